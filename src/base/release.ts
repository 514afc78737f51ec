/**
 * @module
 */

/**
 * Calls all of `steps` in order, even after one has thrown: so a step that fails does not keep the
 * later ones from releasing what they hold.
 *
 * @throws The first error, after all have been called.
 */
export function releaseAll(...steps: readonly (() => void)[]): void {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

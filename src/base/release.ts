/**
 * @module
 */

/**
 * Calls all of `steps` in their order, those behind one that throws, too: what one of them could not
 * give back must not keep the rest.
 *
 * @throws The first error, when all have been called.
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

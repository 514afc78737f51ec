/**
 * The only retry in the tests: a statistical predicate, measured for longer.
 */
import assert from "node:assert/strict";

/** Lengths of the measurements, as multiples of the first. */
const LENGTHS = [1, 2, 4];

/**
 * Asserts a statistical predicate, such as a function's share of the ticks. If `holds` fails, it is
 * measured again with twice the length, then with four times, as in Go's TestCPUProfile: the error
 * of a share falls with the length of the run.
 *
 * `measure` gets 1, 2 or 4, and asserts everything that does not depend on chance: how a program
 * ends, what it prints, which mechanism is in use. Its errors fail at once, as do those of `holds`
 * other than AssertionErrors.
 */
export async function statistically<T>(
  measure: (scale: number) => T | Promise<T>,
  holds: (measured: T) => void,
): Promise<void> {
  for (const scale of LENGTHS) {
    const measured = await measure(scale);
    try {
      return holds(measured);
    } catch (error) {
      if (!(error instanceof assert.AssertionError) || scale === LENGTHS.at(-1)) throw error;
      const [what] = error.message.split("\n");
      console.log(`measured anew, ${scale * 2} times as long: ${what}`);
    }
  }
}

/** Asserts that `actual` differs from `expected` by at most `share` of it. */
export function assertNear(actual: number, expected: number, share: number, what: string): void {
  const off = Math.abs(actual - expected) / expected;
  const numbers = `${Math.round(actual * 1000) / 1000} for ${Math.round(expected * 1000) / 1000}`;
  assert.ok(off <= share, `${what}: ${numbers}, ${(off * 100).toFixed(1)} % off`);
}

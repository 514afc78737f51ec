/**
 * The one thing that may be tried again: what is a matter of chance, measured for longer.
 */
import assert from "node:assert/strict";

/** Lengths of the measurements, in those of the first. */
const LENGTHS = [1, 2, 4];

/**
 * Asserts what is a matter of chance, such as a function's share of the ticks. Where HOLDS misses, it is
 * measured anew with twice the length, then with four times, as Go's TestCPUProfile does: the error of a
 * share falls with the length of the run.
 *
 * MEASURE gets 1, 2 or 4, and asserts all that chance has no part in: how a program ends, what it prints,
 * which mechanism is in use. What it throws fails at once, and so does all but an AssertionError of HOLDS.
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

/** Asserts that ACTUAL is EXPECTED but for SHARE of it. */
export function assertNear(actual: number, expected: number, share: number, what: string): void {
  const off = Math.abs(actual - expected) / expected;
  const numbers = `${Math.round(actual * 1000) / 1000} for ${Math.round(expected * 1000) / 1000}`;
  assert.ok(off <= share, `${what}: ${numbers}, ${(off * 100).toFixed(1)} % off`);
}

/** What the tests themselves may try again, and what not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear, statistically } from "./support/statistically.ts";

test("what misses is measured anew, for longer, three times at most", async () => {
  const scales: number[] = [];
  const measure = (scale: number) => (scales.push(scale), scale);
  await statistically(measure, (scale) => assertNear(scale, 1, 0, "at once"));
  assert.deepEqual(scales.splice(0), [1]);
  await statistically(measure, (scale) => assertNear(scale, 4, 0.5, "later"));
  assert.deepEqual(scales.splice(0), [1, 2]);
  await assert.rejects(
    statistically(measure, (scale) => assertNear(scale, 8, 0.1, "never")),
    /^AssertionError.*: never: 4 for 8, 50.0 % off/,
  );
  assert.deepEqual(scales, [1, 2, 4]);
});

test("what chance has no part in fails at once", async () => {
  let measured = 0;
  const fails = () => {
    measured++;
    assert.equal(1, 2, "the exit code");
  };
  await assert.rejects(statistically(fails, () => {}), /the exit code/);
  assert.equal(measured, 1);
  const mistaken = () => {
    throw new TypeError("a mistake in the test");
  };
  await assert.rejects(statistically(() => void measured++, mistaken), TypeError);
  assert.equal(measured, 2);
});

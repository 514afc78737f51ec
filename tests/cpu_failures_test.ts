/**
 * What was recorded is written, even when a part of the recording fails: first the profile, then
 * the error.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, runProgram } from "./support/profiled_program.ts";

interface Facts {
  readonly error?: string;
  readonly isPlanted: boolean;
  readonly comments: readonly string[];
  readonly spentMillis: number;
  readonly profiledMillis: number;
  readonly burnMillis: number;
}

const INCOMPLETE = "CPU profile is incomplete: planted";

/** Asserts that the profile has all the CPU time, and that the error came after it was written. */
function assertWritten({ error, isPlanted, comments, spentMillis, profiledMillis }: Facts): void {
  assert.equal(error, INCOMPLETE);
  assert.ok(isPlanted, "the cause is the part's own error");
  assert.ok(comments.includes(INCOMPLETE), comments.join("\n"));
  assert.ok(profiledMillis >= 0.8 * spentMillis, `${profiledMillis} of ${spentMillis} ms`);
}

function assertWhole({ error, comments, burnMillis, spentMillis }: Facts): void {
  assert.equal(error, undefined);
  assert.ok(!comments.includes(INCOMPLETE));
  assert.ok(burnMillis >= 0.7 * spentMillis, `${burnMillis} of ${spentMillis} ms`);
}

const timeout = 60_000;

for (
  const [scenario, promise, keepsScripts] of [
    ["drainFails", "the check after a drain", true],
    ["engineDrainFails", "the engine's drain", false],
    ["engineStopFails", "the engine's stop", false],
  ] as const
) {
  test(`${promise} fails: the profile is written, then the stop rejects`, { timeout }, () => {
    const { failed, next } = factsOf<{ failed: Facts; next: Facts }>(
      runProgram("cpu_failures.ts", { args: [scenario] }),
    );
    assertWritten(failed);
    if (keepsScripts) {
      assert.ok(failed.burnMillis >= 0.7 * failed.spentMillis, "with its JavaScript");
    }
    assertWhole(next);
  });
}

test("a start that fails twice lets its isolate contribute to others", { timeout }, () => {
  const { said, burnMillis, comments } = factsOf<
    { said: { message: string; isPlanted: boolean }; burnMillis: number; comments: string[] }
  >(runProgram("cpu_failures.ts", { args: ["startFails"] }));
  assert.deepEqual(said, { message: "planted", isPlanted: true });
  assert.ok(burnMillis >= 500, `${burnMillis} ms of the Worker's JavaScript: ${comments}`);
});

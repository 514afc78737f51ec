/**
 * Processes that a profiled program starts, and what it becomes: neither ends because of us, nor waits.
 */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { readPlainProfile } from "./support/plain_profile.ts";
import { factsOf, profileItself, runProgram } from "./support/profiled_program.ts";

const timeout = 120_000;

/** What tests/programs/forks.ts prints. */
interface ForkFacts {
  readonly statuses: readonly unknown[];
  readonly wallMillis: number;
  readonly cpuMillis: number;
  readonly kept: boolean;
}

test("children of a big program start at 1 kHz as without a profile", { timeout }, () => {
  const ended = profileItself("forks.ts", { limitSeconds: 90 });
  const { statuses, wallMillis, cpuMillis, kept } = factsOf<ForkFacts>(ended);
  assert.deepEqual(statuses, Array(20).fill(7));
  assert.ok(kept);
  console.log(
    `20 children of 512 MiB: ${wallMillis.toFixed(0)} ms, ${cpuMillis.toFixed(0)} ms of CPU time`,
  );
  // A fork takes some 25 ms in Deno; one that begins anew at each tick would never end.
  assert.ok(wallMillis < 30_000, `${wallMillis} ms`);
  readPlainProfile(ended.profile);
});

test(
  "a program that becomes another one is not ended by our clock",
  { timeout },
  (context: TestContext) => {
    const { status, stdout, stderr } = runProgram("becomes.ts");
    assert.equal(status, 0, stderr);
    if (stdout === "no process.execve\n") return context.skip("this runtime has no process.execve");
    assert.equal(stdout, "the new program has run\n");
  },
);

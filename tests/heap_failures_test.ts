/** Heap profiles when a part fails: everything is released, and what was sampled is written. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, runProgram } from "./support/profiled_program.ts";

interface Facts {
  readonly knownMiB: number;
  readonly comments: readonly string[];
  readonly steppedDown: readonly string[];
}

const timeout = 60_000;

/** Bytes that its known function allocates in one call. */
const KNOWN_MIB = 40;

function run<T>(scenario: string): T {
  return factsOf<T>(runProgram("heap_failures.ts", { args: [scenario] }));
}

function assertWhole({ knownMiB, comments }: Facts): void {
  assert.ok(Math.abs(knownMiB - KNOWN_MIB) < 0.3 * KNOWN_MIB, `${knownMiB}\n${comments}`);
}

test(
  "a stop that fails: nothing is unhandled, the next start works and says so",
  { timeout },
  () => {
    const { next, last } = run<{ next: Facts; last: Facts }>("stopFails");
    const why = "the sampling before ended with an error: planted";
    assertWhole(next);
    assert.deepEqual(next.steppedDown, [why]);
    assert.ok(next.comments.includes(`stepped down: ${why}`), next.comments.join("\n"));
    assertWhole(last);
    assert.deepEqual(last.steppedDown, []);
  },
);

test("a start that fails in the middle leaves nothing on", { timeout }, () => {
  const { message, state, next } = run<{ message: string; state: string; next: Facts }>(
    "startFails",
  );
  assert.match(message, /planted$/);
  assert.equal(state, "off");
  assertWhole(next);
  assert.deepEqual(next.steppedDown, []);
});

test("sampling that is stopped and started again loses nothing", { timeout }, () => {
  const { first, second } = run<{ first: Facts; second: Facts }>("startsAgain");
  for (const facts of [first, second]) {
    assertWhole(facts);
    assert.deepEqual(facts.steppedDown, []);
  }
});

test("a writer that fails leaves the sampling on", { timeout }, () => {
  assertWhole(run<Facts>("writerFails"));
});

test(
  "work that fails between profiles ends neither the program nor the profile",
  { timeout },
  () => {
    const { before, after } = run<{ before: Facts; after: Facts }>("workFails");
    assertWhole(before);
    assert.ok(after.knownMiB >= before.knownMiB, `${after.knownMiB} after ${before.knownMiB}`);
    assert.match(after.comments.join("\n"), /: planted$/m);
  },
);

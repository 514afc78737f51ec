/** Our inspector session runs no callbacks but its own, and works under fake timers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, runProgram } from "./support/profiled_program.ts";

test("a callback that a stranger schedules while we post is called once, and not by us", () => {
  const facts = factsOf(runProgram("inspector_ticks.ts", { args: ["stranger"] }));
  assert.deepEqual(facts, { scheduled: 2, called: 2, calledAtOnce: 0 });
});

test("under fake timers the inspector's answers come all the same", () => {
  const { millis, answer } = factsOf<{ millis: number; answer: unknown }>(
    runProgram("inspector_ticks.ts", { args: ["fake"] }),
  );
  assert.deepEqual(answer, {});
  assert.ok(millis < 5_000, `${millis} ms`); // ANSWER_MILLIS is 10 s
});

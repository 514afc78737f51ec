/**
 * Workers that end between any two calls of the native library, as terminate() ends them at any time: nothing
 * of theirs goes on, and the main thread's profiles work. Each scenario of programs/termination.ts has a
 * process of its own.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf, runProgram, runtime } from "./support/profiled_program.ts";
import type { Ending, Scenario } from "./programs/termination_worker.ts";

/**
 * What a Worker does, and the calls behind each of which it must have ended: those that claim something, up to
 * the one that gives it back.
 */
const scenarios: Record<Scenario, { title: string; deno: string[]; bun: string[] }> = {
  cpuProfile: {
    title: "a CPU profile",
    deno: ["cpuPrepare", "v8LinesBegin", "v8LinesEnd", "v8Enter", "cpuStart", "cpuStop", "v8Leave"],
    bun: ["cpuPrepare", "jscExpect", "jscTrigger", "jscPost", "cpuStart", "cpuStop"],
  },
  cpuProfileByProcessClock: {
    title: "a CPU profile by the clock of the process",
    deno: ["v8Enter", "cpuStart", "cpuStop", "v8Leave"],
    bun: ["jscTrigger", "cpuStart", "cpuStop"],
  },
  heapProfile: {
    title: "a heap profile",
    deno: [
      "v8HeapTraceBegin",
      "v8HeapBegin",
      "v8HeapBegun",
      "externalStart",
      "externalExpect",
      "externalSetLayout",
      "externalStop",
      "v8HeapEnd",
    ],
    bun: ["jscExpect", "jscHeapSearch", "jscHeapBefore", "jscHeapAfter", "jscHeapStart"],
  },
  bothProfiles: {
    title: "both profiles",
    deno: ["v8HeapBegun", "externalStart", "v8LinesBegin", "v8Enter", "v8HeapStacks", "cpuStart"],
    bun: ["jscHeapStart", "jscTrigger", "cpuStart"],
  },
  lists: {
    title: "the lists of tasks and threads",
    deno: ["threadsSnapshot", "creationWatch"],
    bun: ["threadsSnapshot", "creationWatch"],
  },
  contribution: {
    title: "its part in another isolate's profile",
    deno: ["v8LinesBegin", "v8LinesEnd", "v8Enter", "v8Leave"],
    bun: ["jscExpect", "jscTrigger", "jscPost"],
  },
};

// JSC's terminate() ends a Worker at once, V8's in Deno only where it waits; a Worker that closes itself ends
// at once there, too.
const endingsOf = (scenario: string): Ending[] =>
  runtime === "deno" && /Profiles?$|contribution/.test(scenario)
    ? ["at once", "next turn"]
    : ["at once"];

for (const [scenario, { title, [runtime]: calls }] of Object.entries(scenarios)) {
  for (const ending of endingsOf(scenario)) {
    test(`a Worker that takes ${title} may end, ${ending}`, { timeout: 150_000 }, () => {
      const ended = runProgram("termination.ts", { args: [scenario, ending], limitSeconds: 120 });
      const { known } = factsOf<{ known: string[] }>(ended);
      const met = new Set(known.map((step) => step.split(" ").at(-1)));
      assert.deepEqual(calls.filter((call) => !met.has(call)), [], `not met by ${known}`);
      assert.equal(ended.stderr, "");
    });
  }
}

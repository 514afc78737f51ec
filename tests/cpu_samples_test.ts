import assert from "node:assert/strict";
import { test } from "node:test";
import { atOnce } from "../src/base/turn.ts";
import type { Label } from "../src/pprof/profile.ts";
import { CPUSamples, type CPUSamplesOptions } from "../src/recording/cpu_samples.ts";
import type { Tick } from "../src/records/tick.ts";

const PERIOD_NANOS = 10_000_000;

function newSamples(options: Partial<CPUSamplesOptions> = {}): CPUSamples {
  return new CPUSamples({ periodNanos: PERIOD_NANOS, native: "named", ...options });
}

function tick(threadId: number, threadName: string): Tick {
  return {
    timeNanos: 0,
    threadId,
    threadName,
    weightNanos: PERIOD_NANOS,
    label: 0,
    isolate: 0,
    sequence: 0,
    addresses: [],
    extent: "whole",
  };
}

const script = [{ kind: "mark", name: "f" }] as const;

/** "label label: count" of each sample. */
function told(samples: CPUSamples): string[] {
  const { samples: built } = atOnce(samples.build({ timeNanos: 1 }));
  const word = ({ str, num }: Label) => str ?? String(num);
  return built.map(({ labels, values }) => `${labels.map(word).sort().join(" ")}: ${values[0]}`);
}

test("each thread has labels of its own, a new name as well", () => {
  const samples = newSamples();
  for (const one of [tick(1, "main"), tick(2, "worker"), tick(1, "main"), tick(1, "renamed")]) {
    samples.addTick({ tick: one, script }, undefined);
  }
  assert.deepEqual(told(samples), ["1 main: 2", "2 worker: 1", "1 renamed: 1"]);
  assert.deepEqual(samples.comments(), []);
});

test("a thread for each request: beyond the limit they are one, and the comment counts them", () => {
  const samples = newSamples({ maxThreads: 10 });
  for (let i = 1; i <= 1_000; i++) {
    samples.addTick({ tick: tick(i, `request ${i}`), script }, undefined);
  }
  const rows = told(samples);
  assert.equal(rows.length, 11);
  assert.equal(rows.at(-1), "0 [other threads]: 990");
  assert.deepEqual(samples.comments(), [
    '990 samples of more than 10 threads have thread_name "[other threads]"',
  ]);
});

test("a thread that is waited for is seen beyond the limit as well", () => {
  const samples = newSamples({ maxThreads: 1, awaitedThread: /^worker/ });
  samples.addTick({ tick: tick(1, "main"), script }, undefined);
  assert.equal(samples.hasSeenThread, false);
  samples.addTick({ tick: tick(2, "worker-1"), script }, undefined);
  assert.equal(samples.hasSeenThread, true);
});

test("what was weighed carries its thread, where that is known", () => {
  const samples = newSamples();
  const thread = { threadId: 7, threadName: "js" };
  samples.addWeighed({ script, weightNanos: 3 * PERIOD_NANOS, thread });
  samples.addWeighed({ script, weightNanos: PERIOD_NANOS });
  assert.deepEqual(told(samples), ["7 js: 3", ": 1"]);
});

test("lost ticks are a sample without a thread, and are counted", () => {
  const samples = newSamples();
  const nothing = { ticks: [], wakes: [], suspends: [] };
  samples.addLost({ ...nothing, lostCount: 3, lostNanos: 4 * PERIOD_NANOS });
  samples.addLost({ ...nothing, lostCount: 0, lostNanos: 0 });
  assert.deepEqual(told(samples), [": 4"]);
  assert.deepEqual(samples.comments(), ["3 samples lost: the buffer was full"]);
});

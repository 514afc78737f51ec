import assert from "node:assert/strict";
import { test } from "node:test";
import type { EngineSample, JoinRule } from "../src/join/samples.ts";
import type { Stack } from "../src/stack/frame.ts";
import { Joiner } from "../src/join/join.ts";
import type { Batch, Tick, Wake } from "../src/records/tick.ts";

const ISOLATE = 1;
const THREAD = 100;
const FOLLOWS: JoinRule = { kind: "follows", withinNanos: 500_000 };

function tick(timeNanos: number, more: Partial<Tick> = {}): Tick {
  return {
    timeNanos,
    threadId: THREAD,
    threadName: "main",
    weightNanos: 10_000_000,
    label: 0,
    isolate: ISOLATE,
    sequence: 0,
    addresses: [],
    extent: "whole",
    ...more,
  };
}

function stack(name: string): Stack {
  return [{ kind: "mark", name }];
}

function sample(timeNanos: number, name: string): EngineSample {
  return { timeNanos, stack: stack(name) };
}

function batch(ticks: Tick[], more: Partial<Batch> = {}): Batch {
  return { ticks, wakes: [], suspends: [], lostCount: 0, lostNanos: 0, ...more };
}

/** "time:name" of each joined tick, "time:-" where there is no JavaScript. */
function told(joined: ReturnType<Joiner["push"]>): string[] {
  return joined.joined.map(({ tick, script }) => {
    const leaf = script?.[0];
    return `${tick.timeNanos}:${leaf?.kind === "mark" ? leaf.name : "-"}`;
  });
}

test("follows: each tick takes the sample right behind it, strays answer nobody", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: FOLLOWS }, THREAD);
  const result = joiner.push(batch([tick(1e6), tick(11e6), tick(21e6), tick(31e6)]), {
    samples: [sample(0.5e6, "early"), sample(1.1e6, "a"), sample(13e6, "late"), sample(21e6, "c")],
    settledNanos: Infinity,
  });
  assert.deepEqual(told(result), ["1000000:a", "11000000:-", "21000000:c", "31000000:-"]);
});

test("follows: the sample's clock may be one microsecond behind", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: FOLLOWS }, THREAD);
  const engine = { samples: [sample(1_000_000, "a")], settledNanos: Infinity };
  assert.deepEqual(told(joiner.push(batch([tick(1_000_900)]), engine)), ["1000900:a"]);
});

test("follows: a tick waits for its sample until the engine says that none can come", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: FOLLOWS }, THREAD);
  const nothing = { samples: [], settledNanos: 0 };
  assert.deepEqual(told(joiner.push(batch([tick(1e6), tick(11e6)]), nothing)), []);
  assert.equal(joiner.pending, 2);
  const some = { samples: [sample(1.1e6, "a")], settledNanos: 5e6 };
  assert.deepEqual(told(joiner.push(batch([]), some)), ["1000000:a"]);
  assert.deepEqual(told(joiner.push(batch([]), { samples: [], settledNanos: 20e6 })), [
    "11000000:-",
  ]);
  assert.equal(joiner.pending, 0);
});

test("ticks of other threads and isolates are settled at once", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: FOLLOWS }, THREAD);
  const others = [tick(1e6, { isolate: 0, threadId: 7 }), tick(2e6, { isolate: 9, threadId: 8 })];
  const engine = { samples: [sample(1.1e6, "not theirs")], settledNanos: 0 };
  assert.deepEqual(told(joiner.push(batch(others), engine)), ["1000000:-", "2000000:-"]);
});

function wake(from: number, to: number, wakeNanos: number, suspended = true): Wake {
  const suspendNanos = suspended ? wakeNanos + 10_000 : 0;
  return { isolate: ISOLATE, wakeNanos, suspendNanos, endNanos: wakeNanos + 100_000, from, to };
}

test("wake: the trace inside the window answers the wake's ticks", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: { kind: "wake" } }, THREAD);
  const ticks = [1, 2, 3, 4].map((sequence) => tick(sequence * 10e6, { sequence }));
  const wakes = [wake(0, 1, 10.02e6), wake(1, 3, 30.02e6), wake(3, 4, 40.02e6, false)];
  const result = joiner.push(batch(ticks, { wakes }), {
    samples: [sample(5e6, "stray"), sample(10.05e6, "a"), sample(30.05e6, "b")],
    settledNanos: 41e6,
  });
  assert.deepEqual(told(result), ["10000000:a", "20000000:b", "30000000:b", "40000000:-"]);
});

test("wake: a suspended wake without its trace waits for the next drain", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: { kind: "wake" } }, THREAD);
  const first = joiner.push(
    batch([tick(10e6, { sequence: 1 })], { wakes: [wake(0, 1, 10.02e6)] }),
    { samples: [], settledNanos: 9e6 },
  );
  assert.deepEqual(told(first), []);
  const second = joiner.push(batch([]), { samples: [sample(10.05e6, "a")], settledNanos: 20e6 });
  assert.deepEqual(told(second), ["10000000:a"]);
});

test("wake: a tick whose wake never came is native time", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: { kind: "wake" } }, THREAD);
  const only = batch([tick(10e6, { sequence: 1 }), tick(20e6, { sequence: 2 })]);
  assert.deepEqual(told(joiner.push(only, { samples: [], settledNanos: 15e6 })), ["10000000:-"]);
  const late = batch([], { wakes: [wake(1, 2, 20.02e6)] });
  const engine = { samples: [sample(20.05e6, "b")], settledNanos: 30e6 };
  assert.deepEqual(told(joiner.push(late, engine)), ["20000000:b"]);
});

test("wake: ticks before the wake's range were answered by nobody", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: { kind: "wake" } }, THREAD);
  const ticks = [tick(10e6, { sequence: 1 }), tick(20e6, { sequence: 2 })];
  const result = joiner.push(batch(ticks, { wakes: [wake(1, 2, 20.02e6)] }), {
    samples: [sample(20.05e6, "b")],
    settledNanos: 30e6,
  });
  assert.deepEqual(told(result), ["10000000:-", "20000000:b"]);
});

test("suspend: samples weigh what the thread's CPU clock moved, its ticks nothing", () => {
  const joiner = new Joiner({ isolate: ISOLATE, join: { kind: "suspend" } }, THREAD);
  const suspends = [[1e6, 100], [2e6, 150], [3e6, 400]].map(([timeNanos, cpuNanos]) => ({
    isolate: ISOLATE,
    timeNanos: timeNanos!,
    cpuNanos: cpuNanos!,
  }));
  const ticks = [tick(2e6, { isolate: 0 }), tick(2e6, { isolate: 0, threadId: 7 })];
  const result = joiner.push(batch(ticks, { suspends }), {
    samples: [sample(0.9e6, "first"), sample(1.9e6, "a"), sample(2.9e6, "b")],
    settledNanos: Infinity,
  });
  const thread = { threadId: THREAD, threadName: "main" };
  assert.deepEqual(result.weighed, [
    { script: stack("a"), weightNanos: 50, thread },
    { script: stack("b"), weightNanos: 250, thread },
  ]);
  assert.deepEqual(result.joined.map(({ tick }) => tick.threadId), [7]);
});

test("alone: every sample weighs the period, an empty stack nothing", () => {
  const joiner = new Joiner({ isolate: 0, join: { kind: "alone", periodNanos: 10 } }, THREAD);
  const samples = [sample(1e6, "a"), { timeNanos: 2e6, stack: [] }];
  const result = joiner.push(batch([]), { samples, settledNanos: 0 });
  assert.deepEqual(result.weighed, [{ script: stack("a"), weightNanos: 10 }]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import type { EngineSample, JoinRule } from "../src/join/samples.ts";
import type { JoinedBatch } from "../src/join/join.ts";
import { type IsolateSamples, IsolatesJoiner } from "../src/join/isolates.ts";
import type { Batch, Tick } from "../src/records/tick.ts";

const OWN = 1;
const OTHER = 2;
const FOLLOWS: JoinRule = { kind: "follows", withinNanos: 500_000 };
const NOTHING = { samples: [], settledNanos: 0 };

function newJoiner(): IsolatesJoiner {
  return new IsolatesJoiner({ isolate: OWN, join: FOLLOWS }, 100);
}

function tick(timeNanos: number, isolate: number, sequence = 0): Tick {
  return {
    timeNanos,
    threadId: 100 + isolate,
    threadName: "",
    weightNanos: 10_000_000,
    label: 0,
    isolate,
    sequence,
    addresses: [],
    extent: "whole",
  };
}

function sample(timeNanos: number, name: string): EngineSample {
  return { timeNanos, stack: [{ kind: "mark", name }] };
}

function batch(ticks: Tick[], more: Partial<Batch> = {}): Batch {
  return { ticks, wakes: [], suspends: [], lostCount: 0, lostNanos: 0, ...more };
}

function other(
  samples: EngineSample[],
  settledNanos: number,
  more: Partial<IsolateSamples> = {},
): IsolateSamples {
  return { isolate: OTHER, threadId: 102, join: FOLLOWS, samples, settledNanos, ...more };
}

/** "isolate@time:name" of each joined tick, "-" where there is no JavaScript. */
function told({ joined }: JoinedBatch): string[] {
  return joined.map(({ tick, script }) => {
    const leaf = script?.[0];
    return `${tick.isolate}@${tick.timeNanos / 1e6}:${leaf?.kind === "mark" ? leaf.name : "-"}`;
  });
}

test("each isolate's ticks take its own samples, though the others' are nearer", () => {
  const result = newJoiner().push(
    batch([tick(1e6, OWN), tick(1.05e6, OTHER), tick(2e6, 0)]),
    { samples: [sample(1.2e6, "own")], settledNanos: Infinity },
    [other([sample(1.1e6, "other")], Infinity)],
  );
  assert.deepEqual(told(result).sort(), ["0@2:-", "1@1:own", "2@1.05:other"]);
});

test("ticks wait for an isolate that has not said a word, and are its as soon as it has", () => {
  const joiner = newJoiner();
  assert.deepEqual(told(joiner.push(batch([tick(1e6, OTHER)]), NOTHING, [])), []);
  assert.equal(joiner.pending, 1);
  const result = joiner.push(batch([tick(11e6, OTHER)]), NOTHING, [
    other([sample(1.1e6, "a"), sample(11.1e6, "b")], 12e6),
  ]);
  assert.deepEqual(told(result), ["2@1:a", "2@11:b"]);
  assert.equal(joiner.pending, 0);
});

test("ticks of an isolate that never says a word go without stacks after five seconds", () => {
  const joiner = newJoiner();
  assert.deepEqual(told(joiner.push(batch([tick(1e9, 3), tick(2e9, 3)]), NOTHING, [])), []);
  assert.deepEqual(told(joiner.push(batch([tick(6.5e9, 0)]), NOTHING, [])), [
    "0@6500:-",
    "3@1000:-",
  ]);
  assert.equal(joiner.pending, 1);
  assert.deepEqual(told(joiner.finish([])), ["3@2000:-"]);
});

test("JSC's wakes wait with the ticks that they answer", () => {
  const joiner = newJoiner();
  const wake = { isolate: OTHER, wakeNanos: 1e6, suspendNanos: 1.1e6, endNanos: 1.2e6 };
  const ring = batch([tick(0.9e6, OTHER, 1)], { wakes: [{ ...wake, from: 0, to: 1 }] });
  assert.deepEqual(told(joiner.push(ring, NOTHING, [])), []);
  const woken = other([sample(1.15e6, "woken")], 2e6, { join: { kind: "wake" } });
  assert.deepEqual(told(joiner.push(batch([]), NOTHING, [woken])), ["2@0.9:woken"]);
});

test("an isolate that has ended leaves nothing to wait for, and may come again", () => {
  const joiner = newJoiner();
  joiner.push(batch([]), NOTHING, [other([], 0)]);
  joiner.push(batch([tick(1e6, OTHER), tick(2e6, OTHER)]), NOTHING, []);
  assert.equal(joiner.pending, 2);
  assert.deepEqual(told(joiner.push(batch([]), NOTHING, [other([], Infinity)])), [
    "2@1:-",
    "2@2:-",
  ]);
  const again = [other([sample(3.1e6, "again")], Infinity)];
  assert.deepEqual(told(joiner.push(batch([tick(3e6, OTHER)]), NOTHING, again)), ["2@3:again"]);
});

test("one that hands nothing over holds 20,000 ticks at most", () => {
  const joiner = newJoiner();
  joiner.push(batch([]), NOTHING, [other([], 0)]);
  const ticks = Array.from({ length: 20_003 }, (_, i) => tick(i * 1e6, OTHER));
  const result = joiner.push(batch(ticks), NOTHING, []);
  assert.deepEqual(told(result), ["2@0:-", "2@1:-", "2@2:-"]);
  assert.equal(joiner.pending, 20_000);
  // Late samples are joined to the ticks that still wait.
  const late = joiner.push(batch([]), NOTHING, [other([sample(3.1e6, "late")], 3.7e6)]);
  assert.deepEqual(told(late), ["2@3:late"]);
});

test("the end: last samples are joined, the rest goes without", () => {
  const joiner = newJoiner();
  joiner.push(batch([tick(1e6, OWN)]), NOTHING, [other([], 0), other([], 0, { isolate: 3 })]);
  joiner.push(batch([tick(1e6, OTHER), tick(2e6, OTHER), tick(1e6, 3)]), NOTHING, []);
  const result = joiner.finish([other([sample(2.1e6, "last")], 0)]);
  assert.deepEqual(told(result).sort(), ["1@1:-", "2@1:-", "2@2:last", "3@1:-"]);
  assert.equal(joiner.pending, 0);
});

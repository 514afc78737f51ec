import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import type { AskedStack, NativeLibrary } from "../ffi/library.ts";
import type { HeapSite } from "../src/records/allocation.ts";
import {
  cpuProfilerFlags,
  isFlagged,
  V8HeapStacks,
  withoutHeapStacks,
} from "../src/engine/v8/heap/true_stacks.ts";
import type { Frame, Stack } from "../src/stack/frame.ts";

function frame(functionName: string, line: number, functionLine: number): Frame {
  return { kind: "script", functionName, file: "/app/main.ts", line, column: 0, functionLine };
}

const main = frame("main", 3, 1);
/** A stack of V8's heap profiler. */
const own: Stack = [frame("f", 10, 10), frame("main", 1, 1)];
const first: Stack = [frame("f", 12, 10), main];
const second: Stack = [frame("inlined", 21, 20), frame("f", 14, 10), main];
const strange: Stack = [frame("g", 30, 30), main];

const PLACE = 5;

function asked(number: number, place = PLACE): AskedStack {
  return { number, place, beforeNanos: number * 100_000, afterNanos: number * 100_000 + 3_000 };
}

function sample(micros: number, stack: Stack, isMarked = true) {
  return { timeNanos: micros * 1000, stack, isMarked };
}

function site(allocObjects: number, inuseObjects: number): HeapSite {
  return {
    stack: own,
    allocObjects,
    allocBytes: allocObjects * 10,
    inuseObjects,
    inuseBytes: inuseObjects * 10,
  };
}

/** A library that records its calls; the address of the sample mark is 0x2000. */
class FakeLibrary {
  asked: AskedStack[] = [];
  follows: [intervalNanos: number, pc: number][] = [];
  assigned: [number: number, group: number][] = [];
  alive: number[] = [];
  stacks = 0;
  readonly native = {
    v8HeapStacks: (intervalNanos: number, pc: number) => this.follows.push([intervalNanos, pc]),
    v8HeapAsked: () => this.asked.splice(0),
    v8HeapAssign: (number: number, group: number) => this.assigned.push([number, group]),
    v8HeapAlive: (count: number) => Array.from({ length: count }, (_, i) => this.alive[i] ?? 0),
    externalExpect: () => {},
    externalExpected: () =>
      [0x1000, this.stacks++ % 2 === 0 ? 0x2000 : 0x2100, 0x3000].map((returnAddress) => ({
        returnAddress,
        function: 0,
      })),
  } as unknown as NativeLibrary;
}

let stacks: V8HeapStacks | undefined;

function begin(library: FakeLibrary): V8HeapStacks {
  return stacks = new V8HeapStacks(library.native);
}

afterEach(() => {
  cpuProfilerFlags(0);
  stacks?.end();
});

test("stacks are asked for while both run, whichever began first", () => {
  const library = new FakeLibrary();
  begin(library);
  assert.deepEqual(library.follows, []);
  assert.equal(isFlagged(), false);
  cpuProfilerFlags(5e6);
  assert.equal(isFlagged(), true);
  cpuProfilerFlags(0);
  assert.deepEqual(library.follows, [[5e6, 0x2000], [0, 1]]);
  cpuProfilerFlags(4e6);
  stacks!.end();
  const other = new FakeLibrary();
  begin(other);
  assert.deepEqual(other.follows, [[4e6, 0x2000]]);
});

test("without heap samples marked stacks are nobody's", () => {
  const samples = [sample(1, first), sample(2, first, false)];
  assert.deepEqual(withoutHeapStacks(samples, Infinity), [samples[1]]);
});

test("samples in the time of their asking are taken out, and grouped by stack and place", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = [asked(1), asked(2), asked(3, 6), asked(4), asked(5), asked(6, 0)];
  const samples = [
    sample(50, first, false),
    sample(98, second), // rounded
    sample(203, first),
    sample(301, first),
    sample(350, first, false),
    sample(380, first), // of no heap sample
    sample(405, [...first]), // rounded, the same
    sample(600, second),
    sample(700, first, false),
  ];
  // The fifth was not answered, and the last was no sample.
  assert.deepEqual(withoutHeapStacks(samples, 650_000), [samples[0], samples[4], samples[8]]);
  assert.deepEqual(library.assigned, [[1, 0], [2, 1], [3, 2], [4, 1]]);
  library.alive = [1, 0, 1];
  const alive = stacks!.alive();
  assert.deepEqual(alive, [1, 0, 1]);
  const told = stacks!.deal(PLACE, site(40, 10), alive).map((part) => [
    part.stack,
    part.allocObjects,
    part.inuseObjects,
  ]);
  assert.deepEqual(told, [[second, 10, 10], [first, 30, 0]]);
  assert.deepEqual(stacks!.deal(7, site(4, 1), alive), [site(4, 1)]);
  assert.match(stacks!.notes(123)[0]!, /^true stacks of 3 of 123 samples/);
});

test("what V8 has not handed over yet waits", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = [asked(1), asked(2)];
  withoutHeapStacks([sample(101, first)], 150_000);
  withoutHeapStacks([sample(202, second)], 250_000);
  assert.deepEqual(library.assigned, [[1, 0], [2, 1]]);
});

test("a sample without a mark has no line of its own", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = [asked(1)];
  assert.deepEqual(withoutHeapStacks([sample(101, first, false)], Infinity), []);
  library.alive = [1];
  const [part] = stacks!.deal(PLACE, site(1, 1), stacks!.alive());
  assert.deepEqual(part!.stack, [frame("f", 10, 10), main]);
});

test("stacks of something else are not used; too many end it", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = [asked(1), asked(2), asked(3)];
  withoutHeapStacks([sample(101, strange), sample(201, strange), sample(301, first)], Infinity);
  const told = stacks!.deal(PLACE, site(9, 0), stacks!.alive());
  assert.deepEqual(told.map(({ stack, allocObjects }) => [stack, allocObjects]), [[first, 9]]);
  assert.match(stacks!.notes(9).join("\n"), /^2 stacks did not belong to their samples/m);
  assert.equal(stacks!.off, undefined);

  library.asked = Array.from({ length: 100 }, (_, i) => asked(i + 4));
  withoutHeapStacks(
    Array.from({ length: 100 }, (_, i) => sample((i + 4) * 100, strange)),
    Infinity,
  );
  stacks!.notes(9);
  assert.match(stacks!.off!, /of 103 stacks of V8's CPU profiler 102 were of something else/);
  assert.deepEqual(library.follows.at(-1), [0, 1]);
  cpuProfilerFlags(5e6);
  assert.deepEqual(library.follows.at(-1), [0, 1]);
  assert.deepEqual(stacks!.deal(PLACE, site(9, 0), []), [site(9, 0)]);
});

test("where V8 never answers it is not asked any more", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = Array.from({ length: 99 }, (_, i) => asked(i + 1));
  withoutHeapStacks([], Infinity);
  assert.equal(stacks!.off, undefined);
  library.asked = [asked(100)];
  withoutHeapStacks([], Infinity);
  assert.match(stacks!.off!, /answered none of 100 samples/);
  assert.deepEqual(library.follows, [[0, 1]]);
  assert.deepEqual(stacks!.notes(5), ["functions that V8 inlined count as their callers"]);
});

test("marks that V8 does not report are missed", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = Array.from({ length: 100 }, (_, i) => asked(i + 1));
  withoutHeapStacks(
    Array.from({ length: 100 }, (_, i) => sample((i + 1) * 100, first, false)),
    Infinity,
  );
  stacks!.deal(PLACE, site(100, 0), stacks!.alive());
  assert.match(
    stacks!.notes(100).join("\n"),
    /^no lines of allocations: V8 does not report them$/m,
  );
});

test("a stack without functions says nothing about its samples", () => {
  const library = new FakeLibrary();
  begin(library);
  library.asked = [asked(1)];
  withoutHeapStacks([sample(100, first)], Infinity);
  const lost = { ...site(3, 1), stack: [{ kind: "mark", name: "[lost stacks]" }] as Stack };
  assert.deepEqual(stacks!.deal(PLACE, lost, stacks!.alive()), [lost]);
  assert.deepEqual(stacks!.notes(3), ["functions that V8 inlined count as their callers"]);
});

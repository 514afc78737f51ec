import assert from "node:assert/strict";
import { test } from "node:test";
import type { HeapSite } from "../src/records/allocation.ts";
import type { Frame, Stack } from "../src/stack/frame.ts";
import {
  agrees,
  dealSite,
  hasFunctions,
  type SiteStack,
} from "../src/engine/v8/heap/site_stacks.ts";

function frame(functionName: string, line: number, functionLine = line): Frame {
  return { kind: "script", functionName, file: "/app/main.ts", line, column: 0, functionLine };
}

const builtin: Frame = {
  kind: "script",
  functionName: "map",
  file: "",
  line: 0,
  column: 0,
  functionLine: 0,
};

/** A stack of V8's heap profiler. */
const own: Stack = [frame("f", 10), frame("main", 1)];
/** The same stack with inlined functions, on two lines. */
const first: Stack = [frame("f", 12, 10), frame("main", 3, 1)];
const second: Stack = [frame("inlined", 21, 20), frame("f", 14, 10), frame("main", 3, 1)];

function site(allocObjects: number, inuseObjects: number, size = 100): HeapSite {
  return {
    stack: own,
    allocObjects,
    allocBytes: allocObjects * size,
    inuseObjects,
    inuseBytes: inuseObjects * size,
  };
}

function known(stack: Stack, samples: number, inuse: number): SiteStack {
  return { stack, samples, inuse };
}

/** [which, allocated, in use] */
function dealt(whole: HeapSite, stacks: SiteStack[], turn = 0): [string, number, number][] {
  const parts = dealSite(whole, stacks, turn);
  for (const field of ["allocObjects", "allocBytes", "inuseObjects", "inuseBytes"] as const) {
    assert.equal(parts.reduce((sum, part) => sum + part[field], 0), whole[field], field);
    for (const part of parts) assert.ok(Number.isInteger(part[field]) && part[field] >= 0);
  }
  for (const part of parts) {
    assert.ok(part.inuseObjects <= part.allocObjects && part.inuseBytes <= part.allocBytes);
  }
  const names = new Map([[own, "own"], [first, "first"], [second, "second"]]);
  return parts.map(({ stack, allocObjects, inuseObjects }) => [
    names.get(stack)!,
    allocObjects,
    inuseObjects,
  ]);
}

test("without a true stack a site stays as it is", () => {
  assert.deepEqual(dealSite(site(10, 4), []), [site(10, 4)]);
});

test("what is in use goes where the known samples that are in use are", () => {
  // As many samples of the first as of the second, but those of the second were freed.
  assert.deepEqual(dealt(site(1000, 500), [known(first, 10, 10), known(second, 10, 0)]), [
    ["first", 500, 500],
    ["second", 500, 0],
  ]);
  assert.deepEqual(dealt(site(1000, 400), [known(first, 10, 2), known(second, 10, 6)]), [
    ["first", 100 + 400, 100],
    ["second", 300 + 200, 300],
  ]);
});

test("where none of those in use is known, they stay with the site", () => {
  assert.deepEqual(dealt(site(100, 30), [known(first, 3, 0), known(second, 4, 0)]), [
    ["first", 30, 0],
    ["second", 40, 0],
    ["own", 30, 30],
  ]);
  assert.deepEqual(dealt(site(100, 100), [known(first, 3, 0)]), [["own", 100, 100]]);
});

test("where none of those gone is known, they stay with the site", () => {
  assert.deepEqual(dealt(site(100, 90), [known(first, 3, 3)]), [
    ["first", 90, 90],
    ["own", 10, 0],
  ]);
});

test("samples stay whole", () => {
  assert.deepEqual(dealt(site(10, 0), [known(first, 1, 0), known(second, 2, 0)]), [
    ["first", 3, 0],
    ["second", 7, 0],
  ]);
  // Equal remainders: not always the first stack gets the sample.
  const stacks = [known(first, 1, 0), known(second, 1, 0)];
  assert.deepEqual(dealt(site(3, 0), stacks, 0), [["first", 2, 0], ["second", 1, 0]]);
  assert.deepEqual(dealt(site(3, 0), stacks, 1), [["first", 1, 0], ["second", 2, 0]]);
  assert.deepEqual(dealt(site(1, 1), [known(first, 1, 1), known(second, 1, 0)]), [["first", 1, 1]]);
  assert.deepEqual(dealt(site(0, 0), stacks), []);
});

test("bytes that do not divide keep their sum", () => {
  const whole = { ...site(7, 3), allocBytes: 1000, inuseBytes: 333 };
  dealt(whole, [known(first, 5, 2), known(second, 3, 2)]);
  dealt({ ...whole, external: true }, [known(first, 1, 0), known(second, 3, 1)]);
});

test("any numbers keep their sums", () => {
  let state = 12345;
  const random = (below: number) => (state = state * 48271 % 2147483647) % below;
  for (let i = 0; i < 2000; i++) {
    const inuse = random(50);
    const whole = { ...site(inuse + random(1000), inuse), inuseBytes: inuse * 77 + random(9) };
    if (inuse === 0) whole.inuseBytes = 0;
    whole.allocBytes = whole.inuseBytes + (whole.allocObjects - inuse) * 81;
    const stacks = [first, second].map((stack) => {
      const samples = random(20);
      return known(stack, samples, samples === 0 ? 0 : random(samples + 1));
    });
    dealt(whole, stacks, i);
  }
});

test("a true stack has the functions of the site's, in their order", () => {
  assert.ok(agrees(first, own));
  assert.ok(agrees(second, own));
  assert.ok(agrees([builtin, ...second], [builtin, ...own]), "the engine's own do not count");
  assert.ok(agrees(second, [builtin, ...own]));
  assert.ok(!agrees(second.slice(0, 2), own), "main is missing");
  assert.ok(!agrees(second.toReversed(), own));
  assert.ok(!agrees(first, [...own, ...own]), "recursion");
  assert.ok(agrees([...first, ...first], [...own, ...own]));
  assert.ok(!agrees([frame("g", 30), frame("main", 3, 1)], own));
  assert.ok(!agrees([], own));
});

test("a stack without functions cannot be known", () => {
  assert.ok(hasFunctions(own));
  assert.ok(!hasFunctions([]));
  assert.ok(!hasFunctions([builtin, { kind: "mark", name: "[lost stacks]" }]));
});

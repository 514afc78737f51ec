import assert from "node:assert/strict";
import { test } from "node:test";
import { readProfile } from "../src/engine/v8/profiler/profile.ts";
import type { V8Node, V8Profile } from "../src/engine/v8/inspector/protocol.ts";

const FILE = "file:///app/main.ts";

/**
 * [functionName, line, column, children, ticks by line]; lines and columns from 0 as V8 has them.
 */
type Entry = [string, number, number, number[], Record<number, number>?, string?];

function node(id: number, [functionName, lineNumber, columnNumber, children, ticks, url]: Entry) {
  return {
    id,
    callFrame: { functionName, scriptId: url ?? "7", url: url ?? FILE, lineNumber, columnNumber },
    children,
    positionTicks: Object.entries(ticks ?? {}).map(([line, n]) => ({
      line: Number(line),
      ticks: n,
    })),
  } satisfies V8Node;
}

function profileOf(nodes: Entry[], samples: [id: number, micros: number][]): V8Profile {
  let last = 1_000;
  return {
    nodes: [node(1, ["(root)", -1, -1, [2], {}, ""]), ...nodes.map((n, i) => node(i + 2, n))],
    startTime: 1_000,
    endTime: 9_000,
    samples: samples.map(([id]) => id),
    timeDeltas: samples.map(([, micros]) => {
      const delta = micros - last;
      last = micros;
      return delta;
    }),
  };
}

/** Every emitted line is ten lines lower in the source. */
const shifted = {
  prepare: () => {},
  at: (line: number, column: number) => ({ file: "/app/main.ts", line: line && line + 10, column }),
  ofLine: (line: number) => ({ file: "/app/main.ts", line: line + 10, column: 0 }),
};

function read(profile: V8Profile, callers?: V8Profile[]) {
  const work = readProfile(profile, () => shifted, callers);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function text(stack: ReturnType<typeof read>[number]["stack"]): string {
  return stack.map((frame) =>
    frame.kind === "script"
      ? `${frame.functionName}:${frame.line}/${frame.functionLine}`
      : frame.kind === "mark"
      ? frame.name
      : "native"
  ).join(" < ");
}

test("times are nanoseconds, and stacks have the leaf first at its original line", () => {
  const profile = profileOf([
    ["main", 0, 4, [3]],
    ["leaf", 20, 4, [], { 23: 2 }],
  ], [[3, 2_000], [3, 5_500], [2, 7_000]]);
  const samples = read(profile);
  assert.deepEqual(samples.map(({ timeNanos }) => timeNanos), [2e6, 5.5e6, 7e6]);
  assert.deepEqual(samples.map(({ stack }) => text(stack)), [
    "leaf:33/31 < main:11/11",
    "leaf:33/31 < main:11/11",
    "main:11/11",
  ]);
  assert.equal(samples[0]!.stack, samples[1]!.stack, "samples of one place share one array");
  assert.equal(samples[0]!.stack[1], samples[2]!.stack[0], "places share one frame");
});

test("a stack that V8 has cut ends in a mark", () => {
  const chain = (length: number, url?: string, column = 4) =>
    Array.from({ length }, (_, i): Entry => {
      const children = i + 1 < length ? [i + 3] : [];
      return i === 0 ? ["root", 0, column, children, {}, url] : ["recurse", 0, 4, children];
    });
  const rootOf = (nodes: Entry[]) => {
    const [sample] = read(profileOf(nodes, [[nodes.length + 1, 2_000]]));
    return text(sample!.stack.slice(-1));
  };
  assert.equal(rootOf(chain(256)), "[truncated]");
  assert.equal(rootOf(chain(255)), "[truncated]");
  assert.equal(rootOf(chain(254)), "root:11/11");
  // Longer by its inlined functions, and whole: its root is the runtime's code.
  assert.equal(rootOf(chain(300, "ext:core/01_core.js")), "root:11/11");
  assert.equal(rootOf(chain(300, "node:events")), "root:11/11");
  assert.equal(rootOf(chain(300, FILE, 0)), "root:11/11");
});

test("samples out of order are sorted", () => {
  const profile = profileOf([["main", 0, 4, []]], [[2, 5_000], [2, 3_000], [2, 4_000]]);
  assert.deepEqual(read(profile).map(({ timeNanos }) => timeNanos), [3e6, 4e6, 5e6]);
});

test("a node's samples are dealt to its lines: exact totals, evenly over time", () => {
  const samples = Array.from({ length: 100 }, (_, i): [number, number] => [2, 1_000 + i]);
  // V8 repeats a line when it was reached in several ways.
  const profile = profileOf([["main", 0, 4, [], { 5: 60, 6: 30, 9: 10 }]], samples);
  const lines = read(profile).map(({ stack }) => stack[0]!.kind === "script" ? stack[0]!.line : 0);
  const count = (part: number[], line: number) => part.filter((l) => l === line).length;
  assert.deepEqual([15, 16, 19].map((line) => count(lines, line)), [60, 30, 10]);
  for (let i = 0; i < 100; i += 20) {
    const part = lines.slice(i, i + 20);
    assert.ok(Math.abs(count(part, 15) - 12) <= 1 && Math.abs(count(part, 16) - 6) <= 1);
  }
  assert.deepEqual(lines, read(profile).map(({ stack }) => (stack[0] as { line: number }).line));
});

test("fewer and more samples than ticks keep the proportion", () => {
  for (const n of [10, 1_000]) {
    const samples = Array.from({ length: n }, (_, i): [number, number] => [2, 1_000 + i]);
    const profile = profileOf([["main", 0, 4, [], { 5: 80, 6: 20 }]], samples);
    const first = read(profile).filter(({ stack }) => (stack[0] as { line: number }).line === 15);
    assert.equal(first.length, n * 0.8);
  }
});

test("what is no function becomes a mark or nothing", () => {
  const profile = profileOf([
    ["(program)", -1, -1, [], {}, ""],
    ["(idle)", -1, -1, [], {}, ""],
    ["(garbage collector)", -1, -1, [], {}, ""],
    ["(program)", 3, 0, []], // a function may have this name
    ["op_read", -1, -1, [], {}, ""],
    ["", -1, -1, []],
    ["", 4, 2, []],
  ], [[1, 1_001], [2, 1_002], [3, 1_003], [4, 1_004], [5, 1_005], [6, 1_006], [7, 1_007], [
    8,
    1_008,
  ]]);
  assert.deepEqual(read(profile).map(({ stack }) => text(stack)), [
    "",
    "",
    "",
    "(garbage collector)",
    "(program):14/14",
    "op_read:0/0",
    "(module):1/1",
    "(anonymous):15/15",
  ]);
});

test("a function that starts on its executing line is found by its column", () => {
  const asked: number[] = [];
  const positions = {
    ...shifted,
    ofLine: (line: number) => (asked.push(line), shifted.ofLine(line)),
  };
  const profile = profileOf([["arrow", 4, 30, [], { 5: 1 }]], [[2, 2_000]]);
  const work = readProfile(profile, () => positions);
  let step = work.next();
  while (!step.done) step = work.next();
  assert.equal(text(step.value[0]!.stack), "arrow:15/15");
  assert.deepEqual(asked, []);
});

test("a bundle's line that belongs to two sources is told as the function's start", () => {
  const positions = {
    ...shifted,
    ofLine: (line: number) => ({
      file: line > 5 ? "/app/other.ts" : "/app/main.ts",
      line,
      column: 0,
    }),
  };
  const profile = profileOf([["f", 0, 0, [], { 4: 1, 9: 1 }]], [[2, 2_000], [2, 3_000]]);
  const work = readProfile(profile, () => positions);
  let step = work.next();
  while (!step.done) step = work.next();
  assert.deepEqual(step.value.map(({ stack }) => text(stack)), ["f:4/11", "f:11/11"]);
});

test("a recording with call lines gives callers their lines", () => {
  const samples: [number, number][] = [[4, 2_000], [4, 3_000], [4, 4_000]];
  const profile = profileOf([
    ["main", 0, 4, [3]],
    ["middle", 20, 4, [4]],
    ["leaf", 40, 4, [], { 43: 3 }],
  ], samples);
  // The same stacks: middle is called on two lines of main; leaf's caller has no line once.
  const callers = profileOf([
    ["main", -1, -1, [3, 5]],
    ["middle", 6, 2, [4]],
    ["leaf", 25, 8, [], { 42: 1 }],
    ["middle", 7, 9, [6]],
    ["leaf", 40, 4, [], { 44: 1 }],
  ], [[4, 2_000], [6, 3_000]]);
  assert.deepEqual(read(profile, [callers]).map(({ stack }) => text(stack)), [
    "leaf:52/51 < middle:36/31 < main:17/11",
    "leaf:54/51 < middle:31/31 < main:18/11",
    // Not in the profile of call lines: lines of the functions' starts.
    "leaf:53/51 < middle:31/31 < main:11/11",
  ]);
});

test("a recording whose stacks differ is not believed", () => {
  const profile = profileOf([["main", 0, 4, [3]], ["leaf", 40, 4, [], { 43: 1 }]], [[3, 2_000]]);
  const other = profileOf([["main", -1, -1, [3]], ["other", 6, 2, [], { 99: 1 }]], [[3, 2_000]]);
  const deeper = profileOf([["main", -1, -1, [3]], ["leaf", 6, 2, [4]], ["leaf", 9, 9, []]], [[
    4,
    2_000,
  ]]);
  for (const callers of [other, deeper]) {
    assert.equal(text(read(profile, [callers])[0]!.stack), "leaf:53/51 < main:11/11");
  }
});

test("a line before its function's start is not believed", () => {
  const profile = profileOf([["main", 30, 4, [3]], ["leaf", 40, 4, [], { 43: 1 }]], [[3, 2_000]]);
  const callers = profileOf([["main", -1, -1, [3]], ["leaf", 6, 2, []]], [[3, 2_000]]);
  assert.equal(text(read(profile, [callers])[0]!.stack), "leaf:51/51 < main:41/41");
});

test("a heap sample's stack begins below its mark, on the line of the call of it", () => {
  const nodes = (wasm: string, lines: number[]): Entry[] => [
    ["main", lines[0]!, 4, [3]],
    ["leaf", lines[1]!, 4, [4, 5], { 43: 100 }],
    ["pprofHeapSample", lines[2]!, 0, [], { 1: 2 }, wasm],
    ["pprofHeapSample", lines[3]!, 0, [], { 1: 1 }, wasm],
  ];
  const samples: [number, number][] = [[4, 2_000], [3, 3_000], [5, 4_000]];
  const wasm = "wasm://wasm/1d8677ce";
  const profile = profileOf(nodes(wasm, [0, 20, 0, 0]), samples);
  const callers = profileOf(nodes(wasm, [-1, 6, 30, 35]), samples);
  const told = (callers?: V8Profile[]) =>
    read(profile, callers).map(({ stack, isMarked }) => `${isMarked} ${text(stack)}`);
  assert.deepEqual(told([callers]), [
    "true leaf:41/31 < main:17/11",
    "false leaf:53/31 < main:17/11",
    "true leaf:46/31 < main:17/11",
  ]);
  // Without call lines the allocation's line is not known.
  assert.equal(told()[0], "true leaf:31/31 < main:11/11");
  // A function of the program's may have this name.
  const theirs = profileOf(nodes(FILE, [0, 20, 0, 0]), samples);
  assert.equal(read(theirs)[0]!.isMarked, false);
});

test("an empty profile has no samples", () => {
  assert.deepEqual(read({ nodes: [], startTime: 5, endTime: 6 }), []);
  assert.deepEqual(read(profileOf([], [])), []);
});

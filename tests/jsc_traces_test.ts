import assert from "node:assert/strict";
import { test } from "node:test";
import { type JSCFrame, TraceConverter } from "../src/engine/jsc/traces.ts";
import type { ScriptFrame } from "../src/stack/frame.ts";

const UNKNOWN = 0xffff_ffff;

const plain: JSCFrame = {
  name: "work",
  sourceID: 3,
  sourceURL: "/app/work.ts",
  line: 7,
  column: 56,
  category: "FTL",
  flags: 0,
};

function convert(frame: Partial<JSCFrame>): ScriptFrame {
  const [sample] = new TraceConverter().convert([
    { timestamp: 1, frames: [{ ...plain, ...frame }] },
  ]);
  return sample!.stack[0] as ScriptFrame;
}

/** As Bun 1.4.5 returns them. */
const host = { sourceID: UNKNOWN, sourceURL: undefined, line: UNKNOWN, column: UNKNOWN };
const cases: { what: string; frame: Partial<JSCFrame>; expected: Partial<ScriptFrame> }[] = [
  {
    what: "a function of the user's",
    frame: {},
    expected: { functionName: "work", file: "/app/work.ts", line: 7, column: 56, functionLine: 0 },
  },
  {
    what: "optimised code without a map",
    frame: { line: UNKNOWN, column: UNKNOWN },
    expected: { functionName: "work", file: "/app/work.ts", line: 0, column: 0 },
  },
  { what: "a nameless function", frame: { name: "" }, expected: { functionName: "(anonymous)" } },
  {
    what: "a nameless function of Bun's modules",
    frame: { name: "::bunternal::", sourceURL: "internal:validators", flags: 1 },
    expected: { functionName: "(anonymous)", file: "internal:validators", line: 7 },
  },
  {
    what: "a module",
    frame: { name: "(module)" },
    expected: { functionName: "(module)", line: 7 },
  },
  {
    what: "a file URL",
    frame: { sourceURL: "file:///app/a%20b.ts" },
    expected: { file: "/app/a b.ts" },
  },
  {
    what: "a file URL of nowhere",
    frame: { sourceURL: "file://host/%2F" },
    expected: { file: "file://host/%2F" },
  },
  {
    what: "another URL",
    frame: { sourceURL: "blob:db76370a" },
    expected: { file: "blob:db76370a", line: 7 },
  },
  {
    what: "a host function",
    frame: { ...host, name: "stringify", category: "Host" },
    expected: { functionName: "stringify", file: "", line: 0, column: 0 },
  },
  {
    what: "a regular expression",
    frame: { ...host, name: "/\\w+@\\w+/g", category: "RegExp" },
    expected: { functionName: "/\\w+@\\w+/g", file: "", line: 0 },
  },
  {
    what: "JSC's own JavaScript, which claims line 1",
    frame: { name: "map", sourceURL: undefined, line: 1, column: 11, flags: 1 },
    expected: { functionName: "map", file: "", line: 0, column: 0 },
  },
  {
    what: "eval",
    frame: { name: "ev", sourceURL: undefined, line: 3, column: 21 },
    expected: { functionName: "ev", file: "[eval]", line: 3, column: 21 },
  },
  {
    what: "WebAssembly",
    frame: { ...host, name: ".wasm-function[0]", category: "OMG" },
    expected: { functionName: "wasm-function[0]", file: "[wasm]", line: 0 },
  },
];

for (const { what, frame, expected } of cases) {
  test(what, () => {
    const converted = convert(frame);
    assert.equal(converted.kind, "script");
    assert.deepEqual({ ...converted, ...expected }, converted);
  });
}

test("samples are sorted, in nanoseconds", () => {
  const samples = new TraceConverter().convert([
    { timestamp: 1390.281667607, frames: [plain] },
    { timestamp: 12.5, frames: [] },
  ]);
  assert.deepEqual(samples.map(({ timeNanos }) => timeNanos), [12_500_000_000, 1_390_281_667_607]);
  assert.deepEqual(samples[0]!.stack, []);
});

test("equal stacks are one array, in later calls too, whatever their tier", () => {
  const converter = new TraceConverter();
  const caller = { ...plain, name: "caller", line: 20 };
  const [one, two] = converter.convert([
    { timestamp: 1, frames: [plain, caller] },
    { timestamp: 2, frames: [{ ...plain, category: "Baseline" }, caller] },
  ]);
  const [three, four, five] = converter.convert([
    { timestamp: 3, frames: [plain, caller] },
    { timestamp: 4, frames: [{ ...plain, line: 8 }, caller] },
    { timestamp: 5, frames: [{ ...plain, sourceID: 4, sourceURL: "/app/other.ts" }, caller] },
  ]);
  assert.equal(one!.stack, two!.stack);
  assert.equal(one!.stack, three!.stack);
  assert.notEqual(one!.stack, four!.stack);
  assert.notEqual(one!.stack, five!.stack);
  assert.equal(one!.stack[1], four!.stack[1]);
});

test("what is shared stays bounded", () => {
  const converter = new TraceConverter();
  const trace = (line: number) => ({ timestamp: line, frames: [{ ...plain, line }] });
  const [first] = converter.convert([trace(1)]);
  converter.convert(Array.from({ length: 30_000 }, (_, i) => trace(i + 2)));
  const [again] = converter.convert([trace(1)]);
  assert.deepEqual(again!.stack, first!.stack);
  assert.notEqual(again!.stack, first!.stack);
});

test("a frame of nobody is left out where it is the leaf", () => {
  const nobody = { ...plain, ...host, name: "(unknown)", category: "Unknown Frame" } as JSCFrame;
  const [sample] = new TraceConverter().convert([
    { timestamp: 1, frames: [nobody, plain, nobody] },
  ]);
  const names = sample!.stack.map((frame) => (frame as ScriptFrame).functionName);
  assert.deepEqual(names, ["work", "(unknown)"]);
});

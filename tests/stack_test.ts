import assert from "node:assert/strict";
import { test } from "node:test";
import type { Frame, MarkFrame, Stack } from "../src/stack/frame.ts";
import { composeStack, MAX_NATIVE_FRAMES, type NativeFrames } from "../src/stack/compose.ts";
import type { Tick } from "../src/records/tick.ts";
import type { NativeSymbols } from "../src/symbolize/native_mapping.ts";

const BINARY = { start: 0x1000, limit: 0x2000, fileOffset: 0, file: "/bin/deno", buildId: "" };
const LIBC = { start: 0x5000, limit: 0x6000, fileOffset: 0, file: "/lib/libc.so.6", buildId: "" };
const NAMES = new Map([[0x5010, "memmove"], [0x5020, "memcpy_outer"], [0x5900, "start_main"]]);

/** 0x1…: unnamed code of the binary; 0x5…: libc, some of it named; the rest: JIT code. */
const symbols: NativeSymbols = {
  mappings: [BINARY, LIBC],
  lookup(address) {
    const mapping = this.mappings.find((m) => address >= m.start && address < m.limit);
    const functionName = NAMES.get(address);
    return { ...(mapping && { mapping }), ...(functionName !== undefined && { functionName }) };
  },
};

const SCRIPT: Stack = [
  { kind: "script", functionName: "f", file: "/a.ts", line: 1, column: 1, functionLine: 1 },
];

function compose(
  addresses: number[],
  script: Stack | undefined,
  native: NativeFrames,
  mark?: MarkFrame,
): string {
  const tick: Tick = {
    timeNanos: 0,
    threadId: 7,
    threadName: "worker-1",
    weightNanos: 1,
    label: 0,
    isolate: 0,
    sequence: 0,
    addresses,
    extent: "whole",
    ...(mark && { mark }),
  };
  return composeStack(tick, script, native, symbols).map(show).join(" < ");
}

function show(frame: Frame): string {
  switch (frame.kind) {
    case "script":
      return frame.functionName;
    case "mark":
      return frame.name;
    case "native":
      return NAMES.get(frame.address) ?? `0x${frame.address.toString(16)}`;
  }
}

const JIT = 0x90000;

test("named: the run of named functions at the leaf lies above the JavaScript", () => {
  assert.equal(
    compose([0x5010, 0x5020, JIT, 0x5900], SCRIPT, "named"),
    "memmove < memcpy_outer < f",
  );
  assert.equal(compose([0x5010, 0x1100, 0x5020, 0x5900], SCRIPT, "named"), "memmove < f");
  assert.equal(compose([0x1100, 0x5010, JIT], SCRIPT, "named"), "f");
});

test("all: what lies above the JIT code, and the root below it", () => {
  const addresses = [0x5010, 0x1100, JIT, JIT + 8, 0x1200, 0x5900];
  assert.equal(compose(addresses, SCRIPT, "all"), "memmove < 0x1100 < f < 0x1200 < start_main");
  assert.equal(compose([0x5010, 0x1100, 0x5900], SCRIPT, "all"), "memmove < f");
});

test("none: JavaScript alone", () => {
  assert.equal(compose([0x5010, JIT], SCRIPT, "none"), "f");
  assert.equal(compose([0x5010, JIT], undefined, "none"), "thread worker-1");
});

test("a mark stands for a stack that is not known", () => {
  for (const native of ["named", "all", "none"] as const) {
    const mark = { kind: "mark", name: "[SIGPROF blocked]" } as const;
    assert.equal(compose([], undefined, native, mark), "[SIGPROF blocked]");
  }
});

test("without JavaScript the same run lies above the thread's name", () => {
  const addresses = [0x5010, 0x5020, 0x1200, 0x5900];
  assert.equal(compose(addresses, undefined, "named"), "memmove < memcpy_outer < thread worker-1");
  assert.equal(compose([0x1100, 0x5010], undefined, "named"), "thread worker-1");
  assert.equal(compose([0x1100, 0x5010], [], "all"), "0x1100 < memmove < thread worker-1");
  assert.equal(compose([], undefined, "named"), "thread worker-1");
});

test("a mark such as the garbage collector's stands at the leaf", () => {
  const collector: Stack = [{ kind: "mark", name: "(garbage collector)" }, ...SCRIPT];
  assert.equal(compose([0x5010, JIT], collector, "named"), "(garbage collector) < f");
});

/** The frame of one native address. */
function nativeFrameOf(address: number): Frame {
  const tick = { addresses: [address], threadName: "t", threadId: 1 };
  return composeStack(tick, undefined, "all", symbols)[0]!;
}

test("an address has one frame, and only so many addresses are kept", () => {
  const frame = nativeFrameOf(JIT);
  assert.equal(nativeFrameOf(JIT), frame);
  for (let i = 1; i <= MAX_NATIVE_FRAMES; i++) nativeFrameOf(JIT + i);
  assert.notEqual(nativeFrameOf(JIT), frame, "kept for ever");
  assert.deepEqual(nativeFrameOf(JIT), frame);
});

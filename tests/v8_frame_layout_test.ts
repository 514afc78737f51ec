/**
 * The offsets from JSFunction to Script and ScopeInfo, learned from made-up memory.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type FrameTrace, learnFrameLayout } from "../src/engine/v8/heap/frame_layout.ts";

/** Addresses of the objects, 256 bytes apart; each begins with the map of its type. */
const BASE = 0x10_0000;
const MAPS = { function: 0x7001, info: 0x7101, script: 0x7201, scope: 0x7301 };
const SCRIPT_NUMBER = 237;

/** Functions of which each calls the one before, and their start positions. */
const POSITIONS = [47, 130, 212, 0];

const LAYOUT = {
  functionInfo: 24,
  infoMap: MAPS.info,
  infoScript: 32,
  infoScope: 16,
  scriptMap: MAPS.script,
  scriptNumber: 56,
  scopeMap: MAPS.scope,
  scopeStart: 40,
};

interface Options {
  /** The size of an object at the end of readable memory. */
  readonly lastBytes?: Partial<Record<keyof typeof MAPS, number>>;
  /** Another field of the Script that holds its id as well. */
  readonly twiceAt?: number;
  /** Where, behind a function, the SharedFunctionInfo of another one of the script stands. */
  readonly neighbourAt?: number;
  /** Whether a garbage collection has moved the functions. */
  readonly isMoved?: boolean;
}

function fabricate({ lastBytes = {}, twiceAt, neighbourAt, isMoved }: Options = {}): FrameTrace {
  const objects = new Map<number, Uint8Array>();
  const add = (kind: keyof typeof MAPS, fields: Record<number, number>) => {
    const bytes = new Uint8Array(lastBytes[kind] ?? 128);
    const view = new DataView(bytes.buffer);
    for (const [at, word] of Object.entries({ 0: MAPS[kind], ...fields })) {
      view.setBigUint64(Number(at), BigInt(word), true);
    }
    const address = BASE + objects.size * 256;
    objects.set(address, bytes);
    return address + 1;
  };
  const integer = (n: number) => n * 2 ** 32;

  const { functionInfo, infoScript, infoScope, scriptNumber, scopeStart } = LAYOUT;
  const number = integer(SCRIPT_NUMBER);
  const script = add("script", {
    [scriptNumber]: number,
    ...(twiceAt !== undefined && { [twiceAt]: number }),
  });
  const infoOf = (position: number) => {
    const scope = add("scope", { [scopeStart]: integer(position) });
    return add("info", { [infoScript]: script, [infoScope]: scope });
  };
  const functions = POSITIONS.map((position) => {
    const fields = { [functionInfo]: infoOf(position) };
    if (neighbourAt !== undefined) fields[neighbourAt] = infoOf(position + 1);
    return add("function", fields) + (isMoved ? 128 : 0);
  });
  const stacks = [0, 1, 2].map((depth) => {
    const inner = depth === 0 ? [0, 3] : depth === 1 ? [0, 1, 3] : [0, 1, 2, 3];
    return {
      frames: [0, ...inner.map((i) => functions[i]!), 0].map((f) => ({
        returnAddress: 0x4000,
        function: f,
      })),
      positions: inner.map((i) => POSITIONS[i]!),
    };
  });
  const read = (address: number, size: number) =>
    objects.get(address)?.slice(0, size) ?? new Uint8Array();
  return { stacks, script: SCRIPT_NUMBER, read };
}

test("the layout is found", () => {
  assert.deepEqual(learnFrameLayout(fabricate()), LAYOUT);
});

test("an object may be the last that can be read", () => {
  const lastBytes = { function: 64, info: 40, script: 96, scope: 48 };
  for (const [kind, bytes] of Object.entries(lastBytes)) {
    assert.deepEqual(learnFrameLayout(fabricate({ lastBytes: { [kind]: bytes } })), LAYOUT);
  }
});

test("what two places would fit is no find", () => {
  assert.throws(() => learnFrameLayout(fabricate({ twiceAt: 72 })), /0 ways lead .* its script/);
});

test("another function behind a known one leads to the script as well, not to the position", () => {
  for (const neighbourAt of [16, 88]) {
    assert.deepEqual(learnFrameLayout(fabricate({ neighbourAt })), LAYOUT);
  }
});

test("functions that were moved are not found", () => {
  assert.throws(() => learnFrameLayout(fabricate({ isMoved: true })), /0 ways lead .* its script/);
});

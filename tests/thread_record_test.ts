/**
 * Words of created and of living threads, written out by hand.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeCreationText, encodeCreationText } from "../src/records/creation_text.ts";
import { decodeCreations, decodeThreads } from "../src/records/thread.ts";
import type { Frame, ScriptFrame, Stack } from "../src/stack/frame.ts";
import { header, nameWords, words } from "./support/record_words.ts";

test("creations: every address is a return address", () => {
  const read = words(
    ...[header(6, 8), 3, 2, 0, ...nameWords("worker-N"), 0x1000, 0x7fff_ffff_f000n],
    ...[header(6, 6), 9, 1, 120, 0, 0],
    99, // beyond the count
  );
  assert.deepEqual(decodeCreations(read, 14), [
    {
      group: 3,
      count: 2,
      textBytes: 0,
      threadName: "worker-N",
      addresses: [0xfff, 0x7fff_ffff_efff],
    },
    { group: 9, count: 1, textBytes: 120, threadName: "", addresses: [] },
  ]);
});

test("threads: the leaf is exact, and flags say why there is no stack", () => {
  const state = "S".charCodeAt(0);
  const full = "sixteen_bytes_16"; // no NUL ends it
  const read = words(
    ...[header(7, 8, 3), 41, state, 7, ...nameWords("main"), 0x1000, 0x2000],
    ...[header(7, 6, 16), 42, state, 0, ...nameWords(full)],
    ...[header(7, 6, 32), 43, state, 0, ...nameWords("a")],
    ...[header(7, 6, 64), 44, state, 0, ...nameWords("b")],
    ...[header(7, 6, 128), 45, state, 0, ...nameWords("c")],
    ...[header(4, 3), 5, 0],
  );
  const { threads, unlisted } = decodeThreads(read, read.length);
  assert.equal(unlisted, 5);
  assert.deepEqual(threads[0], {
    threadId: 41,
    state: "S",
    creation: 7,
    threadName: "main",
    addresses: [0x1000, 0x1fff],
  });
  assert.equal(threads[1]!.threadName, full);
  assert.deepEqual(threads.map(({ missing }) => missing), [
    undefined,
    "blocked",
    "silent",
    "foreign",
    "no room",
  ]);
});

test("a length that contradicts the words is refused", () => {
  assert.throws(() => decodeThreads(words(header(7, 0), 1), 2), RangeError);
  assert.throws(() => decodeCreations(words(header(6, 9), 1), 2), RangeError);
});

function script(functionName: string, file: string, line: number): ScriptFrame {
  return { kind: "script", functionName, file, line, column: 7, functionLine: 0 };
}

test("the text of a creation: functions come back, other frames as marks", () => {
  const stack: Stack = [
    script("start", "/srv/größe.ts", 12),
    script("", "", 0),
    { kind: "mark", name: "[lost stack]" },
    { kind: "native", address: 0x7fff_ffff_f000 },
  ];
  assert.deepEqual(decodeCreationText(encodeCreationText(stack)), [
    ...stack.slice(0, 3),
    { kind: "mark", name: "0x7ffffffff000" },
  ]);
  assert.deepEqual(decodeCreationText(encodeCreationText([])), []);
});

test("the text of a creation is bounded: names are cut, and callers are left out", () => {
  const long = "data:text/javascript,".padEnd(1_000_000, "ü");
  const text = encodeCreationText(Array.from({ length: 128 }, (_, i) => script("f", long, i + 1)));
  assert.ok(text.length <= 4_096, `${text.length} bytes`);
  const frames = decodeCreationText(text) as readonly Frame[];
  assert.deepEqual(frames[0], script("f", `${long.slice(0, 512)}…`, 1));
  assert.ok(frames.length >= 3, `${frames.length} frames`);
});

/**
 * Intern tables: equal frames and equal stacks become one object.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "./frame.ts";

/**
 * Size limit of the tables, in estimated bytes; all are cleared when it is exceeded. A program may
 * make new code without end, and a data: URL may be a whole program.
 */
const MAX_BYTES = 4 * 2 ** 20;
const ENTRY_BYTES = 100;

/** By file, then by position, which at most a few functions share. */
const framesAt = new Map<string, Map<number, ScriptFrame[]>>();

/** By their line in V8's text of a stack. */
const framesByLine = new Map<string, ScriptFrame>();

/** By a hash of the positions. */
const stacks = new Map<number, Stack[]>();
let bytes = 0;

/** The frame of a function at a position. */
export function sharedFrame(
  functionName: string,
  file: string,
  line: number,
  column: number,
): ScriptFrame {
  const position = line * 2 ** 20 + column;
  for (const frame of framesAt.get(file)?.get(position) ?? []) {
    const same = frame.functionName === functionName && frame.line === line &&
      frame.column === column;
    if (same) return frame;
  }
  makeRoom(framesAt.has(file) ? 0 : file.length);
  const frame: ScriptFrame = {
    kind: "script",
    functionName,
    file,
    line,
    column,
    functionLine: 0, // call sites do not have it
  };
  const ofFile = entry(framesAt, file, () => new Map<number, ScriptFrame[]>());
  entry(ofFile, position, () => []).push(frame);
  return frame;
}

/** The frame of a line of V8's text, if {@linkcode learnLine} has stored it. */
export function frameOfLine(line: string): ScriptFrame | undefined {
  return framesByLine.get(line);
}

/** Stores the frame of a line of V8's text. */
export function learnLine(line: string, frame: ScriptFrame): void {
  makeRoom(line.length);
  // Copied: a slice of a longer string keeps the whole string alive.
  framesByLine.set([...line].join(""), frame);
}

/** The interned stack of `frames`; `frames` itself if it is new. */
export function sharedStack(frames: readonly Frame[]): Stack {
  let hash = frames.length;
  for (const frame of frames) {
    const position = frame.kind === "script" ? frame.line * 31 + frame.column : 1;
    hash = Math.imul(hash ^ position, 0x9e3779b1) ^ hash >>> 15;
  }
  hash &= 0x3fff_ffff;
  for (const stack of stacks.get(hash) ?? []) {
    if (stack.length === frames.length && stack.every((frame, i) => frame === frames[i])) {
      return stack;
    }
  }
  makeRoom(8 * frames.length);
  entry(stacks, hash, () => []).push(frames);
  return frames;
}

/** @param more Bytes of the new entry, besides the entry itself. */
function makeRoom(more: number): void {
  bytes += ENTRY_BYTES + more;
  if (bytes <= MAX_BYTES) return;
  framesAt.clear();
  framesByLine.clear();
  stacks.clear(); // they hold frames, too
  bytes = ENTRY_BYTES + more;
}

/** The value of `key` in `map`, made and stored if there is none. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, value = make());
  return value;
}

/**
 * Frames and stacks that were seen before: equal ones are one object.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "./frame.ts";

/**
 * What may be shared, in bytes, roughly; then all is forgotten, and sharing begins anew. A program
 * may make new code without end, and a data: URL may be a whole program.
 */
const MAX_BYTES = 4 * 2 ** 20;
const ENTRY_BYTES = 100;

/** By file, then by position: a few functions share one, at most. */
const framesAt = new Map<string, Map<number, ScriptFrame[]>>();

/** By a line of text that stands for them. */
const framesByLine = new Map<string, ScriptFrame>();

/** By a hash of the positions. */
const stacks = new Map<number, Stack[]>();
let bytes = 0;

/** The frame of a function at a place. */
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
    functionLine: 0, // no stack tells
  };
  const ofFile = entry(framesAt, file, () => new Map<number, ScriptFrame[]>());
  entry(ofFile, position, () => []).push(frame);
  return frame;
}

/** The frame that LINE stands for, if {@linkcode learnLine} was told lately. */
export function frameOfLine(line: string): ScriptFrame | undefined {
  return framesByLine.get(line);
}

/** LINE stands for FRAME. */
export function learnLine(line: string, frame: ScriptFrame): void {
  makeRoom(line.length);
  // Put together anew: a part of a longer text keeps all of that alive.
  framesByLine.set([...line].join(""), frame);
}

/** The stack of FRAMES, which may be kept. */
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

/** @param more Bytes beside the entry itself. */
function makeRoom(more: number): void {
  bytes += ENTRY_BYTES + more;
  if (bytes <= MAX_BYTES) return;
  framesAt.clear();
  framesByLine.clear();
  stacks.clear(); // whose frames would be kept
  bytes = ENTRY_BYTES + more;
}

/** What MAP has by KEY, made when there is none. */
function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, value = make());
  return value;
}

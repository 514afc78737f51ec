/**
 * Words of native/threads/thread_creation.c and native/threads/thread_snapshot.c to records: who created threads,
 * and which there are.
 *
 * @module
 */

/** Threads that were created from one place. */
export interface Creation {
  /** Numbers the places, from 1. */
  readonly group: number;
  readonly count: number;
  /** Bytes of the text that JavaScript has claimed these creations with; 0 when it has not. */
  readonly textBytes: number;
  /** Name of the threads that created them: `worker-N` stands for `worker-1`, `worker-2` and so on. */
  readonly threadName: string;
  /** The caller of pthread_create first; each already is its return address minus one. */
  readonly addresses: readonly number[];
}

/** Why a thread's stack is not known. */
export type StackMissing = "blocked" | "silent" | "foreign" | "no room";

/** A thread that exists. */
export interface ThreadStack {
  readonly threadId: number;
  /** The kernel's letter: `R` running, `S` sleeping, `D` in an uninterruptible wait … */
  readonly state: string;
  /** The {@linkcode Creation.group} that it was created in, 0 when that is not known. */
  readonly creation: number;
  readonly threadName: string;
  /** Leaf first; callers already carry their return address minus one. */
  readonly addresses: readonly number[];
  readonly missing?: StackMissing;
}

/** All threads of a moment. */
export interface ThreadStacks {
  readonly threads: ThreadStack[];
  /** Threads that there was no room for. */
  unlisted: number;
}

const LOST = 4;
const CREATION = 6;
const STACK = 7;

const CREATION_HEADER_WORDS = 6;
const STACK_HEADER_WORDS = 6;

/** `PPROF_STACK_BLOCKED` and the flags that follow it. */
const MISSING: readonly [flag: number, StackMissing][] = [
  [16, "blocked"],
  [32, "silent"],
  [64, "foreign"],
  [128, "no room"],
];

/** Decodes `count` words of `NativeLibrary.creationRead`. */
export function decodeCreations(words: BigUint64Array<ArrayBuffer>, count: number): Creation[] {
  const creations: Creation[] = [];
  for (const { kind, word, name, addresses } of records(words, count)) {
    if (kind !== CREATION) continue;
    creations.push({
      group: word(1),
      count: word(2),
      textBytes: word(3),
      threadName: name(4),
      addresses: addresses(CREATION_HEADER_WORDS).map((address) => address - 1),
    });
  }
  return creations;
}

/** Decodes `count` words of `NativeLibrary.threadsSnapshot`. */
export function decodeThreads(words: BigUint64Array<ArrayBuffer>, count: number): ThreadStacks {
  const stacks: ThreadStacks = { threads: [], unlisted: 0 };
  for (const { kind, flags, word, name, addresses } of records(words, count)) {
    if (kind === LOST) stacks.unlisted += word(1);
    if (kind !== STACK) continue;
    const missing = MISSING.find(([flag]) => flags & flag)?.[1];
    stacks.threads.push({
      threadId: word(1),
      state: String.fromCharCode(word(2)),
      creation: word(3),
      threadName: name(4),
      // A return address lies behind its call: one byte back is inside the calling line.
      addresses: addresses(STACK_HEADER_WORDS).map((address, i) => i === 0 ? address : address - 1),
      ...(missing !== undefined && { missing }),
    });
  }
  return stacks;
}

interface Record {
  readonly kind: number;
  readonly flags: number;
  word(index: number): number;
  /** Sixteen bytes, NUL-padded, from word INDEX. */
  name(index: number): string;
  /** The words from INDEX to the record's end. */
  addresses(index: number): number[];
}

function* records(words: BigUint64Array<ArrayBuffer>, count: number): Generator<Record> {
  const halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
  const at = (index: number) => halves[index * 2]! + halves[index * 2 + 1]! * 0x1_0000_0000;
  for (let start = 0; start < count;) {
    const header = halves[start * 2]!;
    const length = (header >>> 8) & 0xffff;
    if (length === 0 || start + length > count) {
      throw new RangeError(`Cannot decode record at word ${start} of ${count}: length ${length}`);
    }
    const from = start;
    yield {
      kind: header & 0xff,
      flags: header >>> 24,
      word: (index) => at(from + index),
      name: (index) => threadName(words, from + index),
      addresses: (index) => {
        return Array.from({ length: length - index }, (_, i) => at(from + index + i));
      },
    };
    start += length;
  }
}

function threadName(words: BigUint64Array<ArrayBuffer>, at: number): string {
  const bytes = new Uint8Array(words.buffer, words.byteOffset + at * 8, 16);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.slice(0, end < 0 ? 16 : end));
}

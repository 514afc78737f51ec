/**
 * Records of threads: which stacks created them (CREATION, native/threads/thread_creation.c), and which
 * there are (STACK, native/threads/thread_snapshot.c).
 *
 * @module
 */
import { RecordCursor, RecordKind } from "./words.ts";

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

/** `PPROF_STACK_BLOCKED` and the flags that follow it. */
const MISSING: readonly [flag: number, StackMissing][] = [
  [16, "blocked"],
  [32, "silent"],
  [64, "foreign"],
  [128, "no room"],
];

/**
 * Decodes `count` words of `NativeLibrary.creationRead`.
 *
 * @throws {RangeError} When a record's length contradicts the words.
 */
export function decodeCreations(words: BigUint64Array<ArrayBuffer>, count: number): Creation[] {
  const creations: Creation[] = [];
  for (const record = new RecordCursor(words, count); record.next();) {
    if (record.kind !== RecordKind.creation) continue;
    creations.push({
      group: record.word(1),
      count: record.word(2),
      textBytes: record.word(3),
      threadName: record.name(4),
      addresses: record.addresses(true),
    });
  }
  return creations;
}

/**
 * Decodes `count` words of `NativeLibrary.threadsSnapshot`.
 *
 * @throws {RangeError} When a record's length contradicts the words.
 */
export function decodeThreads(words: BigUint64Array<ArrayBuffer>, count: number): ThreadStacks {
  const stacks: ThreadStacks = { threads: [], unlisted: 0 };
  for (const record = new RecordCursor(words, count); record.next();) {
    if (record.kind === RecordKind.lost) stacks.unlisted += record.word(1);
    if (record.kind !== RecordKind.stack) continue;
    const missing = MISSING.find(([flag]) => record.flags & flag)?.[1];
    stacks.threads.push({
      threadId: record.word(1),
      state: String.fromCharCode(record.word(2)),
      creation: record.word(3),
      threadName: record.name(4),
      addresses: record.addresses(),
      ...(missing !== undefined && { missing }),
    });
  }
  return stacks;
}

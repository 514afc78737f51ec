/**
 * Records of the native ring: ticks (TICK, native/tick/record.c) and what belongs to them.
 *
 * @module
 */
import type { MarkFrame } from "../stack/frame.ts";
import { RecordCursor, RecordKind } from "./words.ts";

/**
 * How much of its thread's stack a tick has: `truncated` lacks the root of a stack of more than 128
 * frames; `cut` ends where the chain of frame pointers broke, which is often its very end; `leaf` has
 * the leaf alone, because the stack's limits were unknown; `blocked` has nothing, because the thread
 * used this time while it blocked SIGPROF.
 */
export type StackExtent = "whole" | "truncated" | "cut" | "leaf" | "blocked";

/** A CPU tick on some thread. */
export interface Tick {
  /** CLOCK_MONOTONIC, nanoseconds. */
  readonly timeNanos: number;
  readonly threadId: number;
  readonly threadName: string;
  /** CPU time that this tick stands for. */
  readonly weightNanos: number;
  /** The user's label set, 0 for none. */
  readonly label: number;
  /** Number of the isolate whose engine was told of the tick, 0 for none. */
  readonly isolate: number;
  /** Counts the ticks that this isolate's engine was told of, from 1. */
  readonly sequence: number;
  /** Leaf first; callers already carry their return address minus one. */
  readonly addresses: readonly number[];
  readonly extent: StackExtent;
  /** Stands for the stack of a `blocked` one: the thread may have been anywhere. */
  readonly mark?: MarkFrame;
}

/** One waking of JSC's sampler: it answers the ticks with `from` < sequence <= `to`. */
export interface Wake {
  readonly isolate: number;
  readonly wakeNanos: number;
  /** 0: it found no JavaScript to suspend. */
  readonly suspendNanos: number;
  readonly endNanos: number;
  readonly from: number;
  readonly to: number;
}

/** JSC suspended an isolate's thread by its own interval. */
export interface Suspend {
  readonly isolate: number;
  readonly timeNanos: number;
  /** The thread's CPU clock. */
  readonly cpuNanos: number;
}

/** What a drain brought. */
export interface Batch {
  readonly ticks: Tick[];
  readonly wakes: Wake[];
  readonly suspends: Suspend[];
  /** Ticks that found the ring full, and the CPU time they stood for. */
  lostCount: number;
  lostNanos: number;
}

export function emptyBatch(): Batch {
  return { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
}

/** `enum pprof_record_flag`, of a tick; at most one of them is set. */
const EXTENTS: readonly [flag: number, extent: StackExtent][] = [
  [1, "truncated"],
  [2, "cut"],
  [4, "leaf"],
  [8, "blocked"],
];

const BLOCKED: MarkFrame = { kind: "mark", name: "[SIGPROF blocked]" };

/** Names of threads that are kept, twice over: a program may start one for each request. */
const MAX_NAMES = 16_384;

/** Turns words into records; remembers the threads' names between batches. */
export class RecordDecoder {
  /** Of the ticks decoded so far, how many have how much of their stack. */
  readonly extents: Readonly<Record<StackExtent, number>>;
  readonly #extents = { whole: 0, truncated: 0, cut: 0, leaf: 0, blocked: 0 };
  readonly #threadNames = new ThreadNames();

  constructor() {
    this.extents = this.#extents;
  }

  /**
   * Decodes `count` words, which hold whole records, and adds them to `batch`.
   *
   * @throws {RangeError} when a record's length contradicts the words: the library and this file do
   * not belong together.
   */
  decode(words: BigUint64Array<ArrayBuffer>, count: number, batch: Batch): void {
    for (const record = new RecordCursor(words, count); record.next();) {
      switch (record.kind) {
        case RecordKind.tick:
          batch.ticks.push(this.#tick(record));
          break;
        case RecordKind.thread:
          this.#threadNames.set(record.word(2), record.name(3));
          break;
        case RecordKind.wake:
          batch.wakes.push({
            isolate: record.word(1),
            wakeNanos: record.word(2),
            suspendNanos: record.word(3),
            endNanos: record.word(4),
            from: record.word(5),
            to: record.word(6),
          });
          break;
        case RecordKind.lost:
          batch.lostCount += record.word(1);
          batch.lostNanos += record.word(2);
          break;
        case RecordKind.suspend:
          batch.suspends.push({
            isolate: record.word(1),
            timeNanos: record.word(2),
            cpuNanos: record.word(3),
          });
          break;
      }
    }
  }

  #tick(record: RecordCursor): Tick {
    const threadId = record.word(2);
    const extent = EXTENTS.find(([flag]) => (record.flags & flag) !== 0)?.[1] ?? "whole";
    this.#extents[extent]++;
    return {
      timeNanos: record.word(1),
      threadId,
      threadName: this.#threadNames.get(threadId) ?? "",
      weightNanos: record.word(3),
      label: record.word(4),
      isolate: record.word(5),
      sequence: record.word(6),
      addresses: record.addresses(),
      extent,
      ...(extent === "blocked" && { mark: BLOCKED }),
    };
  }
}

/** The last names of threads; of many, those that were named or asked for last. */
class ThreadNames {
  #names = new Map<number, string>();
  #older = new Map<number, string>();

  set(threadId: number, name: string): void {
    if (this.#names.size >= MAX_NAMES) {
      this.#older = this.#names;
      this.#names = new Map();
    }
    this.#names.set(threadId, name);
  }

  get(threadId: number): string | undefined {
    const name = this.#names.get(threadId);
    if (name !== undefined) return name;
    const older = this.#older.get(threadId);
    if (older !== undefined) this.set(threadId, older);
    return older;
  }
}

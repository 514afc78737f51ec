/**
 * Words of the native ring to records: the one decoder of the layout in native/pprof_native.h.
 *
 * @module
 */

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
  /** The stack was deeper than the walk goes. */
  readonly truncated: boolean;
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

const TICK = 1;
const THREAD = 2;
const WAKE = 3;
const LOST = 4;
const SUSPEND = 5;

const TICK_HEADER_WORDS = 7;
const TICK_TRUNCATED = 1;

/** Turns words into records; remembers the threads' names between batches. */
export class RecordDecoder {
  readonly #threadNames = new Map<number, string>();

  /**
   * Decodes `count` words, which hold whole records, and adds them to `batch`.
   *
   * @throws {RangeError} when a record's length contradicts the words: the library and this file do
   * not belong together.
   */
  decode(words: BigUint64Array<ArrayBuffer>, count: number, batch: Batch): void {
    // Two 32-bit halves instead of a BigInt per word: nothing is allocated but the records.
    const halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
    const word = (index: number) => halves[index * 2]! + halves[index * 2 + 1]! * 0x1_0000_0000;
    for (let at = 0; at < count;) {
      const header = halves[at * 2]!;
      const length = (header >>> 8) & 0xffff;
      if (length === 0 || at + length > count) {
        throw new RangeError(`Cannot decode record at word ${at} of ${count}: length ${length}`);
      }
      switch (header & 0xff) {
        case TICK:
          batch.ticks.push(this.#tick(word, at, length, header >>> 24));
          break;
        case THREAD:
          this.#threadNames.set(word(at + 2), threadName(halves, at + 3));
          break;
        case WAKE:
          batch.wakes.push({
            isolate: word(at + 1),
            wakeNanos: word(at + 2),
            suspendNanos: word(at + 3),
            endNanos: word(at + 4),
            from: word(at + 5),
            to: word(at + 6),
          });
          break;
        case LOST:
          batch.lostCount += word(at + 1);
          batch.lostNanos += word(at + 2);
          break;
        case SUSPEND:
          batch.suspends.push({
            isolate: word(at + 1),
            timeNanos: word(at + 2),
            cpuNanos: word(at + 3),
          });
          break;
      }
      at += length;
    }
  }

  #tick(word: (index: number) => number, at: number, length: number, flags: number): Tick {
    const addresses: number[] = [];
    for (let index = at + TICK_HEADER_WORDS; index < at + length; index++) {
      // A return address lies behind its call: one byte back is inside the calling line.
      addresses.push(addresses.length === 0 ? word(index) : word(index) - 1);
    }
    const threadId = word(at + 2);
    return {
      timeNanos: word(at + 1),
      threadId,
      threadName: this.#threadNames.get(threadId) ?? "",
      weightNanos: word(at + 3),
      label: word(at + 4),
      isolate: word(at + 5),
      sequence: word(at + 6),
      addresses,
      truncated: (flags & TICK_TRUNCATED) !== 0,
    };
  }
}

/** Sixteen bytes, NUL-padded, in four little-endian halves from word `at`. */
function threadName(halves: Uint32Array, at: number): string {
  const bytes = new Uint8Array(halves.buffer, halves.byteOffset + at * 8, 16);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.slice(0, end < 0 ? 16 : end));
}

/**
 * The native library's records of allocations (`PPROF_RECORD_ALLOCATION`, `PPROF_RECORD_EXTERNAL`):
 * the counters of each place, and the frames of places that are new.
 *
 * @module
 */
import type { HeapSite } from "../engine/engine.ts";

/** Flag of a place whose stack there was no room for. */
const LOST = 1;

/** What a place has counted. */
export type SiteCounts = Omit<HeapSite, "stack" | "external">;

/** A record. */
export interface SiteRecord {
  /** The place's number, which stands for one stack and size for good. */
  readonly place: number;
  readonly counts: SiteCounts;
  /** There was no room for its stack. */
  readonly isLost: boolean;
  /** Words behind the counters, as pairs of halves, the lower first. */
  readonly rest: Uint32Array;
}

/** Words behind which a record's own ones begin: header, place, and four counters. */
const COMMON_WORDS = 6;

/** Copies records of places above AFTER to WORDS; returns how many words, 0 for no more. */
export type ReadRecords = (after: number, words: BigUint64Array<ArrayBuffer>) => number;

/** Reads records, always to the same words: whoever samples memory should not need much. */
export class SiteRecords {
  readonly #words: BigUint64Array<ArrayBuffer>;
  readonly #read: ReadRecords;

  /** @param capacity Words per call: at least one record. */
  constructor(read: ReadRecords, capacity = 16_384) {
    this.#read = read;
    this.#words = new BigUint64Array(capacity);
  }

  /**
   * All records of this moment, in one synchronous step.
   *
   * @param visit Is called with each; `rest` is gone afterwards.
   * @throws {RangeError} When a record's length contradicts the words.
   */
  each(visit: (record: SiteRecord) => void): void {
    for (let after = 0;;) {
      const count = this.#read(after, this.#words);
      if (count === 0) return;
      after = this.#decode(count, visit);
    }
  }

  /** How many records there are. */
  get count(): number {
    let count = 0;
    this.each(() => count++);
    return count;
  }

  #decode(count: number, visit: (record: SiteRecord) => void): number {
    const halves = new Uint32Array(this.#words.buffer, 0, count * 2);
    const word = (index: number) => halves[index * 2]! + halves[index * 2 + 1]! * 2 ** 32;
    let place = 0;
    for (let at = 0; at < count;) {
      const header = halves[at * 2]!;
      const length = (header >>> 8) & 0xffff;
      if (length < COMMON_WORDS || at + length > count) {
        throw new RangeError(`Cannot decode record at word ${at} of ${count}: length ${length}`);
      }
      place = word(at + 1);
      visit({
        place,
        counts: {
          allocObjects: word(at + 2),
          allocBytes: word(at + 3),
          inuseObjects: word(at + 4),
          inuseBytes: word(at + 5),
        },
        isLost: (header >>> 24 & LOST) !== 0,
        rest: halves.subarray((at + COMMON_WORDS) * 2, (at + length) * 2),
      });
      at += length;
    }
    return place;
  }
}

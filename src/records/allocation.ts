/**
 * Records of what was allocated: ALLOCATION (native/v8/heap.c) for V8's own heap, EXTERNAL
 * (native/v8/external_memory.c) for memory outside of it. Each is one site: one stack and objects of
 * about one size, with its counters.
 *
 * @module
 */
import type { Stack } from "../stack/frame.ts";
import { RecordCursor, RecordKind } from "./words.ts";

/** A number of a heap profile, by the name of its sample type. */
export type HeapMeasure = "alloc_objects" | "alloc_space" | "inuse_objects" | "inuse_space";

/** Objects and bytes: allocated since sampling began, and in use now. */
export interface SiteCounts {
  readonly allocObjects: number;
  readonly allocBytes: number;
  readonly inuseObjects: number;
  readonly inuseBytes: number;
}

/**
 * What was allocated on one stack, of objects of about one size. Of the counts those mean something
 * whose measures the engine says it took.
 */
export interface HeapSite extends SiteCounts {
  /** Leaf first, at original source positions. Sites of one place may share one array. */
  readonly stack: Stack;
  /** Memory outside of the engine's heap: buffers, and what native code asked for. */
  readonly external?: boolean;
}

/** A site as the library knows it. Valid while it is visited. */
export interface SiteRecord<Frames> {
  /** The site's number, from 1; it stands for one stack and size for good. */
  readonly place: number;
  readonly counts: SiteCounts;
  /** The library had no room for its stack. */
  readonly isLost: boolean;
  /** Decodes the stack. Callers need it only for sites that are new to them. */
  frames(): Frames;
}

/** Copies records of sites above `after` to `words`; returns how many words, 0 for no more. */
export type ReadRecords = (after: number, words: BigUint64Array<ArrayBuffer>) => number;

/** `PPROF_ALLOCATION_LOST`. */
const LOST = 1;

/** Reads sites, into one buffer that is kept: a memory profiler should allocate little itself. */
export class SiteRecords<Frames> {
  readonly #words: BigUint64Array<ArrayBuffer>;
  readonly #read: ReadRecords;
  readonly #decode: (record: RecordCursor) => Frames;

  /**
   * @param decode {@linkcode decodeHeapFrames} or {@linkcode decodeExternalFrames}.
   * @param capacity Words per call: at least one record.
   */
  constructor(read: ReadRecords, decode: (record: RecordCursor) => Frames, capacity = 16_384) {
    this.#read = read;
    this.#decode = decode;
    this.#words = new BigUint64Array(capacity);
  }

  /**
   * Visits all sites of this moment, in one synchronous step.
   *
   * @throws {RangeError} When a record's length contradicts the words, or numbers do not ascend.
   */
  each(visit: (site: SiteRecord<Frames>) => void): void {
    for (let last = 0, count; (count = this.#read(last, this.#words)) > 0;) {
      for (const record = new RecordCursor(this.#words, count); record.next();) {
        const { kind } = record;
        const place = record.word(1);
        // Numbers ascend: else the library would be asked for the same sites for ever.
        if (kind !== RecordKind.allocation && kind !== RecordKind.external || place <= last) {
          throw new RangeError(`Cannot decode site ${place} behind site ${last}: kind ${kind}`);
        }
        last = place;
        visit({
          place,
          counts: {
            allocObjects: record.word(2),
            allocBytes: record.word(3),
            inuseObjects: record.word(4),
            inuseBytes: record.word(5),
          },
          isLost: (record.flags & LOST) !== 0,
          frames: () => this.#decode(record),
        });
      }
    }
  }

  /** How many sites there are. */
  get count(): number {
    let count = 0;
    this.each(() => count++);
    return count;
  }
}

/** The stack of an ALLOCATION record, the leaf first: numbers for `NativeLibrary.v8HeapFrame`. */
export function decodeHeapFrames(record: RecordCursor): number[] {
  const frames: number[] = [];
  for (let i = record.firstFrame; i < record.length; i++) frames.push(record.word(i));
  return frames;
}

/** A function of V8's by its place. */
export interface FunctionPlace {
  /** V8's number of the script. */
  readonly script: number;
  /** Where the function begins, in characters from the script's start. */
  readonly position: number;
}

/** The stack of an EXTERNAL record. */
export interface ExternalFrames {
  readonly threadName: string;
  /** Native frames, the leaf first; each already is its return address minus one. */
  readonly addresses: readonly number[];
  /** Functions of JavaScript, the leaf first. */
  readonly functions: readonly FunctionPlace[];
}

/** Bit 63 of a frame that is a function; the script's number follows in bits 32..62. */
const FUNCTION_BIT = 0x8000_0000;

/** The stack of an EXTERNAL record. */
export function decodeExternalFrames(record: RecordCursor): ExternalFrames {
  const addresses: number[] = [];
  const functions: FunctionPlace[] = [];
  for (let i = record.firstFrame; i < record.length; i++) {
    const high = record.high(i);
    if (high >= FUNCTION_BIT) {
      functions.push({ script: high - FUNCTION_BIT, position: record.low(i) });
    } else {
      addresses.push(record.word(i) - 1);
    }
  }
  return { threadName: record.name(record.firstFrame - 2), addresses, functions };
}

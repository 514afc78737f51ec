/**
 * Records in 64-bit words, as the native library hands them out: RECORDS in native/pprof_native.h.
 *
 * A record starts with a header word: bits 0..7 its kind, bits 8..23 the number of its words with the
 * header, bits 24..31 flags. Behind it come the words that every record of its kind has, then, in some
 * kinds, frames.
 *
 * @module
 */

/** `enum pprof_record_kind`. */
export const RecordKind = {
  tick: 1,
  thread: 2,
  wake: 3,
  lost: 4,
  suspend: 5,
  creation: 6,
  stack: 7,
  allocation: 8,
  heapTrace: 9,
  external: 10,
} as const;

/** How many words each kind has in front of its frames, the header included. */
const FIXED_WORDS: Readonly<Record<number, number>> = {
  [RecordKind.tick]: 7,
  [RecordKind.thread]: 5,
  [RecordKind.wake]: 7,
  [RecordKind.lost]: 3,
  [RecordKind.suspend]: 4,
  [RecordKind.creation]: 6,
  [RecordKind.stack]: 6,
  [RecordKind.allocation]: 6,
  [RecordKind.heapTrace]: 5,
  [RecordKind.external]: 8,
};

const TWO_TO_32 = 2 ** 32;
const NAME_BYTES = 16;
const decoder = new TextDecoder();

/**
 * Goes through the records of a word buffer. It stands on one record at a time and allocates nothing
 * for it: words are read as two 32-bit halves, not as BigInts.
 *
 * @example
 * ```ts
 * import { RecordCursor, RecordKind } from "./words.ts";
 *
 * const words = new BigUint64Array([BigInt(RecordKind.lost) | 3n << 8n, 5n, 50n]);
 * for (const record = new RecordCursor(words, words.length); record.next();) {
 *   console.log(record.kind, record.word(1), record.word(2)); // 4 5 50
 * }
 * ```
 */
export class RecordCursor {
  /** Of the current record, one of {@linkcode RecordKind} or a kind of a later library. */
  kind = 0;
  /** Of the current record, `enum pprof_record_flag`. */
  flags = 0;
  /** Words of the current record, the header included. */
  length = 0;
  readonly #bytes: Uint8Array;
  readonly #halves: Uint32Array;
  readonly #count: number;
  /** Where the current record begins. */
  #at = 0;

  /** @param count Words at the start of `words` that hold whole records. */
  constructor(words: BigUint64Array<ArrayBuffer>, count: number) {
    this.#bytes = new Uint8Array(words.buffer, words.byteOffset, count * 8);
    this.#halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
    this.#count = count;
  }

  /**
   * Goes on to the next record. Returns false behind the last one.
   *
   * @throws {RangeError} When the record's length contradicts its kind or the number of words: the
   * library and this file do not belong together.
   */
  next(): boolean {
    const at = this.#at + this.length;
    if (at >= this.#count) return false;
    const header = this.#halves[at * 2]!;
    const length = (header >>> 8) & 0xffff;
    const kind = header & 0xff;
    if (length < (FIXED_WORDS[kind] ?? 1) || at + length > this.#count) {
      throw new RangeError(
        `Cannot decode record at word ${at} of ${this.#count}: kind ${kind}, length ${length}`,
      );
    }
    this.#at = at;
    this.kind = kind;
    this.flags = header >>> 24;
    this.length = length;
    return true;
  }

  /** Word `index` of the current record, from 0 for the header; above 2^53 the nearest number. */
  word(index: number): number {
    const at = (this.#at + index) * 2;
    return this.#halves[at]! + this.#halves[at + 1]! * TWO_TO_32;
  }

  /** Bits 0..31 of word `index`. */
  low(index: number): number {
    return this.#halves[(this.#at + index) * 2]!;
  }

  /** Bits 32..63 of word `index`. */
  high(index: number): number {
    return this.#halves[(this.#at + index) * 2 + 1]!;
  }

  /** A thread's name: sixteen bytes, padded with NUL, in words `index` and `index` + 1. */
  name(index: number): string {
    const start = (this.#at + index) * 8;
    let end = start;
    while (end < start + NAME_BYTES && this.#bytes[end] !== 0) end++;
    return decoder.decode(this.#bytes.subarray(start, end));
  }

  /** Index of the first word behind those that every record of this kind has. */
  get firstFrame(): number {
    return FIXED_WORDS[this.kind] ?? 1;
  }

  /**
   * The frames as addresses, the leaf first. A return address lies behind its call: one byte less is
   * inside the calling line, and that is what callers get.
   *
   * @param leafReturns Whether the leaf is a return address, too, and not an exact one.
   */
  addresses(leafReturns = false): number[] {
    const first = this.firstFrame;
    const addresses: number[] = [];
    for (let index = first; index < this.length; index++) {
      addresses.push(index === first && !leafReturns ? this.word(index) : this.word(index) - 1);
    }
    return addresses;
  }
}

/**
 * Samples and locations to bytes. They are most of a profile, and are written by hand: the encoder that
 * is generated from profile.proto wants a message object for each, and splits every number into two
 * halves of 64 bits, which takes twice this time. codec_test.ts compares the two.
 *
 * @module
 */
import type { Label, Location, Sample } from "./profile.ts";

/** A varint of 64 bits. */
const MAX_VARINT_BYTES = 10;

// Number and wire type of each field: 2 where a length follows, 0 for a varint.
const PROFILE_SAMPLE = 2 << 3 | 2;
const PROFILE_LOCATION = 4 << 3 | 2;
const SAMPLE_LOCATION_ID = 1 << 3 | 2;
const SAMPLE_VALUE = 2 << 3 | 2;
const SAMPLE_LABEL = 3 << 3 | 2;
const LABEL_KEY = 1 << 3;
const LABEL_STR = 2 << 3;
const LABEL_NUM = 3 << 3;
const LABEL_NUM_UNIT = 4 << 3;
const LOCATION_ID = 1 << 3;
const LOCATION_MAPPING_ID = 2 << 3;
const LOCATION_ADDRESS = 3 << 3;
const LOCATION_LINE = 4 << 3 | 2;
const LOCATION_IS_FOLDED = 5 << 3;
const LINE_FUNCTION_ID = 1 << 3;
const LINE_LINE = 2 << 3;
const LINE_COLUMN = 3 << 3;

/** Writes fields of a Profile one after the other. */
export class Encoder {
  readonly #indexOf: (text: string) => number;
  #bytes = new Uint8Array(32 * 1024);
  #end = 0;

  /** @param indexOf The index of a text in the profile's string table. */
  constructor(indexOf: (text: string) => number) {
    this.#indexOf = indexOf;
  }

  /** Appends an element of Profile.sample. */
  addSample({ locations, values, labels }: Sample): void {
    const bytes = this.#reserve(6 + locations.length + values.length + 10 * labels.length);
    let at = this.#end;
    bytes[at++] = PROFILE_SAMPLE;
    const start = ++at;
    if (locations.length > 0) {
      bytes[at++] = SAMPLE_LOCATION_ID;
      const first = ++at;
      for (let i = 0; i < locations.length; i++) at = writeVarint(bytes, at, locations[i]!.id);
      at = writeLength(bytes, first, at);
    }
    if (values.length > 0) {
      bytes[at++] = SAMPLE_VALUE;
      const first = ++at;
      for (let i = 0; i < values.length; i++) at = writeVarint(bytes, at, values[i]!);
      at = writeLength(bytes, first, at);
    }
    for (let i = 0; i < labels.length; i++) at = this.#writeLabel(bytes, at, labels[i]!);
    this.#end = writeLength(bytes, start, at);
  }

  /** Appends an element of Profile.location. */
  addLocation({ id, mapping, address, lines, isFolded }: Location): void {
    const bytes = this.#reserve(10 + 8 * lines.length);
    let at = this.#end;
    bytes[at++] = PROFILE_LOCATION;
    const start = ++at;
    at = writeField(bytes, at, LOCATION_ID, id);
    if (mapping !== undefined) at = writeField(bytes, at, LOCATION_MAPPING_ID, mapping.id);
    if (address !== 0) at = writeField(bytes, at, LOCATION_ADDRESS, address);
    for (let i = 0; i < lines.length; i++) {
      const { function: f, line, column } = lines[i]!;
      bytes[at++] = LOCATION_LINE;
      const first = ++at;
      at = writeField(bytes, at, LINE_FUNCTION_ID, f.id);
      if (line !== 0) at = writeField(bytes, at, LINE_LINE, line);
      if (column !== 0) at = writeField(bytes, at, LINE_COLUMN, column);
      at = writeLength(bytes, first, at);
    }
    if (isFolded) at = writeField(bytes, at, LOCATION_IS_FOLDED, 1);
    this.#end = writeLength(bytes, start, at);
  }

  /** What was appended since the last call. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#end);
    this.#end = 0;
    return taken;
  }

  /** The buffer, with room for this many numbers and tags at its end. */
  #reserve(numbers: number): Uint8Array {
    const needed = this.#end + MAX_VARINT_BYTES * numbers;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
    }
    return this.#bytes;
  }

  #writeLabel(bytes: Uint8Array, at: number, { key, str, num, numUnit }: Label): number {
    bytes[at++] = SAMPLE_LABEL;
    const start = ++at;
    at = writeField(bytes, at, LABEL_KEY, this.#indexOf(key));
    if (str !== undefined) {
      at = writeField(bytes, at, LABEL_STR, this.#indexOf(str));
    } else {
      if (num !== undefined) at = writeField(bytes, at, LABEL_NUM, num);
      const unit = this.#indexOf(numUnit ?? "");
      if (unit !== 0) at = writeField(bytes, at, LABEL_NUM_UNIT, unit);
    }
    return writeLength(bytes, start, at);
  }
}

function writeField(bytes: Uint8Array, at: number, tag: number, value: number): number {
  bytes[at] = tag;
  return writeVarint(bytes, at + 1, value);
}

/**
 * Writes the length of what lies from START to END before it, where one byte was left for it.
 *
 * @returns The new end: what is longer than 127 bytes is moved to make room for its length.
 */
function writeLength(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < 0x80) {
    bytes[start - 1] = length;
    return end;
  }
  const more = length < 0x4000 ? 1 : length < 0x20_0000 ? 2 : length < 0x1000_0000 ? 3 : 4;
  bytes.copyWithin(start + more, start, end);
  writeVarint(bytes, start - 1, length);
  return end + more;
}

/** Writes an integer; a negative one as protobuf has it, in the two's complement of 64 bits. */
function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  if (value < 0 || value > 0x7fff_ffff) return writeLongVarint(bytes, at, value);
  while (value > 0x7f) {
    bytes[at++] = value & 0x7f | 0x80;
    value >>>= 7;
  }
  bytes[at] = value;
  return at + 1;
}

function writeLongVarint(bytes: Uint8Array, at: number, value: number): number {
  let low = value >>> 0;
  let high = Math.floor(value / 2 ** 32) >>> 0;
  while (high > 0 || low > 0x7f) {
    bytes[at++] = low & 0x7f | 0x80;
    low = (low >>> 7 | high << 25) >>> 0;
    high >>>= 7;
  }
  bytes[at] = low;
  return at + 1;
}

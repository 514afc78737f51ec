/**
 * Reads from an ELF file what a symbolizer needs: segments, build id, and functions with their
 * sizes. Format: System V ABI, chapter 4 and 5; build id: gABI notes with the name "GNU" and type
 * 3.
 *
 * @module
 */

/**
 * Reads up to `size` bytes at `offset` of a file, fewer only at its end. A file is never read as a
 * whole: binaries of 100 MB are common.
 */
export type ReadBytes = (offset: number, size: number) => Uint8Array;

/** A loaded part of the file (PT_LOAD). */
interface ElfSegment {
  readonly fileOffset: number;
  /** Bytes of the file that it loads. */
  readonly fileSize: number;
  readonly virtualAddress: number;
}

/**
 * A parsed file. Its addresses are those of the file (`st_value`), before it is loaded somewhere.
 */
export interface ElfFile {
  readonly segments: readonly ElfSegment[];
  /** GNU build id in lower-case hexadecimal; "" when there is none. */
  readonly buildId: string;
  /** The functions of .symtab, or of .dynsym in a stripped file; read at the first call. */
  functions(): ElfFunctions;
}

/** Functions by address. */
export interface ElfFunctions {
  readonly count: number;
  /**
   * The name of the function whose size covers `virtualAddress`, mangled as in the file:
   * `go tool pprof` and other viewers demangle. Functions without a size cover nothing.
   */
  nameAt(virtualAddress: number): string | undefined;
}

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly entrySize: number;
}

/** Limits that no valid file reaches, so that a broken one costs neither memory nor time. */
const MAX_SEGMENTS = 1024;
const MAX_SECTIONS = 65_536;
const MAX_SYMBOLS = 4_000_000;
const MAX_NOTE_BYTES = 64 * 1024;
const MAX_NAME_BYTES = 8 * 1024;

/** Symbols read at once. */
const SYMBOLS_PER_READ = 16 * 1024;
/** How far a lookup goes back past functions that end before the address (nested, overlapping). */
const MAX_OVERLAP = 32;

const HEADER_BYTES = 64;
const PROGRAM_HEADER_BYTES = 56;
const SECTION_HEADER_BYTES = 64;
const SYMBOL_BYTES = 24;

const PT_LOAD = 1;
const PT_NOTE = 4;
const SHT_SYMTAB = 2;
const SHT_NOTE = 7;
const SHT_DYNSYM = 11;
const STT_FUNC = 2;
const STT_GNU_IFUNC = 10;
const NT_GNU_BUILD_ID = 3;

/**
 * Parses a 64-bit little-endian ELF file.
 *
 * @param read Access to the file's bytes.
 * @throws {SyntaxError} If it is not such a file, or is cut or broken; `functions()` throws it too.
 */
export function parseElf(read: ReadBytes): ElfFile {
  const header = view(read, 0, HEADER_BYTES, "header");
  if (header.getUint32(0) !== 0x7f454c46) throw malformed("it does not begin with \\x7fELF");
  if (header.getUint8(4) !== 2 || header.getUint8(5) !== 1) {
    throw malformed("it is not 64-bit little-endian");
  }
  const { segments, notes } = readSegments(read, header);
  const sections = readSections(read, header);
  for (const { type, offset, size } of sections) {
    if (type === SHT_NOTE) notes.push({ offset, size });
  }
  let functions: ElfFunctions | undefined;
  return {
    segments,
    buildId: findBuildId(read, notes),
    functions: () => functions ??= readFunctions(read, sections),
  };
}

/**
 * Where the byte at `fileOffset` is in the file's address space; undefined when it is not loaded.
 *
 * @param file A parsed file.
 * @param fileOffset Offset in the file, in bytes.
 */
export function virtualAddressOf(file: ElfFile, fileOffset: number): number | undefined {
  for (const segment of file.segments) {
    const distance = fileOffset - segment.fileOffset;
    if (distance >= 0 && distance < segment.fileSize) return segment.virtualAddress + distance;
  }
  return undefined;
}

interface Extent {
  readonly offset: number;
  readonly size: number;
}

function readSegments(
  read: ReadBytes,
  header: DataView,
): { segments: ElfSegment[]; notes: Extent[] } {
  const segments: ElfSegment[] = [];
  const notes: Extent[] = [];
  const offset = number(header, 32);
  const entrySize = header.getUint16(54, true);
  const count = header.getUint16(56, true);
  if (count === 0) return { segments, notes };
  if (entrySize !== PROGRAM_HEADER_BYTES || count > MAX_SEGMENTS) {
    throw malformed(`it has ${count} program headers of ${entrySize} bytes`);
  }
  const table = view(read, offset, count * entrySize, "program headers");
  for (let at = 0; at < table.byteLength; at += entrySize) {
    const type = table.getUint32(at, true);
    if (type !== PT_LOAD && type !== PT_NOTE) continue;
    const fileOffset = number(table, at + 8);
    const virtualAddress = number(table, at + 16);
    const fileSize = number(table, at + 32);
    if (type === PT_LOAD) segments.push({ fileOffset, fileSize, virtualAddress });
    else notes.push({ offset: fileOffset, size: fileSize });
  }
  return { segments, notes };
}

function readSections(read: ReadBytes, header: DataView): Section[] {
  const offset = number(header, 40);
  const entrySize = header.getUint16(58, true);
  let count = header.getUint16(60, true);
  if (offset === 0) return [];
  if (entrySize !== SECTION_HEADER_BYTES) {
    throw malformed(`it has section headers of ${entrySize} bytes`);
  }
  // From 65,280 sections on, their number is in the first section's size.
  if (count === 0) count = number(view(read, offset, entrySize, "section headers"), 32);
  if (count > MAX_SECTIONS) throw malformed(`it has ${count} sections`);
  const table = view(read, offset, count * entrySize, "section headers");
  const sections: Section[] = [];
  for (let at = 0; at < table.byteLength; at += entrySize) {
    sections.push({
      type: table.getUint32(at + 4, true),
      offset: number(table, at + 24),
      size: number(table, at + 32),
      link: table.getUint32(at + 40, true),
      entrySize: number(table, at + 56),
    });
  }
  return sections;
}

function findBuildId(read: ReadBytes, notes: readonly Extent[]): string {
  for (const { offset, size } of notes.slice(0, MAX_SEGMENTS)) {
    const id = buildIdIn(read(offset, Math.min(size, MAX_NOTE_BYTES)));
    if (id !== "") return id;
  }
  return "";
}

/** Notes: {name size, descriptor size, type, name padded to 4, descriptor padded to 4}. */
function buildIdIn(bytes: Uint8Array): string {
  const notes = viewOf(bytes);
  let at = 0;
  while (at + 12 <= bytes.length) {
    const nameSize = notes.getUint32(at, true);
    const size = notes.getUint32(at + 4, true);
    const type = notes.getUint32(at + 8, true);
    const start = at + 12 + align4(nameSize);
    const end = start + size;
    if (end > bytes.length) return "";
    const isGnu = nameSize === 4 && notes.getUint32(at + 12) === 0x474e5500;
    if (isGnu && type === NT_GNU_BUILD_ID) return hexadecimal(bytes.subarray(start, end));
    at = start + align4(size);
  }
  return "";
}

function readFunctions(read: ReadBytes, sections: readonly Section[]): ElfFunctions {
  for (const type of [SHT_SYMTAB, SHT_DYNSYM]) {
    const symbols = sections.find((section) => section.type === type);
    const names = symbols && sections[symbols.link];
    if (!symbols || !names || symbols.entrySize !== SYMBOL_BYTES) continue;
    const functions = new SymbolTable(read, symbols, names);
    if (functions.count > 0) return functions;
  }
  return { count: 0, nameAt: () => undefined };
}

/**
 * Functions sorted by address, in one typed array for each field: Bun and Deno with symbols have
 * 100,000s.
 */
class SymbolTable implements ElfFunctions {
  readonly count: number;
  readonly #read: ReadBytes;
  readonly #names: Section;
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  readonly #nameOffsets: Uint32Array;
  readonly #globals: Uint8Array;

  constructor(read: ReadBytes, symbols: Section, names: Section) {
    this.#read = read;
    this.#names = names;
    const found = collectFunctions(read, symbols);
    const order = Uint32Array.from(found.starts.keys());
    order.sort((a, b) => found.starts[a]! - found.starts[b]! || a - b);
    this.count = order.length;
    this.#starts = Float64Array.from(order, (i) => found.starts[i]!);
    this.#ends = Float64Array.from(order, (i) => found.ends[i]!);
    this.#nameOffsets = Uint32Array.from(order, (i) => found.nameOffsets[i]!);
    this.#globals = Uint8Array.from(order, (i) => found.globals[i]!);
  }

  nameAt(virtualAddress: number): string | undefined {
    const last = this.#lastStartingAtOrBefore(virtualAddress);
    const stop = Math.max(0, last - MAX_OVERLAP + 1);
    for (let i = last; i >= stop; i--) {
      if (virtualAddress < this.#ends[i]!) return this.#bestName(i, virtualAddress);
    }
    return undefined;
  }

  #lastStartingAtOrBefore(virtualAddress: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= virtualAddress) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /**
   * Of several names for one start (read, __read, __GI___read): the exported one with the fewest
   * underscores.
   */
  #bestName(last: number, virtualAddress: number): string | undefined {
    let best: { name: string; rank: number } | undefined;
    const stop = Math.max(0, last - MAX_OVERLAP + 1);
    for (let i = last; i >= stop && this.#starts[i] === this.#starts[last]; i--) {
      if (virtualAddress >= this.#ends[i]!) continue;
      const name = this.#name(this.#nameOffsets[i]!);
      if (name === "") continue;
      // strtol before strtoimax, read before __read, any exported name before a local one.
      const rank = (this.#globals[i] ? 0 : 1e6) + underscores(name) * 1e4 + name.length;
      if (!best || rank < best.rank || (rank === best.rank && name < best.name)) {
        best = { name, rank };
      }
    }
    return best?.name;
  }

  #name(offset: number): string {
    const size = Math.min(this.#names.size - offset, MAX_NAME_BYTES);
    if (size <= 0) return "";
    // Most names are short; the rest is read only where it is needed.
    for (const length of [128, MAX_NAME_BYTES]) {
      const bytes = this.#read(this.#names.offset + offset, Math.min(size, length));
      const end = bytes.indexOf(0);
      if (end >= 0) return new TextDecoder().decode(bytes.subarray(0, end));
    }
    return "";
  }
}

interface FoundFunctions {
  readonly starts: number[];
  readonly ends: number[];
  readonly nameOffsets: number[];
  readonly globals: number[];
}

function collectFunctions(read: ReadBytes, symbols: Section): FoundFunctions {
  const found: FoundFunctions = { starts: [], ends: [], nameOffsets: [], globals: [] };
  const count = Math.floor(symbols.size / SYMBOL_BYTES);
  if (count > MAX_SYMBOLS) throw malformed(`it has ${count} symbols`);
  for (let first = 0; first < count; first += SYMBOLS_PER_READ) {
    const n = Math.min(SYMBOLS_PER_READ, count - first);
    const offset = symbols.offset + first * SYMBOL_BYTES;
    const table = view(read, offset, n * SYMBOL_BYTES, "symbols");
    for (let at = 0; at < table.byteLength; at += SYMBOL_BYTES) addFunction(found, table, at);
  }
  return found;
}

/** {name, info, other, section, value, size}. */
function addFunction(found: FoundFunctions, table: DataView, at: number): void {
  const info = table.getUint8(at + 4);
  const type = info & 15;
  if (type !== STT_FUNC && type !== STT_GNU_IFUNC) return;
  // Section 0: not defined here but imported.
  if (table.getUint16(at + 6, true) === 0) return;
  const start = looseNumber(table, at + 8);
  const end = start + looseNumber(table, at + 16);
  if (!(end > start) || !Number.isSafeInteger(end)) return;
  found.starts.push(start);
  found.ends.push(end);
  found.nameOffsets.push(table.getUint32(at, true));
  // Local symbols have binding 0, global and weak ones more.
  found.globals.push(info >> 4 === 0 ? 0 : 1);
}

function underscores(name: string): number {
  let n = 0;
  while (name[n] === "_") n++;
  return n;
}

function malformed(why: string): SyntaxError {
  return new SyntaxError(`Cannot parse ELF file: ${why}`);
}

/** A view of exactly `size` bytes at `offset`. */
function view(read: ReadBytes, offset: number, size: number, what: string): DataView {
  const bytes = read(offset, size);
  if (bytes.length < size) throw malformed(`its ${what} are cut off`);
  return viewOf(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A 64-bit word that must be an exact number: an offset or a size. */
function number(words: DataView, at: number): number {
  const value = looseNumber(words, at);
  if (!Number.isSafeInteger(value)) throw malformed("an offset is beyond 2^53");
  return value;
}

function looseNumber(words: DataView, at: number): number {
  return words.getUint32(at, true) + words.getUint32(at + 4, true) * 2 ** 32;
}

function align4(n: number): number {
  return Math.ceil(n / 4) * 4;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

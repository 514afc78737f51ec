/**
 * Symbolizes native addresses of this process, by the files that are mapped.
 *
 * @module
 */
import { NativeError } from "../../ffi/library.ts";
import type { ElfFile, ElfFunctions, ReadBytes } from "./elf.ts";
import { parseElf, virtualAddressOf } from "./elf.ts";
import type { MemoryArea } from "./memory_map.ts";
import { parseMemoryMap } from "./memory_map.ts";
import type { NativeMapping, NativeSymbols } from "./native_mapping.ts";

/**
 * Reads up to `size` bytes at `offset` of a file, fewer at its end; throws NativeError when it
 * cannot.
 */
type ReadFile = (path: string, offset: number, size: number) => Uint8Array;

type Found = ReturnType<NativeSymbols["lookup"]>;

/**
 * Makes a symbolizer for one memory map. A file is read when an address in it is first looked up. A
 * file that cannot be read or parsed gives no names; nothing is thrown.
 *
 * An address gets a name only when a symbol's size covers it: Deno and Bun export a few hundred
 * functions, so that the nearest symbol would almost always be wrong. The build id lets other tools
 * find the rest. C++ and Rust names stay mangled; viewers demangle them.
 *
 * @param mapsText The text of /proc/self/maps.
 * @param readFile Such as `NativeLibrary.readFile`.
 *
 * @example
 * ```ts
 * import { openNativeLibrary } from "../../ffi/open.ts";
 * import { createNativeSymbols } from "./native_symbols.ts";
 *
 * const library = openNativeLibrary();
 * const maps = new TextDecoder().decode(library.readFile("/proc/self/maps"));
 * const symbols = createNativeSymbols(maps, library.readFile);
 * console.log(symbols.mappings[0]?.file);
 * ```
 */
export function createNativeSymbols(mapsText: string, readFile: ReadFile): NativeSymbols {
  const areas = mergeAreas(parseMemoryMap(mapsText));
  const images = new Map<string, Image>();
  const mappings = areas.map((area) => {
    const key = area.deleted ? `${area.file} ${area.start}` : area.file;
    let image = images.get(key);
    if (image === undefined) images.set(key, image = new Image(area, readFile));
    return new Mapping(area, image);
  });
  const cache = new Map<number, Found>();
  return {
    // The kernel places the main binary below every library, and the areas are sorted.
    mappings,
    lookup(address) {
      const known = cache.get(address);
      if (known !== undefined) return known;
      const found = look(mappings, address);
      // Not cached for JIT code, whose addresses are without end.
      if (found.mapping !== undefined) cache.set(address, found);
      return found;
    },
  };
}

function look(mappings: readonly Mapping[], address: number): Found {
  const mapping = mappingAt(mappings, address);
  if (mapping === undefined) return {};
  const functionName = mapping.nameAt(address);
  return functionName === undefined ? { mapping } : { mapping, functionName };
}

function mappingAt(mappings: readonly Mapping[], address: number): Mapping | undefined {
  let low = 0;
  let high = mappings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mappings[middle]!.limit <= address) low = middle + 1;
    else high = middle;
  }
  const mapping = mappings[low];
  return mapping !== undefined && mapping.start <= address ? mapping : undefined;
}

/**
 * The areas with a file, sorted. Adjacent areas of one file, which mprotect has split, become one
 * mapping, as in google/pprof.
 */
function mergeAreas(areas: readonly MemoryArea[]): MemoryArea[] {
  const merged: MemoryArea[] = [];
  for (const area of areas.filter(({ file }) => file !== "").sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && continues(last, area)) {
      merged[merged.length - 1] = { ...last, limit: area.limit };
    } else if (last === undefined || area.start >= last.limit) {
      merged.push(area);
    }
  }
  return merged;
}

function continues(last: MemoryArea, area: MemoryArea): boolean {
  return last.file === area.file && last.deleted === area.deleted && last.limit === area.start &&
    last.fileOffset + (last.limit - last.start) === area.fileOffset;
}

class Mapping implements NativeMapping {
  readonly start: number;
  readonly limit: number;
  readonly fileOffset: number;
  readonly file: string;
  readonly #image: Image;

  constructor(area: MemoryArea, image: Image) {
    this.start = area.start;
    this.limit = area.limit;
    this.fileOffset = area.fileOffset;
    this.file = area.file;
    this.#image = image;
  }

  get buildId(): string {
    return this.#image.elf()?.buildId ?? "";
  }

  nameAt(address: number): string | undefined {
    return this.#image.nameAt(address - this.start + this.fileOffset);
  }
}

/** A mapped file, parsed at the first look-up. */
class Image {
  readonly #area: MemoryArea;
  readonly #readFile: ReadFile;
  #elf?: { readonly file?: ElfFile };
  #functions?: { readonly table?: ElfFunctions };

  constructor(area: MemoryArea, readFile: ReadFile) {
    this.#area = area;
    this.#readFile = readFile;
  }

  /** The parsed file; undefined when it is out of reach or no ELF file. */
  elf(): ElfFile | undefined {
    if (this.#elf === undefined) {
      const read = imageReader(this.#area, this.#readFile);
      this.#elf = { file: read && attempt(() => parseElf(read)) };
    }
    return this.#elf.file;
  }

  nameAt(fileOffset: number): string | undefined {
    const elf = this.elf();
    const address = elf && virtualAddressOf(elf, fileOffset);
    if (elf === undefined || address === undefined) return undefined;
    this.#functions ??= { table: attempt(() => elf.functions()) };
    return attempt(() => this.#functions?.table?.nameAt(address));
  }
}

/** A reader of the file of `area`; undefined when it cannot be read. */
function imageReader(area: MemoryArea, readFile: ReadFile): ReadBytes | undefined {
  // The path of a removed file may now be another version, with other symbols.
  if (area.deleted) return undefined;
  if (area.file.startsWith("/")) return (offset, size) => readFile(area.file, offset, size);
  // The kernel's vDSO is a whole ELF file that exists in memory only.
  if (area.file === "[vdso]") {
    const length = area.limit - area.start;
    return (offset, size) => {
      const rest = Math.max(0, Math.min(size, length - offset));
      return rest === 0 ? new Uint8Array() : readFile("/proc/self/mem", area.start + offset, rest);
    };
  }
  return undefined;
}

/** Runs `action`; undefined when the file cannot be read or is broken: it then has no names. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof NativeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

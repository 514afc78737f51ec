/**
 * Native symbols of this process, read again when another library has been loaded.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import type { NativeSymbols } from "./native_mapping.ts";
import { createNativeSymbols } from "./native_symbols.ts";

/** Reading the memory map costs about a millisecond in a process with much JIT code. */
const REFRESH_MILLIS = 10_000;

/** The symbols of this process's memory map. */
export class LiveSymbols {
  readonly #native: NativeLibrary;
  #symbols: NativeSymbols = { mappings: [], lookup: () => ({}) };
  #files = "";
  #readAt = -Infinity;

  constructor(native: NativeLibrary) {
    this.#native = native;
  }

  /** The symbols of a memory map that is at most 10 seconds old. */
  recent(): NativeSymbols {
    if (performance.now() - this.#readAt < REFRESH_MILLIS) return this.#symbols;
    return this.now();
  }

  /**
   * Reads the symbols of all mapped files, one between two yields: about 10 ms that the first
   * look-ups then save.
   */
  *read(): Generator<void, void, void> {
    const { mappings, lookup } = this.now();
    for (const { start } of mappings) {
      yield;
      lookup(start);
    }
  }

  /** The symbols of the memory map as it is now. */
  now(): NativeSymbols {
    this.#readAt = performance.now();
    const maps = new TextDecoder().decode(this.#native.readFile("/proc/self/maps"));
    const files = maps.split("\n").filter((line) => / r.x. .* (\/|\[vdso\])/.test(line)).join("\n");
    if (files !== this.#files) {
      this.#files = files;
      const { readFile } = this.#native;
      this.#symbols = createNativeSymbols(
        maps,
        (path, offset, size) => readFile.call(this.#native, path, offset, size),
      );
    }
    return this.#symbols;
  }
}

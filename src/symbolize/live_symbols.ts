/**
 * Symbols of the libraries that are loaded now; they are read again as more are loaded.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import type { NativeSymbols } from "./native_mapping.ts";
import { createNativeSymbols } from "./native_symbols.ts";

/** Reading the memory map costs about a millisecond in a process with much JIT code. */
const REFRESH_MILLIS = 10_000;

/** Follows the memory map of this process. */
export class LiveSymbols {
  readonly #native: NativeLibrary;
  #symbols: NativeSymbols = { mappings: [], lookup: () => ({}) };
  #files = "";
  #readAt = -Infinity;

  constructor(native: NativeLibrary) {
    this.#native = native;
  }

  /** The symbols, not older than some seconds. */
  recent(): NativeSymbols {
    if (performance.now() - this.#readAt < REFRESH_MILLIS) return this.#symbols;
    return this.now();
  }

  /**
   * Reads all that is mapped now, in pieces: it takes some 10 ms in all, which the first look-ups in
   * each file take otherwise.
   */
  *read(): Generator<void, void, void> {
    const { mappings, lookup } = this.now();
    for (const { start } of mappings) {
      yield;
      lookup(start);
    }
  }

  /** The symbols of this moment. */
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

/**
 * The interface between the profile builder and native symbolization: which file is mapped where,
 * and which function an address is in.
 *
 * @module
 */

/** A piece of a file that is mapped into this process as executable code. */
export interface NativeMapping {
  /** First address. */
  readonly start: number;
  /** First address after the last. */
  readonly limit: number;
  /** Offset in the file, in bytes, of what is mapped at `start`. */
  readonly fileOffset: number;
  /** Absolute path, or the kernel's name in brackets: `[vdso]`. */
  readonly file: string;
  /** GNU build id in lower-case hexadecimal; "" when the file has none. */
  readonly buildId: string;
}

/** Native addresses to mappings and names. */
export interface NativeSymbols {
  /** Sorted so that the main binary comes first. */
  readonly mappings: readonly NativeMapping[];
  /**
   * The mapping and the function of an address. The mapping is an element of `mappings`, absent for
   * JIT code; the name is absent unless a symbol's size covers the address.
   */
  lookup(address: number): { mapping?: NativeMapping; functionName?: string };
}

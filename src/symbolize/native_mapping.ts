/**
 * The seam between the profile builder and the symbolization of this process's native code: what is
 * mapped where, and what an address is called.
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
   * What is known of an address: the mapping is one of `mappings` (the same object), absent for
   * JIT code; the name is given only when a symbol's size covers the address.
   */
  lookup(address: number): { mapping?: NativeMapping; functionName?: string };
}

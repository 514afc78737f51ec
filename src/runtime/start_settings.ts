/**
 * What this process was told as it started, which process.env and process.execArgv need not say.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";

const FILES = ["/proc/self/environ", "/proc/self/cmdline"];

/**
 * True if a variable of the environment or an argument of the command line contains `setting`. Read by
 * the library: the files need a permission in Deno that few programs have.
 *
 * @example
 * ```ts
 * import { openNativeLibrary } from "../../ffi/open.ts";
 * import { startedWith } from "./start_settings.ts";
 *
 * console.log(startedWith(openNativeLibrary(), "--detailed-line-info"));
 * ```
 */
export function startedWith(native: Pick<NativeLibrary, "readFile">, setting: string): boolean {
  return FILES.some((file) => {
    try {
      const text = new TextDecoder("latin1").decode(native.readFile(file));
      return text.split("\0").some((one) => one.includes(setting));
    } catch {
      return false; // nothing to be seen there
    }
  });
}

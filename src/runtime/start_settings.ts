/**
 * The environment and the command line that this process was started with: process.env and
 * process.execArgv may have been changed since, and lack V8's flags.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";

const FILES = ["/proc/self/environ", "/proc/self/cmdline"];

/**
 * Whether an environment variable or an argument contains `setting`. The native library reads both,
 * from /proc: in Deno the files need a permission that few programs have.
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
      return false; // unreadable
    }
  });
}

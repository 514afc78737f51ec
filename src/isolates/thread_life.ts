/**
 * @module
 */
import { NativeError, type NativeLibrary } from "../../ffi/library.ts";

/** Whether this process has a thread with this id. */
export function isThreadAlive(native: NativeLibrary, threadId: number): boolean {
  try {
    return native.readFile(`/proc/self/task/${threadId}/comm`, 0, 1).length > 0;
  } catch (error) {
    if (error instanceof NativeError) return false;
    throw error;
  }
}

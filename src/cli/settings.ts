/**
 * What `run` tells the module that it loads into the child, by one environment variable that the
 * child takes away before the program's first line.
 *
 * @module
 */
import type { CPURecordingOptions } from "../cpu_recording.ts";

/** The variable's name. */
export const SETTINGS_VARIABLE = "PPROF_RUN";

/** Names the native library that the parent has verified. */
export const LIBRARY_VARIABLE = "PPROF_NATIVE_LIBRARY";

/** Gives JSC exact lines in its last tier. */
export const RUNTIME_VARIABLE = "BUN_JSC_alwaysGeneratePCToCodeOriginMap";

/** The settings' value, as JSON. */
export interface ChildSettings {
  /** The file that exists already and takes the profile. */
  readonly output: string;
  readonly cpu: CPURecordingOptions;
  /**
   * The native library's file, opened and verified by the parent; "" when the child has to find its
   * own, or none.
   */
  readonly nativeLibrary: string;
  /** Permissions that the program would not have without us: given back once all is open. */
  readonly revoke: readonly Revocation[];
}

/** A Deno permission to give back. */
export interface Revocation {
  readonly name: "ffi" | "sys" | "env" | "write" | "read";
  readonly path?: string;
  readonly variable?: string;
}

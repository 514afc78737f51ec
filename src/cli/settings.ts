/**
 * What `run` passes to the preload, and what the preload reports while the program runs.
 *
 * @module
 */
import type { CPURecordingOptions } from "../recording/cpu.ts";
import type { HeapRecordingOptions } from "../recording/heap.ts";

/** The signals that end a program and let the preload write its profile first. */
export const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** One of {@linkcode ENDING_SIGNALS}. */
export type EndingSignal = typeof ENDING_SIGNALS[number];

/** From the parent to the preload, as JSON. */
export interface ChildSettings {
  /**
   * The existing file for the CPU profile; without one, for the heap profile. While the program
   * runs it holds a {@linkcode LISTENING}, followed by the number of each ending signal that has
   * arrived.
   */
  readonly output: string;
  /** Absent when only memory is profiled. */
  readonly cpu?: CPURecordingOptions;
  /** Absent when only CPU time is profiled. */
  readonly heap?: HeapSettings;
  /** The library file that the parent has opened; absent when the preload has to find it itself. */
  readonly nativeLibrary?: string;
  /** Ending signals that this process was started to ignore. */
  readonly ignoredSignals: readonly string[];
  /** Permissions that the program would not have without us: revoked before its first line. */
  readonly revoke: readonly Revocation[];
  /** Environment variables that the program would not have without us. */
  readonly variables: readonly string[];
}

/** How memory is profiled. */
export interface HeapSettings extends HeapRecordingOptions {
  /**
   * The existing file for the heap profile; undefined when that goes to
   * {@linkcode ChildSettings.output}.
   */
  readonly output: string | undefined;
}

/** A Deno permission to revoke. */
export interface Revocation {
  readonly name: "ffi" | "sys" | "write";
  readonly path?: string;
}

/**
 * The output's first byte while the preload listens to signals; a gzip'd profile begins with
 * another.
 */
export const LISTENING = 0;

/**
 * `Symbol.for` of this is the global property that passes the settings from one preload to the next
 * in Deno.
 */
export const SETTINGS_KEY = "@runtime/pprof settings";

/** The environment variable that passes the settings in Bun. */
export const SETTINGS_VARIABLE = "PPROF_RUN";

/**
 * What `run` tells the preload, and what the preload answers while the program runs.
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
   * The file that exists already and takes the profile: of CPU time, else of memory. While the
   * program runs it holds a {@linkcode LISTENING} and after it the number of each ending signal that
   * has arrived.
   */
  readonly output: string;
  /** Absent when memory alone is profiled. */
  readonly cpu?: CPURecordingOptions;
  /** Absent when CPU time alone is profiled. */
  readonly heap?: HeapSettings;
  /** The library that the parent has opened; undefined when the preload has to find its own. */
  readonly nativeLibrary?: string;
  /** Ending signals that this process was started to ignore. */
  readonly ignoredSignals: readonly string[];
  /** Permissions that the program would not have without us: given back once all is open. */
  readonly revoke: readonly Revocation[];
  /** Environment variables that the program would not have without us. */
  readonly variables: readonly string[];
}

/** How memory is profiled. */
export interface HeapSettings extends HeapRecordingOptions {
  /** The file that exists already and takes this profile, when `output` takes that of CPU time. */
  readonly output: string | undefined;
}

/** A Deno permission to give back. */
export interface Revocation {
  readonly name: "ffi" | "sys" | "write";
  readonly path?: string;
}

/** The output's first byte when the preload listens to signals; no profile begins so. */
export const LISTENING = 0;

/** Under this symbol Deno's global object carries the settings from one preload to the next. */
export const SETTINGS_KEY = "@runtime/pprof settings";

/** The variable that carries the settings in Bun. */
export const SETTINGS_VARIABLE = "PPROF_RUN";

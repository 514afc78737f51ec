/**
 * What works here, by which mechanism, or why not.
 *
 * @module
 */
import { cpuSupport } from "./cpu_profile.ts";
import { goroutineSupport } from "./goroutine_profile.ts";
import { heapSupport } from "./heap_profile.ts";
import type { CPUSupport, ProfileSupport } from "../recording/support.ts";
import { threadSupport } from "./thread_profile.ts";

export type { CPUSupport, ProfileSupport };

/** What {@linkcode support} returns, by profile. */
export interface Support {
  /** startCPUProfile. */
  readonly cpu: CPUSupport;
  /** lookup("heap") and lookup("allocs"). */
  readonly heap: ProfileSupport;
  /** lookup("goroutine"). */
  readonly goroutine: ProfileSupport;
  /** lookup("threadcreate"). */
  readonly threadcreate: ProfileSupport;
  /** newProfile. */
  readonly custom: ProfileSupport;
}

/**
 * Tells for each profile which mechanism is in use, or why not. Opens the native library if nothing
 * has opened it yet; starts nothing.
 *
 * @example
 * ```ts
 * import { support } from "@runtime/pprof";
 *
 * const { cpu } = support();
 * console.log(cpu.available, cpu.mechanism, cpu.steppedDown);
 * ```
 */
export function support(): Support {
  return {
    cpu: cpuSupport(),
    heap: heapSupport(),
    goroutine: goroutineSupport(),
    threadcreate: threadSupport(),
    custom: { available: true, mechanism: "Error.captureStackTrace", steppedDown: [] },
  };
}

/**
 * What works here, by which mechanism, or why not.
 *
 * @module
 */
import { cpuSupport } from "./cpu_profile.ts";
import type { CPUSupport } from "./cpu_recording.ts";

export type { CPUSupport };

/** What {@linkcode support} tells, by profile. */
export interface Support {
  /** startCPUProfile. */
  readonly cpu: CPUSupport;
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
  return { cpu: cpuSupport() };
}

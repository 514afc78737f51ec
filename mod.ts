/**
 * Go's `runtime/pprof` for Deno and Bun: profiles of a running program that `go tool pprof`,
 * Pyroscope, Parca and speedscope read.
 *
 * Importing this module opens no library and starts nothing; costs begin with the first use. A
 * Worker that imports it contributes to CPU profiles that other isolates of the process record.
 *
 * @example
 * ```ts
 * import { startCPUProfile, stopCPUProfile } from "@runtime/pprof";
 *
 * using file = await Deno.open("cpu.pb.gz", { write: true, create: true, truncate: true });
 * await startCPUProfile(file);
 * JSON.stringify(Array.from({ length: 1e6 }, (_, i) => ({ i })));
 * await stopCPUProfile();
 * ```
 *
 * @module
 */
import "./src/isolates/in_worker.ts";

export { type CPUProfileOptions, startCPUProfile, stopCPUProfile } from "./src/api/cpu_profile.ts";
export {
  type HeapProfileOptions,
  setMemProfileRate,
  startHeapProfile,
  stopHeapProfile,
  type WriteHeapOptions,
  writeHeapProfile,
} from "./src/api/heap_profile.ts";
export { lookup, newProfile, profiles } from "./src/api/registry.ts";
export { trackTasks } from "./src/api/goroutine_profile.ts";
export type { Profile } from "./src/api/profile.ts";
export type { Clock } from "./ffi/library.ts";
export type { NativeFrames } from "./src/stack/compose.ts";
export { type CPUSupport, type ProfileSupport, type Support, support } from "./src/api/support.ts";
export type { Writer } from "./src/base/writer.ts";
export { ProfilerUnavailableError } from "./src/base/errors.ts";

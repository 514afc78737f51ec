/**
 * The predefined profiles: which there are, and what fills each. What writes them is loaded when one of
 * them is written.
 *
 * @module
 */
import { goroutineSource } from "./goroutine_profile.ts";
import { heapSource } from "./heap_profile.ts";
import type { ProfileSource } from "./profile.ts";
import { threadSource } from "./thread_profile.ts";

/** By name. */
export const predefined: ReadonlyMap<string, ProfileSource> = new Map([
  ["allocs", heapSource("allocs")],
  ["goroutine", goroutineSource],
  ["heap", heapSource("heap")],
  ["threadcreate", threadSource],
]);

/**
 * JavaScriptCore in Bun: what is known before anything samples. The samplers are loaded when the
 * first one starts, because importing them costs 2 ms: cpu_sampling.ts and heap/sampling.ts.
 *
 * @module
 */
import { runtimeAtHand } from "../../runtime/at_hand.ts";
import type { Engine } from "../engine.ts";

/** {@linkcode HeapSampling.mechanism} of JSC. */
const HEAP_MECHANISM = "JSC's count of allocated bytes, with a trace for every so many";

/** The engine of Bun. Importing this file loads nothing of Bun's, so that Deno can import it. */
export const jsc: Engine = {
  name: "jsc",
  get version() {
    return `JavaScriptCore ${runtimeAtHand().engineVersion.slice(0, 12)}`;
  },
  nativeEngine: 2,
  startCPU: async (options) => (await import("./cpu_sampling.ts")).startCPU(options),
  startHeap: async (options) =>
    (await import("./heap/sampling.ts")).startHeap(options, HEAP_MECHANISM),
  heapMechanism: HEAP_MECHANISM,
  heapNeedsLibrary: true,
};

/**
 * V8 in Deno and Node: what is known before anything samples. The samplers are loaded when the
 * first one starts, because importing them costs 3 ms: profiler/sampling.ts and heap/sampling.ts.
 *
 * @module
 */
import { nodeProcess } from "../../base/node_process.ts";
import { runtimeAtHand } from "../../runtime/at_hand.ts";
import type { Engine } from "../engine.ts";

/**
 * V8, as Deno and Node embed it.
 *
 * @example
 * ```ts
 * import { v8 } from "./engine.ts";
 *
 * const sampling = await v8.startCPU({ periodNanos: 10_000_000 }); // wall clock: no native library
 * JSON.stringify(Array.from({ length: 1e6 }, (_, i) => ({ i })));
 * console.log((await sampling.stop()).samples.length);
 * ```
 */
export const v8: Engine = {
  name: "v8",
  get version() {
    return `V8 ${runtimeAtHand().engineVersion}`;
  },
  nativeEngine: 1,
  refusal: () => runtimeAtHand().inspectorRefusal,
  startCPU: async (options) => (await import("./profiler/sampling.ts")).startCPU(options),
  startHeap: async (options) => {
    const [{ startV8Heap }, { startHeapStacks }] = await Promise.all([
      import("./heap/sampling.ts"),
      import("./profiler/sampling.ts"),
    ]);
    return await startV8Heap(options, (native) => {
      native.cpuPrepare(v8.nativeEngine);
      return startHeapStacks(native);
    });
  },
  heapStatistics: () => ({ ...nodeProcess().getBuiltinModule("node:v8").getHeapStatistics() }),
};

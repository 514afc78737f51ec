/**
 * The engine of an unknown runtime: no JavaScript stacks, native frames only.
 *
 * @module
 */
import type { CPUSampling, Engine } from "./engine.ts";
import type { EngineSamples } from "../join/samples.ts";

/** Not join/samples.ts' own: this file is loaded at import, and that one only when something samples. */
const NOTHING: EngineSamples = { samples: [], settledNanos: Infinity };

const NEITHER = "this runtime is none of Deno, Bun and Node";

/** The last rung of every engine: ticks keep their native frames, and have no JavaScript. */
export function noSampling(steppedDown: readonly string[]): CPUSampling {
  return {
    isolate: 0,
    join: { kind: "follows", withinNanos: 0 },
    mechanism: "native frames alone",
    steppedDown,
    drain: () => Promise.resolve(NOTHING),
    stop: () => Promise.resolve(NOTHING),
    stopSync: () => NOTHING,
  };
}

/**
 * An engine that has no JavaScript stacks to give.
 *
 * @example
 * ```ts
 * import { none } from "./none.ts";
 *
 * const sampling = await none.startCPU({ periodNanos: 10_000_000 });
 * console.log(sampling.isolate, (await sampling.stop()).samples.length); // 0 0
 * ```
 */
export const none: Engine = {
  name: "none",
  version: "unknown engine",
  nativeEngine: 0,
  refusal: () => NEITHER,
  startCPU: () => Promise.resolve(noSampling([`no JavaScript stacks: ${NEITHER}`])),
};

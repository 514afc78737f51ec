/**
 * The engine of the runtime that runs this module. An engine's module uses nothing of its runtime
 * before the first call, so that every runtime can import all of them.
 *
 * @module
 */
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { Engine } from "./engine.ts";
import { jsc } from "./jsc/engine.ts";
import { none } from "./none.ts";
import { v8 } from "./v8/engine.ts";

/**
 * The engine of this runtime. Starts and loads nothing.
 *
 * @example
 * ```ts
 * import { engineAtHand } from "./at_hand.ts";
 *
 * console.log(engineAtHand().version);
 * ```
 */
export function engineAtHand(): Engine {
  switch (runtimeAtHand().engine) {
    case "v8":
      return v8;
    case "jsc":
      return jsc;
    case "none":
      return none;
  }
}

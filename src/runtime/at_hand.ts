/**
 * Which runtime and engine run this module. The engines' modules load nothing of a runtime before
 * they are used, so that all of them may be imported everywhere.
 *
 * @module
 */
import type { Engine } from "../engine/engine.ts";
import { jsc } from "../engine/jsc/engine.ts";
import { none } from "../engine/none.ts";
import { v8 } from "../engine/v8/engine.ts";

/** The runtimes that the house distinguishes. */
export type Runtime = "deno" | "bun" | "other";

/** The runtime that runs this module. */
export function runtimeAtHand(): Runtime {
  if ("Bun" in globalThis) return "bun";
  return "Deno" in globalThis ? "deno" : "other";
}

/** Whether this isolate is a Worker's, of the web's kind or of node:worker_threads. */
export function isWorker(): boolean {
  const { Bun } = globalThis as { Bun?: { isMainThread: boolean } };
  if (Bun !== undefined) return !Bun.isMainThread;
  // Not by node:worker_threads, which takes 25 ms to load. Its own Workers have this one, too.
  return "DedicatedWorkerGlobalScope" in globalThis;
}

/**
 * The engine of the runtime at hand. Starts and loads nothing.
 *
 * @example
 * ```ts
 * import { engineAtHand } from "./at_hand.ts";
 *
 * console.log(engineAtHand().version);
 * ```
 */
export function engineAtHand(): Engine {
  switch (runtimeAtHand()) {
    case "deno":
      return v8;
    case "bun":
      return jsc;
    case "other":
      return none;
  }
}

/**
 * Which runtime runs this module.
 *
 * @module
 */

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

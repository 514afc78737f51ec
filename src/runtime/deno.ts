/**
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";
import type { Runtime } from "./runtime.ts";
import { denoTasks } from "./tasks/deno.ts";

/** The part of `Deno` that is used. */
interface DenoNamespace {
  readonly version: { readonly deno: string; readonly v8: string };
  readonly permissions: { querySync(what: object): { readonly state: string } };
}

function namespace(): DenoNamespace {
  return (globalThis as unknown as { Deno: DenoNamespace }).Deno;
}

/** Deno. */
export const deno: Runtime = {
  name: "deno",
  engine: "v8",
  tasks: denoTasks,
  get version() {
    return `Deno ${namespace().version.deno}`;
  },
  get engineVersion() {
    return namespace().version.v8;
  },
  get isWorker() {
    // node:worker_threads would take 25 ms to load; the global scope of its Workers has this class,
    // too.
    return "DedicatedWorkerGlobalScope" in globalThis;
  },
  get inspectorRefusal() {
    const { state } = namespace().permissions.querySync({ name: "sys", kind: "inspector" });
    if (state === "granted") return undefined;
    return "Cannot sample JavaScript: opening an inspector session is not permitted; run Deno with " +
      "--allow-sys";
  },
  memory: () => ({ ...nodeProcess().memoryUsage() }),
};

/**
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";
import type { Runtime } from "./runtime.ts";
import { bunTasks } from "./tasks/bun.ts";

/** Bun. */
export const bun: Runtime = {
  name: "bun",
  engine: "jsc",
  tasks: bunTasks,
  inspectorRefusal: undefined,
  get version() {
    return `Bun ${nodeProcess().versions.bun ?? "?"}`;
  },
  get engineVersion() {
    return nodeProcess().versions.webkit ?? "?";
  },
  get isWorker() {
    return !(globalThis as unknown as { Bun: { isMainThread: boolean } }).Bun.isMainThread;
  },
  memory: () => ({ ...nodeProcess().memoryUsage() }),
};

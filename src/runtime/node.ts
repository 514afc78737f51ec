/**
 * Node, where the native library does not load: V8's own profilers are used through node:inspector.
 *
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";
import type { Runtime } from "./runtime.ts";
import { noTasks } from "./tasks/task.ts";

/** Node. */
export const node: Runtime = {
  name: "node",
  engine: "v8",
  tasks: noTasks,
  inspectorRefusal: undefined,
  get version() {
    return `Node ${nodeProcess().versions.node}`;
  },
  get engineVersion() {
    return nodeProcess().versions.v8 ?? "?";
  },
  get isWorker() {
    return !nodeProcess().getBuiltinModule("node:worker_threads").isMainThread;
  },
  memory: () => ({ ...nodeProcess().memoryUsage() }),
};

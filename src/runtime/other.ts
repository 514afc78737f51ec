/**
 * An unknown runtime: only the custom profiles (newProfile) work.
 *
 * @module
 */
import type { Runtime } from "./runtime.ts";
import { noTasks } from "./tasks/task.ts";

/** Neither Deno, Bun nor Node. */
export const other: Runtime = {
  name: "other",
  version: "unknown runtime",
  engine: "none",
  engineVersion: "",
  isWorker: false,
  inspectorRefusal: undefined,
  tasks: noTasks,
  memory: () => ({}),
};

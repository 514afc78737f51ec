/**
 * A runtime that we do not know: profiles of a program's own values are all there is.
 *
 * @module
 */
import type { Runtime } from "./runtime.ts";
import { noTasks } from "./tasks/task.ts";

/** None of those that have a file here. */
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

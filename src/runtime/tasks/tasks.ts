/**
 * The pending tasks of the runtime at hand; one file per runtime finds them.
 *
 * @module
 */
import { runtimeAtHand } from "../at_hand.ts";
import { bunTasks } from "./bun.ts";
import { denoTasks } from "./deno.ts";
import type { Tasks } from "./task.ts";

const noTasks: Tasks = {
  track: () => ["no pending work: this runtime is neither Deno nor Bun"],
  mechanism: "",
  pending: () => [],
};

/** The tasks of the runtime at hand. Tracks nothing yet. */
export function tasksAtHand(): Tasks {
  switch (runtimeAtHand()) {
    case "deno":
      return denoTasks;
    case "bun":
      return bunTasks;
    case "other":
      return noTasks;
  }
}

/**
 * Asynchronous work that has been started and not ended: what waits in a program. One file per
 * runtime finds it.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";
import { runtimeAtHand } from "../at_hand.ts";
import { bunTasks } from "./bun.ts";
import { denoTasks } from "./deno.ts";

/** Work that waits. */
export interface Task {
  /** What it waits for: `op_net_accept_tcp`, `setTimeout`, `fetch`. */
  readonly waitsOn: string;
  /** The stack that started it, the leaf first. */
  readonly stack: Stack;
  /** When, by performance.now(). */
  readonly startedMillis: number;
}

/** How one runtime's tasks are tracked. */
export interface Tasks {
  /**
   * Tracks from now on what is started in this isolate, until it ends. Called once. Returns what
   * cannot be tracked here and why.
   */
  track(): string[];
  /** What is tracked, in words, once it is. */
  readonly mechanism: string;
  /** The tasks that are pending now, the oldest first. */
  pending(): Task[];
}

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

/**
 * Asynchronous work that was started and has not ended.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";

/** One piece of pending work. */
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
   * Tracks what this isolate starts from now on. Called once. Returns what cannot be tracked and
   * why.
   */
  track(): string[];
  /** What is tracked, in words; "" before {@linkcode Tasks.track}. */
  readonly mechanism: string;
  /** The tasks that are pending now, the oldest first. */
  pending(): Task[];
}

/** The tasks of a runtime in which none can be tracked. */
export const noTasks: Tasks = {
  track: () => ["no pending work: this runtime is neither Deno nor Bun"],
  mechanism: "",
  pending: () => [],
};

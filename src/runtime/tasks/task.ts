/**
 * Asynchronous work that has been started and not ended: what waits in a program.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";

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

/** Where nothing is known of a runtime's tasks. */
export const noTasks: Tasks = {
  track: () => ["no pending work: this runtime is neither Deno nor Bun"],
  mechanism: "",
  pending: () => [],
};

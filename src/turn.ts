/**
 * Long work in short pieces: the program's own events come in between.
 *
 * @module
 */
import { nodeProcess } from "./node_process.ts";

/** Resolves when the event loop has turned. */
export function nextTurn(): Promise<void> {
  // Not the global one: a program under test may put a clock of its own in its place.
  const { setImmediate } = nodeProcess().getBuiltinModule("node:timers");
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Long work in short pieces: the program's own events come in between.
 *
 * Work is a generator that yields wherever it may be interrupted, so that the same work can be done
 * at once where no event loop turns any more: while the process exits.
 *
 * @module
 */
import { nodeProcess } from "./node_process.ts";

/** Longest time we block the event loop before yielding. */
const PIECE_MILLIS = 4;

/** Resolves when the event loop has turned. */
export function nextTurn(): Promise<void> {
  // Not the global one: a program under test may put a clock of its own in its place.
  const { setImmediate } = nodeProcess().getBuiltinModule("node:timers");
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Does WORK, and lets the event loop turn between its pieces once they have taken a while. Somebody
 * else may do what is left of it {@linkcode atOnce} meanwhile.
 */
export async function inPieces<T>(work: Generator<void, T, void>): Promise<T> {
  let until = performance.now() + PIECE_MILLIS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + PIECE_MILLIS;
  }
}

/** Does what is left of WORK. */
export function atOnce<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Long work in short pieces, between which the program's own events are handled.
 *
 * The work is a generator that yields wherever it may be interrupted. In an exit handler, where the
 * event loop has stopped, the same generator is run to its end at once.
 *
 * @module
 */
import { nodeProcess } from "./node_process.ts";

/** Longest time we block the event loop before yielding. */
const PIECE_MILLIS = 4;

/** Resolves in the next turn of the event loop. */
export function nextTurn(): Promise<void> {
  // Not the global one, which a program's tests may replace with a fake clock.
  const { setImmediate } = nodeProcess().getBuiltinModule("node:timers");
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Runs `work`, and lets the event loop turn after every {@linkcode PIECE_MILLIS} or so. An exit
 * handler may finish it with {@linkcode atOnce} in between.
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

/** Runs `work` to its end. */
export function atOnce<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

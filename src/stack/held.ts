/**
 * Stacks that may never be looked at: where the engine prepares a stack when it is read, a few wait,
 * and whoever drops one unread has paid for the walk alone.
 *
 * @module
 */
import type { Stack } from "./frame.ts";
import { captureStack, HeldStack } from "./call_sites.ts";

/**
 * Each that waits keeps the functions and receivers on it alive, so there are few, and a garbage
 * collection has {@linkcode READ_PER_COLLECTION} of them read.
 */
const MAX_WAITING = 32;
const READ_PER_COLLECTION = 8;

const waiting = new Set<HeldStack>();
let collections: FinalizationRegistry<undefined> | undefined;
let watching = false;

/** The stack of the function that called this one, as captureStack has it, or one that waits. */
export function holdStack(skip = 0): Stack | HeldStack {
  // Only in V8, which leaves a function on its stack that returns the call of another.
  if (waiting.size === MAX_WAITING) return captureStack(skip + 1);
  const held = new HeldStack(skip, holdStack);
  if (held.isRead) return held.read();
  waiting.add(held);
  if (!watching) watchCollections();
  return held;
}

/** What {@linkcode holdStack} has returned, read. */
export function readHeld(held: Stack | HeldStack): Stack {
  if (!(held instanceof HeldStack)) return held;
  waiting.delete(held);
  return held.read();
}

/** Nobody will read it. */
export function dropHeld(held: Stack | HeldStack): void {
  if (held instanceof HeldStack) waiting.delete(held);
}

/**
 * Tells of the next garbage collection by something that only it can end. No timer: tests of a
 * program that uses this module would be told of a leaked one.
 */
function watchCollections(): void {
  watching = true;
  collections ??= new FinalizationRegistry(() => {
    watching = false;
    for (const held of [...waiting].slice(0, READ_PER_COLLECTION)) readHeld(held);
    if (waiting.size > 0) watchCollections();
  });
  collections.register({}, undefined);
}

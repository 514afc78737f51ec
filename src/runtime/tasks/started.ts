/**
 * Tasks that were started, by key, each with the stack that did it.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";
import { HeldStack } from "../../stack/call_sites.ts";
import type { Task } from "./task.ts";

// Taken at import: a program under test may replace the global one by a clock of its own.
const now = performance.now.bind(performance);

/** Any function; only its identity matters. */
// deno-lint-ignore no-explicit-any -- of any signature
type AnyFunction = (...values: any[]) => unknown;

/** How to find out about a kind of tasks. */
export interface TaskKind<Key> {
  /** Whether the task is still waiting. */
  isPending(key: Key): boolean;
  /** What the task waits for, and its stack without the machinery at its leaf. */
  describe(key: Key, stack: Stack): { waitsOn: string; stack: Stack };
}

interface Started {
  readonly held: HeldStack;
  readonly startedMillis: number;
}

/** Below this number nothing is swept: it would be too often. */
const MIN_SWEEP = 64;

/**
 * Keeps what was started and not ended. Stacks are read only when a profile is written, so a task
 * that ends unseen costs the walk of its stack alone. Keeping one unread pins the functions and
 * receivers on it, as the task itself mostly does.
 */
export class StartedTasks<Key> {
  readonly #kind: TaskKind<Key>;
  readonly #started = new Map<Key, Started>();
  #sweepAt = MIN_SWEEP;

  constructor(kind: TaskKind<Key>) {
    this.#kind = kind;
  }

  /** Task KEY is being started by the caller of BELOW. */
  add(key: Key, below: AnyFunction): void {
    this.#started.set(key, { held: new HeldStack(0, below), startedMillis: now() });
    if (this.#started.size >= this.#sweepAt) this.#sweep();
  }

  /** It has ended. */
  delete(key: Key): void {
    this.#started.delete(key);
  }

  /** The tasks that are pending now, in the order in which they were started. */
  pending(): Task[] {
    this.#sweep();
    return Array.from(this.#started, ([key, { held, startedMillis }]) => ({
      ...this.#kind.describe(key, held.read()),
      startedMillis,
    }));
  }

  /** Forgets what has ended without anybody saying so; each task is looked at once or twice. */
  #sweep(): void {
    for (const key of this.#started.keys()) {
      if (!this.#kind.isPending(key)) this.#started.delete(key);
    }
    this.#sweepAt = Math.max(MIN_SWEEP, 2 * this.#started.size);
  }
}

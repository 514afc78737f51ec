/**
 * Tasks that were started, by key, each with the stack that started it.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";
import { HeldStack } from "../../stack/call_sites.ts";
import type { Task } from "./task.ts";

// Taken at import: a program's tests may replace the global one with a fake clock.
const now = performance.now.bind(performance);

/** Any function; only its identity matters. */
// deno-lint-ignore no-explicit-any -- of any signature
type AnyFunction = (...values: any[]) => unknown;

/** How to inspect a kind of tasks. */
interface TaskKind<Key> {
  /** Whether the task is still pending. */
  isPending(key: Key): boolean;
  /** What the task waits for, and its stack without the runtime's frames at the leaf. */
  describe(key: Key, stack: Stack): { waitsOn: string; stack: Stack };
}

interface Started {
  readonly held: HeldStack;
  readonly startedMillis: number;
}

/** With fewer tasks than this there is no sweep. */
const MIN_SWEEP = 64;

/**
 * The tasks that were started and have not ended. A stack is read only when a profile is written,
 * so that a task that ends before costs only the engine's walk. An unread stack keeps the functions
 * and receivers on it alive, as the task itself mostly does.
 */
export class StartedTasks<Key> {
  readonly #kind: TaskKind<Key>;
  readonly #started = new Map<Key, Started>();
  #sweepAt = MIN_SWEEP;

  constructor(kind: TaskKind<Key>) {
    this.#kind = kind;
  }

  /** Adds the task `key`, which the caller of `below` is starting. */
  add(key: Key, below: AnyFunction): void {
    this.#started.set(key, { held: new HeldStack(0, below), startedMillis: now() });
    if (this.#started.size >= this.#sweepAt) this.#sweep();
  }

  /** Removes a task that has ended. */
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

  /**
   * Removes tasks that have ended without {@linkcode StartedTasks.delete}; checks each task once or
   * twice in all.
   */
  #sweep(): void {
    for (const key of this.#started.keys()) {
      if (!this.#kind.isPending(key)) this.#started.delete(key);
    }
    this.#sweepAt = Math.max(MIN_SWEEP, 2 * this.#started.size);
  }
}

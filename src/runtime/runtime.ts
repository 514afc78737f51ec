/**
 * The interface of a JavaScript runtime. One file per runtime implements it.
 *
 * @module
 */
import type { Tasks } from "./tasks/task.ts";

/** One JavaScript runtime. What depends on the process is a getter: importing it reads nothing. */
export interface Runtime {
  readonly name: "deno" | "bun" | "node" | "other";
  /** "Deno 2.9.6", for comments. */
  readonly version: string;
  /** Which engine runs its programs. */
  readonly engine: "v8" | "jsc" | "none";
  /** The engine's version as the runtime reports it: "15.0.245.2-rusty". */
  readonly engineVersion: string;
  /** Whether the calling isolate is a Worker's, a web Worker or one of node:worker_threads. */
  readonly isWorker: boolean;
  /** Why no inspector session can be opened without a permission prompt; undefined if one can. */
  readonly inspectorRefusal: string | undefined;
  /** How asynchronous work is tracked. */
  readonly tasks: Tasks;
  /** The runtime's own memory counters, in bytes. */
  memory(): Readonly<Record<string, number>>;
}

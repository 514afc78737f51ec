/**
 * What the rest of the house knows about a JavaScript runtime. One file per runtime implements it.
 *
 * @module
 */
import type { Tasks } from "./tasks/task.ts";

/** One JavaScript runtime. Its properties are read at each use: importing it reads nothing. */
export interface Runtime {
  readonly name: "deno" | "bun" | "node" | "other";
  /** "Deno 2.9.6", for comments. */
  readonly version: string;
  /** Which engine runs its programs. */
  readonly engine: "v8" | "jsc" | "none";
  /** As the runtime tells it: "15.0.245.2-rusty". */
  readonly engineVersion: string;
  /** Whether the calling isolate is a Worker's, of the web's kind or of node:worker_threads. */
  readonly isWorker: boolean;
  /** Why no inspector session may be opened, where the runtime would ask the user for it. */
  readonly inspectorRefusal: string | undefined;
  /** How asynchronous work is tracked. */
  readonly tasks: Tasks;
  /** Its own counters of memory, in bytes. */
  memory(): Readonly<Record<string, number>>;
}

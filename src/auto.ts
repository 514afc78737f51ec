/**
 * Import this module first to start these profiles with the program: `threadcreate` (which stack
 * creates which thread), `goroutine` (which asynchronous work is pending), `heap` and `allocs`. For
 * their costs see {@linkcode trackTasks} and {@linkcode startHeapProfile}. The main thread then
 * also contributes its JavaScript to CPU profiles that Workers record; Workers that import the
 * package always contribute to those of the main thread.
 *
 * @example
 * ```ts
 * import "@runtime/pprof/auto";
 * import { lookup } from "@runtime/pprof";
 *
 * await lookup("threadcreate")!.writeTo({ write: (text) => console.log(text.length) }, 1);
 * ```
 *
 * @module
 */
import { listen } from "./isolates/contribution.ts";
import { trackTasks } from "./api/goroutine_profile.ts";
import { watchHeap } from "./api/heap_profile.ts";
import { watchThreads } from "./api/thread_profile.ts";

listen();
watchThreads();
trackTasks();
await watchHeap();

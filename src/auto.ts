/**
 * Import this module first and the profiles `threadcreate` and `goroutine` know from the beginning of the
 * program: which stack creates which thread, and which asynchronous work is waiting. What that costs
 * stands at {@linkcode trackTasks}.
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
import { trackTasks } from "./goroutine_profile.ts";
import { watchThreads } from "./thread_profile.ts";

watchThreads();
trackTasks();

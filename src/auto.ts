/**
 * Import this module first and these profiles know from the beginning of the program: `threadcreate`
 * which stack creates which thread, `goroutine` which asynchronous work is waiting, `heap` and
 * `allocs` what is allocated. What that costs stands at {@linkcode trackTasks} and
 * {@linkcode startHeapProfile}. The main thread then contributes its JavaScript to CPU profiles that
 * Workers record, as Workers do to its own without this.
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

/**
 * The predefined profile `goroutine`: what runs and what waits in this process.
 *
 * JavaScript has no goroutines. The profile lists in their place the calling stack, the pending
 * asynchronous work of this isolate (once {@linkcode trackTasks} was called), and every other thread of
 * the process with its native stack.
 *
 * Threads write their stacks in the handler of a signal (SIGPROF), which interrupts those that sleep in
 * the kernel. The runtimes expect that; a library that the program loads may see a sleep end early.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { type Opened, tryOpenNativeLibrary } from "../../ffi/open.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { ProfileSupport } from "../recording/support.ts";
import { decodeThreads } from "../records/thread.ts";
import { captureStack } from "../stack/call_sites.ts";
import type { Stack } from "../stack/frame.ts";
import type { Goroutines } from "./goroutine_snapshot.ts";
import type { ProfileSource } from "./profile.ts";

/** Longest wait for the stacks of all threads together. */
const ANSWER_MICROS = 50_000;

/** 512 KiB: a thousand threads of usual depth. */
const SNAPSHOT_WORDS = 65_536;

const tasks = runtimeAtHand().tasks;
let tracked = false;
/** What cannot be tracked, once that is known. */
let untracked: readonly string[] = [];

/**
 * Tracks from now on the asynchronous work of this isolate, so that the `goroutine` profile shows what
 * waits, with the stack that started it, and for how long.
 *
 * It costs something for each piece of work that is started, and for nothing else; that is why it has
 * to be called, once, as early as possible (or by importing `@runtime/pprof/auto`). It cannot be
 * undone. What was started before is not known. Every isolate tracks its own.
 *
 * - Deno: asynchronous operations of the runtime that do not end at once (network, files, processes,
 *   messages …) and timers of every kind: 7 µs each where a few calls led to them, 10 to 16 µs at a
 *   depth of 20, 30 µs at 100, collecting the garbage included. An `await` costs nothing more.
 * - Bun, which keeps no list of pending work: `setTimeout`, `setInterval`, `fetch` and `Bun.sleep`, as
 *   properties of `globalThis` and of `Bun`: 8 µs a call where a few calls led to it, 20 to 25 µs at a
 *   depth of 20, 70 µs at 100. A copy that was taken before (`import { setTimeout } from
 *   "node:timers"`) is not seen.
 *
 * Never throws; `support()` and the profile say what is missing.
 *
 * @example
 * ```ts
 * import { lookup, trackTasks } from "@runtime/pprof";
 *
 * trackTasks();
 * setTimeout(() => {}, 10);
 * await lookup("goroutine")!.writeTo({ write: (text) => console.log(text.length) }, 2);
 * ```
 */
export function trackTasks(): void {
  if (tracked) return;
  tracked = true;
  untracked = tasks.track();
}

/** `support().goroutine`. */
export function goroutineSupport(): ProfileSupport {
  return supportWith(tryOpenNativeLibrary());
}

function supportWith({ native, why }: Opened): ProfileSupport {
  const mechanisms = [
    "the calling stack",
    ...tracked && tasks.mechanism !== "" ? [tasks.mechanism] : [],
    ...native !== undefined ? ["every thread's stack by SIGPROF"] : [],
  ];
  const steppedDown = [
    ...tracked ? untracked : ["no pending work: trackTasks() was not called"],
    ...why !== undefined ? [`no threads: ${why}`] : [],
  ];
  return { available: true, mechanism: mechanisms.join("; "), steppedDown };
}

/** In one synchronous step, so that all of it belongs together. */
function listGoroutines(running: Stack): Goroutines {
  const opened = tryOpenNativeLibrary();
  const pending = tracked ? tasks.pending() : [];
  return {
    timeNanos: Date.now() * 1_000_000,
    millis: performance.now(),
    running,
    pending,
    threads: { threads: [], unlisted: 0 },
    ...(opened.native !== undefined && listThreads(opened.native)),
    support: supportWith(opened),
  };
}

function listThreads(native: NativeLibrary): Pick<Goroutines, "native" | "threads"> {
  const words = new BigUint64Array(SNAPSHOT_WORDS);
  const count = native.threadsSnapshot(engineAtHand().nativeEngine, ANSWER_MICROS, words);
  const { threads, unlisted } = decodeThreads(words, count);
  // The calling thread is the stack that runs.
  const self = native.threadId();
  return { native, threads: { threads: threads.filter((one) => one.threadId !== self), unlisted } };
}

/** "Threads:\t12" of /proc/self/status; 1 where nothing but the calling stack is known. */
function countThreads(): number {
  const { native } = tryOpenNativeLibrary();
  if (native === undefined) return 1;
  const status = new TextDecoder().decode(native.readFile("/proc/self/status"));
  return Number(/^Threads:\s*(\d+)/m.exec(status)?.[1] ?? 1);
}

/** The source of the profile. */
export const goroutineSource: ProfileSource = {
  count: () => countThreads() + (tracked ? tasks.pending().length : 0),
  async snapshot() {
    // Begins in the caller, Profile.writeTo, as Go's begins in its own.
    const goroutines = listGoroutines(captureStack(1));
    const { goroutineSnapshot } = await import("./goroutine_snapshot.ts");
    return goroutineSnapshot(goroutines);
  },
};

/**
 * The predefined profile `goroutine`: what runs and what waits in this process.
 *
 * JavaScript has no goroutines. What comes nearest is listed in their place: the stack that asks,
 * the asynchronous work of this isolate that waits (once {@linkcode trackTasks} was called), and every
 * other thread of the process with its native stack.
 *
 * Threads are asked by a signal (SIGPROF), which wakes those that sleep in the kernel. The runtimes
 * expect that; a library of the program's own may see a sleep end early.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { countProfileBytes } from "../recording/count.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import { captureStack } from "../stack/call_sites.ts";
import type { Task } from "../runtime/tasks/task.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import type { Frame, Stack } from "../stack/frame.ts";
import { type CrashStack, goroutineCrashText } from "../text/counts.ts";
import type { ProfileSupport } from "../recording/support.ts";
import { registerPredefined } from "./registry.ts";
import {
  decodeThreads,
  type StackMissing,
  type ThreadStack,
  type ThreadStacks,
} from "../records/thread.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";
import { scriptCreators } from "./thread_profile.ts";
import { writeAll } from "../base/writer.ts";

/** How long the threads of the process have, all together, to answer. */
const ANSWER_MICROS = 50_000;

/** 512 KiB: a thousand threads of usual depth. */
const SNAPSHOT_WORDS = 65_536;

const MILLIS_PER_MINUTE = 60_000;

/** The kernel's letters, as it explains them in /proc/PID/status. */
const STATES: Readonly<Record<string, string>> = {
  R: "R (running)",
  S: "S (sleeping)",
  D: "D (disk sleep)",
  T: "T (stopped)",
  t: "t (tracing stop)",
  Z: "Z (zombie)",
  X: "X (dead)",
  I: "I (idle)",
};

const MISSING: Readonly<Record<StackMissing, string>> = {
  blocked: "it blocks SIGPROF",
  silent: "it did not answer",
  foreign: "SIGPROF belongs to another handler",
  "no room": "there was no room",
};

const tasks = runtimeAtHand().tasks;
let tracked = false;
/** What cannot be tracked, once that is known. */
let untracked: readonly string[] = [];

let live: { readonly native: NativeLibrary; readonly symbols: LiveSymbols } | undefined;
let whyNoThreads = "";

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
 * Never throws; what is missing is told by `support()` and in the profile.
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

/** What support() tells of the profile. */
export function goroutineSupport(): ProfileSupport {
  openThreads();
  return { available: true, mechanism: mechanism(), steppedDown: steppedDown() };
}

function mechanism(): string {
  return [
    "the calling stack",
    ...tracked && tasks.mechanism !== "" ? [tasks.mechanism] : [],
    ...live !== undefined ? ["every thread's stack by SIGPROF"] : [],
  ].join("; ");
}

function steppedDown(): string[] {
  return [
    ...tracked ? untracked : ["no pending work: trackTasks() was not called"],
    ...live === undefined ? [`no threads: ${whyNoThreads}`] : [],
  ];
}

function openThreads(): void {
  if (live !== undefined) return;
  try {
    const native = openNativeLibrary();
    live = { native, symbols: new LiveSymbols(native) };
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError)) throw error;
    whyNoThreads = error.message;
  }
}

/** What the profile consists of at one moment. */
interface Snapshot {
  readonly timeNanos: number;
  readonly running: Stack;
  readonly pending: readonly Task[];
  readonly threads: ThreadStacks;
  readonly symbols?: NativeSymbols;
}

/** In one synchronous step, so that all of it belongs together. */
function takeSnapshot(running: Stack): Snapshot {
  openThreads();
  const pending = tracked ? tasks.pending() : [];
  const timeNanos = Date.now() * 1_000_000;
  if (live === undefined) {
    return { timeNanos, running, pending, threads: { threads: [], unlisted: 0 } };
  }
  const { native, symbols } = live;
  const words = new BigUint64Array(SNAPSHOT_WORDS);
  const count = native.threadsSnapshot(engineAtHand().nativeEngine, ANSWER_MICROS, words);
  const { threads, unlisted } = decodeThreads(words, count);
  // The calling thread is the stack that runs.
  const self = native.threadId();
  const others = threads.filter(({ threadId }) => threadId !== self);
  return {
    timeNanos,
    running,
    pending,
    threads: { threads: others, unlisted },
    symbols: symbols.now(),
  };
}

function threadStack({ threadId, threadName, addresses, missing }: ThreadStack): Stack {
  return [
    ...missing === undefined ? [] : [mark(`[no stack: ${MISSING[missing]}]`)],
    ...addresses.map((address): Frame => ({ kind: "native", address })),
    mark(`thread ${threadName || threadId}`),
  ];
}

function mark(name: string): Frame {
  return { kind: "mark", name };
}

function stacksOf({ running, pending, threads: { threads, unlisted } }: Snapshot): Stack[] {
  const lost = Array.from({ length: unlisted }, () => [mark("[lost threads]")]);
  return [running, ...pending.map(({ stack }) => stack), ...threads.map(threadStack), ...lost];
}

function crashStacksOf({ running, pending, threads: { threads } }: Snapshot): CrashStack[] {
  const now = performance.now();
  const creators = scriptCreators();
  const stacks: Omit<CrashStack, "id">[] = [
    { state: "running", stack: running },
    ...pending.map(({ waitsOn, stack, startedMillis }) => ({
      state: `waiting on ${waitsOn}`,
      waitMinutes: (now - startedMillis) / MILLIS_PER_MINUTE,
      stack,
    })),
    ...threads.map((thread) => {
      const createdBy = creators.get(thread.creation);
      return {
        state: `${STATES[thread.state] ?? thread.state}, thread ${thread.threadId}`,
        stack: threadStack(thread),
        ...(createdBy !== undefined && { createdBy }),
      };
    }),
  ];
  return stacks.map((stack, i) => ({ id: i + 1, ...stack }));
}

function commentsOf({ threads: { threads } }: Snapshot): string[] {
  const missing = new Map<StackMissing, number>();
  for (const thread of threads) {
    if (thread.missing === undefined) continue;
    missing.set(thread.missing, (missing.get(thread.missing) ?? 0) + 1);
  }
  return [
    `mechanism: ${mechanism()}`,
    ...steppedDown().map((reason) => `stepped down: ${reason}`),
    ...Array.from(missing, ([why, count]) => `${count} threads without a stack: ${MISSING[why]}`),
  ];
}

/** "Threads:\t12" of /proc/self/status. */
function countThreads(): number {
  if (live === undefined) return 1;
  const status = new TextDecoder().decode(live.native.readFile("/proc/self/status"));
  return Number(/^Threads:\s*(\d+)/m.exec(status)?.[1] ?? 1);
}

registerPredefined("goroutine", {
  count() {
    openThreads();
    return countThreads() + (tracked ? tasks.pending().length : 0);
  },
  async writeTo(w, debug) {
    // Begins in Profile.writeTo, as Go's begins in its own.
    const snapshot = takeSnapshot(captureStack(1));
    const { symbols, timeNanos } = snapshot;
    const bytes = debug === 2
      ? new TextEncoder().encode(goroutineCrashText(crashStacksOf(snapshot), symbols))
      : await countProfileBytes("goroutine", debug, {
        groups: stacksOf(snapshot).map((stack) => ({ stack, count: 1 })),
        timeNanos,
        comments: commentsOf(snapshot),
        ...(symbols !== undefined && { symbols }),
      });
    await writeAll(w, bytes);
  },
});

/**
 * What runs and what waits, at one moment, to the forms of the `goroutine` profile.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { countSnapshot } from "../recording/count.ts";
import type { ProfileSnapshot } from "../recording/snapshot.ts";
import type { ProfileSupport } from "../recording/support.ts";
import type { StackMissing, ThreadStack, ThreadStacks } from "../records/thread.ts";
import type { Task } from "../runtime/tasks/task.ts";
import type { Frame, Stack } from "../stack/frame.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import { type CrashStack, goroutineCrashText } from "../text/counts.ts";
import { listCreations } from "./thread_profile.ts";
import { scriptCreators } from "./thread_snapshot.ts";

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

/** Kept from one snapshot to the next: it remembers names. */
let liveSymbols: LiveSymbols | undefined;

/** What the profile consists of at one moment. */
export interface Goroutines {
  readonly timeNanos: number;
  /** The same moment by performance.now(). */
  readonly millis: number;
  readonly running: Stack;
  readonly pending: readonly Task[];
  readonly threads: ThreadStacks;
  /** Absent where threads are not known. */
  readonly native?: NativeLibrary;
  readonly support: ProfileSupport;
}

/** The snapshot of a moment. */
export function goroutineSnapshot(goroutines: Goroutines): ProfileSnapshot {
  const symbols = goroutines.native && symbolsOf(goroutines.native).now();
  const counted = countSnapshot("goroutine", {
    groups: stacksOf(goroutines).map((stack) => ({ stack, count: 1 })),
    timeNanos: goroutines.timeNanos,
    comments: commentsOf(goroutines),
    ...(symbols !== undefined && { symbols }),
  });
  return {
    profile: () => counted.profile(),
    text: (debug) =>
      debug === 2 ? goroutineCrashText(crashStacksOf(goroutines), symbols) : counted.text(debug),
  };
}

function symbolsOf(native: NativeLibrary): LiveSymbols {
  return liveSymbols ??= new LiveSymbols(native);
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

function stacksOf({ running, pending, threads: { threads, unlisted } }: Goroutines): Stack[] {
  const lost = Array.from({ length: unlisted }, () => [mark("[lost threads]")]);
  return [running, ...pending.map(({ stack }) => stack), ...threads.map(threadStack), ...lost];
}

function crashStacksOf(
  { millis, running, pending, threads: { threads } }: Goroutines,
): CrashStack[] {
  const creators = scriptCreators(listCreations());
  const stacks: Omit<CrashStack, "id">[] = [
    { state: "running", stack: running },
    ...pending.map(({ waitsOn, stack, startedMillis }) => ({
      state: `waiting on ${waitsOn}`,
      waitMinutes: (millis - startedMillis) / MILLIS_PER_MINUTE,
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

function commentsOf({ support, threads: { threads } }: Goroutines): string[] {
  const missing = new Map<StackMissing, number>();
  for (const thread of threads) {
    if (thread.missing === undefined) continue;
    missing.set(thread.missing, (missing.get(thread.missing) ?? 0) + 1);
  }
  return [
    `mechanism: ${support.mechanism}`,
    ...support.steppedDown.map((reason) => `stepped down: ${reason}`),
    ...Array.from(missing, ([why, count]) => `${count} threads without a stack: ${MISSING[why]}`),
  ];
}

/**
 * What a CPU profile consists of: stacks with their threads' labels, merged as they come.
 *
 * @module
 */
import type { Joined, Weighed } from "../join/join.ts";
import { type BuildOptions, ProfileBuilder } from "../pprof/builder.ts";
import type { Label, PprofProfile } from "../pprof/profile.ts";
import type { Batch } from "../records/tick.ts";
import { composeStack, type NativeFrames } from "../stack/compose.ts";
import type { Stack } from "../stack/frame.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";

/** Threads that are told apart: a program may start one for each request. */
const MAX_THREADS = 4_096;

/** Of all the threads beyond. */
const OTHER_THREADS: readonly Label[] = [
  { key: "thread_name", str: "[other threads]" },
  { key: "thread_id", num: 0 },
];

/** Options of {@linkcode CPUSamples}. */
export interface CPUSamplesOptions {
  readonly periodNanos: number;
  readonly native: NativeFrames;
  /** As {@linkcode CPUSamples.hasSeenThread}. */
  readonly awaitedThread?: RegExp;
  /** 4096, if absent. */
  readonly maxThreads?: number;
}

/** Collects the samples of one CPU profile. */
export class CPUSamples {
  readonly #options: CPUSamplesOptions;
  readonly #builder: ProfileBuilder;
  readonly #threadLabels = new Map<string, readonly Label[]>();
  #threadsLeftOut = 0;
  #awaitedThreadSeen = false;
  #lost = 0;

  constructor(options: CPUSamplesOptions) {
    this.#options = options;
    this.#builder = new ProfileBuilder({
      sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
      defaultSampleType: "cpu",
      periodType: { type: "cpu", unit: "nanoseconds" },
      period: options.periodNanos,
    });
  }

  /** Whether a thread used CPU whose name matches `awaitedThread`. */
  get hasSeenThread(): boolean {
    return this.#awaitedThreadSeen;
  }

  /** @param symbols Absent where there are no native frames. */
  addTick({ tick, script }: Joined, symbols: NativeSymbols | undefined): void {
    const stack = symbols === undefined
      ? script ?? []
      : composeStack(tick, script, this.#options.native, symbols);
    this.#add(stack, tick.weightNanos, this.#labelsOf(tick.threadId, tick.threadName));
  }

  addWeighed({ script, weightNanos, thread }: Weighed): void {
    const labels = thread && this.#labelsOf(thread.threadId, thread.threadName);
    this.#add(script, weightNanos, labels);
  }

  /** Ticks that found the ring full: nothing is known of them but how many and how long. */
  addLost({ lostCount, lostNanos }: Batch): void {
    if (lostCount === 0) return;
    this.#lost += lostCount;
    this.#add([{ kind: "mark", name: "[lost samples]" }], lostNanos);
  }

  /** One array for each thread and name: the builder knows it again. */
  #labelsOf(threadId: number, threadName: string): readonly Label[] {
    const key = `${threadId} ${threadName}`;
    const known = this.#threadLabels.get(key);
    if (known !== undefined) return known;
    this.#awaitedThreadSeen ||= this.#options.awaitedThread?.test(threadName) === true;
    if (this.#threadLabels.size >= (this.#options.maxThreads ?? MAX_THREADS)) {
      this.#threadsLeftOut++;
      return OTHER_THREADS;
    }
    const labels = [{ key: "thread_name", str: threadName }, { key: "thread_id", num: threadId }];
    this.#threadLabels.set(key, labels);
    return labels;
  }

  #add(stack: Stack, weightNanos: number, labels?: readonly Label[]): void {
    const count = Math.max(1, Math.round(weightNanos / this.#options.periodNanos));
    this.#builder.add(stack, [count, weightNanos], labels);
  }

  /** What the profile's reader should know. */
  comments(): string[] {
    const comments: string[] = [];
    if (this.#lost > 0) comments.push(`${this.#lost} samples lost: the buffer was full`);
    if (this.#threadsLeftOut > 0) {
      comments.push(
        `${this.#threadsLeftOut} samples of more than ${this.#threadLabels.size} threads ` +
          `have thread_name "[other threads]"`,
      );
    }
    return comments;
  }

  build(options: BuildOptions): Generator<void, PprofProfile, void> {
    return this.#builder.buildInPieces(options);
  }
}

/**
 * V8 in Deno and Node: its `CpuProfiler` (V8's src/profiler/cpu-profiler.{h,cc}), started through
 * an inspector session and made to sample at the ticks of our CPU clocks.
 *
 * V8's sampler thread sets `Sampler::record_sample_` at an interval of wall-clock time and sends
 * SIGPROF to the isolate's thread; V8's signal handler walks the stack if the flag is set, and
 * clears it (V8's src/libsampler/sampler.{h,cc}). native/v8/cpu.c installs our handler on top: it
 * passes each CPU tick on to V8's handler, and keeps V8's own signals from it, so that the flag
 * stays set for the next tick. Without the native library V8 samples wall-clock time.
 *
 * Verified on V8 13.7 to 15.0 (Deno 2.3 to 2.9): tests/engine_v8_test.ts, tests/cpu_truth_test.ts
 * and tests/versions. Node, without the library: tests/node_test.ts.
 *
 * LIMITATIONS
 * - Start and rotation stop the program while V8 walks its heap for compiled functions: 50 ms with
 *   a small heap, 580 ms at 660 MB. Rotation can mostly avoid it (#rotate).
 * - V8 drops the innermost function in 6-23 % of ticks: the caller of a builtin or C function
 *   without a frame counts instead.
 * - While another session profiles the isolate, V8 samples at 0.5 ms of wall-clock time, and
 *   callers have no lines.
 * - Each isolate needs a session of its own: a Worker that does not import this package has no
 *   JavaScript stacks.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../../../ffi/library.ts";
import { ProfilerUnavailableError } from "../../../base/errors.ts";
import type { CPUSampling, EngineCPUOptions } from "../../engine.ts";
import type { EngineSample, EngineSamples, JoinRule } from "../../../join/samples.ts";
import { atOnce, inPieces, nextTurn } from "../../../base/turn.ts";
import { CallLineRecorder } from "./call_lines.ts";
import { InspectorSession } from "../inspector/session.ts";
import {
  loadSourceMaps,
  positionsOf,
  sourceMapRefusal,
} from "../../../symbolize/module_positions.ts";
import { runtimeAtHand } from "../../../runtime/at_hand.ts";
import { startedWith } from "../../../runtime/start_settings.ts";
import { cpuProfilerFlags, withoutHeapStacks } from "../heap/true_stacks.ts";
import { cpuProfileBegins, cpuProfileEnded, STACK_MILLIS } from "../heap/stack_sampling.ts";
import { readProfile } from "./profile.ts";
import type { V8Profile } from "../inspector/protocol.ts";

/**
 * V8's sample follows its tick by about 20 µs, by more when the kernel preempts the thread in
 * between.
 */
const WITHIN_NANOS = 500_000;

/**
 * V8's sampling interval beside another profiling session, when V8 samples by its own wall clock:
 * short, so that a sample follows each tick closely. Costs about 3 % of a busy thread.
 */
const SHARED_INTERVAL_MICROS = 500;
const SHARED_WITHIN_NANOS = 1_000_000;

/**
 * Profiler.stop serializes the whole tree at once, which takes about 5 µs a node. We stop and start
 * V8's profile ("rotate") at about this many nodes, for a pause of 5 ms; at fewer the same nodes
 * would be serialized more often.
 */
const ROTATE_NODES = 1_000;
/**
 * Nodes cannot be counted before the stop: the last profile shows how many ticks make ROTATE_NODES.
 */
const FIRST_ROTATE_TICKS = 100;
const MIN_ROTATE_TICKS = 25;
const MAX_ROTATE_TICKS = 2_000;
const ROTATE_SHARED_SAMPLES = 100_000;

/**
 * Starting a sampler makes V8 walk its whole heap, about 0.9 ms a MB, which stops the program.
 * Where a rotation has to start one, such pauses may take this share of the time.
 */
const RESTART_SHARE = 0.01;

/** How often V8's sampler thread sets its record-sample flag in one period of our clock. */
const FLAGS_PER_PERIOD = 4;

/**
 * Wake-ups of V8's sampler threads at this multiple of our session's rate mean that another session
 * profiles.
 */
const FOREIGN_FACTOR = 1.25;

/** The rate of wake-ups is judged over at least this time. */
const MIN_RATE_NANOS = 500_000_000;

/**
 * With this flag V8 keeps inlining positions of all code but OSR code, not only of code compiled
 * while it profiles.
 */
const INLINING_FLAG = "--detailed-line-info";

/** How to pass the flag to each runtime. */
const INLINING_ARGUMENT: Readonly<Record<string, string>> = {
  deno: `Deno starts with --v8-flags=${INLINING_FLAG}`,
  node: `Node starts with ${INLINING_FLAG}`,
};

/** OSR code, which V8 swaps in while a loop runs, is not reported to profilers that start later. */
const LATE_LOOPS =
  "loops that V8 optimized while they ran, before this profile began, may lack inlined functions " +
  "and their own function: their time counts for the callers";
const LATE_FUNCTIONS =
  "functions that V8 optimized before this profile began may lack inlined functions, and loops " +
  "their own function, too: their time counts for the callers; fewer of them if ";

const COMPANY = "V8 does not sample at CPU ticks alone: another inspector session profiles, too";

const ENOENT = 2;

/**
 * Starts V8's profiler for a CPU profile.
 *
 * @example
 * ```ts
 * import { startCPU } from "./sampling.ts";
 *
 * const sampling = await startCPU({ periodNanos: 10_000_000 }); // wall clock: no native library
 * JSON.stringify(Array.from({ length: 1e6 }, (_, i) => ({ i })));
 * console.log((await sampling.stop()).samples.length);
 * ```
 */
export async function startCPU(options: EngineCPUOptions): Promise<CPUSampling> {
  await cpuProfileBegins();
  try {
    return await V8Sampling.start(options, cpuProfileEnded);
  } catch (error) {
    cpuProfileEnded();
    throw error;
  }
}

/** Starts V8's profiler for the stacks of heap samples only, after `native.cpuPrepare`. */
export async function startHeapStacks(native: NativeLibrary): Promise<CPUSampling> {
  // handOverNanos = periodNanos: each drain rotates.
  const periodNanos = STACK_MILLIS * 1_000_000 * FLAGS_PER_PERIOD;
  return await V8Sampling.start({ native, periodNanos, handOverNanos: periodNanos });
}

/** A running CPU profile of the calling isolate. */
class V8Sampling implements CPUSampling {
  readonly #native: NativeLibrary | undefined;
  readonly #periodNanos: number;
  readonly #handOverNanos: number;
  readonly #session: InspectorSession;
  readonly #steppedDown: string[] = [];
  /** Whether another session profiles this isolate, too. */
  #shared: boolean;
  /**
   * Absent without a native library, and beside other sessions, which would record
   * console.profile() as well.
   */
  #lines: CallLineRecorder | undefined;
  readonly caveats: readonly string[];
  #isolate = 0;
  #recording = false;
  /** Profiles that V8 has returned and that are not converted yet. */
  #finished: V8Profile[] = [];
  /** Calls of Profiler.stop whose answer has not come. */
  #unanswered = 0;
  /** The conversion of #finished to #samples under way. */
  #reading: Generator<void, void, void> | undefined;
  #samples: EngineSample[] = [];
  #settledNanos = 0;
  /** When V8's current profile was started, and the counters at that time. */
  #begunNanos = 0;
  #begunTicks = 0;
  #begunThreadNanos = 0;
  /** Since when V8's wake-ups are counted, and their counter at that time. */
  #watchedNanos = 0;
  #watchedSwallowed = 0;
  /** How long the last start took. */
  #startNanos = 0;
  /** Ticks after which to rotate: see {@linkcode ROTATE_NODES}. */
  #rotateTicks = FIRST_ROTATE_TICKS;
  /** The sequence of commands under way: the next one waits for it. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Called once, at the end. */
  #onEnd: () => void;

  private constructor(
    { native, periodNanos, fromStart, handOverNanos }: EngineCPUOptions,
    onEnd: () => void,
  ) {
    this.#native = native;
    this.#onEnd = onEnd;
    this.#periodNanos = periodNanos;
    this.#handOverNanos = handOverNanos ?? Infinity;
    this.#shared = native?.v8Busy() ?? false;
    this.#session = new InspectorSession();
    this.caveats = fromStart ? [] : [lateCaveat(native)];
    if (!native) {
      this.#steppedDown.push("V8 does not sample at CPU ticks: no native library passes them on");
    }
    if (this.#shared) this.#steppedDown.push(COMPANY);
    else if (native) this.#lines = new CallLineRecorder(this.#session, native);
  }

  static async start(options: EngineCPUOptions, onEnd = () => {}): Promise<V8Sampling> {
    const sampling = new V8Sampling(options, onEnd);
    try {
      // Each of these takes 10 ms or more: a turn of the event loop for each.
      await nextTurn();
      await sampling.#session.post("Profiler.enable");
      await nextTurn();
      await Promise.all([sampling.#setInterval(), sampling.#begin()]);
    } catch (error) {
      cpuProfilerFlags(0);
      options.native?.v8Leave();
      sampling.#session.disconnect();
      throw error;
    }
    void loadSourceMaps();
    return sampling;
  }

  get isolate(): number {
    return this.#isolate;
  }

  get join(): JoinRule {
    if (!this.#native) return { kind: "alone", periodNanos: this.#periodNanos };
    const withinNanos = this.#shared ? SHARED_WITHIN_NANOS : WITHIN_NANOS;
    return { kind: "follows", withinNanos: Math.min(withinNanos, this.#periodNanos) };
  }

  get mechanism(): string {
    if (!this.#native) return "V8's own profiler alone: wall-clock time";
    return this.#shared
      ? "V8 samples every 0.5 ms of wall-clock time"
      : "V8 samples at each CPU tick";
  }

  get steppedDown(): readonly string[] {
    const more = [this.#lines?.off, sourceMapRefusal()].filter((reason) => reason !== undefined);
    return [...this.#steppedDown, ...more];
  }

  drain(): Promise<EngineSamples> {
    return this.#inTurn(async () => {
      if (this.#hasCompany()) await this.#share();
      else if (!this.#isTooSoon() && (this.#isFull() || this.#isOld())) await this.#rotate();
      await loadSourceMaps();
      await inPieces(this.#reading = this.#read());
      return { samples: this.#samples.splice(0), settledNanos: this.#settledNanos };
    });
  }

  stop(): Promise<EngineSamples> {
    return this.#inTurn(async () => {
      try {
        cpuProfilerFlags(0);
        this.#native?.v8Leave();
        this.#lines?.end();
        await nextTurn();
        if (this.#recording) await this.#end();
        await nextTurn();
      } finally {
        this.#disconnect();
      }
      await loadSourceMaps();
      await inPieces(this.#reading = this.#read());
      return { samples: this.#samples.splice(0), settledNanos: Infinity };
    });
  }

  stopSync(): EngineSamples {
    cpuProfilerFlags(0);
    this.#native?.v8Leave();
    this.#lines?.end();
    let failure: unknown;
    if (this.#recording) this.#end().catch((error) => failure = error);
    this.#session.deliverAnswers();
    this.#disconnect();
    if (this.#unanswered > 0) {
      throw new ProfilerUnavailableError(
        "Cannot read the profile while the process exits: V8 does not deliver it; " +
          "stop the profile before the process ends",
        { cause: failure },
      );
    }
    // Finish the conversion that an interrupted drain began.
    if (this.#reading) atOnce(this.#reading);
    atOnce(this.#read());
    return { samples: this.#samples.splice(0), settledNanos: Infinity };
  }

  #disconnect(): void {
    this.#session.disconnect();
    this.#onEnd();
    this.#onEnd = () => {};
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /**
   * Takes effect for profiles of this session that start later; V8 refuses while one is running.
   */
  #setInterval(): Promise<unknown> {
    const interval = { interval: this.#intervalMicros };
    return this.#session.post("Profiler.setSamplingInterval", interval);
  }

  /** Starts V8's profiler and puts our handler on top of V8's, both before this returns. */
  async #begin(): Promise<void> {
    const start = () => this.#session.post("Profiler.start");
    const began = this.#now();
    const answer = this.#lines ? this.#lines.begin(start) : start();
    this.#startNanos = this.#now() - began;
    this.#recording = true;
    const entered = this.#enter();
    await answer;
    if (entered) return;
    if (this.#shared) {
      throw new ProfilerUnavailableError(
        "Cannot sample JavaScript at CPU ticks: V8 has installed no signal handler",
      );
    }
    // V8 had installed its handler before ours: another session is profiling.
    await this.#share();
  }

  get #intervalMicros(): number {
    if (!this.#native) return Math.round(this.#periodNanos / 1000);
    if (this.#shared) return SHARED_INTERVAL_MICROS;
    // A quarter of a period after each tick V8's thread sets its record-sample flag again, for the
    // next tick or for a heap sample before it. The native library then blocks the thread until the
    // flag has been used (native/v8/hold.c); where it cannot, each wake-up costs that thread 30 µs,
    // and an idle program as much again.
    return Math.max(100, Math.round(this.#periodNanos / FLAGS_PER_PERIOD / 1000));
  }

  /** Puts our signal handler on top. False when V8 did not install one. */
  #enter(): boolean {
    this.#begunNanos = this.#now();
    this.#begunThreadNanos = this.#threadNanos();
    if (!this.#native) return true;
    try {
      this.#isolate = this.#native.v8Enter(this.#shared);
    } catch (error) {
      if (error instanceof NativeError && error.status === -ENOENT) return false;
      throw error;
    }
    this.#begunTicks = this.#native.cpuStats().ticks;
    cpuProfilerFlags(this.#shared ? 0 : this.#intervalMicros * 1000);
    return true;
  }

  /** Stops V8's profiler before this returns; its profile comes later, in #finished. */
  #end(): Promise<unknown> {
    this.#recording = false;
    this.#unanswered++;
    const ticks = this.#ticks();
    this.#native?.v8LetGo();
    const answer = this.#session.post<{ profile: V8Profile }>(
      "Profiler.stop",
      {},
      ({ profile }) => {
        this.#unanswered--;
        const wanted = ticks * ROTATE_NODES / profile.nodes.length;
        this.#rotateTicks = Math.min(MAX_ROTATE_TICKS, Math.max(MIN_ROTATE_TICKS, wanted));
        this.#finished.push(profile);
      },
    );
    try {
      // When V8's last sampler stops, V8 restores the handler that its first one found, which may
      // not be ours.
      this.#native?.cpuRearm();
    } catch (error) {
      return answer.then(() => Promise.reject(error));
    }
    return answer;
  }

  /** Takes V8's profile and starts a new one, so that V8's memory stays bounded. */
  async #rotate(): Promise<void> {
    // The profile of call lines keeps V8's sampler running, so that V8 need not walk its heap for a
    // new one.
    const ended = this.#end();
    const begun = this.#begin();
    await Promise.all([ended, begun]);
    // V8 serializes the earlier profile of call lines in endEarlier: a turn for each.
    await nextTurn();
    this.#lines?.endEarlier();
    await nextTurn();
  }

  /**
   * Whether rotating now would stop the program for more than {@linkcode RESTART_SHARE} of the
   * time.
   */
  #isTooSoon(): boolean {
    const staysAlive = this.#lines !== undefined && this.#lines.off === undefined;
    return !staysAlive && this.#now() - this.#begunNanos < this.#startNanos / RESTART_SHARE;
  }

  /** Whether V8's profile may have reached its size limit. */
  #isFull(): boolean {
    return this.#ticks() >= (this.#shared ? ROTATE_SHARED_SAMPLES : this.#rotateTicks);
  }

  /** Whether V8 has held samples for longer than handOverNanos. */
  #isOld(): boolean {
    if (this.#now() - this.#begunNanos < this.#handOverNanos) return false;
    // In less than a period of CPU time there was probably no tick.
    return this.#threadNanos() - this.#begunThreadNanos > this.#periodNanos;
  }

  /** How many samples V8 may hold. Both counts are upper bounds: time, and ticks of all threads. */
  #ticks(): number {
    const byTime = (this.#now() - this.#begunNanos) / 1000 / this.#intervalMicros;
    if (!this.#native || this.#shared) return byTime;
    const { ticks } = this.#native.cpuStats();
    // The counter restarts when the clocks start, which is after us.
    if (ticks < this.#begunTicks) this.#begunTicks = 0;
    return Math.min(byTime, ticks - this.#begunTicks);
  }

  /**
   * Whether another session has begun to profile this isolate: a second sampler thread of V8's
   * sends SIGPROF here, or more of V8's signals arrive than our interval explains. We keep them
   * from V8's handler, so that the other session records nothing until #share.
   */
  #hasCompany(): boolean {
    if (!this.#native || this.#shared) return false;
    const { senders, swallowed } = this.#native.v8Stats();
    if (senders > 1) return true;
    // Where V8's threads are not blocked, their signals are counted.
    const now = this.#now();
    const nanos = now - this.#watchedNanos;
    if (nanos < MIN_RATE_NANOS) return false;
    const wakeUps = swallowed - this.#watchedSwallowed;
    const first = this.#watchedNanos === 0;
    this.#watchedNanos = now;
    this.#watchedSwallowed = swallowed;
    return !first && wakeUps > FOREIGN_FACTOR * nanos / 1000 / this.#intervalMicros;
  }

  /** Shares V8's profiler with another session: V8's own signals reach its handler again. */
  async #share(): Promise<void> {
    this.#shared = true;
    this.#steppedDown.push(COMPANY);
    cpuProfilerFlags(0);
    this.#lines?.end();
    this.#lines = undefined;
    await Promise.all([this.#end(), this.#setInterval(), this.#begin()]);
  }

  /** Converts #finished to #samples. */
  *#read(): Generator<void, void, void> {
    const callers = this.#lines?.take();
    for (const finished of this.#finished.splice(0)) {
      const read = yield* readProfile(finished, positionsOf, callers);
      this.#settledNanos = finished.endTime * 1000;
      for (const sample of withoutHeapStacks(read, this.#settledNanos)) this.#samples.push(sample);
    }
  }

  /** CPU time of this isolate's thread. */
  #threadNanos(): number {
    return this.#native?.now("thread") ?? 0;
  }

  /** CLOCK_MONOTONIC; performance.now() without the library, which is as good for differences. */
  #now(): number {
    return this.#native?.now("monotonic") ?? performance.now() * 1e6;
  }
}

function lateCaveat(native: NativeLibrary | undefined): string {
  const kept = native !== undefined && startedWith(native, INLINING_FLAG);
  return kept ? LATE_LOOPS : LATE_FUNCTIONS + INLINING_ARGUMENT[runtimeAtHand().name];
}

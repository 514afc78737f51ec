/**
 * V8 in Deno: its CPU profiler, driven through an inspector session and made to sample at our ticks.
 *
 * With the native library, each tick of a CPU clock is passed on to V8's own signal handler, which
 * records the JavaScript stack of that moment; what V8's sampler thread would send by itself is kept
 * back, and merely arms the next record (native/v8/cpu.c). Without it V8 samples wall-clock time.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../../ffi/library.ts";
import { ProfilerUnavailableError } from "../../base/errors.ts";
import { nodeProcess } from "../../base/node_process.ts";
import type { CPUSampling, Engine, EngineCPUOptions } from "../engine.ts";
import type { EngineSample, EngineSamples, JoinRule } from "../../join/samples.ts";
import { atOnce, inPieces, nextTurn } from "../../base/turn.ts";
import { CallLineRecorder } from "./profiler/call_lines.ts";
import { InspectorSession } from "./inspector/session.ts";
import { loadSourceMaps, positionsOf, sourceMapRefusal } from "../../symbolize/module_positions.ts";
import { runtimeAtHand } from "../../runtime/at_hand.ts";
import { startedWith } from "../../runtime/start_settings.ts";
import { cpuProfilerMarks, takeHeapStacks } from "./heap/true_stacks.ts";
import { cpuProfileBegins, cpuProfileEnded, STACK_MILLIS } from "./heap/stack_sampling.ts";
import { readProfile } from "./profiler/profile.ts";
import type { V8Profile } from "./inspector/protocol.ts";

/** V8's sample follows the tick by some 20 µs, by more when the thread loses its core in between. */
const WITHIN_NANOS = 500_000;

/**
 * Beside another profiling session V8 samples by its own wall clock, which no tick waits for: so
 * often that the next sample is near. Costs about 3 % of a busy thread.
 */
const SHARED_INTERVAL_MICROS = 500;
const SHARED_WITHIN_NANOS = 1_000_000;

/**
 * V8 hands a profile over in one go, which takes some 5 µs for each node of its tree. This many are a
 * pause of 5 ms; fewer would be handed over again and again.
 */
const ROTATE_NODES = 1_000;
/** Nodes cannot be counted before: how many ticks make so many is known from the last profile. */
const FIRST_ROTATE_TICKS = 100;
const MIN_ROTATE_TICKS = 25;
const MAX_ROTATE_TICKS = 2_000;
const ROTATE_SHARED_SAMPLES = 100_000;

/**
 * V8 walks through its whole heap to start a sampler, some 0.9 ms for each MB, which stops the program.
 * Where it cannot be spared, so small a share of the time may go to that.
 */
const RESTART_SHARE = 0.01;

/** V8 could set its mark so many times in a period. */
const MARKS_PER_PERIOD = 4;

/** V8's wake-ups at this multiple of our session's rate mean that another session profiles, too. */
const FOREIGN_FACTOR = 1.25;

/** Over a shorter time the rate of wake-ups says little. */
const MIN_RATE_NANOS = 500_000_000;

/** With this flag V8 keeps for all code but loops what it keeps else for code compiled in a profile. */
const INLINING_FLAG = "--detailed-line-info";

/** How the runtimes that V8 runs take it. */
const INLINING_ARGUMENT: Readonly<Record<string, string>> = {
  deno: `Deno starts with --v8-flags=${INLINING_FLAG}`,
  node: `Node starts with ${INLINING_FLAG}`,
};

/** Code that V8 swaps in while a loop is running, it does not tell late comers of. */
const LATE_LOOPS =
  "loops that V8 had optimized while they ran, before this profile began, may lack what was inlined " +
  "into them and their own function: it counts for the callers";
const LATE_FUNCTIONS =
  "functions that V8 had optimized before this profile began may lack what was inlined into them, " +
  "and loops their own function, too: it counts for the callers; less of it if ";

const COMPANY = "V8 does not sample at CPU ticks alone: another inspector session profiles, too";

const ENOENT = 2;

/**
 * V8, as Deno and Node embed it.
 *
 * @example
 * ```ts
 * import { v8 } from "./engine.ts";
 *
 * const sampling = await v8.startCPU({ periodNanos: 10_000_000 }); // wall clock: no native library
 * JSON.stringify(Array.from({ length: 1e6 }, (_, i) => ({ i })));
 * console.log((await sampling.stop()).samples.length);
 * ```
 */
export const v8: Engine = {
  name: "v8",
  get version() {
    return `V8 ${runtimeAtHand().engineVersion}`;
  },
  nativeEngine: 1,
  refusal: () => runtimeAtHand().inspectorRefusal,
  startCPU: startForCPU,
  startHeap: async (options) =>
    (await import("./heap/sampling.ts")).startV8Heap(options, startForHeap),
  heapStatistics: () => ({ ...nodeProcess().getBuiltinModule("node:v8").getHeapStatistics() }),
};

async function startForCPU(options: EngineCPUOptions): Promise<CPUSampling> {
  await cpuProfileBegins();
  try {
    return await V8Sampling.start(options, cpuProfileEnded);
  } catch (error) {
    cpuProfileEnded();
    throw error;
  }
}

/** Starts V8's profiler for the stacks of heap samples alone. */
async function startForHeap(native: NativeLibrary): Promise<CPUSampling> {
  native.cpuPrepare(v8.nativeEngine);
  // What it holds is handed over whenever it is asked for.
  const periodNanos = STACK_MILLIS * 1_000_000 * MARKS_PER_PERIOD;
  return await V8Sampling.start({ native, periodNanos, handOverNanos: periodNanos });
}

/** A running CPU profile of the calling isolate. */
class V8Sampling implements CPUSampling {
  readonly #native: NativeLibrary | undefined;
  readonly #periodNanos: number;
  readonly #handOverNanos: number;
  readonly #session: InspectorSession;
  readonly #steppedDown: string[] = [];
  /** Another session profiles this isolate, too. */
  #shared: boolean;
  /** Absent beside other sessions, which would record, too, and without a native library. */
  #lines: CallLineRecorder | undefined;
  readonly caveats: readonly string[];
  #isolate = 0;
  #recording = false;
  /** Answers of Profiler.stop that are not read yet. */
  #finished: V8Profile[] = [];
  /** Calls of Profiler.stop whose profile has not come. */
  #unanswered = 0;
  /** What turns #finished into #samples. */
  #reading: Generator<void, void, void> | undefined;
  #samples: EngineSample[] = [];
  #settledNanos = 0;
  /** When the profile that V8 holds began, and what the counters stood at. */
  #begunNanos = 0;
  #begunTicks = 0;
  #begunThreadNanos = 0;
  /** Since when V8's wake-ups are counted, and what their counter stood at. */
  #watchedNanos = 0;
  #watchedSwallowed = 0;
  /** What the last start took. */
  #startNanos = 0;
  /** Ticks after which V8's memory is emptied. */
  #rotateTicks = FIRST_ROTATE_TICKS;
  /** The command sequence under way: the next one waits for it. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Is told of the end, once. */
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
      // Each takes its 10 ms: a turn for each.
      await nextTurn();
      await sampling.#session.post("Profiler.enable");
      await nextTurn();
      await Promise.all([sampling.#setInterval(), sampling.#begin()]);
    } catch (error) {
      cpuProfilerMarks(0);
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
        cpuProfilerMarks(0);
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
    cpuProfilerMarks(0);
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
    // A drain may be half way through.
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

  /** Holds for every profile of this session that starts later; V8 refuses while one is running. */
  #setInterval(): Promise<unknown> {
    const interval = { interval: this.#intervalMicros };
    return this.#session.post("Profiler.setSamplingInterval", interval);
  }

  /** Starts V8's profiler and puts our handler on top of its: both before this returns. */
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
    // Its handler was there before ours: another session profiled already.
    await this.#share();
  }

  get #intervalMicros(): number {
    if (!this.#native) return Math.round(this.#periodNanos / 1000);
    if (this.#shared) return SHARED_INTERVAL_MICROS;
    // A quarter of a period after each tick V8 sets its mark again: for the next one, or for a heap sample
    // before that. Its thread is held from then on; where it is not, each time costs 30 µs of it and,
    // where nothing runs, as much of this one.
    return Math.max(100, Math.round(this.#periodNanos / MARKS_PER_PERIOD / 1000));
  }

  /** False when V8 did not put its signal handler on top of ours. */
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
    cpuProfilerMarks(this.#shared ? 0 : this.#intervalMicros * 1000);
    return true;
  }

  /** Ends V8's profiler before this returns; its profile comes later, to #finished. */
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
      // V8's last sampler has put back what its first one found: not ours if it was there before us.
      this.#native?.cpuRearm();
    } catch (error) {
      return answer.then(() => Promise.reject(error));
    }
    return answer;
  }

  /** Empties V8's memory. */
  async #rotate(): Promise<void> {
    // The new recording of call lines keeps V8's sampler alive: to start that anew costs 20 ms.
    const ended = this.#end();
    const begun = this.#begin();
    await Promise.all([ended, begun]);
    // V8 hands over this one now: a turn for each.
    await nextTurn();
    this.#lines?.endEarlier();
    await nextTurn();
  }

  /** True when to rotate would stop the program for too large a share of the time. */
  #isTooSoon(): boolean {
    const staysAlive = this.#lines !== undefined && this.#lines.off === undefined;
    return !staysAlive && this.#now() - this.#begunNanos < this.#startNanos / RESTART_SHARE;
  }

  /** True when V8 holds much. */
  #isFull(): boolean {
    return this.#ticks() >= (this.#shared ? ROTATE_SHARED_SAMPLES : this.#rotateTicks);
  }

  /** True when V8 holds what should have been handed over by now. */
  #isOld(): boolean {
    if (this.#now() - this.#begunNanos < this.#handOverNanos) return false;
    // Without a period of CPU time there was no tick, most likely.
    return this.#threadNanos() - this.#begunThreadNanos > this.#periodNanos;
  }

  /** How many samples V8 may hold. Both counts are upper bounds: time, and ticks of all threads. */
  #ticks(): number {
    const byTime = (this.#now() - this.#begunNanos) / 1000 / this.#intervalMicros;
    if (!this.#native || this.#shared) return byTime;
    const { ticks } = this.#native.cpuStats();
    // Counted anew since the clocks started, which is after us.
    if (ticks < this.#begunTicks) this.#begunTicks = 0;
    return Math.min(byTime, ticks - this.#begunTicks);
  }

  /**
   * True when another thread of V8's than ours wants to wake this one, or when wake-ups, which we swallow,
   * come more often than ours would: then another session has begun to profile and gets nothing.
   */
  #hasCompany(): boolean {
    if (!this.#native || this.#shared) return false;
    const { v8Senders, v8Swallowed } = this.#native.cpuStats();
    if (v8Senders > 1) return true;
    // Where V8's threads cannot be kept from sending.
    const now = this.#now();
    const nanos = now - this.#watchedNanos;
    if (nanos < MIN_RATE_NANOS) return false;
    const wakeUps = v8Swallowed - this.#watchedSwallowed;
    const first = this.#watchedNanos === 0;
    this.#watchedNanos = now;
    this.#watchedSwallowed = v8Swallowed;
    return !first && wakeUps > FOREIGN_FACTOR * nanos / 1000 / this.#intervalMicros;
  }

  /** Makes room for another session: V8's signals reach its handler again. */
  async #share(): Promise<void> {
    this.#shared = true;
    this.#steppedDown.push(COMPANY);
    cpuProfilerMarks(0);
    this.#lines?.end();
    this.#lines = undefined;
    await Promise.all([this.#end(), this.#setInterval(), this.#begin()]);
  }

  *#read(): Generator<void, void, void> {
    const callers = this.#lines?.take();
    for (const finished of this.#finished.splice(0)) {
      const read = yield* readProfile(finished, positionsOf, callers);
      this.#settledNanos = finished.endTime * 1000;
      for (const sample of takeHeapStacks(read, this.#settledNanos)) this.#samples.push(sample);
    }
  }

  /** CPU time of this isolate's thread. */
  #threadNanos(): number {
    return this.#native?.now("thread") ?? 0;
  }

  /** CLOCK_MONOTONIC where the library tells; any steady clock does. */
  #now(): number {
    return this.#native?.now("monotonic") ?? performance.now() * 1e6;
  }
}

function lateCaveat(native: NativeLibrary | undefined): string {
  const kept = native !== undefined && startedWith(native, INLINING_FLAG);
  return kept ? LATE_LOOPS : LATE_FUNCTIONS + INLINING_ARGUMENT[runtimeAtHand().name];
}

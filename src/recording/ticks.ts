/**
 * The native half of a CPU profile: the clocks that tick, and the ring that their ticks go to.
 *
 * @module
 */
import { type Clock, NativeError, type NativeLibrary } from "../../ffi/library.ts";
import { USED_BY_ANOTHER_ISOLATE } from "../base/errors.ts";
import { type Batch, emptyBatch, RecordDecoder } from "../records/tick.ts";

/**
 * A drain is due after this many ticks, or after this time. JSC takes 60 µs to hand over a trace, so that
 * many are a pause; and a drain of few still costs half a millisecond.
 */
const DRAIN_TICKS = 50;
const DRAIN_AT_LEAST_MILLIS = 1_000;

/** 128 KiB: some hundred ticks a call, some calls a drain. */
const DRAIN_WORDS = 16_384;

/** CPU time after which a clock that has not ticked once is broken, in periods. */
const SILENT_PERIODS = 25;

/** What a profile says of itself is worth saying of a larger part than this. */
const TELLING_SHARE = 0.01;

/** CPU time without samples is told above this share, and above this many periods. */
const MISSING_SHARE = 0.05;
const MISSING_PERIODS = 10;

/** pprof_cpu_start: the clocks run for another isolate. */
const EALREADY = 114;

/** Timers of one period and the ring; steps down from a timer per thread to one for the process. */
export class TickSource {
  readonly #native: NativeLibrary;
  readonly #periodNanos: number;
  readonly #decoder = new RecordDecoder();
  readonly #words = new BigUint64Array(DRAIN_WORDS);
  readonly #steppedDown: string[] = [];
  #clock: Clock;
  #unarmed = 0;
  #drainedTicks = 0;
  #drainedAt = 0;
  /** Of all starts until their stop. */
  #cpuNanos = 0;
  #weightNanos = 0;

  constructor(native: NativeLibrary, periodNanos: number, clock: Clock) {
    this.#native = native;
    this.#periodNanos = periodNanos;
    this.#clock = clock;
  }

  /** What ticks, for support() and the profile's comment. */
  get mechanism(): string {
    return this.#clock === "thread" ? "a CPU timer per thread" : "setitimer(ITIMER_PROF)";
  }

  /** Why something better does not. */
  get steppedDown(): readonly string[] {
    return this.#steppedDown;
  }

  /** @throws {Error} when the clocks tick for another isolate. */
  start(): void {
    try {
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      if (error.status === -EALREADY) throw new Error(USED_BY_ANOTHER_ISOLATE, { cause: error });
      if (this.#clock === "process") throw error;
      this.#stepToProcessClock(error.message);
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    }
    this.#drainedTicks = 0;
    this.#drainedAt = performance.now();
  }

  stop(): void {
    const running = this.#native.cpuIsRunning();
    this.#native.cpuStop();
    if (!running) return;
    const { cpuNanos, weightNanos } = this.#native.cpuStats();
    this.#cpuNanos += cpuNanos;
    this.#weightNanos += weightNanos;
  }

  /** Whether a drain is worth while; if so, the next one is counted from now. */
  isDrainDue(): boolean {
    const now = performance.now();
    const { ticks } = this.#native.cpuStats();
    if (ticks < this.#drainedTicks + DRAIN_TICKS && now < this.#drainedAt + DRAIN_AT_LEAST_MILLIS) {
      return false;
    }
    this.#drainedTicks = ticks;
    this.#drainedAt = now;
    return true;
  }

  /** All that the ring holds: an engine's sample may answer a tick of any part of it. */
  drain(): Batch {
    const all = emptyBatch();
    for (;;) {
      const count = this.#native.cpuDrain(this.#words);
      if (count === 0) return all;
      this.#decoder.decode(this.#words, count, all);
    }
  }

  /**
   * Puts our signal handler back where another one took its place, and steps down where the clock is
   * broken: some kernels' per-thread timers never fire (golang/go#49065).
   */
  check(): void {
    this.#native.cpuRearm();
    const { ticks, cpuNanos, unarmed } = this.#native.cpuStats();
    this.#unarmed = unarmed;
    if (this.#clock !== "thread" || ticks > 0 || cpuNanos < SILENT_PERIODS * this.#periodNanos) {
      return;
    }
    this.#native.cpuSwitchClock("process");
    this.#stepToProcessClock(`no tick in ${Math.round(cpuNanos / 1e6)} ms of CPU time`);
  }

  #stepToProcessClock(why: string): void {
    this.#clock = "process";
    this.#steppedDown.push(`no CPU timer per thread: ${why}`);
  }

  /** What the profile's reader should know. */
  comments(): string[] {
    const comments: string[] = [];
    if (this.#unarmed > 0) comments.push(`${this.#unarmed} threads could not be given a timer`);
    const { blocked: _, leaf, ...others } = this.#decoder.extents;
    const ticks = leaf + others.whole + others.truncated + others.cut;
    if (leaf > TELLING_SHARE * ticks) {
      comments.push(`${percent(leaf, ticks)} of ticks have the leaf of their native stack alone`);
    }
    const missing = this.#cpuNanos - this.#weightNanos;
    if (
      missing > MISSING_SHARE * this.#cpuNanos && missing > MISSING_PERIODS * this.#periodNanos
    ) {
      comments.push(
        `${percent(missing, this.#cpuNanos)} of the CPU time has no samples: of threads that ` +
          "block SIGPROF, live for milliseconds or could not be given a timer",
      );
    }
    return comments;
  }
}

function percent(part: number, whole: number): string {
  return `${Math.round(100 * part / whole)} %`;
}

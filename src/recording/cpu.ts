/**
 * One CPU profile from the first tick to the finished tables: the one place that composes native
 * sampler, engine, join and builder.
 *
 * @module
 */
import { type Clock, NativeError, type NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { claimEngine, releaseEngine } from "../isolates/contribution.ts";
import { Contributors } from "../isolates/contributors.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { CPUSampling, Engine } from "../engine/engine.ts";
import type { EngineSamples } from "../join/samples.ts";
import { noSampling } from "../engine/none.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import { channelsClosed } from "../isolates/channel.ts";
import type { Stack } from "../stack/frame.ts";
import { ProfileBuilder } from "../pprof/builder.ts";
import type { Label, Profile } from "../pprof/profile.ts";
import type { Joined, JoinedBatch } from "../join/join.ts";
import { IsolatesJoiner } from "../join/isolates.ts";
import { composeStack, type NativeFrames } from "../stack/compose.ts";
import { type Batch, RecordDecoder, type Tick } from "../records/tick.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import { atOnce, inPieces, nextTurn } from "../base/turn.ts";

/** What a recording needs to know; the defaults are filled in by cpu_profile.ts. */
export interface CPURecordingOptions {
  readonly hz: number;
  readonly clock: Clock;
  readonly native: NativeFrames;
  /** Nothing has run yet that the profile is about. */
  readonly fromStart?: boolean;
  /** Workers are told once the time of a thread of such a name is seen; by default at once. */
  readonly workerThreads?: RegExp;
}

/** How one kind of profile is taken here. */
export interface CPUSupport {
  /** Whether startCPUProfile can work at all. */
  readonly available: boolean;
  /**
   * What takes the samples: of the profile under way or, before the first, what would be tried
   * first; "" when nothing is available.
   */
  readonly mechanism: string;
  /** Why nothing better is in use, the best rung first; empty when the best is. */
  readonly steppedDown: readonly string[];
  /**
   * What the samples of the profile under way, or of the last one, do not tell, whatever is in use;
   * empty when there is nothing, or no profile was started yet.
   */
  readonly caveats: readonly string[];
}

/** How often to call {@linkcode CPURecording.drain}. */
export const DRAIN_INTERVAL_MILLIS = 250;

/**
 * So many ticks are taken over at once, or what came within this time. JSC takes 60 µs to hand over a
 * trace: many are a pause. But a drain of few costs half a millisecond, too.
 */
const DRAIN_TICKS = 50;
const DRAIN_AT_LEAST_MILLIS = 1_000;

/** 128 KiB: some hundred ticks a call, some calls a drain. */
const DRAIN_WORDS = 16_384;

/** CPU time after which a clock that has not ticked once is broken, in periods. */
const SILENT_PERIODS = 25;

/** The clocks run for another isolate. */
const EALREADY = 114;

/** A stop waits so long for Workers to hand over what they have sampled last. */
const LAST_WORDS_MILLIS = 1_000;

/** Why there is no native library, or undefined when there is one. */
function tryOpen(): { native?: NativeLibrary; why?: string } {
  try {
    return { native: openNativeLibrary() };
  } catch (error) {
    if (error instanceof ProfilerUnavailableError) return { why: error.message };
    throw error;
  }
}

/** What would be tried first, told without starting anything. */
export function expectedSupport(): CPUSupport {
  const { native, why } = tryOpen();
  const engine = engineAtHand();
  const refusal = engine.refusal?.();
  const steppedDown: string[] = [];
  if (why !== undefined) steppedDown.push(`no native library: ${why}`);
  if (refusal !== undefined) steppedDown.push(`no JavaScript stacks: ${refusal}`);
  const available = native !== undefined || refusal === undefined;
  const clock = native === undefined ? "no CPU clock" : "a CPU timer per thread";
  const sampler = refusal === undefined ? engine.version : "native frames alone";
  const mechanism = available ? `${clock}; ${sampler}` : "";
  return { available, mechanism, steppedDown, caveats: [] };
}

/** A CPU profile that is being recorded. */
export class CPURecording {
  readonly #options: CPURecordingOptions;
  readonly #periodNanos: number;
  readonly #engine: Engine;
  readonly #native: NativeLibrary | undefined;
  readonly #decoder = new RecordDecoder();
  readonly #words = new BigUint64Array(DRAIN_WORDS);
  readonly #steppedDown: string[] = [];
  readonly #builder: ProfileBuilder;
  readonly #timeNanos = Date.now() * 1_000_000;
  readonly #symbols: LiveSymbols | undefined;
  readonly #threadLabels = new Map<string, readonly Label[]>();
  #clock: Clock;
  #sampling: CPUSampling | undefined;
  #engineMechanism = "no engine";
  #engineCaveats: readonly string[] = [];
  #joiner: IsolatesJoiner | undefined;
  #workersSeen = false;
  #contributors: Contributors | undefined;
  #contributorComments: readonly string[] = [];
  #durationNanos = 0;
  #startedNanos = 0;
  #lost = 0;
  #ticks = 0;
  #unarmed = 0;
  #draining: Promise<void> | undefined;
  #drainedTicks = 0;
  #drainedAt = 0;
  /** What a drain is adding to the builder. */
  #taking: Generator<void, void, void> | undefined;

  private constructor(options: CPURecordingOptions) {
    const { native, why } = tryOpen();
    this.#options = options;
    this.#clock = options.clock;
    this.#periodNanos = Math.round(1e9 / options.hz);
    this.#engine = engineAtHand();
    this.#native = native;
    if (why !== undefined) this.#steppedDown.push(`no native library: ${why}`);
    if (native !== undefined) this.#symbols = new LiveSymbols(native);
    this.#builder = new ProfileBuilder({
      sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
      defaultSampleType: "cpu",
      periodType: { type: "cpu", unit: "nanoseconds" },
      period: this.#periodNanos,
    });
  }

  /**
   * Starts the clocks and the engine's sampler.
   *
   * @throws {ProfilerUnavailableError} when neither the native library nor an engine can sample.
   * @throws {Error} when this process is being profiled already, from another isolate.
   */
  static async start(options: CPURecordingOptions): Promise<CPURecording> {
    const recording = new CPURecording(options);
    await nextTurn();
    // Read now what every tick needs: the first drain would take 10 ms longer.
    if (recording.#symbols !== undefined) await inPieces(recording.#symbols.read());
    await nextTurn();
    await recording.resume();
    return recording;
  }

  /** What is in use, and why nothing better is: for support() and the profile's comment. */
  get mechanism(): string {
    const clock = this.#native === undefined
      ? "no CPU clock"
      : this.#clock === "thread"
      ? "a CPU timer per thread"
      : "setitimer(ITIMER_PROF)";
    return `${clock}; ${this.#sampling?.mechanism ?? this.#engineMechanism}`;
  }

  /** Why something better is not in use. */
  get steppedDown(): string[] {
    return [...this.#steppedDown, ...(this.#sampling?.steppedDown ?? [])];
  }

  /** What the samples do not tell. */
  get caveats(): readonly string[] {
    return this.#sampling === undefined ? this.#engineCaveats : this.#sampling.caveats ?? [];
  }

  /** Starts, or goes on after {@linkcode CPURecording.pauseSync}. */
  async resume(): Promise<void> {
    const native = this.#native;
    await claimEngine(native);
    await channelsClosed();
    try {
      native?.cpuPrepare(this.#engine.nativeEngine);
      this.#sampling = await this.#startEngine();
      this.#joiner = new IsolatesJoiner(this.#sampling, native?.threadId() ?? 0);
      if (native === undefined && this.#sampling.join.kind !== "alone") {
        throw new ProfilerUnavailableError(
          `Cannot take CPU samples: ${this.steppedDown.join("; ")}`,
        );
      }
      this.#startClock();
    } catch (error) {
      // The clocks come last: those that run now are another isolate's.
      await this.#sampling?.stop();
      this.#sampling = undefined;
      releaseEngine();
      throw error;
    }
    if (this.#options.workerThreads === undefined || this.#workersSeen) this.#callContributors();
    this.#startedNanos = performance.now() * 1e6;
    this.#drainedTicks = 0;
    this.#drainedAt = performance.now();
  }

  #callContributors(): void {
    if (this.#native === undefined) return;
    this.#contributors ??= new Contributors(this.#native, this.#periodNanos);
  }

  /** JavaScript stacks or, where the engine gives none, the ticks' native frames alone. */
  async #startEngine(): Promise<CPUSampling> {
    const native = this.#native;
    try {
      return await this.#engine.startCPU({
        periodNanos: this.#periodNanos,
        // Gone on with after a pause, it comes later than code that has been compiled.
        fromStart: this.#options.fromStart === true && this.#startedNanos === 0,
        ...(native !== undefined && { native }),
      });
    } catch (error) {
      if (!(error instanceof ProfilerUnavailableError)) throw error;
      return noSampling(error.message);
    }
  }

  #startClock(): void {
    if (this.#native === undefined) return;
    try {
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      if (error.status === -EALREADY) {
        throw new Error(
          "cpu profiling already in use: by another isolate of this process, call its stopCPUProfile first",
          { cause: error },
        );
      }
      if (this.#clock === "process") throw error;
      this.#stepToProcessClock(error.message);
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    }
  }

  #stepToProcessClock(why: string): void {
    this.#clock = "process";
    this.#steppedDown.push(`no CPU timer per thread: ${why}`);
  }

  /**
   * Takes over what has gathered, if it is worth while; to be called some times a second, so that
   * memory stays bounded and no call takes long. Waits for the one before it.
   */
  drain(): Promise<void> {
    return this.#draining ??= this.#drain().finally(() => this.#draining = undefined);
  }

  async #drain(): Promise<void> {
    const sampling = this.#sampling;
    if (sampling === undefined || !this.#isDrainDue()) return;
    if (this.#workersSeen) this.#callContributors();
    this.#contributors?.remind();
    // The engine first: a sample never arrives before its tick.
    const samples = await sampling.drain();
    // Ended meanwhile, in an exit handler that the program has survived.
    if (sampling !== this.#sampling) return;
    await inPieces(this.#taking = this.#take(samples));
    this.#checkClock();
  }

  #isDrainDue(): boolean {
    const now = performance.now();
    const ticks = this.#native?.cpuStats().ticks ?? 0;
    if (ticks < this.#drainedTicks + DRAIN_TICKS && now < this.#drainedAt + DRAIN_AT_LEAST_MILLIS) {
      return false;
    }
    this.#drainedTicks = ticks;
    this.#drainedAt = now;
    return true;
  }

  /** Stops and returns the finished profile. */
  async stop(): Promise<Profile> {
    await this.#draining?.catch(() => {});
    this.#native?.cpuStop();
    const sampling = this.#sampling;
    if (sampling !== undefined) {
      this.#addDuration();
      this.#contributors?.end();
      try {
        const samples = await sampling.stop();
        await nextTurn();
        // Now, not when the others have come: whoever records next empties the ring.
        await inPieces(this.#take(samples));
        await this.#contributors?.last(LAST_WORDS_MILLIS);
        await inPieces(this.#takeLast());
      } finally {
        this.#release(sampling);
        this.#dismissContributors();
      }
    }
    await nextTurn();
    const profile = await inPieces(this.#finish());
    // The caller may open a channel of its own.
    await channelsClosed();
    return profile;
  }

  /** Stops inside an exit handler: no promise is needed. */
  stopSync(): Profile {
    this.pauseSync();
    return atOnce(this.#finish());
  }

  /** Stops sampling but keeps what was recorded, so that {@linkcode CPURecording.resume} can go on. */
  pauseSync(): void {
    this.#native?.cpuStop();
    const sampling = this.#sampling;
    if (sampling === undefined) return;
    this.#addDuration();
    if (this.#taking !== undefined) atOnce(this.#taking);
    this.#contributors?.end();
    try {
      const samples = sampling.stopSync();
      atOnce(this.#take(samples));
      atOnce(this.#takeLast());
    } finally {
      this.#release(sampling);
      this.#dismissContributors();
    }
  }

  #dismissContributors(): void {
    this.#contributors?.close();
    this.#contributors = undefined;
  }

  #addDuration(): void {
    this.#durationNanos += performance.now() * 1e6 - this.#startedNanos;
  }

  /** Keeps of an engine's sampling that has ended what it said of itself. */
  #release(sampling: CPUSampling): void {
    this.#engineMechanism = sampling.mechanism;
    this.#engineCaveats = sampling.caveats ?? [];
    this.#steppedDown.push(...sampling.steppedDown);
    this.#sampling = undefined;
    releaseEngine();
  }

  /** The profile of what has been recorded until now. */
  *#finish(): Generator<void, Profile, void> {
    const symbols = this.#symbols?.now();
    yield;
    return yield* this.#builder.buildInPieces({
      timeNanos: this.#timeNanos,
      durationNanos: Math.round(this.#durationNanos),
      comments: this.#comments(),
      ...(symbols !== undefined && { symbols }),
    });
  }

  *#take(samples: EngineSamples): Generator<void, void, void> {
    // Before the ring: no sample arrives before its tick.
    const contributions = this.#contributors?.take() ?? [];
    const batch = this.#drainRing();
    yield* this.#addJoined(this.#joiner!.push(batch, samples, contributions));
    if (batch.lostCount > 0) this.#addLost(batch);
  }

  /** What the other isolates have still handed over, and the ticks that waited for it. */
  *#takeLast(): Generator<void, void, void> {
    const contributions = this.#contributors?.take() ?? [];
    this.#contributorComments = this.#contributors?.comments(this.caveats) ?? [];
    yield* this.#addJoined(this.#joiner!.finish(contributions));
  }

  *#addJoined({ joined, weighed }: JoinedBatch): Generator<void, void, void> {
    for (const one of joined) {
      this.#addTick(one);
      yield;
    }
    for (const { script, weightNanos } of weighed) {
      this.#add(script, weightNanos);
      yield;
    }
  }

  /** All that the ring holds: a sample may answer a tick of any part of it. */
  #drainRing(): Batch {
    const all: Batch = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
    for (;;) {
      const count = this.#native?.cpuDrain(this.#words) ?? 0;
      if (count === 0) return all;
      this.#decoder.decode(this.#words, count, all);
    }
  }

  #addTick({ tick, script }: Joined): void {
    this.#ticks++;
    const stack = this.#symbols === undefined
      ? script ?? []
      : composeStack(tick, script, this.#options.native, this.#symbols.recent());
    this.#add(stack, tick.weightNanos, this.#labelsOf(tick));
  }

  /** One array for each thread and name: the builder knows it again. */
  #labelsOf({ threadId, threadName }: Tick): readonly Label[] {
    const key = `${threadId} ${threadName}`;
    let labels = this.#threadLabels.get(key);
    if (labels === undefined) {
      labels = [{ key: "thread_name", str: threadName }, { key: "thread_id", num: threadId }];
      this.#threadLabels.set(key, labels);
      this.#workersSeen ||= this.#options.workerThreads?.test(threadName) === true;
    }
    return labels;
  }

  #addLost(batch: Batch): void {
    this.#lost += batch.lostCount;
    this.#add([{ kind: "mark", name: "[lost samples]" }], batch.lostNanos);
  }

  #add(stack: Stack, weightNanos: number, labels?: readonly Label[]): void {
    const count = Math.max(1, Math.round(weightNanos / this.#periodNanos));
    this.#builder.add(stack, [count, weightNanos], labels);
  }

  /** Some kernels' per-thread timers never fire (golang/go#49065). */
  #checkClock(): void {
    if (this.#native === undefined) return;
    this.#native.cpuRearm();
    const { ticks, cpuNanos, unarmed } = this.#native.cpuStats();
    this.#unarmed = unarmed;
    if (this.#clock !== "thread" || ticks > 0 || cpuNanos < SILENT_PERIODS * this.#periodNanos) {
      return;
    }
    this.#native.cpuSwitchClock("process");
    this.#stepToProcessClock(`no tick in ${Math.round(cpuNanos / 1e6)} ms of CPU time`);
  }

  #comments(): string[] {
    const comments = [
      `${this.#engine.runtime}, ${this.#engine.version}`,
      `mechanism: ${this.mechanism}`,
      ...this.steppedDown.map((reason) => `stepped down: ${reason}`),
      ...this.caveats.map((caveat) => `caveat: ${caveat}`),
      ...this.#contributorComments,
    ];
    if (this.#lost > 0) comments.push(`${this.#lost} samples lost: the buffer was full`);
    if (this.#unarmed > 0) comments.push(`${this.#unarmed} threads could not be given a timer`);
    return comments;
  }
}

/**
 * One CPU profile from the first tick to the finished tables: the one place that composes the native
 * sampler, the engines' stacks and the builder.
 *
 * @module
 */
import type { Clock, NativeLibrary } from "../../ffi/library.ts";
import { tryOpenNativeLibrary } from "../../ffi/open.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import { atOnce, inPieces, nextTurn } from "../base/turn.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { Engine } from "../engine/engine.ts";
import { channelsClosed } from "../isolates/channel.ts";
import { claimEngine, releaseEngine } from "../isolates/contribution.ts";
import type { JoinedBatch } from "../join/join.ts";
import { type EngineSamples, NO_MORE_SAMPLES } from "../join/samples.ts";
import type { PprofProfile } from "../pprof/profile.ts";
import { emptyBatch } from "../records/tick.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { NativeFrames } from "../stack/compose.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import { CPUSamples } from "./cpu_samples.ts";
import { ScriptSource } from "./scripts.ts";
import { TickSource } from "./ticks.ts";

/** What a recording needs to know; the defaults are filled in by cpu_profile.ts. */
export interface CPURecordingOptions {
  readonly hz: number;
  readonly clock: Clock;
  readonly native: NativeFrames;
  /** Nothing has run yet that the profile is about. */
  readonly fromStart?: boolean;
  /**
   * Announce the recording to Workers only after a thread with a matching name used CPU. Default: at
   * start.
   */
  readonly workerThreads?: RegExp;
}

/** What a stop brings. */
export interface Recorded {
  readonly profile: PprofProfile;
  /** What went wrong first, of a drain or the stop: the profile may lack something, and says so. */
  readonly failure?: Error;
}

/** How often to call {@linkcode CPURecording.drain}. */
export const DRAIN_INTERVAL_MILLIS = 250;

/** No samples now. */
const NONE_YET: EngineSamples = { samples: [], settledNanos: 0 };

/** What the engines' half says of itself; of the last one, once it has ended. */
type Told = Pick<ScriptSource, "mechanism" | "steppedDown" | "caveats" | "contributorComments">;

const NOTHING_TOLD: Told = {
  mechanism: "no engine",
  steppedDown: [],
  caveats: [],
  contributorComments: [],
};

/** A CPU profile that is being recorded. */
export class CPURecording {
  readonly #options: CPURecordingOptions;
  readonly #periodNanos: number;
  readonly #engine: Engine;
  readonly #native: NativeLibrary | undefined;
  readonly #whyNoLibrary: string | undefined;
  /** These two: absent without the native library. */
  readonly #ticks: TickSource | undefined;
  readonly #symbols: LiveSymbols | undefined;
  readonly #samples: CPUSamples;
  readonly #timeNanos = Date.now() * 1_000_000;
  /** Absent while nothing is sampled. */
  #scripts: ScriptSource | undefined;
  #told: Told = NOTHING_TOLD;
  #resumedNanos = 0;
  #durationNanos = 0;
  #failure: Error | undefined;
  #draining: Promise<void> | undefined;
  /** What a drain is adding to the samples. */
  #adding: Generator<void, void, void> | undefined;

  private constructor(options: CPURecordingOptions) {
    const { native, why } = tryOpenNativeLibrary();
    this.#options = options;
    this.#periodNanos = Math.round(1e9 / options.hz);
    this.#engine = engineAtHand();
    this.#native = native;
    this.#whyNoLibrary = why;
    if (native !== undefined) {
      this.#ticks = new TickSource(native, this.#periodNanos, options.clock);
      this.#symbols = new LiveSymbols(native);
    }
    this.#samples = new CPUSamples({
      periodNanos: this.#periodNanos,
      native: options.native,
      ...(options.workerThreads && { awaitedThread: options.workerThreads }),
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
    return `${this.#ticks?.mechanism ?? "no CPU clock"}; ${this.#told.mechanism}`;
  }

  /** Why something better is not in use. */
  get steppedDown(): string[] {
    const why = this.#whyNoLibrary;
    return [
      ...why === undefined ? [] : [`no native library: ${why}`],
      ...this.#ticks?.steppedDown ?? [],
      ...this.#told.steppedDown,
    ];
  }

  /** What the samples do not tell. */
  get caveats(): readonly string[] {
    return this.#told.caveats;
  }

  /** Starts, or goes on after {@linkcode CPURecording.pauseSync}. */
  async resume(): Promise<void> {
    await claimEngine(this.#native);
    try {
      await channelsClosed();
      this.#native?.cpuPrepare(this.#engine.nativeEngine);
      await this.#startScripts();
    } finally {
      if (this.#scripts === undefined) releaseEngine();
    }
    this.#callContributors(this.#scripts!);
    this.#resumedNanos = performance.now() * 1e6;
  }

  /** The engine first, then the clocks: those that run now are another isolate's. */
  async #startScripts(): Promise<void> {
    const scripts = this.#told = await ScriptSource.start({
      engine: this.#engine,
      native: this.#native,
      periodNanos: this.#periodNanos,
      // Gone on with after a pause, it comes later than code that has been compiled.
      fromStart: this.#options.fromStart === true && this.#resumedNanos === 0,
    });
    try {
      if (this.#ticks === undefined && !scripts.needsNoTicks) {
        const why = this.steppedDown.join("; ");
        throw new ProfilerUnavailableError(`Cannot take CPU samples: ${why}`);
      }
      this.#ticks?.start();
      this.#scripts = scripts;
    } catch (error) {
      // The caller is told of the first error; a second one of the engine's end says nothing new.
      await scripts.stop().catch(() => {});
      throw error;
    }
  }

  #callContributors(scripts: ScriptSource): void {
    const { workerThreads } = this.#options;
    if (workerThreads === undefined || this.#samples.hasSeenThread) scripts.callContributors();
  }

  /**
   * Takes over what has gathered, if it is worth while; to be called some times a second, so that
   * memory stays bounded and no call takes long. Waits for the one before it. Never rejects: what goes
   * wrong is told by the stop, with the profile.
   */
  drain(): Promise<void> {
    return this.#draining ??= this.#keep(() => this.#drain()).finally(() =>
      this.#draining = undefined
    );
  }

  async #drain(): Promise<void> {
    const scripts = this.#scripts;
    if (scripts === undefined || this.#ticks?.isDrainDue() === false) return;
    this.#callContributors(scripts);
    // The engine first: a sample never arrives before its tick. Where it fails, the ring still goes on.
    const samples = await this.#keep(() => scripts.drain()) ?? NONE_YET;
    // Ended meanwhile, in an exit handler that the program has survived.
    if (scripts !== this.#scripts) return;
    await inPieces(this.#adding = this.#take(scripts, samples));
    this.#ticks?.check();
  }

  /** Stops and resolves to the finished profile. */
  async stop(): Promise<Recorded> {
    await this.#draining;
    this.#ticks?.stop();
    const scripts = this.#scripts;
    if (scripts !== undefined) {
      this.#addDuration();
      scripts.end();
      const samples = await this.#keep(() => scripts.stop()) ?? NO_MORE_SAMPLES;
      await nextTurn();
      // Before waiting for other isolates: a recording that starts meanwhile empties the ring.
      await this.#keep(() => inPieces(this.#take(scripts, samples)));
      await this.#keep(() => scripts.waitForContributors());
      await this.#keep(() => inPieces(this.#takeLast(scripts)));
      this.#release(scripts);
    }
    await nextTurn();
    const profile = await inPieces(this.#finish());
    // The caller may open a channel of its own.
    await channelsClosed();
    return this.#recorded(profile);
  }

  /** Stops inside an exit handler: no promise is needed. */
  stopSync(): Recorded {
    this.pauseSync();
    return this.#recorded(atOnce(this.#finish()));
  }

  /** Stops sampling but keeps what was recorded, so that {@linkcode CPURecording.resume} can go on. */
  pauseSync(): void {
    this.#ticks?.stop();
    const scripts = this.#scripts;
    if (scripts === undefined) return;
    this.#addDuration();
    scripts.end();
    const adding = this.#adding;
    if (adding !== undefined) this.#keepSync(() => atOnce(adding));
    const samples = this.#keepSync(() => scripts.stopSync()) ?? NO_MORE_SAMPLES;
    this.#keepSync(() => atOnce(this.#take(scripts, samples)));
    this.#keepSync(() => atOnce(this.#takeLast(scripts)));
    this.#release(scripts);
  }

  /** Does one part; what it throws is told with the profile, which has all the others. */
  async #keep<T>(part: () => Promise<T>): Promise<T | undefined> {
    try {
      return await part();
    } catch (error) {
      this.#fail(error);
    }
  }

  #keepSync<T>(part: () => T): T | undefined {
    try {
      return part();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const { message } = error as Error;
    this.#failure ??= new Error(`CPU profile is incomplete: ${message}`, { cause: error });
  }

  #recorded(profile: PprofProfile): Recorded {
    return this.#failure === undefined ? { profile } : { profile, failure: this.#failure };
  }

  #addDuration(): void {
    this.#durationNanos += performance.now() * 1e6 - this.#resumedNanos;
  }

  /** Keeps of `scripts`, which has ended, what it tells of itself. */
  #release(scripts: ScriptSource): void {
    const { mechanism, steppedDown, caveats, contributorComments } = scripts;
    this.#told = { mechanism, steppedDown, caveats, contributorComments };
    this.#scripts = undefined;
    scripts.close();
    releaseEngine();
  }

  *#take(scripts: ScriptSource, samples: EngineSamples): Generator<void, void, void> {
    const { batch, joined } = scripts.join(() => this.#ticks?.drain() ?? emptyBatch(), samples);
    this.#samples.addLost(batch);
    yield* this.#add(joined);
  }

  *#takeLast(scripts: ScriptSource): Generator<void, void, void> {
    yield* this.#add(scripts.joinLast());
  }

  *#add({ joined, weighed }: JoinedBatch): Generator<void, void, void> {
    for (const one of joined) {
      this.#samples.addTick(one, this.#symbols?.recent());
      yield;
    }
    for (const one of weighed) {
      this.#samples.addWeighed(one);
      yield;
    }
  }

  /** The profile of what has been recorded until now. */
  *#finish(): Generator<void, PprofProfile, void> {
    const symbols = this.#symbols?.now();
    yield;
    return yield* this.#samples.build({
      timeNanos: this.#timeNanos,
      durationNanos: Math.round(this.#durationNanos),
      comments: this.#comments(),
      ...(symbols !== undefined && { symbols }),
    });
  }

  #comments(): string[] {
    return [
      `${runtimeAtHand().version}, ${this.#engine.version}`,
      `mechanism: ${this.mechanism}`,
      ...this.steppedDown.map((reason) => `stepped down: ${reason}`),
      ...this.caveats.map((caveat) => `caveat: ${caveat}`),
      ...this.#told.contributorComments,
      ...this.#samples.comments(),
      ...this.#ticks?.comments() ?? [],
      ...this.#failure === undefined ? [] : [this.#failure.message],
    ];
  }
}

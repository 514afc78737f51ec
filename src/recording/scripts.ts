/**
 * The engines' half of a CPU profile: JavaScript stacks of this isolate and of those that contribute
 * theirs, and which tick each belongs to.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import type { CPUSampling, Engine } from "../engine/engine.ts";
import { noSampling } from "../engine/none.ts";
import { Contributors } from "../isolates/contributors.ts";
import { IsolatesJoiner } from "../join/isolates.ts";
import type { JoinedBatch } from "../join/join.ts";
import type { EngineSamples } from "../join/samples.ts";
import type { Batch } from "../records/tick.ts";

/** Longest time that a stop waits for the last samples of other isolates. */
const LAST_SAMPLES_MILLIS = 1_000;

/** Options of {@linkcode ScriptSource.start}. */
export interface ScriptSourceOptions {
  readonly engine: Engine;
  /** Absent: the engine samples by a clock of its own. */
  readonly native: NativeLibrary | undefined;
  readonly periodNanos: number;
  /** Nothing has run yet that the profile is about. */
  readonly fromStart: boolean;
}

/** One sampling of the engines, from its start to its end. */
export class ScriptSource {
  readonly #native: NativeLibrary | undefined;
  readonly #periodNanos: number;
  readonly #sampling: CPUSampling;
  readonly #joiner: IsolatesJoiner;
  #contributors: Contributors | undefined;
  #contributorComments: readonly string[] = [];

  private constructor({ native, periodNanos }: ScriptSourceOptions, sampling: CPUSampling) {
    this.#native = native;
    this.#periodNanos = periodNanos;
    this.#sampling = sampling;
    this.#joiner = new IsolatesJoiner(sampling, native?.threadId() ?? 0);
  }

  /** Starts this isolate's sampling: without JavaScript stacks where its engine gives none. */
  static async start(options: ScriptSourceOptions): Promise<ScriptSource> {
    const { engine, native, periodNanos, fromStart } = options;
    try {
      const sampling = await engine.startCPU({
        periodNanos,
        fromStart,
        ...(native !== undefined && { native }),
      });
      return new ScriptSource(options, sampling);
    } catch (error) {
      if (!(error instanceof ProfilerUnavailableError)) throw error;
      return new ScriptSource(options, noSampling([`no JavaScript stacks: ${error.message}`]));
    }
  }

  /** Whether its samples stand alone, without ticks. */
  get needsNoTicks(): boolean {
    return this.#sampling.join.kind === "alone";
  }

  get mechanism(): string {
    return this.#sampling.mechanism;
  }

  get steppedDown(): readonly string[] {
    return this.#sampling.steppedDown;
  }

  get caveats(): readonly string[] {
    return this.#sampling.caveats ?? [];
  }

  /** What the other isolates said, once they have ended. */
  get contributorComments(): readonly string[] {
    return this.#contributorComments;
  }

  /** Asks the other isolates to contribute, again if it did so before: some messages get lost. */
  callContributors(): void {
    if (this.#native === undefined) return;
    if (this.#contributors === undefined) {
      this.#contributors = new Contributors(this.#native, this.#periodNanos);
    } else {
      this.#contributors.remind();
    }
  }

  /** This isolate's samples since the last call; to be called before the ring is drained. */
  drain(): Promise<EngineSamples> {
    return this.#sampling.drain();
  }

  /**
   * What has settled, after `ticks` hands over what is in the ring. It is called when the other
   * isolates' samples are taken already: none may come before its tick.
   */
  join(ticks: () => Batch, samples: EngineSamples): { batch: Batch; joined: JoinedBatch } {
    const contributions = this.#contributors?.take() ?? [];
    const batch = ticks();
    return { batch, joined: this.#joiner.push(batch, samples, contributions) };
  }

  /** Tells the other isolates that the clocks have stopped. */
  end(): void {
    this.#contributors?.end();
  }

  /** Ends this isolate's sampling; resolves to the rest. */
  stop(): Promise<EngineSamples> {
    return this.#sampling.stop();
  }

  /** As {@linkcode ScriptSource.stop}, inside an exit handler. */
  stopSync(): EngineSamples {
    return this.#sampling.stopSync();
  }

  /** Waits a while for what the other isolates still have. */
  async waitForContributors(): Promise<void> {
    await this.#contributors?.last(LAST_SAMPLES_MILLIS);
  }

  /** What the other isolates have handed over last, and the ticks that waited for it. */
  joinLast(): JoinedBatch {
    const contributions = this.#contributors?.take() ?? [];
    this.#contributorComments = this.#contributors?.comments(this.caveats) ?? [];
    return this.#joiner.finish(contributions);
  }

  /** What other isolates hand over from now on is lost. */
  close(): void {
    this.#contributors?.close();
    this.#contributors = undefined;
  }
}

/**
 * Runs V8's CPU profiler for the stacks of heap samples only, while there is no CPU profile.
 *
 * No CPU tick uses the sampler's record-sample flag then, so that one heap sample in each interval
 * of the sampler gets its stack. It stops while a CPU profile of this isolate runs, and starts
 * again afterwards.
 *
 * @module
 */
import type { CPUSampling } from "../../engine.ts";

/** Interval of V8's sampler: at most 100 stacks a second, for about half a percent of a core. */
export const STACK_MILLIS = 10;

/** V8's profile is drained at most this often. */
const DRAIN_MILLIS = 5_000;

/** Starts V8's profiler, without counting it among the CPU profiles. */
export type StartSampling = () => Promise<CPUSampling>;

/** CPU profiles of this isolate that run or are starting. */
let cpuProfiles = 0;

let wanted: V8StackSampling | undefined;

/** The start, stop or drain under way; the next one waits for it. */
let turn: Promise<void> = Promise.resolve();

/** A CPU profile is about to start. Resolves when V8's profiler is free for it. */
export async function cpuProfileBegins(): Promise<void> {
  cpuProfiles++;
  await (wanted?.settle() ?? turn);
}

/** The CPU profile has ended, or failed to start. */
export function cpuProfileEnded(): void {
  cpuProfiles--;
  void wanted?.settle();
}

/** The profiler of one heap sampling. */
export class V8StackSampling {
  readonly #start: StartSampling;
  readonly #isFlagged: () => boolean;
  #running: CPUSampling | undefined;
  #drainedAt = 0;
  #off: string | undefined;

  /** @param isFlagged Whether the running profiler's record-sample flag is for us alone. */
  constructor(start: StartSampling, isFlagged: () => boolean) {
    this.#start = start;
    this.#isFlagged = isFlagged;
    wanted = this;
  }

  /** Why it has been given up; undefined while it has not. */
  get off(): string | undefined {
    return this.#off;
  }

  /** Starts it when it is wanted and no CPU profile runs; stops it otherwise. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      const should = wanted === this && cpuProfiles === 0 && this.#off === undefined;
      if (should && this.#running === undefined) await this.#begin();
      else if (!should) await this.#end();
    });
  }

  /** Drains V8's profiler. */
  drain(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#running?.drain();
      if (this.#running !== undefined && !this.#isFlagged()) await this.#giveUp(COMPANY);
    });
  }

  /** Drains if the last time was more than 5 seconds ago. Call it often. */
  drainIfDue(): void {
    const now = performance.now();
    if (this.#running === undefined || now < this.#drainedAt + DRAIN_MILLIS) return;
    this.#drainedAt = now;
    void this.drain();
  }

  /** Called when the heap sampling ends. */
  stop(): void {
    if (wanted === this) wanted = undefined;
    void this.settle();
  }

  /** Never rejects: a heap profile without true stacks is better than none. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    return turn = turn.then(work).catch((error) => this.#giveUp(String(error?.message)));
  }

  async #begin(): Promise<void> {
    this.#running = await this.#start();
    this.#drainedAt = performance.now();
    if (!this.#isFlagged()) await this.#giveUp(COMPANY);
  }

  async #end(): Promise<void> {
    const ended = this.#running;
    this.#running = undefined;
    await ended?.stop();
  }

  async #giveUp(why: string): Promise<void> {
    this.#off ??= `true stacks only beside a CPU profile: ${why}`;
    await this.#end().catch(() => {});
  }
}

const COMPANY = "another inspector session profiles, too";

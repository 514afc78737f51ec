/**
 * V8's CPU profiler, run for the stacks of heap samples alone while there is no CPU profile.
 *
 * Without a CPU clock its marks all belong to heap samples, so that one in so many milliseconds has its
 * true stack. A CPU profile of this isolate takes its place, and gives it back.
 *
 * @module
 */
import type { CPUSampling } from "../../engine.ts";

/** V8 marks as often, in milliseconds: so many stacks a second, at half a percent of a core or so. */
export const STACK_MILLIS = 10;

/** V8's memory is emptied so often at most. */
const DRAIN_MILLIS = 5_000;

/** Starts V8's profiler; it is not one of the CPU profiles that are counted here. */
export type StartSampling = () => Promise<CPUSampling>;

/** CPU profiles of this isolate that run or are about to. */
let cpuProfiles = 0;

let wanted: V8StackSampling | undefined;

/** What is under way: the next waits for it. */
let turn: Promise<void> = Promise.resolve();

/** A CPU profile is about to begin; resolves when V8's profiler is free for it. */
export async function cpuProfileBegins(): Promise<void> {
  cpuProfiles++;
  await (wanted?.settle() ?? turn);
}

/** It has ended, or has not begun after all. */
export function cpuProfileEnded(): void {
  cpuProfiles--;
  void wanted?.settle();
}

/** The profiler of one heap sampling. */
export class V8StackSampling {
  readonly #start: StartSampling;
  readonly #isHeard: () => boolean;
  #running: CPUSampling | undefined;
  #drainedAt = 0;
  #off: string | undefined;
  /** @param isHeard Whether V8's marks are ours alone, once it runs. */
  constructor(start: StartSampling, isHeard: () => boolean) {
    this.#start = start;
    this.#isHeard = isHeard;
    wanted = this;
  }

  /** Why it does not run any more. */
  get off(): string | undefined {
    return this.#off;
  }

  /** Starts or stops it, as it should be now. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      const should = wanted === this && cpuProfiles === 0 && this.#off === undefined;
      if (should && this.#running === undefined) await this.#begin();
      else if (!should) await this.#end();
    });
  }

  /** Takes over what V8 has recorded, if that is some time ago. */
  drain(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#running?.drain();
      if (this.#running !== undefined && !this.#isHeard()) await this.#giveUp(COMPANY);
    });
  }

  /** The same, now and then: to be called often. */
  drainIfDue(): void {
    const now = performance.now();
    if (this.#running === undefined || now < this.#drainedAt + DRAIN_MILLIS) return;
    this.#drainedAt = now;
    void this.drain();
  }

  /** The last user has ended. */
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
    if (!this.#isHeard()) await this.#giveUp(COMPANY);
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

/**
 * Ticks and engine samples that belong together. Pure: plain arrays in, plain arrays out.
 *
 * @module
 */
import type { EngineSample, EngineSamples, SampledIsolate } from "./samples.ts";
import type { Stack } from "../stack/frame.ts";
import type { Batch, Suspend, Tick, Wake } from "../records/tick.ts";

/** A tick with the JavaScript stack that the engine took for it. */
export interface Joined {
  readonly tick: Tick;
  /** Undefined: no JavaScript stack belongs to this tick; its native frames are all there is. */
  readonly script: Stack | undefined;
}

/** Engine samples that stand for CPU time without any tick. */
export interface Weighed {
  readonly script: Stack;
  readonly weightNanos: number;
  /** Absent where no thread is known: without the native library. */
  readonly thread?: Pick<Tick, "threadId" | "threadName">;
}

/** What a {@linkcode Joiner} has settled. */
export interface JoinedBatch {
  readonly joined: Joined[];
  readonly weighed: Weighed[];
}

/** Clocks of tick and sample are read one after the other, and one is kept in microseconds. */
const CLOCK_SLACK_NANOS = 1_000;

/** A trace whose wake record was lost with a full ring is kept this long before it is dropped. */
const STRAY_NANOS = 5_000_000_000;

/**
 * Joins the ticks of one isolate to its engine's samples. What cannot be decided yet waits for the
 * next call: a tick until its answer came or can no longer come.
 */
export class Joiner {
  readonly #sampling: SampledIsolate;
  readonly #threadId: number;
  #ticks: Tick[] = [];
  #samples: EngineSample[] = [];
  #wakes: Wake[] = [];
  #suspends: Suspend[] = [];
  #settledNanos = 0;
  #lastCPUNanos = -1;
  /** As its last tick told it. */
  #threadName = "";

  /** Isolate and rule are asked anew at each call: an engine may step down. */
  constructor(sampling: SampledIsolate, threadId: number) {
    this.#sampling = sampling;
    this.#threadId = threadId;
  }

  /** Ticks that wait for their answer. */
  get pending(): number {
    return this.#ticks.length;
  }

  /** Gives up on the oldest of them, all but LIMIT. */
  release(limit: number): Tick[] {
    return this.#ticks.splice(0, Math.max(0, this.#ticks.length - limit));
  }

  /**
   * Takes what a drain brought and returns what is now certain, in the order of time. Drain the
   * engine first, then the whole ring: then no sample arrives before its tick.
   */
  push(batch: Batch, engine: EngineSamples): JoinedBatch {
    const { isolate: mine, join: rule } = this.#sampling;
    const answers = rule.kind === "follows" || rule.kind === "wake";
    const joined: Joined[] = [];
    for (const tick of batch.ticks) {
      if (answers && tick.isolate !== 0 && tick.isolate === mine) this.#ticks.push(tick);
      // The weights by CPU clock cover this thread already.
      else if (rule.kind === "suspend" && tick.threadId === this.#threadId) {
        this.#threadName = tick.threadName;
      } else joined.push({ tick, script: undefined });
    }
    for (const wake of batch.wakes) if (wake.isolate === mine) this.#wakes.push(wake);
    for (const suspend of batch.suspends) {
      if (suspend.isolate === mine) this.#suspends.push(suspend);
    }
    for (const sample of engine.samples) this.#samples.push(sample);
    this.#settledNanos = Math.max(this.#settledNanos, engine.settledNanos);
    switch (rule.kind) {
      case "follows":
        this.#joinFollowing(rule.withinNanos, joined);
        return { joined, weighed: [] };
      case "wake":
        this.#joinWakes(joined);
        return { joined, weighed: [] };
      case "suspend":
        return { joined, weighed: this.#weighBySuspends() };
      case "alone":
        return { joined, weighed: this.#weighEqually(rule.periodNanos) };
    }
  }

  /** V8: our tick is written, then V8's handler runs and stamps its sample. */
  #joinFollowing(withinNanos: number, joined: Joined[]): void {
    const samples = this.#samples;
    let next = 0;
    let done = 0;
    for (const tick of this.#ticks) {
      while (
        next < samples.length && samples[next]!.timeNanos < tick.timeNanos - CLOCK_SLACK_NANOS
      ) next++;
      const sample = samples[next];
      if (sample !== undefined && sample.timeNanos <= tick.timeNanos + withinNanos) {
        joined.push({ tick, script: sample.stack });
        next++;
      } else if (sample !== undefined || tick.timeNanos + withinNanos < this.#settledNanos) {
        joined.push({ tick, script: undefined });
      } else {
        break;
      }
      done++;
    }
    this.#ticks = this.#ticks.slice(done);
    // Samples before the oldest waiting tick belong to no tick; without a waiting tick none does.
    this.#samples = this.#ticks.length === 0 ? [] : samples.slice(next);
  }

  /** JSC: a wake names the ticks it answers, and its window holds at most their one trace. */
  #joinWakes(joined: Joined[]): void {
    const waiting: Tick[] = [];
    const stillOpen: Wake[] = [];
    let nextTick = 0;
    let nextSample = 0;
    for (const wake of this.#wakes) {
      while (
        nextSample < this.#samples.length &&
        this.#samples[nextSample]!.timeNanos < wake.wakeNanos - CLOCK_SLACK_NANOS
      ) nextSample++;
      const sample = this.#samples[nextSample];
      const found = sample !== undefined && sample.timeNanos <= wake.endNanos + CLOCK_SLACK_NANOS;
      const settled = found || wake.suspendNanos === 0 || wake.endNanos < this.#settledNanos;
      if (found) nextSample++;
      for (; nextTick < this.#ticks.length; nextTick++) {
        const tick = this.#ticks[nextTick]!;
        if (tick.sequence > wake.to) break;
        if (!settled) waiting.push(tick);
        else {
          const answered = found && tick.sequence > wake.from;
          joined.push({ tick, script: answered ? sample.stack : undefined });
        }
      }
      if (!settled) stillOpen.push(wake);
    }
    for (; nextTick < this.#ticks.length; nextTick++) {
      const tick = this.#ticks[nextTick]!;
      // Its wake never came: the sampler was starved, or the VM has ended.
      if (tick.timeNanos < this.#settledNanos) joined.push({ tick, script: undefined });
      else waiting.push(tick);
    }
    this.#ticks = waiting;
    this.#wakes = stillOpen;
    const oldest = this.#settledNanos - STRAY_NANOS;
    this.#samples = this.#samples.slice(nextSample).filter((sample) => sample.timeNanos > oldest);
  }

  /** JSC on its own interval: a sample weighs what its thread's CPU clock moved since the last. */
  #weighBySuspends(): Weighed[] {
    const weighed: Weighed[] = [];
    const thread = { threadId: this.#threadId, threadName: this.#threadName };
    let next = 0;
    let used = 0;
    for (const sample of this.#samples) {
      while (next < this.#suspends.length && this.#suspends[next]!.timeNanos < sample.timeNanos) {
        next++;
      }
      const suspend = this.#suspends[next];
      if (suspend === undefined && sample.timeNanos >= this.#settledNanos) break;
      used++;
      if (suspend === undefined) continue;
      if (this.#lastCPUNanos >= 0 && suspend.cpuNanos > this.#lastCPUNanos) {
        const weightNanos = suspend.cpuNanos - this.#lastCPUNanos;
        weighed.push({ script: sample.stack, weightNanos, thread });
      }
      this.#lastCPUNanos = suspend.cpuNanos;
    }
    this.#samples = this.#samples.slice(used);
    this.#suspends = this.#suspends.slice(next);
    return weighed;
  }

  #weighEqually(periodNanos: number): Weighed[] {
    const weighed = this.#samples
      .filter((sample) => sample.stack.length > 0)
      .map((sample) => ({ script: sample.stack, weightNanos: periodNanos }));
    this.#samples = [];
    return weighed;
  }
}

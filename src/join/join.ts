/**
 * Joins ticks to the engine samples that belong to them. Pure: plain arrays in, plain arrays out.
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

/** An engine sample that stands for CPU time without a tick. */
export interface Weighed {
  readonly script: Stack;
  readonly weightNanos: number;
  /** Absent where no thread is known: without the native library. */
  readonly thread?: Pick<Tick, "threadId" | "threadName">;
}

/** What a {@linkcode Joiner} has decided. */
export interface JoinedBatch {
  readonly joined: Joined[];
  readonly weighed: Weighed[];
}

/** The clock is read for the tick and then for the sample, and V8 keeps microseconds. */
const CLOCK_SLACK_NANOS = 1_000;

/** A trace whose wake record was lost with a full ring is kept this long before it is dropped. */
const STRAY_NANOS = 5_000_000_000;

/**
 * Joins the ticks of one isolate to its engine's samples. A tick waits, over several calls, until
 * its sample has come or can no longer come.
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
  /** The thread's name in its last tick. */
  #threadName = "";

  /** @param sampling Its isolate and rule are read at each call: an engine may step down. */
  constructor(sampling: SampledIsolate, threadId: number) {
    this.#sampling = sampling;
    this.#threadId = threadId;
  }

  /** Ticks that wait for their samples. */
  get pending(): number {
    return this.#ticks.length;
  }

  /** Removes and returns the oldest waiting ticks, all but `limit`. */
  release(limit: number): Tick[] {
    return this.#ticks.splice(0, Math.max(0, this.#ticks.length - limit));
  }

  /**
   * Takes one drain and returns what is now decided, sorted by time. Drain the engine first, then
   * the whole ring: so no sample arrives before its tick.
   */
  push(batch: Batch, engine: EngineSamples): JoinedBatch {
    const { isolate: mine, join: rule } = this.#sampling;
    const answers = rule.kind === "follows" || rule.kind === "wake";
    const joined: Joined[] = [];
    for (const tick of batch.ticks) {
      if (answers && tick.isolate !== 0 && tick.isolate === mine) this.#ticks.push(tick);
      // The suspends' CPU clock already covers this thread's time.
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

  /** V8: our handler writes the tick, then calls V8's handler, which stamps its sample. */
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
    // Samples older than the oldest waiting tick belong to no tick; if none waits, all of them.
    this.#samples = this.#ticks.length === 0 ? [] : samples.slice(next);
  }

  /**
   * JSC: a WAKE record names the ticks that it answers, and its time window holds at most one trace
   * for them.
   */
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
      // No WAKE record came for it: the sampler got no CPU, or the VM has ended.
      if (tick.timeNanos < this.#settledNanos) joined.push({ tick, script: undefined });
      else waiting.push(tick);
    }
    this.#ticks = waiting;
    this.#wakes = stillOpen;
    const oldest = this.#settledNanos - STRAY_NANOS;
    this.#samples = this.#samples.slice(nextSample).filter((sample) => sample.timeNanos > oldest);
  }

  /**
   * JSC at a fixed interval: a sample weighs as much as its thread's CPU clock moved since the last
   * one.
   */
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

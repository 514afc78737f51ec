/**
 * Ticks and engine samples of several isolates. Pure.
 *
 * @module
 */
import type { EngineSamples, JoinRule, SampledIsolate } from "./samples.ts";
import { type JoinedBatch, Joiner } from "./join.ts";
import type { Batch, Tick } from "../records/tick.ts";

/** What one of the other isolates has handed over. */
export interface IsolateSamples extends EngineSamples {
  /** Its number in tick records. */
  readonly isolate: number;
  readonly threadId: number;
  /** By ticks that reach its engine; no other rule may come from outside. */
  readonly join: JoinRule;
}

/**
 * Ticks from an isolate that has not contributed yet are buffered this long; its first batch may be in
 * flight.
 */
const UNCLAIMED_NANOS = 5_000_000_000;

/** Ticks of one isolate that wait for its samples: more than three minutes at 100 Hz. */
const MAX_WAITING = 20_000;

interface Member {
  readonly joiner: Joiner;
  readonly sampling: { readonly isolate: number; join: JoinRule };
  /** It will hand over nothing more. */
  complete: boolean;
}

/**
 * Joins the ticks of all isolates to the samples of each. Ticks of an isolate wait until it hands
 * its samples over, which it may do late or never: then they go without JavaScript stacks.
 */
export class IsolatesJoiner {
  readonly #ownSampling: SampledIsolate;
  readonly #own: Joiner;
  readonly #others = new Map<number, Member>();
  readonly #unclaimed = new Map<number, Batch>();

  /** Of the isolate that records, and of its thread. */
  constructor(sampling: SampledIsolate, threadId: number) {
    this.#ownSampling = sampling;
    this.#own = new Joiner(sampling, threadId);
  }

  /** Ticks that wait for their answer. */
  get pending(): number {
    let pending = this.#own.pending;
    for (const { joiner } of this.#others.values()) pending += joiner.pending;
    for (const { ticks } of this.#unclaimed.values()) pending += ticks.length;
    return pending;
  }

  /**
   * Takes what a drain of the ring, of the own engine, and the others have brought. What others hand
   * over must have arrived before the ring was drained.
   */
  push(batch: Batch, engine: EngineSamples, others: readonly IsolateSamples[]): JoinedBatch {
    for (const { isolate, threadId, join } of others) this.#admit(isolate, threadId, join);
    const parts = this.#divide(batch);
    const result = this.#own.push(parts.get(this.#ownSampling.isolate) ?? emptyBatch(), engine);
    giveUp(this.#own, result);
    for (const [isolate, member] of this.#others) {
      const brought = others.filter((other) => other.isolate === isolate);
      const samples = brought.flatMap((other) => other.samples);
      const settledNanos = Math.max(0, ...brought.map((other) => other.settledNanos));
      member.complete ||= settledNanos === Infinity;
      const part = this.#unclaimed.get(isolate) ?? emptyBatch();
      this.#unclaimed.delete(isolate);
      append(part, parts.get(isolate));
      const { joined } = member.joiner.push(part, {
        samples,
        settledNanos: member.complete ? Infinity : settledNanos,
      });
      for (const one of joined) result.joined.push(one);
      giveUp(member.joiner, result);
      if (member.complete) this.#others.delete(isolate);
    }
    for (const tick of this.#releaseUnclaimed(newestOf(batch) - UNCLAIMED_NANOS)) {
      result.joined.push({ tick, script: undefined });
    }
    return result;
  }

  /** Joins the last samples of the others; ticks that still wait go without JavaScript. */
  finish(others: readonly IsolateSamples[]): JoinedBatch {
    for (const [isolate, { sampling }] of this.#others) {
      others = [...others, { isolate, ...nothingMore, threadId: 0, join: sampling.join }];
    }
    const last = others.map((other) => ({ ...other, settledNanos: Infinity }));
    const result = this.push(emptyBatch(), nothingMore, last);
    for (const tick of this.#releaseUnclaimed(Infinity)) {
      result.joined.push({ tick, script: undefined });
    }
    return result;
  }

  #admit(isolate: number, threadId: number, join: JoinRule): void {
    const known = this.#others.get(isolate);
    if (known !== undefined) {
      known.sampling.join = join;
      return;
    }
    const sampling = { isolate, join };
    const joiner = new Joiner(sampling, threadId);
    this.#others.set(isolate, { joiner, sampling, complete: false });
  }

  /**
   * By isolate; ticks of no isolate are this one's. Buffers those of isolates that have not contributed
   * yet.
   */
  #divide(batch: Batch): Map<number, Batch> {
    const own = this.#ownSampling.isolate;
    const parts = new Map<number, Batch>();
    const partOf = (isolate: number) => {
      const owner = isolate === 0 ? own : isolate;
      const table = owner === own || this.#others.has(owner) ? parts : this.#unclaimed;
      let part = table.get(owner);
      if (part === undefined) table.set(owner, part = emptyBatch());
      return part;
    };
    for (const tick of batch.ticks) partOf(tick.isolate).ticks.push(tick);
    for (const wake of batch.wakes) partOf(wake.isolate).wakes.push(wake);
    for (const suspend of batch.suspends) partOf(suspend.isolate).suspends.push(suspend);
    return parts;
  }

  /** Ticks before BEFORE of isolates that have said nothing. */
  *#releaseUnclaimed(before: number): Generator<Tick> {
    for (const [isolate, part] of this.#unclaimed) {
      const kept = part.ticks.filter((tick) => tick.timeNanos >= before);
      yield* part.ticks.filter((tick) => tick.timeNanos < before);
      part.ticks.splice(0, part.ticks.length, ...kept);
      if (kept.length === 0) this.#unclaimed.delete(isolate);
    }
  }
}

/** Bounds the ticks that wait in `joiner`: the oldest go without JavaScript stacks. */
function giveUp(joiner: Joiner, { joined }: JoinedBatch): void {
  for (const tick of joiner.release(MAX_WAITING)) joined.push({ tick, script: undefined });
}

const nothingMore = { samples: [], settledNanos: Infinity };

function emptyBatch(): Batch {
  return { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
}

function append(batch: Batch, more: Batch | undefined): void {
  if (more === undefined) return;
  for (const tick of more.ticks) batch.ticks.push(tick);
  for (const wake of more.wakes) batch.wakes.push(wake);
  for (const suspend of more.suspends) batch.suspends.push(suspend);
}

function newestOf({ ticks }: Batch): number {
  return ticks.at(-1)?.timeNanos ?? 0;
}

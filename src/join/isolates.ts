/**
 * Joins ticks and engine samples of several isolates. Pure.
 *
 * @module
 */
import {
  type EngineSamples,
  type JoinRule,
  NO_MORE_SAMPLES,
  type SampledIsolate,
} from "./samples.ts";
import { type JoinedBatch, Joiner } from "./join.ts";
import { type Batch, emptyBatch, type Tick } from "../records/tick.ts";

/** Samples that another isolate has sent. */
export interface IsolateSamples extends EngineSamples {
  /** Its number in tick records. */
  readonly isolate: number;
  readonly threadId: number;
  /** "follows" or "wake": other isolates contribute only where ticks reach their engine. */
  readonly join: JoinRule;
}

/**
 * Ticks from an isolate that has not contributed yet are buffered this long; its first batch may be
 * in flight.
 */
const UNCLAIMED_NANOS = 5_000_000_000;

/**
 * Size limit of one isolate's queue of ticks that wait for its samples: more than three minutes at
 * 100 Hz.
 */
const MAX_WAITING = 20_000;

interface Member {
  readonly joiner: Joiner;
  readonly sampling: { readonly isolate: number; join: JoinRule };
  /** Whether it has sent its last samples. */
  complete: boolean;
}

/**
 * Joins each isolate's ticks to its samples. Ticks of another isolate are queued until its samples
 * arrive. Those whose samples do not arrive in time get no JavaScript stack.
 */
export class IsolatesJoiner {
  readonly #ownSampling: SampledIsolate;
  readonly #own: Joiner;
  readonly #others = new Map<number, Member>();
  readonly #unclaimed = new Map<number, Batch>();

  /**
   * @param sampling The recording isolate's own sampling.
   * @param threadId The recording isolate's thread.
   */
  constructor(sampling: SampledIsolate, threadId: number) {
    this.#ownSampling = sampling;
    this.#own = new Joiner(sampling, threadId);
  }

  /** Ticks that wait for their samples. */
  get pending(): number {
    let pending = this.#own.pending;
    for (const { joiner } of this.#others.values()) pending += joiner.pending;
    for (const { ticks } of this.#unclaimed.values()) pending += ticks.length;
    return pending;
  }

  /**
   * Joins one drain of the ring, one of this isolate's engine, and what other isolates have sent,
   * which must have arrived before the ring was drained.
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

  /** Joins the other isolates' last samples. Ticks that still wait then get no JavaScript stack. */
  finish(others: readonly IsolateSamples[]): JoinedBatch {
    for (const [isolate, { sampling }] of this.#others) {
      others = [...others, { isolate, ...NO_MORE_SAMPLES, threadId: 0, join: sampling.join }];
    }
    const last = others.map((other) => ({ ...other, settledNanos: Infinity }));
    const result = this.push(emptyBatch(), NO_MORE_SAMPLES, last);
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
   * Divides a batch by isolate. Ticks of no isolate go to this one. Those of isolates that have not
   * contributed yet go to #unclaimed.
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

  /** Removes and returns the ticks before `before` of isolates that have not contributed. */
  *#releaseUnclaimed(before: number): Generator<Tick> {
    for (const [isolate, part] of this.#unclaimed) {
      const kept = part.ticks.filter((tick) => tick.timeNanos >= before);
      yield* part.ticks.filter((tick) => tick.timeNanos < before);
      part.ticks.splice(0, part.ticks.length, ...kept);
      if (kept.length === 0) this.#unclaimed.delete(isolate);
    }
  }
}

/**
 * Bounds the ticks that wait in `joiner`: beyond MAX_WAITING the oldest get no JavaScript stack.
 */
function giveUp(joiner: Joiner, { joined }: JoinedBatch): void {
  for (const tick of joiner.release(MAX_WAITING)) joined.push({ tick, script: undefined });
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

/**
 * Receives what other isolates contribute to a CPU profile that this isolate records. The other end
 * is isolates/contribution.ts.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { asHandOver, type Begin, contributionsTo, type HandOver } from "./messages.ts";
import { announce, hearNotices, ignoreNotices, type NoticeListener } from "./notices.ts";
import type { JoinRule } from "../join/samples.ts";
import { type IsolateChannel, openChannel } from "./channel.ts";
import { nodeProcess } from "../base/node_process.ts";
import type { IsolateSamples } from "../join/isolates.ts";
import { SampleUnpacker } from "./packed_samples.ts";
import { isThreadAlive } from "./thread_life.ts";

/** How often {@linkcode Contributors.last} checks whether all final batches have arrived. */
const LOOK_MILLIS = 5;

/**
 * Distinct reasons and caveats that go to the comments. They may contain numbers, and so be many.
 */
const MAX_REASONS = 10;

interface Contributor {
  readonly threadId: number;
  isolate: number;
  join: JoinRule;
  /** Received since the last {@linkcode Contributors.take}. */
  brought: IsolateSamples[];
  readonly unpacker: SampleUnpacker;
  ended: boolean;
}

/** The isolates that contribute to one recording. */
export class Contributors {
  readonly #native: NativeLibrary;
  readonly #begin: Begin;
  readonly #hear: NoticeListener;
  readonly #contributions: IsolateChannel | undefined;
  readonly #contributors = new Map<string, Contributor>();
  /** How many isolates were sampled. */
  #sampled = 0;
  /** How many isolates could not be sampled. */
  #refusals = 0;
  /** Samples that could not be unpacked, because an earlier message got lost. */
  #lost = 0;
  readonly #steppedDown = new Set<string>();
  readonly #caveats = new Set<string>();

  /** Announces the recording to the other isolates. */
  constructor(native: NativeLibrary, periodNanos: number) {
    this.#native = native;
    this.#begin = {
      kind: "begin",
      recording: crypto.randomUUID(),
      threadId: native.threadId(),
      library: native.path,
      periodNanos,
    };
    this.#hear = ({ kind }) => {
      if (kind === "here") announce(this.#begin);
    };
    if (!hearNotices(this.#hear)) return;
    this.#contributions = openChannel(contributionsTo(this.#begin.recording), (message) => {
      const handOver = asHandOver(message);
      if (handOver !== undefined) this.#receive(handOver);
    });
    announce(this.#begin);
  }

  #receive(handOver: HandOver): void {
    const { contributor: id, threadId, isolate, join, packed, settledNanos, last } = handOver;
    let contributor = this.#contributors.get(id);
    if (contributor === undefined) {
      const unpacker = new SampleUnpacker();
      contributor = { threadId, isolate: 0, join, brought: [], unpacker, ended: false };
      this.#contributors.set(id, contributor);
    }
    if (isolate !== 0 && contributor.isolate === 0) this.#sampled++;
    if (last && isolate === 0 && contributor.isolate === 0) this.#refusals++;
    contributor.isolate ||= isolate;
    contributor.join = join;
    contributor.ended ||= last;
    const lostBefore = contributor.unpacker.lost;
    const samples = contributor.unpacker.unpack(packed);
    this.#lost += contributor.unpacker.lost - lostBefore;
    if (isolate !== 0) contributor.brought.push({ isolate, threadId, join, samples, settledNanos });
    addSome(this.#steppedDown, handOver.steppedDown);
    addSome(this.#caveats, handOver.caveats);
  }

  /**
   * Announces the recording again, because messages get lost, and Workers may have started since.
   */
  remind(): void {
    announce(this.#begin);
  }

  /** The samples received since the last call. Call it before the ring is drained. */
  take(): IsolateSamples[] {
    const taken: IsolateSamples[] = [];
    for (const [id, contributor] of this.#contributors) {
      const brought = contributor.brought.splice(0);
      for (const one of brought) taken.push(one);
      // A thread may end right after its last message: take that one first.
      const isGone = contributor.ended ||
        (brought.length === 0 && !isThreadAlive(this.#native, contributor.threadId));
      if (!isGone) continue;
      taken.push(...endOf(contributor));
      this.#contributors.delete(id);
    }
    return taken;
  }

  /** Announces to the other isolates that the clocks have stopped. */
  end(): void {
    announce({ kind: "end", recording: this.#begin.recording });
  }

  /** Resolves when every live contributor sent its final batch, or after `limitMillis`. */
  async last(limitMillis: number): Promise<void> {
    const { setTimeout } = nodeProcess().getBuiltinModule("node:timers");
    const limit = performance.now() + limitMillis;
    while (this.#count() > 0 && performance.now() < limit) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MILLIS));
    }
  }

  /** How many live contributors have not sent their final batch. */
  #count(): number {
    return [...this.#contributors.values()].filter(({ ended, threadId }) =>
      !ended && isThreadAlive(this.#native, threadId)
    ).length;
  }

  /** Closes the channels: later messages are lost. */
  close(): void {
    ignoreNotices(this.#hear);
    this.#contributions?.close();
  }

  /** Comments for the profile, without the caveats in `known`, which it has already. */
  comments(known: readonly string[]): string[] {
    const comments: string[] = [];
    if (this.#sampled > 0) {
      comments.push(`with the JavaScript of ${isolates(this.#sampled)} that import this package`);
    }
    for (const reason of this.#steppedDown) comments.push(`stepped down in a Worker: ${reason}`);
    for (const caveat of this.#caveats) {
      if (!known.includes(caveat)) comments.push(`caveat for Workers: ${caveat}`);
    }
    if (this.#refusals > 0) {
      comments.push(`${isolates(this.#refusals)} could not be sampled: under the threads' names`);
    }
    if (this.#lost > 0) {
      comments.push(
        `${this.#lost} samples of other isolates were lost on their way: under the threads' names`,
      );
    }
    const silent = this.#count();
    if (silent > 0) {
      comments.push(
        `${isolates(silent)} did not hand over the last samples in time: ` +
          "these are under the threads' names",
      );
    }
    return comments;
  }
}

function addSome(reasons: Set<string>, more: readonly string[]): void {
  for (const reason of more) if (reasons.size < MAX_REASONS) reasons.add(reason);
}

/** Settles the ticks of a contributor that will send nothing more. */
function endOf({ isolate, threadId, join }: Contributor): IsolateSamples[] {
  return isolate === 0 ? [] : [{ isolate, threadId, join, samples: [], settledNanos: Infinity }];
}

function isolates(count: number): string {
  return count === 1 ? "1 other isolate" : `${count} other isolates`;
}

/**
 * Samples packed for another isolate: each frame and each stack is sent once, samples refer to them
 * by number. A structured clone of 100 samples of 40 frames takes 1.5 ms, packed ones take 0.1 ms;
 * and the receiver's equal stacks are one array, so that the builder finds them by identity.
 *
 * @module
 */
import type { EngineSample } from "../join/samples.ts";
import type { Frame, Stack } from "../stack/frame.ts";

/** Some samples of one isolate. */
export interface PackedSamples {
  /** The message's number since the tables were last cleared: at 0 the receiver clears its own. */
  readonly sequence: number;
  /** Frames that no message since then has had. */
  readonly frames: readonly Frame[];
  /** Stacks that none has had: numbers of frames, the leaf first. */
  readonly stacks: readonly (readonly number[])[];
  /** Two numbers for each sample: its time, and its stack. */
  readonly samples: readonly number[];
}

/**
 * The tables are cleared after this many messages: after one that got lost, the others cannot be
 * unpacked.
 */
const MESSAGES = 30;

/** Size limit of the tables, at both ends. */
const MAX_FRAMES = 20_000;

/** Packs an isolate's samples, whose equal frames and stacks are mostly the same objects. */
export class SamplePacker {
  #frames = new Map<Frame, number>();
  #stacks = new Map<Stack, number>();
  #sequence = 0;

  pack(samples: readonly EngineSample[]): PackedSamples {
    if (this.#sequence === MESSAGES || this.#frames.size > MAX_FRAMES) {
      this.#frames = new Map();
      this.#stacks = new Map();
      this.#sequence = 0;
    }
    const frames: Frame[] = [];
    const stacks: number[][] = [];
    const numbers: number[] = [];
    for (const { timeNanos, stack } of samples) {
      let index = this.#stacks.get(stack);
      if (index === undefined) {
        this.#stacks.set(stack, index = this.#stacks.size);
        stacks.push(stack.map((frame) => this.#indexOf(frame, frames)));
      }
      numbers.push(timeNanos, index);
    }
    return { sequence: this.#sequence++, frames, stacks, samples: numbers };
  }

  #indexOf(frame: Frame, added: Frame[]): number {
    let index = this.#frames.get(frame);
    if (index === undefined) {
      this.#frames.set(frame, index = this.#frames.size);
      added.push(frame);
    }
    return index;
  }
}

/** Unpacks what one {@linkcode SamplePacker} has packed, in the same order. */
export class SampleUnpacker {
  readonly #frames: Frame[] = [];
  readonly #stacks: Stack[] = [];
  #next = 0;
  #lost = 0;

  /** How many samples could not be unpacked, because an earlier message got lost. */
  get lost(): number {
    return this.#lost;
  }

  unpack({ sequence, frames, stacks, samples }: PackedSamples): EngineSample[] {
    if (sequence === 0) this.#frames.length = this.#stacks.length = this.#next = 0;
    if (sequence !== this.#next) {
      // A message got lost: nothing can be unpacked until the sender clears its tables.
      this.#next = -1;
      this.#lost += samples.length / 2;
      return [];
    }
    this.#next++;
    for (const frame of frames) this.#frames.push(frame);
    for (const stack of stacks) this.#stacks.push(stack.map((index) => this.#frames[index]!));
    const unpacked: EngineSample[] = [];
    for (let i = 0; i < samples.length; i += 2) {
      unpacked.push({ timeNanos: samples[i]!, stack: this.#stacks[samples[i + 1]!]! });
    }
    return unpacked;
  }
}

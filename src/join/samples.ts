/**
 * The samples of an engine's own sampler, and the rules by which they are matched with ticks.
 *
 * @module
 */
import type { Stack } from "../stack/frame.ts";

/** A JavaScript stack that the engine took, at original source positions. */
export interface EngineSample {
  /** CLOCK_MONOTONIC, nanoseconds. */
  readonly timeNanos: number;
  /** Leaf first. Samples with equal stacks share one array. Empty: no function was running. */
  readonly stack: Stack;
}

/** The result of one drain. */
export interface EngineSamples {
  /** Sorted by time. */
  readonly samples: readonly EngineSample[];
  /**
   * CLOCK_MONOTONIC, nanoseconds: every sample older than this is in this drain or an earlier one,
   * so that a tick older than this without a sample will get none. `Infinity` from stop and
   * stopSync.
   */
  readonly settledNanos: number;
}

/** No samples, and none to come. */
export const NO_MORE_SAMPLES: EngineSamples = { samples: [], settledNanos: Infinity };

/** How the ticks of the native sampler and the engine's samples are matched (join.ts). */
export type JoinRule =
  /** The engine's sample follows its tick within `withinNanos`. */
  | { readonly kind: "follows"; readonly withinNanos: number }
  /** The engine's sample lies in the wake record that answers the tick's sequence number. */
  | { readonly kind: "wake" }
  /** The isolate's ticks are not used: samples are weighed by the CPU clock of SUSPEND records. */
  | { readonly kind: "suspend" }
  /** There are no ticks: each engine sample weighs `periodNanos`. */
  | { readonly kind: "alone"; readonly periodNanos: number };

/** One isolate whose engine is sampled. */
export interface SampledIsolate {
  /** The isolate's number in tick records; 0 when ticks do not reach this engine. */
  readonly isolate: number;
  readonly join: JoinRule;
}

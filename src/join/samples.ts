/**
 * What an engine's own sampler hands over, and how it is matched with ticks.
 *
 * @module
 */
import type { Stack } from "../stack/frame.ts";

/** A JavaScript stack that the engine took, at original source positions. */
export interface EngineSample {
  /** CLOCK_MONOTONIC, nanoseconds. */
  readonly timeNanos: number;
  /** Leaf first. Samples of one place share one array. Empty: the engine was in no function. */
  readonly stack: Stack;
}

/** What an engine hands over at a drain. */
export interface EngineSamples {
  /** Sorted by time. */
  readonly samples: readonly EngineSample[];
  /**
   * CLOCK_MONOTONIC, nanoseconds: every sample older than this has been handed over, now or before,
   * so a tick older than this that found none has none. `Infinity` from stop and stopSync.
   */
  readonly settledNanos: number;
}

/** How a tick of the native sampler and an engine sample find each other (join.ts). */
export type JoinRule =
  /** The engine's sample follows its tick within `withinNanos`. */
  | { readonly kind: "follows"; readonly withinNanos: number }
  /** The engine's sample lies in the wake record that answers the tick's sequence number. */
  | { readonly kind: "wake" }
  /** No ticks of this isolate count: samples are weighed by the CPU clock of suspend records. */
  | { readonly kind: "suspend" }
  /** There are no ticks: each engine sample stands alone and weighs `periodNanos`. */
  | { readonly kind: "alone"; readonly periodNanos: number };

/** One isolate whose engine is sampled. */
export interface SampledIsolate {
  /** The isolate's number in tick records; 0 when ticks do not reach this engine. */
  readonly isolate: number;
  readonly join: JoinRule;
}

/**
 * Messages of V8's inspector: the fields that we read.
 *
 * @module
 */

/** `Runtime.CallFrame`. Lines and columns count from 0, and are -1 when there is none. */
export interface V8CallFrame {
  readonly functionName: string;
  readonly scriptId: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/** `Profiler.ProfileNode`. Lines in positionTicks count from 1. */
export interface V8Node {
  readonly id: number;
  readonly callFrame: V8CallFrame;
  readonly children?: readonly number[];
  readonly positionTicks?: readonly { readonly line: number; readonly ticks: number }[];
}

/** `Profiler.Profile`: times in microseconds of CLOCK_MONOTONIC. */
export interface V8Profile {
  readonly nodes: readonly V8Node[];
  readonly startTime: number;
  readonly endTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

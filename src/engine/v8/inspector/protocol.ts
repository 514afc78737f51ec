/**
 * Messages of V8's inspector: the fields that we read.
 *
 * @module
 */

/** `Profiler.ProfileNode`. Lines and columns count from 0, lines in positionTicks from 1. */
export interface V8Node {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly scriptId: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
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

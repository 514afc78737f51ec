/**
 * A profile in memory: the tables of proto/profile.proto with their references and strings
 * resolved. Everything that makes, reads or changes a profile works on these; only codec.ts knows
 * ids in string tables and bytes.
 *
 * Times are nanoseconds. Every number is a JavaScript number: above 2^53 (which only `timeNanos`
 * and addresses inside a kernel reach) it is rounded to the nearest one.
 *
 * @module
 */

/** What was measured, when, and the stacks that it belongs to. */
export interface PprofProfile {
  /** What each value of a sample means. */
  sampleTypes: ValueType[];
  samples: Sample[];
  /** The main binary first. */
  mappings: Mapping[];
  locations: Location[];
  functions: ProfileFunction[];
  /** Regular expression of functions that readers leave out, with all they called; "" for none. */
  dropFrames: string;
  /** Regular expression of exceptions to `dropFrames`; "" for none. */
  keepFrames: string;
  /** When the profile was taken, since 1970-01-01 UTC; 0 when unknown. */
  timeNanos: number;
  /** The span of time that it covers; 0 when it is a snapshot. */
  durationNanos: number;
  /** What `period` counts. */
  periodType?: ValueType;
  /** One sample stands for about this much of `periodType`. */
  period: number;
  comments: string[];
  /** The type (of `sampleTypes`) to show first; "" leaves it to the reader, who takes the last. */
  defaultSampleType: string;
  /** A page that explains the profile; "" for none. */
  docURL: string;
}

/** The meaning of a number: `cpu` in `nanoseconds`. */
export interface ValueType {
  type: string;
  unit: string;
}

/** A stack, and what happened there. */
export interface Sample {
  /** The leaf first. */
  locations: Location[];
  /** One value for each of the profile's `sampleTypes`. */
  values: number[];
  labels: Label[];
}

/**
 * A word or a number that tells samples of one stack apart.
 *
 * @example
 * ```ts
 * import type { Label } from "./profile.ts";
 * const thread: Label = { key: "thread_name", str: "main" };
 * const size: Label = { key: "bytes", num: 64 };
 * ```
 */
export interface Label {
  key: string;
  /** The word; absent for a number. */
  str?: string;
  /** The number; absent for a word. */
  num?: number;
  /** Unit of `num`; absent when readers shall guess it from the key. */
  numUnit?: string;
}

/** A piece of a file that was mapped into the process. */
export interface Mapping {
  /** Unique in the profile, from 1. */
  id: number;
  start: number;
  /** First address after the last. */
  limit: number;
  /** Offset in the file, in bytes, of what is mapped at `start`. */
  offset: number;
  file: string;
  /** GNU build id in hexadecimal; "" when unknown. */
  buildId: string;
  /** Whether every location of this mapping carries a function; and so on. */
  hasFunctions: boolean;
  hasFilenames: boolean;
  hasLineNumbers: boolean;
  hasInlineFrames: boolean;
}

/** A place in the code. */
export interface Location {
  /** Unique in the profile, from 1. */
  id: number;
  /** Absent for scripts and for code of no file. */
  mapping?: Mapping;
  /** The instruction; 0 for scripts. */
  address: number;
  /** The innermost inlined call first; empty when nothing is known but the address. */
  lines: Line[];
  /** Several functions share this address, and the one named is one of many. */
  isFolded: boolean;
}

/** A line of a function. */
export interface Line {
  function: ProfileFunction;
  /** From 1; 0 when unknown. */
  line: number;
  /** From 1; 0 when unknown. */
  column: number;
}

/** A function. */
export interface ProfileFunction {
  /** Unique in the profile, from 1. */
  id: number;
  /** The name for people. */
  name: string;
  /** The name for linkers, often the same. */
  systemName: string;
  /** The source file: an absolute path or a URL; "" when unknown. */
  filename: string;
  /** The line on which the function starts, from 1; 0 when unknown. */
  startLine: number;
}

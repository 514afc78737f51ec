/**
 * Messages between the isolates of a process while one of them records a CPU profile.
 *
 * The recording isolate announces start and end to all. Contributing isolates send their JavaScript
 * stacks on a channel that only the recording isolate listens to. The ticks of all threads are in
 * its own ring.
 *
 * @module
 */
import type { JoinRule } from "../join/samples.ts";
import type { PackedSamples } from "./packed_samples.ts";

/** The channel of announcements. A new version of these messages needs a new name. */
export const NOTICES = "@runtime/pprof cpu 2";

/** The channel of the contributions to one recording. */
export function contributionsTo(recording: string): string {
  return `${NOTICES} ${recording}`;
}

/** From the recording isolate: its clocks run. */
export interface Begin {
  readonly kind: "begin";
  readonly recording: string;
  /** The recording isolate's thread. */
  readonly threadId: number;
  /** Path of the library that it has loaded: another copy of the library has other clocks. */
  readonly library: string;
  readonly periodNanos: number;
}

/** From the recording isolate: its clocks have stopped. */
interface End {
  readonly kind: "end";
  readonly recording: string;
}

/** From an isolate that can contribute: asks a recording isolate for its Begin. */
interface Here {
  readonly kind: "here";
}

/** A message on {@linkcode NOTICES}. */
export type Notice = Begin | End | Here;

/** An isolate's JavaScript stacks. The first message comes before there are any. */
export interface HandOver {
  readonly kind: "hand over";
  /** Identifies the contribution. */
  readonly contributor: string;
  /** 0 where the library could not be opened. */
  readonly threadId: number;
  /** The isolate's number in tick records; 0 while it is not sampled. */
  readonly isolate: number;
  readonly join: JoinRule;
  readonly packed: PackedSamples;
  readonly settledNanos: number;
  /** Why it is not on the best rung; if it is not sampled at all, why not. */
  readonly steppedDown: readonly string[];
  readonly caveats: readonly string[];
  readonly last: boolean;
}

/** `message` as a Notice; undefined if it is none. */
export function asNotice(message: unknown): Notice | undefined {
  const { kind, recording } = (message ?? {}) as Partial<Record<string, unknown>>;
  if (kind === "here") return message as Here;
  if ((kind !== "begin" && kind !== "end") || typeof recording !== "string") return undefined;
  if (kind === "end") return message as End;
  const { threadId, library, periodNanos } = message as Partial<Record<string, unknown>>;
  const isBegin = typeof threadId === "number" && typeof library === "string" &&
    typeof periodNanos === "number" && periodNanos > 0;
  return isBegin ? message as Begin : undefined;
}

/**
 * `message` as a HandOver; undefined if it is none. The channel's name is secret: not every field
 * is checked.
 */
export function asHandOver(message: unknown): HandOver | undefined {
  const { kind, packed } = (message ?? {}) as Partial<Record<string, unknown>>;
  return kind === "hand over" && typeof packed === "object" ? message as HandOver : undefined;
}

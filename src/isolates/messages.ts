/**
 * What the isolates of a process tell each other while one of them records a CPU profile.
 *
 * The recording isolate tells all that it has begun and ended; those that contribute hand their
 * JavaScript stacks over on a channel that only the recording one listens to. Ticks of all threads it
 * has itself.
 *
 * @module
 */
import type { JoinRule } from "../join/samples.ts";
import type { PackedSamples } from "./packed_samples.ts";

/** Where recordings are announced. Another version of these messages has another name. */
export const NOTICES = "@runtime/pprof cpu 2";

/** Where the contributions to one recording go. */
export function contributionsTo(recording: string): string {
  return `${NOTICES} ${recording}`;
}

/** From the recording isolate: the clocks tick. */
export interface Begin {
  readonly kind: "begin";
  readonly recording: string;
  /** The recording isolate's thread. */
  readonly threadId: number;
  /** Path of the library that it has loaded: another copy knows nothing of its clocks. */
  readonly library: string;
  readonly periodNanos: number;
}

/** From the recording isolate: the clocks have stopped. */
export interface End {
  readonly kind: "end";
  readonly recording: string;
}

/** From an isolate that can contribute: asks a recording isolate for its Begin. */
export interface Here {
  readonly kind: "here";
}

/** What is said on {@linkcode NOTICES}. */
export type Notice = Begin | End | Here;

/** An isolate's JavaScript stacks. The first one comes before it has any. */
export interface HandOver {
  readonly kind: "hand over";
  /** Tells the isolates apart. */
  readonly contributor: string;
  /** 0 where it has no library to ask. */
  readonly threadId: number;
  /** Its number in tick records; 0 while it is not sampled. */
  readonly isolate: number;
  readonly join: JoinRule;
  readonly packed: PackedSamples;
  readonly settledNanos: number;
  /** Why something better is not in use there; why nothing is, if it is not sampled at all. */
  readonly steppedDown: readonly string[];
  readonly caveats: readonly string[];
  readonly last: boolean;
}

/** What was received, if it is one of ours. */
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

/** As {@linkcode asNotice}. The channel's name is secret, so that the fields are not checked one by one. */
export function asHandOver(message: unknown): HandOver | undefined {
  const { kind, packed } = (message ?? {}) as Partial<Record<string, unknown>>;
  return kind === "hand over" && typeof packed === "object" ? message as HandOver : undefined;
}

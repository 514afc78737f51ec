/**
 * What the preload needs of the runtime in which the program runs.
 *
 * @module
 */
import type { Revocation } from "./settings.ts";

/** The signals that end a program and let us write its profile first. */
export const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** One of {@linkcode ENDING_SIGNALS}. */
export type EndingSignal = typeof ENDING_SIGNALS[number];

/** One file per runtime implements it. */
export interface ProgramHost {
  /** Reads an environment variable and takes it away. */
  takeVariable(name: string): string | undefined;
  /** Gives back permissions. */
  revoke(permissions: readonly Revocation[]): void;
  /** Calls `finish` when the program ends by itself or by exit. */
  onEnd(finish: () => void): void;
  /** Calls `checkpoint` when an error may be about to end the program without onEnd. */
  onError(checkpoint: () => void): void;
  /**
   * Calls `finish` on a signal for which the program has no listener of its own; `finish` must end
   * the process.
   */
  onSignal(finish: (signal: EndingSignal) => void): void;
}

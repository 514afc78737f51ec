/**
 * The preload's interface to the runtime in which the program runs.
 *
 * @module
 */
import type { ChildSettings, EndingSignal } from "./settings.ts";

/** One file per runtime implements it. */
export interface ProgramHost {
  /**
   * Returns the settings' text and removes it from the process. Undefined when this is not our
   * child.
   */
  takeSettings(): string | undefined;
  /** Whether a file can be written without a permission prompt. */
  mayWrite(path: string): boolean;
  /** Removes what the program would not have without us: permissions, variables, arguments. */
  cover(settings: ChildSettings): void;
  /**
   * Names of Workers' threads, where the recording must not open a channel before there is a
   * Worker.
   */
  readonly workerThreads?: RegExp;
  /** Calls `work` at this interval, without keeping the program alive. */
  every(millis: number, work: () => void): void;
  /** Calls `finish` when the program ends by itself or by exit. */
  onEnd(finish: () => void): void;
  /** Calls `checkpoint` when an error may be about to end the program without onEnd. */
  onError(checkpoint: () => void): void;
  /**
   * Calls `received` on each of `signals`, with whether the program itself listens to it. `signals`
   * must have all ending signals, because Deno handles all three as soon as one has a listener.
   */
  onSignal(
    signals: readonly EndingSignal[],
    received: (signal: EndingSignal, programListens: boolean) => void,
  ): void;
}

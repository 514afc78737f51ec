/**
 * What the preload needs of the runtime in which the program runs.
 *
 * @module
 */
import type { ChildSettings, EndingSignal } from "./settings.ts";

/** One file per runtime implements it. */
export interface ProgramHost {
  /** The settings' text; it is gone for everybody else. Undefined when this is not our child. */
  takeSettings(): string | undefined;
  /** Whether a file may be written without asking the user. */
  mayWrite(path: string): boolean;
  /** Takes away what the program would not have without us. */
  cover(settings: ChildSettings): void;
  /** Names of threads that are Workers', where Workers may not be called before there are any. */
  readonly workerThreads?: RegExp;
  /** Calls `work` again and again, but never keeps the program from its end. */
  every(millis: number, work: () => void): void;
  /** Calls `finish` when the program ends by itself or by exit. */
  onEnd(finish: () => void): void;
  /** Calls `checkpoint` when an error may be about to end the program without onEnd. */
  onError(checkpoint: () => void): void;
  /**
   * Calls `received` on each of `signals`, and tells whether the program itself listens to it. To
   * leave one out would not do: Deno listens to all three as soon as anybody listens to one.
   */
  onSignal(
    signals: readonly EndingSignal[],
    received: (signal: EndingSignal, programListens: boolean) => void,
  ): void;
}

/**
 * How a program is started with our preload in front of it.
 *
 * @module
 */
import type { ChildSettings } from "./settings.ts";

/** What the user wants to run. */
export interface ProgramArguments {
  /** Flags for the runtime itself. */
  readonly runtimeFlags: readonly string[];
  readonly script: string;
  readonly scriptArgs: readonly string[];
}

/** A command line. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Variables beside those of this process. */
  readonly env: Readonly<Record<string, string>>;
  /** What the user has to know of it; one line each. */
  readonly notes: readonly string[];
}

/** One file per runtime implements it. The settings are complete but for what the runtime adds. */
export type Launch = (program: ProgramArguments, settings: ChildSettings) => Command;

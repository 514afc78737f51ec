/**
 * The command line that starts a program with our preload.
 *
 * @module
 */
import type { ChildSettings } from "./settings.ts";

/** The program to run. */
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
  /** Environment variables besides those of this process. */
  readonly env: Readonly<Record<string, string>>;
  /** Notes for the user; one line each. */
  readonly notes: readonly string[];
}

/** One file per runtime implements it, and adds to the settings what that runtime needs. */
export type Launch = (program: ProgramArguments, settings: ChildSettings) => Command;

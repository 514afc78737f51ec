/**
 * The file for the profile, in the parent process. The preload's side is cli/profile_file.ts.
 *
 * @module
 */
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";
import { decodeProfile } from "../pprof/codec.ts";
import { isGzip } from "../pprof/gzip.ts";
import type { PprofProfile } from "../pprof/profile.ts";
import { systemReason } from "./options.ts";
import { LISTENING } from "./settings.ts";
import { UsageError } from "./usage_error.ts";

/** A temporary file beside the output, renamed to it only when it holds a whole profile. */
export class OutputFile {
  /** The temporary file, which the preload writes. */
  readonly unfinished: string;
  readonly #final: string;

  /**
   * Creates the temporary file.
   *
   * @throws {UsageError} When no profile can be written to `output`.
   */
  constructor(output: string) {
    this.#final = finalPath(output);
    const name = `.${basename(this.#final)}.${process.pid}.unfinished`;
    this.unfinished = join(dirname(this.#final), name);
    try {
      closeSync(openSync(this.unfinished, "wx"));
    } catch (error) {
      throw new UsageError(`run: cannot write ${output}: ${systemReason(error)}`);
    }
  }

  /** Numbers of the signals that the preload has received; undefined while it does not listen. */
  arrivedSignals(): readonly number[] | undefined {
    const [first, ...arrived] = readFileSync(this.unfinished);
    return first === LISTENING ? arrived : undefined;
  }

  /**
   * Renames the temporary file to the output. Returns the profile; undefined, without renaming,
   * when there is no whole one.
   *
   * @throws The system's error when the rename fails.
   */
  finish(): PprofProfile | undefined {
    const bytes = readFileSync(this.unfinished);
    if (!isGzip(bytes)) return undefined;
    let profile: PprofProfile;
    try {
      profile = decodeProfile(bytes);
    } catch {
      return undefined;
    }
    renameSync(this.unfinished, this.#final);
    return profile;
  }

  /** Removes the temporary file if it is still there. */
  discard(): void {
    rmSync(this.unfinished, { force: true });
  }
}

/** `output` with symbolic links resolved: a rename would replace the link. */
function finalPath(output: string): string {
  let path = resolve(output);
  let status: Stats;
  try {
    path = realpathSync(path);
    status = statSync(path);
  } catch {
    return path; // not there yet
  }
  if (status.isDirectory()) throw new UsageError(`run: ${output} is a directory`);
  if (!status.isFile()) throw new UsageError(`run: ${output} is no regular file`);
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new UsageError(`run: cannot write ${output}: ${systemReason(error)}`);
  }
  return path;
}

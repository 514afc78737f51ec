/**
 * The parent's side of the file that takes the profile.
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
import type { Profile } from "../pprof/profile.ts";
import { systemReason } from "./options.ts";
import { LISTENING } from "./settings.ts";
import { UsageError } from "./usage_error.ts";

/** A file beside its final place, so that one rename puts a whole profile there or nothing. */
export class OutputFile {
  /** Where the preload writes to. */
  readonly unfinished: string;
  readonly #final: string;

  /**
   * Makes the unfinished file.
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

  /** Numbers of the signals that have arrived; undefined while the preload does not listen. */
  arrivedSignals(): readonly number[] | undefined {
    const [first, ...arrived] = readFileSync(this.unfinished);
    return first === LISTENING ? arrived : undefined;
  }

  /**
   * Puts the profile into its place; undefined when there is none, or half of one.
   *
   * @throws What the system says when the place is gone.
   */
  finish(): Profile | undefined {
    const bytes = readFileSync(this.unfinished);
    if (!isGzip(bytes)) return undefined;
    let profile: Profile;
    try {
      profile = decodeProfile(bytes);
    } catch {
      return undefined;
    }
    renameSync(this.unfinished, this.#final);
    return profile;
  }

  /** Removes the unfinished file if it is still there. */
  discard(): void {
    rmSync(this.unfinished, { force: true });
  }
}

/** Behind symbolic links: a rename would replace the link. */
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

/**
 * The file for the profile, in the preload. The parent's side is cli/output_file.ts.
 *
 * @module
 */
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { LISTENING } from "./settings.ts";

/**
 * Opened before the program starts, which may later drop the permission or change its root
 * directory.
 */
export class ProfileFile {
  readonly #file: number;
  readonly #answers: number[] = [LISTENING];
  #written = false;

  /** Opens `path`, which the parent has created. */
  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  /** Writes for the parent that we listen to signals, or, with `signal`, that one has arrived. */
  answer(...signal: number[]): void {
    this.#answers.push(...signal);
    if (this.#written) return;
    this.#write(Uint8Array.from(this.#answers)); // without truncating first: the parent may be reading
  }

  /** Replaces the content with the profile. */
  write(profile: Uint8Array): void {
    this.#written = true;
    ftruncateSync(this.#file);
    this.#write(profile);
  }

  /** Removes the profile, because the program goes on, and writes the signals again. */
  takeBack(): void {
    this.#written = false;
    ftruncateSync(this.#file);
    this.answer();
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      at += writeSync(this.#file, bytes, at, bytes.length - at, at);
    }
  }
}

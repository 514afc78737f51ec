/**
 * The preload's side of the file that takes the profile.
 *
 * @module
 */
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { LISTENING } from "./settings.ts";

/** Open from the program's start: later it may have neither the permission nor the same root. */
export class ProfileFile {
  readonly #file: number;
  readonly #answers: number[] = [LISTENING];
  #written = false;

  /** Opens `path`, which exists. */
  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  /** Tells the parent that signals are listened to, or that one has arrived. */
  answer(...signal: number[]): void {
    this.#answers.push(...signal);
    if (this.#written) return;
    this.#write(Uint8Array.from(this.#answers)); // over the shorter list: the parent may be reading
  }

  /** Puts the profile in place of what is there. */
  write(profile: Uint8Array): void {
    this.#written = true;
    ftruncateSync(this.#file);
    this.#write(profile);
  }

  /** Takes the profile back: the program goes on, and this one would lack its end. */
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

/**
 * A profile at one moment: what every kind of profile hands to those who write, serve, show or subtract
 * profiles.
 *
 * @module
 */
import type { PprofProfile } from "../pprof/profile.ts";

/** How a snapshot is taken. */
export interface SnapshotOptions {
  /** Collect all garbage first; concerns heap profiles alone. */
  readonly gc?: boolean;
}

/** What a profile held at one moment. Each form is made when it is asked for, and is of that moment. */
export interface ProfileSnapshot {
  /** The pprof form, ready to encode. Made in pieces: the program's own events come in between. */
  profile(): Promise<PprofProfile>;
  /** The form for people, as Go's `runtime/pprof` prints it with this `debug`. */
  text(debug: 1 | 2): string;
}

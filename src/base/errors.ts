/**
 * @module
 */

/**
 * Thrown when this machine, runtime or set of permissions cannot do it; the message says what is
 * missing and what to do.
 */
export class ProfilerUnavailableError extends Error {
  /** `ProfilerUnavailableError`. */
  override readonly name = "ProfilerUnavailableError";
}

/** Why no CPU profile can start while another isolate of this process records one. */
export const USED_BY_ANOTHER_ISOLATE =
  "cpu profiling already in use: by another isolate of this process, call its stopCPUProfile first";

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

/**
 * @module
 */

/**
 * This machine, runtime or set of permissions cannot do what was asked; the message says what is
 * missing and what to do.
 */
export class ProfilerUnavailableError extends Error {
  /** `ProfilerUnavailableError`. */
  override readonly name = "ProfilerUnavailableError";
}

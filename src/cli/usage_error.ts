/**
 * @module
 */

/** The command line or a file it names cannot be used: one line on stderr, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

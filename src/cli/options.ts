/**
 * What the commands have in common when they read their options.
 *
 * @module
 */
import { UsageError } from "./usage_error.ts";

/**
 * A whole number.
 *
 * @throws {UsageError} When `text` is anything else.
 */
export function parseCount(option: string, text: string, from = 1, to = 999_999_999): number {
  const count = /^[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
  if (count >= from && count <= to) return count;
  const range = to === 999_999_999 ? `from ${from} on` : `from ${from} to ${to}`;
  throw new UsageError(`${option} needs a whole number ${range}, got "${text}"`);
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
}

/** What parseArgs says first; it goes on with advice that does not fit ours. */
export function firstSentence(error: unknown): string {
  return firstLine(error).split(". ", 1)[0]!;
}

/** What the system said, without the call and the path that Node adds. */
export function systemReason(error: unknown): string {
  return firstLine(error).split(", ", 1)[0]!;
}

/**
 * What all commands use to read their options.
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

/** The first sentence of an error of parseArgs; the rest is advice that is wrong here. */
export function firstSentence(error: unknown): string {
  return firstLine(error).split(". ", 1)[0]!;
}

/** The system's reason, without the call and the path that Node appends. */
export function systemReason(error: unknown): string {
  return firstLine(error).split(", ", 1)[0]!;
}

/**
 * Runs tests/programs/what_works.ts in a process of its own, on a terminal where Deno could prompt.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const isDeno = "Deno" in globalThis;

/** The result of a profile: its bytes, or an error. */
export type Outcome =
  | { readonly base64: string; readonly error?: undefined }
  | { readonly error: string; readonly message: string };

interface CPUSupport {
  readonly available: boolean;
  readonly mechanism: string;
  readonly steppedDown: readonly string[];
  readonly caveats: readonly string[];
}

/** The program's output. */
export interface Findings {
  /** support().cpu, before the first start and after the stop. */
  readonly before: CPUSupport;
  readonly after: CPUSupport;
  readonly cpu: Outcome;
  readonly predefined: Readonly<Record<string, Outcome>>;
  readonly custom: Outcome;
  /** Path of the library, or why it was not opened. */
  readonly library: string;
}

const program = fileURLToPath(new URL("../programs/what_works.ts", import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), "pprof-works-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Deno's cache, which has our dependencies, because HOME is the test's. */
const denoDirectory = isDeno ? process.env.DENO_DIR ?? `${process.env.HOME}/.cache/deno` : "";

/** Text of Deno's permission prompts. */
const QUESTION = /requests|Allow\?/;

/**
 * Runs `file` with `flags` on a terminal of its own, where a runtime may prompt, and returns its
 * output. Through env -i, because Deno's spawn adds its own environment, and a shell, because it
 * adds its own permissions to Deno's command lines.
 */
export function onTerminal(
  file: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  limitSeconds = 50,
): { readonly status: number | null; readonly shown: string } {
  const settings = { PATH: process.env.PATH ?? "", NO_COLOR: "1", DENO_DIR: denoDirectory };
  const words = [
    "env",
    "-i",
    ...Object.entries({ ...settings, ...environment }).map(([name, value]) => `${name}=${value}`),
    ...["timeout", "--foreground", String(limitSeconds), process.execPath, "run"],
    ...isDeno ? ["--no-check", ...flags] : [],
    file,
    ...args,
  ];
  const command = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const { status, stdout, error } = spawnSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    input: "",
    timeout: 60_000,
  });
  if (error) throw error;
  return { status, shown: stdout };
}

/** Whether a terminal's text has a permission prompt. */
export function asks(text: string): boolean {
  return QUESTION.test(text);
}

/** What works with Deno's `flags`; fails on a permission prompt. */
export function whatWorks(
  flags: readonly string[],
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Findings {
  const { status, shown } = onTerminal(program, flags, environment, args);
  assert.ok(!asks(shown), `It asked: ${shown}`);
  assert.equal(status, 0, shown);
  const line = shown.split(/\r?\n/).find((text) => text.startsWith("{"));
  assert.ok(line, shown);
  return JSON.parse(line) as Findings;
}

/** The bytes of a profile; fails if there is none. */
export function bytesOf(outcome: Outcome): Uint8Array {
  assert.equal(outcome.error, undefined, JSON.stringify(outcome));
  return Buffer.from((outcome as { base64: string }).base64, "base64");
}

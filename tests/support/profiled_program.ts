/**
 * Programs as children of the runtime that runs the tests, and what they leave: SIGPROF and its timers
 * belong to a whole process, so whatever profiles has one of its own.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The runtime under test, which is the one that runs the test. */
export const runtime = "Bun" in globalThis ? "bun" : "deno";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Path of a file in tests/programs. */
export function programPath(name: string): string {
  return fileURLToPath(new URL(`../programs/${name}`, import.meta.url));
}

/** How a program is started. */
export interface ProgramOptions {
  readonly args?: readonly (string | number)[];
  /** Deno's permission flags; all are granted by default. */
  readonly permissions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Started without what makes the most optimized code tell its lines and inlined functions. */
  readonly plain?: boolean;
  /** After this time the program, and what it has started, is ended. */
  readonly limitSeconds?: number;
}

/** How a program ended. */
export interface Ended {
  /** The exit code, 124 when it took too long, or the signal that has ended it. */
  readonly status: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of tests/programs, or a file, to its end. */
export function runProgram(program: string, options: ProgramOptions = {}): Ended {
  return run([...runtimeArgs(options), pathOf(program)], options);
}

function runtimeArgs({ permissions = ["-A"], plain }: ProgramOptions = {}): string[] {
  if (runtime === "bun") return ["run"];
  // Else V8 does not tell what was inlined into a function that it compiled before the profile.
  const flags = plain ? [] : ["--v8-flags=--detailed-line-info"];
  return ["run", "--no-check", "--no-prompt", ...flags, ...permissions];
}

function environment(options: ProgramOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NO_COLOR: "1",
    // Else JSC's most optimized code has no lines.
    BUN_JSC_alwaysGeneratePCToCodeOriginMap: options.plain ? "0" : "1",
    ...options.env,
  };
}

/** GNU timeout ends the children of children as well. */
function limited(options: ProgramOptions): string[] {
  return ["--kill-after=5", String(options.limitSeconds ?? 60), process.execPath];
}

function pathOf(program: string): string {
  return program.startsWith("/") ? program : programPath(program);
}

function run(args: readonly string[], options: ProgramOptions): Ended {
  const { status, signal, stdout, stderr, error } = spawnSync(
    "timeout",
    [...limited(options), ...args, ...(options.args ?? []).map(String)],
    { encoding: "utf8", env: environment(options), maxBuffer: 64 << 20 },
  );
  if (error) throw error;
  return { status: status ?? signal, stdout, stderr };
}

/** A program of tests/programs, or a file, that runs beside the test. */
export class RunningProgram {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;
  #stdout = "";
  #stderr = "";

  constructor(program: string, options: ProgramOptions = {}) {
    const args = [...runtimeArgs(options), pathOf(program), ...(options.args ?? []).map(String)];
    this.#child = spawn("timeout", [...limited(options), ...args], {
      env: environment(options),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child.stdout!.on("data", (chunk) => this.#stdout += chunk);
    this.#child.stderr!.on("data", (chunk) => this.#stderr += chunk);
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject);
      this.#child.on("close", (status, signal) => {
        resolve({ status: status ?? signal, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
  }

  /** Resolves when it has ended, at the latest when its time is up. */
  ended(): Promise<Ended> {
    return this.#ended;
  }

  /** The first line that it prints. */
  async firstLine(): Promise<string> {
    while (!this.#stdout.includes("\n")) {
      const end = await Promise.race([this.#ended, new Promise((wake) => setTimeout(wake, 20))]);
      if (end) assert.fail(`the program ended early:\n${this.#stdout}${this.#stderr}`);
    }
    return this.#stdout.slice(0, this.#stdout.indexOf("\n"));
  }
}

/** The last line that a program has printed, which is JSON. */
export function factsOf<T>({ stdout, stderr, status }: Ended): T {
  assert.equal(status, 0, `the program failed:\n${stdout}${stderr}`);
  const line = stdout.trimEnd().split("\n").at(-1)!;
  return JSON.parse(line) as T;
}

/** A program's end, and the profile that the command line took of it. */
export interface Profiled extends Ended {
  readonly profile: Uint8Array;
}

/** Runs a program that knows nothing of us by the command line's `run`. */
export function profileByCLI(
  program: string,
  options: ProgramOptions & { readonly flags?: readonly string[] } = {},
): Profiled {
  return inTemporaryDirectory((directory) => {
    const output = join(directory, "cpu.pb.gz");
    const permissions = runtime === "deno" ? options.permissions ?? ["-A"] : [];
    const own = [CLI, "run", "-o", output, ...(options.flags ?? []), ...permissions];
    const ended = run([...runtimeArgs(), ...own, pathOf(program)], options);
    assert.match(ended.stderr, /pprof: wrote/, `no profile:\n${ended.stdout}${ended.stderr}`);
    return { ...ended, profile: readFileSync(output) };
  });
}

/** A program's end, and the profile that it took of itself, for which its first argument is the file. */
export function profileItself(program: string, options: ProgramOptions = {}): Profiled {
  return inTemporaryDirectory((directory) => {
    const output = join(directory, "cpu.pb.gz");
    const ended = runProgram(program, { ...options, args: [output, ...(options.args ?? [])] });
    assert.equal(ended.status, 0, `the program failed:\n${ended.stdout}${ended.stderr}`);
    return { ...ended, profile: readFileSync(output) };
  });
}

/** Calls WORK with a directory that is gone afterwards. */
export function inTemporaryDirectory<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "pprof-"));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  let result: T;
  try {
    result = work(directory);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as T;
  remove();
  return result;
}

/**
 * Calls ATTEMPT with 1, then, when it throws, with 2 and 4: sampling is a matter of chance, and the
 * error of a share falls with the length of the run.
 */
export async function withRetries(attempt: (scale: number) => unknown): Promise<void> {
  for (const scale of [1, 2]) {
    try {
      await attempt(scale);
      return;
    } catch (error) {
      console.log(`tried again with ${scale * 2} times the length: ${(error as Error).message}`);
    }
  }
  await attempt(4);
}

/** Asserts that ACTUAL is EXPECTED but for SHARE of it. */
export function assertNear(actual: number, expected: number, share: number, what: string): void {
  const off = Math.abs(actual - expected) / expected;
  const numbers = `${Math.round(actual * 1000) / 1000} for ${Math.round(expected * 1000) / 1000}`;
  assert.ok(off <= share, `${what}: ${numbers}, ${(off * 100).toFixed(1)} % off`);
}

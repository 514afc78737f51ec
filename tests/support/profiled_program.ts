/**
 * Runs programs as children of the runtime that runs the tests: SIGPROF and its timers
 * belong to a whole process, so that every test that profiles needs one of its own.
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
const BIN = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));

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
  /** Started without the flag by which optimized code keeps its lines and inlined functions. */
  readonly plain?: boolean;
  /** After this time the program and its children are ended. */
  readonly limitSeconds?: number;
  /** Another runtime than the one under test. */
  readonly by?: "deno" | "bun";
}

/** How a program ended. */
export interface Ended {
  /** The exit code, 124 when it took too long, or the signal that ended it. */
  readonly status: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of tests/programs, or a file, to its end. */
export function runProgram(program: string, options: ProgramOptions = {}): Ended {
  return run([...runtimeArgs(options), pathOf(program)], options);
}

function runtimeArgs({ permissions = ["-A"], plain, by }: ProgramOptions = {}): string[] {
  if ((by ?? runtime) === "bun") return ["run"];
  // Otherwise V8 lacks functions that it inlined before the profile started.
  const flags = plain ? [] : ["--v8-flags=--detailed-line-info"];
  return ["run", "--no-check", "--no-prompt", ...flags, ...permissions];
}

function environment(options: ProgramOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NO_COLOR: "1",
    // Otherwise FTL code has no lines.
    BUN_JSC_alwaysGeneratePCToCodeOriginMap: options.plain ? "0" : "1",
    ...options.env,
  };
}

/** GNU timeout ends the children of children as well. */
function limited(options: ProgramOptions): string[] {
  const { by = runtime, limitSeconds = 60 } = options;
  const executable = by === runtime ? process.execPath : join(BIN, by);
  return ["--kill-after=5", String(limitSeconds), executable];
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
  for (const [line] of stdout.matchAll(/^measured anew.*$/gm)) console.log(line);
  return { status: status ?? signal, stdout, stderr };
}

/** A program of tests/programs, or a file, that runs beside the test. */
export class RunningProgram {
  readonly #child: ChildProcess;
  readonly #ended: Promise<Ended>;
  #stdout = "";
  #stderr = "";
  #measured = 0;

  constructor(program: string, options: ProgramOptions = {}) {
    const args = [...runtimeArgs(options), pathOf(program), ...(options.args ?? []).map(String)];
    this.#child = spawn("timeout", [...limited(options), ...args], {
      env: environment(options),
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child.stdout!.on("data", (chunk) => this.#stdout += chunk);
    this.#child.stderr!.on("data", (chunk) => this.#stderr += chunk);
    this.#child.stdin!.on("error", () => {}); // it has ended: see #ended
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject);
      this.#child.on("close", (status, signal) => {
        resolve({ status: status ?? signal, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
  }

  /** Resolves when it has ended, or its time is up. */
  ended(): Promise<Ended> {
    return this.#ended;
  }

  /** The first line that it prints. */
  firstLine(): Promise<string> {
    return this.#line(0);
  }

  /** Makes a program that measures on demand (on_demand.ts) measure; returns its result. */
  async measure<T>(scale: number): Promise<T> {
    this.#child.stdin!.write(`${scale}\n`);
    return JSON.parse(await this.#line(this.#measured++));
  }

  /** Ends such a program. */
  letEnd(): void {
    this.#child.stdin!.end();
  }

  async #line(index: number): Promise<string> {
    for (;;) {
      const lines = this.#stdout.split("\n");
      if (lines.length > index + 1) return lines[index]!;
      const end = await Promise.race([this.#ended, new Promise((wake) => setTimeout(wake, 20))]);
      if (end) assert.fail(`the program ended early:\n${this.#stdout}${this.#stderr}`);
    }
  }
}

/** Calls `work` with a program that measures on demand, and ends it afterwards. */
export async function measuring(
  program: string,
  options: ProgramOptions,
  work: (program: RunningProgram) => Promise<void>,
): Promise<void> {
  const running = new RunningProgram(program, { limitSeconds: 150, ...options });
  await work(running).finally(() => running.letEnd());
  const { status, stderr } = await running.ended();
  assert.equal(status, 0, `${program} failed:\n${stderr}`);
}

/**
 * The same for a program that profiles itself, whose first argument is the profile's file. `work`
 * gets a function that returns the program's result, and the profile.
 */
export function measuringItself<T>(
  program: string,
  options: ProgramOptions,
  work: (measure: (scale: number) => Promise<T & { profile: Uint8Array }>) => Promise<void>,
): Promise<void> {
  return inTemporaryDirectory((directory) => {
    const file = join(directory, "cpu.pb.gz");
    const args = [file, ...(options.args ?? [])];
    return measuring(program, { ...options, args }, (running) =>
      work(async (scale) => ({
        ...await running.measure<T>(scale),
        profile: readFileSync(file),
      })));
  });
}

/** The last line that a program printed, which is JSON. */
export function factsOf<T>({ stdout, stderr, status }: Ended): T {
  assert.equal(status, 0, `the program failed:\n${stdout}${stderr}`);
  const line = stdout.trimEnd().split("\n").at(-1)!;
  return JSON.parse(line) as T;
}

/** How a program ended, and the profile that the command line recorded. */
export interface Profiled extends Ended {
  readonly profile: Uint8Array;
}

/** Runs a program that does not import us with the command line's `run`. */
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

/**
 * How a program ended, and the profile that it recorded of itself; its first argument is the file.
 */
export function profileItself(program: string, options: ProgramOptions = {}): Profiled {
  return inTemporaryDirectory((directory) => {
    const output = join(directory, "cpu.pb.gz");
    const ended = runProgram(program, { ...options, args: [output, ...(options.args ?? [])] });
    assert.equal(ended.status, 0, `the program failed:\n${ended.stdout}${ended.stderr}`);
    return { ...ended, profile: readFileSync(output) };
  });
}

/** Calls `work` with a temporary directory. */
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

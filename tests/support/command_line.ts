/**
 * Our command line and plain programs as child processes of the runtime that runs the tests, each
 * test in a directory of its own.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { readSamples } from "./pprof_decoder.ts";

export const isDeno = "Deno" in globalThis;

/** Default permission flags of programs. */
export const all = isDeno ? ["-A"] : [];

/** For each test: Bun's default is 5 s. */
export const timeout = 60_000;

const CHILD_LIMIT_MILLIS = 30_000;
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "pprof-cli-"));

// Not by after(): Bun runs many files in one process, and they share this module.
const cleanUp = () => rmSync(scratch, { recursive: true });
if (isDeno) globalThis.addEventListener("unload", cleanUp);
else process.on("exit", cleanUp);

let rooms = 0;

/** Started by its own path, a Deno without permission flags would get -A from Deno's spawn. */
const runtime = isDeno ? join(scratch, "deno") : process.execPath;
if (isDeno) symlinkSync(process.execPath, runtime);

/**
 * Deno's cache, which has our dependencies: children with a home of their own would download them.
 */
const denoCache = isDeno ? { DENO_DIR: denoDirectory() } : {};

function denoDirectory(): string {
  const { stdout } = spawnSync(process.execPath, ["info", "--json"], { encoding: "utf8" });
  return JSON.parse(stdout).denoDir;
}

/** How a child ended, and what it printed. */
export interface Result {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** The content of stdin. Default: empty. "open": a test writes to it. */
  readonly stdin?: Uint8Array | string | "open";
  /** Put in front of the command line. */
  readonly wrapper?: readonly string[];
}

/** A running child. */
export class Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Result>;
  #stdout: Uint8Array[] = [];
  #stderr: Uint8Array[] = [];
  #waiting = () => {};

  constructor(command: readonly string[], options: ChildOptions & { cwd: string }) {
    const [file, ...args] = command;
    this.process = spawn(file!, args, {
      cwd: options.cwd,
      stdio: "pipe",
      detached: true, // a process group of its own, for signals to it and to its children
    });
    const { stdin, stdout, stderr } = this.process;
    stdout!.on("data", (chunk) => {
      this.#stdout.push(chunk);
      this.#waiting();
    });
    stderr!.on("data", (chunk) => this.#stderr.push(chunk));
    stdin!.on("error", () => {}); // a program may end without reading it
    if (options.stdin !== "open") stdin!.end(options.stdin ?? "");
    const limit = setTimeout(() => this.killGroup("SIGKILL"), CHILD_LIMIT_MILLIS);
    this.ended = once(this.process, "close").then(([status, signal]) => {
      clearTimeout(limit);
      this.#waiting();
      return { status, signal, stdout: this.stdout, stderr: text(this.#stderr) };
    });
  }

  /** What it has printed until now. */
  get stdout(): string {
    return text(this.#stdout);
  }

  /** What it has printed, byte by byte. */
  get stdoutBytes(): Uint8Array {
    return Buffer.concat(this.#stdout);
  }

  /** Resolves with the first match of `pattern` in stdout. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stdout);
      if (match) return match;
      if (this.process.exitCode !== null || this.process.signalCode !== null) {
        const { stdout, stderr } = await this.ended;
        throw new Error(`It never printed ${pattern}: ${stdout}\n${stderr}`);
      }
      await new Promise<void>((resolve) => this.#waiting = resolve);
    }
  }

  /** Sends a signal to it alone. */
  kill(signal: NodeJS.Signals): void {
    process.kill(this.process.pid!, signal); // after Deno's child.kill the exit is reported otherwise
  }

  /** Sends a signal to it and its children, as a terminal does. */
  killGroup(signal: NodeJS.Signals): void {
    process.kill(-this.process.pid!, signal);
  }
}

function text(chunks: readonly Uint8Array[]): string {
  return Buffer.concat(chunks).toString();
}

/** A directory with programs, and a home of its own for what runs in it. */
export class Room {
  readonly path = join(scratch, `room${rooms++}`);

  /** Makes the directory with `files` in it. */
  constructor(files: Record<string, string> = {}) {
    mkdirSync(this.path);
    mkdirSync(`${this.path}.home`);
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  read(name: string): Uint8Array {
    return readFileSync(join(this.path, name));
  }

  /** The samples of a profile in this directory. */
  samples(name = "cpu.pb.gz") {
    return readSamples(this.read(name));
  }

  /** The names of all files in it. */
  files(): string[] {
    return readdirSync(this.path).sort();
  }

  /** Starts our command line with `args`. */
  cli(args: readonly string[], options: ChildOptions = {}): Child {
    return this.#start([...(isDeno ? ["run", "-A"] : []), cli, ...args], options);
  }

  /** Starts the runtime with `args` and without us. */
  plain(args: readonly string[], options: ChildOptions = {}): Child {
    return this.#start([...(isDeno ? ["run"] : []), ...args], options);
  }

  /** Through env -i, because Deno's spawn adds its own environment to the given one. */
  #start(args: readonly string[], options: ChildOptions): Child {
    const environment = {
      PATH: process.env.PATH ?? "",
      ...denoCache,
      HOME: `${this.path}.home`,
      NO_COLOR: "1",
      ...options.env,
    };
    const settings = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    const command = [...(options.wrapper ?? []), runtime, ...args];
    return new Child(["env", "-i", ...settings, ...command], { cwd: this.path, ...options });
  }
}

/** The program's own lines on stderr. */
export function ownStderr({ stderr }: Result): string {
  return stderr.replace(/^pprof: .*\n/gm, "");
}

export interface SameOptions extends ChildOptions {
  /** Flags for the runtime. Default in Deno: -A. */
  readonly flags?: readonly string[];
  readonly args?: readonly string[];
  /** Whether there must be a profile at the end. Default: true. */
  readonly profile?: boolean;
}

/**
 * Runs a program with and without us and asserts that status, signal and output are the same.
 * Returns how it ended with us.
 */
export async function assertSame(
  room: Room,
  script: string,
  options: SameOptions = {},
): Promise<Result> {
  const flags = options.flags ?? all;
  const args = options.args ?? [];
  const ours = room.cli(["run", "--top", "0", ...flags, script, ...args], options).ended;
  const [plain, profiled] = await Promise.all([
    room.plain([...flags, script, ...args], options).ended,
    ours,
  ]);
  const visible = (result: Result) => ({ ...result, stderr: ownStderr(result) });
  assert.deepEqual(visible(profiled), visible(plain));
  const lines = profiled.stderr.match(/^pprof: .*\n/gm)?.join("") ?? "";
  if (options.profile ?? true) {
    assert.equal(lines, "pprof: wrote cpu.pb.gz\n");
    room.samples();
  } else {
    assert.equal(lines, "pprof: the program ended without a profile\n");
    assert.ok(!room.files().includes("cpu.pb.gz"));
  }
  assert.deepEqual(room.files().filter((name) => name.includes("unfinished")), []);
  return profiled;
}

/**
 * The text of a function with this name that burns CPU time, enough for some ticks. Its own loop
 * has so few iterations that no engine replaces its code while it runs (OSR): V8's profiler loses
 * such a function for a while.
 */
export function burner(name: string): string {
  return `
function ${name}(millis = 120) {
  const round = () => {
    let x = 0;
    for (let i = 0; i < 200_000; i++) x += Math.sqrt(i ^ x);
    globalThis.sink = x;
  };
  const used = () => process.cpuUsage().user / 1000;
  const end = used() + millis;
  while (used() < end) round();
}
`;
}

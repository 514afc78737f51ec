/**
 * `run`: starts a program in a child of the same runtime, with our preload in front of it, and
 * shows what its profile says.
 *
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openNativeLibrary } from "../../ffi/open.ts";
import { checkOptions, type CPUProfileOptions } from "../cpu_profile.ts";
import { runtimeAtHand } from "../engine/at_hand.ts";
import { ProfilerUnavailableError } from "../errors.ts";
import { grantPreload } from "./deno_permissions.ts";
import {
  type ChildSettings,
  LIBRARY_VARIABLE,
  RUNTIME_VARIABLE,
  SETTINGS_VARIABLE,
} from "./settings.ts";
import { firstLine, firstSentence, parseCount, readProfile, renderTop } from "./top.ts";
import { UsageError } from "./usage_error.ts";

const HELP = `Usage: pprof run [OPTIONS] SCRIPT [ARGS…]

Runs SCRIPT as this runtime would run it, profiles its CPU time on every thread, writes a pprof
profile when it ends (also by exit, an error, SIGINT or SIGTERM), and shows the top functions.

Options:
  -o, --output FILE   where the profile goes (default cpu.pb.gz)
      --hz N          samples per second of CPU time, 1 to 1000 (default 100)
      --clock C       thread: a CPU timer per thread (default); process: setitimer
      --native F      native frames: named (default), all or none
      --top N         how many functions to show (default 20, 0: none)
      --flag FLAG     a flag for the runtime itself, before SCRIPT; may be repeated
  -h, --help          this text

Deno's permission flags (-A, --allow-net=…, --deny-env, …) go before SCRIPT, as with "deno run".
`;

const DENO_PERMISSION =
  /^(-[APRWNESI]+|--allow-[a-z-]+|--deny-[a-z-]+|--ignore-[a-z-]+|--no-prompt|--permission-set)(=.*)?$/;

interface RunArguments {
  readonly output: string;
  readonly cpu: CPUProfileOptions;
  readonly top: number;
  readonly runtimeFlags: readonly string[];
  readonly script: string;
  readonly scriptArgs: readonly string[];
}

/** Runs `run` with `args` and returns the exit status: the program's own. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseRunArguments(args);
  if (parsed === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const cpu = checkCPUOptions(parsed.cpu);
  const unfinished = reserveOutput(parsed.output);
  try {
    const child = start(parsed, {
      output: unfinished,
      cpu,
      nativeLibrary: nativeLibraryPath(),
      revoke: [],
    });
    const end = await ended(child);
    finish(parsed, unfinished);
    return mirror(end);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Options end at SCRIPT: what follows belongs to the program, whatever it looks like. */
function parseRunArguments(args: readonly string[]): RunArguments | "help" {
  const own: string[] = [];
  const runtimeFlags: string[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--") {
      at++;
      break;
    }
    if (!arg.startsWith("-") || arg === "-") break;
    if (runtimeAtHand() === "deno" && DENO_PERMISSION.test(arg)) {
      runtimeFlags.push(arg);
      continue;
    }
    own.push(arg);
    const takesValue = /^(-o|--(output|hz|clock|native|top|flag))$/.test(arg);
    if (takesValue && at + 1 < args.length) own.push(args[++at]!);
  }
  const values = parseOwn(own);
  if (values.help) return "help";
  const script = args[at];
  if (script === undefined) throw new UsageError("run: no script given");
  if (!/^[a-z][a-z0-9+.-]+:/i.test(script) && script !== "-" && !existsSync(script)) {
    throw new UsageError(`run: cannot find ${script}`);
  }
  return {
    output: values.output ?? "cpu.pb.gz",
    cpu: {
      ...(values.hz !== undefined && { hz: Number(values.hz || NaN) }),
      ...(values.clock !== undefined && { clock: values.clock as "thread" }),
      ...(values.native !== undefined && { native: values.native as "named" }),
    },
    top: values.top === "0" ? 0 : parseCount("run: --top", values.top ?? "20"),
    runtimeFlags: [...runtimeFlags, ...(values.flag ?? [])],
    script,
    scriptArgs: args.slice(at + 1),
  };
}

function parseOwn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        output: { type: "string", short: "o" },
        hz: { type: "string" },
        clock: { type: "string" },
        native: { type: "string" },
        top: { type: "string" },
        flag: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`run: ${firstSentence(error)}`);
  }
}

function checkCPUOptions(options: CPUProfileOptions) {
  try {
    return checkOptions(options);
  } catch (error) {
    throw new UsageError(`run: ${firstLine(error)}`);
  }
}

/** Makes the file that takes the profile, beside its final place so that a rename is enough. */
function reserveOutput(output: string): string {
  const path = resolve(output);
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new UsageError(`run: ${output} is a directory`);
  }
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  try {
    closeSync(openSync(unfinished, "wx", 0o644));
  } catch (error) {
    throw new UsageError(`run: cannot write ${output}: ${firstLine(error)}`);
  }
  return unfinished;
}

/** Opened here, so that the child needs no more than to load this one verified file. */
function nativeLibraryPath(): string {
  if (process.env[LIBRARY_VARIABLE] !== undefined) return ""; // the user's choice reaches the child
  try {
    const { path } = openNativeLibrary();
    return path.startsWith("/proc/") ? "" : path;
  } catch (error) {
    if (error instanceof ProfilerUnavailableError) return "";
    throw error;
  }
}

function start(parsed: RunArguments, settings: ChildSettings): ChildProcess {
  const preload = new URL("./preload.bundle.js", import.meta.url);
  const preloadPath = preload.protocol === "file:" ? fileURLToPath(preload) : preload.href;
  const env: Record<string, string> = {};
  if (settings.nativeLibrary !== "") env[LIBRARY_VARIABLE] = settings.nativeLibrary;
  let args: string[];
  if (runtimeAtHand() === "deno") {
    const { flags, revoke } = grantPreload(parsed.runtimeFlags, settings);
    settings = { ...settings, revoke };
    args = ["run", ...flags, "--v8-flags=--detailed-line-info", `--preload=${preloadPath}`];
  } else {
    env[RUNTIME_VARIABLE] = "1";
    args = [...parsed.runtimeFlags, "--preload", preloadPath];
  }
  return spawn(process.execPath, [...args, parsed.script, ...parsed.scriptArgs], {
    stdio: "inherit",
    env: { ...process.env, ...env, [SETTINGS_VARIABLE]: JSON.stringify(settings) },
  });
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Waits for the child; hands on the signals that are meant for it. */
function ended(child: ChildProcess): Promise<End> {
  // A terminal sends Ctrl-C to the child as well.
  const fromTerminal = Boolean(process.stdin.isTTY || process.stderr.isTTY);
  let interrupted = 0;
  const pass = (signal: NodeJS.Signals) => {
    interrupted++;
    if (interrupted > 1) child.kill("SIGKILL");
    else if (signal !== "SIGINT" || !fromTerminal) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const signal of signals) process.off(signal, pass);
      resolve({ code, signal });
    });
  });
}

function finish(parsed: RunArguments, unfinished: string): void {
  if (statSync(unfinished).size === 0) {
    process.stderr.write("pprof: the program ended without a profile\n");
    return;
  }
  const profile = readProfile(unfinished);
  renameSync(unfinished, resolve(parsed.output));
  process.stderr.write(`pprof: wrote ${parsed.output}\n`);
  if (parsed.top > 0) process.stderr.write(renderTop(profile, parsed.top, false));
}

/** Ends as the program ended. */
function mirror({ code, signal }: End): number {
  if (signal !== null) process.kill(process.pid, signal);
  return code ?? 1;
}

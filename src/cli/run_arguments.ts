/**
 * The command line of `run`.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkOptions } from "../api/cpu_profile.ts";
import type { CPURecordingOptions } from "../recording/cpu.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import { checkHeapOptions } from "../api/heap_profile.ts";
import type { HeapRecordingOptions } from "../recording/heap.ts";
import type { ProgramArguments } from "./launch.ts";
import { DENO_PERMISSION } from "./launch_deno.ts";
import { firstLine, firstSentence, parseCount } from "./options.ts";
import { UsageError } from "./usage_error.ts";

/** The parsed command line of `run`. */
export interface RunArguments {
  /** Absent with --no-cpu. */
  readonly cpu?: CPURecordingOptions & { readonly output: string };
  /** Absent without --heap. */
  readonly heap?: HeapRecordingOptions & { readonly output: string };
  /** How many functions to show. */
  readonly top: number;
  readonly program: ProgramArguments;
}

/**
 * Parses the command line. Our options end at SCRIPT; all arguments after it are the program's.
 *
 * @throws {UsageError} When an option is unknown or its value is wrong.
 */
export function parseRunArguments(args: readonly string[]): RunArguments | "help" {
  const own: string[] = [];
  const permissions: string[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--") {
      at++;
      break;
    }
    if (!arg.startsWith("-") || arg === "-") break;
    if (runtimeAtHand().name === "deno" && DENO_PERMISSION.test(arg)) {
      permissions.push(arg);
      continue;
    }
    const takesValue = /^(-o|--(output|hz|clock|native|heap|mem-rate|top|flag))$/.test(arg);
    if (!takesValue || at + 1 >= args.length) own.push(arg);
    else own.push(`${arg === "-o" ? "--output" : arg}=${args[++at]}`); // a value may look like an option
  }
  const values = parseOwn(own);
  if (values.help) return "help";
  const heap = readHeapOptions(values);
  const cpu = readCPUOptions(values, heap !== undefined);
  const top = parseCount("run: --top", values.top ?? "20", 0);
  if (at >= args.length) throw new UsageError("run: no script given");
  const program = {
    runtimeFlags: [...permissions, ...(values.flag ?? [])],
    script: scriptOf(args[at]!),
    scriptArgs: args.slice(at + 1),
  };
  return { ...(cpu && { cpu }), ...(heap && { heap }), top, program };
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
        "no-cpu": { type: "boolean" },
        heap: { type: "string" },
        "mem-rate": { type: "string" },
        top: { type: "string" },
        flag: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`run: ${firstSentence(error)}`);
  }
}

type Values = ReturnType<typeof parseOwn>;

function readCPUOptions(values: Values, hasHeap: boolean): RunArguments["cpu"] {
  const { hz, clock, native, output } = values;
  if (values["no-cpu"]) {
    if (!hasHeap) throw new UsageError("run: --no-cpu leaves nothing to profile without --heap");
    const useless = (["hz", "clock", "native", "output"] as const).find((name) => values[name]);
    if (useless) throw new UsageError(`run: --${useless} is for the CPU profile, not for --no-cpu`);
    return undefined;
  }
  try {
    const options = checkOptions({
      ...(hz !== undefined && { hz: parseCount("run: --hz", hz, 1, 1000) }),
      ...(clock !== undefined && { clock: clock as "thread" }),
      ...(native !== undefined && { native: native as "named" }),
    });
    return { ...options, output: output ?? "cpu.pb.gz" };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`run: ${firstLine(error)}`);
  }
}

function readHeapOptions(values: Values): RunArguments["heap"] {
  const { heap: output, "mem-rate": rate } = values;
  if (output === undefined) {
    if (rate !== undefined) throw new UsageError("run: --mem-rate is for --heap");
    return undefined;
  }
  if (output === "") throw new UsageError("run: --heap needs a file");
  const bytes = rate === undefined ? {} : { rate: parseCount("run: --mem-rate", rate, 1) };
  return { ...checkHeapOptions(bytes), output };
}

/**
 * SCRIPT as an argument: a URL, `-` for stdin, or a path that no runtime takes for a command,
 * option or package.
 */
function scriptOf(script: string): string {
  const isFileURL = /^file:/i.test(script);
  if (script === "-" || /^[a-z][a-z0-9+.-]+:/i.test(script) && !isFileURL) return script;
  let path = script;
  try {
    if (isFileURL) path = fileURLToPath(script); // Bun does not accept file: URLs
  } catch (error) {
    throw new UsageError(`run: cannot read ${script}: ${firstLine(error)}`);
  }
  if (!existsSync(path)) throw new UsageError(`run: cannot find ${script}`);
  return isAbsolute(path) || path.startsWith(".") ? path : `./${path}`;
}

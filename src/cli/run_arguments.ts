/**
 * The command line of `run`.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkOptions } from "../cpu_profile.ts";
import type { CPURecordingOptions } from "../cpu_recording.ts";
import { runtimeAtHand } from "../engine/at_hand.ts";
import type { ProgramArguments } from "./launch.ts";
import { DENO_PERMISSION } from "./launch_deno.ts";
import { firstLine, firstSentence, parseCount } from "./options.ts";
import { UsageError } from "./usage_error.ts";

/** What the command line of `run` says. */
export interface RunArguments {
  readonly output: string;
  readonly cpu: CPURecordingOptions;
  /** How many functions to show. */
  readonly top: number;
  readonly program: ProgramArguments;
}

/**
 * Reads the command line. Options end at SCRIPT: what follows belongs to the program, whatever it
 * looks like.
 *
 * @throws {UsageError} When it cannot be used.
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
    if (runtimeAtHand() === "deno" && DENO_PERMISSION.test(arg)) {
      permissions.push(arg);
      continue;
    }
    const takesValue = /^(-o|--(output|hz|clock|native|top|flag))$/.test(arg);
    if (!takesValue || at + 1 >= args.length) own.push(arg);
    else own.push(`${arg === "-o" ? "--output" : arg}=${args[++at]}`); // a value may look like an option
  }
  const values = parseOwn(own);
  if (values.help) return "help";
  const cpu = readCPUOptions(values);
  const top = parseCount("run: --top", values.top ?? "20", 0);
  if (at >= args.length) throw new UsageError("run: no script given");
  const program = {
    runtimeFlags: [...permissions, ...(values.flag ?? [])],
    script: scriptOf(args[at]!),
    scriptArgs: args.slice(at + 1),
  };
  return { output: values.output ?? "cpu.pb.gz", cpu, top, program };
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

interface CPUTexts {
  readonly hz?: string | undefined;
  readonly clock?: string | undefined;
  readonly native?: string | undefined;
}

function readCPUOptions({ hz, clock, native }: CPUTexts): CPURecordingOptions {
  try {
    return checkOptions({
      ...(hz !== undefined && { hz: parseCount("run: --hz", hz, 1, 1000) }),
      ...(clock !== undefined && { clock: clock as "thread" }),
      ...(native !== undefined && { native: native as "named" }),
    });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`run: ${firstLine(error)}`);
  }
}

/** A URL, `-` for stdin, or a path that no runtime takes for a command, an option or a package. */
function scriptOf(script: string): string {
  const isFileURL = /^file:/i.test(script);
  if (script === "-" || /^[a-z][a-z0-9+.-]+:/i.test(script) && !isFileURL) return script;
  let path = script;
  try {
    if (isFileURL) path = fileURLToPath(script); // Bun knows paths alone
  } catch (error) {
    throw new UsageError(`run: cannot read ${script}: ${firstLine(error)}`);
  }
  if (!existsSync(path)) throw new UsageError(`run: cannot find ${script}`);
  return isAbsolute(path) || path.startsWith(".") ? path : `./${path}`;
}

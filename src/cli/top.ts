/**
 * `top`: the functions of a profile by what they cost, as `go tool pprof -top` prints them.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { decodeProfile } from "../pprof/codec.ts";
import type { PprofProfile } from "../pprof/profile.ts";
import { formatTop } from "../text/top.ts";
import { firstLine, firstSentence, parseCount, systemReason } from "./options.ts";
import { UsageError } from "./usage_error.ts";

const HELP = `Usage: pprof top [OPTIONS] FILE

Shows the functions of a pprof profile (gzip'd or not) by what they cost.

Options:
  -n N            how many functions (default 20)
      --cum       sort by cumulative instead of flat cost
      --sample T  the sample type to show (default: the profile's own)
  -h, --help      this text
`;

/** Runs the command `top`. Returns the exit status. */
export function top(args: readonly string[]): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [file, ...extra] = positionals;
  if (file === undefined) throw new UsageError("top: no profile given");
  if (extra.length > 0) throw new UsageError(`top: one profile at a time, also got "${extra[0]}"`);
  const n = parseCount("top: -n", values.n ?? "20");
  process.stdout.write(renderTop(readProfile(file), n, values.cum ?? false, values.sample));
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        n: { type: "string", short: "n" },
        cum: { type: "boolean" },
        sample: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(`top: ${firstSentence(error)}`);
  }
}

/** The table of `profile`. */
export function renderTop(profile: PprofProfile, n: number, cum: boolean, sample?: string): string {
  try {
    return `${
      formatTop(profile, {
        nodeCount: n,
        sort: cum ? "cum" : "flat",
        ...(sample !== undefined && { sampleType: sample }),
      })
    }\n`;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`top: ${error.message}`);
    throw error;
  }
}

/** Reads a profile, gzip'd or not. */
function readProfile(file: string): PprofProfile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`top: cannot read ${file}: ${systemReason(error)}`);
  }
  try {
    return decodeProfile(bytes);
  } catch (error) {
    throw new UsageError(`top: ${file} is not a pprof profile: ${firstLine(error)}`);
  }
}

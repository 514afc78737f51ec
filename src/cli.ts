/**
 * The command line: `run` profiles a program that knows nothing of us, `top` shows any profile.
 *
 * ```sh
 * deno run -A jsr:@runtime/pprof/cli run script.ts
 * ```
 *
 * @module
 */
import process from "node:process";
import { run } from "./cli/run.ts";
import { top } from "./cli/top.ts";
import { UsageError } from "./cli/usage_error.ts";

const HELP = `Usage: pprof COMMAND [OPTIONS]

Commands:
  run SCRIPT [ARGS…]  run a program and profile its CPU time
  top FILE            show the top functions of a pprof profile

pprof COMMAND --help lists its options.
`;

/** Runs the command line `args` and returns the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case "run":
        return await run(rest);
      case "top":
        return top(rest);
      case "--help":
      case "-h":
      case "help":
        process.stdout.write(HELP);
        return 0;
      case undefined:
        throw new UsageError("no command given: run or top, or --help");
      default:
        throw new UsageError(`unknown command "${command}": run or top, or --help`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`pprof: ${error.message}\n`);
    return 2;
  }
}

if (import.meta.main) {
  // EPIPE: the reader of our output has closed it (`top | head`), which is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  process.exitCode = await main(process.argv.slice(2));
}

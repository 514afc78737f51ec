/**
 * `run`: starts a program in a child of the same runtime, with our preload before it, and
 * shows the top functions of its profile.
 *
 * @module
 */
import { constants } from "node:os";
import process from "node:process";
import { openNativeLibrary } from "../../ffi/open.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import { ignoredSignals } from "./ignored_signals.ts";
import { launchBun } from "./launch_bun.ts";
import { launchDeno } from "./launch_deno.ts";
import { systemReason } from "./options.ts";
import { OutputFile } from "./output_file.ts";
import { type End, runProgram } from "./program.ts";
import { parseRunArguments, type RunArguments } from "./run_arguments.ts";
import { type ChildSettings, ENDING_SIGNALS } from "./settings.ts";
import { renderTop } from "./top.ts";

const HELP = `Usage: pprof run [OPTIONS] SCRIPT [ARGS…]

Runs SCRIPT as this runtime would run it, profiles its CPU time on every thread, writes a pprof
profile when it ends (also by exit, an error, SIGINT, SIGTERM or SIGHUP), and shows the top
functions. Exit status and signal are the program's own. A program that hangs, so that it cannot
end at the first signal, is killed at the second one, without a profile.

Options:
  -o, --output FILE   where the profile goes (default cpu.pb.gz)
      --hz N          samples per second of CPU time, 1 to 1000 (default 100)
      --clock C       thread: a CPU timer per thread (default); process: setitimer
      --native F      native frames: named (default), all or none
      --heap FILE     also profile memory, and where that profile goes
      --mem-rate N    bytes allocated for each sample of memory (default 524288)
      --no-cpu        with --heap: do not profile CPU time
      --top N         how many functions to show (default 20, 0: none)
      --flag FLAG     a flag for the runtime itself, before SCRIPT; may be repeated
  -h, --help          this text

Deno's permission flags (-A, --allow-net=…, --deny-env, …) go before SCRIPT, as with "deno run".
`;

/** Runs the command `run`. Returns the program's exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseRunArguments(args);
  if (parsed === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const outputs = new Outputs(parsed);
  let end: End;
  try {
    end = await profile(parsed, outputs);
    outputs.finish(parsed.top);
  } finally {
    outputs.discard();
  }
  return mirror(end);
}

/** The output files of a run. The preload reports signals through the first. */
class Outputs {
  readonly #files: { readonly name: string; readonly file: OutputFile }[] = [];

  constructor({ cpu, heap }: RunArguments) {
    try {
      for (const options of [cpu, heap]) {
        if (options === undefined) continue;
        this.#files.push({ name: options.output, file: new OutputFile(options.output) });
      }
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** The temporary files, which the preload writes. */
  get unfinished(): readonly string[] {
    return this.#files.map(({ file }) => file.unfinished);
  }

  arrivedSignals(): readonly number[] | undefined {
    return this.#files[0]!.file.arrivedSignals();
  }

  /** Moves the profiles to their places, and prints the `top` functions of the first. */
  finish(top: number): void {
    for (const [i, { name, file }] of this.#files.entries()) {
      try {
        const profile = file.finish();
        if (profile === undefined) {
          say(`the program ended without a profile${i === 0 ? "" : ` for ${name}`}`);
          continue;
        }
        say(`wrote ${name}`);
        if (top > 0 && i === 0) process.stderr.write(renderTop(profile, top, false));
      } catch (error) {
        say(`cannot write ${name}: ${systemReason(error)}`);
      }
    }
  }

  discard(): void {
    for (const { file } of this.#files) file.discard();
  }
}

function profile({ cpu, heap, program }: RunArguments, outputs: Outputs): Promise<End> {
  const nativeLibrary = nativeLibraryPath();
  const [output, beside] = outputs.unfinished;
  const settings: ChildSettings = {
    output: output!,
    ...(cpu !== undefined && { cpu }),
    ...(heap !== undefined && { heap: { ...heap, output: beside } }),
    ...(nativeLibrary !== undefined && { nativeLibrary }),
    ignoredSignals: ignoredSignals(ENDING_SIGNALS),
    revoke: [],
    variables: [],
  };
  const launch = runtimeAtHand().name === "deno" ? launchDeno : launchBun;
  const command = launch(program, settings);
  for (const note of command.notes) say(note);
  return runProgram(command, () => outputs.arrivedSignals());
}

/**
 * The library's path, opened here so that the child only needs permission to load this one verified
 * file.
 */
function nativeLibraryPath(): string | undefined {
  try {
    const { path } = openNativeLibrary();
    return path.startsWith("/proc/") ? undefined : path;
  } catch (error) {
    if (error instanceof ProfilerUnavailableError) return undefined;
    throw error;
  }
}

function say(line: string): void {
  process.stderr.write(`pprof: ${line}\n`);
}

/** Ends this process as the program ended. */
function mirror({ code, signal }: End): number {
  if (signal === null) return code ?? 1;
  const number = constants.signals[signal];
  try {
    openNativeLibrary().die(number); // the runtimes' own handlers would catch process.kill
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError)) throw error;
    process.kill(process.pid, signal);
  }
  return 128 + number;
}

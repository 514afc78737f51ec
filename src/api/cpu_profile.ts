/**
 * startCPUProfile and stopCPUProfile: who may profile when, and where the bytes go.
 *
 * @module
 */
import type { Clock } from "../../ffi/library.ts";
import type { CPURecording, CPURecordingOptions, Recorded } from "../recording/cpu.ts";
import { type CPUSupport, expectedCPUSupport } from "../recording/support.ts";
import { nodeProcess } from "../base/node_process.ts";
import type { NativeFrames } from "../stack/compose.ts";
import type { Writer } from "../base/writer.ts";

/** How a CPU profile is taken. */
export interface CPUProfileOptions {
  /** Samples per second of CPU time and thread, a whole number from 1 to 1000; 100 by default. */
  hz?: number;
  /**
   * `"thread"` (the default): a timer per thread on that thread's own CPU clock, which is fair to
   * every thread. `"process"`: one setitimer(ITIMER_PROF), at most one sample per kernel jiffy.
   */
  clock?: Clock;
  /**
   * Which native frames appear: those whose function carries a name (`"named"`, the default), all,
   * or none.
   */
  native?: NativeFrames;
}

interface Running {
  readonly writer: Writer;
  readonly started: Promise<CPURecording>;
  stopDraining: () => void;
}

let running: Running | undefined;

/** What the last recording that started was using. */
let lastSupport: (() => CPUSupport) | undefined;

/** Settles when the last recording has let go of clocks and engine: the next start waits for it. */
let released: Promise<unknown> = Promise.resolve();

/** Settles when the last profile was written: whoever else wants to stop meanwhile waits for it. */
let written: Promise<unknown> = Promise.resolve();

/**
 * Starts profiling the CPU time of the whole process and writes the profile to `w` when
 * {@linkcode stopCPUProfile} is called. It is CPU time, not wall-clock time: a program that waits
 * shows nothing. Costs begin here; nothing was loaded before. In Deno V8 walks through its heap once,
 * which stops the program: some 20 ms with 10 MB in use, 0.9 ms for each further MB.
 *
 * Other than in Go, the promise must be awaited: profiling has begun when it resolves.
 *
 * Workers that import this module contribute their JavaScript, from the next turn of their event loop
 * on, by the labels of their threads. Of all other threads there are the CPU time and the native frames.
 *
 * @param w Where the gzip'd pprof profile goes. It is written to, not closed.
 * @throws {RangeError} when `hz` is not a whole number from 1 to 1000.
 * @throws {TypeError} when another option has a value that it does not know.
 * @throws {ProfilerUnavailableError} when nothing on this machine can take CPU samples.
 * @throws {Error} `cpu profiling already in use`; the profile under way goes on undisturbed.
 *
 * @example
 * ```ts
 * import { startCPUProfile, stopCPUProfile } from "@runtime/pprof";
 *
 * using file = await Deno.open("cpu.pb.gz", { write: true, create: true, truncate: true });
 * await startCPUProfile(file);
 * JSON.stringify(Array.from({ length: 1e6 }, (_, i) => ({ i })));
 * await stopCPUProfile();
 * ```
 */
export async function startCPUProfile(w: Writer, options: CPUProfileOptions = {}): Promise<void> {
  const recordingOptions = checkOptions(options);
  if (running !== undefined) {
    throw new Error("cpu profiling already in use: call stopCPUProfile first");
  }
  const started = released.then(() => start(mine, recordingOptions));
  const mine: Running = { writer: w, started, stopDraining: () => {} };
  running = mine;
  try {
    const recording = await started;
    lastSupport = () => ({
      available: true,
      mechanism: recording.mechanism,
      steppedDown: recording.steppedDown,
      caveats: recording.caveats,
    });
  } catch (error) {
    if (running === mine) running = undefined;
    throw error;
  }
}

/** First loads what stop will need: its import takes no time then, and no permission that is gone by then. */
async function start(mine: Running, options: CPURecordingOptions): Promise<CPURecording> {
  const { loadOutput } = await importOutput();
  await loadOutput();
  const { CPURecording, DRAIN_INTERVAL_MILLIS } = await import("../recording/cpu.ts");
  const recording = await CPURecording.start(options);
  mine.stopDraining = drainEvery(DRAIN_INTERVAL_MILLIS, recording);
  return recording;
}

// Imported when it is needed, as the recording is: importing mod.ts must cost little.
const importOutput = () => import("../recording/output.ts");

/** Returns what ends it. */
function drainEvery(millis: number, recording: CPURecording): () => void {
  const { clearInterval, setInterval } = nodeProcess().getBuiltinModule("node:timers");
  const timer = setInterval(() => recording.drain(), millis);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Stops the CPU profile under way and resolves after its last byte was written, also when another
 * call had stopped it before. Does nothing when there is none. Waits a second at most for Workers that
 * contribute: what they do not hand over by then is under their threads' names.
 *
 * @throws whatever the writer throws, to the caller that stopped it; profiling has stopped nevertheless.
 * @throws {Error} `CPU profile is incomplete: …` when sampling went wrong, its error as the cause. What was
 * recorded has been written; the profile's comment says the same.
 *
 * @example
 * ```ts
 * import { startCPUProfile, stopCPUProfile } from "@runtime/pprof";
 *
 * const chunks: Uint8Array[] = [];
 * await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
 * await stopCPUProfile();
 * ```
 */
export async function stopCPUProfile(): Promise<void> {
  const mine = running;
  if (mine === undefined) {
    await written;
    return;
  }
  // At once: a start that comes now waits until this one has let go.
  running = undefined;
  const stopped = stop(mine);
  released = stopped.catch(() => {});
  const finished = write(mine, stopped);
  written = finished.catch(() => {});
  await finished;
}

/** Undefined when it never began, which its start tells its own caller. */
async function stop(mine: Running): Promise<Recorded | undefined> {
  const recording = await mine.started.catch(() => undefined);
  mine.stopDraining();
  return recording?.stop();
}

async function write(mine: Running, stopped: Promise<Recorded | undefined>): Promise<void> {
  const recorded = await stopped;
  if (recorded === undefined) return;
  const { writeProfile } = await importOutput();
  await writeProfile(mine.writer, recorded.profile);
  if (recorded.failure !== undefined) throw recorded.failure;
}

/** What support() tells of CPU profiles. */
export function cpuSupport(): CPUSupport {
  return lastSupport?.() ?? expectedCPUSupport();
}

/** Fills in the defaults. */
export function checkOptions(options: CPUProfileOptions): CPURecordingOptions {
  const { hz = 100, clock = "thread", native = "named" } = options;
  if (!Number.isInteger(hz) || hz < 1 || hz > 1000) {
    throw new RangeError(`Cannot sample at ${hz} Hz: a whole number from 1 to 1000 is needed`);
  }
  oneOf("clock", clock, ["thread", "process"]);
  oneOf("native", native, ["named", "all", "none"]);
  return { hz, clock, native };
}

function oneOf(name: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) {
    throw new TypeError(`Cannot use ${name} "${value}": one of ${known.join(", ")} is needed`);
  }
}

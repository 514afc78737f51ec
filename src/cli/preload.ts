/**
 * Runs in the child before the program's first line: starts the profile, and writes it when the
 * program ends, by itself, by exit, an error or a signal. Loaded as preload.bundle.js, which needs
 * nothing of the program's project.
 *
 * @module
 */
import { constants } from "node:os";
import process from "node:process";
import { setTimeout } from "node:timers";
import { openNativeLibrary } from "../../ffi/open.ts";
import { CPURecording, type CPURecordingOptions, DRAIN_INTERVAL_MILLIS } from "../recording/cpu.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import { HeapRecording } from "../recording/heap.ts";
import { encodeProfile } from "../pprof/codec.ts";
import { gzipSync } from "../pprof/gzip.ts";
import type { PprofProfile } from "../pprof/profile.ts";
import { ProfileFile } from "./profile_file.ts";
import { programBun } from "./program_bun.ts";
import { programDeno } from "./program_deno.ts";
import type { ProgramHost } from "./program_host.ts";
import {
  type ChildSettings,
  ENDING_SIGNALS,
  type EndingSignal,
  type HeapSettings,
} from "./settings.ts";

/** Prints an error, with our name in front of it. */
function complain(what: string, error: unknown): void {
  process.stderr.write(`pprof: ${what}: ${error instanceof Error ? error.message : error}\n`);
}

/** A profile that is being recorded. */
interface OpenProfile {
  readonly file: ProfileFile;
  /** Stops recording. Returns the profile until now. */
  stop(): { readonly profile: PprofProfile; readonly failure?: Error };
  /** Starts recording again after {@linkcode OpenProfile.stop}. */
  resume(): Promise<void>;
}

/** All profiles of this program. */
class OpenProfiles {
  readonly #all: readonly OpenProfile[];
  #isRecording = true;

  constructor(all: readonly OpenProfile[]) {
    this.#all = all;
  }

  /** Stops and writes all profiles. Returns false, without writing, if they were stopped already. */
  write(): boolean {
    if (!this.#isRecording) return false;
    this.#isRecording = false;
    for (const open of this.#all) {
      try {
        const { profile, failure } = open.stop();
        open.file.write(gzipSync(encodeProfile(profile)));
        if (failure !== undefined) complain("wrote what there is", failure);
      } catch (error) {
        complain("cannot write the profile", error);
      }
    }
    return true;
  }

  /** Goes on recording after {@linkcode OpenProfiles.write}: what was written is removed. */
  async resume(): Promise<void> {
    try {
      for (const open of this.#all) {
        await open.resume();
        open.file.takeBack();
      }
      this.#isRecording = true;
    } catch (error) {
      complain("cannot go on with the profile", error);
    }
  }
}

async function begin(host: ProgramHost, settings: ChildSettings): Promise<void> {
  const { output, heap } = settings;
  for (const path of [output, heap?.output]) {
    if (path !== undefined && !host.mayWrite(path)) throw new Error(`${path} may not be written`);
  }
  const file = new ProfileFile(output);
  const heapFile = heap?.output === undefined ? file : new ProfileFile(heap.output);
  if (settings.nativeLibrary !== undefined) openGiven(settings.nativeLibrary);
  const profiles = new OpenProfiles(await startAll(host, settings, file, heapFile));
  host.onEnd(() => {
    profiles.write();
    file.close();
    if (heapFile !== file) heapFile.close();
  });
  host.onError(() => {
    if (!profiles.write()) return; // a second error before the resume
    // If the program is still alive in the next turn, it has handled the error.
    setTimeout(() => profiles.resume(), 0).unref();
  });
  host.onSignal(ENDING_SIGNALS, (signal, programListens) => {
    file.answer(constants.signals[signal]);
    if (programListens || settings.ignoredSignals.includes(signal)) return;
    profiles.write();
    die(signal);
  });
  file.answer();
}

async function startAll(
  host: ProgramHost,
  { cpu, heap }: ChildSettings,
  file: ProfileFile,
  heapFile: ProfileFile,
): Promise<OpenProfile[]> {
  const all: OpenProfile[] = [];
  if (heap !== undefined) {
    try {
      all.push(await startHeap(heap, heapFile));
    } catch (error) {
      if (cpu === undefined) throw error;
      complain("cannot profile the memory of this program", error);
    }
  }
  // First in the list: it stops first, so that it does not contain the writing of the other one.
  if (cpu !== undefined) all.unshift(await startCPU(host, cpu, file));
  return all;
}

async function startCPU(
  host: ProgramHost,
  options: CPURecordingOptions,
  file: ProfileFile,
): Promise<OpenProfile> {
  const recording = await CPURecording.start({
    ...options,
    fromStart: true,
    ...(host.workerThreads && { workerThreads: host.workerThreads }),
  });
  host.every(DRAIN_INTERVAL_MILLIS, () => void recording.drain());
  return { file, stop: () => recording.stopSync(), resume: () => recording.resume() };
}

/** Its profile is a snapshot: stop() leaves memory sampling running. */
async function startHeap(options: HeapSettings, file: ProfileFile): Promise<OpenProfile> {
  const recording = await HeapRecording.start(options);
  return {
    file,
    stop: () => ({ profile: recording.profileSync("heap") }),
    resume: () => Promise.resolve(),
  };
}

/** Opens the library that the parent has opened. Where that fails, the recording reports why. */
function openGiven(file: string): void {
  try {
    openNativeLibrary(file);
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError)) throw error;
  }
}

/** Ends the process by `signal`, as it would have ended without our listener. */
function die(signal: EndingSignal): void {
  const number = constants.signals[signal];
  try {
    openNativeLibrary().die(number);
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError)) throw error;
    process.exit(128 + number); // a shell's exit status for that signal
  }
}

const host = "Deno" in globalThis ? programDeno : programBun;
const text = host.takeSettings();
if (text !== undefined) {
  const settings = JSON.parse(text) as ChildSettings;
  try {
    await begin(host, settings);
  } catch (error) {
    complain("cannot profile this program", error);
  }
  host.cover(settings);
}

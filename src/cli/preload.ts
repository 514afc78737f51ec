/**
 * Runs in the child, before the program's first line: starts the profile and writes it at the end,
 * however the end comes. Loaded as preload.bundle.js, which needs nothing of the program's project.
 *
 * @module
 */
import { constants } from "node:os";
import process from "node:process";
import { setTimeout } from "node:timers";
import { openNativeLibrary } from "../../ffi/open.ts";
import { CPURecording, DRAIN_INTERVAL_MILLIS } from "../cpu_recording.ts";
import { ProfilerUnavailableError } from "../errors.ts";
import { encodeProfile } from "../pprof/codec.ts";
import { gzipSync } from "../pprof/gzip.ts";
import { ProfileFile } from "./profile_file.ts";
import { programBun } from "./program_bun.ts";
import { programDeno } from "./program_deno.ts";
import type { ProgramHost } from "./program_host.ts";
import { type ChildSettings, ENDING_SIGNALS, type EndingSignal } from "./settings.ts";

/** Names the profile's author in front of what went wrong. */
function complain(what: string, error: unknown): void {
  process.stderr.write(`pprof: ${what}: ${error instanceof Error ? error.message : error}\n`);
}

async function begin(host: ProgramHost, settings: ChildSettings): Promise<void> {
  if (!host.mayWrite(settings.output)) throw new Error(`${settings.output} may not be written`);
  const file = new ProfileFile(settings.output);
  if (settings.nativeLibrary !== undefined) openGiven(settings.nativeLibrary);
  const recording = await CPURecording.start({ ...settings.cpu, fromStart: true });
  let drainFailed = false;
  host.every(DRAIN_INTERVAL_MILLIS, () => {
    recording.drain().catch((error) => {
      if (!drainFailed) complain("cannot keep up with the profile", error);
      drainFailed = true;
    });
  });

  let sampling = true;
  const write = () => {
    if (!sampling) return;
    sampling = false;
    try {
      file.write(gzipSync(encodeProfile(recording.stopSync())));
    } catch (error) {
      complain("cannot write the profile", error);
    }
  };
  const goOn = async () => {
    try {
      await recording.resume();
      file.takeBack();
      sampling = true;
    } catch (error) {
      complain("cannot go on with the profile", error);
    }
  };
  host.onEnd(() => {
    write();
    file.close();
  });
  host.onError(() => {
    if (!sampling) return; // between an error and going on
    write();
    // Still alive after this event: the program took care of the error.
    setTimeout(goOn, 0).unref();
  });
  host.onSignal(ENDING_SIGNALS, (signal, programListens) => {
    file.answer(constants.signals[signal]);
    if (programListens || settings.ignoredSignals.includes(signal)) return;
    write();
    die(signal);
  });
  file.answer();
}

/** What the parent has opened; where it cannot be loaded here, the recording tells why. */
function openGiven(file: string): void {
  try {
    openNativeLibrary(file);
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError)) throw error;
  }
}

/** Ends as the program would have ended without our listener. */
function die(signal: EndingSignal): void {
  const number = constants.signals[signal];
  try {
    openNativeLibrary().die(number);
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError)) throw error;
    process.exit(128 + number); // what a shell reports of that signal
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

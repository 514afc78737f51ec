/**
 * Runs in the child, before the program's first line: starts the profile and writes it at the end,
 * however the end comes. Loaded as preload.bundle.js, which needs nothing of the program's project.
 *
 * @module
 */
import { constants } from "node:os";
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import process from "node:process";
import { setInterval, setTimeout } from "node:timers";
import { openNativeLibrary } from "../../ffi/open.ts";
import { CPURecording } from "../cpu_recording.ts";
import { encodeProfile } from "../pprof/codec.ts";
import { gzipSync } from "../pprof/gzip.ts";
import { programBun } from "./program_bun.ts";
import { programDeno } from "./program_deno.ts";
import type { EndingSignal, ProgramHost } from "./program_host.ts";
import {
  type ChildSettings,
  LIBRARY_VARIABLE,
  RUNTIME_VARIABLE,
  SETTINGS_VARIABLE,
} from "./settings.ts";

const DRAIN_INTERVAL_MILLIS = 1_000;

/** Names the profile's author in front of what went wrong. */
function complain(what: string, error: unknown): void {
  process.stderr.write(`pprof: ${what}: ${error instanceof Error ? error.message : error}\n`);
}

async function begin(host: ProgramHost, settings: ChildSettings): Promise<void> {
  // Opened now: later the program may have neither the permission nor the same root directory.
  const file = openSync(settings.output, "w");
  const recording = await CPURecording.start(settings.cpu);
  let drainFailed = false;
  const timer = setInterval(() => {
    recording.drain().catch((error) => {
      if (!drainFailed) complain("cannot keep up with the profile", error);
      drainFailed = true;
    });
  }, DRAIN_INTERVAL_MILLIS);
  timer.unref();

  let sampling = true;
  const write = () => {
    if (!sampling) return;
    sampling = false;
    try {
      const bytes = gzipSync(encodeProfile(recording.stopSync()));
      ftruncateSync(file);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, at);
    } catch (error) {
      complain("cannot write the profile", error);
    }
  };
  host.onEnd(() => {
    write();
    closeSync(file);
  });
  host.onError(() => {
    write();
    // Still alive after this event: a listener of the program's own took care of the error.
    setTimeout(() => {
      recording.resume().then(() => sampling = true, (error) => complain("cannot go on", error));
    }, 0).unref();
  });
  host.onSignal((signal) => {
    write();
    die(signal);
  });
}

/** Ends as the program would have ended without our listener. */
function die(signal: EndingSignal): void {
  openNativeLibrary().die(constants.signals[signal]);
}

const host = "Deno" in globalThis ? programDeno : programBun;
const text = host.takeVariable(SETTINGS_VARIABLE);
if (text !== undefined) {
  const settings = JSON.parse(text) as ChildSettings;
  try {
    await begin(host, settings);
  } catch (error) {
    complain("cannot profile this program", error);
  }
  if (settings.nativeLibrary !== "") host.takeVariable(LIBRARY_VARIABLE);
  if (host === programBun) host.takeVariable(RUNTIME_VARIABLE);
  host.revoke(settings.revoke);
}

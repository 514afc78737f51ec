/**
 * JSC's sampler, started so that the native library can wake it.
 *
 * @module
 */
import type { NativeLibrary } from "../../../ffi/library.ts";
import { nextTurn } from "../../base/turn.ts";
import type { JSCProfiler } from "./profiler.ts";

/** Between two samples the sampler must have had its own sleep, which it never cuts short. */
export const TRIGGERED_INTERVAL_MICROS = 100;

/** `PPROF_JSC_RELEASE`. */
export const RELEASE = -1;
/** `PPROF_JSC_PARK`. */
const PARK = -2;

/** 1 and 2 ms where there is a CPU for the sampler; 100 and more where others fight for it. */
const ADOPTION_MILLIS = 500;

/** What is said when time was up: see {@linkcode startSampler}. */
export const notAdopted = `JSC's sampler thread was not recognised within ${ADOPTION_MILLIS} ms`;

/** SIGPROF is our tick's; by SIGPWR JSC suspends a thread. */
const NEEDED_SIGNALS = [27n, 30n];

const STATUS_BYTES = 4096;

/**
 * Starts JSC's sampler, and waits until the library knows its thread, or until time is up:
 * `native.jscAdopted` tells. Returns the VM's number.
 *
 * @throws {Error} Where there is no sampler, or it cannot be hooked.
 */
export async function startSampler(native: NativeLibrary, profiler: JSCProfiler): Promise<number> {
  if (blocksNeededSignals(native)) {
    // JSC would wait for it for ever, and all other VMs for JSC.
    throw new Error("this thread blocks the signals that stop it for a sample");
  }
  const vm = native.jscExpect();
  profiler.start(TRIGGERED_INTERVAL_MICROS);
  const limit = performance.now() + ADOPTION_MILLIS;
  while (!native.jscAdopted(vm) && performance.now() < limit) {
    // The sampler shows itself by suspending this thread, which it does only inside JavaScript.
    spin(() => native.jscAdopted(vm), 10);
    if (!native.jscAdopted(vm)) await nextTurn();
  }
  return vm;
}

/** True if the calling thread does, or if it cannot be known. */
function blocksNeededSignals(native: NativeLibrary): boolean {
  const status = native.readFile("/proc/thread-self/status", 0, STATUS_BYTES);
  const mask = /^SigBlk:\t([0-9a-f]+)$/m.exec(new TextDecoder().decode(status))?.[1];
  if (mask === undefined) return true;
  return NEEDED_SIGNALS.some((signal) => (BigInt(`0x${mask}`) >> (signal - 1n) & 1n) === 1n);
}

/**
 * Once JSC's sampler is stopped, or left to another profiler: gives its thread back. JSC leaves it awake at its
 * interval for ever; the library slows it down until it has work again.
 */
export function letGo(
  native: NativeLibrary,
  vm: number,
  sharedWith: "nobody" | "another profiler",
): void {
  native.jscTrigger(vm, sharedWith === "another profiler" ? RELEASE : PARK);
}

/** Stays inside JavaScript until `done`, at most `millis`. */
function spin(done: () => boolean, millis: number): boolean {
  const limit = performance.now() + millis;
  while (!done()) {
    if (performance.now() >= limit) return false;
  }
  return true;
}

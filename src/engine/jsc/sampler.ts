/**
 * Starts JSC's `SamplingProfiler` so that the native library can wake its thread.
 *
 * The library hooks pthread_kill and pthread_cond_timedwait. JSC's sampler thread is the one that
 * sends SIGPWR to our JavaScript thread and whose next wait is shorter than 20 ms: JSC's collector
 * and compiler threads suspend threads as well, but wait for 10 s (native/jsc/cpu.c).
 *
 * @module
 */
import type { NativeLibrary } from "../../../ffi/library.ts";
import { nextTurn } from "../../base/turn.ts";
import type { JSCProfiler } from "./profiler.ts";

/**
 * JSC's sampling interval while the library wakes the sampler: it bounds how soon one sample can
 * follow another.
 */
export const TRIGGERED_INTERVAL_MICROS = 100;

/** `PPROF_JSC_RELEASE`. */
export const RELEASE = -1;
/** `PPROF_JSC_PARK`. */
const PARK = -2;

/**
 * How long to wait for the sampler thread: it takes 1 to 2 ms on an idle machine, 100 and more on a
 * busy one.
 */
const ADOPTION_MILLIS = 500;

/** The reason when {@linkcode startSampler} did not find the sampler thread in time. */
export const notAdopted = `JSC's sampler thread was not recognised within ${ADOPTION_MILLIS} ms`;

/** SIGPROF, for our ticks, and SIGPWR, by which JSC suspends a thread. */
const NEEDED_SIGNALS = [27n, 30n];

const STATUS_BYTES = 4096;

/**
 * Starts JSC's sampler, and waits until the library has found its thread, or the time is up;
 * `native.jscAdopted` says which. Returns the VM's number.
 *
 * @throws {Error} Where there is no sampler, or it cannot be hooked.
 */
export async function startSampler(native: NativeLibrary, profiler: JSCProfiler): Promise<number> {
  if (blocksNeededSignals(native)) {
    // JSC would wait forever for the suspension, with a lock that all other VMs need.
    throw new Error("this thread blocks the signals that stop it for a sample");
  }
  const vm = native.jscExpect();
  profiler.start(TRIGGERED_INTERVAL_MICROS);
  const limit = performance.now() + ADOPTION_MILLIS;
  while (!native.jscAdopted(vm) && performance.now() < limit) {
    // The library finds the sampler when it suspends this thread, which it does only inside
    // JavaScript.
    spin(() => native.jscAdopted(vm), 10);
    if (!native.jscAdopted(vm)) await nextTurn();
  }
  return vm;
}

/** Whether the calling thread blocks one of these signals; true if that cannot be read. */
function blocksNeededSignals(native: NativeLibrary): boolean {
  const status = native.readFile("/proc/thread-self/status", 0, STATUS_BYTES);
  const mask = /^SigBlk:\t([0-9a-f]+)$/m.exec(new TextDecoder().decode(status))?.[1];
  if (mask === undefined) return true;
  return NEEDED_SIGNALS.some((signal) => (BigInt(`0x${mask}`) >> (signal - 1n) & 1n) === 1n);
}

/**
 * Gives JSC its sampler thread back, after the sampler was stopped or left to another profiler.
 *
 * @param shared Whether another profiler uses the sampler. If not, the library parks the thread,
 * which JSC would leave waking at its interval forever.
 */
export function letGo(native: NativeLibrary, vm: number, shared: boolean): void {
  native.jscTrigger(vm, shared ? RELEASE : PARK);
}

/** Runs JavaScript until `done` returns true, for at most `millis`. */
function spin(done: () => boolean, millis: number): boolean {
  const limit = performance.now() + millis;
  while (!done()) {
    if (performance.now() >= limit) return false;
  }
  return true;
}

/**
 * The predefined profiles `heap` and `allocs`: when memory is sampled, and where profiles of it go.
 *
 * @module
 */
import { ProfilerUnavailableError } from "../base/errors.ts";
import type { Writer } from "../base/writer.ts";
import type { HeapProfileName, HeapRecording, HeapRecordingOptions } from "../recording/heap.ts";
import { expectedHeapSupport, type ProfileSupport } from "../recording/support.ts";
import type { ProfileSource } from "./profile.ts";

/** How memory is sampled. */
export interface HeapProfileOptions {
  /**
   * Bytes allocated per sample, on average; a whole number from 1. By default the rate of
   * {@linkcode setMemProfileRate}, which is 524288 until it is set.
   */
  rate?: number;
  /**
   * What to measure where there is no native library and the inspector alone must do, which gives
   * either what is in use (`"inuse"`, the default) or all that was ever allocated (`"alloc"`). With the
   * library both are measured, and this changes nothing.
   */
  prefer?: "inuse" | "alloc";
  /**
   * Where stacks come from in Deno: from V8's heap profiler alone (`"engine"`, the default), but for
   * some while a CPU profile runs; or some at any time (`"exact"`), by V8's CPU profiler. Changes
   * nothing in Bun, where stacks have lines anyway.
   */
  stacks?: "engine" | "exact";
}

/** How a heap profile is written. */
export interface WriteHeapOptions {
  /** Collect all garbage first: what is in use then is what can be reached. */
  gc?: boolean;
}

/** Go's. */
const DEFAULT_RATE = 512 * 1024;

let rateBytes = DEFAULT_RATE;

/** The sampling that runs or is starting. */
let sampling:
  | { readonly options: HeapRecordingOptions; readonly started: Promise<HeapRecording> }
  | undefined;
/** Its recording, once it has started. */
let recording: HeapRecording | undefined;
/**
 * Resolves when the sampling before has ended, which the next one waits for: V8 has one sampler. With
 * what went wrong at its end, if anything did.
 */
let ended: Promise<string | undefined> = Promise.resolve(undefined);
/** Why the last start failed; undefined if it did not. */
let whyNot: string | undefined;

/**
 * Sets how much is allocated for each sample of the `heap` and `allocs` profiles, on average: what is
 * `runtime.MemProfileRate` in Go. (A module's exports cannot be assigned to from outside, so that this
 * is a function.)
 *
 * Call it once, as early as possible: sampling that is under way at another rate starts anew and
 * forgets what it had.
 *
 * @param bytes 524288 until it is set; 1 samples everything; 0 ends sampling, and none starts.
 * @throws {RangeError} When it is not a whole number from 0 up.
 *
 * @example
 * ```ts
 * import { lookup, setMemProfileRate } from "@runtime/pprof";
 *
 * setMemProfileRate(64 * 1024);
 * const heap = lookup("heap")!;
 * ```
 */
export function setMemProfileRate(bytes: number): void {
  rateBytes = checkRate(bytes, 0);
  if (sampling === undefined || sampling.options.rateBytes === bytes) return;
  const { options } = sampling;
  stopHeapProfile();
  if (bytes > 0) begin({ ...options, rateBytes: bytes });
}

/**
 * Starts sampling what this isolate allocates, for the profiles `heap` and `allocs`; resolves when it
 * has begun. It goes on until {@linkcode stopHeapProfile}. `lookup("heap")`, `lookup("allocs")` and
 * {@linkcode writeHeapProfile} start it as well, but give no promise that resolves when it has begun.
 *
 * It costs 30 to 100 ms once. At the default rate a loop that only allocates took 5 to 8 % longer in Deno
 * and 0 to 5 % in Bun, a server of JSON 1 to 5 % and 7 to 10 % (tests/bench/heap_bench.ts). A Worker samples
 * for itself.
 *
 * In Deno a function that V8 has inlined counts as its caller, and a function stands for all of its lines.
 * While a CPU profile runs as well, some samples have their true stack, with inlined functions and
 * lines, about forty in a second of CPU time at 100 Hz; others from the same function are divided in
 * their proportion. The profile's comments say how many there were. `stacks: "exact"` has V8's CPU profiler run
 * for it at all times: up to a hundred true stacks a second, for 0.7 % of a core even while the program
 * sleeps; beyond that its cost was lost in the noise of a few percent.
 *
 * @throws {RangeError} When `rate` is not a whole number from 1 up.
 * @throws {TypeError} When `prefer` or `stacks` is something else.
 * @throws {ProfilerUnavailableError} When it cannot be done here; it says why.
 * @throws {Error} When sampling is under way with other options.
 *
 * @example
 * ```ts
 * import { startHeapProfile, writeHeapProfile } from "@runtime/pprof";
 *
 * await startHeapProfile();
 * const kept = Array.from({ length: 1e6 }, (_, i) => ({ i }));
 * using file = await Deno.open("heap.pb.gz", { write: true, create: true, truncate: true });
 * await writeHeapProfile(file);
 * console.log(kept.length);
 * ```
 */
export async function startHeapProfile(options: HeapProfileOptions = {}): Promise<void> {
  const wanted = checkHeapOptions(options);
  if (sampling === undefined) begin(wanted);
  const { started, options: current } = sampling!;
  if (
    (options.rate !== undefined && wanted.rateBytes !== current.rateBytes) ||
    (options.prefer !== undefined && wanted.prefer !== current.prefer) ||
    (options.stacks !== undefined && wanted.exactStacks !== current.exactStacks)
  ) {
    throw new Error("heap profiling already in use with other options: call stopHeapProfile first");
  }
  await started;
}

/**
 * Ends sampling and forgets what was sampled. Does nothing when nothing is.
 *
 * @example
 * ```ts
 * import { startHeapProfile, stopHeapProfile } from "@runtime/pprof";
 *
 * await startHeapProfile({ rate: 4096 });
 * stopHeapProfile();
 * ```
 */
export function stopHeapProfile(): void {
  const last = sampling;
  sampling = undefined;
  recording = undefined;
  if (last !== undefined) ended = endOf(last.started);
}

/** Ends sampling once it has started. A start that failed has rejected its own caller's promise. */
async function endOf(started: Promise<HeapRecording>): Promise<string | undefined> {
  const begun = await started.catch(() => undefined);
  try {
    begun?.stop();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Writes the `heap` profile: as `lookup("heap").writeTo(w)`, and can collect garbage first.
 *
 * What is in use includes garbage that was not collected yet. What was allocated before sampling began
 * is not in it; the profile's comments say when that was, and how it was done.
 *
 * @throws The writer's own error, as it is.
 * @throws {ProfilerUnavailableError} When memory cannot be sampled here; it says why.
 *
 * @example
 * ```ts
 * import { startHeapProfile, writeHeapProfile } from "@runtime/pprof";
 *
 * await startHeapProfile();
 * using file = await Deno.open("heap.pb.gz", { write: true, create: true, truncate: true });
 * await writeHeapProfile(file, { gc: true });
 * ```
 */
export async function writeHeapProfile(w: Writer, options: WriteHeapOptions = {}): Promise<void> {
  const snapshot = await heapSource("heap").snapshot(options);
  const { writeSnapshot } = await import("../recording/output.ts");
  await writeSnapshot(w, snapshot, 0);
}

/** What is being recorded; begins it where nothing is. */
function currentRecording(): Promise<HeapRecording> {
  if (sampling === undefined) {
    if (rateBytes === 0) {
      throw new ProfilerUnavailableError(
        "Cannot write heap profile: nothing is sampled, the rate was set to 0; " +
          "call setMemProfileRate with another one",
      );
    }
    begin(checkHeapOptions({}));
  }
  return sampling!.started;
}

/** A failure rejects the promises of those who wait for the start; {@linkcode heapSupport} says why. */
function begin(options: HeapRecordingOptions): void {
  const started = ended.then(async (formerEnd) => {
    const { HeapRecording } = await import("../recording/heap.ts");
    return await HeapRecording.start(options, formerEnd);
  });
  const mine = { options, started };
  sampling = mine;
  started.then(
    (begun) => {
      if (sampling === mine) recording = begun;
      whyNot = undefined;
    },
    (error) => {
      if (sampling === mine) sampling = undefined; // a later one tries again
      whyNot = (error as Error).message;
    },
  );
}

/** Starts sampling; where that fails, the next write of a heap profile rejects with the reason. */
export async function watchHeap(): Promise<void> {
  watch();
  await sampling?.started.catch(() => {});
}

function watch(): void {
  if (sampling === undefined && rateBytes > 0) begin(checkHeapOptions({}));
}

/** Fills in the defaults. */
export function checkHeapOptions(options: HeapProfileOptions): HeapRecordingOptions {
  const { rate = rateBytes || DEFAULT_RATE, prefer = "inuse", stacks = "engine" } = options;
  if (prefer !== "inuse" && prefer !== "alloc") {
    throw new TypeError(`Cannot prefer "${String(prefer)}": inuse or alloc is needed`);
  }
  if (stacks !== "engine" && stacks !== "exact") {
    throw new TypeError(`Cannot take stacks "${String(stacks)}": engine or exact is needed`);
  }
  return { rateBytes: checkRate(rate, 1), prefer, exactStacks: stacks === "exact" };
}

function checkRate(bytes: number, least: number): number {
  if (Number.isInteger(bytes) && bytes >= least && bytes <= MAX_RATE) return bytes;
  throw new RangeError(
    `Cannot sample every ${bytes} bytes: a whole number from ${least} to ${MAX_RATE} is needed`,
  );
}

/** V8 rejects larger intervals. */
const MAX_RATE = 2 ** 40;

/** `support().heap`. */
export function heapSupport(): ProfileSupport {
  if (recording !== undefined) return recording.support;
  if (whyNot !== undefined) return { available: false, mechanism: "", steppedDown: [whyNot] };
  return expectedHeapSupport();
}

/** The source of one of the two profiles. */
export function heapSource(name: HeapProfileName): ProfileSource {
  return {
    watch,
    count: () => recording?.count ?? 0,
    async snapshot({ gc = false }) {
      const current = await currentRecording();
      if (gc) await current.collectGarbage();
      return await current.snapshot(name);
    },
  };
}

/**
 * The predefined profiles `heap` and `allocs`: when memory is sampled, and where profiles of it go.
 *
 * @module
 */
import { ProfilerUnavailableError } from "../base/errors.ts";
import {
  expectedHeapSupport,
  type HeapProfileName,
  HeapRecording,
  type HeapRecordingOptions,
} from "../recording/heap.ts";
import type { ProfileSupport } from "../recording/support.ts";
import { registerPredefined } from "./registry.ts";
import { writeAll, type Writer } from "../base/writer.ts";

/** How memory is sampled. */
export interface HeapProfileOptions {
  /**
   * One sample for so many bytes allocated, on average; a whole number from 1. Without it, what
   * {@linkcode setMemProfileRate} was given, or 524288.
   */
  rate?: number;
  /**
   * What to measure where the engine's inspector tells either what is in use (`"inuse"`, the default)
   * or all that was ever allocated (`"alloc"`). Where the native library works both are measured, and
   * this changes nothing.
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

/** The sampling under way, or that is about to start. */
let sampling:
  | { readonly options: HeapRecordingOptions; readonly started: Promise<HeapRecording> }
  | undefined;
/** The same once it has started. */
let recording: HeapRecording | undefined;
/** Resolves when the one before has ended: V8 has one sampler. */
let ended: Promise<void> = Promise.resolve();
/** Why the last start failed. */
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
 * {@linkcode writeHeapProfile} start it as well, but tell nobody when it has begun.
 *
 * It costs 30 to 100 ms once. At the default rate a loop that only allocates took 5 to 8 % longer in Deno
 * and 0 to 5 % in Bun, a server of JSON 1 to 5 % and 7 to 10 % (tests/bench/heap_bench.ts). A Worker samples
 * for itself.
 *
 * In Deno a function that V8 has inlined counts as its caller, and a function stands for all of its lines.
 * While a CPU profile runs as well, some samples have their true stack, with inlined functions and
 * lines, about forty in a second of CPU time at 100 Hz; others from the same function are told in their
 * proportion. The profile's comments say how many there were. `stacks: "exact"` has V8's CPU profiler run
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
  if (last !== undefined) ended = last.started.then((started) => started.stop(), () => {});
}

/**
 * Writes the `heap` profile: as `lookup("heap").writeTo(w)`, and can collect garbage first.
 *
 * What is in use includes garbage that nobody has collected yet. What was allocated before sampling began
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
  await writeMemoryProfile("heap", w, 0, options);
}

/** Writes one of the two profiles. */
export async function writeMemoryProfile(
  name: HeapProfileName,
  w: Writer,
  debug: 0 | 1 | 2,
  { gc = false }: WriteHeapOptions = {},
): Promise<void> {
  const current = await whatIsSampled();
  if (gc) await current.collectGarbage();
  await writeAll(w, await bytesOf(current, name, debug));
}

async function bytesOf(
  current: HeapRecording,
  name: HeapProfileName,
  debug: 0 | 1 | 2,
): Promise<Uint8Array> {
  if (debug !== 0) return new TextEncoder().encode(await current.text());
  const [{ encodeProfile }, { gzip }] = await Promise.all([
    import("../pprof/codec.ts"),
    import("../pprof/gzip.ts"),
  ]);
  return await gzip(encodeProfile(await current.profile(name)));
}

function whatIsSampled(): Promise<HeapRecording> {
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

/** Whoever waits for the start is told of its failure; nobody else is. */
function begin(options: HeapRecordingOptions): void {
  const started = ended.then(() => HeapRecording.start(options));
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

/** Samples from now on, if that can be done here: otherwise the profiles say so when they are written. */
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

/** V8 takes no more: 2^53 and 2^64 are the same to whoever samples memory. */
const MAX_RATE = 2 ** 40;

/** What support() tells of the two profiles. */
export function heapSupport(): ProfileSupport {
  if (recording !== undefined) return recording.support;
  if (whyNot !== undefined) return { available: false, mechanism: "", steppedDown: [whyNot] };
  return expectedHeapSupport();
}

for (const name of ["heap", "allocs"] as const) {
  registerPredefined(name, {
    watch,
    count: () => recording?.count ?? 0,
    writeTo: (w, debug) => writeMemoryProfile(name, w, debug),
  });
}

/**
 * Allocated bytes by stack in Bun, without an allocation profiler in JSC.
 *
 * JSC's `Heap` counts the bytes allocated since the last collection (engine/jsc/heap/counters.ts).
 * The native library reads these counters whenever the JavaScript thread calls a libc function that
 * JSC's allocator calls as well (pthread_getspecific, clock_gettime, memset), and each time that
 * they have grown by a step it has JSC's `SamplingProfiler` take a trace, for which it waits
 * (native/jsc/heap.c). The bytes since the last trace are charged to that trace's stack.
 *
 * Verified on Bun 1.3 and 1.4: the self-test at each start, tests/engine_jsc_heap_test.ts and
 * tests/versions.
 *
 * LIMITATIONS
 * - Allocated bytes only: no number of objects, and nothing about what is still in use.
 * - A trace takes 130 to 170 µs. The step grows with the allocation rate, so that traces take at
 *   most 2 % of the time.
 * - Memory outside of JSC's heap is measured only as far as JSC counts it.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../../../ffi/library.ts";
import { ProfilerUnavailableError } from "../../../base/errors.ts";
import type { MarkFrame, Stack } from "../../../stack/frame.ts";
import { nodeProcess } from "../../../base/node_process.ts";
import { releaseAll } from "../../../base/release.ts";
import { nextTurn } from "../../../base/turn.ts";
import { ByteSites } from "./byte_sites.ts";
import type { HeapSite } from "../../../records/allocation.ts";
import { decodeHeapTraces, type HeapTrace } from "../../../records/heap_trace.ts";
import type { EngineHeapOptions, HeapSampling, HeapSnapshot } from "../../engine.ts";
import { allocateSmall, findCounters, SMALL_BYTES } from "./counters.ts";
import { JSCProfiler } from "../profiler.ts";
import { letGo, notAdopted, startSampler, TRIGGERED_INTERVAL_MICROS } from "../sampler.ts";
import { TraceConverter } from "../traces.ts";

/** The parts of `Bun` and `bun:ffi` that are used. */
interface BunGlobal {
  gc(force: boolean): void;
}
interface BunFFI {
  toArrayBuffer(
    address: number,
    offset: number,
    bytes: number,
    context: number,
    free: number,
  ): ArrayBuffer;
}

/** The longest time an allocation waits for its trace. Time-outs count against the 2 %, too. */
const WAIT_MICROS = 1_000;

/** Traces are drained this often: until then JSC keeps the functions on them alive. */
const DRAIN_MILLIS = 1_000;

/** The self-test allocates for this many traces, one for each TEST_RATE bytes. */
const TEST_TRACES = 24;
const TEST_RATE = 65_536;
const TEST_ATTEMPTS = 4;
/**
 * The share of the bytes that its traces must show: on a busy machine a trace or two may be missed.
 */
const TEST_SHARE = 0.75;
/** How far JSC's count may be from what was allocated. */
const TEST_TOLERANCE = 0.2;

/** A trace and its window have the same clock, but the trace's is rounded: seconds in a double. */
const SLACK_NANOS = 1_000;

/** Words of one read: some hundred records. */
const READ_WORDS = 2_560;

/** The stack of bytes allocated while no JavaScript ran, or where JSC took no trace. */
const outsideStack: Stack = [{ kind: "mark", name: "(native)" } satisfies MarkFrame];
const lostStack: Stack = [{ kind: "mark", name: "[lost samples]" } satisfies MarkFrame];

/**
 * JSC frees this buffer as the VM ends, through a function of the library, which then stops reading
 * the VM's memory.
 */
const witnesses: ArrayBuffer[] = [];

/**
 * {@linkcode Engine.startHeap} of JSC.
 *
 * @param mechanism How support() and profiles call it.
 */
export async function startHeap(
  { rateBytes, native }: EngineHeapOptions,
  mechanism: string,
): Promise<HeapSampling> {
  if (native === undefined) {
    throw unavailable("Bun has no heap profiler of its own, and the native library cannot be used");
  }
  let profiler: JSCProfiler | undefined;
  let vm = 0;
  try {
    profiler = new JSCProfiler();
    vm = await startSampler(native, profiler);
    if (!native.jscAdopted(vm)) throw unavailable(notAdopted);
    const failure = await findCounters(native, vm, collectGarbage) ??
      await selfTest(native, vm, profiler);
    if (failure !== undefined) throw unavailable(failure);
    native.jscHeapStart(vm, rateBytes, WAIT_MICROS);
    return new JSCHeapSampling(native, vm, profiler, rateBytes, mechanism);
  } catch (error) {
    if (profiler !== undefined) release(native, vm, profiler);
    if (error instanceof ProfilerUnavailableError) throw error;
    throw unavailable(error instanceof Error ? error.message : String(error));
  }
}

function unavailable(reason: string): ProfilerUnavailableError {
  return new ProfilerUnavailableError(`Cannot sample allocations in Bun: ${reason}`);
}

/**
 * Stops JSC's sampler, then gives its thread back. In this order: a thread that is given back while
 * the sampler runs goes on sampling.
 */
function release(native: NativeLibrary, vm: number, profiler: JSCProfiler): void {
  const { alone, shared } = profiler;
  releaseAll(
    () => profiler.stop(),
    () => {
      if (vm !== 0 && alone) letGo(native, vm, shared);
    },
    () => {
      if (vm !== 0) stopCounting(native, vm);
    },
  );
}

function stopCounting(native: NativeLibrary, vm: number): void {
  try {
    native.jscHeapStop(vm);
  } catch (error) {
    // Counting had not begun.
    if (!(error instanceof NativeError)) throw error;
  }
}

function collectGarbage(): void {
  (globalThis as unknown as { Bun: BunGlobal }).Bun.gc(true);
}

/**
 * Allocates a known number of bytes in a known function, and compares the count and the traces.
 * Returns why they differ, undefined if they do not.
 */
async function selfTest(
  native: NativeLibrary,
  vm: number,
  profiler: JSCProfiler,
): Promise<string | undefined> {
  watchForEnd(native, vm);
  let failure = "";
  for (let attempt = 0; attempt < TEST_ATTEMPTS; attempt++) {
    await nextTurn();
    native.jscHeapStart(vm, TEST_RATE, WAIT_MICROS);
    const drain = new Drain(native, vm, profiler);
    const allocated = allocateKnown();
    const { bytes } = native.jscHeapStats(vm);
    const seen = drain.take();
    native.jscHeapStop(vm);
    const here = seen
      .filter(({ stack }) =>
        stack.some((frame) => frame.kind === "script" && frame.functionName === allocateKnown.name)
      )
      .reduce((sum, { bytes }) => sum + bytes, 0);
    const ratio = bytes / allocated;
    if (ratio < 1 - TEST_TOLERANCE || ratio > 1 + TEST_TOLERANCE) {
      failure = `JSC counted ${bytes} bytes where ${allocated} were allocated`;
    } else if (here < allocated * TEST_SHARE) {
      failure = `traces show the place of ${here} of ${allocated} bytes that were allocated there`;
    } else {
      return undefined;
    }
  }
  return failure;
}

/** Returns how many bytes it allocated. */
function allocateKnown(): number {
  const count = Math.ceil(TEST_TRACES * TEST_RATE / SMALL_BYTES);
  allocateSmall(count);
  return count * SMALL_BYTES;
}

/** Has the library called when the VM ends: see {@linkcode witnesses}. */
function watchForEnd(native: NativeLibrary, vm: number): void {
  if (witnesses.length > 0) return;
  const { byte, context, free } = native.jscHeapWitness(vm);
  const ffi = nodeProcess().getBuiltinModule("bun:ffi") as unknown as BunFFI;
  witnesses.push(ffi.toArrayBuffer(byte, 0, 1, context, free));
}

/** The bytes charged to one trace. */
interface Allocated {
  readonly stack: Stack;
  readonly bytes: number;
}

/** Matches the library's HEAP_TRACE records with JSC's traces by time. */
class Drain {
  readonly #native: NativeLibrary;
  readonly #vm: number;
  readonly #profiler: JSCProfiler;
  readonly #converter = new TraceConverter();
  readonly #words = new BigUint64Array(READ_WORDS);

  /** Drops the traces taken until now. */
  constructor(native: NativeLibrary, vm: number, profiler: JSCProfiler) {
    this.#native = native;
    this.#vm = vm;
    this.#profiler = profiler;
    profiler.takeTraces();
  }

  /** What was allocated since the last call, sorted by time. */
  take(): Allocated[] {
    const traces = this.#read();
    // takeTraces waits for the lock under which JSC stores a trace: those of all windows are there.
    const samples = this.#converter.convert(this.#profiler.takeTraces());
    let next = 0;
    return traces.map(({ fromNanos, toNanos, bytes, missing }) => {
      if (missing === "lost") return { stack: lostStack, bytes };
      while (next < samples.length && samples[next]!.timeNanos < fromNanos - SLACK_NANOS) next++;
      const sample = samples[next];
      const found = missing === undefined && sample !== undefined && sample.stack.length > 0 &&
        sample.timeNanos <= toNanos + SLACK_NANOS;
      return { stack: found ? sample.stack : outsideStack, bytes };
    });
  }

  #read(): HeapTrace[] {
    const words = this.#words;
    const traces: HeapTrace[] = [];
    for (let count; (count = this.#native.jscHeapRead(this.#vm, words)) > 0;) {
      traces.push(...decodeHeapTraces(words, count));
    }
    return traces;
  }
}

class JSCHeapSampling implements HeapSampling {
  readonly rateBytes: number;
  readonly mechanism: string;
  readonly steppedDown: readonly string[] = [];
  readonly #native: NativeLibrary;
  readonly #vm: number;
  readonly #profiler: JSCProfiler;
  readonly #drain: Drain;
  readonly #sites = new ByteSites();
  readonly #notes = new Set<string>();
  readonly #timer: { unref(): void };
  readonly #clearInterval: (timer: never) => void;
  #slowestBytes = 0;
  #isStopped = false;

  constructor(
    native: NativeLibrary,
    vm: number,
    profiler: JSCProfiler,
    rateBytes: number,
    mechanism: string,
  ) {
    this.rateBytes = rateBytes;
    this.mechanism = mechanism;
    this.#native = native;
    this.#vm = vm;
    this.#profiler = profiler;
    this.#drain = new Drain(native, vm, profiler);
    // Not the global ones, which a program's tests may replace with a fake clock.
    const { setInterval, clearInterval } = nodeProcess().getBuiltinModule("node:timers");
    this.#clearInterval = clearInterval;
    this.#timer = setInterval(() => this.#take(), DRAIN_MILLIS);
    this.#timer.unref();
  }

  get siteCount(): number {
    this.#take();
    return this.#sites.size;
  }

  snapshot(): Promise<HeapSnapshot> {
    return Promise.resolve(this.snapshotSync());
  }

  snapshotSync(): HeapSnapshot {
    this.#take();
    const sites: HeapSite[] = this.#sites.entries().map(([stack, allocBytes]) => ({
      stack,
      allocObjects: 0,
      allocBytes,
      inuseObjects: 0,
      inuseBytes: 0,
    }));
    return { sites, measured: ["alloc_space"], scaled: true, notes: this.#allNotes() };
  }

  collectGarbage(): Promise<void> {
    collectGarbage();
    return Promise.resolve();
  }

  stop(): void {
    this.#isStopped = true;
    this.#clearInterval(this.#timer as never);
    release(this.#native, this.#vm, this.#profiler);
    this.#sites.clear();
  }

  /** Never throws: a timer in the program's own event loop calls it. */
  #take(): void {
    if (this.#isStopped) return;
    try {
      for (const { stack, bytes } of this.#drain.take()) this.#sites.add(stack, bytes);
      const { stepBytes } = this.#native.jscHeapStats(this.#vm);
      this.#slowestBytes = Math.max(this.#slowestBytes, stepBytes);
    } catch (error) {
      this.#notes.add(`traces could not be taken over: ${(error as Error).message}`);
    }
    this.#keepRunning();
  }

  /**
   * Starts the sampler again: a Profiler.stop of any session, or its end, stops the VM's one
   * sampler.
   */
  #keepRunning(): void {
    try {
      if (this.#profiler.start(TRIGGERED_INTERVAL_MICROS)) {
        this.#notes.add("another session stopped JSC's one sampler meanwhile: started again");
      }
      if (!this.#native.jscAdopted(this.#vm)) this.#native.jscExpect();
    } catch (error) {
      this.#notes.add(`JSC's sampler does not start again: ${(error as Error).message}`);
    }
  }

  #allNotes(): string[] {
    const stats = this.#native.jscHeapStats(this.#vm);
    const notes = [
      "JSC counts allocated bytes only, neither objects nor what is still in use",
      ...this.#notes,
    ];
    if (this.#slowestBytes > this.rateBytes) {
      notes.push(
        `much was allocated: one trace for ${Math.round(this.#slowestBytes)} bytes at times, ` +
          `so that traces take no more than 2 % of the time`,
      );
    }
    if (stats.state !== "on") notes.push("counting has ended: JSC's counters do not hold counts");
    if (stats.lost > 0) {
      notes.push(
        `JSC's sampler did not answer in time for ${stats.lost} of ${
          stats.lost + stats.traces
        } traces`,
      );
    }
    return notes;
  }
}

/**
 * The interface of a JavaScript engine: CPU and heap sampling of the calling isolate.
 * engine/v8/engine.ts, engine/jsc/engine.ts and engine/none.ts implement it.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import type { EngineSamples, SampledIsolate } from "../join/samples.ts";
import type { HeapMeasure, HeapSite } from "../records/allocation.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";

/** A running CPU profile of the calling isolate. */
export interface CPUSampling extends SampledIsolate {
  /** What is in use, for support() and the profile's comment: "V8 samples at each CPU tick". */
  readonly mechanism: string;
  /** Why the better rungs of the ladder are not in use, in their order; empty on the best rung. */
  readonly steppedDown: readonly string[];
  /** What the samples lack even on the best rung; for support() and the profile's comments. */
  readonly caveats?: readonly string[];
  /**
   * Samples since the last call. Called about once a second, to bound the engine's own memory. An
   * engine that has no new samples yet returns none, and the last settledNanos.
   */
  drain(): Promise<EngineSamples>;
  /** Ends sampling, after the clocks have stopped; returns the rest. */
  stop(): Promise<EngineSamples>;
  /** As stop(), in an exit handler, where promises no longer resolve. */
  stopSync(): EngineSamples;
}

/** Options of {@linkcode Engine.startCPU}. */
export interface EngineCPUOptions {
  readonly periodNanos: number;
  /** Whether this is called before any code of the program has run. */
  readonly fromStart?: boolean;
  /** A drain returns all samples older than this, even where that costs more. */
  readonly handOverNanos?: number;
  /** Absent where no native library could be opened. */
  readonly native?: NativeLibrary;
}

/** The heap profile of an isolate at one moment. */
export interface HeapSnapshot {
  readonly sites: readonly HeapSite[];
  readonly measured: readonly HeapMeasure[];
  /**
   * Whether the numbers are estimates of everything allocated. Otherwise they count the samples
   * only: one for each `rateBytes` on average, each object with the probability 1 -
   * e^(-size/rateBytes).
   */
  readonly scaled: boolean;
  /** What is missing or doubtful, for the profile's comments. */
  readonly notes: readonly string[];
  /** Names the native addresses on the stacks; absent where there are none. */
  readonly symbols?: NativeSymbols;
}

/** A running heap sampling of the calling isolate. */
export interface HeapSampling {
  readonly rateBytes: number;
  /** What is in use, for support() and the profile's comment. */
  readonly mechanism: string;
  /** Why the better rungs of the ladder are not in use, in their order; empty on the best rung. */
  readonly steppedDown: readonly string[];
  /** About how many sites a snapshot would have now; may be that of the last snapshot. */
  readonly siteCount: number;
  snapshot(): Promise<HeapSnapshot>;
  /** As snapshot(), in an exit handler, where promises no longer resolve. */
  snapshotSync(): HeapSnapshot;
  /** Collects all garbage now. */
  collectGarbage(): Promise<void>;
  /** Ends sampling and drops the counts. */
  stop(): void;
}

/** Options of {@linkcode Engine.startHeap}. */
export interface EngineHeapOptions {
  /** Bytes allocated for each sample, on average. */
  readonly rateBytes: number;
  /** What to measure where an engine cannot measure both at once. */
  readonly prefer: "inuse" | "alloc";
  /**
   * Whether to record stacks with inlined functions while no CPU profile runs, too, which costs
   * more.
   */
  readonly exactStacks?: boolean;
  /** Absent where no native library could be opened. */
  readonly native?: NativeLibrary;
}

/** One JavaScript engine. */
export interface Engine {
  readonly name: "v8" | "jsc" | "none";
  /** "V8 15.0.245.2-rusty", for comments. */
  readonly version: string;
  /** The number of `enum pprof_engine` in native/pprof_native.h. */
  readonly nativeEngine: 0 | 1 | 2;
  /**
   * Why it cannot sample, as far as that is known without starting anything; undefined if nothing
   * is known.
   */
  refusal?(): string | undefined;
  /**
   * Starts sampling this isolate's JavaScript stacks. Called after `native.cpuPrepare` and before
   * `native.cpuStart`; `stop` is called after `native.cpuStop`.
   */
  startCPU(options: EngineCPUOptions): Promise<CPUSampling>;
  /**
   * Starts sampling what this isolate allocates. Absent in an engine without heap sampling.
   *
   * @throws {ProfilerUnavailableError} When it cannot be done here or now.
   */
  startHeap?(options: EngineHeapOptions): Promise<HeapSampling>;
  /** {@linkcode HeapSampling.mechanism} of the best rung, for support() before a start. */
  readonly heapMechanism?: string;
  /** Whether startHeap needs the native library. */
  readonly heapNeedsLibrary?: boolean;
  /** The engine's own heap counters, in bytes unless the name says otherwise. */
  heapStatistics?(): Readonly<Record<string, number>>;
}

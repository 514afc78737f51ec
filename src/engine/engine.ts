/**
 * What the rest of the house knows about a JavaScript engine. One file per engine implements it;
 * nothing else mentions V8, JSC, `Deno.` or `Bun.`.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import type { EngineSamples, SampledIsolate } from "../join/samples.ts";
import type { HeapMeasure, HeapSite } from "../records/allocation.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";

/** A running CPU profile of one isolate, the calling one. */
export interface CPUSampling extends SampledIsolate {
  /** What is in use, for support() and the profile's comment: "V8 samples at each CPU tick". */
  readonly mechanism: string;
  /** Why something better is not in use, in the ladder's order; empty on the best rung. */
  readonly steppedDown: readonly string[];
  /** What its samples do not tell, on the best rung, too; for support() and the profile's comments. */
  readonly caveats?: readonly string[];
  /**
   * Samples since the last call. Called about once a second: keeps the engine's own memory bounded.
   * An engine whose samples come only now and then returns none and leaves settledNanos as it was.
   */
  drain(): Promise<EngineSamples>;
  /** Ends sampling, once the clocks have stopped; returns the rest. */
  stop(): Promise<EngineSamples>;
  /** As stop(), inside an exit handler, where no promise is resolved any more. */
  stopSync(): EngineSamples;
}

/** Options of {@linkcode Engine.startCPU}. */
export interface EngineCPUOptions {
  readonly periodNanos: number;
  /** Nothing has run yet that the profile is about. */
  readonly fromStart?: boolean;
  /** A drain brings all samples but those of the last so many nanoseconds, if that costs more, too. */
  readonly handOverNanos?: number;
  /** Absent where no native library could be opened. */
  readonly native?: NativeLibrary;
}

/** What an engine knows of the memory of its isolate at one moment. */
export interface HeapSnapshot {
  readonly sites: readonly HeapSite[];
  readonly measured: readonly HeapMeasure[];
  /**
   * Whether the numbers stand for all that was allocated. Otherwise they are of the samples alone,
   * one for each `rateBytes` on average, each object by chance 1 - e^(-size/rateBytes).
   */
  readonly scaled: boolean;
  /** What is missing or doubtful, for the profile's comments. */
  readonly notes: readonly string[];
  /** Names of the native addresses on the stacks, if there are any. */
  readonly symbols?: NativeSymbols;
}

/** Heap sampling of one isolate, the calling one. */
export interface HeapSampling {
  readonly rateBytes: number;
  /** What is in use, for support() and the profile's comment. */
  readonly mechanism: string;
  /** Why something better is not in use, in the ladder's order; empty on the best rung. */
  readonly steppedDown: readonly string[];
  /** How many sites a snapshot would have now, as far as that can be told at once. */
  readonly siteCount: number;
  snapshot(): Promise<HeapSnapshot>;
  /** As snapshot(), inside an exit handler, where no promise is resolved any more. */
  snapshotSync(): HeapSnapshot;
  /** Collects all garbage now. */
  collectGarbage(): Promise<void>;
  /** Ends sampling and forgets what was counted. */
  stop(): void;
}

/** Options of {@linkcode Engine.startHeap}. */
export interface EngineHeapOptions {
  /** One sample for so many bytes, on average. */
  readonly rateBytes: number;
  /** What to measure where an engine cannot measure both at once. */
  readonly prefer: "inuse" | "alloc";
  /** The true stacks of some samples are wanted also while no CPU profile runs, if that costs more. */
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
  /** Why it will not sample, where that can be told without starting anything. */
  refusal?(): string | undefined;
  /**
   * Starts sampling this isolate's JavaScript stacks. Called after `native.cpuPrepare` and before
   * `native.cpuStart`; `stop` is called after `native.cpuStop`.
   */
  startCPU(options: EngineCPUOptions): Promise<CPUSampling>;
  /**
   * Starts sampling what this isolate allocates. Absent where an engine has no way to.
   *
   * @throws {ProfilerUnavailableError} When it cannot be done here or now.
   */
  startHeap?(options: EngineHeapOptions): Promise<HeapSampling>;
  /** What startHeap uses on its best rung, told before it is called. */
  readonly heapMechanism?: string;
  /** Whether startHeap can do nothing without the native library. */
  readonly heapNeedsLibrary?: boolean;
  /** Its own counters of the heap, in bytes unless the name tells otherwise. */
  heapStatistics?(): Readonly<Record<string, number>>;
}

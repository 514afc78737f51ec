/**
 * Heap sampling from its start to profiles of any moment: the one place that composes engine and
 * builder.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { Engine, EngineHeapOptions, HeapSampling, HeapSnapshot } from "../engine/engine.ts";
import type { HeapMeasure, HeapSite, SiteCounts } from "../records/allocation.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import { ProfileBuilder } from "../pprof/builder.ts";
import { heapProfileText } from "../text/heap.ts";
import type { Label, Profile } from "../pprof/profile.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { ProfileSupport } from "./support.ts";

/** What a recording needs to know; the defaults are filled in by heap_profile.ts. */
export type HeapRecordingOptions = Pick<
  EngineHeapOptions,
  "rateBytes" | "prefer" | "exactStacks"
>;

/** In the order of the format's table. */
const MEASURES: readonly HeapMeasure[] = [
  "alloc_objects",
  "alloc_space",
  "inuse_objects",
  "inuse_space",
];

/** What readers show first, and what instead where that was not measured. */
const FIRST: Readonly<Record<HeapProfileName, readonly HeapMeasure[]>> = {
  heap: ["inuse_space", "alloc_space"],
  allocs: ["alloc_space", "inuse_space"],
};

/** The two profiles: the same samples, told apart by what readers show first. */
export type HeapProfileName = "heap" | "allocs";

const EXTERNAL: Label = { key: "memory", str: "external" };

/** The library, or why there is none. */
function tryOpen(): { native?: NativeLibrary; why?: string } {
  try {
    return { native: openNativeLibrary() };
  } catch (error) {
    if (error instanceof ProfilerUnavailableError) return { why: error.message };
    throw error;
  }
}

/** What would be tried first, told without starting anything. */
export function expectedHeapSupport(): ProfileSupport {
  const engine = engineAtHand();
  const refusal = engine.startHeap === undefined ? unavailable(engine) : engine.refusal?.();
  if (refusal !== undefined) return { available: false, mechanism: "", steppedDown: [refusal] };
  const { why } = tryOpen();
  if (why !== undefined && engine.heapNeedsLibrary) {
    return { available: false, mechanism: "", steppedDown: [`no native library: ${why}`] };
  }
  return {
    available: true,
    mechanism: engine.heapMechanism ?? `${engine.version}'s sampling heap profiler`,
    steppedDown: why === undefined ? [] : [`no native library: ${why}`],
  };
}

function unavailable(engine: Engine): string {
  return `Cannot sample the heap: there is no way to do it in ${runtimeAtHand().version}, ${engine.version}`;
}

/** What is allocated and in use, sampled since its start. */
export class HeapRecording {
  readonly #engine: Engine;
  readonly #sampling: HeapSampling;
  readonly #steppedDown: readonly string[];
  readonly #since = new Date();

  private constructor(engine: Engine, sampling: HeapSampling, why: string | undefined) {
    this.#engine = engine;
    this.#sampling = sampling;
    this.#steppedDown = why === undefined ? [] : [`no native library: ${why}`];
  }

  /**
   * Starts sampling.
   *
   * @throws {ProfilerUnavailableError} When it cannot be done here, or while somebody else does.
   */
  static async start(options: HeapRecordingOptions): Promise<HeapRecording> {
    const engine = engineAtHand();
    if (engine.startHeap === undefined) throw new ProfilerUnavailableError(unavailable(engine));
    const { native, why } = tryOpen();
    if (why !== undefined && engine.heapNeedsLibrary) {
      throw new ProfilerUnavailableError(`Cannot sample the heap: no native library: ${why}`);
    }
    const sampling = await engine.startHeap({
      ...options,
      ...(native !== undefined && { native }),
    });
    return new HeapRecording(engine, sampling, why);
  }

  /** What is in use, and why nothing better is. */
  get support(): ProfileSupport {
    const { mechanism, steppedDown } = this.#sampling;
    return { available: true, mechanism, steppedDown: [...this.#steppedDown, ...steppedDown] };
  }

  /** How many distinct stacks and sizes were sampled. */
  get count(): number {
    return this.#sampling.siteCount;
  }

  collectGarbage(): Promise<void> {
    return this.#sampling.collectGarbage();
  }

  /** The profile of this moment. */
  async profile(name: HeapProfileName): Promise<Profile> {
    const timeNanos = Date.now() * 1_000_000;
    return this.#build(name, await this.#sampling.snapshot(), timeNanos);
  }

  /** The same inside an exit handler. */
  profileSync(name: HeapProfileName): Profile {
    const timeNanos = Date.now() * 1_000_000;
    return this.#build(name, this.#sampling.snapshotSync(), timeNanos);
  }

  /** The text for people. */
  async text(): Promise<string> {
    const snapshot = await this.#sampling.snapshot();
    return heapProfileText({
      ...snapshot,
      rateBytes: this.#sampling.rateBytes,
      comments: this.#comments(snapshot),
      statistics: { ...runtimeAtHand().memory(), ...this.#engine.heapStatistics?.() },
    });
  }

  /** Ends sampling and forgets what was sampled. */
  stop(): void {
    this.#sampling.stop();
  }

  #build(name: HeapProfileName, snapshot: HeapSnapshot, timeNanos: number): Profile {
    const { measured, scaled, sites, symbols } = snapshot;
    const { rateBytes } = this.#sampling;
    const measures = MEASURES.filter((measure) => measured.includes(measure));
    const builder = new ProfileBuilder({
      sampleTypes: measures.map((type) => ({
        type,
        unit: type.endsWith("_space") ? "bytes" : "count",
      })),
      defaultSampleType: FIRST[name].find((measure) => measures.includes(measure)) ?? "",
      periodType: { type: "space", unit: "bytes" },
      period: rateBytes,
    });
    for (const site of sites) {
      const values = scaled ? site : scaleSite(site, rateBytes);
      const rounded = measures.map((measure) => Math.round(values[FIELDS[measure]]));
      if (rounded.every((value) => value === 0)) continue;
      builder.add(site.stack, rounded, labelsOf(site));
    }
    return builder.build({
      timeNanos,
      comments: this.#comments(snapshot),
      ...(symbols !== undefined && { symbols }),
    });
  }

  #comments({ sites, notes, measured }: HeapSnapshot): string[] {
    const { mechanism, steppedDown } = this.support;
    const missing = MEASURES.filter((measure) => !measured.includes(measure));
    return [
      `${runtimeAtHand().version}, ${this.#engine.version}`,
      `mechanism: ${mechanism}`,
      ...steppedDown.map((reason) => `stepped down: ${reason}`),
      ...missing.length > 0 ? [`not measured here: ${missing.join(", ")}`] : [],
      `sampled since ${this.#since.toISOString()}: what was allocated before is not in it`,
      ...sites.length === 0 ? ["nothing was sampled since"] : [],
      ...notes,
    ];
  }
}

const FIELDS = {
  alloc_objects: "allocObjects",
  alloc_space: "allocBytes",
  inuse_objects: "inuseObjects",
  inuse_space: "inuseBytes",
} as const satisfies Record<HeapMeasure, keyof SiteCounts>;

/** What was allocated, by the samples of it. */
function scaleSite(site: HeapSite, rateBytes: number): SiteCounts {
  const alloc = sampleScale(site.allocObjects, site.allocBytes, rateBytes);
  const inuse = sampleScale(site.inuseObjects, site.inuseBytes, rateBytes);
  return {
    allocObjects: site.allocObjects * alloc,
    allocBytes: site.allocBytes * alloc,
    inuseObjects: site.inuseObjects * inuse,
    inuseBytes: site.inuseBytes * inuse,
  };
}

/** An object of SIZE bytes is sampled with the chance 1 - e^(-SIZE/RATE): as Go scales its own. */
function sampleScale(objects: number, bytes: number, rateBytes: number): number {
  return objects === 0 ? 1 : -1 / Math.expm1(-bytes / objects / rateBytes);
}

/** The average size of an object where objects are known, as Go has it. */
function labelsOf({ allocObjects, allocBytes, external }: HeapSite): Label[] {
  const labels: Label[] = external ? [EXTERNAL] : [];
  if (allocObjects > 0) labels.push({ key: "bytes", num: Math.round(allocBytes / allocObjects) });
  return labels;
}

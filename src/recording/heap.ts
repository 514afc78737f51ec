/**
 * Heap sampling from its start to profiles of any moment: the one place that composes engine and
 * builder.
 *
 * @module
 */
import { tryOpenNativeLibrary } from "../../ffi/open.ts";
import { engineAtHand } from "../engine/at_hand.ts";
import type { Engine, EngineHeapOptions, HeapSampling, HeapSnapshot } from "../engine/engine.ts";
import type { HeapMeasure, HeapSite, SiteCounts } from "../records/allocation.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import { atOnce, inPieces } from "../base/turn.ts";
import { ProfileBuilder } from "../pprof/builder.ts";
import { heapProfileText } from "../text/heap.ts";
import type { Label, PprofProfile } from "../pprof/profile.ts";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import type { ProfileSnapshot } from "./snapshot.ts";
import { heapRefusal, type ProfileSupport } from "./support.ts";

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

/** The two profiles: the same samples, but readers show another value first. */
export type HeapProfileName = "heap" | "allocs";

const EXTERNAL: Label = { key: "memory", str: "external" };

/** What is allocated and in use, sampled since its start. */
export class HeapRecording {
  readonly #engine: Engine;
  readonly #sampling: HeapSampling;
  readonly #steppedDown: readonly string[];
  readonly #since = new Date();

  private constructor(engine: Engine, sampling: HeapSampling, steppedDown: readonly string[]) {
    this.#engine = engine;
    this.#sampling = sampling;
    this.#steppedDown = steppedDown;
  }

  /**
   * Starts sampling.
   *
   * @param formerEnd What went wrong at the end of the sampling before, if anything did.
   * @throws {ProfilerUnavailableError} When it cannot be done here, or while another session does it.
   */
  static async start(options: HeapRecordingOptions, formerEnd?: string): Promise<HeapRecording> {
    const engine = engineAtHand();
    const { native, why } = tryOpenNativeLibrary();
    const refusal = heapRefusal(engine, why);
    if (refusal !== undefined) throw new ProfilerUnavailableError(refusal);
    const sampling = await engine.startHeap!({
      ...options,
      ...(native !== undefined && { native }),
    });
    const steppedDown = [
      ...why !== undefined ? [`no native library: ${why}`] : [],
      ...formerEnd !== undefined ? [`the sampling before ended with an error: ${formerEnd}`] : [],
    ];
    return new HeapRecording(engine, sampling, steppedDown);
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

  /** What was sampled until now. */
  async snapshot(name: HeapProfileName): Promise<ProfileSnapshot> {
    const timeNanos = Date.now() * 1_000_000;
    const heap = await this.#sampling.snapshot();
    const comments = this.#comments(heap);
    const statistics = { ...runtimeAtHand().memory(), ...this.#engine.heapStatistics?.() };
    const { rateBytes } = this.#sampling;
    return {
      profile: () => inPieces(this.#build(name, heap, timeNanos, comments)),
      text: () => heapProfileText({ ...heap, rateBytes, comments, statistics }),
    };
  }

  /** The profile of this moment, inside an exit handler. */
  profileSync(name: HeapProfileName): PprofProfile {
    const timeNanos = Date.now() * 1_000_000;
    const heap = this.#sampling.snapshotSync();
    return atOnce(this.#build(name, heap, timeNanos, this.#comments(heap)));
  }

  /** Ends sampling and forgets what was sampled. */
  stop(): void {
    this.#sampling.stop();
  }

  *#build(
    name: HeapProfileName,
    { measured, scaled, sites, symbols }: HeapSnapshot,
    timeNanos: number,
    comments: readonly string[],
  ): Generator<void, PprofProfile, void> {
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
      if (rounded.some((value) => value !== 0)) builder.add(site.stack, rounded, labelsOf(site));
      yield;
    }
    return yield* builder.buildInPieces({
      timeNanos,
      comments,
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

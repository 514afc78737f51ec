/**
 * V8's `SamplingHeapProfiler` (V8's src/profiler/sampling-heap-profiler.h), started with the
 * inspector's `HeapProfiler.startSampling`.
 *
 * The best rung counts V8's `Sample` objects itself: native/v8/heap.c sees each one's malloc,
 * copies the stack from its `AllocationNode`s, and sees its free, after V8 has collected the
 * sampled object. So it measures both what is in use and what was allocated. Where `Sample` and
 * `AllocationNode` have their fields is learned when the process first starts
 * (engine/v8/heap/layout.ts), which collects all garbage once.
 *
 * Without the native library, or where learning fails, the inspector's own profiles are the next
 * rung (engine/v8/heap/inspector_sampling.ts).
 *
 * Verified on V8 14.0 to 15.0 (Deno 2.5 to 2.9): tests/heap_profile_test.ts and tests/versions.
 *
 * LIMITATIONS
 * - V8 has one sampling heap profiler for each isolate: while another session samples, this cannot
 *   start. When another session stops it, samples taken until then stay counted as in use.
 * - A snapshot with functions that no snapshot had before enables the inspector's Debugger domain,
 *   which stops the program for 20 ms and more (engine/v8/inspector/scripts.ts).
 * - Functions that V8 inlined count as their callers, and lines are missing, except in samples
 *   whose stack V8's CPU profiler recorded as well (engine/v8/heap/true_stacks.ts).
 *
 * @module
 */
import { NativeError, type NativeLibrary, type V8HeapLayout } from "../../../../ffi/library.ts";
import { ProfilerUnavailableError } from "../../../base/errors.ts";
import { nodeProcess } from "../../../base/node_process.ts";
import { releaseAll } from "../../../base/release.ts";
import type { Frame, Stack } from "../../../stack/frame.ts";
import type { NativeSymbols } from "../../../symbolize/native_mapping.ts";
import { atOnce, inPieces } from "../../../base/turn.ts";
import type { CPUSampling, EngineHeapOptions, HeapSampling, HeapSnapshot } from "../../engine.ts";
import { InspectorSession } from "../inspector/session.ts";
import {
  decodeHeapFrames,
  type HeapSite,
  type SiteCounts,
  SiteRecords,
} from "../../../records/allocation.ts";
import { loadSourceMaps } from "../../../symbolize/module_positions.ts";
import { V8External } from "./external.ts";
import { V8Frames } from "./frames.ts";
import { isFlagged, V8HeapStacks } from "./true_stacks.ts";
import { type HeapTrace, type InspectorHeapProfile, learnHeapLayout } from "./layout.ts";
import { startInspectorHeap } from "./inspector_sampling.ts";
import { type StartSampling, V8StackSampling } from "./stack_sampling.ts";

/** Sampling interval while the layout is learned: so short that every known object is sampled. */
const LEARNING_BYTES = 512;

/** All known objects are larger than this, so that V8 misses one with probability e^-32. */
const KNOWN_BYTES = 16_384;

/** Attempts to learn the layout: a garbage collection during one may spoil it. */
const TRIES = 3;

/**
 * After another session has taken V8's sampler, the wait before we start it again. Doubles each
 * time that it is still taken.
 */
const RETRY_MILLIS = 10_000;

/**
 * Functions that allocate arrays of more than {@linkcode KNOWN_BYTES}; some are kept, some are
 * garbage.
 */
const KNOWN_FUNCTIONS = `(keep) => {
  function pprofHeapKeep(i) { keep.push(new Array(2048 + 16 * i).fill(0)); }
  function pprofHeapDrop(i) { return new Array(2056 + 16 * i).fill(0).length; }
  function pprofHeapBoth(i) { return pprofHeapDrop(i) + pprofHeapKeep(i + 32); }
  for (let i = 0; i < 12; i++) pprofHeapKeep(i) + pprofHeapDrop(i) + pprofHeapBoth(i);
}`;

const KNOWN_NAMES = ["pprofHeapKeep", "pprofHeapDrop", "pprofHeapBoth"];

const EBUSY = 16;
const PAGE_BYTES = 4096;

/**
 * Why the layout cannot be learned in this process; undefined until {@linkcode TRIES} attempts have
 * failed.
 */
let refusal: string | undefined;

/**
 * Starts the best rung that works here.
 *
 * @param startStacks Starts V8's CPU profiler for the stacks of heap samples only.
 */
export async function startV8Heap(
  options: EngineHeapOptions,
  startStacks: (native: NativeLibrary) => Promise<CPUSampling>,
): Promise<HeapSampling> {
  const { native } = options;
  await loadSourceMaps();
  const session = new InspectorSession();
  try {
    if (isSampling(session)) throw new ProfilerUnavailableError(COMPANY);
    const why = native === undefined ? "no native library" : tryLearning(session, native);
    if (why === undefined) {
      return await NativeHeap.start(options, native!, session, () => startStacks(native!));
    }
    const less = options.exactStacks ? "no true stacks, and in-use" : "in-use";
    return startInspectorHeap(options, session, `${less} and allocated apart, not both: ${why}`);
  } catch (error) {
    session.disconnect();
    throw error;
  }
}

const COMPANY = "Cannot sample the heap: another inspector session does, and V8 has one sampler; " +
  "end that first";

/**
 * Whether V8's sampling heap profiler is running, for another session: ours has not started it yet.
 */
function isSampling(session: InspectorSession): boolean {
  try {
    session.ask("HeapProfiler.getSamplingProfile");
    return true;
  } catch (error) {
    if (/was not started/.test((error as Error).message)) return false;
    throw error;
  }
}

/**
 * Learns V8's layout and hands it to the native library. Returns why that failed, undefined if it
 * did not.
 */
function tryLearning(session: InspectorSession, native: NativeLibrary): string | undefined {
  if (native.v8HeapIsLaidOut()) return undefined;
  for (let i = 0; i < TRIES && refusal === undefined; i++) {
    try {
      native.v8HeapSetLayout(learn(session, native));
      return undefined;
    } catch (error) {
      if (error instanceof ProfilerUnavailableError) throw error;
      // Another isolate is learning it: at the next try the library has it.
      const isBusy = error instanceof NativeError && error.status === -EBUSY;
      if (i === TRIES - 1 && !isBusy) refusal = (error as Error).message;
      else if (native.v8HeapIsLaidOut()) return undefined;
    }
  }
  return refusal ?? "another isolate is learning V8's layout: try again";
}

/** Learns the layout from samples of known objects, synchronously: no code of the program runs. */
function learn(session: InspectorSession, native: NativeLibrary): V8HeapLayout {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  const allocate = new Script(KNOWN_FUNCTIONS, { filename: "pprof:known-allocations" })
    .runInThisContext() as (keep: unknown[]) => void;
  const keep: unknown[] = [];
  native.v8HeapTraceBegin();
  try {
    const { events, profile } = sample(session, native, () => allocate(keep));
    const read = reader(native);
    const layout = { events, profile, known: knownPositions(), read, exactBytes: KNOWN_BYTES };
    return learnHeapLayout(layout);
  } finally {
    keep.length = 0; // they had to live until here, so that V8 freed none of their samples
    // Not stopSampling, which would collect all garbage once more.
    session.ask("HeapProfiler.disable");
  }
}

/**
 * Samples what `work` allocates: the inspector's profile, and the mallocs and frees of that time.
 */
function sample(
  session: InspectorSession,
  native: NativeLibrary,
  work: () => void,
): Pick<HeapTrace, "events" | "profile"> {
  let events: HeapTrace["events"] = [];
  let profile: InspectorHeapProfile;
  try {
    session.ask("HeapProfiler.startSampling", { samplingInterval: LEARNING_BYTES });
    work();
    const answer = session.ask<{ profile: InspectorHeapProfile }>(
      "HeapProfiler.getSamplingProfile",
    );
    profile = answer.profile;
  } finally {
    events = native.v8HeapTraceEnd();
  }
  return { events, profile };
}

/**
 * Reads this process's memory through /proc/self/mem: an unmapped address is an error, not a crash.
 */
function reader(native: NativeLibrary): HeapTrace["read"] {
  const attempt = (address: number, size: number) => {
    try {
      return native.readFile("/proc/self/mem", address, size);
    } catch (error) {
      if (error instanceof NativeError) return undefined;
      throw error;
    }
  };
  return (address, size) => {
    const page = PAGE_BYTES - address % PAGE_BYTES;
    return attempt(address, size) ?? attempt(address, Math.min(size, page)) ?? new Uint8Array();
  };
}

/**
 * The known functions' `script_position_`: V8's start position of a function is that of its `(`.
 */
function knownPositions(): Map<string, number> {
  return new Map(KNOWN_NAMES.map((name) => [
    name,
    KNOWN_FUNCTIONS.indexOf(`function ${name}`) + `function ${name}`.length,
  ]));
}

/** The best rung: V8's `Sample` objects, counted by the native library. */
class NativeHeap implements HeapSampling {
  readonly rateBytes: number;
  mechanism = "V8's sampling heap profiler, its samples seen by malloc and free";
  readonly #steppedDown: string[] = [];
  readonly #native: NativeLibrary;
  readonly #session: InspectorSession;
  readonly #functions: V8Frames;
  readonly #records: SiteRecords<number[]>;
  /** Whether the native library counts for this isolate: until #endAll. */
  #isCounting = false;
  #external: V8External | undefined;
  #trueStacks: V8HeapStacks | undefined;
  /** Set with `exactStacks`: records true stacks while no CPU profile runs. */
  #stackSampling: V8StackSampling | undefined;
  /** By the library's number of a frame. */
  readonly #frames: Frame[] = [];
  /** By the library's number of a site. */
  readonly #stacks = new Map<number, Stack>();
  readonly #stops: string[] = [];
  #watch: FinalizationRegistry<undefined> | undefined;
  #whyNotAgain = "another inspector session samples the heap";
  #retryAt = 0;
  #retryMillis = RETRY_MILLIS;

  private constructor(rateBytes: number, native: NativeLibrary, session: InspectorSession) {
    this.rateBytes = rateBytes;
    this.#native = native;
    this.#session = session;
    this.#records = new SiteRecords(native.v8HeapRead, decodeHeapFrames);
    this.#functions = new V8Frames(session);
  }

  /**
   * Starts. Where a part fails, ends those that had started; the caller then disconnects the
   * session.
   */
  static async start(
    { rateBytes, exactStacks = false }: EngineHeapOptions,
    native: NativeLibrary,
    session: InspectorSession,
    startStacks: StartSampling,
  ): Promise<NativeHeap> {
    const heap = new NativeHeap(rateBytes, native, session);
    try {
      heap.#beginAll();
      if (exactStacks) heap.#stackSampling = new V8StackSampling(startStacks, isFlagged);
      await heap.#stackSampling?.settle();
    } catch (error) {
      heap.#endAll();
      throw error;
    }
    return heap;
  }

  #beginAll(): void {
    const native = this.#native;
    if (!this.#begin(false)) throw new ProfilerUnavailableError(COMPANY);
    const read = reader(native);
    const external = V8External.start(
      native,
      this.#session,
      this.rateBytes,
      read,
      this.#functions,
    );
    if (typeof external === "string") {
      this.#steppedDown.push(external);
    } else {
      this.#external = external;
      this.mechanism += "; samples of malloc for memory outside of V8's heap";
      if (external.withoutScripts !== undefined) this.#steppedDown.push(external.withoutScripts);
    }
    this.#trueStacks = new V8HeapStacks(native);
    this.#watch = new FinalizationRegistry(() => this.#afterCollection());
    this.#awaitCollection();
  }

  #endAll(): void {
    this.#watch = undefined;
    releaseAll(
      () => this.#stackSampling?.stop(),
      () => this.#trueStacks?.end(),
      () => this.#external?.stop(),
      () => {
        if (this.#isCounting) this.#native.v8HeapEnd();
      },
    );
  }

  get steppedDown(): readonly string[] {
    const reasons = [this.#trueStacks?.off, this.#stackSampling?.off];
    return [...this.#steppedDown, ...reasons.filter((reason) => reason !== undefined)];
  }

  get siteCount(): number {
    return this.#records.count + (this.#external?.siteCount ?? 0);
  }

  async snapshot(): Promise<HeapSnapshot> {
    await this.#stackSampling?.drain();
    return await inPieces(this.#snapshot());
  }

  snapshotSync(): HeapSnapshot {
    return atOnce(this.#snapshot());
  }

  async collectGarbage(): Promise<void> {
    await this.#session.post("HeapProfiler.collectGarbage");
  }

  stop(): void {
    // The session last: disconnecting it ends V8's sampling.
    releaseAll(() => this.#endAll(), () => this.#session.disconnect());
  }

  /** False when V8 created no profiler, because another session's is running. */
  #begin(goOn: boolean): boolean {
    this.#native.v8HeapBegin(goOn);
    this.#isCounting = true;
    try {
      this.#session.ask("HeapProfiler.startSampling", { samplingInterval: this.rateBytes });
    } catch (error) {
      this.#native.v8HeapBegun(); // so that the library stops waiting for V8's profiler
      throw error;
    }
    return this.#native.v8HeapBegun() === 1;
  }

  /**
   * Calls #afterCollection after the next garbage collection: an object without any reference is
   * registered with a FinalizationRegistry. Not a timer, because test runners report those as
   * leaked; and a program that allocates also collects.
   */
  #awaitCollection(): void {
    this.#watch?.register({}, undefined);
  }

  #afterCollection(): void {
    if (this.#watch === undefined) return;
    this.#goOn();
    this.#stackSampling?.drainIfDue();
    this.#awaitCollection();
  }

  /** Starts V8's sampler again if another session has stopped it. */
  #goOn(): void {
    if (this.#native.v8HeapStats().state !== "stopped" || performance.now() < this.#retryAt) return;
    const { stale, staleBytes, stops } = this.#native.v8HeapStats();
    if (this.#stops.length < stops) {
      const when = new Date().toISOString();
      this.#stops.push(
        `another inspector session ended V8's sampler before ${when}: of what was in use then, ` +
          `${stale} samples of ${staleBytes} bytes in all, the end is not seen`,
      );
    }
    if (this.#tryAgain()) {
      this.#retryMillis = RETRY_MILLIS;
    } else {
      this.#retryAt = performance.now() + this.#retryMillis;
      this.#retryMillis *= 2;
    }
  }

  /** Never throws: this runs in a callback of the collector's, and in the midst of a snapshot. */
  #tryAgain(): boolean {
    try {
      return this.#begin(true);
    } catch (error) {
      this.#whyNotAgain = (error as Error).message;
      return false;
    }
  }

  *#snapshot(): Generator<void, HeapSnapshot, void> {
    this.#goOn();
    const samples = this.#native.v8HeapStats().samples;
    const trueStacks = this.#trueStacks!;
    const alive = trueStacks.alive();
    const own: (SiteCounts & { place: number })[] = [];
    const added = new Map<number, number[]>();
    this.#records.each(({ place, counts, isLost, frames }) => {
      own.push({ place, ...counts });
      if (this.#stacks.has(place)) return;
      if (isLost) this.#stacks.set(place, LOST_STACK);
      else added.set(place, frames());
    });
    const external = yield* this.#external?.sites() ?? nothing();
    yield* this.#learn(added);
    const sites: HeapSite[] = [];
    for (const { place, ...counts } of own) {
      const site = { stack: this.#stacks.get(place)!, ...counts };
      sites.push(...trueStacks.deal(place, site, alive));
    }
    const notes = [...trueStacks.notes(samples), ...this.#notes()];
    return {
      sites: [...sites, ...external.sites],
      ...(external.symbols !== undefined && { symbols: external.symbols }),
      measured: ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"],
      scaled: false,
      notes,
    };
  }

  #notes(): string[] {
    const stats = this.#native.v8HeapStats();
    const notes = [
      ...this.#stops,
      ...this.#external?.notes() ?? [],
    ];
    if (stats.state === "stopped") {
      notes.push(`not counting now: ${this.#whyNotAgain}`);
    }
    if (stats.missed + stats.rejected > 0) {
      notes.push(`${stats.missed + stats.rejected} samples of V8's were not recognised`);
    }
    if (stats.lostStacks > 0) notes.push(`${stats.lostStacks} samples lost their stacks: no room`);
    if (stats.unwatched > 0) {
      notes.push(
        `${stats.unwatched} samples of ${stats.unwatchedBytes} bytes in all are not in in-use: no room`,
      );
    }
    return notes;
  }

  /** Makes the stacks that are new, and resolves each of their frames that is new. */
  *#learn(added: ReadonlyMap<number, readonly number[]>): Generator<void, void, void> {
    const unknown = new Set<number>();
    for (const frames of added.values()) {
      for (const frame of frames) if (this.#frames[frame] === undefined) unknown.add(frame);
    }
    const numbers = [...unknown];
    const functions = numbers.map((frame) => this.#native.v8HeapFrame(frame));
    const frames = yield* this.#functions.resolve(functions);
    numbers.forEach((number, i) => this.#frames[number] = frames[i]!);
    for (const [place, numbers] of added) {
      const stack = numbers.map((number) => this.#frames[number]!);
      this.#stacks.set(place, stack.length === 0 ? NO_STACK : stack);
    }
  }
}

// deno-lint-ignore require-yield
function* nothing(): Generator<void, { sites: HeapSite[]; symbols?: NativeSymbols }, void> {
  return { sites: [] };
}

const LOST_STACK: Stack = [{ kind: "mark", name: "[lost stacks]" }];
const NO_STACK: Stack = [{ kind: "mark", name: "(no JavaScript)" }];

/**
 * Stacks of heap samples with inlined functions and lines, recorded by V8's `CpuProfiler`.
 *
 * `SamplingHeapProfiler` keeps neither. While V8's CPU profiler runs, native/v8/heap.c calls V8's
 * SIGPROF handler at the malloc of some `Sample` objects (v8_record_now in native/v8/cpu.c), and
 * the handler records a `TickSample`. It does so only when the sampler thread has set
 * `Sampler::record_sample_` (V8's src/libsampler/sampler.{h,cc}): at most once for each interval of
 * the sampler, and not when the next CPU tick needs the flag. The times before and after the call
 * identify V8's sample of that moment.
 *
 * This module connects the two profilers of an isolate, whichever started first.
 *
 * LIMITATIONS: 37-48 % of the samples of a burst got a stack (measured); the other samples of a
 * site are divided in their proportion (engine/v8/heap/site_stacks.ts).
 *
 * @module
 */
import type { AskedStack, NativeLibrary } from "../../../../ffi/library.ts";
import type { Frame, Stack } from "../../../stack/frame.ts";
import { agrees, dealSite, hasFunctions } from "./site_stacks.ts";
import type { HeapSite } from "../../../records/allocation.ts";
import type { EngineSample } from "../../../join/samples.ts";
import type { V8Sample } from "../profiler/profile.ts";
import { sampleMarkAddress } from "../profiler/sample_mark.ts";

/** V8 rounds its times to microseconds, in two places. */
const CLOCK_SLACK_NANOS = 2_000;

/** An address without code: V8 then walks the stack from the registers. */
const NOWHERE = 1;

/** `PPROF_V8_HEAP_GROUPS`. */
const MAX_GROUPS = 16_384;

/** After this many samples without a single answer, or with mostly wrong ones, recording ends. */
const ENOUGH = 100;

/** The heap sampling of this isolate, if one runs. */
let following: V8HeapStacks | undefined;

/** How often V8's sampler sets its record-sample flag; 0 while no CPU profile of ours runs. */
let flagNanos = 0;

/**
 * V8's CPU profiler has started in this isolate and sets its record-sample flag at this interval;
 * 0: it is about to stop.
 */
export function cpuProfilerFlags(everyNanos: number): void {
  flagNanos = everyNanos;
  following?.follow(everyNanos);
}

/** Whether V8's CPU profiler runs here, and its record-sample flag is for us alone. */
export function isFlagged(): boolean {
  return flagNanos > 0;
}

/**
 * Removes from `samples` those that were recorded for heap samples, and returns the CPU profile's.
 *
 * @param samples Sorted by time.
 * @param settledNanos Samples taken after this time come with the next call.
 */
export function withoutHeapStacks(
  samples: readonly V8Sample[],
  settledNanos: number,
): EngineSample[] {
  return following?.take(samples, settledNanos) ?? samples.filter(({ isMarked }) => !isMarked);
}

/** Samples of one site with the same recorded stack. */
interface Group {
  readonly number: number;
  readonly stack: Stack;
  samples: number;
  /** Whether the stack fits the site's; undefined until that one has been resolved. */
  agrees?: boolean;
}

/** The recorded stacks of one isolate's heap samples. */
export class V8HeapStacks {
  readonly #native: NativeLibrary;
  /** By the library's number of a site. */
  readonly #groups = new Map<number, Map<Stack, Group>>();
  /** Equal stacks as one array. */
  readonly #stacks = new Map<string, Stack>();
  #groupCount = 0;
  /** Heap samples at which V8 was signalled, and whose stack has not come yet. */
  #asked: AskedStack[] = [];
  #answered = 0;
  #unanswered = 0;
  #marked = 0;
  #unmatched = 0;
  #off: string | undefined;
  /** Why the stacks have no lines of allocations. */
  #withoutLines: string | undefined;

  constructor(native: NativeLibrary) {
    this.#native = native;
    if (flagNanos > 0) this.follow(flagNanos);
    following = this;
  }

  /** Why recording has ended; undefined while it goes on. */
  get off(): string | undefined {
    return this.#off;
  }

  /** See {@linkcode cpuProfilerFlags}. */
  follow(everyNanos: number): void {
    if (this.#off !== undefined) return;
    this.#native.v8HeapStacks(everyNanos, everyNanos > 0 ? this.#mark() : NOWHERE);
  }

  #mark(): number {
    try {
      return sampleMarkAddress(this.#native);
    } catch (error) {
      this.#withoutLines = (error as Error).message;
      return NOWHERE;
    }
  }

  /** See {@linkcode withoutHeapStacks}. */
  take(samples: readonly V8Sample[], settledNanos: number): EngineSample[] {
    this.#asked.push(...this.#native.v8HeapAsked());
    const known = new Map<Stack, Stack>();
    const rest: EngineSample[] = [];
    let next = 0;
    for (const sample of samples) {
      const { timeNanos, stack, isMarked } = sample;
      while (next < this.#asked.length && isBefore(this.#asked[next]!, timeNanos)) {
        this.#unanswered++;
        next++;
      }
      const asked = this.#asked[next];
      if (asked === undefined || timeNanos < asked.beforeNanos - CLOCK_SLACK_NANOS) {
        if (!isMarked) rest.push(sample);
        continue;
      }
      next++;
      this.#answered++;
      if (isMarked) this.#marked++;
      let own = known.get(stack);
      if (own === undefined) {
        known.set(stack, own = this.#intern(isMarked ? stack : sansLine(stack)));
      }
      if (asked.place > 0) this.#add(asked, own);
    }
    this.#asked = this.#asked.slice(next).filter((asked) => {
      if (!isBefore(asked, settledNanos)) return true;
      this.#unanswered++;
      return false;
    });
    if (this.#answered === 0 && this.#unanswered >= ENOUGH) {
      this.#giveUp(`V8's CPU profiler answered none of ${this.#unanswered} samples`);
    }
    return rest;
  }

  #add({ number, place }: AskedStack, stack: Stack): void {
    let groups = this.#groups.get(place);
    if (groups === undefined) this.#groups.set(place, groups = new Map());
    let group = groups.get(stack);
    if (group === undefined) {
      if (this.#groupCount === MAX_GROUPS) {
        this.#unmatched++;
        return;
      }
      groups.set(stack, group = { number: this.#groupCount++, stack, samples: 0 });
    }
    group.samples++;
    this.#native.v8HeapAssign(number, group.number);
  }

  #intern(stack: Stack): Stack {
    const key = stack.map(keyOf).join("\n");
    const known = this.#stacks.get(key);
    if (known !== undefined || this.#groupCount === MAX_GROUPS) return known ?? stack;
    this.#stacks.set(key, stack);
    return stack;
  }

  /** How many samples of each group are in use now. Read it in the same turn as the sites. */
  alive(): readonly number[] {
    return this.#native.v8HeapAlive(this.#groupCount);
  }

  /**
   * Divides `site` by the recorded stacks of its samples.
   *
   * @param alive What {@linkcode V8HeapStacks.alive} returned when `site` was read.
   */
  deal(place: number, site: HeapSite, alive: readonly number[]): HeapSite[] {
    const groups = this.#groups.get(place);
    if (groups === undefined || !hasFunctions(site.stack)) return [site];
    const right = [...groups.values()].filter((group) =>
      group.agrees ??= agrees(group.stack, site.stack)
    );
    // Groups that were made since are not in `alive`.
    const stacks = right.filter(({ number }) => number < alive.length)
      .map(({ number, stack, samples }) => ({ stack, samples, inuse: alive[number]! }));
    return dealSite(site, stacks, place);
  }

  /**
   * For the profile's comments. Call it after every site went through
   * {@linkcode V8HeapStacks.deal}.
   */
  notes(samples: number): string[] {
    const [right, wrong] = this.#judge();
    if (right === 0 && wrong === 0) return [INLINED];
    const notes = [
      `true stacks of ${right} of ${samples} samples of V8's heap, from its CPU profiler: the others of ` +
      `the same site are divided in their proportion; where none was recorded, ${INLINED}`,
    ];
    notes.push(LATE);
    if (wrong > 0) notes.push(`${wrong} stacks did not belong to their samples: not in use`);
    const withoutLines = this.#withoutLines ??
      (this.#marked === 0 && this.#answered >= ENOUGH ? "V8 does not report them" : undefined);
    if (withoutLines !== undefined) notes.push(`no lines of allocations: ${withoutLines}`);
    if (this.#unmatched > 0) notes.push(`${this.#unmatched} true stacks were dropped: no room`);
    return notes;
  }

  /**
   * Counts samples whose stacks fit their sites', and those whose do not. More of the latter end
   * recording.
   */
  #judge(): [right: number, wrong: number] {
    let [right, wrong] = [0, 0];
    for (const groups of this.#groups.values()) {
      for (const { agrees, samples } of groups.values()) {
        if (agrees === true) right += samples;
        else if (agrees === false) wrong += samples;
      }
    }
    if (wrong > right && wrong >= ENOUGH) {
      this.#giveUp(
        `of ${right + wrong} stacks of V8's CPU profiler ${wrong} were of something else`,
      );
      this.#groups.clear();
    }
    return [right, wrong];
  }

  #giveUp(why: string): void {
    if (this.#off !== undefined) return;
    this.#off = `no true stacks: ${why}`;
    this.#native.v8HeapStacks(0, NOWHERE);
  }

  /** Called when the heap sampling ends. */
  end(): void {
    if (following === this) following = undefined;
  }
}

const INLINED = "functions that V8 inlined count as their callers";
const LATE =
  "true stacks of code that V8 had optimized before its CPU profiler began may lack inlined " +
  "functions and lines";

function isBefore({ afterNanos }: AskedStack, timeNanos: number): boolean {
  return afterNanos + CLOCK_SLACK_NANOS < timeNanos;
}

/**
 * Without the leaf's line, which V8 counts for the node as a whole (positionTicks), not for this
 * sample.
 */
function sansLine(stack: Stack): Stack {
  const [leaf, ...callers] = stack;
  if (leaf === undefined || leaf.kind !== "script") return stack;
  return [{ ...leaf, line: leaf.functionLine, column: 0 }, ...callers];
}

function keyOf(frame: Frame): string {
  if (frame.kind !== "script") return frame.kind === "mark" ? frame.name : String(frame.address);
  return `${frame.functionName}\t${frame.file}\t${frame.line}\t${frame.functionLine}`;
}

/**
 * True stacks of heap samples. V8's heap profiler keeps the functions of a stack, but neither those that
 * were inlined nor any line. Its CPU profiler knows both; where one runs, it is made to record the
 * stack at some of the samples (native/v8/heap.c): at those where no CPU tick needs the mark that V8's
 * sampler sets for it, one for each tick or so.
 *
 * Here the CPU profiler of an isolate and its heap sampling meet, whichever began first.
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

/** Any address where no code is: V8 then walks the stack from the registers. */
const NOWHERE = 1;

/** `PPROF_V8_HEAP_GROUPS`. */
const MAX_GROUPS = 16_384;

/** Samples after which it can be told whether this works at all. */
const ENOUGH = 100;

/** Without a heap sampling, a CPU profiler costs nothing more. */
let following: V8HeapStacks | undefined;

/** How often V8's CPU profiler sets its mark; 0 while none of ours runs. */
let markNanos = 0;

/** V8's CPU profiler has begun here, or gone on, and sets its mark as often; 0: it is about to end. */
export function cpuProfilerMarks(everyNanos: number): void {
  markNanos = everyNanos;
  following?.follow(everyNanos);
}

/** Whether V8's CPU profiler runs here, and its marks are for us. */
export function isMarked(): boolean {
  return markNanos > 0;
}

/**
 * Takes out what was recorded for heap samples; the rest is the CPU profile's.
 *
 * @param samples Sorted by time.
 * @param settledNanos Later samples come with the next call.
 */
export function takeHeapStacks(samples: readonly V8Sample[], settledNanos: number): EngineSample[] {
  return following?.take(samples, settledNanos) ?? samples.filter(({ isMarked }) => !isMarked);
}

/** Samples with the same true stack at the same place. */
interface Group {
  readonly number: number;
  readonly stack: Stack;
  samples: number;
  /** Undefined until the place's own stack is known. */
  agrees?: boolean;
}

/** The true stacks of one isolate's heap samples. */
export class V8HeapStacks {
  readonly #native: NativeLibrary;
  /** By the library's number of the place. */
  readonly #groups = new Map<number, Map<Stack, Group>>();
  /** Each stack once. */
  readonly #stacks = new Map<string, Stack>();
  #groupCount = 0;
  /** What V8 was asked for and has not handed over. */
  #asked: AskedStack[] = [];
  #answered = 0;
  #unanswered = 0;
  #marked = 0;
  #unmatched = 0;
  #off: string | undefined;
  /** Why the lines are not known. */
  #withoutLines: string | undefined;

  constructor(native: NativeLibrary) {
    this.#native = native;
    if (markNanos > 0) this.follow(markNanos);
    following = this;
  }

  /** Why there are none any more. */
  get off(): string | undefined {
    return this.#off;
  }

  /** V8's CPU profiler sets its mark as often; 0: it does not run. */
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

  /** See {@linkcode takeHeapStacks}. */
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

  /** How many samples of each group are in use now; to be read together with the sites. */
  alive(): readonly number[] {
    return this.#native.v8HeapAlive(this.#groupCount);
  }

  /**
   * SITE by the true stacks of its samples, as far as they are known.
   *
   * @param alive What {@linkcode V8HeapStacks.alive} told when SITE was read.
   */
  deal(place: number, site: HeapSite, alive: readonly number[]): HeapSite[] {
    const groups = this.#groups.get(place);
    if (groups === undefined || !hasFunctions(site.stack)) return [site];
    const right = [...groups.values()].filter((group) =>
      group.agrees ??= agrees(group.stack, site.stack)
    );
    // What has come since is not in `alive`.
    const stacks = right.filter(({ number }) => number < alive.length)
      .map(({ number, stack, samples }) => ({ stack, samples, inuse: alive[number]! }));
    return dealSite(site, stacks, place);
  }

  /** For the profile's comments; to be asked once all places were dealt. */
  notes(samples: number): string[] {
    const [right, wrong] = this.#judge();
    if (right === 0 && wrong === 0) return [INLINED];
    const notes = [
      `true stacks of ${right} of ${samples} samples of V8's heap, from its CPU profiler: the others of ` +
      `the same place are told in their proportion; where none was recorded, ${INLINED}`,
    ];
    notes.push(LATE);
    if (wrong > 0) notes.push(`${wrong} stacks did not belong to their samples: not in use`);
    const withoutLines = this.#withoutLines ??
      (this.#marked === 0 && this.#answered >= ENOUGH ? "V8 does not tell them" : undefined);
    if (withoutLines !== undefined) notes.push(`no lines of allocations: ${withoutLines}`);
    if (this.#unmatched > 0) notes.push(`${this.#unmatched} true stacks were dropped: no room`);
    return notes;
  }

  /** Samples whose stacks agree with their places', and those whose do not; too many of these end it. */
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

  /** The heap sampling ends. */
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

/** The line of the function on top is one of those that V8 counted for it, not that of this stack. */
function sansLine(stack: Stack): Stack {
  const [leaf, ...callers] = stack;
  if (leaf === undefined || leaf.kind !== "script") return stack;
  return [{ ...leaf, line: leaf.functionLine, column: 0 }, ...callers];
}

function keyOf(frame: Frame): string {
  if (frame.kind !== "script") return frame.kind === "mark" ? frame.name : String(frame.address);
  return `${frame.functionName}\t${frame.file}\t${frame.line}\t${frame.functionLine}`;
}

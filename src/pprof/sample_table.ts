/**
 * The samples of a profile while they are added up.
 *
 * @module
 */
import { Chains, mix } from "./chains.ts";
import type { Label, Location, Sample } from "./profile.ts";

/** Number of the set that holds no label. */
export const NO_LABELS = 0;

/**
 * Values by (stack, labels). Stacks are sequences of location numbers; they and sets of labels are
 * numbered from 0 in the order of their first appearance, and so are the samples.
 *
 * No object is made for a stack or a sample before the profile is wanted: they are numbers one after the
 * other, of which a garbage collector sees a few arrays.
 */
export class SampleTable {
  readonly #width: number;

  /** The location numbers of all stacks: stack i starts at #starts[i], and ends where the next starts. */
  #locations = new Int32Array(4096);
  readonly #starts: number[] = [0];
  readonly #stacks = new Chains();

  readonly #labelSets: (readonly Label[])[] = [[]];
  readonly #setOfKey = new Map<string, number>([["", NO_LABELS]]);

  readonly #samples = new Chains();
  readonly #stackOfSample: number[] = [];
  readonly #setOfSample: number[] = [];
  /** #width values a sample. */
  readonly #values: number[] = [];

  /** @param width How many values a sample has. */
  constructor(width: number) {
    this.#width = width;
  }

  /** How many samples there are. */
  get size(): number {
    return this.#samples.size;
  }

  /**
   * An array with room for the location numbers of a stack of this depth, from index
   * {@linkcode SampleTable.end} on, the leaf first. To be filled before {@linkcode SampleTable.stack}.
   */
  room(depth: number): Int32Array {
    const size = this.end + depth;
    if (size > this.#locations.length) {
      const larger = new Int32Array(Math.max(size, this.#locations.length * 2));
      larger.set(this.#locations);
      this.#locations = larger;
    }
    return this.#locations;
  }

  /** Where the last stack ends in the room, and the next begins. */
  get end(): number {
    return this.#starts[this.#starts.length - 1]!;
  }

  /**
   * The number of the stack that was put into the room.
   *
   * @param mayGrow Whether a stack that is not known is added; -1 is returned otherwise.
   */
  stack(depth: number, mayGrow = true): number {
    const locations = this.#locations;
    const start = this.end;
    const end = start + depth;
    const hash = hashLocations(locations, start, end);
    let stack = this.#stacks.first(hash);
    while (stack >= 0 && !this.#isStack(stack, start, end)) stack = this.#stacks.next(stack);
    if (stack >= 0 || !mayGrow) return stack;
    this.#starts.push(end);
    return this.#stacks.add(hash);
  }

  /** Whether STACK is what lies from START to END. */
  #isStack(stack: number, start: number, end: number): boolean {
    const locations = this.#locations;
    const other = this.#starts[stack]!;
    if (this.#starts[stack + 1]! - other !== end - start) return false;
    for (let i = start; i < end; i++) {
      if (locations[i] !== locations[other + i - start]) return false;
    }
    return true;
  }

  /**
   * The number of this set of labels, whatever their order. A word that is "" is left out: the format
   * has no way to write it.
   *
   * @param mayGrow As of {@linkcode SampleTable.stack}.
   */
  labels(labels: readonly Label[], mayGrow = true): number {
    const sorted = labels.filter(({ str }) => str !== "").sort(compareLabels);
    const key = sorted.map(keyOfLabel).join("");
    const known = this.#setOfKey.get(key);
    if (known !== undefined || !mayGrow) return known ?? -1;
    const set = this.#labelSets.length;
    this.#labelSets.push(sorted.map((label) => ({ ...label })));
    this.#setOfKey.set(key, set);
    return set;
  }

  /**
   * Adds VALUES to the sample of a stack and a set of labels.
   *
   * @param mayGrow Whether a sample that is not known is added; false is returned otherwise.
   */
  add(stack: number, labels: number, values: readonly number[], mayGrow = true): boolean {
    const hash = mix(mix(0, stack), labels);
    let sample = this.#samples.first(hash);
    while (
      sample >= 0 &&
      (this.#stackOfSample[sample] !== stack || this.#setOfSample[sample] !== labels)
    ) {
      sample = this.#samples.next(sample);
    }
    if (sample < 0) {
      if (!mayGrow) return false;
      this.#samples.add(hash);
      this.#stackOfSample.push(stack);
      this.#setOfSample.push(labels);
      for (let i = 0; i < this.#width; i++) this.#values.push(values[i]!);
    } else {
      const at = sample * this.#width;
      for (let i = 0; i < this.#width; i++) this.#values[at + i]! += values[i]!;
    }
    return true;
  }

  /** Sample number INDEX with the locations of LIST, where the location numbers lead to. */
  sample(index: number, list: readonly Location[]): Sample {
    const stack = this.#stackOfSample[index]!;
    const start = this.#starts[stack]!;
    const depth = this.#starts[stack + 1]! - start;
    const locations: Location[] = new Array(depth);
    for (let i = 0; i < depth; i++) locations[i] = list[this.#locations[start + i]!]!;
    const at = index * this.#width;
    const set = this.#setOfSample[index]!;
    return {
      locations,
      values: this.#values.slice(at, at + this.#width),
      labels: set === NO_LABELS ? [] : this.#labelSets[set]!.map((label) => ({ ...label })),
    };
  }
}

/** The hash of the stack from START to END; for tests, too, that look for equal ones. */
export function hashLocations(locations: ArrayLike<number>, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 0x01000193) + locations[i]! | 0;
  return mix(hash, 0);
}

/** By key, and words before numbers: so that the order of those of one key alone counts, as in Go. */
function compareLabels(a: Label, b: Label): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return Number(a.str === undefined) - Number(b.str === undefined);
}

/** Texts with their lengths before them: nothing in them ends a key early. */
function keyOfLabel({ key, str, num, numUnit = "" }: Label): string {
  return str === undefined
    ? `${key.length}:${key}=${num}${numUnit.length}:${numUnit};`
    : `${key.length}:${key}"${str.length}:${str}`;
}

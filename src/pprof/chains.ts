/**
 * Hash tables of items that several numbers and texts tell apart. A Map would need a string made of
 * them for each look-up, and that costs more than the rest of adding a sample.
 *
 * @module
 */

/**
 * Finds items, numbered from 0, by a hash. Items of one hash are a chain; the caller compares them with
 * the wanted one.
 *
 * @example
 * ```ts
 * import { Chains, mix, mixText } from "./chains.ts";
 *
 * const points: { x: number; y: number }[] = [];
 * const chains = new Chains();
 *
 * function numberOf(x: number, y: number): number {
 *   const hash = mix(mix(0, x), y);
 *   for (let i = chains.first(hash); i >= 0; i = chains.next(i)) {
 *     if (points[i]!.x === x && points[i]!.y === y) return i;
 *   }
 *   points.push({ x, y });
 *   return chains.add(hash);
 * }
 *
 * console.log(numberOf(3, 4), numberOf(4, 3), numberOf(3, 4)); // 0 1 0
 * ```
 */
export class Chains {
  /** The newest item of each chain, or -1. */
  #newest = new Int32Array(64).fill(-1);
  /** Of each item the one before it in its chain, or -1. */
  readonly #older: number[] = [];
  readonly #hashes: number[] = [];

  /** How many items there are. */
  get size(): number {
    return this.#hashes.length;
  }

  /** The newest item with this hash; -1 if there is none. */
  first(hash: number): number {
    return this.#withHash(hash, this.#newest[this.#chainOf(hash)]!);
  }

  /** The item before ITEM with the same hash; -1 if there is none. */
  next(item: number): number {
    return this.#withHash(this.#hashes[item]!, this.#older[item]!);
  }

  /** Adds an item and returns its number. */
  add(hash: number): number {
    const item = this.#hashes.length;
    if (item === this.#newest.length) this.#grow();
    this.#hashes.push(hash);
    this.#older.push(-1);
    this.#link(item);
    return item;
  }

  #chainOf(hash: number): number {
    return hash & (this.#newest.length - 1);
  }

  /** ITEM, or the first one after it in its chain that has this hash. */
  #withHash(hash: number, item: number): number {
    while (item >= 0 && this.#hashes[item] !== hash) item = this.#older[item]!;
    return item;
  }

  #link(item: number): void {
    const chain = this.#chainOf(this.#hashes[item]!);
    this.#older[item] = this.#newest[chain]!;
    this.#newest[chain] = item;
  }

  #grow(): void {
    this.#newest = new Int32Array(this.#newest.length * 4).fill(-1);
    for (let item = 0; item < this.#hashes.length; item++) this.#link(item);
  }
}

/** HASH with NUMBER in it, of which the lower 32 bits count. */
export function mix(hash: number, number: number): number {
  // 30 bits: both engines hold such a number without an allocation.
  return (Math.imul(hash ^ number, 0x9e3779b1) ^ hash >>> 15) & 0x3fff_ffff;
}

/** HASH with the end of TEXT in it: paths differ there. */
export function mixText(hash: number, text: string): number {
  hash ^= text.length;
  for (let i = Math.max(0, text.length - HASHED_CHARS); i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193); // FNV-1a
  }
  return mix(hash, 0);
}

/** Enough to tell most from each other, and some are a page long. */
const HASHED_CHARS = 16;

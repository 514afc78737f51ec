/**
 * Where JSC counts what it allocates: found by allocating known amounts and looking which words of
 * memory follow, in this very process and VM, as often as it takes to be sure.
 *
 * @module
 */
import type { JSCHeapCounter, NativeLibrary } from "../../../../ffi/library.ts";
import { nextTurn } from "../../../base/turn.ts";

/** An object of six properties, with its header: a size that JSC does not round. */
export const SMALL_BYTES = 64;

/** An array of so many has a block of its own: nothing is rounded there that matters. */
const LARGE_ELEMENTS = 16_000;
const LARGE_BYTES = 128_024;

/** Objects of one step. Different amounts: what grows by itself does not follow them. */
const STEPS: Record<JSCHeapCounter, readonly number[]> = {
  blocks: [12_000, 6_000, 20_000],
  large: [6, 3, 9],
};

/** A collection in the midst of a step spoils it. */
const ATTEMPTS = 4;

/** So much before the collection that must clear it. */
const BEFORE_COLLECTION = 10_000;

/** Where it goes: a global, so that JSC cannot optimize the allocation away. */
const held: { last: unknown } = { last: undefined };

/** Allocates COUNT times {@linkcode SMALL_BYTES}. */
export function allocateSmall(count: number): void {
  const kept = new Array<unknown>(64);
  for (let i = 0; i < count; i++) kept[i & 63] = { a: i, b: i, c: i, d: i, e: i, f: i };
  held.last = kept;
}

function allocateLarge(count: number): void {
  const kept: unknown[] = [];
  for (let i = 0; i < count; i++) kept[i & 3] = new Array<number>(LARGE_ELEMENTS).fill(i);
  held.last = kept;
}

/**
 * Tells the library where the calling VM counts its allocations. Takes some 40 ms, and two full
 * collections more than the one it begins with where the first attempt fails.
 *
 * @param collect Collects all garbage.
 * @returns Why the counters were not found, or undefined when they were.
 * @throws {NativeError} Where memory cannot be read at all.
 */
export async function findCounters(
  native: NativeLibrary,
  vm: number,
  collect: () => void,
): Promise<string | undefined> {
  if (native.jscHeapSearch(vm) === 0) return "nothing in memory looks like JSC's heap";
  // What the steps need for themselves, code included, is there before they begin.
  for (let i = 0; i < 4; i++) {
    allocateSmall(5_000);
    allocateLarge(2);
  }
  let failure: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    failure = undefined;
    for (const counter of ["blocks", "large"] as const) {
      if (!await follow(native, vm, counter)) {
        failure = `no word of memory follows what is allocated (${counter})`;
      }
    }
    if (failure === undefined) {
      allocateSmall(BEFORE_COLLECTION);
      collect();
      if (native.jscHeapFound(vm)) break;
      failure = "no word that follows what is allocated is cleared by a collection";
    } else {
      collect();
    }
    native.jscHeapAgain(vm, "blocks");
    native.jscHeapAgain(vm, "large");
    await nextTurn();
  }
  held.last = undefined;
  return failure;
}

/** Takes the steps of one counter; whether any word has followed them all. */
async function follow(
  native: NativeLibrary,
  vm: number,
  counter: JSCHeapCounter,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    native.jscHeapAgain(vm, counter);
    let left = 0;
    for (const count of STEPS[counter]) {
      native.jscHeapBefore(vm);
      if (counter === "blocks") allocateSmall(count);
      else allocateLarge(count);
      left = native.jscHeapAfter(
        vm,
        counter,
        count * (counter === "blocks" ? SMALL_BYTES : LARGE_BYTES),
      );
      if (left === 0) break;
      await nextTurn();
    }
    if (left > 0) return true;
  }
  return false;
}

/**
 * Finds two fields of JSC's `Heap`: `m_nonOversizedBytesAllocatedThisCycle` and
 * `m_oversizedBytesAllocatedThisCycle` (JavaScriptCore's heap/Heap.h), the bytes allocated since
 * the last collection.
 *
 * `Heap::didAllocate` adds large objects to the second, which we call "large", and blocks of
 * smaller ones, 16 KB each, to the first, "blocks". A collection sets both to 0.
 *
 * No address and no offset is written here. The native library searches the memory to which the
 * VM's v8::Isolate leads (native/jsc/heap.c) for words that grow by known amounts as this module
 * allocates them, and that a full collection clears. Without exactly one word for each there is no
 * heap profile.
 *
 * Verified on Bun 1.3 and 1.4: found in each VM, tests/engine_jsc_heap_test.ts and tests/versions.
 *
 * LIMITATIONS: about 40 ms of the event loop at the first start, and one full collection or more.
 *
 * @module
 */
import type { JSCHeapCounter, NativeLibrary } from "../../../../ffi/library.ts";
import { nextTurn } from "../../../base/turn.ts";

/**
 * Bytes of an object of six properties, with its header: a cell size of JSC's, which it does not
 * round.
 */
export const SMALL_BYTES = 64;

/** An array of this length has an allocation of its own, whose rounding does not matter. */
const LARGE_ELEMENTS = 16_000;
const LARGE_BYTES = 128_024;

/**
 * Objects allocated in each step. The amounts differ, so that a word that grows for another reason
 * does not fit.
 */
const STEPS: Record<JSCHeapCounter, readonly number[]> = {
  blocks: [12_000, 6_000, 20_000],
  large: [6, 3, 9],
};

/** A collection during a step spoils the attempt. */
const ATTEMPTS = 4;

/** Objects allocated before the collection that must clear the words. */
const BEFORE_COLLECTION = 10_000;

/** Refers to the last allocations, so that JSC cannot optimize them away. */
const held: { last: unknown } = { last: undefined };

/** Allocates `count` objects of {@linkcode SMALL_BYTES}. */
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
 * Finds the two fields of the calling VM's heap, for the native library.
 *
 * @param collect Collects all garbage.
 * @returns Why they were not found; undefined if they were.
 * @throws {NativeError} Where memory cannot be read at all.
 */
export async function findCounters(
  native: NativeLibrary,
  vm: number,
  collect: () => void,
): Promise<string | undefined> {
  if (native.jscHeapSearch(vm) === 0) return "nothing in memory looks like JSC's heap";
  // Warm up, so that the steps allocate nothing else, such as code.
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

/** Allocates the steps of one counter. Returns whether any word grew by all of them. */
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

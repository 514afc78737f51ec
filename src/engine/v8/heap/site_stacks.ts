/**
 * Divides a site of the heap profile by the stacks that V8's CPU profiler recorded for some of its
 * samples. V8's heap profiler gives every sample a stack, but without inlined functions and lines.
 * Pure.
 *
 * @module
 */
import type { HeapSite } from "../../../records/allocation.ts";
import type { Stack } from "../../../stack/frame.ts";

/** A stack that was recorded for some of a site's samples. */
export interface SiteStack {
  readonly stack: Stack;
  /** For how many samples. */
  readonly samples: number;
  /** How many of these are in use. */
  readonly inuse: number;
}

/**
 * Divides all of a site's samples among the stacks that some of them had: samples in use in the
 * proportion of the recorded ones in use, freed samples in the proportion of the recorded ones that
 * were freed. Where none of a kind was recorded, its samples keep the site's own stack. The sums
 * are the site's.
 *
 * @param turn Which of several stacks with equal remainders gets a sample first.
 */
export function dealSite(site: HeapSite, stacks: readonly SiteStack[], turn = 0): HeapSite[] {
  const shares = [...stacks.map(({ stack }) => stack), site.stack].map((stack) => ({
    ...site,
    stack,
    allocObjects: 0,
    allocBytes: 0,
    inuseObjects: 0,
    inuseBytes: 0,
  }));
  const gone = {
    objects: site.allocObjects - site.inuseObjects,
    bytes: site.allocBytes - site.inuseBytes,
  };
  const inuse = { objects: site.inuseObjects, bytes: site.inuseBytes };
  deal(inuse, stacks.map((known) => known.inuse), turn).forEach(({ objects, bytes }, i) => {
    shares[i]!.inuseObjects = shares[i]!.allocObjects = objects;
    shares[i]!.inuseBytes = shares[i]!.allocBytes = bytes;
  });
  deal(gone, stacks.map(({ samples, inuse }) => samples - inuse), turn).forEach(
    ({ objects, bytes }, i) => {
      shares[i]!.allocObjects += objects;
      shares[i]!.allocBytes += bytes;
    },
  );
  return shares.filter(({ allocObjects, allocBytes }) => allocObjects > 0 || allocBytes > 0);
}

interface Amount {
  readonly objects: number;
  readonly bytes: number;
}

/**
 * Divides whole objects in the proportion of `weights`, by largest remainders, each with the
 * average number of bytes. The last element is the unassigned remainder: 0, or everything when all
 * weights are 0.
 */
function deal({ objects, bytes }: Amount, weights: readonly number[], turn: number): Amount[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [...weights.map(() => ({ objects: 0, bytes: 0 })), { objects, bytes }];
  const shares = weights.map((weight) => Math.floor(objects * weight / total));
  const rest = objects - shares.reduce((sum, share) => sum + share, 0);
  const claims = [...weights.keys()].filter((i) => weights[i]! > 0).map((i, k, { length }) => ({
    i,
    remainder: objects * weights[i]! / total - shares[i]!,
    order: (k + turn) % length,
  }));
  // Remainders that differ by the rounding of a division are equal.
  claims.sort((a, b) =>
    Math.abs(a.remainder - b.remainder) > 1e-9 ? b.remainder - a.remainder : a.order - b.order
  );
  for (const { i } of claims.slice(0, rest)) shares[i]!++;
  let dealt = 0;
  let dealtBytes = 0;
  const amounts = shares.map((share) => {
    dealt += share;
    const until = objects === 0 ? 0 : Math.round(bytes * dealt / objects);
    const amount = { objects: share, bytes: until - dealtBytes };
    dealtBytes = until;
    return amount;
  });
  return [...amounts, { objects: 0, bytes: bytes - dealtBytes }];
}

/**
 * Whether `stack` can be what a stack without inlined functions was before: it has all functions of
 * `lacking`, in their order. Builtins do not count.
 */
export function agrees(stack: Stack, lacking: Stack): boolean {
  let next = 0;
  for (const wanted of lacking) {
    if (!isFunction(wanted)) continue;
    while (next < stack.length && !isSameFunction(stack[next]!, wanted)) next++;
    if (next++ >= stack.length) return false;
  }
  return true;
}

/** Whether a stack has functions with a file, which {@linkcode agrees} compares. */
export function hasFunctions(stack: Stack): boolean {
  return stack.some(isFunction);
}

/** A function without a file is a builtin. */
function isFunction(frame: Stack[number]): boolean {
  return frame.kind === "script" && frame.file !== "";
}

function isSameFunction(a: Stack[number], b: Stack[number]): boolean {
  return a.kind === "script" && b.kind === "script" && a.functionLine === b.functionLine &&
    a.file === b.file;
}

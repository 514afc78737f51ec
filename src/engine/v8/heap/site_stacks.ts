/**
 * The true stacks behind a site of the heap profile. An engine's heap profiler tells a stack for every
 * sample, but not what was inlined into its functions, or on which line it was; of some samples the whole
 * stack is known. Pure.
 *
 * @module
 */
import type { HeapSite } from "../../../records/allocation.ts";
import type { Stack } from "../../../stack/frame.ts";

/** A true stack of some of a site's samples. */
export interface SiteStack {
  readonly stack: Stack;
  /** Samples that had it. */
  readonly samples: number;
  /** Of these, the ones that are in use. */
  readonly inuse: number;
}

/**
 * Deals a site's samples to the stacks that some of them had: those in use in the proportion of the
 * known ones that are in use, those that are gone in the proportion of the known ones that are gone.
 * Where of either kind none is known, it stays with the site's own stack. The sums are the site's.
 *
 * @param turn Decides where of several stacks each has the same claim to a sample.
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
 * Whole objects in the proportion of WEIGHTS, by largest remainders, each with the average of bytes; the
 * last entry is the unassigned remainder: nothing, or all where all weights are 0.
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
 * Whether STACK can be the true one behind a stack that lacks inlined functions: whether it has its
 * functions, in their order. The engine's own do not count.
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

/** Whether a stack has functions of files, by which it can be known. */
export function hasFunctions(stack: Stack): boolean {
  return stack.some(isFunction);
}

/** Those without a file are the engine's own. */
function isFunction(frame: Stack[number]): boolean {
  return frame.kind === "script" && frame.file !== "";
}

function isSameFunction(a: Stack[number], b: Stack[number]): boolean {
  return a.kind === "script" && b.kind === "script" && a.functionLine === b.functionLine &&
    a.file === b.file;
}

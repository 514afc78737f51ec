/**
 * Which runtime runs this module. A runtime's module uses nothing of its runtime before the first
 * call, so that every runtime can import all of them.
 *
 * @module
 */
import { bun } from "./bun.ts";
import { deno } from "./deno.ts";
import { node } from "./node.ts";
import { other } from "./other.ts";
import type { Runtime } from "./runtime.ts";

/**
 * The runtime that runs this module.
 *
 * @example
 * ```ts
 * import { runtimeAtHand } from "./at_hand.ts";
 *
 * console.log(runtimeAtHand().version);
 * ```
 */
export function runtimeAtHand(): Runtime {
  if ("Bun" in globalThis) return bun;
  if ("Deno" in globalThis) return deno;
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node === undefined ? other : node;
}

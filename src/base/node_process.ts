/**
 * @module
 */
import type process from "node:process";

/**
 * The global `process`, whose `getBuiltinModule` gives every node: module. Modules that mod.ts
 * imports use it instead of a static import, because the first use of any of these costs 15 ms in
 * Deno.
 */
export function nodeProcess(): typeof process {
  return (globalThis as unknown as { process: typeof process }).process;
}

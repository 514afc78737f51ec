/**
 * @module
 */
import type process from "node:process";

/**
 * The global `process`, and by its `getBuiltinModule` every node: module. Wherever importing this
 * package leads, they are reached in this way: the first touch of any of them costs 15 ms in Deno.
 */
export function nodeProcess(): typeof process {
  return (globalThis as unknown as { process: typeof process }).process;
}

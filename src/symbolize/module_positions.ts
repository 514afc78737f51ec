/**
 * The `Positions` of all modules, cached from one profile to the next.
 *
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";
import type { SourceMaps } from "./source_map.ts";
import { Positions } from "./script_positions.ts";

/**
 * Modules in the cache, which is cleared when it is full: a program may make new ones without end.
 */
const MAX_MODULES = 5_000;

const positions = new Map<string, Positions>();

/**
 * Set by {@linkcode loadSourceMaps}: importing this module does not load the source map library.
 */
let bundles: SourceMaps | undefined;
let loading: Promise<void> | undefined;
let refusal: string | undefined;

/** The positions of the module with this URL, as V8 reports it. */
export function positionsOf(url: string): Positions {
  let known = positions.get(url);
  if (!known) {
    if (positions.size >= MAX_MODULES) positions.clear();
    positions.set(url, known = new Positions(url, bundles));
  }
  return known;
}

/** Loads the reader of bundles' source maps, once. Until then bundles have the bundle's lines. */
export function loadSourceMaps(): Promise<void> {
  return loading ??= load();
}

/** Why bundles have the bundle's lines; undefined if they do not. */
export function sourceMapRefusal(): string | undefined {
  return refusal;
}

/** Never rejects: a profile with a bundle's lines is better than none. */
async function load(): Promise<void> {
  try {
    const { createSourceMaps } = await import("./source_map.ts");
    bundles = createSourceMaps(readPermitted);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    refusal = `bundles keep their own lines: ${reason}`;
  }
}

/** The text of a file, if it can be read without a permission prompt. */
function readPermitted(path: string): string | undefined {
  try {
    const { Deno } = globalThis as { Deno?: { permissions: Permissions } };
    const permission = { name: "read", path } as const;
    if (Deno && Deno.permissions.querySync(permission).state !== "granted") return undefined;
    return nodeProcess().getBuiltinModule("node:fs").readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

interface Permissions {
  querySync(permission: { name: "read"; path: string }): { state: string };
}

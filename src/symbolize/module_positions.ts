/**
 * The original positions of all modules, kept from one profile to the next.
 *
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";
import type { SourceMaps } from "./source_map.ts";
import { Positions } from "./script_positions.ts";

/** Modules whose positions are kept; a program may make new ones without end. */
const MAX_MODULES = 5_000;

const positions = new Map<string, Positions>();

/** Loaded while the first profile runs: importing this module loads nothing. */
let bundles: SourceMaps | undefined;
let loading: Promise<void> | undefined;
let refusal: string | undefined;

/** The positions of the module with this URL, as V8 gives it. */
export function positionsOf(url: string): Positions {
  let known = positions.get(url);
  if (!known) {
    if (positions.size >= MAX_MODULES) positions.clear();
    positions.set(url, known = new Positions(url, bundles));
  }
  return known;
}

/** Loads what reads source maps of bundles, once; without it bundles keep their own lines. */
export function loadSourceMaps(): Promise<void> {
  return loading ??= load();
}

/** Why bundles keep their own lines, if so. */
export function sourceMapRefusal(): string | undefined {
  return refusal;
}

/** Never rejects: a profile without bundles' own sources is better than none. */
async function load(): Promise<void> {
  try {
    const { createSourceMaps } = await import("./source_map.ts");
    bundles = createSourceMaps(readPermitted);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    refusal = `bundles keep their own lines: ${reason}`;
  }
}

/** The text of a file, if that may be read without asking anybody. */
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

/**
 * What Deno must allow the preload, and what of it the program must not keep.
 *
 * The program never gets more than the user allows. Where that leaves the profiler with less than it
 * needs, the profile is poorer, and the user is told: the inspector wants all of --allow-sys (its own
 * kind, "inspector", is no flag), but Deno takes a list beside it, as in `--allow-sys=hostname`, for
 * the whole. Flags beside --permission-set replace its parts: there nothing is added, and the set has
 * to allow ffi, sys and write by itself.
 *
 * @module
 */
import { resolve } from "node:path";
import type { Revocation } from "./settings.ts";
import { UsageError } from "./usage_error.ts";

/** A permission that the preload needs. */
export interface Need {
  readonly name: Revocation["name"];
  /** The file for which it is needed; undefined for all. */
  readonly path?: string;
}

/** What a child is started with, and what its preload gives back before the program's first line. */
export interface Grant {
  readonly flags: readonly string[];
  readonly revoke: readonly Revocation[];
  /** What the preload lacks for the user's flags; one line each. */
  readonly lacking: readonly string[];
}

/** A permission flag of the user's: what it is for, and its list, if any. */
interface Flag {
  readonly names: readonly string[];
  readonly list?: readonly string[];
}

const SHORT: Record<string, string> = { A: "all", P: "permission-set", S: "sys", W: "write" };

/**
 * The user's permission flags with the least that `needs` asks for. A need that the user has denied
 * stays denied: the preload steps down and says so.
 *
 * @throws {UsageError} When a path cannot be a flag's.
 */
export function grantNeeds(flags: readonly string[], needs: readonly Need[]): Grant {
  const given = flags.map(readFlag);
  const own: string[] = [];
  const revoke: Revocation[] = [];
  const lacking: string[] = [];
  const has = (name: string) => given.filter(({ names }) => names.includes(name));
  if (has("all").length > 0 || has("permission-set").length > 0) return { flags, revoke, lacking };
  for (const need of needs) {
    const { name, path } = need;
    const theirs = has(name);
    if (theirs.some((flag) => covers(flag, need))) continue;
    if (path?.includes(",")) {
      throw new UsageError(
        `run: Deno's flags cannot name ${path}, for its comma: use another path`,
      );
    }
    if (path === undefined && theirs.length > 0) {
      lacking.push(`the profiler needs all of --allow-${name}, a part of it is not enough`);
      continue;
    }
    own.push(path === undefined ? `--allow-${name}` : `--allow-${name}=${path}`);
    revoke.push(need);
  }
  return { flags: [...flags, ...own], revoke, lacking };
}

/** `--allow-write=a,b`, `-W=a,b`, `-RW`. */
function readFlag(flag: string): Flag {
  const at = flag.indexOf("=");
  const option = at < 0 ? flag : flag.slice(0, at);
  const names = option.startsWith("--")
    ? [option.replace(/^--(allow-)?/, "")]
    : [...option.slice(1)].map((letter) => SHORT[letter] ?? letter);
  return at < 0 ? { names } : { names, list: flag.slice(at + 1).split(",") };
}

/** Revoking a path takes every listed directory around it as well: such a need is met already. */
function covers({ list }: Flag, { path }: Need): boolean {
  if (list === undefined) return true;
  if (path === undefined) return false;
  return list.some((entry) => `${path}/`.startsWith(`${resolve(entry)}/`.replace("//", "/")));
}

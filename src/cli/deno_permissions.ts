/**
 * The permission flags that the preload needs, and the permissions that it gives back before the
 * program starts.
 *
 * The program never gets more than the user allows. Where the profiler then has less than it needs,
 * the profile has less in it, and a note says why. For example the inspector needs --allow-sys
 * without a list (its own kind, "inspector", is not accepted by the flag), but added to the user's
 * `--allow-sys=hostname` Deno would only see the list. Flags beside --permission-set replace parts
 * of the set: there none is added, and the set itself has to allow ffi, sys and write.
 *
 * @module
 */
import { resolve } from "node:path";
import type { Revocation } from "./settings.ts";
import { UsageError } from "./usage_error.ts";

/** A permission that the preload needs. */
export interface Need {
  readonly name: Revocation["name"];
  /** The file for which it is needed; undefined: for all. */
  readonly path?: string;
}

/**
 * The flags of a child, and the permissions that its preload gives back before the program's first
 * line.
 */
interface Grant {
  readonly flags: readonly string[];
  readonly revoke: readonly Revocation[];
  /** What the preload lacks because of the user's flags; one line each. */
  readonly lacking: readonly string[];
}

/** A permission flag of the user's: its permissions, and its list, if any. */
interface Flag {
  readonly names: readonly string[];
  readonly list?: readonly string[];
}

const SHORT: Record<string, string> = { A: "all", P: "permission-set", S: "sys", W: "write" };

/**
 * The user's permission flags, with the fewest flags added that `needs` requires. A permission that
 * the user has denied stays denied: the preload steps down and says so.
 *
 * @throws {UsageError} When a path has a comma, which flags cannot contain.
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

/**
 * Whether a flag of the user's covers a need. A path inside a listed directory counts as covered:
 * to add it and revoke it later would revoke the directory as well.
 */
function covers({ list }: Flag, { path }: Need): boolean {
  if (list === undefined) return true;
  if (path === undefined) return false;
  return list.some((entry) => `${path}/`.startsWith(`${resolve(entry)}/`.replace("//", "/")));
}

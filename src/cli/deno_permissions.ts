/**
 * What Deno must allow the preload, and what of it the program must not keep.
 *
 * @module
 */
import {
  type ChildSettings,
  LIBRARY_VARIABLE,
  type Revocation,
  SETTINGS_VARIABLE,
} from "./settings.ts";

/** A permission that the preload needs. */
interface Need {
  readonly name: Revocation["name"];
  readonly short: string;
  /** What of it is needed; "" for all. */
  readonly scope: string;
}

/**
 * The permission flags for a child that was given `flags`, with the least that the preload needs,
 * and what the preload gives back before the program's first line runs. A need that the user has
 * denied stays denied: the preload steps down and says so.
 */
export function grantPreload(
  flags: readonly string[],
  settings: ChildSettings,
): { flags: string[]; revoke: Revocation[] } {
  const granted = [...flags];
  const revoke: Revocation[] = [];
  if (flags.some((flag) => flag === "--allow-all" || /^-[A-Z]*A/.test(flag))) {
    return { flags: granted, revoke };
  }
  const needs: Need[] = [
    { name: "ffi", short: "", scope: settings.nativeLibrary },
    { name: "sys", short: "S", scope: "" },
    ...[SETTINGS_VARIABLE, LIBRARY_VARIABLE]
      .map((scope): Need => ({ name: "env", short: "E", scope })),
    { name: "write", short: "W", scope: settings.output },
  ];
  for (const need of needs) {
    const at = granted.findIndex((flag) => allows(flag, need));
    const list = at < 0 ? undefined : granted[at]!.split("=", 2)[1];
    if (at >= 0 && list === undefined) continue; // everything is allowed already
    const own = `--allow-${need.name}${need.scope === "" ? "" : `=${need.scope}`}`;
    if (at < 0) granted.push(own);
    else granted[at] = need.scope === "" ? own : `${own},${list}`;
    if (at >= 0 && need.scope === "") continue; // cannot be given back without the user's part
    revoke.push(revocation(need));
  }
  return { flags: granted, revoke };
}

function allows(flag: string, { name, short }: Need): boolean {
  const option = flag.split("=", 1)[0]!;
  return option === `--allow-${name}` || (short !== "" && /^-[A-Z]+$/.test(option) &&
    option.includes(short));
}

function revocation({ name, scope }: Need): Revocation {
  if (scope === "") return { name };
  return name === "env" ? { name, variable: scope } : { name, path: scope };
}

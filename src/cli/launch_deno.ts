/**
 * @module
 */
import process from "node:process";
import { grantNeeds, type Need } from "./deno_permissions.ts";
import type { Launch } from "./launch.ts";
import { preloadPath } from "./preload_bundle.ts";
import { SETTINGS_KEY } from "./settings.ts";
import { UsageError } from "./usage_error.ts";

/** Permission flags, which may be mixed with our own options, as with `deno run`. */
export const DENO_PERMISSION =
  /^(-[AEINPRSW]+|--(allow|deny|ignore)-[a-z-]+|--no-prompt|--permission-set)(=.*)?$/;

/** Deno 2.3 has no --preload, 2.4 takes the comma of a data: URL for the next one. */
const NEEDED: readonly [major: number, minor: number] = [2, 5];

function requirePreload(): void {
  const [major, minor] = Deno.version.deno.split(".").map(Number) as [number, number];
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new UsageError(`run: needs Deno ${NEEDED.join(".")}, this is ${Deno.version.deno}`);
}

/** Deno. */
export const launchDeno: Launch = ({ runtimeFlags, script, scriptArgs }, settings) => {
  requirePreload();
  const { nativeLibrary, output, heap } = settings;
  const library = nativeLibrary?.includes(",") ? undefined : nativeLibrary; // no flag can name it
  const needs: Need[] = [
    { name: "ffi", ...(library !== undefined && { path: library }) },
    { name: "sys" },
    { name: "write", path: output },
    ...heap?.output === undefined ? [] : [{ name: "write", path: heap.output } as const],
  ];
  const { flags, revoke, lacking } = grantNeeds(runtimeFlags, needs);
  // Passed in a module, not in the environment, which the program may not be permitted to read.
  const value = JSON.stringify(JSON.stringify({ ...settings, revoke }));
  const handOver = `globalThis[Symbol.for(${JSON.stringify(SETTINGS_KEY)})]=${value}`;
  return {
    file: process.execPath,
    args: [
      "run",
      ...flags,
      "--v8-flags=--detailed-line-info",
      `--preload=data:text/javascript,${encodeURIComponent(handOver)}`,
      `--preload=${preloadPath()}`,
      script,
      ...scriptArgs,
    ],
    env: {},
    notes: lacking,
  };
};

/**
 * @module
 */
import process from "node:process";
import type { Launch } from "./launch.ts";
import { preloadPath } from "./preload_bundle.ts";
import { SETTINGS_VARIABLE } from "./settings.ts";

/** Makes JSC keep exact lines for FTL code: see engine/jsc/cpu_sampling.ts. */
const LINES_VARIABLE = "BUN_JSC_alwaysGeneratePCToCodeOriginMap";

/** Bun. */
export const launchBun: Launch = ({ runtimeFlags, script, scriptArgs }, settings) => {
  const env: Record<string, string> = {};
  if (process.env[LINES_VARIABLE] === undefined) env[LINES_VARIABLE] = "1";
  const variables = Object.keys(env);
  env[SETTINGS_VARIABLE] = JSON.stringify({ ...settings, variables });
  const file = process.execPath;
  const args = [...runtimeFlags, "--preload", preloadPath(), script, ...scriptArgs];
  const ignored = settings.ignoredSignals;
  if (ignored.length === 0) return { file, args, env, notes: [] };
  // Bun resets every signal of its children to the default. A shell in between keeps ignored ones
  // ignored (nohup).
  const names = ignored.map((signal) => signal.slice("SIG".length)).join(" ");
  return {
    file: "/bin/sh",
    args: ["-c", `trap '' ${names}; exec "$@"`, "sh", file, ...args],
    env,
    notes: [],
  };
};

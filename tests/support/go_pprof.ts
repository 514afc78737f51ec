/**
 * `go tool pprof` as an oracle.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The first use on a machine builds the tool, which takes half a minute. */
export const GO_TIMEOUT_MS = 300_000;

/**
 * Why tests that need Go are skipped, with a message; undefined where they run. In CI they are
 * never skipped: without Go they fail.
 */
export function whyNoGo(): string | undefined {
  const { status } = spawnSync("go", ["version"]);
  if (status === 0 || process.env.CI === "true") return undefined;
  console.log("SKIP tests that compare with `go tool pprof`: Go is not installed");
  return "Go is not installed";
}

/**
 * The output of `go tool pprof` for a profile.
 *
 * @throws When it fails, or warns of anything on stderr.
 */
export function goPprof(profile: Uint8Array, ...flags: string[]): string {
  return ask(profile, flags, "");
}

/**
 * Its output for a profile's text form (debug=1).
 *
 * @throws When it fails, or warns of anything but that a text names no binary.
 */
export function goPprofText(text: string, ...flags: string[]): string {
  return ask(new TextEncoder().encode(text), flags, "Main binary filename not available.\n");
}

function ask(profile: Uint8Array, flags: readonly string[], warning: string): string {
  const directory = mkdtempSync(join(tmpdir(), "pprof-"));
  try {
    const file = join(directory, "profile.pb.gz");
    writeFileSync(file, profile);
    const { status, stdout, stderr, error } = spawnSync("go", ["tool", "pprof", ...flags, file], {
      encoding: "utf8",
      timeout: GO_TIMEOUT_MS,
      maxBuffer: 64 << 20,
      env: { ...process.env, TZ: "UTC", PPROF_BINARY_PATH: directory },
    });
    if (error) throw error;
    if (status !== 0 || (stderr !== "" && stderr !== warning)) {
      throw new Error(`go tool pprof: ${stderr}`);
    }
    return stdout;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * `go tool pprof` as an oracle.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * The profile that it makes of several, as bytes.
 *
 * @param profiles The first is merged with those that follow.
 * @param base Subtracted, with the flag that does it.
 */
export function goPprofProto(
  profiles: readonly Uint8Array[],
  base?: { readonly flag: "-base" | "-diff_base"; readonly profile: Uint8Array },
): Uint8Array {
  return inDirectory((directory) => {
    const save = (profile: Uint8Array, i: number) => {
      const file = join(directory, `profile${i}.pb.gz`);
      writeFileSync(file, profile);
      return file;
    };
    const files = profiles.map(save);
    const flags = base === undefined ? [] : [`${base.flag}=${save(base.profile, files.length)}`];
    const output = join(directory, "output.pb.gz");
    run(directory, ["-proto", "-symbolize=none", `-output=${output}`, ...flags, ...files]);
    return readFileSync(output);
  });
}

function ask(profile: Uint8Array, flags: readonly string[], warning: string): string {
  return inDirectory((directory) => {
    const file = join(directory, "profile.pb.gz");
    writeFileSync(file, profile);
    const { stdout, stderr } = run(directory, [...flags, file]);
    if (stderr !== "" && stderr !== warning) throw new Error(`go tool pprof: ${stderr}`);
    return stdout;
  });
}

function inDirectory<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "pprof-"));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function run(directory: string, args: readonly string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync("go", ["tool", "pprof", ...args], {
    encoding: "utf8",
    timeout: GO_TIMEOUT_MS,
    maxBuffer: 64 << 20,
    env: { ...process.env, TZ: "UTC", PPROF_BINARY_PATH: directory },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`go tool pprof: ${stderr}`);
  return { stdout, stderr };
}

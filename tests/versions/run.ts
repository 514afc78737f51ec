/**
 * Takes a CPU and a heap profile of a program whose shares are known, and one by the command line,
 * on many versions of Deno and Bun from the npm registry; holds what works against expected.json.
 *
 *     npm run test:versions                   the newest patch of every minor since Deno 2.3 and Bun 1.2
 *     npm run test:versions -- --newest 3     the versions of the three newest minors in expected.json
 *     npm run test:versions -- --write        writes expected.json and README's table
 *
 * A version takes some 100 MB in node_modules/.cache.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preloadPath } from "../../src/cli/preload_bundle.ts";
import { decodeProfile } from "../../src/pprof/codec.ts";
import type { PprofProfile, Sample } from "../../src/pprof/profile.ts";
import { runtimeOf } from "../support/other_runtime.ts";
import {
  difference,
  EXPECTED,
  minorOf,
  newestOf,
  readExpected,
  README,
  type Row,
  withTable,
} from "./table.ts";

type Version = Pick<Row, "runtime" | "version">;

const root = fileURLToPath(new URL("../..", import.meta.url));
const programs = join(root, "tests", "programs");

/** The npm packages, and the oldest minor of each. */
const RUNTIMES = {
  Deno: { registry: "deno", oldest: "2.3.0", x64: "@deno/linux-x64-glibc", file: "deno" },
  Bun: { registry: "bun", oldest: "1.2.0", x64: "@oven/bun-linux-x64", file: "bin/bun" },
} as const;
const ARM64: Record<string, string> = {
  Deno: "@deno/linux-arm64-glibc",
  Bun: "@oven/bun-linux-aarch64",
};

/** With 400 samples: three times the standard error of a share of 75 %. */
const SHARE_POINTS = 0.065;
const TIME_SHARE = 0.1;
/** For about 400 samples of `keep`, and more of `drop`. */
const BYTES_SHARE = 0.2;

/** The newest patch of each minor, the newest minor first. */
function newestPatches(runtime: Row["runtime"]): Version[] {
  const { registry, oldest } = RUNTIMES[runtime];
  const text = execFileSync("npm", ["view", registry, "versions", "--json"], { encoding: "utf8" });
  const versions = (JSON.parse(text) as string[])
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version) && compare(version, oldest) >= 0)
    .sort(compare);
  const byMinor = new Map(versions.map((version) => [minorOf(version), version]));
  return [...byMinor.values()].reverse().map((version) => ({ runtime, version }));
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const at = left!.findIndex((part, i) => part !== right![i]);
  return at < 0 ? 0 : left![at]! - right![at]!;
}

function executable({ runtime, version }: Version): string {
  const { x64, file } = RUNTIMES[runtime];
  return runtimeOf(process.arch === "arm64" ? ARM64[runtime]! : x64, [version], file);
}

/** A version that runs programs, with a home of its own. */
class Machine {
  readonly #command: readonly string[];
  readonly #home: string;

  constructor({ runtime }: Version, file: string, home: string) {
    // Only the packages that npm has installed: the lock file and caches are of another version.
    const flags = ["run", "-A", "--no-check", "--no-lock", "--node-modules-dir=manual"];
    this.#command = [file, ...runtime === "Deno" ? flags : []];
    this.#home = home;
  }

  run(args: readonly string[]): { readonly status: number | null; stdout: string; stderr: string } {
    const [file, ...rest] = ["timeout", "100", ...this.#command, ...args];
    const { PATH = "" } = process.env;
    const env = { PATH, HOME: this.#home, NO_COLOR: "1" };
    return spawnSync(file!, rest, { cwd: root, encoding: "utf8", env });
  }
}

interface Part<Truth> {
  readonly truth?: Truth;
  readonly error?: string;
  readonly steppedDown: readonly string[];
}

interface Facts {
  readonly cpu: Part<{ burnThree: number; burnOne: number; totalMillis: number }>;
  readonly heap: Part<{ keep: number; drop: number }>;
  readonly engine: string;
}

function verdict({ error, steppedDown }: Part<unknown>): string {
  if (error !== undefined) return `no: ${error}`;
  return steppedDown.length === 0 ? "full" : `stepped down: ${steppedDown.join("; ")}`;
}

/** What works in one run, and what is wrong in its profiles, perhaps by chance. */
interface Measured<T> {
  readonly found: T;
  readonly off: readonly string[];
}

/**
 * The result of `once`; where something is wrong, it runs again for twice and four times as long.
 */
function measure<T>(once: (scale: number) => Measured<T>): T {
  for (const scale of [1, 2, 4]) {
    const { found, off } = once(scale);
    if (off.length === 0) return found;
    console.log(`      ${scale} times the length: ${off.join("; ")}`);
  }
  throw new Error("its profiles are wrong");
}

/** What works on `version`. Throws where a program fails, or a profile is wrong. */
function examine(version: Version, file: string): Row {
  const scratch = mkdtempSync(join(tmpdir(), "pprof-versions-"));
  try {
    const machine = new Machine(version, file, scratch);
    const { engine, cpu, heap } = measure((scale) => profileItself(machine, scratch, scale));
    const run = measure((scale) => profileByCommandLine(machine, scratch, scale, version));
    return { ...version, engine, cpu: verdict(cpu), heap: verdict(heap), run };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function profileItself(machine: Machine, scratch: string, scale: number): Measured<Facts> {
  const directory = join(scratch, `itself${scale}`);
  mkdirSync(directory);
  const args = [join(programs, "known_shares.ts"), directory, String(scale)];
  const { status, stdout, stderr } = machine.run(args);
  assert.equal(status, 0, stdout + stderr);
  const found: Facts = JSON.parse(stdout.trim().split("\n").at(-1)!);
  const off: string[] = [];
  const cpu = found.cpu.truth;
  if (cpu !== undefined) {
    const profile = readProfile(join(directory, "cpu.pb.gz"));
    off.push(...near("CPU time", sum(profile, "cpu") / 1e6, cpu.totalMillis, TIME_SHARE));
    off.push(...shares(profile, cpu, found.cpu.steppedDown));
  }
  const bytes = found.heap.truth;
  if (bytes !== undefined) {
    const profile = readProfile(join(directory, "heap.pb.gz"));
    const { keep, drop } = bytes;
    off.push(...near("kept", sum(profile, "alloc_space", "keep"), keep, BYTES_SHARE));
    off.push(...near("dropped", sum(profile, "alloc_space", "drop"), drop, BYTES_SHARE));
    if (indexOf(profile, "inuse_space") >= 0) {
      off.push(...near("kept, in use", sum(profile, "inuse_space", "keep"), keep, BYTES_SHARE));
      const inUse = sum(profile, "inuse_space", "drop");
      if (inUse > 0.02 * drop) off.push(`${inUse} bytes in use that were dropped`);
    }
  }
  return { found, off };
}

function profileByCommandLine(
  machine: Machine,
  scratch: string,
  scale: number,
  { runtime }: Version,
): Measured<string> {
  const file = join(scratch, `run${scale}.pb.gz`);
  const own = ["src/cli.ts", "run", "--top", "0", "-o", file, ...runtime === "Deno" ? ["-A"] : []];
  const { status, stdout, stderr } = machine.run([...own, join(programs, "shares.ts"), `${scale}`]);
  if (status === 2) return { found: `no: ${/^pprof: (.+)$/m.exec(stderr)?.[1]}`, off: [] };
  assert.equal(status, 0, stdout + stderr);
  assert.ok(existsSync(file), stderr);
  const profile = readProfile(file);
  const { truth } = JSON.parse(stdout.trim().split("\n").at(-1)!);
  const prefix = "stepped down: ";
  const steppedDown = profile.comments.filter((line) => line.startsWith(prefix))
    .map((line) => line.slice(prefix.length));
  return { found: verdict({ steppedDown }), off: shares(profile, truth, steppedDown) };
}

/**
 * What is wrong in the shares of the two functions, unless support() said that there are no such
 * stacks.
 */
function shares(
  profile: PprofProfile,
  truth: { burnThree: number; burnOne: number },
  steppedDown: readonly string[],
): string[] {
  const three = sum(profile, "cpu", "burnThree");
  const both = three + sum(profile, "cpu", "burnOne");
  if (steppedDown.some((reason) => /^no JavaScript stacks\b/.test(reason))) {
    assert.equal(both, 0, "there are stacks, and it says that there are none");
    return [];
  }
  const all = truth.burnThree + truth.burnOne;
  const off = near("CPU time of both functions", both / 1e6, all, TIME_SHARE);
  const points = three / both - truth.burnThree / all;
  if (Math.abs(points) <= SHARE_POINTS) return off;
  return [...off, `burnThree is ${(points * 100).toFixed(1)} points off`];
}

/** A message where `actual` differs from `expected` by more than `share` of it. */
function near(what: string, actual: number, expected: number, share: number): string[] {
  const off = Math.abs(actual - expected) / expected;
  return off <= share ? [] : [`${what}: ${actual} for ${expected}`];
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1e3).toFixed(1)} s`;
}

function readProfile(file: string): PprofProfile {
  return decodeProfile(readFileSync(file));
}

function indexOf({ sampleTypes }: PprofProfile, type: string): number {
  return sampleTypes.findIndex((candidate) => candidate.type === type);
}

/** The sum of the values of `type` over the samples with the function `name`. */
function sum(profile: PprofProfile, type: string, name?: string): number {
  const index = indexOf(profile, type);
  assert.ok(index >= 0, `there is no ${type}`);
  const passes = ({ locations }: Sample) =>
    locations.some(({ lines }) => lines.some((line) => line.function.name === name));
  return profile.samples.filter((sample) => name === undefined || passes(sample))
    .reduce((total, { values }) => total + values[index]!, 0);
}

const { newest, write } = parseArgs({
  options: { newest: { type: "string" }, write: { type: "boolean" } },
}).values;
const expected = existsSync(EXPECTED) ? readExpected() : [];
const versions = newest === undefined
  ? [...newestPatches("Deno"), ...newestPatches("Bun")]
  : newestOf(expected, Number(newest));
preloadPath(); // builds it once, for all of them

const rows: Row[] = [];
let failed = 0;
for (const version of versions) {
  console.log(`${version.runtime} ${version.version}`);
  try {
    const start = performance.now();
    const file = executable(version);
    const fetched = performance.now();
    const row = examine(version, file);
    const end = performance.now();
    rows.push(row);
    console.log(
      `      ${row.engine}; fetched in ${seconds(start, fetched)}, ran ${seconds(fetched, end)}`,
    );
    for (const part of ["cpu", "heap", "run"] as const) console.log(`      ${part}: ${row[part]}`);
    const changed = write ? undefined : difference(expected, row);
    if (changed !== undefined) throw new Error(changed);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${version.runtime} ${version.version}: ${(error as Error).message}`);
  }
}
if (write && failed === 0) {
  writeFileSync(EXPECTED, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(README, withTable(readFileSync(README, "utf8"), rows));
}
console.log(`${versions.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * startCPUProfile, stopCPUProfile and support() in real programs: each scenario of
 * programs/cpu_api.ts has a process of its own, with this runtime.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decodeProfile } from "../src/pprof/codec.ts";
import { checkValid } from "./support/valid.ts";
import { GO_TIMEOUT_MS, goPprof, whyNoGo } from "./support/go_pprof.ts";
import {
  factsOf,
  inTemporaryDirectory,
  type ProgramOptions,
  runProgram,
  runtime,
} from "./support/profiled_program.ts";

const noGo = whyNoGo();

/** Profiles of scenarios that Go reads as well; all are checked by our own rules. */
const GO_READS = 2;

interface Scenario extends Omit<ProgramOptions, "args"> {
  readonly flags?: readonly string[];
}

/** Runs a scenario, which asserts by itself, and holds its profiles against the format. */
function play(scenario: string, { flags = [], ...options }: Scenario = {}): void {
  inTemporaryDirectory((directory) => {
    const args = [directory, scenario, ...flags];
    const ended = runProgram("cpu_api.ts", { limitSeconds: 100, ...options, args });
    const { done, profiles } = factsOf<{ done: string; profiles: number }>(ended);
    assert.equal(done, scenario);
    assert.equal(ended.stderr, "");
    const files = readdirSync(directory);
    assert.equal(files.length, profiles);
    assert.ok(profiles > 0, "no profile was taken");
    for (const [i, file] of files.entries()) {
      const bytes = readFileSync(join(directory, file));
      checkValid(decodeProfile(bytes));
      if (noGo === undefined && i < GO_READS) assert.match(goPprof(bytes, "-raw"), /^Comment: /m);
    }
  });
}

const timeout = 120_000 + GO_TIMEOUT_MS;

/** What each scenario of programs/cpu_api.ts shows. */
const scenarios = {
  checkOptions: "every option does what it says, and the profile's comment tells it",
  checkBadOptions: "an option that makes no sense is refused, by name",
  checkSecondStart: "a second start is refused, and the first profile is whole",
  checkOverlaps: "starts and stops that overlap wait for each other",
  checkFiftyTimes: "fifty profiles in a row leave nothing behind",
  checkWriterErrors:
    "a writer's error reaches the caller of stopCPUProfile, and a new profile works",
  checkImport: "importing the module opens no library, starts no thread and handles no signal",
  checkSupport: "support() tells what is in use before, during and after a profile",
  checkIdle: "a program that waits is not in its profile",
  checkOtherIsolate: "a Worker is refused while another isolate profiles, and may profile later",
  checkTerminatedWorker: "a Worker that is terminated while it records makes room for others",
  checkForeignFirst: "another profiler that came first and ours both get samples",
  checkForeignSecond: "another profiler that comes later is seen, and said to be there",
};

for (const [scenario, title] of Object.entries(scenarios)) {
  test(title, { timeout }, () => play(scenario));
}

test("without the native library V8 or JSC samples alone, and says so", { timeout }, () => {
  return play("checkWithoutLibrary", { env: { PPROF_NATIVE_LIBRARY: "/nonexistent.so" } });
});

if (runtime === "deno") {
  test("without --allow-ffi Deno steps down and asks nobody", { timeout }, () => {
    return play("checkWithoutLibrary", {
      permissions: ["--allow-read", "--allow-write", "--allow-env", "--allow-sys"],
      flags: ["no-ffi"],
    });
  });
}

/** Exit code or signal by the way in which programs/cpu_exit.ts ends. */
const ends = {
  end: 0,
  "end later": 0,
  "exit code": 3,
  exit: 4,
  throw: 1,
  reject: 1,
  signal: "SIGTERM",
};

for (const [way, status] of Object.entries(ends)) {
  test(`a program with a profile on ends by itself: ${way}`, { timeout }, () => {
    const ended = runProgram("cpu_exit.ts", { args: [way], limitSeconds: 20 });
    assert.equal(ended.status, status, ended.stderr);
    assert.equal(ended.stdout, "");
    if (status === 1) assert.match(ended.stderr, /on purpose/);
    else assert.equal(ended.stderr, "");
  });
}

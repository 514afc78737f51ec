/**
 * CPU profiles of programs whose Workers import the module: each scenario of programs/worker_cpu.ts
 * has a process of its own, with this runtime.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { decodeProfile } from "../src/pprof/codec.ts";
import { checkValid } from "./support/valid.ts";
import { millis, passes, readPlainProfile } from "./support/plain_profile.ts";
import {
  factsOf,
  inTemporaryDirectory,
  profileByCLI,
  type ProgramOptions,
  programPath,
  runProgram,
  runtime,
} from "./support/profiled_program.ts";
import { statistically } from "./support/statistically.ts";

/** Runs a scenario, which asserts by itself, and holds its profiles against the format. */
function play(scenario: string, options: ProgramOptions = {}): void {
  inTemporaryDirectory((directory) => {
    const ended = runProgram("worker_cpu.ts", {
      limitSeconds: 150,
      ...options,
      args: [directory, scenario],
    });
    const { done, profiles } = factsOf<{ done: string; profiles: number }>(ended);
    assert.equal(done, scenario);
    assert.equal(ended.stderr, "");
    const files = readdirSync(directory);
    assert.equal(files.length, profiles);
    for (const file of files) checkValid(decodeProfile(readFileSync(join(directory, file))));
  });
}

/** What each scenario of programs/worker_cpu.ts shows. */
const scenarios = {
  checkShares: "Workers that import the module are profiled with the main thread, each by its name",
  checkTerminated: "a Worker that is terminated while it is profiled keeps what it handed over",
  checkStuck: "a Worker that is stuck delays the stop by a second, and is counted",
  checkLate: "Workers that come and go during the profile are in it",
  checkOwners: "a Worker is refused a profile beside another, contributes, and may profile later",
  checkOff: "a Worker that imports the module loads nothing and ends by itself",
  checkChannels: "the program's own channels work after a profile",
  checkMain: "the main thread contributes to a Worker's profile once it has imported auto",
  checkNonsense: "nonsense on the channel harms nobody",
  checkForgotten: "a program ends by itself while its Worker contributes to a profile",
};

for (const [scenario, title] of Object.entries(scenarios)) {
  test(title, { timeout: 300_000 }, () => play(scenario));
}

test("run profiles Workers that import the module", { timeout: 300_000 }, async () => {
  await statistically((scale) => {
    const ended = profileByCLI("worker_cpu_plain.ts", { args: [scale] });
    assert.equal(ended.status, 0, ended.stderr);
    return readPlainProfile(ended.profile);
  }, (profile) => {
    for (const name of ["burnFirst", "burnSecond"]) {
      const [sample] = profile.samples.filter(passes(name));
      assert.ok(sample !== undefined, `no ${name}: ${profile.comments.join("\n")}`);
      const thread = millis(profile, ({ labels }) => labels.thread_id === sample.labels.thread_id);
      // In Deno they are found by their CPU time, after a second at most.
      const least = (runtime === "deno" ? 0.4 : 0.8) * thread;
      const own = millis(profile, passes(name));
      assert.ok(own > least, `${name} has ${own} of the ${thread} ms of its thread`);
    }
  });
});

/** Runs programs/sanitized.ts; returns what it prints, and whether it succeeded. */
function sanitize(env: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["test", "-A", "--no-check", programPath("sanitized.ts")],
    { encoding: "utf8", timeout: 60_000, env: { ...process.env, NO_COLOR: "1", ...env } },
  );
  return { status, output: stdout + stderr };
}

if (runtime === "deno") {
  test("a Worker without permissions is asked nothing, and counted", { timeout: 300_000 }, () => {
    return play("checkRefused", { permissions: ["-A", "--unstable-worker-options"] });
  });

  test("Deno's sanitizers find nothing that was left behind", { timeout: 150_000 }, () => {
    const { status, output } = sanitize();
    assert.equal(status, 0, output);
    assert.match(output, /3 passed/);
    assert.match(sanitize({ LEAK: "1" }).output, /3 passed \| 1 failed/);
  });
}

/**
 * An addon that is loaded while its program is profiled: its memory and its threads are in the profiles from
 * its first line on.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { list, readProfileMessage, readSamples } from "./support/pprof_decoder.ts";
import { factsOf, inTemporaryDirectory, runProgram, runtime } from "./support/profiled_program.ts";
import { assertNear } from "./support/statistically.ts";

const source = fileURLToPath(new URL("support/addon.c", import.meta.url));
const MIB = 1024 * 1024;

test("an addon is seen from its first line on", { timeout: 60_000 }, (context: TestContext) => {
  if (spawnSync("gcc", ["--version"]).status !== 0) return context.skip("no gcc");
  inTemporaryDirectory((directory) => {
    const addon = join(directory, "addon.node");
    const output = join(directory, "heap.pb.gz");
    execFileSync("gcc", [
      "-shared",
      "-fPIC",
      "-O1",
      "-fno-omit-frame-pointer",
      "-pthread",
      "-o",
      addon,
      source,
    ]);
    const facts = factsOf<{ created: number }>(runProgram("addon.ts", { args: [addon, output] }));
    assert.ok(facts.created >= 3, `${facts.created} threads`);
    // JSC's heap profile has no memory outside of its heap.
    if (runtime === "deno") assertMemory(readFileSync(output));
  });
});

/** 64 MiB were allocated in the addon, and half of it is in use. */
function assertMemory(profile: Uint8Array): void {
  const message = readProfileMessage(profile);
  const strings = list<string>(message, "string_table");
  const types = list(message, "sample_type").map(({ type }) => strings[Number(type![0])]);
  const total = (type: string) =>
    readSamples(profile).filter(({ stack }) => stack.includes("napi_register_module_v1"))
      .reduce((sum, { values }) => sum + values[types.indexOf(type)]!, 0);
  assertNear(total("alloc_space"), 64 * MIB, 0.02, "allocated");
  assertNear(total("inuse_space"), 32 * MIB, 0.02, "in use");
}

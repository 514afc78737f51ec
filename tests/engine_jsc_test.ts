/**
 * The JSC engine in real Bun processes, whichever runtime runs this file.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertNoSteps } from "./support/plain_profile.ts";
import { measuring } from "./support/profiled_program.ts";
import { assertNear, statistically } from "./support/statistically.ts";

const bun = fileURLToPath(new URL("../node_modules/.bin/bun", import.meta.url));
const TIMEOUT = 120_000;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of tests/programs in Bun. */
async function run(arguments_: readonly string[], millis = 60_000): Promise<Outcome> {
  const [program = "", ...rest] = arguments_;
  const options = arguments_.filter((argument) => argument.startsWith("--"));
  const file = fileURLToPath(new URL(`programs/${program}.ts`, import.meta.url));
  const child = spawn(
    bun,
    [...options, file, ...rest.filter((argument) => !argument.startsWith("--"))],
    {
      stdio: ["ignore", "pipe", "pipe"],
      // Otherwise FTL code, the hot code, has no lines.
      env: { ...process.env, BUN_JSC_alwaysGeneratePCToCodeOriginMap: "1" },
    },
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), millis);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => stdout += chunk);
  child.stderr.on("data", (chunk) => stderr += chunk);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  return { code, stdout, stderr };
}

/** The last line that a program printed. */
// deno-lint-ignore no-explicit-any
async function result(...arguments_: string[]): Promise<any> {
  const { code, stdout, stderr } = await run(arguments_);
  assert.equal(code, 0, `${arguments_.join(" ")}: ${stderr}${stdout}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1)!);
}

test("twenty fresh processes take the best rung", { timeout: TIMEOUT }, async () => {
  const millis: number[] = [];
  for (let i = 0; i < 20; i++) {
    const { starts } = await result("jsc_start", "1");
    assert.deepEqual(starts[0].steppedDown, []);
    assert.ok(starts[0].isolate > 0);
    millis.push(starts[0].millis);
  }
  millis.sort((a, b) => a - b);
  console.log(`# start: median ${millis[10]!.toFixed(1)} ms, slowest ${millis[19]!.toFixed(1)} ms`);
  assert.ok(millis[10]! < 100, `median start ${millis[10]} ms`);
});

test("fifty starts in one process", { timeout: TIMEOUT }, async () => {
  const { starts, told, answered, counters, idlePercent } = await result("jsc_start", "50");
  assert.equal(starts.length, 50);
  for (const { steppedDown, isolate } of starts) {
    assert.deepEqual(steppedDown, []);
    assert.equal(isolate, starts[0].isolate);
  }
  assert.ok(told >= 50, `${told} ticks`); // at most 250 a second: one for each jiffy
  assert.ok(answered >= told * 0.9, `${answered} of ${told} answered`);
  assert.ok(counters.posted >= told);
  // JSC's sampler would go on waking 10,000 times a second, for 20 % of a core and more.
  assert.ok(idlePercent < 5, `${idlePercent} % of a CPU after stop`);
});

test("two functions, 3 to 1", { timeout: TIMEOUT }, async () => {
  // A share of 75 % of n ticks is known to ± 3 points from about 800 ticks on.
  await measuring(
    "jsc_shares.ts",
    { by: "bun", args: [250] },
    (program) =>
      statistically(async (scale) => {
        // deno-lint-ignore no-explicit-any
        const seen = await program.measure<any>(scale);
        assert.deepEqual(seen.steppedDown, []);
        assert.match(seen.mechanism, /waits at most 300 µs for it$/);
        assert.match(seen.frame.file, /^\/.*\/tests\/programs\/jsc_shares\.ts$/);
        // The line in the TypeScript file: JSC sees one without the interface above it.
        assert.ok(seen.frame.line >= 12 && seen.frame.line <= 16, `line ${seen.frame.line}`);
        return seen;
      }, (seen) => {
        const { burnThree = 0, burnOne = 0, ...others } = seen.counts;
        const told = burnThree + burnOne + sum(others);
        const share = burnThree / (burnThree + burnOne);
        const inVain = (seen.stats.timeouts + seen.stats.skipped) / seen.stats.posted;
        console.log(
          `# share ${share.toFixed(3)} of ${seen.expected.toFixed(3)}; ${told} ticks, ` +
            `${JSON.stringify(others)}; in vain ${(inVain * 100).toFixed(1)} %; ` +
            `tick to suspension ${quantiles(seen.delays)} µs; ` +
            `drain ${seen.drainMicrosPerTrace.toFixed(0)} µs a trace`,
        );
        assert.ok(Math.abs(share - seen.expected) < 0.03, `${share} of ${seen.expected}`);
        assert.ok(sum(others) < told * 0.05, JSON.stringify(others));
        assertNear(told * 4e6, seen.cpuNanos, 0.1, "all ticks");
      }),
  );
});

for (const broken of ["unadopted", "silent"]) {
  test(`a fixed interval, when the sampler is ${broken}`, { timeout: TIMEOUT }, async () => {
    await measuring(
      "jsc_shares.ts",
      { by: "bun", args: [250, broken] },
      (program) =>
        statistically(async (scale) => {
          // deno-lint-ignore no-explicit-any
          const seen = await program.measure<any>(scale);
          assert.match(seen.steppedDown.join(), /no sample at each tick/);
          assert.match(seen.mechanism, /every 5 ms/);
          return seen;
        }, (seen) => {
          const { burnThree = 0, burnOne = 0 } = seen.weighed;
          const share = burnThree / (burnThree + burnOne);
          const total = sum(seen.weighed);
          console.log(
            `# share ${share.toFixed(3)}, ${(total / seen.cpuNanos).toFixed(3)} of the CPU time`,
          );
          // Totals are right; on this rung single functions are not promised to be.
          assertNear(total, seen.cpuNanos, 0.15, "the total");
          assert.ok(Math.abs(share - seen.expected) < 0.15, `${share} of ${seen.expected}`);
        }),
    );
  });
}

test("native frames alone, when nothing can be hooked", { timeout: TIMEOUT }, async () => {
  await measuring("jsc_shares.ts", { by: "bun", args: [250, "unhooked"] }, async (program) => {
    // deno-lint-ignore no-explicit-any
    const seen = await program.measure<any>(1 / 8);
    assert.deepEqual(seen.steppedDown, ["no JavaScript stacks: no slot"]);
    assert.equal(seen.mechanism, "native frames alone");
    assert.deepEqual(Object.keys(seen.counts), ["(native)"]);
    assert.ok(seen.counts["(native)"] > 20, JSON.stringify(seen.counts));
  });
});

test("a server's handler", { timeout: TIMEOUT }, async () => {
  await measuring("jsc_http.ts", { by: "bun" }, (program) =>
    statistically(async (scale) => {
      // deno-lint-ignore no-explicit-any
      const seen = await program.measure<any>(scale);
      assert.ok(seen.told > 0.95 * seen.ticks, `${seen.told} of ${seen.ticks} ticks were told`);
      return seen;
    }, (seen) => {
      const inVain = (seen.stats.timeouts + seen.stats.skipped) / seen.stats.posted;
      console.log(
        `# ${seen.requests} requests, ${seen.ticks} ticks, ${seen.scripts} in JavaScript; ` +
          `handler ${seen.share.toFixed(3)} of ${seen.expected.toFixed(3)}; ` +
          `in vain ${(inVain * 100).toFixed(1)} %; tick to suspension ${quantiles(seen.delays)} µs`,
      );
      // On a busy machine the sampler may be late so often that ticks wait for it no more.
      assert.deepEqual(seen.steppedDown, []);
      const off = Math.abs(seen.share - seen.expected);
      assert.ok(off <= 0.07, `the handler has ${seen.share}, not ${seen.expected}`);
    }));
});

test("a Worker that knows nothing of us", { timeout: TIMEOUT }, async () => {
  const seen = await result("jsc_workers", "bystander", "2000");
  assert.deepEqual(seen.errors, []);
  assertNoSteps(seen.mainSteppedDown);
  const { burnMain = 0, burnWorker = 0 } = seen.counts;
  assert.ok(burnMain > 20, JSON.stringify(seen));
  assert.equal(burnWorker, 0);
  assert.ok(seen.otherTicks > 20, "its CPU time shows under its thread");
  assert.equal(seen.otherScripts, 0);
});

test("Workers come and go, more than there are records for", { timeout: TIMEOUT }, async () => {
  const seen = await result("jsc_workers", "churn", "80");
  console.log(`# ${seen.ended} Workers, ${seen.isolates} numbers, ${seen.threads} threads after`);
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.ended, 80); // there are 64 records
  assert.ok(seen.again > 0, "a record is left after all of them");
  assert.ok(seen.steppedDown.length < seen.ended / 10, JSON.stringify(seen.steppedDown));
  assert.ok((seen.counts.burnMain ?? 0) > 20, JSON.stringify(seen.counts));
});

for (const [ending, code] of Object.entries({ alone: 0, idle: 0, exit: 7, throw: 1 })) {
  test(`a program that ends: ${ending}`, { timeout: TIMEOUT }, async () => {
    const outcome = await run(["jsc_ending", ending], 20_000);
    assert.equal(outcome.code, code, outcome.stderr);
    const seen = JSON.parse(outcome.stdout.trimEnd().split("\n").at(-1)!);
    assert.equal(seen.code, code);
    assert.ok(seen.counts.burnAtEnd >= 5, outcome.stdout);
  });
}

test("somebody stops the sampler that all share", { timeout: TIMEOUT }, async () => {
  const seen = await result("jsc_company", "stops");
  assert.match(seen.steppedDown.join(), /started again/);
  const more = (seen.after.burnHere ?? 0) - (seen.before.burnHere ?? 0);
  assert.ok(more >= 200, `${more} of 500 ms: ${JSON.stringify(seen)}`);
});

test("somebody was profiling first", { timeout: TIMEOUT }, async () => {
  const seen = await result("jsc_company", "first");
  assert.match(seen.steppedDown.join(), /another profiler/);
  assert.ok(seen.after.burnHere >= 400, `of 1100 ms: ${JSON.stringify(seen)}`);
  assert.ok(seen.theirs >= 50, "it goes on after us");
});

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function quantiles(sorted: readonly number[]): string {
  const at = (q: number) => Math.round(sorted[Math.floor((sorted.length - 1) * q)] ?? NaN);
  return `p50 ${at(0.5)} p90 ${at(0.9)} p99 ${at(0.99)}`;
}

/**
 * Allocations in Bun, in real Bun processes, whichever runtime runs this file.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { measuring } from "./support/profiled_program.ts";
import { statistically } from "./support/statistically.ts";

const bun = fileURLToPath(new URL("../node_modules/.bin/bun", import.meta.url));
const timeout = 120_000;
const MILLIS_OF_STRESS = 20_000;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(program: string, ...rest: (string | number)[]): Promise<Outcome> {
  const file = fileURLToPath(new URL(`programs/${program}.ts`, import.meta.url));
  const child = spawn(bun, [file, ...rest.map(String)], {
    stdio: ["ignore", "pipe", "pipe"],
    // Otherwise FTL code, the hot code, has no lines.
    env: { ...process.env, BUN_JSC_alwaysGeneratePCToCodeOriginMap: "1" },
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => stdout += chunk);
  child.stderr.on("data", (chunk) => stderr += chunk);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  return { code, stdout, stderr };
}

// deno-lint-ignore no-explicit-any -- each program reports something else
function reported({ stdout }: Outcome): any {
  return JSON.parse(stdout.trimEnd().split("\n").at(-1)!);
}

// deno-lint-ignore no-explicit-any -- as above
async function result(program: string, ...rest: (string | number)[]): Promise<any> {
  const outcome = await run(program, ...rest);
  assert.equal(outcome.code, 0, outcome.stderr + outcome.stdout);
  return reported(outcome);
}

type Bytes = Readonly<Record<string, number>>;

/** The largest relative error of a function. */
function worstShare(truth: Bytes, bytes: Bytes): number {
  return Math.max(
    ...Object.entries(truth).map(([name, true_]) => Math.abs((bytes[name] ?? 0) / true_ - 1)),
  );
}

function sum(bytes: Bytes): number {
  return Object.values(bytes).reduce((total, one) => total + one, 0);
}

/**
 * Runs a mode of programs/jsc_heap.ts and asserts that each function's bytes are within `share` of
 * the truth, for which a longer run has more traces. `check` asserts what does not depend on
 * chance.
 */
async function within(
  share: number,
  mode: string,
  // deno-lint-ignore no-explicit-any -- each mode reports something else
  check: (seen: any) => void,
): Promise<void> {
  await measuring(
    "jsc_heap.ts",
    { by: "bun", args: [mode] },
    (program) =>
      statistically(async (scale) => {
        const seen = await program.measure<{ truth: Bytes; bytes: Bytes }>(scale);
        const shares = Object.entries(seen.truth).map(([name, true_]) =>
          `${name} ${((seen.bytes[name] ?? 0) / true_).toFixed(3)}`
        );
        const others = 1 - sum(seen.truth) / sum(seen.bytes);
        console.log(`# ${shares.join(", ")} of the truth; others ${others.toFixed(3)} of all`);
        check(seen);
        return seen;
      }, ({ truth, bytes }) => {
        assert.ok(worstShare(truth, bytes) <= share, JSON.stringify({ truth, bytes }));
      }),
  );
}

test("bytes by function: what stays, what does not, and buffers", { timeout }, async () => {
  await within(0.15, "shares", (seen) => {
    const { startMillis, stats, measured, scaled, lines, idleMillis, after, notes } = seen;
    console.log(
      `# start ${startMillis.toFixed(0)} ms; ${stats.traces} traces, ` +
        `${
          (stats.waitNanos / stats.traces / 1e3).toFixed(0)
        } µs each, ${stats.timeouts} in vain; ` +
        `idle after the end: ${idleMillis.toFixed(0)} ms/s`,
    );
    assert.deepEqual(measured, ["alloc_space"]);
    assert.equal(scaled, true);
    assert.match(notes.join(), /JSC counts allocated bytes only/);
    const [where, bytes] = Object.entries<number>(lines).sort(([, a], [, b]) => b - a)[0]!;
    assert.match(where, /^\/.*\/tests\/programs\/jsc_heap\.ts:30$/);
    assert.ok(bytes > sum(lines) * 0.9, JSON.stringify(lines));
    // The library's own count, which does not depend on the stacks of traces.
    assert.ok(Math.abs(stats.bytes / sum(seen.truth) - 1) < 0.05, JSON.stringify(seen));
    assert.ok(Math.abs(sum(seen.bytes) + stats.pendingBytes - stats.bytes) < stats.bytes * 0.001);
    assert.ok(idleMillis < 150, "JSC's sampler sleeps after the end");
    assert.equal(after, 0);
  });
});

test("what does not verify is refused, and leaves nothing behind", { timeout }, async () => {
  const { messages, idleMillis, bytes } = await result("jsc_heap", "refuses");
  const expected: Record<string, RegExp> = {
    "nowhere": /nothing in memory looks like JSC's heap/,
    "follows nothing": /no word of memory follows/,
    "is not cleared": /cleared by a collection/,
    "counts twice": /JSC counted \d+ bytes where \d+ were allocated/,
    "sees nothing": /traces show the place of 0 of \d+ bytes/,
    "finds no sampler": /not recognised/,
    "cannot read": /not allowed/,
    "no library": /no heap profiler of its own, and the native library cannot be used/,
  };
  for (const [what, message] of Object.entries(expected)) {
    assert.match(
      messages[what],
      /^ProfilerUnavailableError: Cannot sample allocations in Bun: /,
      what,
    );
    assert.match(messages[what], message, what);
  }
  assert.ok(idleMillis < 150, `${idleMillis} ms/s`);
  assert.ok(bytes.churn > 300e6, "the next start may succeed");
});

test("beside a CPU profile", { timeout }, async () => {
  await within(0.25, "cpu", (seen) => {
    assert.deepEqual(seen.steppedDown, []);
    assert.match(seen.mechanism, /^JSC samples at each CPU tick/);
    assert.ok(seen.counts.withCPU > 50, JSON.stringify(seen.counts));
  });
});

test("a loop that lets nothing else run", { timeout }, async () => {
  await within(0.15, "blocked", ({ traces }) => {
    assert.ok(traces > 20 && traces <= 4_096, `${traces} traces`);
  });
});

for (const [ending, code] of Object.entries({ alone: 0, idle: 0, exit: 7, throw: 1 })) {
  test(`a program that ends: ${ending}`, { timeout }, async () => {
    const outcome = await run("jsc_heap", "ends", ending);
    assert.equal(outcome.code, code, outcome.stderr);
    const { bytes } = reported(outcome);
    assert.ok(bytes.churn > 20e6 && bytes.churn < 30e6, outcome.stdout);
  });
}

test("Workers, fetches, processes and collections at once", { timeout }, async () => {
  const seen = await result("jsc_heap_stress", MILLIS_OF_STRESS);
  console.log(
    `# ${seen.workers} Workers, ${seen.fetches} fetches, ${seen.processes} processes, ` +
      `${seen.collections} collections; ${seen.stats.traces} traces, ${seen.stats.timeouts} in vain`,
  );
  assert.deepEqual(seen.errors, []);
  assert.ok(seen.workers >= 8 && seen.fetches > 20 && seen.processes > 20, JSON.stringify(seen));
  assert.equal(seen.stats.state, "on");
  // Each Worker has counted its own 6.4 MB, but for less than a step.
  const good = seen.seen.filter((bytes: number) => bytes > 5e6 && bytes < 8e6);
  assert.ok(good.length > seen.workers * 0.8, JSON.stringify(seen.seen));
  assert.ok(Math.abs((seen.bytes + seen.stats.pendingBytes) / seen.stats.bytes - 1) < 0.001);
});

/**
 * What Profile.add costs, by the depth of the calling stack: for values that are removed soon and
 * for values that stay; how much memory a value that stays takes; and what trackTasks() adds to a
 * task.
 *
 *     deno run -A --v8-flags=--expose-gc tests/bench/add_bench.ts
 *     bun tests/bench/add_bench.ts
 */
import process from "node:process";
import { trackTasks } from "../../src/api/goroutine_profile.ts";
import { newProfile } from "../../src/api/registry.ts";

const DEPTHS = [1, 5, 10, 20, 40, 100];
const ROUNDS = 15;
const CALLS = 500;
const STAYING = 100_000;

const profile = newProfile("example.com/bench.add");
const host = globalThis as unknown as {
  Bun?: { gc(full: boolean): void };
  Deno?: { stat(path: string): Promise<unknown> };
  gc?: () => void;
};

/** Calls `body` at a depth; the sum keeps JavaScriptCore from making tail calls. */
function atDepth(depth: number, body: () => number): number {
  return depth <= 1 ? body() + 0 : atDepth(depth - 1, body) + 0;
}

/** Microseconds of a call of `body` in the fastest round. */
async function measure(depth: number, body: (i: number) => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const results: unknown[] = [];
    atDepth(depth, () => {
      const start = performance.now();
      for (let i = 0; i < CALLS; i++) results.push(body(i));
      best = Math.min(best, performance.now() - start);
      return best;
    });
    for (let i = 0; i < CALLS; i++) profile.remove(i);
    await Promise.all(results);
  }
  return best * 1_000 / CALLS;
}

async function row(name: string, body: (i: number) => unknown): Promise<void> {
  const cells: string[] = [];
  for (const depth of DEPTHS) cells.push((await measure(depth, body)).toFixed(2).padStart(8));
  console.log(`${name.padEnd(28)}${cells.join("")}  µs`);
}

/** Heap bytes for each of many values, which have one stack or one of many. */
function heapPerValue(stackCount: number): number {
  const before = heapBytes();
  for (let i = 0; i < STAYING; i++) {
    if (stackCount === 1) profile.add(i);
    else addAlong(i % stackCount, i);
  }
  const bytes = heapBytes() - before;
  for (let i = 0; i < STAYING; i++) profile.remove(i);
  return bytes / STAYING;
}

/** Each number of 14 bits makes another stack. */
function addAlong(way: number, value: number, turns = 14): number {
  if (turns === 0) {
    profile.add(value);
    return 0;
  }
  if (way % 2 === 1) return addAlong(way >> 1, value, turns - 1) + 1;
  return addAlong(way >> 1, value, turns - 1) + 0;
}

function heapBytes(): number {
  if (host.Bun !== undefined) host.Bun.gc(true);
  else host.gc?.();
  return process.memoryUsage().heapUsed;
}

const startTimer = () => clearTimeout(setTimeout(() => {}, 1_000));
const startOp = () => host.Deno?.stat("/");

console.log(`${"depth".padEnd(28)}${DEPTHS.map((depth) => String(depth).padStart(8)).join("")}`);
await row("add, remove at once", (i) => {
  profile.add(i);
  profile.remove(i);
});
await row("add, and stay", (i) => profile.add(i));
await row("new Error (for comparison)", () => new Error());
await row("new Error().stack", () => new Error().stack);
await row("timer", startTimer);
if (host.Deno !== undefined) await row("op", startOp);
trackTasks();
await row("timer, tracked", startTimer);
if (host.Deno !== undefined) await row("op, tracked", startOp);

if (host.gc === undefined && host.Bun === undefined) {
  console.log("no bytes per value: --v8-flags=--expose-gc is missing");
} else {
  for (const stackCount of [1, 2 ** 14]) {
    const bytes = heapPerValue(stackCount).toFixed(0);
    console.log(`${STAYING} values that stay, ${stackCount} stacks: ${bytes} bytes each`);
  }
}

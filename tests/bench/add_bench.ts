/**
 * What Profile.add costs, by the depth of the calling stack: for values that are removed soon
 * (whose stack nobody reads), and for values that stay (whose stack is read). Prints microseconds.
 *
 *     deno run -A tests/bench/add_bench.ts
 *     bun tests/bench/add_bench.ts
 */
import { newProfile } from "../../src/registry.ts";

const DEPTHS = [1, 5, 10, 40, 100];
const ROUNDS = 7;
const ADDS = 1_000;

const profile = newProfile("example.com/bench.add");

/** Calls BODY at a depth; the sum keeps JavaScriptCore from dropping the callers. */
function atDepth(depth: number, body: () => number): number {
  return depth <= 1 ? body() + 0 : atDepth(depth - 1, body) + 0;
}

/** Microseconds of one round's fastest. */
function measure(depth: number, body: () => void): number {
  let best = Infinity;
  atDepth(depth, () => {
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      body();
      best = Math.min(best, performance.now() - start);
      for (let i = 0; i < ADDS; i++) profile.remove(i);
    }
    return best;
  });
  return best * 1_000 / ADDS;
}

const kinds: Record<string, () => void> = {
  "add, remove at once": () => {
    for (let i = 0; i < ADDS; i++) {
      profile.add(i);
      profile.remove(i);
    }
  },
  "add, and stay": () => {
    for (let i = 0; i < ADDS; i++) profile.add(i);
  },
  "new Error (for comparison)": () => {
    for (let i = 0; i < ADDS; i++) new Error();
  },
  "new Error().stack": () => {
    for (let i = 0; i < ADDS; i++) void new Error().stack;
  },
};

console.log(`${"depth".padEnd(28)}${DEPTHS.map((depth) => String(depth).padStart(8)).join("")}`);
for (const [name, body] of Object.entries(kinds)) {
  const cells = DEPTHS.map((depth) => measure(depth, body).toFixed(2).padStart(8));
  console.log(`${name.padEnd(28)}${cells.join("")}  µs`);
}

/**
 * What importing mod.ts, and opening the native library for the first time, take in a fresh process
 * whose module cache is warm. Prints a table.
 *
 *     deno run -A tests/bench/import_bench.ts [rounds]
 *     bun tests/bench/import_bench.ts [rounds]
 */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { report, reportLoad, runChild } from "./child.ts";
import { quantile, spread } from "./statistics.ts";

const program = fileURLToPath(new URL("../programs/import_cost.ts", import.meta.url));
const rounds = Number(process.argv[2] ?? 15);

function measure(): { importMillis: number; openMillis: number } {
  return runChild(program);
}

measure(); // fills the module cache
const found = Array.from({ length: rounds }, measure);
for (
  const [what, of, target] of [
    ["import of mod.ts", "importMillis", "<= 8 ms"],
    ["opening of the library", "openMillis", "<= 5 ms"],
  ] as const
) {
  const values = found.map((one) => one[of]);
  report(what, `${spread(values, 1)} ms, best ${quantile(values, 0).toFixed(1)}`, target);
}
reportLoad();

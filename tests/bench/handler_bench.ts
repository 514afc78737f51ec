/**
 * What one tick costs at a deep stack: the handler's own part (frame walk, ring), and what the
 * engine adds: in Bun the wait for JSC's sampler. Prints a table.
 *
 *     deno run -A tests/bench/handler_bench.ts [seconds]
 *     bun tests/bench/handler_bench.ts [seconds]
 */
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { openNativeLibrary } from "../../ffi/open.ts";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { report, reportLoad, runtime } from "./child.ts";
import { quantile } from "./statistics.ts";

const DEPTH = 40;
/** No higher than the kernel's own clock, so that each tick is one signal. */
const HZ = 250;
const STEP_MILLIS = 100;

function deep(depth: number, until: number): number {
  if (depth > 0) return 1 + deep(depth - 1, until);
  let x = 0;
  while (performance.now() < until) for (let i = 0; i < 1_000; i++) x += Math.sqrt(i);
  return x;
}

const seconds = Number(process.argv[2] ?? 5);
const native = openNativeLibrary();
await startCPUProfile({ write() {} }, { hz: HZ });
/** Means over the ticks of a step: the library has sums only. */
const means: number[] = [];
for (let i = 0; i < seconds * 1000 / STEP_MILLIS; i++) {
  const before = native.cpuStats();
  deep(DEPTH, performance.now() + STEP_MILLIS);
  const after = native.cpuStats();
  const ticks = after.ticks - before.ticks;
  if (ticks > 0) means.push((after.handlerNanos - before.handlerNanos) / ticks / 1000);
  await setImmediate();
}
const { ticks, handlerMaxNanos } = native.cpuStats();
const jsc = runtime === "Bun" ? native.jscStats(native.jscExpect()) : undefined;
await stopCPUProfile();

const [middle, most] = [0.5, 0.99].map((part) => quantile(means, part).toFixed(1));
report(`own part of a tick, depth ${DEPTH}, median`, `${middle} µs`, "<= 5 µs");
report("the same, p99 (means of some 25 ticks each)", `${most} µs`, "<= 20 µs");
report(`the longest of ${ticks} ticks`, `${(handlerMaxNanos / 1000).toFixed(1)} µs`);
if (jsc !== undefined) {
  const inVain = (jsc.timeouts + jsc.skipped) / jsc.posted;
  report("ticks that JSC's sampler did not answer in time", `${(100 * inVain).toFixed(1)} %`);
}
reportLoad();

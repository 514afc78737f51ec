/**
 * What a program's run takes with a 100 Hz CPU profile on, as a multiple of what it takes without,
 * and beside node:inspector's Profiler at its default of 1 ms. In each round all three do the same
 * work, in random order, in one process; the ratios are taken within a round. Start and stop are
 * not in it (pause_bench.ts), the drains while it runs are.
 *
 *     deno run -A tests/bench/overhead_bench.ts [rounds]
 *     bun tests/bench/overhead_bench.ts [rounds]
 */
import { Session } from "node:inspector/promises";
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import { openNativeLibrary } from "../../ffi/open.ts";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { report, reportLoad } from "./child.ts";
import { mixedWork, workDone } from "./mixed_work.ts";
import { median, medianInterval, spread } from "./statistics.ts";

const ROUND_MILLIS = 2_500;
const WARM_UP_MILLIS = 2_000;

/** A way of running the work: with what before and after. */
interface Mode {
  start(): Promise<unknown>;
  stop(): Promise<unknown>;
}

interface Times {
  readonly wall: number;
  /** CPU time of the thread that does the work. */
  readonly thread: number;
  /** CPU time of all threads: the samplers', too. */
  readonly process: number;
}

const native = openNativeLibrary();
const session = new Session();
session.connect();
await session.post("Profiler.enable");

const modes: Record<string, Mode> = {
  off: { start: () => Promise.resolve(), stop: () => Promise.resolve() },
  ours: { start: () => startCPUProfile({ write() {} }), stop: stopCPUProfile },
  inspector: {
    start: () => session.post("Profiler.start"),
    stop: () => session.post("Profiler.stop"),
  },
};

/** Milliseconds for `units` of work, with turns of the event loop in between. */
async function measure(units: number): Promise<Times> {
  const [threadBefore, processBefore] = [native.now("thread"), native.now("process")];
  const before = performance.now();
  for (let i = 0; i < units; i++) {
    mixedWork();
    await setImmediate();
  }
  const wall = performance.now() - before;
  return {
    wall,
    thread: (native.now("thread") - threadBefore) / 1e6,
    process: (native.now("process") - processBefore) / 1e6,
  };
}

const rounds = Number(process.argv[2] ?? 12);
const warmUpEnd = performance.now() + WARM_UP_MILLIS;
while (performance.now() < warmUpEnd) await measure(5);
const units = Math.max(1, Math.round(ROUND_MILLIS / ((await measure(20)).wall / 20)));

const times: Record<string, Times[]> = { off: [], ours: [], inspector: [] };
for (let round = 0; round < rounds; round++) {
  const order = Object.keys(modes).map((name) => ({ name, at: Math.random() }));
  for (const { name } of order.sort((a, b) => a.at - b.at)) {
    await modes[name]!.start();
    const taken = await measure(units);
    await modes[name]!.stop();
    times[name]!.push(taken);
  }
}
session.disconnect();

const clocks = {
  thread: "CPU of its thread",
  process: "CPU of all threads",
  wall: "wall",
} as const;
for (const clock of ["thread", "process", "wall"] as const) {
  for (const name of ["ours", "inspector"]) {
    const ratios = times[name]!.map((taken, i) => taken[clock] / times.off![i]![clock]);
    const [low, high] = medianInterval(ratios).map((value) => value.toFixed(3));
    report(
      `${name === "ours" ? "100 Hz profile" : "inspector, 1 ms"} / off, ${clocks[clock]}`,
      `${spread(ratios)}, 95 %: ${low} – ${high}`,
      name === "ours" ? "<= 1.01" : "",
    );
  }
}
report("one round, off", `${median(times.off!.map(({ wall }) => wall)).toFixed(0)} ms`);
reportLoad();
if (workDone() === 0) throw new Error("no work was done");

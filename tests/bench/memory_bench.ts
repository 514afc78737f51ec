/**
 * Memory of long profiles: an hour at 100 Hz of a program that always has new stacks, fed to
 * decoder, joiner and builder in the native library's words, then the profile made of it; a real
 * one at 1,000 Hz; and a heap profile of a program that allocates from new stacks. Prints a table.
 *
 *     deno run -A --v8-flags=--expose-gc tests/bench/memory_bench.ts [seconds of each real one]
 *     bun tests/bench/memory_bench.ts [seconds of each real one]
 */
import process from "node:process";
import { setImmediate } from "node:timers/promises";
import {
  startCPUProfile,
  startHeapProfile,
  stopCPUProfile,
  stopHeapProfile,
  writeHeapProfile,
} from "../../mod.ts";
import type { ScriptFrame, Stack } from "../../src/stack/frame.ts";
import { ProfileBuilder } from "../../src/pprof/builder.ts";
import { encodeProfile } from "../../src/pprof/codec.ts";
import { Joiner } from "../../src/join/join.ts";
import type { Batch, Tick } from "../../src/records/tick.ts";
import { report, reportLoad } from "./child.ts";
import { mixedWork } from "./mixed_work.ts";

const HOUR_TICKS = 360_000;
const TICKS_PER_DRAIN = 25;
const FUNCTIONS = 2_000;
const LINES = 3;
/** Distinct stacks of a large program. */
const STACKS = 5_000;
const PERIOD_NANOS = 10_000_000;

const collector = globalThis as { gc?: () => void; Bun?: { gc(force: boolean): void } };

/** In Deno, garbage is excluded only with --v8-flags=--expose-gc. */
function heapMB(): number {
  if (collector.Bun) collector.Bun.gc(true);
  else collector.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function rssMB(): number {
  return process.memoryUsage().rss / 2 ** 20;
}

function random(seed: number): (n: number) => number {
  return (n) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % n;
  };
}

/** An hour of drains. The engine makes new arrays each time and some new frames, as V8's does. */
function hour(): ProfileBuilder {
  const rule = { isolate: 1, join: { kind: "follows", withinNanos: 500_000 } } as const;
  const joiner = new Joiner(rule, 7);
  const builder = new ProfileBuilder({
    sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
  });
  const choose = random(1);
  for (let from = 0; from < HOUR_TICKS; from += TICKS_PER_DRAIN) {
    const ticks = Array.from({ length: TICKS_PER_DRAIN }, (_, i) => makeTick(from + i));
    const samples = ticks.map(({ timeNanos }) => ({
      timeNanos: timeNanos + 20_000,
      stack: makeStack(choose(STACKS)),
    }));
    const batch: Batch = { ticks, wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
    const settledNanos = samples.at(-1)!.timeNanos;
    for (const { tick, script } of joiner.push(batch, { samples, settledNanos }).joined) {
      builder.add(script ?? [], [1, tick.weightNanos]);
    }
    if (joiner.pending > TICKS_PER_DRAIN) throw new Error(`${joiner.pending} ticks are waiting`);
  }
  return builder;
}

function makeTick(n: number): Tick {
  return {
    timeNanos: (n + 1) * PERIOD_NANOS,
    threadId: 7,
    threadName: "main",
    weightNanos: PERIOD_NANOS,
    label: 0,
    isolate: 1,
    sequence: n + 1,
    addresses: [0x1000 + n % 1000, 0x2000],
    extent: "whole",
  };
}

const frames = Array.from({ length: FUNCTIONS * LINES }, (_, i): ScriptFrame => ({
  kind: "script",
  functionName: `function${i % FUNCTIONS}`,
  file: `/srv/app/src/module${i % 60}.ts`,
  line: (i % FUNCTIONS) * LINES + Math.trunc(i / FUNCTIONS),
  column: 0,
  functionLine: (i % FUNCTIONS) * LINES,
}));

function makeStack(n: number): Stack {
  const choose = random(n + 1);
  const stack: ScriptFrame[] = [];
  for (let depth = 10 + choose(30); depth > 0; depth--) {
    const frame = frames[choose(frames.length)]!;
    stack.push(stack.length < 2 ? { ...frame } : frame);
  }
  return stack;
}

async function real(seconds: number): Promise<void> {
  let sizeBytes = 0;
  const before = [heapMB(), rssMB()] as const;
  await startCPUProfile({ write: (chunk) => void (sizeBytes += chunk.length) }, { hz: 1_000 });
  const grown: [number, number][] = [];
  for (let third = 1; third <= 3; third++) {
    const until = performance.now() + seconds * 1000 / 3;
    while (performance.now() < until) {
      mixedWork();
      await setImmediate();
    }
    grown.push([heapMB() - before[0], rssMB() - before[1]]);
  }
  await stopCPUProfile();
  const thirds = (at: 0 | 1) => grown.map((pair) => pair[at].toFixed(1)).join(", ");
  report(`1,000 Hz for ${seconds} s: heap after each third`, `${thirds(0)} MB more`, "no growth");
  report("the same: resident memory", `${thirds(1)} MB more`);
  report("the same: after the stop", `heap ${(heapMB() - before[0]).toFixed(1)} MB more`);
  report("the same: profile", `${sizeBytes} bytes`);
}

const held: { last: unknown } = { last: undefined };

/** Each step is a function of its own: 8^12 stacks. */
const steps: ((path: number) => void)[] = Array.from(
  { length: 8 },
  (_, i) =>
    new Function("allocate", `return function step${i}(path) { allocate(path); }`)(
      (path: number) => {
        if (path < 8) held.last = new Array(500).fill(path);
        else steps[path % 8]!(Math.trunc(path / 8));
      },
    ),
);

async function realHeap(seconds: number): Promise<void> {
  const choose = random(3);
  let sizeBytes = 0;
  const write = () => writeHeapProfile({ write: (chunk) => void (sizeBytes = chunk.length) });
  const before = [heapMB(), rssMB()] as const;
  await startHeapProfile({ rate: 65_536 });
  const grown: [number, number][] = [];
  for (let third = 1; third <= 3; third++) {
    const until = performance.now() + seconds * 1000 / 3;
    for (let i = 0; performance.now() < until; i++) {
      for (let k = 0; k < 20; k++) steps[0]!(8 ** 11 + choose(2 ** 24) * choose(2 ** 9));
      await setImmediate();
      if (i % 1000 === 999) await write();
    }
    grown.push([heapMB() - before[0], rssMB() - before[1]]);
  }
  await write();
  stopHeapProfile();
  const thirds = (at: 0 | 1) => grown.map((pair) => pair[at].toFixed(1)).join(", ");
  const what = `a heap profile for ${seconds} s`;
  report(`${what}: heap after each third`, `${thirds(0)} MB more`, "no growth");
  report("the same: resident memory", `${thirds(1)} MB more`);
  report("the same: after the stop", `heap ${(heapMB() - before[0]).toFixed(1)} MB more`);
  report("the same: its last chunk", `${sizeBytes} bytes`);
}

const [heap, rss] = [heapMB(), rssMB()];
const begin = performance.now();
const builder = hour();
report(
  `an hour at 100 Hz, ${builder.sampleCount} stacks`,
  `heap ${(heapMB() - heap).toFixed(1)}, resident ${(rssMB() - rss).toFixed(1)} MB more`,
  "by stacks, not by time",
);
report("the same: profile", `${encodeProfile(builder.build({ timeNanos: 0 })).length} bytes raw`);
report("the same: all of it took", `${(performance.now() - begin).toFixed(0)} ms`);
const seconds = Number(process.argv[2] ?? 15);
await real(seconds);
await realHeap(seconds);
reportLoad();

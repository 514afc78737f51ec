/** What a CPU profile's clocks say of themselves, by a stand-in for the library. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CPUStats, NativeLibrary } from "../ffi/library.ts";
import { TickSource } from "../src/recording/ticks.ts";

const PERIOD = 10_000_000;
const TICK = 1n;
const LEAF = 4n;
const BLOCKED = 8n;

function tick(flags: bigint, ...pcs: bigint[]): bigint[] {
  const header = TICK | BigInt(7 + pcs.length) << 8n | flags << 24n;
  return [header, 1n, 42n, BigInt(PERIOD), 0n, 0n, 0n, ...pcs];
}

/** What the profile says after these ticks and these counters at each stop. */
function commentsOn(ticks: bigint[][], ...ends: Partial<CPUStats>[]): string[] {
  const words = ticks.flat();
  let running = false;
  let stats: Partial<CPUStats> = {};
  const native: Partial<NativeLibrary> = {
    cpuStart: () => void (running = true),
    cpuIsRunning: () => running,
    cpuStop: () => void (running = false),
    cpuStats: () => stats as CPUStats,
    cpuDrain: (into) => {
      into.set(words);
      return words.splice(0).length;
    },
  };
  const source = new TickSource(native as NativeLibrary, PERIOD, "thread");
  for (const end of ends) {
    source.start();
    stats = end;
    source.stop();
  }
  source.stop(); // again: nothing is counted twice
  assert.equal(source.drain().ticks.length, ticks.length);
  return source.comments();
}

test("a share of ticks with the leaf alone is told", () => {
  const whole = tick(0n, 0x1000n, 0x2000n);
  const leaf = tick(LEAF, 0x1000n);
  assert.deepEqual(commentsOn([whole, whole, leaf, tick(BLOCKED)]), [
    "33 % of ticks have the leaf of their native stack alone",
  ]);
  assert.deepEqual(commentsOn([...Array(99).fill(whole), leaf]), []);
  assert.deepEqual(commentsOn([]), []);
});

test("CPU time without samples is told, of all starts together", () => {
  const end = (cpuNanos: number, weightNanos: number) => ({ cpuNanos, weightNanos });
  const missing = (share: number) => [
    `${share} % of the CPU time has no samples: of threads that block SIGPROF, live for ` +
    "milliseconds or could not be given a timer",
  ];
  assert.deepEqual(commentsOn([], end(1e9, 0.6e9)), missing(40));
  assert.deepEqual(commentsOn([], end(1e9, 0.6e9), end(1e9, 1e9)), missing(20));
  assert.deepEqual(commentsOn([], end(10e9, 9.6e9)), []);
  // Of a short profile five per cent are chance.
  assert.deepEqual(commentsOn([], end(0.2e9, 0.12e9)), []);
  assert.deepEqual(commentsOn([], end(1e9, 1.01e9)), []);
});

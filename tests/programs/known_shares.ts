// Known shares of CPU time and memory. Writes cpu.pb.gz and heap.pb.gz, where they work, to the
// directory argv[2], and prints the true shares and support(); argv[3] makes it longer.
import { writeFileSync } from "node:fs";
import process from "node:process";
import {
  startCPUProfile,
  startHeapProfile,
  stopCPUProfile,
  stopHeapProfile,
  support,
  writeHeapProfile,
} from "../../mod.ts";

/** Removed by the transpiler, so that emitted lines below differ from these. */
interface Truth {
  burnThree: number;
  burnOne: number;
}

const [, , directory, scale = "1"] = process.argv;
const MiB = 2 ** 20;
const ARRAY_BYTES = 16 * 1024;

function spin(rounds: number): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

// No tail calls: JSC makes them jumps, and the caller's frame is gone.
function burnThree(rounds: number): number {
  return 1 + spin(rounds * 3); // THREE
}

function burnOne(rounds: number): number {
  return 1 + spin(rounds); // ONE
}

const kept: unknown[] = [];
const sink: unknown[] = [];

/** `bytes` in arrays that are kept. */
function keep(bytes: number): void {
  for (let i = 0; i < bytes / ARRAY_BYTES; i++) kept.push(new Array(ARRAY_BYTES / 8).fill(i));
}

/** `bytes` in arrays that are garbage. */
function drop(bytes: number): void {
  for (let i = 0; i < bytes / ARRAY_BYTES; i++) sink[0] = new Array(ARRAY_BYTES / 8).fill(i);
}

function cpuMillis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function takeCPU(): Promise<Truth & { totalMillis: number }> {
  const truth = { burnThree: 0, burnOne: 0 };
  await startCPUProfile(fileWriter("cpu.pb.gz"), { hz: 200 });
  const start = cpuMillis();
  for (let last = start; last - start < 2_000 * Number(scale);) {
    const rounds = Math.round((0.5 + Math.random()) * 500_000); // not in step with the ticks
    burnThree(rounds);
    const between = cpuMillis();
    burnOne(rounds);
    const end = cpuMillis();
    truth.burnThree += between - last;
    truth.burnOne += end - between;
    last = end;
  }
  const totalMillis = cpuMillis() - start;
  await stopCPUProfile();
  return { ...truth, totalMillis };
}

async function takeHeap(): Promise<{ keep: number; drop: number }> {
  const truth = { keep: 24 * MiB * Number(scale), drop: 192 * MiB * Number(scale) };
  await startHeapProfile({ rate: 65_536 });
  for (let i = 0; i < 24; i++) {
    keep(truth.keep / 24);
    drop(truth.drop / 24);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await writeHeapProfile(fileWriter("heap.pb.gz"), { gc: true });
  stopHeapProfile();
  return truth;
}

function fileWriter(name: string) {
  return {
    write: (bytes: Uint8Array) => writeFileSync(`${directory}/${name}`, bytes, { flag: "a" }),
  };
}

/** The result of `work`, or the message of its error. */
async function attempt<T>(work: () => Promise<T>): Promise<{ truth?: T; error?: string }> {
  try {
    return { truth: await work() };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

burnThree(500_000) + burnOne(500_000); // compiled before the clock is read
const cpu = await attempt(takeCPU);
const heap = await attempt(takeHeap);
const { cpu: ofCPU, heap: ofHeap } = support();
console.log(JSON.stringify({
  cpu: { ...cpu, steppedDown: ofCPU.steppedDown },
  heap: { ...heap, steppedDown: ofHeap.steppedDown },
  engine: "Bun" in globalThis
    ? `JSC ${process.versions.webkit?.slice(0, 12)}`
    : `V8 ${process.versions.v8}`,
}));

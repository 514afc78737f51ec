/**
 * Allocates at known lines, with a CPU profile beside the heap profile: one function keeps what it
 * allocates at one line and drops it at another, by callees that V8 inlines. Leaves heap.pb.gz and
 * cpu.pb.gz in a directory, and prints its facts as JSON in the last line.
 *
 *     heap_lines.ts DIRECTORY ROUNDS HZ ORDER [RATE]
 *
 * HZ 0: no CPU profile. ORDER says which of the two begins first, or that both run when the heap
 * profile is written. "exact": true stacks are wanted without a CPU profile, too; "between": and
 * one comes, and goes again.
 */
import { Buffer } from "node:buffer";
import { writeFileSync } from "node:fs";
import process from "node:process";
import {
  startCPUProfile,
  startHeapProfile,
  stopCPUProfile,
  support,
  writeHeapProfile,
} from "../../mod.ts";

/** Removed by the transpiler, so that emitted lines below differ from these. */
export interface Shift {
  readonly lines: number;
  readonly more: number;
}

const [directory, rounds, hz, order, rate = "16384"] = process.argv.slice(2);

const kept: unknown[] = [];
let most = 0;

/** Inlined. */
function makeList(n: number): number[] {
  return new Array(n).fill(n); // makes a list
}

/** Inlined; its result is garbage. */
function makeText(i: number): { a: number; b: number[] } {
  return { a: i, b: new Array(300).fill(i) }; // makes an object
}

/** Works on one line and allocates in callees on others. */
function keepAndDrop(i: number): void {
  let x = 0;
  for (let k = 0; k < 300; k++) x += Math.sqrt(k * i); // works
  if (i % 4 === 0) kept.push(makeList(300)); // keeps
  x += makeList(200).length; // drops a list
  x += makeText(i).a; // drops an object
  most = Math.max(most, Math.round(x));
}

/** Allocates itself, on two lines; works on another. */
function keepOwn(i: number): void {
  let x = 0;
  for (let k = 0; k < 200; k++) x += Math.sqrt(k * i); // works as well
  const dropped = [i, x, i, x, i, x, i, x, i, x, i, x, i, x, i, x]; // drops its own
  most = Math.max(most, dropped.at(i % 16)!);
  const mine = [i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i]; // keeps its own
  kept.push(mine);
}

async function work(): Promise<void> {
  for (let i = 0; i < Math.floor(Number(rounds)); i++) {
    keepAndDrop(i);
    keepOwn(i);
    if (i % 2000 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** A writer that drops the bytes. */
class Chunks {
  readonly #chunks: Uint8Array[] = [];
  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk.slice());
  }
  save(name: string): void {
    writeFileSync(`${directory}/${name}`, Buffer.concat(this.#chunks));
  }
}

const [heap, cpu] = [new Chunks(), new Chunks()];
const stacks = order === "exact" || order === "between" ? "exact" : "engine";
const startHeap = () => startHeapProfile({ rate: Number(rate), stacks });
const startCPU = async () =>
  void (Number(hz) > 0 && await startCPUProfile(cpu, { hz: Number(hz) }));
if (order === "between") {
  await startHeap();
  await work();
}
for (const start of order === "cpu" ? [startCPU, startHeap] : [startHeap, startCPU]) await start();
await work();
if (order !== "during") await stopCPUProfile();
if (order === "between") await work();
await writeHeapProfile(heap, { gc: true });
await stopCPUProfile();
heap.save("heap.pb.gz");
cpu.save("cpu.pb.gz");
const { steppedDown } = support().heap;
console.log(JSON.stringify({ kept: kept.length, worked: most > 0, steppedDown }));

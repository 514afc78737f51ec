// Profiles itself in its middle, by the copy of the package whose mod.ts the first argument names, with the
// native library that the second one names. With a third argument, the copy of that mod.ts has profiled what
// comes before. Prints the CPU time of the three parts, and what the copy in the middle says of itself.
import { Buffer } from "node:buffer";
import process from "node:process";

type Package = typeof import("../../mod.ts");

const [second, library, first] = process.argv.slice(2);
const chunks: Uint8Array[] = [];
const firstChunks: Uint8Array[] = [];

function cpuMillis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function spin(rounds: number): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

// No tail calls: JSC makes them jumps, and the caller's frame is gone.
function partOf(work: (rounds: number) => number): number {
  const start = cpuMillis();
  while (cpuMillis() < start + 600) work(200_000);
  return cpuMillis() - start;
}

function before(rounds: number): number {
  return 1 + spin(rounds);
}

function middle(rounds: number): number {
  return 1 + spin(rounds);
}

function after(rounds: number): number {
  return 1 + spin(rounds);
}

const earlier = first === undefined ? undefined : await import(first) as Package;
await earlier?.startCPUProfile({ write: (chunk) => void firstChunks.push(chunk) });
const beforeMillis = partOf(before);
await earlier?.stopCPUProfile();

process.env.PPROF_NATIVE_LIBRARY = library;
const { startCPUProfile, stopCPUProfile, support } = await import(second!) as Package;
let refusal = "";
let middleMillis: number;
try {
  await startCPUProfile({ write: (chunk) => void chunks.push(chunk) });
  middleMillis = partOf(middle);
  await stopCPUProfile();
} catch (error) {
  refusal = String(error);
  middleMillis = partOf(middle);
}

const afterMillis = partOf(after);
const { available, mechanism, steppedDown } = support().cpu;
console.log(JSON.stringify({
  beforeMillis,
  middleMillis,
  afterMillis,
  refusal,
  cpu: { available, mechanism, steppedDown },
  profile: Buffer.concat(chunks).toString("base64"),
  firstProfile: Buffer.concat(firstChunks).toString("base64"),
}));

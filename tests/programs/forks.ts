// As Go's TestCPUProfileWithFork: a program with a big heap starts children while it profiles itself at 1 kHz.
// Prints how they ended, how long that took, and the CPU time of the profiled span, as JSON.
import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import process from "node:process";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";

const HEAP_BYTES = 512 << 20;
const CHILDREN = 20;

const heap = new Uint8Array(HEAP_BYTES);
for (let at = 0; at < heap.length; at += 4096) heap[at] = 1;

const chunks: Uint8Array[] = [];
await startCPUProfile({ write: (chunk) => void chunks.push(chunk) }, { hz: 1000 });
const start = performance.now();
const cpu = process.cpuUsage();
const statuses: unknown[] = [];
for (let i = 0; i < CHILDREN; i++) {
  // With a fourth pipe Deno forks; with three it spawns, as Bun always does.
  const { status, signal, error } = spawnSync("/bin/sh", ["-c", "exit 7"], {
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  statuses.push(error?.message ?? signal ?? status);
}
const { user, system } = process.cpuUsage(cpu);
const wallMillis = performance.now() - start;
await stopCPUProfile();
writeFileSync(process.argv[2]!, Buffer.concat(chunks));
console.log(JSON.stringify({
  statuses,
  wallMillis,
  cpuMillis: (user + system) / 1000,
  kept: heap[HEAP_BYTES - 4096] === 1,
}));

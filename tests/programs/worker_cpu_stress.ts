// Workers come, work, end and are terminated at random while profiles start and stop:
// `worker_cpu_stress.ts SECONDS [off]`, off: without profiles. Prints the counts at the end.
import { readdirSync } from "node:fs";
import process from "node:process";
import { Worker as NodeWorker } from "node:worker_threads";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { millis, passes, readPlainProfile } from "../support/plain_profile.ts";
import type { Job } from "./worker_cpu_worker.ts";

const [secondsText = "20", off] = process.argv.slice(2);
const end = performance.now() + Number(secondsText) * 1000;
let notedAt = 0;
const url = new URL("./worker_cpu_worker.ts", import.meta.url);
const facts = {
  profiles: 0,
  workers: 0,
  terminated: 0,
  badExits: 0,
  namedMillis: 0,
  allMillis: 0,
  late: 0,
  longestStopMillis: 0,
  peakMegabytes: 0,
  /** Measured every 5 s, with the number of Workers until then. */
  megabytes: [] as [workers: number, megabytes: number][],
  threads: 0,
};

function wait(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

async function keepWorkers(): Promise<void> {
  while (performance.now() < end) {
    const life = 50 + Math.random() * 1500;
    const burn = Math.random() < 0.5 ? "first" : "second";
    const job: Job = { burn, millis: life, stuck: Math.random() < 0.1 };
    const worker = new NodeWorker(url, { workerData: job });
    worker.on("error", () => facts.badExits++);
    const exit = new Promise<number>((resolve) => worker.on("exit", resolve));
    facts.workers++;
    if (Math.random() < 0.5) {
      await wait(Math.random() * life);
      facts.terminated++;
      await worker.terminate();
    } else if (await exit !== 0) facts.badExits++;
  }
}

function noteMemory(): void {
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  facts.peakMegabytes = Math.max(facts.peakMegabytes, megabytes);
  if (performance.now() > notedAt + 5000) {
    notedAt = performance.now();
    facts.megabytes.push([facts.workers, megabytes]);
  }
}

async function keepProfiling(): Promise<void> {
  while (performance.now() < end) {
    noteMemory();
    if (off !== undefined) {
      await wait(1000);
      continue;
    }
    const chunks: Uint8Array[] = [];
    await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
    await wait(Math.random() * 3000);
    const stopping = performance.now();
    await stopCPUProfile();
    facts.longestStopMillis = Math.max(facts.longestStopMillis, performance.now() - stopping);
    const profile = readPlainProfile(Buffer.concat(chunks));
    facts.profiles++;
    facts.allMillis += millis(profile);
    facts.namedMillis += millis(profile, passes("burnFirst")) +
      millis(profile, passes("burnSecond"));
    if (profile.comments.some((comment) => comment.includes("in time"))) facts.late++;
  }
}

await Promise.all([keepWorkers(), keepWorkers(), keepWorkers(), keepProfiling()]);
await wait(500);
facts.threads = readdirSync("/proc/self/task").length;
console.log(JSON.stringify(facts));

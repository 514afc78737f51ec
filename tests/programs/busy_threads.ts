// Four busy threads and a fast clock: `busy_threads.ts FILE` profiles three Workers and the main
// thread at 1000 Hz for some seconds, on demand, and prints what the profile cost in memory.
import process from "node:process";
import { Worker } from "node:worker_threads";
import { measureOnDemand } from "../support/on_demand.ts";
import { cpuMillis, profileSpan } from "../support/profile_span.ts";

const [file = ""] = process.argv.slice(2);
const workers = Array.from(
  { length: 3 },
  () => new Worker(new URL("./threads_worker.ts", import.meta.url), { workerData: 1e15 }),
);

/** Spends the main thread's share in turns, so that drains come in between. */
async function burnMain(millis: number): Promise<void> {
  for (const end = cpuMillis() + millis; cpuMillis() < end;) {
    let x = 0;
    for (let i = 0; i < 500_000; i++) x += Math.sqrt(i ^ (x & 7));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

await burnMain(500); // all four run
await measureOnDemand(async (scale) => {
  const residentBytes: number[] = [];
  const span = await profileSpan(file, async () => {
    for (let i = 0; i < 4; i++) {
      await burnMain(2_000 * scale);
      residentBytes.push(process.memoryUsage().rss);
    }
  }, { hz: 1000 });
  return { ...span, residentBytes };
});
for (const worker of workers) await worker.terminate();

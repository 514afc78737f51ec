// Two Workers that import our module, and a main thread that does not: `worker_cpu_plain.ts SCALE`.
import process from "node:process";
import { Worker } from "node:worker_threads";
import type { Job } from "./worker_cpu_worker.ts";

const millis = 3000 * Number(process.argv[2]);
for (const burn of ["first", "second"] as const) {
  new Worker(new URL("./worker_cpu_worker.ts", import.meta.url), {
    workerData: { burn, millis } satisfies Job,
  });
}

// CPU time on threads other than the main one: a Worker that does not import us, a pool's thread
// that derives keys, one that compresses. `threads.ts FILE` prints on demand how much each of them
// used.
import process from "node:process";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { deflate } from "node:zlib";
import { measureOnDemand } from "../support/on_demand.ts";
import { cpuMillis, profileSpan } from "../support/profile_span.ts";

const [file = ""] = process.argv.slice(2);

/** CPU time of the whole process while `work` runs and the main thread waits. */
async function spent(work: () => Promise<unknown>): Promise<number> {
  const before = cpuMillis();
  await work();
  return cpuMillis() - before;
}

async function deriveKeys(scale: number): Promise<void> {
  const secret = new TextEncoder().encode("correct horse battery staple");
  const key = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
  const iterations = 1_000_000 * scale;
  await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: secret, iterations },
    key,
    256,
  );
}

async function compress(scale: number): Promise<number> {
  const bytes = Buffer.from(
    Uint32Array.from(
      { length: 2_000_000 * scale },
      (_, i) => Math.imul(i, 2654435761) >>> 8,
    )
      .buffer,
  );
  return await spent(() => promisify(deflate)(bytes, { level: 9 }));
}

async function burnInWorker(scale: number): Promise<void> {
  const worker = new Worker(new URL("./threads_worker.ts", import.meta.url), {
    workerData: 40_000_000 * scale,
  });
  await new Promise((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
  });
  await worker.terminate();
}

await measureOnDemand(async (scale) => {
  let [inWorker, derived, compressed] = [0, 0, 0];
  const span = await profileSpan(file, async () => {
    inWorker = await spent(() => burnInWorker(scale));
    derived = await spent(() => deriveKeys(scale));
    compressed = await compress(scale);
  });
  return { ...span, inWorker, derived, compressed };
});

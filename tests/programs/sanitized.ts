// For `deno test`, whose sanitizers find what a test leaves behind.
import type { Job } from "./worker_cpu_worker.ts";

const strict = { sanitizeOps: true, sanitizeResources: true };

async function importingWorker(): Promise<Worker> {
  await import("../../mod.ts");
  const worker = new Worker(new URL("./worker_cpu_worker.ts", import.meta.url), { type: "module" });
  await new Promise((resolve) => worker.onmessage = resolve);
  return worker;
}

async function profiledWorker(): Promise<void> {
  const { startCPUProfile, stopCPUProfile } = await import("../../mod.ts");
  const worker = await importingWorker();
  worker.postMessage({ burn: "first", millis: 300 } satisfies Job);
  await startCPUProfile({ write: () => {} });
  await new Promise((resolve) => worker.onmessage = resolve);
  await stopCPUProfile();
  worker.terminate();
}

Deno.test("importing the module, here and in a Worker", strict, async () => {
  (await importingWorker()).terminate();
});
// The library stays loaded.
Deno.test("the first profile", { ...strict, sanitizeResources: false }, profiledWorker);
Deno.test("the second profile", strict, profiledWorker);
Deno.test("a leak", { ...strict, ignore: Deno.env.get("LEAK") !== "1" }, () => {
  setTimeout(() => {}, 1000);
});

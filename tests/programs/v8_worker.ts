// A recording inside a Worker, while the main thread is busy as well and has none; then the Worker is
// ended in the middle of a second one: `v8_worker.ts [SCALE]`.
import { native, report, V8Recording } from "../support/v8_recording.ts";

/** The Worker's global scope, which the main thread's types lack. */
declare function postMessage(message: unknown): void;

const scale = Number(Deno.args[0] ?? 1);

/** Spends this thread's CPU time: SCALE times so many milliseconds. */
function inWorker(millis: number): number {
  const end = native.now("thread") + millis * scale * 1e6;
  let x = 0;
  while (native.now("thread") < end) for (let i = 0; i < 10_000; i++) x += Math.sqrt(i);
  return x;
}

if (!("DedicatedWorkerGlobalScope" in globalThis)) {
  const worker = new Worker(import.meta.url, { type: "module" });
  const said = await new Promise<Record<string, unknown>>((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  worker.terminate();
  inWorker(200);
  const stats = native.cpuStats();
  native.cpuStop();
  // Now the main thread records: nothing of the Worker's may be left.
  const recording = await V8Recording.start();
  inWorker(500);
  await recording.stop();
  report({ said, threads: stats.threads, main: recording.matched });
} else {
  const recording = await V8Recording.start();
  inWorker(700);
  await recording.stop();
  const functions = recording.samples.filter(({ stack }) =>
    stack.some((frame) => frame.kind === "script" && frame.functionName === "inWorker")
  );
  await V8Recording.start();
  const { steppedDown } = recording.sampling;
  postMessage({ ...recording.matched, functions: functions.length, steppedDown });
  // Deno terminates a Worker only between two tasks.
  setInterval(() => inWorker(20), 0);
}

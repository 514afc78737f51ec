// A Worker of worker_cpu.ts: imports the module, posts that it is ready, and does one job, which
// workerData gives to those of node:worker_threads, a message to web Workers.
import { parentPort, workerData } from "node:worker_threads";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";

/** The job of a Worker. */
export interface Job {
  readonly burn: "first" | "second";
  /** How long to work. Then it ends by itself; a web Worker waits to be terminated. */
  readonly millis: number;
  /** Whether to work without letting the event loop turn. */
  readonly stuck?: boolean;
  /** When to start a profile of its own; posts the result. */
  readonly profileAfter?: number;
  /** How long to work. */
  readonly profileMillis?: number;
}

const scope = globalThis as unknown as {
  postMessage(value: unknown): void;
  onmessage: (event: { data: Job }) => void;
};

function tell(value: unknown): void {
  if (parentPort !== null) parentPort.postMessage(value);
  else scope.postMessage(value);
}

function calculate(end: number): number {
  let x = 0;
  while (performance.now() < end) for (let i = 0; i < 20_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

// No tail calls: JSC makes them jumps.
function burnFirst(millis: number): number {
  return 1 + calculate(performance.now() + millis);
}

function burnSecond(millis: number): number {
  return 1 + calculate(performance.now() + millis);
}

async function work(job: Job): Promise<void> {
  const { burn, millis, stuck, profileAfter, profileMillis } = job;
  const run = burn === "first" ? burnFirst : burnSecond;
  const end = performance.now() + millis;
  const ask = performance.now() + (profileAfter ?? Infinity);
  let asked = false;
  if (stuck) tell("stuck");
  while (performance.now() < end) {
    run(stuck ? end - performance.now() : 30);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!asked && performance.now() > ask) {
      asked = true;
      tell(await profileOwn(run, profileMillis ?? 600));
    }
  }
  tell("done");
}

/** The profile, or why there is none. */
async function profileOwn(
  run: (millis: number) => unknown,
  millis: number,
): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  try {
    await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
    for (const end = performance.now() + millis; performance.now() < end;) {
      run(30);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await stopCPUProfile();
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    return String(error);
  }
}

if (workerData !== null && workerData !== undefined) {
  tell("ready");
  await work(workerData as Job);
} else {
  scope.onmessage = ({ data }) => void work(data);
  tell("ready");
}

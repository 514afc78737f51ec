// Workers: argv[2] "bystander" has one that does not import us, for argv[3] milliseconds; "churn" starts and
// ends argv[3] that do.
import process from "node:process";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { readdirSync } from "node:fs";

type Ending = "returns" | "terminated in a loop" | "terminated between" | "exits";

interface Task {
  readonly millis: number;
  readonly profiled: boolean;
  readonly ending: Ending;
}

const ENDINGS: Ending[] = ["returns", "terminated in a loop", "terminated between", "exits"];

function burnMain(millis: number): number {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) for (let i = 0; i < 3000; i++) x += Math.sqrt(i);
  return x;
}

function burnWorker(millis: number): number {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) for (let i = 0; i < 3000; i++) x += Math.cbrt(i);
  return x;
}

async function work({ millis, profiled, ending }: Task): Promise<void> {
  if (profiled) {
    const { JSCRecording } = await import("../support/jsc_recording.ts");
    const recording = await JSCRecording.start(0);
    burnWorker(millis);
    const { isolate, steppedDown } = recording.sampling;
    parentPort!.postMessage({ isolate, steppedDown });
  } else {
    parentPort!.postMessage({});
    burnWorker(millis);
  }
  switch (ending) {
    case "returns":
      return;
    case "exits":
      return process.exit(0);
    case "terminated in a loop":
      while (burnWorker(100) > 0);
      return;
    case "terminated between":
      setInterval(() => burnWorker(2), 3);
  }
}

interface Ended {
  readonly isolate?: number;
  readonly steppedDown?: readonly string[];
  readonly error?: string;
}

function start(task: Task): Promise<Ended> {
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  return new Promise((resolve) => {
    let ended: Ended = {};
    worker.on("message", (message) => {
      ended = message;
      if (task.ending.startsWith("terminated")) setTimeout(() => void worker.terminate(), 10);
    });
    worker.on("error", (error) => ended = { ...ended, error: error.message });
    worker.on("exit", () => resolve(ended));
  });
}

async function main(mode: string, amount: number): Promise<void> {
  const { JSCRecording, native, report } = await import("../support/jsc_recording.ts");
  const recording = await JSCRecording.start(100);
  const ended: Ended[] = [];
  let isOver = false;
  const workers: Promise<void>[] = [];
  if (mode === "churn") {
    const lane = async (from: number) => {
      for (let i = 0; i < amount / 2; i++) {
        ended.push(await start({ millis: 15, profiled: true, ending: ENDINGS[(i + from) % 4]! }));
      }
    };
    workers.push(lane(0), lane(1));
  } else {
    const task: Task = { millis: amount, profiled: false, ending: "returns" };
    workers.push(start(task).then((one) => void ended.push(one)));
  }
  const over = Promise.all(workers).then(() => isOver = true);
  let nextDrain = performance.now() + 1000;
  while (!isOver) {
    burnMain(20);
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (performance.now() < nextDrain) continue;
    await recording.drain();
    nextDrain += 1000;
  }
  await over;
  await recording.stop();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const others = recording.answered.filter(({ tick }) => tick.threadId !== native.threadId());
  report({
    ended: ended.length,
    isolates: new Set(ended.map(({ isolate }) => isolate)).size,
    errors: ended.flatMap(({ error }) => error ?? []),
    steppedDown: ended.flatMap((one) => one.steppedDown ?? []),
    mainSteppedDown: recording.sampling.steppedDown,
    counts: recording.countByName(["burnMain", "burnWorker"]),
    otherTicks: others.length,
    otherScripts: others.filter(({ script }) => script !== undefined).length,
    threads: readdirSync("/proc/self/task").length,
    // The library has 64 records: one that was not released would be missing here.
    again: (await start({ millis: 5, profiled: true, ending: "returns" })).isolate,
  });
}

if (isMainThread) await main(process.argv[2]!, Number(process.argv[3]));
else await work(workerData);

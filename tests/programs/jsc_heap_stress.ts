// Everything at once while allocations are sampled, in Bun: Workers that sample as well and end in every
// way, fetches, spawned processes, collections. argv[2]: milliseconds.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { jsc } from "../../src/engine/jsc/engine.ts";
import { nameOf, native, report } from "../support/jsc_recording.ts";

type Ending = "returns" | "terminated in a loop" | "terminated between" | "exits";

const ENDINGS: Ending[] = ["returns", "terminated in a loop", "terminated between", "exits"];

const held: { last: unknown } = { last: undefined };

function churn(count: number): void {
  for (let i = 0; i < count; i++) held.last = { a: i, b: i, c: i, d: i, e: i, f: i };
  held.last = new ArrayBuffer(1 << 16);
}

function start() {
  return jsc.startHeap!({ rateBytes: 65_536, prefer: "inuse", native });
}

async function work(ending: Ending): Promise<void> {
  const sampling = await start();
  churn(100_000);
  const { sites } = await sampling.snapshot();
  const seen = sites
    .filter(({ stack }) => nameOf(stack, ["churn"]) === "churn")
    .reduce((sum, { allocBytes }) => sum + allocBytes, 0);
  parentPort!.postMessage({ seen });
  switch (ending) {
    case "returns":
      sampling.stop();
      return;
    case "exits":
      return process.exit(0);
    case "terminated in a loop":
      for (;;) churn(1_000);
    case "terminated between":
      setInterval(() => churn(1_000), 3);
  }
}

interface Ended {
  readonly seen?: number;
  readonly error?: string;
}

function runWorker(ending: Ending): Promise<Ended> {
  const worker = new Worker(new URL(import.meta.url), { workerData: ending });
  return new Promise((resolve) => {
    let ended: Ended = {};
    worker.on("message", (message) => {
      ended = message;
      if (ending.startsWith("terminated")) setTimeout(() => void worker.terminate(), 10);
    });
    worker.on("error", (error) => ended = { ...ended, error: error.message });
    worker.on("exit", () => resolve(ended));
  });
}

async function main(millis: number): Promise<void> {
  const sampling = await start();
  const end = performance.now() + millis;
  const counts = { fetches: 0, processes: 0, collections: 0 };
  const ended: Ended[] = [];
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ held: "x".repeat(1_000) }))
  );
  server.listen(0);
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const whileTime = async (turn: (i: number) => Promise<unknown>) => {
    for (let i = 0; performance.now() < end; i++) await turn(i);
  };
  await Promise.all([
    whileTime(async (i) => void ended.push(await runWorker(ENDINGS[i % 4]!))),
    whileTime(async () => {
      await (await fetch(url)).json();
      counts.fetches++;
    }),
    whileTime(async () => {
      const [code] = await once(spawn("/bin/true"), "close");
      if (code === 0) counts.processes++;
    }),
    whileTime(async () => {
      await sampling.collectGarbage();
      counts.collections++;
      await sleep(100);
    }),
    whileTime(async () => {
      churn(20_000);
      await sleep(2);
    }),
  ]);
  server.close();
  const { sites, notes } = await sampling.snapshot();
  report({
    ...counts,
    workers: ended.length,
    seen: ended.map(({ seen }) => seen ?? 0),
    errors: ended.flatMap(({ error }) => error ?? []),
    bytes: sites.reduce((sum, { allocBytes }) => sum + allocBytes, 0),
    stats: native.jscHeapStats(native.jscExpect()),
    notes,
  });
}

if (isMainThread) await main(Number(process.argv[2] ?? 5_000));
else await work(workerData);

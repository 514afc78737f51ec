/**
 * Everything at once at a rate at which nearly every allocation is sampled: Workers that come and
 * go, requests, child processes, garbage collections, profiles. Prints its facts as JSON in the
 * last line, with the resident memory of the process now and then.
 *
 *     deno task stress [seconds [rate]]
 *     bun run stress [seconds [rate]]
 *
 * Goes on for longer where all of it has not yet happened a few times: the machine may be slow.
 * Rate 0 does the same without us, to compare with: in Deno 2.9 a Worker that is ended while its
 * JavaScript runs leaves its thread and some megabytes behind.
 */
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { setMemProfileRate, startHeapProfile, support, writeHeapProfile } from "../../mod.ts";

const seconds = Number(process.argv[2] ?? 300);
const rate = Number(process.argv[3] ?? 1024);
const end = performance.now() + seconds * 1000;
const counts = { workers: 0, samplingWorkers: 0, requests: 0, processes: 0, profiles: 0, bytes: 0 };
const rssMiB: number[] = [];
const LEAST = 4;
const isDone = () =>
  Object.entries(counts).every(([what, count]) =>
    count >= LEAST || (rate === 0 && (what === "profiles" || what === "bytes"))
  );
const running = () => performance.now() < end || !isDone();
const later = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** Workers that allocate inside and outside of their heaps until they are ended. */
async function workers(): Promise<void> {
  const source = `const kept = [];
    for (let i = 0; i < 50; i++) kept.push(new Uint8Array(50000), { i, text: "x" + i });
    postMessage(1);
    setInterval(() => {
      kept.push(new Uint8Array(100000), Array.from({ length: 100 }, (_, i) => ({ i })));
      if (kept.length > 500) kept.length = 0;
    }, 1);`;
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  while (running()) {
    const worker = new Worker(url, { type: "module" });
    await new Promise((resolve) => worker.onmessage = resolve);
    await later(Math.random() * 30);
    worker.terminate();
    counts.workers++;
  }
}

/** Workers that sample themselves; at rate 0, Workers that only work. */
async function samplingWorkers(): Promise<void> {
  const url = new URL("heap_worker.ts", import.meta.url);
  while (running()) {
    const worker = new Worker(url, { type: "module" });
    const answer = new Promise((resolve) => worker.onmessage = resolve);
    // Some are ended while they start, learn, sample or write.
    await Promise.race([answer, later(Math.random() * 600)]);
    worker.terminate();
    counts.samplingWorkers++;
  }
}

async function requests(): Promise<void> {
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => text += chunk);
    request.on("end", () => {
      const items = JSON.parse(text) as { a: number }[];
      response.end(JSON.stringify(items.map((item) => ({ ...item, twice: item.a * 2 }))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const body = JSON.stringify(Array.from({ length: 200 }, (_, a) => ({ a, b: `n${a}` })));
  const recent: unknown[] = [];
  while (running()) {
    const answer = await fetch(url, { method: "POST", body });
    recent.push(await answer.json());
    if (recent.length > 300) recent.splice(0, 150);
    if (counts.requests++ % 50 === 0) {
      gzipSync(new Uint8Array(100_000));
      await crypto.subtle.digest("SHA-256", new Uint8Array(50_000));
    }
  }
  server.close();
}

async function processes(): Promise<void> {
  while (running()) {
    await new Promise((resolve) => execFile("true", resolve));
    counts.processes++;
    await later(5);
  }
}

async function profiles(): Promise<void> {
  const writer = { write: (chunk: Uint8Array) => void (counts.bytes += chunk.length) };
  while (running()) {
    await later(200);
    const gc = counts.profiles++ % 3 === 0;
    await writeHeapProfile(writer, { gc });
    // Stops and starts, as in a live program.
    if (counts.profiles % 50 === 25) setMemProfileRate(rate * 16);
    if (counts.profiles % 50 === 49) setMemProfileRate(rate);
  }
}

async function memory(): Promise<void> {
  const periodMillis = Math.max(1, seconds / 10) * 1000;
  while (running()) {
    await later(periodMillis);
    rssMiB.push(Math.round(process.memoryUsage().rss / 2 ** 20));
  }
}

process.env["HEAP_WORKER_RATE"] = rate === 0 ? "0" : "65536";
if (rate > 0) await startHeapProfile({ rate });
const { steppedDown } = support().heap;
const ours = rate > 0 ? [profiles()] : [];
await Promise.all([workers(), samplingWorkers(), requests(), processes(), memory(), ...ours]);
console.log(JSON.stringify({ ...counts, steppedDown, rssMiB }));
process.exit(0);

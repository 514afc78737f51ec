/**
 * Many dumps while threads burn, while Workers come and go, and while a CPU profile runs; one thread
 * blocks every signal. Prints one line of JSON.
 */
import process from "node:process";
import { lookup, startCPUProfile, stopCPUProfile } from "../../mod.ts";

const [, , dumps, profiled] = process.argv;

function start(role: string): Promise<Worker> {
  const worker = new Worker(new URL("./goroutine_load_worker.ts", import.meta.url), {
    type: "module",
  });
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve(worker);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(role);
  });
}

for (let i = 0; i < 4; i++) await start("burn");
await start("deaf");

let ended = false;
let churned = 0;
async function churn(): Promise<void> {
  while (!ended) {
    const worker = new Worker("data:text/javascript,postMessage(1)", { type: "module" });
    await new Promise((resolve) => worker.onmessage = resolve);
    worker.terminate();
    churned++;
  }
}
const churning = churn();

const profile = lookup("goroutine")!;
let cpuBytes = 0;
if (profiled === "profiled") {
  await startCPUProfile({ write: (chunk: Uint8Array) => void (cpuBytes += chunk.length) });
}

const times: number[] = [];
let text = "";
for (let i = 0; i < Number(dumps); i++) {
  const begin = performance.now();
  await profile.writeTo({ write: (chunk) => void (text = new TextDecoder().decode(chunk)) }, 2);
  times.push(performance.now() - begin);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
await stopCPUProfile();
ended = true;
await churning;
times.sort((a, b) => a - b);
console.log(JSON.stringify({
  text,
  churned,
  cpuBytes,
  median: times[times.length >> 1],
  longest: times.at(-1),
}));
process.exit(0);

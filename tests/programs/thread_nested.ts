/**
 * A Worker that imports the module and constructs Workers itself: they are in the main thread's
 * profile. Then Workers come and go. Prints one line of JSON.
 */
import process from "node:process";
import { lookup } from "../../mod.ts";
import { openNativeLibrary } from "../../ffi/open.ts";

const profile = lookup("threadcreate")!;
const start = profile.count;

function nextMessage(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}

const nested = new Worker(new URL("./thread_nested_worker.ts", import.meta.url), {
  type: "module",
});
await nextMessage(nested);

async function text(): Promise<string> {
  const chunks: Uint8Array[] = [];
  await profile.writeTo({ write: (chunk) => void chunks.push(chunk.slice()) }, 1);
  return new TextDecoder().decode(chunks[0]);
}

const withNested = await text();

// Of two threads at a time, so that their creations overlap.
const rounds = Number(process.argv[2]);
async function churn(): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    const worker = new Worker("data:text/javascript,postMessage(1)", { type: "module" }); // @churn
    await nextMessage(worker);
    worker.terminate();
  }
}
await Promise.all([churn(), churn()]);

const stats = openNativeLibrary().creationStats();
console.log(JSON.stringify({ start, end: profile.count, withNested, text: await text(), stats }));
process.exit(0);

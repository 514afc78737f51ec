/** Samples its own memory and posts what it found. With HEAP_WORKER_RATE=0 it only works. */
import process from "node:process";
import { lookup, startHeapProfile, writeHeapProfile } from "../../mod.ts";

const kept: unknown[] = [];

function retainInWorker(): void {
  for (let i = 0; i < 20; i++) kept.push(new Array(2 ** 17).fill(i));
}

const rate = Number(process.env["HEAP_WORKER_RATE"] ?? 65_536);
if (rate > 0) await startHeapProfile({ rate });
retainInWorker();
const chunks: Uint8Array[] = [];
if (rate > 0) {
  await writeHeapProfile({ write: () => {} });
  const writer = { write: (chunk: Uint8Array) => void chunks.push(chunk.slice()) };
  await lookup("heap")!.writeTo(writer, 1);
} else {
  const end = performance.now() + 300; // as long as the profiles take
  while (performance.now() < end) {
    kept.length = 0;
    retainInWorker();
  }
}
(self as unknown as { postMessage(text: string): void }).postMessage(
  chunks.map((chunk) => new TextDecoder().decode(chunk)).join(""),
);

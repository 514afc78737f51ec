/** Samples its own memory and tells what it found. */
import { lookup, startHeapProfile, writeHeapProfile } from "../../mod.ts";

const kept: unknown[] = [];

function retainInWorker(): void {
  for (let i = 0; i < 20; i++) kept.push(new Array(2 ** 17).fill(i));
}

await startHeapProfile({ rate: 65_536 });
retainInWorker();
const chunks: Uint8Array[] = [];
await writeHeapProfile({ write: () => {} });
await lookup("heap")!.writeTo({ write: (chunk: Uint8Array) => void chunks.push(chunk.slice()) }, 1);
(self as unknown as { postMessage(text: string): void }).postMessage(
  chunks.map((chunk) => new TextDecoder().decode(chunk)).join(""),
);

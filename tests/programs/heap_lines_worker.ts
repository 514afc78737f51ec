/** A Worker of heap_api.ts: keeps what it allocates at one line and drops it at another. */
import { lookup, startHeapProfile } from "../../mod.ts";

const kept: unknown[] = [];

/** Inlined. */
function makeList(i: number): number[] {
  return new Array(200).fill(i);
}

function keepAndDrop(i: number): number {
  if (i % 8 === 0) kept.push(makeList(i)); // keeps
  return makeList(i).length; // drops
}

await startHeapProfile({ rate: 16_384 });
const end = performance.now() + 3000;
let sum = 0;
for (let i = 0; performance.now() < end;) {
  for (const next = i + 1000; i < next; i++) sum += keepAndDrop(i);
  if (kept.length > 50_000) kept.length = 25_000;
  await new Promise((resolve) => setTimeout(resolve, 0));
}
const decoder = new TextDecoder();
let text = "";
await lookup("heap")!.writeTo({
  write: (chunk: Uint8Array) => void (text += decoder.decode(chunk)),
}, 1);
(globalThis as unknown as { postMessage(message: string): void }).postMessage(sum > 0 ? text : "");

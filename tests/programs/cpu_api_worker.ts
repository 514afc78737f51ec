// A Worker of cpu_api.ts: starts a profile at once, which may be refused, and another one on a
// message.
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { cpuMillis } from "../support/profile_span.ts";

interface WorkerScope {
  postMessage(value: unknown): void;
  onmessage: () => void;
}

const scope = globalThis as unknown as WorkerScope;
const chunks: Uint8Array[] = [];
const writer = { write: (chunk: Uint8Array) => void chunks.push(chunk) };

function burnInWorker(): number {
  const end = cpuMillis() + 300;
  let x = 0;
  while (cpuMillis() < end) for (let i = 0; i < 20_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

scope.onmessage = async () => {
  try {
    await startCPUProfile(writer);
    burnInWorker();
    await stopCPUProfile();
    scope.postMessage(new Uint8Array(Buffer.concat(chunks)));
  } catch (error) {
    scope.postMessage(String(error));
  }
};
scope.postMessage(await startCPUProfile(writer).catch(String));

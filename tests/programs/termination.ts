// Workers that end between two calls of the native library: `termination.ts SCENARIO ENDING`. Nothing of theirs
// goes on, and the main thread's profiles work. Asserts by itself, and prints where they ended.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { Buffer } from "node:buffer";
import process from "node:process";
import { Worker } from "node:worker_threads";
import {
  startCPUProfile,
  startHeapProfile,
  stopCPUProfile,
  stopHeapProfile,
  writeHeapProfile,
} from "../../mod.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { decodeProfile } from "../../src/pprof/codec.ts";
import { millis, passes, readPlainProfile } from "../support/plain_profile.ts";
import type { Ending, Said, Scenario, Task } from "./termination_worker.ts";

const [scenario, ending] = process.argv.slice(2) as [Scenario, Ending];

/** An engine that ends a Worker at all ends it in less. */
const END_MILLIS = 10_000;

/** A recording is announced, a Worker starts its engine, and looks if it is still wanted. */
const CONTRIBUTION_MILLIS = 800;

const SAMPLER_END_MILLIS = 2_000;

const MAX_WORKERS = 200;

const BURN_MILLIS = 300;

const native = openNativeLibrary();

/** What the library says is going on. */
function state() {
  return { claims: native.claims(), watchers: native.mallocWatchers() };
}

/** The thread that samples a VM of JSC's notices a little later that its VM has ended, and lets go. */
async function settle(): Promise<void> {
  const limit = performance.now() + SAMPLER_END_MILLIS;
  while ("Bun" in globalThis && state().claims > before.claims && performance.now() < limit) {
    await sleep(5);
  }
}

function sleep(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

/** Resolves when the kernel has no such thread any more. */
async function ended(threadId: number): Promise<void> {
  const limit = performance.now() + END_MILLIS;
  while (existsSync(`/proc/self/task/${threadId}`)) {
    assert.ok(performance.now() < limit, `thread ${threadId} has not ended`);
    await sleep(2);
  }
}

/** A Worker at work. */
class Doomed {
  readonly #worker: Worker;
  readonly #terminated = new SharedArrayBuffer(4);
  readonly ready: Promise<void>;
  readonly ends: Promise<Said & { kind: "ends" }>;

  /** @param known Where it does not end. */
  constructor(known: readonly string[]) {
    const url = new URL("./termination_worker.ts", import.meta.url);
    const workerData: Task = { scenario, ending, known, terminated: this.#terminated };
    const worker = this.#worker = new Worker(url, { workerData });
    const hear = <Kind extends Said["kind"]>(kind: Kind) =>
      new Promise<Said & { kind: Kind }>((resolve, reject) => {
        worker.on("message", (said: Said) => {
          if (said.kind === kind) resolve(said as Said & { kind: Kind });
        });
        worker.on("error", reject);
        worker.on("exit", (code) => reject(new Error(`the Worker has ended by itself: ${code}`)));
      });
    this.ready = hear("ready").then(() => {});
    this.ends = hear("ends");
    // Not all of them are waited for.
    this.ready.catch(() => {});
    this.ends.catch(() => {});
  }

  beDone(): void {
    this.#worker.postMessage("done");
  }

  /** Resolves when it is gone: behind which step, or undefined behind them all. */
  async gone(): Promise<string | undefined> {
    const { step, threadId } = await this.ends;
    // Deno's terminate() would prevent the end at once.
    if (ending === "next turn" || "Bun" in globalThis) {
      const terminating = this.#worker.terminate();
      Atomics.store(new Int32Array(this.#terminated), 0, 1);
      await terminating;
    }
    await ended(threadId);
    return step;
  }
}

/** A Worker comes and goes; behind which step, undefined when there was none that is not known. */
async function comeAndGo(known: readonly string[]): Promise<string | undefined> {
  const doomed = new Doomed(known);
  if (scenario !== "contribution") return await doomed.gone();
  await doomed.ready;
  await startCPUProfile({ write: () => {} });
  const ends = doomed.ends.then(() => true);
  if (await Promise.race([ends, sleep(CONTRIBUTION_MILLIS).then(() => false)])) {
    const step = await doomed.gone();
    await stopCPUProfile();
    return step;
  }
  await stopCPUProfile();
  await sleep(50);
  doomed.beDone();
  return await doomed.gone();
}

/** Uses so much CPU time, however busy the machine is. */
function burnMain(millis: number): number {
  let x = 0;
  const end = native.now("thread") + millis * 1e6;
  while (native.now("thread") < end) for (let i = 0; i < 10_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

/** Without a tail call, which would leave it off the stack. */
function allocateMain(): Uint8Array[] {
  const made: Uint8Array[] = [];
  for (let i = 0; i < 300; i++) made.push(new Uint8Array(20_000));
  return made;
}

/** Both profiles of the main thread, on the best rungs. */
async function profileMain(): Promise<void> {
  const chunks: Uint8Array[] = [];
  const writer = { write: (chunk: Uint8Array) => void chunks.push(chunk) };
  await startCPUProfile(writer);
  burnMain(BURN_MILLIS);
  await stopCPUProfile();
  const cpu = readPlainProfile(Buffer.concat(chunks.splice(0)));
  const comments = cpu.comments.join("\n");
  assert.doesNotMatch(comments, /stepped down/, "the CPU profile");
  // A function that an engine inlines counts for its caller.
  const [own, callers] = [millis(cpu, passes("burnMain")), millis(cpu, passes("profileMain"))];
  assert.ok(Math.max(own, callers) > BURN_MILLIS / 2, `${own}, ${callers} ms: ${comments}`);

  await startHeapProfile({ rate: 4096 });
  const kept = allocateMain();
  await writeHeapProfile(writer);
  stopHeapProfile();
  await sleep(10); // it ends later
  const heap = decodeProfile(Buffer.concat(chunks));
  assert.doesNotMatch(heap.comments.join("\n"), /stepped down/, "the heap profile");
  const names = heap.functions.map(({ name }) => name);
  assert.ok(names.includes("allocateMain"), `only ${names}: ${heap.comments.join("\n")}`);
  kept.length = 0;
}

assert.deepEqual(state(), { claims: 0, watchers: 0 });
if (scenario === "contribution") await profileMain();
const before = state();
const known: string[] = [];
for (let step: string | undefined = ""; step !== undefined;) {
  step = await comeAndGo(known);
  await settle();
  assert.deepEqual(state(), before, `after a Worker that has ended behind ${step ?? "all"}`);
  if (step !== undefined) known.push(step);
  assert.ok(known.length < MAX_WORKERS, `no end of steps: ${known.slice(-10)}`);
}
await profileMain();
await profileMain();
console.log(JSON.stringify({ known }));

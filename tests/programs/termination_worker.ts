// A Worker of programs/termination.ts: does what it is told to, and ends behind the first call of the native
// library behind which no Worker before it has ended.
import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import {
  lookup,
  startCPUProfile,
  startHeapProfile,
  stopCPUProfile,
  stopHeapProfile,
  writeHeapProfile,
} from "../../mod.ts";
import { openNativeLibrary } from "../../ffi/open.ts";

/** What a Worker is told. */
export interface Task {
  readonly scenario: Scenario;
  readonly ending: Ending;
  /** Where others have ended: a call, and the one before it. */
  readonly known: readonly string[];
  /** One number: 1 once terminate() was called. */
  readonly terminated: SharedArrayBuffer;
}

export type Scenario = keyof typeof scenarios;

/**
 * `at once`: nothing of it runs any more behind the call. `next turn`: as Deno's terminate() does it, which lets
 * a Worker go on until it waits for something.
 */
export type Ending = "at once" | "next turn";

/** What it says. */
export type Said =
  /** `step` is undefined when it has done everything, and ends only now. */
  | { readonly kind: "ends"; readonly step: string | undefined; readonly threadId: number }
  /** It waits for others to record. */
  | { readonly kind: "ready" };

/** Calls that only look; how often they come is a matter of time. */
const LOOKS =
  /^(threadId|now|claims|mallocWatchers|readFile|cpuDrain|v8Busy|v8HeapIsLaidOut|v8HeapFrame|v8HeapAsked|v8HeapAlive|jscAdopted)$|Stats$|Read$|Text$|Mark$|Running$/;

const { scenario, ending, known, terminated } = workerData as Task;
const native = openNativeLibrary();

function say(said: Said): void {
  parentPort!.postMessage(said);
}

let hasEnded = false;

function end(step: string | undefined): void {
  hasEnded = true;
  say({ kind: "ends", step, threadId: native.threadId() });
  // As terminate() in other engines: neither this function nor any other goes on.
  if (ending === "at once" && "Deno" in globalThis) (globalThis as unknown as Window).close();
  const flag = new Int32Array(terminated);
  // In pieces: an engine looks between them if it is to end this Worker.
  while (ending === "at once" || Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0, 10);
}

function watchCalls(): void {
  const calls = native as unknown as Record<string, unknown>;
  let before = "";
  for (const [name, call] of Object.entries(calls)) {
    if (typeof call !== "function" || LOOKS.test(name)) continue;
    calls[name] = (...args: unknown[]) => {
      const result = call(...args);
      const step = `${before} ${name}`.trimStart();
      before = name;
      if (!hasEnded && !known.includes(step)) end(step);
      return result;
    };
  }
}

const sink = { write: () => {} };

function burn(millis: number): number {
  let x = 0;
  const end = performance.now() + millis;
  while (performance.now() < end) for (let i = 0; i < 10_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

function allocate(): unknown[] {
  const kept: unknown[] = [];
  for (let i = 0; i < 200; i++) kept.push(new Uint8Array(10_000), new Array(1000).fill(i));
  return kept;
}

const scenarios = {
  async cpuProfile(): Promise<void> {
    await startCPUProfile(sink);
    burn(50);
    await stopCPUProfile();
  },

  async cpuProfileByProcessClock(): Promise<void> {
    await startCPUProfile(sink, { clock: "process" });
    burn(50);
    await stopCPUProfile();
  },

  async heapProfile(): Promise<void> {
    await startHeapProfile({ rate: 65_536 });
    const kept = allocate();
    await writeHeapProfile(sink);
    stopHeapProfile();
    await new Promise((resolve) => setTimeout(resolve, 10)); // it ends later
    kept.length = 0;
  },

  async bothProfiles(): Promise<void> {
    await startHeapProfile({ rate: 65_536 });
    await startCPUProfile(sink);
    burn(50);
    await stopCPUProfile();
    stopHeapProfile();
    await new Promise((resolve) => setTimeout(resolve, 10));
  },

  async lists(): Promise<void> {
    await lookup("goroutine")!.writeTo(sink, 2);
    await lookup("threadcreate")!.writeTo(sink);
  },

  /** The main thread records, and this one contributes. */
  async contribution(): Promise<void> {
    say({ kind: "ready" });
    for (let ended = false; !ended;) {
      parentPort!.once("message", () => ended = true);
      burn(20);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
};

process.on("exit", () => {}); // as many programs have it
watchCalls();
await scenarios[scenario]();
if (!hasEnded) end(undefined);

// Heap profiles when a part fails: `heap_failures.ts SCENARIO`. Makes a function of the library
// fail; prints what happened. Each scenario has a process of its own.
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { lookup, startHeapProfile, stopHeapProfile, support, writeHeapProfile } from "../../mod.ts";
import { decodeProfile } from "../../src/pprof/codec.ts";
import { fail, plant, Planted } from "../support/plant.ts";

const RATE = 65_536;
const MiB = 2 ** 20;
const isDeno = "Deno" in globalThis;
const native: NativeLibrary = openNativeLibrary();
const sink: unknown[] = [];

/** 40 MiB. */
function allocateKnown(): void {
  for (let i = 0; i < 2_560; i++) sink[0] = new Array(2046).fill(i);
}

/** What the profile has of {@linkcode allocateKnown}. */
interface Facts {
  readonly knownMiB: number;
  readonly comments: readonly string[];
  readonly steppedDown: readonly string[];
}

async function take(): Promise<Facts> {
  const chunks: Uint8Array[] = [];
  await writeHeapProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
  const profile = decodeProfile(Buffer.concat(chunks));
  const index = profile.sampleTypes.findIndex(({ type }) => type === "alloc_space");
  const known = profile.samples.filter(({ locations }) =>
    locations.some(({ lines }) => lines.some((line) => line.function.name === allocateKnown.name))
  );
  return {
    knownMiB: known.reduce((sum, { values }) => sum + values[index]!, 0) / MiB,
    comments: profile.comments,
    steppedDown: support().heap.steppedDown,
  };
}

async function takeWhole(): Promise<Facts> {
  await startHeapProfile({ rate: RATE });
  allocateKnown();
  return await take();
}

/** The library's function that ends an engine's heap sampling. */
const end = isDeno ? "v8HeapEnd" : "jscHeapStop";

const scenarios = {
  /** Fails twice: the next start must not report the first error. */
  async stopFails() {
    await startHeapProfile({ rate: RATE });
    const really = native[end] as (vm: number) => void;
    const restore = plant(native, end, (vm: number) => {
      really(vm);
      fail();
    });
    stopHeapProfile();
    await sleep(50); // an unhandled rejection would end the program
    restore();
    const next = await takeWhole();
    stopHeapProfile();
    return { next, last: await takeWhole() };
  },

  async startFails() {
    // By then V8's sampler runs in Deno, JSC's in Bun.
    const { jscHeapStart } = native;
    let vm = 0;
    const restore = isDeno
      ? plant(native, "externalStart", fail)
      : plant(native, "jscHeapStart", (itsVM: number, rate: number, wait: number) => {
        vm = itsVM;
        jscHeapStart(vm, rate, wait);
        if (rate === 2 * RATE) fail(); // not yet in the self-test
      });
    const error = await startHeapProfile({ rate: 2 * RATE }).then(
      () => undefined,
      (error) => error,
    );
    restore();
    return {
      message: (error as Error).message,
      state: isDeno ? native.v8HeapStats().state : native.jscHeapStats(vm).state,
      next: await takeWhole(),
    };
  },

  async writerFails() {
    await startHeapProfile({ rate: RATE });
    allocateKnown();
    const failing = { write: fail };
    await assert.rejects(writeHeapProfile(failing), Planted);
    await assert.rejects(lookup("heap")!.writeTo(failing), Planted);
    await assert.rejects(lookup("allocs")!.writeTo(failing, 1), Planted);
    return await take();
  },

  /** A second start uses the layout learned at the first one: learning it again may fail. */
  async startsAgain() {
    const first = await takeWhole();
    stopHeapProfile();
    const restore = plant(native, "externalExpect", fail);
    const second = await takeWhole();
    restore();
    return { first, second };
  },

  /** Fails in a timer's or a collection's callback: an error there must not end the program. */
  async workFails() {
    await startHeapProfile({ rate: RATE });
    allocateKnown();
    const before = await take();
    const restore = plant(native, isDeno ? "v8HeapBegin" : "jscHeapRead", fail);
    if (isDeno) await endV8Sampler();
    for (let i = 0; i < 30; i++) {
      allocateKnown(); // the garbage is collected
      await sleep(50);
    }
    const after = await take();
    restore();
    return { before, after };
  },
};

/** Another session starts and stops V8's one sampler, which stops ours, too. */
async function endV8Sampler(): Promise<void> {
  const { Session } = await import("node:inspector");
  const session = new Session();
  session.connect();
  for (const method of ["HeapProfiler.startSampling", "HeapProfiler.stopSampling"]) {
    await new Promise<void>((resolve, reject) =>
      session.post(method, (error: unknown) => error ? reject(error) : resolve())
    );
  }
  session.disconnect();
}

const scenario = process.argv[2] as keyof typeof scenarios;
console.log(JSON.stringify(await scenarios[scenario]()));
process.exit(0);

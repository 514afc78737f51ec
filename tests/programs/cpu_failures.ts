// CPU profiles when a part fails: `cpu_failures.ts SCENARIO`. Makes a function of the library or an
// engine fail; prints what happened. Each scenario has a process of its own.
import assert from "node:assert/strict";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { engineAtHand } from "../../src/engine/at_hand.ts";
import type { CPUSampling, Engine } from "../../src/engine/engine.ts";
import { fail, plant, Planted } from "../support/plant.ts";
import { millis, passes, readPlainProfile } from "../support/plain_profile.ts";
import { cpuMillis } from "../support/profile_span.ts";

const BURN_MILLIS = 600;

/** Passes every sampling of the engine to a function that may change it. */
function plantInEngine(change: (sampling: CPUSampling) => void) {
  const engine: Engine = engineAtHand();
  const start = engine.startCPU;
  return plant(
    engine as unknown as Record<"startCPU", unknown>,
    "startCPU",
    async (options: never) => {
      const sampling = await start.call(engine, options);
      change(sampling);
      return sampling;
    },
  );
}

function burn(): number {
  const end = cpuMillis() + BURN_MILLIS;
  let x = 0;
  while (cpuMillis() < end) for (let i = 0; i < 20_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

/**
 * Assertions are about this caller: V8 loses a frame of burn in OSR code compiled before the
 * profile.
 */
function spend(): number {
  const x = burn();
  return x + 1;
}

/** Profiles `burn`; returns the error of stop, and what was written. */
async function profile() {
  const chunks: Uint8Array[] = [];
  await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
  const before = cpuMillis();
  spend();
  const spentMillis = cpuMillis() - before;
  await sleep(1_500); // a drain or two
  const error = await stopCPUProfile().then(() => undefined, (error: Error) => error);
  const written = readPlainProfile(Buffer.concat(chunks));
  return {
    error: error?.message,
    isPlanted: error?.cause instanceof Planted,
    comments: written.comments,
    spentMillis,
    profiledMillis: millis(written),
    burnMillis: millis(written, passes("spend")),
  };
}

const scenarios = {
  /** Fails after a drain has taken what there was. */
  async drainFails() {
    const native = openNativeLibrary() as NativeLibrary & Record<"cpuRearm", unknown>;
    const mend = plant(native, "cpuRearm", () => {
      mend();
      fail();
    });
    const failed = await profile();
    return { failed, next: await profile() };
  },

  /** Fails before a drain has: the ring goes on, with native frames. */
  async engineDrainFails() {
    const mend = plantInEngine((sampling) =>
      plant(sampling, "drain", () => Promise.reject(new Planted()))
    );
    const failed = await profile();
    mend();
    return { failed, next: await profile() };
  },

  async engineStopFails() {
    const mend = plantInEngine((sampling) => {
      const stop = sampling.stop;
      plant(sampling, "stop", async () => {
        await stop.call(sampling);
        fail();
      });
    });
    const failed = await profile();
    mend();
    return { failed, next: await profile() };
  },

  /** A start that fails, and whose clean-up fails as well: the isolate still contributes. */
  async startFails() {
    const worker = new Worker(new URL(import.meta.url), { argv: ["worker"] });
    const said = await new Promise<{ message: string; isPlanted: boolean }>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    const chunks: Uint8Array[] = [];
    await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
    await sleep(300); // the Worker hears of it
    worker.postMessage("burn");
    await new Promise((resolve) => worker.once("message", resolve));
    await stopCPUProfile();
    await worker.terminate();
    const written = readPlainProfile(Buffer.concat(chunks));
    return { said, comments: written.comments, burnMillis: millis(written, passes("burnLater")) };
  },
};

async function worker(): Promise<void> {
  const native = openNativeLibrary() as NativeLibrary & Record<"cpuStart", unknown>;
  const mendLibrary = plant(native, "cpuStart", fail);
  const mendEngine = plantInEngine((sampling) => {
    const stop = sampling.stop;
    plant(sampling, "stop", async () => {
      await stop.call(sampling);
      throw new Error("a second failure");
    });
  });
  const error = await startCPUProfile({ write() {} }).then(() => undefined, (error) => error);
  mendLibrary();
  mendEngine();
  parentPort!.postMessage({ message: error?.message, isPlanted: error instanceof Planted });
  await new Promise((resolve) => parentPort!.once("message", resolve));
  await burnLater();
  parentPort!.postMessage("done");
}

/** Burns a second of this thread's CPU in several turns, between which the isolate contributes. */
async function burnLater(): Promise<void> {
  const native = openNativeLibrary();
  const end = native.now("thread") + 1e9;
  while (native.now("thread") < end) {
    let x = 0;
    for (let i = 0; i < 2_000_000; i++) x += Math.sqrt(i ^ (x & 7));
    await sleep(x > 0 ? 1 : 0);
  }
}

if (isMainThread) {
  const scenario = process.argv[2]!;
  assert.ok(Object.hasOwn(scenarios, scenario), scenario);
  console.log(JSON.stringify(await scenarios[scenario as keyof typeof scenarios]()));
} else {
  await worker();
}

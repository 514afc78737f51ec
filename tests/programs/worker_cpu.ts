// CPU profiles of a program whose Workers import the module, each scenario for a process of its own:
// `worker_cpu.ts DIRECTORY SCENARIO`. Asserts by itself; the profiles go to DIRECTORY for other
// readers.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Worker as NodeWorker } from "node:worker_threads";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { NOTICES } from "../../src/isolates/messages.ts";
import {
  assertBestMechanism,
  millis,
  onMainThread,
  passes,
  type PlainProfile,
  type PlainSample,
  readPlainProfile,
} from "../support/plain_profile.ts";
import { cpuMillis } from "../support/profile_span.ts";
import { assertNear, statistically } from "../support/statistically.ts";
import type { Job } from "./worker_cpu_worker.ts";

const [directory = "", scenario = ""] = process.argv.slice(2);
const url = new URL("./worker_cpu_worker.ts", import.meta.url);

let written = 0;

/** Profiles `work`. */
async function profile(work: () => Promise<unknown>) {
  const chunks: Uint8Array[] = [];
  await startCPUProfile({ write: (chunk: Uint8Array) => void chunks.push(chunk) });
  const before = cpuMillis();
  await work();
  const spent = cpuMillis() - before;
  const stopping = performance.now();
  await stopCPUProfile();
  const stopMillis = performance.now() - stopping;
  return { ...read(Buffer.concat(chunks)), spent, stopMillis };
}

function read(bytes: Uint8Array): PlainProfile {
  writeFileSync(join(directory, `${scenario}-${++written}.pb.gz`), bytes);
  return readPlainProfile(bytes);
}

/** A Worker of node:worker_threads, which starts its job at once and ends by itself. */
class Helper {
  readonly worker: NodeWorker;
  readonly said: unknown[] = [];
  readonly exit: Promise<number>;
  #hear = () => {};

  constructor(job: Job) {
    this.worker = new NodeWorker(url, { workerData: job });
    this.worker.on("message", (value) => {
      this.said.push(value);
      this.#hear();
    });
    this.exit = new Promise((resolve) => this.worker.on("exit", resolve));
  }

  async hears(what: (value: unknown) => boolean): Promise<unknown> {
    for (;;) {
      const found = this.said.find(what);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#hear = resolve);
    }
  }

  async ready(): Promise<this> {
    await this.hears((value) => value === "ready");
    return this;
  }
}

/** A web Worker. */
async function webWorker(job: Job, options: object = {}): Promise<Worker> {
  const worker = new Worker(url, { type: "module", ...options });
  await new Promise((resolve) => worker.onmessage = resolve);
  worker.onmessage = () => {};
  worker.postMessage(job);
  return worker;
}

function wait(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

function calculate(end: number): number {
  let x = 0;
  while (performance.now() < end) for (let i = 0; i < 20_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

function burnMain(millis: number): number {
  return 1 + calculate(performance.now() + millis);
}

async function burnFor(millis: number): Promise<void> {
  const end = performance.now() + millis;
  while (performance.now() < end) {
    burnMain(30);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function onThread(id: string | number | undefined): (sample: PlainSample) => boolean {
  return ({ labels }) => labels.thread_id === id;
}

/** The one thread on which a function ran. */
function threadOf(profile: PlainProfile, name: string): string | number {
  const of = new Set(profile.samples.filter(passes(name)).map(({ labels }) => labels.thread_id));
  assert.equal(of.size, 1, `${name} is on threads ${[...of]}; ${profile.comments.join("\n")}`);
  return [...of][0]!;
}

/** Each of NAMES is in the profile, on a thread of its own. */
function assertThreads(profile: PlainProfile, ...names: string[]): (string | number)[] {
  const threads = names.map((name) => threadOf(profile, name));
  assert.equal(new Set(threads).size, names.length);
  return threads;
}

/** What a Worker spends before its engine samples, and with starting that. */
const START_MILLIS = 100;

/** Asserts that `name` has at least the share `least` of the CPU time of its thread. */
function assertShare(profile: PlainProfile, name: string, least: number): void {
  const thread = onThread(threadOf(profile, name));
  const own = millis(profile, (sample) => thread(sample) && passes(name)(sample));
  const all = millis(profile, thread);
  assert.ok(
    own >= (all - START_MILLIS) * least && own > START_MILLIS / 2,
    `${name} has ${own} of the ${all} ms of its thread: ${profile.comments.join("\n")}`,
  );
}

async function checkShares(): Promise<void> {
  await statistically(async (scale) => {
    const first = await new Helper({ burn: "first", millis: 4000 * scale }).ready();
    const second = await webWorker({ burn: "second", millis: 600_000 });
    const taken = await profile(() => burnFor(2000 * scale));
    second.terminate();
    const threads = assertThreads(taken, "burnMain", "burnFirst", "burnSecond");
    assert.ok(taken.samples.filter(passes("burnMain")).every(onMainThread));
    for (const { labels } of taken.samples.filter((s) => passes("burnFirst")(s))) {
      assert.match(String(labels.thread_name), /^[Ww]orker/);
    }
    assert.ok(
      taken.samples.filter(passes("burnFirst")).every(({ frames }) =>
        frames.some(({ file, line }) => file === url.pathname && line > 0)
      ),
    );
    assert.match(taken.comments.join("\n"), /^with the JavaScript of 2 other isolates/m);
    assert.doesNotMatch(taken.comments.join("\n"), /in time/);
    assertBestMechanism(taken);
    assert.equal(await first.exit, 0);
    return { taken, threads };
  }, ({ taken, threads }) => {
    for (const name of ["burnMain", "burnFirst", "burnSecond"]) assertShare(taken, name, 0.8);
    const [main, one, two] = threads.map((thread) => millis(taken, onThread(thread)));
    assert.ok(main! > 200 && one! > 200 && two! > 200, `${main}, ${one}, ${two} ms`);
    assertNear(millis(taken), taken.spent, 0.15, "the total");
  });
}

async function checkTerminated(): Promise<void> {
  await statistically(async (scale) => {
    const doomed = await new Helper({ burn: "first", millis: 60_000 }).ready();
    const other = await new Helper({ burn: "second", millis: 6000 * scale }).ready();
    const taken = await profile(async () => {
      await burnFor(3500 * scale);
      await doomed.worker.terminate();
      await burnFor(500 * scale);
    });
    assert.ok(taken.stopMillis < 900, `the stop took ${taken.stopMillis} ms`);
    assert.doesNotMatch(taken.comments.join("\n"), /in time/);
    assert.equal(await other.exit, 0);
    assertThreads(taken, "burnMain", "burnFirst", "burnSecond");
    return taken;
  }, (taken) => {
    assertShare(taken, "burnFirst", 0.4); // the last second or so is lost
    assertShare(taken, "burnSecond", 0.8);
    assertNear(millis(taken), taken.spent, 0.15, "the total");
  });
}

async function checkStuck(): Promise<void> {
  await statistically(async (scale) => {
    const helper = await webWorker({ burn: "first", millis: 2000 * scale });
    const taken = await profile(async () => {
      await burnFor(2500 * scale);
      helper.postMessage({ burn: "second", millis: 3500 * scale, stuck: true } satisfies Job);
      await burnFor(500 * scale);
    });
    assert.match(taken.comments.join("\n"), /^1 other isolate did not hand over .* in time/m);
    assert.ok(taken.stopMillis > 900 && taken.stopMillis < 2000, `${taken.stopMillis} ms`);
    const thread = onThread(threadOf(taken, "burnFirst"));
    const nameless = ({ frames }: PlainSample) => /^thread [Ww]orker/.test(frames.at(-1)!.name);
    const unknown = millis(taken, (sample) => thread(sample) && nameless(sample));
    assert.ok(unknown > 100, `${unknown} ms under the thread's name`);

    // Once it is free, it takes part again.
    await wait(4000 * scale);
    helper.postMessage({ burn: "first", millis: 600_000 } satisfies Job);
    const again = await profile(() => burnFor(1000 * scale));
    helper.terminate();
    assert.doesNotMatch(again.comments.join("\n"), /in time/);
    assertThreads(again, "burnMain", "burnFirst");
    return { taken, again };
  }, ({ taken, again }) => {
    assertNear(millis(taken), taken.spent, 0.15, "the total");
    assertShare(again, "burnFirst", 0.7);
  });
}

async function checkLate(): Promise<void> {
  await statistically(async (scale) => {
    const helpers: Helper[] = [];
    const taken = await profile(async () => {
      await burnFor(300);
      helpers.push(await new Helper({ burn: "first", millis: 1500 * scale }).ready());
      helpers.push(await new Helper({ burn: "second", millis: 4000 * scale }).ready());
      await burnFor(3000 * scale);
    });
    for (const { exit } of helpers) assert.equal(await exit, 0);
    assert.doesNotMatch(taken.comments.join("\n"), /in time/);
    assertThreads(taken, "burnMain", "burnFirst", "burnSecond");
    return taken;
  }, (taken) => {
    for (const name of ["burnFirst", "burnSecond", "burnMain"]) assertShare(taken, name, 0.7);
  });
}

/** A Worker starts a profile while another isolate's runs, and when none runs. */
async function checkOwners(): Promise<void> {
  await statistically(async (scale) => {
    const job = { burn: "first", millis: 4500 * scale, profileAfter: 800 } as const;
    const helper = await new Helper(job).ready();
    const taken = await profile(() => burnFor(2500 * scale));
    assert.match(
      String(await helper.hears((value) => value !== "ready")),
      /^Error: cpu profiling already in use/,
    );
    assert.equal(await helper.exit, 0);
    assertThreads(taken, "burnMain", "burnFirst");
    return taken;
  }, (taken) => assertShare(taken, "burnFirst", 0.8)); // it contributes all the same

  await statistically(async (scale) => {
    const other = await new Helper({ burn: "second", millis: 3400 + 600 * scale }).ready();
    const owner = await new Helper({
      burn: "first",
      millis: 1900 + 600 * scale,
      profileAfter: 500,
      profileMillis: 600 * scale,
    }).ready();
    const bytes = await owner.hears((value) => value !== "ready");
    assert.ok(bytes instanceof Uint8Array, String(bytes));
    assert.equal(await owner.exit, 0);
    assert.equal(await other.exit, 0);
    const own = read(bytes);
    assertThreads(own, "burnFirst", "burnSecond");
    return own;
  }, (own) => {
    assertShare(own, "burnFirst", 0.7);
    assertShare(own, "burnSecond", 0.5);
  });
  await statistically(
    (scale) => profile(() => burnFor(300 * scale)),
    (after) => assertShare(after, "burnMain", 0.7),
  );
}

/** The cost of a Worker that imports the module, while there is no profile. */
async function checkOff(): Promise<void> {
  const before = process.hrtime();
  const helper = await new Helper({ burn: "first", millis: 1 }).ready();
  assert.equal(await helper.exit, 0);
  const [seconds] = process.hrtime(before);
  assert.ok(seconds < 5, `the Worker took ${seconds} s`);
  const web = await webWorker({ burn: "first", millis: 1 });
  await wait(100);
  assert.doesNotMatch(readFileSync("/proc/self/maps", "utf8"), /pprof-[0-9a-f]{32}/);
  const caught = BigInt(
    `0x${readFileSync("/proc/self/status", "utf8").match(/SigCgt:\s*(\w+)/)![1]}`,
  );
  if ("Deno" in globalThis) assert.equal(caught >> 26n & 1n, 0n, "SIGPROF is handled");
  web.terminate();
  assert.ok(millis(await profile(() => burnFor(200))) > 0);
}

/** The program ends while it profiles and a Worker contributes. */
async function checkForgotten(): Promise<void> {
  const helper = await new Helper({ burn: "first", millis: 1500 }).ready();
  await startCPUProfile({ write: () => assert.fail("nobody has stopped the profile") });
  assert.equal(await helper.exit, 0);
}

/** The program's own channels work, those opened right after a profile, too. */
async function checkChannels(): Promise<void> {
  const helper = await webWorker({ burn: "first", millis: 600_000 });
  for (let round = 0; round < 10; round++) {
    await profile(() => burnFor(100));
    const own = new BroadcastChannel("program's own");
    await wait(50);
    own.postMessage("nobody's"); // throws in Deno where the channel is unsubscribed
    own.close();
    await wait(50);
  }
  helper.terminate();
}

/** Malformed messages on our channel do no harm. */
async function checkNonsense(): Promise<void> {
  const helper = await webWorker({ burn: "first", millis: 600_000 });
  const begin = { kind: "begin", recording: "nobody's", threadId: 1, library: "", periodNanos: 1 };
  const nonsense = [null, 5, "begin", {}, { kind: "begin" }, { kind: "end" }, begin, {
    kind: "end",
    recording: "nobody's",
  }];
  const channel = new BroadcastChannel(NOTICES);
  const say = () => nonsense.forEach((message) => channel.postMessage(message));
  say();
  await wait(300);
  await statistically(async (scale) => {
    const taken = await profile(async () => {
      say();
      await burnFor(1000 * scale);
      say();
      await burnFor(1500 * scale);
    });
    assert.match(taken.comments.join("\n"), /^with the JavaScript of 1 other isolate that/m);
    assertThreads(taken, "burnMain", "burnFirst");
    return taken;
  }, (taken) => assertShare(taken, "burnFirst", 0.7));
  channel.close();
  helper.terminate();
}

/** A Worker records, and the main thread contributes, which has imported auto. */
async function checkMain(): Promise<void> {
  await import("../../src/auto.ts");
  await statistically(async (scale) => {
    const millis = 1900 + 600 * scale;
    const job = { burn: "first", millis, profileAfter: 500, profileMillis: 600 * scale } as const;
    const owner = await new Helper(job).ready();
    await burnFor(millis - 500);
    const bytes = await owner.hears((value) => value !== "ready");
    assert.ok(bytes instanceof Uint8Array, String(bytes));
    const own = read(bytes);
    assert.ok(own.samples.filter(passes("burnMain")).every(onMainThread));
    assert.equal(await owner.exit, 0);
    assertThreads(own, "burnMain", "burnFirst");
    return own;
  }, (own) => assertShare(own, "burnMain", 0.6));
}

/** Deno: a Worker without any permission. */
async function checkRefused(): Promise<void> {
  const worker = await webWorker({ burn: "first", millis: 600_000 }, {
    deno: { permissions: "none" },
  });
  await statistically(async (scale) => {
    const taken = await profile(() => burnFor(3500 * scale));
    const comments = taken.comments.join("\n");
    assert.match(comments, /^1 other isolate could not be sampled/m);
    assert.match(
      comments,
      /^stepped down in a Worker: Cannot open the native library.*--allow-ffi/m,
    );
    assert.deepEqual(taken.samples.filter(passes("burnFirst")), []);
    return taken;
  }, (taken) => {
    const ofWorker = ({ labels }: PlainSample) => String(labels.thread_name).startsWith("worker-");
    assert.ok(millis(taken, ofWorker) > 200, "its CPU time is missing");
    assertNear(millis(taken), taken.spent, 0.15, "the total");
  });
  worker.terminate();
}

const scenarios: Record<string, () => Promise<void>> = {
  checkShares,
  checkTerminated,
  checkStuck,
  checkLate,
  checkOwners,
  checkOff,
  checkForgotten,
  checkChannels,
  checkMain,
  checkNonsense,
  checkRefused,
};

await scenarios[scenario]!();
console.log(JSON.stringify({ done: scenario, profiles: written }));

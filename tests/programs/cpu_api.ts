// Scenarios of startCPUProfile and stopCPUProfile, each for a process of its own: `cpu_api.ts
// DIRECTORY SCENARIO`. Asserts by itself; the profiles go to DIRECTORY for other readers.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { join } from "node:path";
import process from "node:process";
import type { CPUProfileOptions } from "../../mod.ts";
import { millis, passes, type PlainProfile, readPlainProfile } from "../support/plain_profile.ts";
import { cpuMillis } from "../support/profile_span.ts";
import { assertNear, statistically } from "../support/statistically.ts";

const [directory = "", scenario = "", ...flags] = process.argv.slice(2);
const isDeno = "Deno" in globalThis;

/** Read before our module is used: the state of a process without it. */
const untouched = flags.includes("no-ffi") ? undefined : processState();
const { startCPUProfile, stopCPUProfile, support } = await import("../../mod.ts");
const imported = flags.includes("no-ffi") ? undefined : processState();

/** State that a profiler could leave behind in a process. */
function processState() {
  const signals = readProc("status").match(/SigCgt:\s*(\w+)/)![1]!;
  return {
    handlesSIGPROF: (BigInt(`0x${signals}`) >> 26n & 1n) === 1n,
    libraries: new Set(readProc("maps").match(/\S*(pprof-[0-9a-f]{32}|memfd:\S*pprof)\S*/g)).size,
    threads: readdirSync("/proc/self/task").map((id) => readProc(`task/${id}/comm`).trim()),
    files: readdirSync("/proc/self/fd").length,
  };
}

/** "" for a thread that has ended, and where Deno does not permit reading it. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/self/${path}`, "utf8");
  } catch {
    return "";
  }
}

let written = 0;

/** A writer that keeps the bytes. */
class Kept {
  readonly #chunks: Uint8Array[] = [];

  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  get isEmpty(): boolean {
    return this.#chunks.length === 0;
  }

  /** The profile, after checking that it is valid and names this runtime. */
  read(): PlainProfile {
    const bytes = Buffer.concat(this.#chunks);
    writeFileSync(join(directory, `${scenario}-${++written}.pb.gz`), bytes);
    const profile = readPlainProfile(bytes);
    const [first, second] = profile.comments;
    assert.match(
      first!,
      isDeno ? /^Deno \d+\.\d+\.\d+, V8 \d+\./ : /^Bun \d+\.\d+\.\d+, JavaScriptCore /,
    );
    assert.match(second!, /^mechanism: /);
    return profile;
  }
}

/** Spends CPU time, however long that takes. */
function burn(millis: number): number {
  const end = cpuMillis() + millis;
  let x = 0;
  while (cpuMillis() < end) for (let i = 0; i < 20_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

// Assertions are about burn's callers, not burn: V8 loses a frame in OSR code that it had compiled
// before the profile started. No tail calls: JSC makes them jumps, and the caller's frame is gone.
function work(millis: number): number {
  return 1 + burn(millis);
}

function burnBefore(millis = 300): number {
  return 1 + burn(millis);
}

function burnAfter(millis = 300): number {
  return 1 + burn(millis);
}

function wait(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

/** Profiles `work`, and asserts that the profile has it. */
async function profileOnce(options: CPUProfileOptions = {}, workMillis = 200) {
  const kept = new Kept();
  await startCPUProfile(kept, options);
  work(workMillis);
  await stopCPUProfile();
  const profile = kept.read();
  assert.ok(millis(profile, passes("work")) > 0, `no sample of work: ${profile.comments}`);
  return profile;
}

async function checkOptions(): Promise<void> {
  for (const clock of ["thread", "process"] as const) {
    for (const native of ["named", "all", "none"] as const) {
      for (const hz of native === "named" ? [99, 1000] : [200]) {
        const { periodNanos, comments, samples } = await profileOnce({ clock, native, hz });
        assert.equal(periodNanos, Math.round(1e9 / hz));
        const clockText = clock === "thread" ? "a CPU timer per thread" : "setitimer(ITIMER_PROF)";
        assert.ok(comments[1]!.startsWith(`mechanism: ${clockText}; `), comments[1]);
        const addresses = samples.flatMap((sample) => sample.frames).filter((f) => f.address > 0);
        if (native === "none") assert.deepEqual(addresses, []);
        if (native === "named") assert.deepEqual(addresses.filter((f) => f.name === ""), []);
        if (native === "all") assert.ok(addresses.some((f) => f.name === ""), "no nameless frame");
      }
    }
  }
  // One sample in a second of CPU time.
  const rare = await profileOnce({ hz: 1 }, 2500);
  assert.equal(rare.periodNanos, 1e9);
}

async function checkBadOptions(): Promise<void> {
  const writer = new Kept();
  for (const hz of [0, -1, 1.5, 1001, NaN, Infinity, "100"]) {
    await assert.rejects(startCPUProfile(writer, { hz: hz as number }), {
      name: "RangeError",
      message: `Cannot sample at ${hz} Hz: a whole number from 1 to 1000 is needed`,
    });
  }
  await assert.rejects(startCPUProfile(writer, { clock: "wall" as "thread" }), {
    name: "TypeError",
    message: 'Cannot use clock "wall": one of thread, process is needed',
  });
  await assert.rejects(startCPUProfile(writer, { native: "some" as "all" }), {
    name: "TypeError",
    message: 'Cannot use native "some": one of named, all, none is needed',
  });
  assert.deepEqual(processState().libraries, 0, "a refused start has opened the library");
  assert.ok(writer.isEmpty);
  await profileOnce();
}

async function checkSecondStart(): Promise<void> {
  await statistically(async (scale) => {
    const first = new Kept();
    const second = new Kept();
    await startCPUProfile(first);
    const before = cpuMillis();
    burnBefore(300 * scale);
    await assert.rejects(
      startCPUProfile(second, { hz: 1000 }),
      /^Error: cpu profiling already in use/,
    );
    burnAfter(300 * scale);
    const spent = cpuMillis() - before;
    await stopCPUProfile();
    assert.ok(second.isEmpty);
    const profile = first.read();
    assert.equal(profile.periodNanos, 1e7);
    return { profile, spent };
  }, ({ profile, spent }) => {
    assertNear(millis(profile), spent, 0.15, "the first profile's total");
    assertNear(millis(profile, passes("burnBefore")), spent / 2, 0.25, "before the second start");
    assertNear(millis(profile, passes("burnAfter")), spent / 2, 0.25, "after the second start");
  });
}

async function checkOverlaps(): Promise<void> {
  await stopCPUProfile(); // nothing to stop

  const [one, two] = [new Kept(), new Kept()];
  const starts = await Promise.allSettled([startCPUProfile(one), startCPUProfile(two)]);
  assert.deepEqual(starts.map(({ status }) => status), ["fulfilled", "rejected"]);
  work(100);
  // After any stop has resolved, the process may end: the bytes must be written.
  const stops = [stopCPUProfile(), stopCPUProfile(), stopCPUProfile()];
  await stops[2];
  assert.ok(!one.isEmpty, "a second stop does not wait for the first");
  await Promise.all(stops);
  one.read();
  assert.ok(two.isEmpty);

  const early = new Kept();
  const starting = startCPUProfile(early);
  await stopCPUProfile(); // while a start is under way
  await starting;
  early.read();

  const [former, latter] = [new Kept(), new Kept()];
  await startCPUProfile(former);
  burnBefore();
  const stopping = stopCPUProfile();
  await startCPUProfile(latter);
  burnAfter();
  await Promise.all([stopping, stopCPUProfile()]);
  const [before, after] = [former.read(), latter.read()];
  assert.ok(millis(before, passes("burnBefore")) > 150);
  assert.ok(millis(after, passes("burnAfter")) > 150);
  assert.equal(millis(before, passes("burnAfter")), 0);
  assert.equal(millis(after, passes("burnBefore")), 0);
}

async function checkFiftyTimes(): Promise<void> {
  await profileOnce();
  await wait(200);
  const before = processState();
  let total = 0;
  for (let i = 0; i < 50; i++) {
    const kept = new Kept();
    await startCPUProfile(kept);
    work(20);
    await stopCPUProfile();
    total += millis(kept.read(), passes("work"));
  }
  await wait(200);
  const after = processState();
  assert.ok(total > 500, `${total} of 1000 ms are in the profiles`);
  assert.ok(after.files <= before.files + 2, `${before.files} files were open, now ${after.files}`);
  assert.ok(
    after.threads.length <= before.threads.length + 4,
    `threads: ${before.threads.sort()}; then: ${after.threads.sort()}`,
  );
}

async function checkWriterErrors(): Promise<void> {
  const failure = new Error("disk full");
  const closed = new WritableStream<Uint8Array>();
  await closed.close();
  const writers = [
    {
      write(): void {
        throw failure;
      },
    },
    { write: () => Promise.reject(failure) },
    new WritableStream<Uint8Array>({ write: () => Promise.reject(failure) }),
    closed,
    {} as { write(): void },
  ];
  for (const [i, writer] of writers.entries()) {
    await startCPUProfile(writer);
    work(50);
    await assert.rejects(stopCPUProfile(), (error) => {
      if (i < 3) assert.equal(error, failure);
      else assert.ok(error instanceof TypeError, `${error}`);
      return true;
    });
    await profileOnce();
  }
}

async function checkImport(): Promise<void> {
  const { threads, ...state } = imported!;
  assert.deepEqual(state.handlesSIGPROF, untouched!.handlesSIGPROF);
  assert.equal(state.libraries, 0);
  // The runtime's own threads read and compile what is imported.
  const runtimes =
    /^(deno|bun|bun\.exe|tokio-runtime-w|V8 Default.*|JITWorker|JSCWarmUp|Bun Pool.*)$/;
  const helpers = /Helper/;
  const known = new Set(untouched!.threads);
  const strange = threads.filter((name) =>
    !known.has(name) && !runtimes.test(name) && !helpers.test(name)
  );
  assert.deepEqual(strange, []);

  await profileOnce();
  // What the assertions above look for appears when a profile starts.
  assert.ok(processState().handlesSIGPROF && processState().libraries > 0);
}

async function checkSupport(): Promise<void> {
  const engine = isDeno ? /V8/ : /J(SC|avaScriptCore)/;
  const check = (clock: string) => {
    const { cpu } = support();
    assert.equal(cpu.available, true);
    assert.match(cpu.mechanism, engine);
    assert.ok(cpu.mechanism.startsWith(`${clock}; `), cpu.mechanism);
    assert.deepEqual(cpu.steppedDown, []);
    return cpu.mechanism;
  };
  check("a CPU timer per thread");
  assert.equal(processState().handlesSIGPROF, false, "support() has started something");
  const kept = new Kept();
  await startCPUProfile(kept, { clock: "process" });
  const mechanism = check("setitimer(ITIMER_PROF)");
  work(100);
  await stopCPUProfile();
  assert.equal(check("setitimer(ITIMER_PROF)"), mechanism);
  assert.equal(kept.read().comments[1], `mechanism: ${mechanism}`);
}

async function checkIdle(): Promise<void> {
  const kept = new Kept();
  await startCPUProfile(kept);
  await wait(3000);
  await stopCPUProfile();
  const profile = kept.read();
  assert.ok(profile.durationNanos > 2.9e9, `${profile.durationNanos}`);
  // V8's sampler thread took 50 ms before the library blocked it between ticks.
  assert.ok(millis(profile) <= 300, `${millis(profile)} ms of CPU in 3 s of sleep`);
  assert.ok(millis(profile, passes("wait")) <= 30, "the wait itself has cost CPU time");
}

/**
 * Without the library it steps down and reports it; Deno's flags decide whether a profile is
 * possible at all.
 */
async function checkWithoutLibrary(): Promise<void> {
  const before = support().cpu;
  assert.match(before.steppedDown[0]!, /^no native library: /);
  assert.equal(before.available, true);
  await statistically(async (scale) => {
    const kept = new Kept();
    await startCPUProfile(kept);
    const began = performance.now();
    burnBefore(300 * scale);
    const wallMillis = performance.now() - began;
    const { mechanism, steppedDown, caveats } = support().cpu;
    await stopCPUProfile();
    assert.match(mechanism, /^no CPU clock; .*wall/);
    assert.match(steppedDown[0]!, /^no native library: /);
    if (flags.includes("no-ffi")) assert.match(steppedDown[0]!, /--allow-ffi/);
    const profile = kept.read();
    assert.equal(profile.comments[1], `mechanism: ${mechanism}`);
    assert.deepEqual(profile.comments.slice(2), [
      ...steppedDown.map((why) => `stepped down: ${why}`),
      ...caveats.map((caveat) => `caveat: ${caveat}`),
    ]);
    return { profile, wallMillis };
  }, ({ profile, wallMillis }) => {
    const seen = millis(profile, passes("burnBefore"));
    assertNear(seen, wallMillis, 0.3, "burnBefore's wall-clock time");
  });
}

/** A second isolate of this process starts a profile while this one profiles. */
async function checkOtherIsolate(): Promise<void> {
  const kept = new Kept();
  await startCPUProfile(kept);
  const worker = new Worker(new URL("./cpu_api_worker.ts", import.meta.url), { type: "module" });
  const refused = await new Promise((resolve) => worker.onmessage = ({ data }) => resolve(data));
  burnAfter();
  await stopCPUProfile();
  assert.match(String(refused), /^Error: cpu profiling already in use/);
  assert.ok(millis(kept.read(), passes("burnAfter")) > 150);

  worker.postMessage("again");
  const bytes = await new Promise((resolve) => worker.onmessage = ({ data }) => resolve(data));
  assert.ok(bytes instanceof Uint8Array, `${bytes}`);
  const other = readPlainProfile(bytes);
  assert.ok(millis(other, passes("burnInWorker")) > 150, "the Worker's own profile is empty");
  worker.terminate();
}

async function checkTerminatedWorker(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const worker = new Worker(new URL("./cpu_api_worker.ts", import.meta.url), { type: "module" });
    const started = await new Promise((resolve) => worker.onmessage = ({ data }) => resolve(data));
    assert.equal(started ?? undefined, undefined);
    await assert.rejects(startCPUProfile(new Kept()), /already in use: by another isolate/);
    worker.terminate();
    const kept = new Kept();
    await startWhenFree(kept);
    burnAfter();
    await stopCPUProfile();
    assert.ok(millis(kept.read(), passes("burnAfter")) > 150);
  }
}

/** A Worker's thread ends some time after terminate(). */
async function startWhenFree(kept: Kept): Promise<void> {
  const limit = performance.now() + 10_000;
  for (;;) {
    try {
      return await startCPUProfile(kept);
    } catch (error) {
      if (performance.now() > limit) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Another profiler in this isolate, in an inspector session of its own. */
class ForeignProfiler {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
  }

  async start(): Promise<void> {
    await this.#post("Profiler.enable");
    await this.#post("Profiler.start");
  }

  /** Names of the functions on its stacks. */
  async stop(): Promise<Set<string>> {
    const { profile } = await this.#post("Profiler.stop") as {
      profile: { nodes: { callFrame: { functionName: string } }[] };
    };
    return new Set(profile.nodes.map((node) => node.callFrame.functionName));
  }

  #post(method: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#session.post(method, {}, (error: unknown, result: unknown) => {
        if (error) reject(error);
        else resolve(result);
      });
    });
  }
}

async function checkForeignFirst(): Promise<void> {
  await statistically(async (scale) => {
    const foreign = new ForeignProfiler();
    await foreign.start();
    const kept = new Kept();
    await startCPUProfile(kept);
    const before = cpuMillis();
    burnBefore(300 * scale);
    await wait(1200); // a drain comes in between
    burnBefore(300 * scale);
    const spent = cpuMillis() - before;
    const { steppedDown } = support().cpu;
    await stopCPUProfile();
    burnAfter();
    const theirs = await foreign.stop();
    assert.ok(steppedDown.some((why) => /another .*profile/.test(why)), `${steppedDown}`);
    assert.ok(theirs.has("burn") || theirs.has("burnAfter"), `theirs: ${[...theirs]}`);
    return { ours: kept.read(), spent, burned: 600 * scale };
  }, ({ ours, spent, burned }) => {
    assertNear(millis(ours), spent, 0.2, "our total");
    assertNear(millis(ours, passes("burnBefore")), burned, 0.3, "our burnBefore");
  });
  await profileOnce();
}

async function checkForeignSecond(): Promise<void> {
  await statistically(async (scale) => {
    const kept = new Kept();
    await startCPUProfile(kept);
    burnBefore(300 * scale);
    const foreign = new ForeignProfiler();
    await foreign.start();
    for (let i = 0; i < 8; i++) {
      burnAfter(300 * scale);
      await wait(50);
    }
    const theirs = await foreign.stop();
    // JSC has one sampler: samples that we take are missing in the other profile. In V8 the other
    // one gets no samples until our next drain detects it, and its own after that.
    if (isDeno) assert.ok(theirs.has("burn") || theirs.has("burnAfter"), `theirs: ${[...theirs]}`);
    for (let i = 0; i < 8; i++) {
      burnBefore(300 * scale);
      await wait(50);
    }
    const { steppedDown } = support().cpu;
    await stopCPUProfile();
    const why = isDeno ? /another inspector session/ : /another session stopped JSC's/;
    assert.match(steppedDown.join(), why);
    return { ours: kept.read(), scale };
  }, ({ ours, scale }) => {
    assertNear(millis(ours, passes("burnAfter")), 2400 * scale, 0.3, "our burnAfter");
    // JSC's sampler was stopped with theirs: after two drains we have it again.
    const low = isDeno ? 0.4 : 0.85;
    assertNear(millis(ours, passes("burnBefore")), 2700 * scale, low, "our burnBefore");
    assertNear(millis(ours), 5100 * scale, 0.15, "our total");
  });
  await profileOnce();
}

const scenarios: Record<string, () => Promise<void>> = {
  checkOptions,
  checkBadOptions,
  checkSecondStart,
  checkOverlaps,
  checkFiftyTimes,
  checkWriterErrors,
  checkImport,
  checkSupport,
  checkIdle,
  checkWithoutLibrary,
  checkOtherIsolate,
  checkTerminatedWorker,
  checkForeignFirst,
  checkForeignSecond,
};

await scenarios[scenario]!();
console.log(JSON.stringify({ done: scenario, profiles: written }));

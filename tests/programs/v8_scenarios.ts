// What may happen around a recording of V8, each in a process of its own: `v8_scenarios.ts NAME [SCALE]`.
import { v8 } from "../../src/engine/v8/engine.ts";
import { InspectorSession } from "../../src/engine/v8/inspector/session.ts";
import { native, report, V8Recording } from "../support/v8_recording.ts";

function spin(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.sqrt(i * n);
  return x;
}

const scale = Number(Deno.args[1] ?? 1);

/** Spends this thread's CPU time: SCALE times so many milliseconds. */
function burn(millis: number): number {
  const end = native.now("thread") + millis * scale * 1e6;
  let x = 0;
  while (native.now("thread") < end) x += spin(10_000);
  return x;
}

function allocate(millis: number): number {
  const end = native.now("thread") + millis * scale * 1e6;
  let kept: unknown[] = [];
  while (native.now("thread") < end) {
    kept.push(Array.from({ length: 100 }, (_, i) => ({ i, text: `${i}` })));
    if (kept.length > 2_000) kept = [];
  }
  return kept.length;
}

const wait = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

/** Another profiler in this isolate. */
class Foreigner {
  readonly #session = new InspectorSession();

  async start(): Promise<void> {
    await this.#session.post("Profiler.enable");
    await this.#session.post("Profiler.setSamplingInterval", { interval: 1_000 });
    await this.#session.post("Profiler.start");
  }

  /** Samples per second. */
  async stop(): Promise<number> {
    const { profile } = await this.#session.post<{
      profile: { samples: number[]; startTime: number; endTime: number };
    }>("Profiler.stop");
    this.#session.disconnect();
    return profile.samples.length / (profile.endTime - profile.startTime) * 1e6;
  }
}

async function measureForeigner(): Promise<number> {
  const foreigner = new Foreigner();
  await foreigner.start();
  burn(500);
  return await foreigner.stop();
}

const scenarios: Record<string, () => Promise<unknown>> = {
  async garbage() {
    const recording = await V8Recording.start();
    allocate(2_000);
    await recording.stop();
    const marks = recording.answered.filter(({ script }) => script?.[0]?.kind === "mark");
    return { ...recording.matched, marks: marks.map(({ script }) => script) };
  },

  async foreignBefore() {
    const foreigner = new Foreigner();
    await foreigner.start();
    burn(100);
    const recording = await V8Recording.start();
    burn(1_500);
    await recording.drain();
    const { mechanism, steppedDown } = recording.sampling;
    await recording.stop();
    const foreign = await foreigner.stop();
    return {
      ...recording.matched,
      foreign,
      mechanism,
      steppedDown,
      after: await measureForeigner(),
    };
  },

  async foreignLater() {
    const recording = await V8Recording.start();
    burn(600);
    await recording.drain();
    const before = recording.sampling.steppedDown.length;
    const foreigner = new Foreigner();
    await foreigner.start();
    burn(600);
    await recording.drain();
    const { mechanism, steppedDown } = recording.sampling;
    burn(1_000);
    const foreign = await foreigner.stop();
    await recording.drain();
    await recording.stop();
    const after = await measureForeigner();
    return { ...recording.matched, before, foreign, mechanism, steppedDown, after };
  },

  /** Another profiler starts and stops between two recordings: the second one is alone again. */
  async foreignAfter() {
    const first = await V8Recording.start();
    burn(300);
    await first.stop();
    const foreign = await measureForeigner();
    const second = await V8Recording.start();
    burn(500);
    await second.stop();
    return { ...second.matched, foreign, steppedDown: second.sampling.steppedDown };
  },

  async restarts() {
    const starts: number[] = [];
    const stops: number[] = [];
    const used: number[] = [];
    let matched = 0;
    let ticks = 0;
    for (let i = 0; i < 50; i++) {
      const recording = await V8Recording.start();
      burn(50);
      await recording.stop();
      starts.push(recording.startMillis);
      stops.push(recording.stopMillis);
      matched += recording.matched.answered;
      ticks += recording.matched.ticks;
      if (i >= 10) used.push(Deno.memoryUsage().rss / 2 ** 20);
      if (recording.sampling.steppedDown.length > 0) {
        throw new Error(recording.sampling.steppedDown[0]);
      }
    }
    // A leak grows each time; V8's compiler takes 30 MB once, and releases it at some time.
    const growth = used.slice(1).map((now, i) => now - used[i]!).sort((a, b) => a - b);
    const grownMB = growth[growth.length >> 1]! * growth.length;
    return { starts, stops, matched, ticks, grownMB };
  },

  /** V8's profile is rotated while the recording goes on. */
  async rotation() {
    const recording = await V8Recording.start(1_000);
    const drains: number[] = [];
    const end = performance.now() + 40_000;
    while (recording.samples.length === 0 && performance.now() < end) {
      burn(500);
      const start = performance.now();
      await recording.drain();
      drains.push(performance.now() - start);
    }
    const first = recording.samples.length;
    const pending = recording.matched.ticks;
    burn(500);
    await recording.stop();
    const { steppedDown } = recording.sampling;
    return { ...recording.matched, first, pending, rotationMillis: drains.at(-1), steppedDown };
  },

  /** Time in the event loop, and in native code under JavaScript. */
  async server() {
    const recording = await V8Recording.start();
    function answer(request: Request): Response {
      spin(20_000);
      return new Response(request.url.repeat(100));
    }
    const server = Deno.serve({ port: 0, onListen() {} }, answer);
    const url = `http://localhost:${server.addr.port}/`;
    const end = performance.now() + 2_000;
    while (performance.now() < end) {
      await Promise.all(Array.from({ length: 8 }, async () => (await fetch(url)).text()));
    }
    await recording.stop();
    await server.shutdown();
    const leaves: Record<string, number> = {};
    for (const { tick, script } of recording.answered) {
      const leaf = script?.[0];
      const name = tick.isolate !== recording.sampling.isolate
        ? "other threads"
        : script === undefined
        ? "no answer"
        : leaf === undefined
        ? "(program) or (idle)"
        : leaf.kind === "script"
        ? `${leaf.functionName} ${leaf.file.replace(/.*\//, "")}`
        : leaf.kind === "mark"
        ? leaf.name
        : "";
      leaves[name] = (leaves[name] ?? 0) + 1;
    }
    const own = recording.answered.find(({ script }) =>
      script?.some((frame) => frame.kind === "script" && frame.functionName === "answer")
    );
    const path = own?.script?.map((frame) => frame.kind === "script" ? frame.functionName : "");
    const sorted = Object.entries(leaves).sort((a, b) => b[1] - a[1]).slice(0, 20);
    return { ...recording.matched, leaves: Object.fromEntries(sorted), path };
  },

  /** Ends by Deno.exit; the profile is read in the unload handler. */
  async exit() {
    const recording = await V8Recording.start();
    globalThis.addEventListener("unload", () => {
      recording.stopSync();
      report({ ...recording.matched, steppedDown: recording.sampling.steppedDown });
    });
    burn(500);
    await wait(1);
    Deno.exit(7);
  },

  /** Ends by itself while the recording runs, which must not keep it alive. */
  async ending() {
    const recording = await V8Recording.start();
    await recording.drain();
    burn(300);
    globalThis.addEventListener("unload", () => {
      recording.stopSync();
      report({ ...recording.matched, endedAfterMillis: performance.now() - done });
    });
    const done = performance.now();
    return undefined;
  },

  /** An uncaught error keeps its exit code. */
  async failing() {
    await V8Recording.start();
    burn(100);
    throw new Error("the program's own");
  },

  /** A recording that is stopped at once, and one that is never stopped. */
  async short() {
    for (let i = 0; i < 10; i++) {
      const recording = await V8Recording.start();
      await recording.stop();
    }
    await V8Recording.start();
    return {};
  },

  async alone() {
    const sampling = await v8.startCPU({ periodNanos: 1e7 });
    const start = performance.now();
    burn(1_000);
    const busyMillis = performance.now() - start;
    await wait(500 * scale);
    const wallMillis = performance.now() - start;
    const { samples, settledNanos } = await sampling.stop();
    const { join, mechanism, steppedDown, isolate } = sampling;
    const now = native.now("monotonic");
    return {
      busyMillis,
      wallMillis,
      samples: samples.length,
      idle: samples.filter(({ stack }) => stack.length === 0).length,
      sorted: samples.every(({ timeNanos }, i) =>
        i === 0 || timeNanos >= samples[i - 1]!.timeNanos
      ),
      ageMillis: (now - samples.at(-1)!.timeNanos) / 1e6,
      settled: settledNanos === Infinity,
      join,
      mechanism,
      steppedDown,
      isolate,
    };
  },

  /** A program that has changed the settings of Error that our look-up of positions uses. */
  async hostile() {
    const prepare = () => "mine";
    Object.assign(Error, { prepareStackTrace: prepare, stackTraceLimit: 3 });
    const first = await V8Recording.start();
    burn(300);
    await first.stop();
    const kept = (Error as { prepareStackTrace?: unknown }).prepareStackTrace === prepare &&
      Error.stackTraceLimit === 3;
    Object.freeze(Error);
    console.profile = () => {};
    // deno-lint-ignore no-explicit-any
    (globalThis as any).setTimeout = () => 0;
    const second = await V8Recording.start();
    burn(300);
    await second.stop();
    return { kept, first: first.matched, second: second.matched };
  },
};

const result = await scenarios[Deno.args[0]!]!();
if (result !== undefined) report(result);

/**
 * How long start, drains and stop of a profile with 3,000 samples block the event loop: the longest
 * time between two of its turns. Each round is a fresh process. Prints a table (Linux only).
 *
 *     deno run -A tests/bench/pause_bench.ts [rounds]
 *     bun tests/bench/pause_bench.ts [rounds]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setImmediate } from "node:timers";
import { fileURLToPath } from "node:url";
import { startCPUProfile, stopCPUProfile } from "../../mod.ts";
import { report, reportLoad, runChild } from "./child.ts";
import { quantile, spread } from "./statistics.ts";

const SAMPLES = 3_000;
/** No higher than the kernel's own clock, so that each tick is one sample. */
const HZ = 250;
const FUNCTIONS = 300;
const FAN_OUT = 3;

/** Distinct walks through the functions: a server that does much of the same, and a worst case. */
const WALKS = { "300 stacks": 300, "3,000 stacks": 1e9 };

interface Pauses {
  readonly start: number;
  readonly drain: number;
  readonly stop: number;
  readonly startTotal: number;
  readonly stopTotal: number;
  readonly secondStart: number;
  readonly engineStart: number;
  readonly sizeBytes: number;
}

/** Functions that call each other at random, in TypeScript whose lines move when it is compiled. */
function program(): string {
  let text = `type Walk = () => number;
type Step = (depth: number, random: Walk) => number;
function burn(rounds: number): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}
export const steps: Step[] = [];
`;
  for (let i = 0; i < FUNCTIONS; i++) {
    text += `
interface Request${i} {
  depth: number;
}
steps.push(function handle${i}(depth: Request${i}["depth"], random: Walk): number {
  if (depth === 0) return 1 + burn(10_000);
  return 1 + steps[(${i * 7} + random() % ${FAN_OUT}) % ${FUNCTIONS}]!(depth - 1, random);
});
`;
  }
  return text;
}

/**
 * Milliseconds on a clock that does not run while this thread waits for a core: a busy machine must
 * not look like a long pause.
 */
function now(): number {
  // "nanoseconds on a core, nanoseconds waiting for one, turns"
  const waited = Number(readFileSync("/proc/thread-self/schedstat", "latin1").split(" ")[1]);
  return performance.now() - waited / 1e6;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The longest time between two turns of the event loop until `work` is done, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<[pause: number, all: number]> {
  let longest = 0;
  let done = false;
  // Two turns first, for the event loop's own initialisation.
  for (let i = 0; i < 2; i++) await nextTurn();
  const begin = now();
  let last = begin;
  const watch = (async () => {
    while (!done) {
      await nextTurn();
      const turn = now();
      longest = Math.max(longest, turn - last);
      last = turn;
    }
  })();
  await work();
  const all = now() - begin;
  done = true;
  await watch;
  return [longest, all];
}

/** The pause when the engine's own profiler starts, without us. */
async function longestEngineStart(): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  const [pause] = await longestPause(() => session.post("Profiler.start"));
  await session.post("Profiler.stop");
  session.disconnect();
  return pause;
}

/** The child: profiles itself while it walks. */
async function walk(file: string, walks: number): Promise<Pauses> {
  const { steps } = await import(file) as {
    steps: ((depth: number, random: () => number) => number)[];
  };
  const step = (n: number): number => {
    let seed = n % walks;
    const random = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return seed >>> 8;
    };
    return steps[0]!(8 + random() % 30, random);
  };
  let n = 0;
  const busy = async (cpuMillis: number) => {
    const before = process.cpuUsage();
    let longest = 0;
    for (;;) {
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 >= cpuMillis) return longest;
      for (let i = 0; i < 10; i++) step(n++);
      const begin = now();
      await nextTurn();
      longest = Math.max(longest, now() - begin);
    }
  };
  await busy(300);
  let sizeBytes = 0;
  const writer = { write: (chunk: Uint8Array) => void (sizeBytes += chunk.length) };
  const [start, startTotal] = await longestPause(() => startCPUProfile(writer, { hz: HZ }));
  const drain = await busy(SAMPLES / HZ * 1000);
  const [stop, stopTotal] = await longestPause(() => stopCPUProfile());
  const size = sizeBytes;
  const [secondStart] = await longestPause(() => startCPUProfile(writer, { hz: HZ }));
  await stopCPUProfile();
  const engineStart = await longestEngineStart();
  return { start, drain, stop, startTotal, stopTotal, secondStart, engineStart, sizeBytes: size };
}

function main(): void {
  const rounds = Number(process.argv[2] ?? 3);
  const directory = mkdtempSync(join(tmpdir(), "pause-"));
  const file = join(directory, "program.ts");
  writeFileSync(file, program());
  try {
    for (const [name, walks] of Object.entries(WALKS)) {
      const found: Pauses[] = [];
      for (let i = 0; i < rounds; i++) {
        found.push(
          runChild(fileURLToPath(import.meta.url), "child", file, String(walks)),
        );
      }
      const show = (what: string, of: (pauses: Pauses) => number, target?: string) => {
        const values = found.map(of);
        const worst = quantile(values, 1).toFixed(1);
        report(`${what}, ${name}`, `${spread(values, 1)} ms, worst ${worst}`, target);
      };
      show("pause at the first start", ({ start }) => start, "<= 15 ms");
      show("pause at the second start", ({ secondStart }) => secondStart, "<= 15 ms");
      show("the engine's own Profiler.start", ({ engineStart }) => engineStart);
      show("longest pause while it runs", ({ drain }) => drain);
      show("pause at stop", ({ stop }) => stop, "<= 10 ms");
      show("start as a whole", ({ startTotal }) => startTotal);
      show("stop as a whole", ({ stopTotal }) => stopTotal);
      report(`profile, ${name}`, `${found[0]!.sizeBytes} bytes`);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
  reportLoad();
}

if (process.argv[2] === "child") {
  console.log(JSON.stringify(await walk(process.argv[3]!, Number(process.argv[4]))));
} else {
  main();
}

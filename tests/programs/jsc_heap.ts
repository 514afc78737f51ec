// Allocations in Bun, of which it is known what they are. argv[2] says which, the rest is its own; "shares",
// "cpu" and "blocked" measure on demand.
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { HeapSampling, HeapSnapshot } from "../../src/engine/engine.ts";
import { jsc } from "../../src/engine/jsc/engine.ts";
import { JSCRecording, nameOf, native, report } from "../support/jsc_recording.ts";
import { measureOnDemand } from "../support/on_demand.ts";

/** An object of six properties, and the array's pointer to it. */
const OBJECT_BYTES = 64;
const SLOT_BYTES = 8;
const BUFFER_BYTES = 4 << 20;
const FUNCTIONS = ["retain", "churn", "hold"] as const;
type Name = typeof FUNCTIONS[number];

const kept: unknown[] = [];
const held: { last: unknown } = { last: undefined };

function retain(bytes: number): number {
  const count = Math.round(bytes / (OBJECT_BYTES + SLOT_BYTES));
  const part = new Array<unknown>(count);
  for (let i = 0; i < count; i++) part[i] = { a: i, b: i, c: i, d: i, e: i, f: i };
  kept.push(part);
  return count * (OBJECT_BYTES + SLOT_BYTES);
}

function churn(bytes: number): number {
  const count = Math.round(bytes / OBJECT_BYTES);
  for (let i = 0; i < count; i++) held.last = { a: i, b: i, c: i, d: i, e: i, f: i };
  return count * OBJECT_BYTES;
}

function hold(bytes: number): number {
  const count = Math.round(bytes / BUFFER_BYTES);
  for (let i = 0; i < count; i++) kept.push(new ArrayBuffer(BUFFER_BYTES));
  return count * BUFFER_BYTES;
}

/**
 * Allocates `parts` sixteenths of 50 MB that are kept, 500 MB that are garbage, and 64 MB outside
 * of the heap, in `millis`.
 */
async function allocate(millis: number, parts = 16): Promise<Record<Name, number>> {
  const truth = { retain: 0, churn: 0, hold: 0 };
  for (let i = 0; i < parts; i++) {
    truth.retain += retain(50e6 / 16);
    truth.hold += hold(BUFFER_BYTES);
    for (let part = 0; part < 16; part++) {
      truth.churn += churn(500e6 / 256);
      await sleep(millis / parts / 16);
    }
  }
  return truth;
}

function bytesByName({ sites }: HeapSnapshot, names: readonly string[] = FUNCTIONS) {
  const bytes: Record<string, number> = {};
  for (const { stack, allocBytes } of sites) {
    const [leaf] = stack;
    const name = leaf?.kind === "mark" ? leaf.name : nameOf(stack, names);
    const known = names.includes(name) || name.startsWith("[") || name === "(native)";
    const key = known ? name : "others";
    bytes[key] = (bytes[key] ?? 0) + allocBytes;
  }
  return bytes;
}

/** Bytes by file and line of the frames of one function. */
function bytesByLine({ sites }: HeapSnapshot, name: string): Record<string, number> {
  const bytes: Record<string, number> = {};
  for (const { stack, allocBytes } of sites) {
    const frame = stack.find((one) => one.kind === "script" && one.functionName === name);
    if (frame?.kind !== "script") continue;
    const key = `${frame.file}:${frame.line}`;
    bytes[key] = (bytes[key] ?? 0) + allocBytes;
  }
  return bytes;
}

let startMillis = 0;

async function start(given = native, rateBytes = 524_288): Promise<HeapSampling> {
  const before = performance.now();
  const sampling = await jsc.startHeap!({ rateBytes, prefer: "inuse", native: given });
  startMillis = performance.now() - before;
  return sampling;
}

/** Milliseconds of CPU time per second, with nothing to do. */
async function idleMillis(): Promise<number> {
  await sleep(500); // JSC collects garbage
  const before = process.cpuUsage();
  await sleep(1_000);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function shares(millis: number) {
  kept.length = 0;
  const sampling = await start();
  const truth = await allocate(millis);
  const snapshot = await sampling.snapshot();
  const vm = native.jscExpect();
  const stats = native.jscHeapStats(vm);
  churn(5e6); // between the last snapshot and the stop
  sampling.stop();
  const after = await sampling.snapshot();
  return {
    startMillis,
    truth,
    bytes: bytesByName(snapshot),
    stats,
    measured: snapshot.measured,
    scaled: snapshot.scaled,
    notes: snapshot.notes,
    lines: bytesByLine(snapshot, "churn"),
    idleMillis: await idleMillis(),
    after: after.sites.length,
  };
}

/** A library in which one function does something else. */
const broken = {
  nowhere: { ...native, jscHeapSearch: () => 0 },
  "follows nothing": { ...native, jscHeapAfter: () => 0 },
  "is not cleared": { ...native, jscHeapFound: () => false },
  "counts twice": {
    ...native,
    jscHeapStats: (vm: number) => {
      const stats = native.jscHeapStats(vm);
      return { ...stats, bytes: stats.bytes * 2 };
    },
  },
  "sees nothing": { ...native, jscHeapRead: () => 0 },
  "finds no sampler": { ...native, jscAdopted: () => false },
  "cannot read": {
    ...native,
    jscHeapBefore: () => {
      throw new Error("not allowed");
    },
  },
};

async function refuses(): Promise<void> {
  const messages: Record<string, string> = {};
  for (const [what, library] of Object.entries(broken)) {
    messages[what] = await start(library).then(
      (sampling) => (sampling.stop(), "started"),
      (error: Error) => `${error.name}: ${error.message}`,
    );
  }
  messages["no library"] = await jsc.startHeap!({ rateBytes: 524_288, prefer: "inuse" })
    .then(() => "started", (error: Error) => `${error.name}: ${error.message}`);
  const idle = await idleMillis();
  const sampling = await start();
  await allocate(500);
  report({ messages, idleMillis: idle, bytes: bytesByName(await sampling.snapshot()) });
}

/** Beside a CPU profile that starts later and ends sooner. */
async function withCPU(millis: number) {
  kept.length = 0;
  const sampling = await start();
  const truth = await allocate(millis / 4, 4);
  const recording = await JSCRecording.start(250);
  for (const [name, bytes] of Object.entries(await allocate(millis / 2, 8))) {
    truth[name as Name] += bytes;
  }
  const end = performance.now() + millis / 4;
  while (performance.now() < end) churn(0);
  await recording.stop();
  for (const [name, bytes] of Object.entries(await allocate(millis / 4, 4))) {
    truth[name as Name] += bytes;
  }
  const snapshot = await sampling.snapshot();
  sampling.stop();
  return {
    truth,
    bytes: bytesByName(snapshot),
    steppedDown: recording.sampling.steppedDown,
    mechanism: recording.sampling.mechanism,
    counts: recording.countByName([...FUNCTIONS, "withCPU"]),
  };
}

/** A loop that lets no timer fire. */
async function blocked(millis: number) {
  const sampling = await start();
  const end = performance.now() + millis;
  let bytes = 0;
  while (performance.now() < end) bytes += churn(100_000);
  const traces = native.jscHeapStats(native.jscExpect()).traces;
  const snapshot = await sampling.snapshot();
  sampling.stop();
  return { truth: { churn: bytes }, bytes: bytesByName(snapshot), traces };
}

async function ends(how: string): Promise<void> {
  const sampling = await start(native, 65_536);
  churn(20e6);
  process.on("exit", (code) => {
    churn(5e6);
    report({ code, bytes: bytesByName(sampling.snapshotSync()) });
  });
  if (how === "exit") process.exit(7);
  if (how === "throw") throw new Error("as the program would have done");
  if (how === "idle") setTimeout(() => churn(1e6), 300);
}

const [mode, argument] = process.argv.slice(2);
switch (mode) {
  case "shares":
    await measureOnDemand((scale) => shares(4_000 * scale));
    break;
  case "refuses":
    await refuses();
    break;
  case "cpu":
    await measureOnDemand((scale) => withCPU(4_000 * scale));
    break;
  case "blocked":
    await measureOnDemand((scale) => blocked(3_000 * scale));
    break;
  case "ends":
    await ends(argument!);
}

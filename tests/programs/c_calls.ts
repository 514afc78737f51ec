// Phases of about equal length, each of which spends its time in another kind of native code, or in
// code of another tier. Profiles itself once all is compiled, on demand. argv: the profile's file,
// Hz. Prints the CPU time that this thread spent in each phase, and in all, in milliseconds.
import process from "node:process";
import { openNativeLibrary } from "../../ffi/open.ts";
import { measureOnDemand } from "../support/on_demand.ts";
import { profileSpan } from "../support/profile_span.ts";

const native = openNativeLibrary();
const [file, hz = "250"] = process.argv.slice(2);

function viaSin(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.sin(i);
  return x;
}

function viaCbrt(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.cbrt(i);
  return x;
}

function viaRemainder(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += (i + 0.5) % 3.7;
  return x;
}

function viaPower(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.pow(1.001, i % 100 + 0.5);
  return x;
}

/** Called from here, so that calls of JavaScript and of native code alternate. */
function addCbrt(x: number, i: number): number {
  return x + Math.cbrt(i) + digits(i).length;
}

function digits(i: number): string {
  return "0123456789".slice(i % 7, i % 7 + 3);
}

function viaBoth(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x = addCbrt(x, i);
  return x;
}

const text = JSON.stringify(Array.from({ length: 300 }, (_, i) => ({ i, n: `x${i}` })));

function viaJSON(n: number): number {
  let length = 0;
  for (let i = 0; i < n; i++) length += JSON.stringify(JSON.parse(text)).length;
  return length;
}

function viaRegExp(n: number): number {
  let length = 0;
  for (let i = 0; i < n; i++) length += text.replace(/x(\d+)/g, "y$1").length;
  return length;
}

const map = new Map<number, number>();
const set = new Set<string>();
for (let i = 0; i < 1000; i++) map.set(i * 7, i), set.add(`${i}`);

function viaMaps(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) {
    const key = i % 1000;
    x += map.get(key * 7)!;
    map.set(key * 7, key);
    if (set.has("17")) x++;
  }
  return x;
}

function viaConcat(n: number): number {
  let length = 0;
  for (let i = 0; i < n; i++) {
    let line = "";
    for (let k = 0; k < 20; k++) line += k + "abc";
    length += line.charCodeAt(line.length - 1);
  }
  return length;
}

const bytes = new Uint8Array(4096);

function viaTyped(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) {
    bytes.fill(i & 255);
    x += bytes.slice(i % 100).indexOf(256) + bytes.subarray(7)[i % 4000]!;
  }
  return x;
}

function byValue(a: number, b: number): number {
  return a - b;
}

const shuffled = Array.from({ length: 500 }, (_, i) => (i * 7919) % 2003);

function viaSort(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += shuffled.slice().sort(byValue)[5]!;
  return x;
}

/** Functions that are called too rarely to be compiled. */
const cold: ((n: number) => number)[] = [];

function makeCold(count: number): void {
  const line = "x = (x * 3 + n) | 0; x ^= x >>> 5;\n".repeat(60);
  for (let i = 0; i < count; i++) {
    const source = `return function coldCode(n) { let x = ${i};
      for (let k = 0; k < 20; k++) {\n${line}} return x; }`;
    const one = new Function(source)() as (n: number) => number;
    one(1); // parsed
    cold.push(one);
  }
}

/** A hot function: compiled code that calls interpreted and native code. */
function viaCold(): number {
  let x = 0;
  for (let i = cold.length; i > 0; i--) x += Math.cbrt(i) + cold.pop()!(i);
  return x;
}

const phases: Record<string, (n: number) => number> = {
  viaSin,
  viaCbrt,
  viaRemainder,
  viaPower,
  viaBoth,
  viaJSON,
  viaRegExp,
  viaMaps,
  viaConcat,
  viaTyped,
  viaSort,
  viaCold,
};
const names = Object.keys(phases);

/** How much of a phase takes about 2 ms. */
const amounts: Record<string, number> = {};
const truth: Record<string, number> = {};
let totalMillis = 0;
let sink = 0;

/** This thread's CPU time, in milliseconds. */
function run(name: string, amount: number): number {
  const start = native.now("thread");
  sink += phases[name]!(amount);
  return (native.now("thread") - start) / 1e6;
}

function warmUp(): void {
  for (const name of names) {
    amounts[name] = 100;
    for (let i = 0; i < 60; i++) {
      if (name === "viaCold") makeCold(60);
      const millis = run(name, amounts[name]!);
      amounts[name] = Math.max(1, Math.round(amounts[name]! * Math.min(4, 2 / millis)));
    }
  }
}

function work(scale: number): void {
  for (const name of names) truth[name] = 0;
  const start = native.now("thread");
  const end = start + scale * 4e9;
  while (native.now("thread") < end) {
    makeCold(60);
    // With a fixed length the phases could be in step with the ticks.
    for (const name of names) {
      truth[name]! += run(name, Math.round(amounts[name]! * (0.5 + Math.random())));
    }
  }
  totalMillis = (native.now("thread") - start) / 1e6;
}

warmUp();
await measureOnDemand(async (scale) => {
  const span = await profileSpan(file!, () => work(scale), { hz: Number(hz) });
  return { ...span, truth, totalMillis, sink };
});

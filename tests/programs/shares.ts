// A program whose CPU time is known: burnThree uses three times as much as burnOne, then JSON, then
// regular expressions, then a sleep that costs nothing. Prints the true times as JSON, in
// milliseconds of CPU; its argument makes all of it longer.
import process from "node:process";

enum Phase {
  Numbers = 1,
  JSON,
  RegExp,
}

interface Truth {
  [phase: string]: number;
}

const atStart = cpuMillis();
const scale = Number(process.argv[2] ?? 1);
const truth: Truth = {};

function cpuMillis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function spin(rounds: number): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

// No tail calls: JSC makes them jumps, and the caller's frame is gone.
function burnThree(rounds: number): number {
  return 1 + spin(rounds * 3);
}

function burnOne(rounds: number): number {
  return 1 + spin(rounds);
}

function measure(name: string, work: () => unknown): void {
  const before = cpuMillis();
  work();
  truth[name] = (truth[name] ?? 0) + cpuMillis() - before;
}

function parseAndPrint(text: string): number {
  let length = 0;
  for (let i = 0; i < 20; i++) length += JSON.stringify(JSON.parse(text)).length;
  return length;
}

function matchAll(hay: string): number {
  let found = 0;
  for (let i = 0; i < 30; i++) found += (hay.match(/(\w+)@(\w+)\.com/g) ?? []).length;
  return found;
}

const text = JSON.stringify(Array.from({ length: 2000 }, (_, i) => ({ i, name: "n" + i })));
const hay = "lorem ipsum foo@bar.com dolor ".repeat(3000);
let sink = 0;

spin(2_000_000); // compiled before the clock is read
const rounds = 2_000_000;
for (let i = 0; i < 20 * scale; i++) {
  measure("burnThree", () => sink += burnThree(rounds));
  measure("burnOne", () => sink += burnOne(rounds));
}
for (let i = 0; i < 40 * scale; i++) measure("parseAndPrint", () => sink += parseAndPrint(text));
for (let i = 0; i < 40 * scale; i++) measure("matchAll", () => sink += matchAll(hay));
async function sleepPhase(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500 * scale));
}
await sleepPhase();
const totalMillis = cpuMillis() - atStart;
console.log(JSON.stringify({ truth, totalMillis, phases: Phase.RegExp, sink }));

// Three functions whose time is in builtins without a frame of their own, and a caller that does
// nothing itself: a profiler that loses the innermost function charges the caller. Prints the true
// shares, by getrusage.
import process from "node:process";

const numbers = new Map<string, number>();
for (let i = 0; i < 5000; i++) numbers.set(`k${i}`, i);
const keys = [...numbers.keys()];
const byName = Object.fromEntries(numbers);

function inMap(rounds: number): number {
  let sum = 0;
  for (let i = 0; i < rounds; i++) sum += numbers.get(keys[i % 5000]!)!;
  return sum;
}

function inObject(rounds: number): number {
  let sum = 0;
  for (let i = 0; i < rounds; i++) sum += byName[keys[(i * 7) % 5000]!]!;
  return sum;
}

function inText(rounds: number): number {
  let sum = 0;
  for (let i = 0; i < rounds; i++) sum += ("x" + (i & 255)).indexOf("5");
  return sum;
}

function cpuMillis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const ROUNDS = 200_000;
const truth = { inMap: 0, inObject: 0, inText: 0 };
let sink = 0;

function driver(millis: number): void {
  const end = performance.now() + millis;
  let before = cpuMillis();
  const elapsed = () => -before + (before = cpuMillis());
  while (performance.now() < end) {
    sink += inMap(ROUNDS);
    truth.inMap += elapsed();
    sink += inObject(ROUNDS);
    truth.inObject += elapsed();
    sink += inText(ROUNDS);
    truth.inText += elapsed();
  }
}

driver(4000);
const total = Object.values(truth).reduce((sum, millis) => sum + millis);
const shares = Object.entries(truth).map(([name, millis]) => {
  return `${name} ${(100 * millis / total).toFixed(1)} %`;
});
console.log(shares.join(", "), sink > 0 ? "" : sink);

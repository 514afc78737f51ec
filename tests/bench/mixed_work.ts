/** CPU-bound work of the kinds that programs do, each for about the same time. */

interface Point {
  x: number;
  y: number;
}

const records = Array.from(
  { length: 400 },
  (_, i) => ({ id: i, name: `name ${i}`, tags: ["a", i] }),
);
const text = "lorem ipsum foo@bar.com dolor sit amet ".repeat(200);

function numbers(): number {
  let x = 0;
  for (let i = 0; i < 500_000; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
}

function json(): number {
  let length = 0;
  for (let i = 0; i < 8; i++) length += JSON.stringify(JSON.parse(JSON.stringify(records))).length;
  return length;
}

function regexp(): number {
  let found = 0;
  for (let i = 0; i < 10; i++) found += (text.match(/(\w+)@(\w+)\.com/g) ?? []).length;
  return found;
}

function allocation(): number {
  let points: Point[] = [];
  let sum = 0;
  for (let i = 0; i < 60_000; i++) {
    points.push({ x: i, y: -i });
    if (points.length === 5_000) {
      sum += points.length;
      points = [];
    }
  }
  return sum + points.length;
}

function closures(): number {
  const add = (n: number) => (x: number) => x + n;
  let chain: (x: number) => number = (x) => x;
  for (let i = 0; i < 50; i++) {
    const before = chain;
    const next = add(i);
    chain = (x) => next(before(x));
  }
  let sum = 0;
  for (let i = 0; i < 2_000; i++) sum += chain(i);
  return sum;
}

export const kinds = [numbers, json, regexp, allocation, closures];
let sink = 0;

/** Some 10 ms of work. */
export function mixedWork(): void {
  for (const kind of kinds) sink += kind();
}

/** A result that keeps engines from optimizing the work away. */
export function workDone(): number {
  return sink;
}

// Functions of every kind on known lines: `@leaf NAME` marks the line on which NAME itself uses its
// CPU time, `@call NAME OTHER` the one on which it calls OTHER. `places.ts FILE [SCALE]`.
import process from "node:process";
import { deflate } from "pako";
import { profileSpan } from "../support/profile_span.ts";
import { plainScript } from "./places_plain.js";
import { rendersView } from "./places_view.tsx";

const [file = "", scale = "1"] = process.argv.slice(2);
const rounds = 12_000_000 * Number(scale);

interface Shape {
  readonly sides: number;
  readonly name?: string;
}

enum Size {
  Small = 1,
  Large = 3,
}

/**
 * After an interface and an enum, which the transpiler removes and rewrites: emitted lines differ.
 */
function hotLine(shape: Shape, size: Size): number {
  let x = shape.sides;
  for (let i = 0; i < rounds * size; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf hotLine
  return x;
}

type Caller = (shape: Shape) => number;

const callsHotLine: Caller = function callsHotLine(shape) {
  const size = shape.sides > 3 ? Size.Large : Size.Small;
  const x = hotLine(shape, size); // @call callsHotLine hotLine
  return x + 1;
};

function bottom(): number {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf bottom
  return x;
}

function recurse(depth: number): number {
  if (depth === 0) return 1 + bottom(); // @call recurse bottom
  return 1 + recurse(depth - 1); // @call recurse recurse
}

async function asynchronous(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf asynchronous
  return x;
}

const asynchronousArrow = async (): Promise<number> => {
  await null;
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf asynchronousArrow
  return x;
};

abstract class Machine<T extends Shape> {
  readonly shape: T;

  constructor(shape: T) {
    this.shape = shape;
  }

  abstract get name(): string;

  run(): number {
    let x = this.shape.sides;
    for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf run
    return x + this.#secretly(); // @call run #secretly
  }

  #secretly(): number {
    let x = 0;
    for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf #secretly
    return x;
  }

  static standing(): number {
    let x = 0;
    for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf standing
    return x;
  }
}

class Loom extends Machine<Shape> {
  override get name(): string {
    return "loom";
  }

  override run(): number {
    const x = super.run();
    return x + 1;
  }
}

function* generator(): Generator<number> {
  for (let turn = 0; turn < 3; turn++) {
    let x = turn;
    for (let i = 0; i < rounds / 3; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf generator
    yield x;
  }
}

function makeClosure(start: number): () => number {
  return function closure() {
    let x = start;
    for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf closure
    return x;
  };
}

const arrow = (start: number): number => {
  let x = start;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf arrow
  return x;
};

/** Code without a file. */
const evaluated: (rounds: number) => number = (0, eval)(`(function evaluated(rounds) {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7));
  return x;
})`);

/** An npm package. */
function callsPackage(): number {
  let bytes = 0;
  for (let i = 0; i < 2 * Number(scale); i++) {
    const random = Uint32Array.from({ length: 500_000 }, (_, j) => Math.imul(i + j, 2654435761));
    bytes += deflate(new Uint8Array(random.buffer)).length;
  }
  return bytes;
}

async function everything(): Promise<number> {
  let sum = callsHotLine({ sides: 4 });
  sum += recurse(300);
  sum += await asynchronous();
  sum += await asynchronousArrow();
  sum += new Loom({ sides: 4 }).run();
  sum += Machine.standing(); // @call everything standing
  for (const x of generator()) sum += x; // @call everything generator
  sum += makeClosure(1)(); // @call everything closure
  sum += arrow(1);
  sum += evaluated(rounds);
  sum += callsPackage();
  sum += plainScript(rounds);
  sum += rendersView(rounds);
  return sum;
}

let sum = 0;
const span = await profileSpan(file, async () => sum = await everything(), { hz: 250 });
console.log(JSON.stringify({ ...span, sum }));

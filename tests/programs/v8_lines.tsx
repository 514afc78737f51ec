/** @jsx h */
// Every kind of syntax that the transpiler moves. `@leaf NAME` marks the lines on which NAME itself
// burns CPU time, `@call NAME OTHER` those on which it calls OTHER.
import type { Stack } from "../../src/stack/frame.ts";
import { fileURLToPath } from "node:url";
import { report, V8Recording } from "../support/v8_recording.ts";

interface Options {
  readonly rounds: number;
  readonly name?: string;
}

enum Level {
  Low = 1,
  High = 3,
}

type Work<T> = (value: T) => number;

declare global {
  // JSX asks for this namespace.
  namespace JSX {
    interface IntrinsicElements {
      list: Record<string, unknown>;
    }
  }
}

function plain(n: number): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.sqrt(i + Level.High); // @leaf plain
  return x;
}

function afterTypes(
  options: Options,
  level: Level = Level.Low,
): number {
  type Inner = { value: number };
  const inner: Inner = { value: level as number };
  let x = inner.value;
  for (let i = 0; i < options.rounds; i++) { // @leaf afterTypes
    // A comment in the loop
    x += Math.sqrt(i); // @leaf afterTypes
  }
  return x;
}

const arrow: Work<number> = (n) => {
  let x = 0;
  while (n-- > 0) x += Math.sqrt(n); // @leaf arrow
  return x;
};

abstract class Base<T> {
  protected abstract value: T;
  constructor(private readonly scale: number, readonly unused?: string) {}

  get scaled(): number {
    let x = 0;
    for (let i = 0; i < this.scale * 100_000; i++) x += Math.sqrt(i); // @leaf get scaled
    return x;
  }
}

class Derived extends Base<number> {
  protected override value = 1;
  #count = 0;

  static make(n: number): number {
    let x = 0;
    for (let i = 0; i < n; i++) x += Math.sqrt(i); // @leaf make
    return x;
  }

  method<U extends number>(n: U): number {
    this.#count++;
    let x = this.value!;
    for (let i = 0; i < (n as number); i++) x += Math.sqrt(i); // @leaf method
    return x + this.#private(n); // @leaf method
  }

  #private(n: number): number {
    let x = this.#count;
    for (let i = 0; i < n; i++) x += Math.sqrt(i); // @leaf #private
    return x;
  }
}

function* generator(n: number): Generator<number, void, undefined> {
  for (let k = 0; k < 3; k++) {
    let x = 0;
    for (let i = 0; i < n; i++) x += Math.sqrt(i); // @leaf generator
    yield x;
  }
}

async function asynchronous(n: number): Promise<number> {
  await Promise.resolve();
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.sqrt(i); // @leaf asynchronous
  return x;
}

// deno-lint-ignore no-namespace
namespace Space {
  export const factor: number = 2;
  export function spaced(n: number): number {
    let x = factor;
    for (let i = 0; i < n; i++) x += Math.sqrt(i); // @leaf spaced
    return x;
  }
}

function h(
  tag: string | ((props: Record<string, unknown>) => number),
  props: Record<string, unknown> | null,
  ...children: unknown[]
): number {
  if (typeof tag === "function") return tag(props ?? {}); // @call h Component
  return children.length;
}

function Component({ rounds }: { rounds?: number }): number {
  let x = 0;
  for (let i = 0; i < rounds!; i++) x += Math.sqrt(i); // @leaf Component
  return x + (
    <list
      a={1}
      b="2"
    >
      {rounds}
    </list>
  );
}

function rendered(n: number): number {
  const before = 1;
  return before + <Component rounds={n} /> + // @call rendered h
    before;
}

function multiline(n: number): number {
  const sum = plain(
    n,
  ) +
    arrow(
      n, // The emitted line holds both calls
    );
  const options: Options = {
    rounds: n,
    name: "multi" +
      "line",
  };
  const again = afterTypes( // @call multiline afterTypes
    options,
  );
  return [1, 2]
    .map((z: number) => z + sum)
    .reduce(
      (a: number, b: number) => a + b,
      again,
    );
}

function caller(n: number): number {
  const derived = new Derived(
    n / 100_000,
  );
  let x = plain(n); // @call caller plain
  x += arrow(n); // @call caller arrow
  if (x > 0) {
    x += derived.scaled; // @call caller get scaled
  } else {
    throw new Error(
      "never",
    );
  }
  x += Derived.make(n); // @call caller make
  x += derived.method(n); // @call caller method
  for (const value of generator(n)) { // @call caller generator
    x += value;
  }
  x += Space.spaced(n); // @call caller spaced
  switch (Math.sign(x)) {
    case 1:
      x += afterTypes({ rounds: n }); // @call caller afterTypes
  }
  try {
    x += rendered(n); // @call caller rendered
  } catch (_) {
    return 0;
  }
  return x + multiline(n); // @call caller multiline
}

/** What the marks in this file say. */
const source = (await Deno.readTextFile(new URL(import.meta.url))).split("\n");
const file = fileURLToPath(import.meta.url);
const marks = new Map<string, Set<number>>();
source.forEach((text, i) => {
  const mark = /\/\/ (@leaf .*|@call .*)$/.exec(text)?.[1];
  if (!mark) return;
  if (!marks.has(mark)) marks.set(mark, new Set());
  marks.get(mark)!.add(i + 1);
});

/** Counts frames whose function has a mark: on its line, or elsewhere. */
function judge(stacks: readonly (Stack | undefined)[]) {
  const judged = { leafRight: 0, leafWrong: 0, callRight: 0, callWrong: 0 };
  const wrong: Record<string, number> = {};
  const seen = new Set<string>();
  for (const stack of stacks) {
    const own = (stack ?? []).flatMap((f) => f.kind === "script" && f.file === file ? [f] : []);
    own.forEach((frame, i) => {
      const callee = own[i - 1];
      if (i === 0 && frame !== stack![0]) return;
      const mark = callee
        ? `@call ${frame.functionName} ${callee.functionName}`
        : `@leaf ${frame.functionName}`;
      const lines = marks.get(mark);
      if (!lines) return;
      seen.add(mark);
      const key = `${callee ? "call" : "leaf"}${
        lines.has(frame.line) ? "Right" : "Wrong"
      }` as const;
      judged[key]++;
      if (key.endsWith("Wrong")) {
        const text = `${mark}: ${frame.line} for ${[...lines]}`;
        wrong[text] = (wrong[text] ?? 0) + 1;
      }
    });
  }
  return { ...judged, wrong, unseen: [...marks.keys()].filter((mark) => !seen.has(mark)) };
}

const recording = await V8Recording.start(1000);
const end = performance.now() + Number(Deno.args[0] ?? 3000);
while (performance.now() < end) {
  caller(100_000);
  await asynchronous(100_000);
}
await recording.stop();
report({
  ...judge(recording.answered.map(({ script }) => script)),
  steppedDown: recording.sampling.steppedDown,
  stopMillis: recording.stopMillis,
  samples: recording.samples.length,
});

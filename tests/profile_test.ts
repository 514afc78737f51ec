/**
 * Profiles of a program's own values: which stacks they hold and how they are written.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { captureStack } from "../src/stack/call_sites.ts";
import type { ScriptFrame, Stack } from "../src/stack/frame.ts";
import { checkValid } from "./support/valid.ts";
import { decodeProfile } from "../src/pprof/codec.ts";
import type { Profile } from "../src/api/profile.ts";
import { newProfile } from "../src/api/registry.ts";
import { GO_TIMEOUT_MS, goPprof, whyNoGo } from "./support/go_pprof.ts";
import { list, number, readProfileMessage, readSamples } from "./support/pprof_decoder.ts";

// Deno removes these, so that emitted lines differ from those of this file.
enum Color {
  Red,
  Green,
}

interface Shape {
  color: Color;
  width: number;
}

type Square = Shape & { height: number };

const thisFile = fileURLToPath(import.meta.url);
const source = readFileSync(thisFile, "utf8").split("\n");
const isDeno = "Deno" in globalThis;
const timeout = 120_000;

/** The line of this file that carries a mark as a comment. */
function lineOf(mark: string): number {
  const line = source.findIndex((text) => text.includes(`// @${mark}`)) + 1;
  assert(line > 0, `line marked ${mark}`);
  return line;
}

let profileCount = 0;

function fresh(): Profile {
  return newProfile(`example.com/test.${++profileCount}`);
}

async function bytesOf(profile: Profile, debug: 0 | 1 | 2): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await profile.writeTo({ write: (chunk) => void chunks.push(chunk.slice()) }, debug);
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

async function textOf(profile: Profile, debug: 1 | 2 = 1): Promise<string> {
  return new TextDecoder().decode(await bytesOf(profile, debug));
}

/** The stacks in a profile's text: `count`, then `function line` of each frame of this file. */
async function stacksOf(profile: Profile): Promise<string[][]> {
  const blocks = (await textOf(profile)).split("\n\n");
  return blocks.filter((block) => block !== "").map((block) => {
    const frames = [...block.matchAll(/^#\t0x\w+\t(.*)\+0x\w+\t+(.*):(\d+)$/gm)];
    const count = /^(\d+) @/m.exec(block)![1]!;
    return [
      count,
      ...frames.map(([, name, file, line]) => `${name} ${file === thisFile ? line : file}`),
    ];
  });
}

/**
 * `text` with addresses numbered in their order, positions in lines from 1, and without this file's
 * path.
 */
function normalize(text: string): string {
  const seen: string[] = [];
  return text.replaceAll(thisFile, "TEST").replace(/0x[0-9a-f]{9,}/g, (address) => {
    if (!seen.includes(address)) seen.push(address);
    return `0xPC${seen.indexOf(address)}`;
  }).replace(/\+0x[0-9a-f]+/g, "+0xOFF");
}

function namesOf(stack: Stack): string[] {
  return stack.map((frame) => frame.kind === "script" ? frame.functionName : `mark ${frame}`);
}

test("any value is a key, told apart as a Map does", () => {
  const profile = fresh();
  const values = [undefined, null, NaN, 0, "", "0", false, 1n, Symbol.iterator, {}, {}, () => {}];
  for (const value of values) profile.add(value);
  assert.equal(profile.count, values.length);
  for (const value of [...values, -0]) {
    assert.throws(() => profile.add(value), {
      name: "Error",
      message: "pprof: Profile.Add of duplicate value; remove it before it is added again",
    });
  }
  assert.equal(profile.count, values.length);
  profile.remove({});
  profile.remove("absent");
  assert.equal(profile.count, values.length);
  for (const value of values) profile.remove(value);
  assert.equal(profile.count, 0);
  profile.remove(undefined);
  profile.add(undefined); // once more
  assert.equal(profile.count, 1);
});

test("a failed add leaves the first stack", async () => {
  const profile = fresh();
  function first() {
    profile.add("value");
  }
  function second() {
    profile.add("value");
  }
  first();
  assert.throws(second);
  assert.match((await stacksOf(profile))[0]![1]!, /^first /);
});

test("positions are those of the author's file, on lines below types", async () => {
  const profile = fresh();
  const shape: Square = { color: Color.Green, width: 1, height: 2 };
  function here(): number {
    profile.add(shape); // @here
    return captureStack()[0]!.kind.length; // @capture
  }
  class Caller {
    method(): number {
      return here() + 1; // @method
    }
  }
  const arrow = () => {
    const sum = new Caller().method() + 1; // @arrow
    return sum;
  };
  assert.equal(arrow(), 8);
  const [stack] = await stacksOf(profile);
  assert.deepEqual(stack!.slice(0, 4), [
    "1",
    `here ${lineOf("here")}`,
    `method ${lineOf("method")}`,
    `arrow ${lineOf("arrow")}`,
  ]);
  const inner = () => {
    const frame = captureStack()[0] as ScriptFrame; // @column
    return [frame];
  };
  assert.deepEqual(inner()[0], {
    kind: "script",
    functionName: "inner",
    file: thisFile,
    line: lineOf("column"),
    column: source[lineOf("column") - 1]!.indexOf("captureStack") + 1,
    functionLine: 0,
  });
});

test("skip leaves out callers, in recursion too", async () => {
  const profile = fresh();
  function add(skip: number): void {
    profile.add(`skip ${skip}`, skip); // @add
  }
  function recurse(depth: number, skip: number): number {
    if (depth === 0) {
      add(skip); // @deepest
      return 0;
    }
    return 1 + recurse(depth - 1, skip); // @recursion
  }
  function run(skip: number): void {
    const depth = recurse(2, skip); // @run
    assert.equal(depth, 2);
  }
  const [a, d, r, u] = ["add", "deepest", "recursion", "run"].map(lineOf);
  const whole = [`add ${a}`, `recurse ${d}`, `recurse ${r}`, `recurse ${r}`, `run ${u}`];
  for (let skip = 0; skip < 5; skip++) {
    run(skip);
    const [stack] = await stacksOf(profile);
    assert.deepEqual(stack!.slice(1, 6 - skip), whole.slice(skip), `skip ${skip}`);
    profile.remove(`skip ${skip}`);
  }
  // As in Go, the default begins in the function that calls add, not in add.
  assert.throws(() => profile.add("x", -1), RangeError);
  assert.throws(() => profile.add("x", 0.5), RangeError);
  assert.throws(() => profile.add("x", "1" as unknown as number), RangeError);
  assert.equal(profile.count, 0);
});

// Go's TestEmptyCallStack.
test("a skip past the end leaves one frame", async () => {
  const profile = fresh();
  for (const skip of [47674, 2 ** 20, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
    profile.add(`foo ${skip}`, skip);
  }
  assert.deepEqual(await stacksOf(profile), [["4", "[lost stack] ?"]]);
  assert((await textOf(profile)).startsWith(`${profile.name} profile: total 4\n4 @ 0x`));
  assert.deepEqual(readSamples(await bytesOf(profile, 0)).map(({ stack }) => stack), [
    "[lost stack]",
  ]);
  assert.deepEqual(captureStack(1_000), [{ kind: "mark", name: "[lost stack]" }]);
});

test("stacks keep their 128 innermost frames", async () => {
  const profile = fresh();
  function down(depth: number, skip: number): number {
    if (depth === 0) {
      profile.add(skip, skip);
      return 0;
    }
    return down(depth - 1, skip) + 1;
  }
  for (const skip of [0, 100]) {
    down(300, skip);
    const [stack] = await stacksOf(profile);
    assert.equal(stack!.length - 1, 128);
    assert(stack!.slice(1).every((frame) => frame.startsWith("down ")));
    profile.remove(skip);
  }
});

test("async callers are on the stack", async () => {
  const profile = fresh();
  async function inner(): Promise<void> {
    await Promise.resolve();
    profile.add("value"); // @inner
  }
  async function middle(): Promise<void> {
    await inner(); // @middle
    profile.count;
  }
  async function outer(): Promise<void> {
    await Promise.all([middle()]); // @outer
    profile.count;
  }
  await outer();
  const [stack] = await stacksOf(profile);
  const [i, m, o] = ["inner", "middle", "outer"].map(lineOf);
  const all = isDeno ? ["Promise.all ?"] : []; // JavaScriptCore leaves it out
  assert.deepEqual(stack!.slice(1, 4 + all.length), [
    `inner ${i}`,
    `middle ${m}`,
    ...all,
    `outer ${o}`,
  ]);
});

test("code without a file, and of the engine", () => {
  const capture = (): Stack[] => [captureStack()];
  const evaluated = (0, eval)("(function inEval(f) {\n\nconst [s] = f(); return [s]; })") as (
    f: () => Stack[],
  ) => Stack[];
  assert.deepEqual(evaluated(capture)[0]!.slice(1, 2).map((frame) => ({ ...frame, column: 0 })), [{
    kind: "script",
    functionName: "inEval",
    file: "[eval]",
    line: 3,
    column: 0,
    functionLine: 0,
  }]);
  const [mapped] = [1].map(() => {
    const stack = captureStack();
    return [stack];
  });
  assert.deepEqual(mapped![0]![1], {
    kind: "script",
    functionName: "map",
    file: "",
    line: 0,
    column: 0,
    functionLine: 0,
  });
});

test("equal stacks share one array, and equal frames one object", () => {
  const capture = () => {
    const stack = captureStack();
    return [stack];
  };
  const stacks: Stack[] = [];
  for (let i = 0; i < 3; i++) stacks.push(...capture());
  assert.equal(stacks[1], stacks[0]);
  assert.equal(stacks[2], stacks[0]);
  const [elsewhere] = capture();
  assert.notEqual(elsewhere, stacks[0]);
  assert.equal(elsewhere![0], stacks[0]![0]);
  assert.deepEqual(namesOf(stacks[0]!).slice(0, 1), ["capture"]);
});

test("what a frame is does not change when it is met again", () => {
  const capture = () => {
    const stack = captureStack();
    return [stack[1] as ScriptFrame];
  };
  const name = "two\n    at lines (file:///a.ts:1:1)";
  const odd = {
    [name]: () => {
      const frames = [...capture(), ...capture()]; // @twice
      return frames;
    },
  };
  const line = source[lineOf("twice") - 1]!;
  const columns = [...line.matchAll(/capture\(/g)].map(({ index }) => index + 1);
  assert.equal(columns.length, 2);
  for (let round = 0; round < 3; round++) {
    const frames = odd[name]!();
    assert.deepEqual(frames.map(({ column }) => column), columns, `round ${round}`);
    for (const frame of frames) {
      assert.equal(frame.line, lineOf("twice"));
      assert.equal(frame.file, thisFile);
      assert.equal(frame.functionName, name);
    }
  }
});

test("many values that stay have the stacks that each alone would have", async () => {
  const profile = fresh();
  class Opener {
    open(value: unknown): void {
      profile.add(value); // @stays
    }
  }
  class Other extends Opener {}
  const even = new Opener();
  const odd = new Other();
  for (let i = 0; i < 300; i++) {
    if (i % 3 === 0) even.open(i); // @even
    else odd.open(i); // @odd
  }
  const stacks = await stacksOf(profile);
  assert.deepEqual(stacks.map((stack) => stack.slice(0, 3).map((part) => part.split(" ").at(-1))), [
    ["200", `${lineOf("stays")}`, `${lineOf("odd")}`],
    ["100", `${lineOf("stays")}`, `${lineOf("even")}`],
  ]);
  assert.match(stacks[0]![1]!, /^open /);
});

test("the program's own settings of Error stay, and do not matter", { timeout }, () => {
  const { calls, shown, cases } = child("settings");
  for (const { what, functionNames, same } of cases) {
    assert.equal(functionNames[0], "add", what);
    assert.equal(functionNames[1], "settings", what);
    assert(same, `${what} is another afterwards`);
  }
  assert.equal(cases.length, 11);
  assert.equal(calls, 0);
  // The program's own errors look as before.
  assert.deepEqual(shown, ["the program's own"]);
});

for (const way of ["all", "limit", "late", "throwing", "object"]) {
  test(
    `when Error is frozen (${way}), the stack is what can be had, and says so`,
    { timeout },
    () => {
      const { stacks, count, text } = child("frozen", way);
      assert.equal(count, 2);
      const [stack] = stacks as ScriptFrame[][];
      const marks = (stack as { name?: string }[]).flatMap(({ name }) => name ?? []);
      if (way === "throwing" || way === "object") {
        assert.deepEqual(marks, ["[no stack: Error.prepareStackTrace cannot be replaced]"]);
        assert.match(
          text,
          /^2 @ 0x\w+\n#\t0x\w+\t\[no stack: Error\.prepareStackTrace cannot be replaced\]\+0x0\t\?:0$/m,
        );
        return;
      }
      assert.deepEqual(marks, ["[stack cut: Error.stackTraceLimit cannot be raised]"]);
      const [inner, ...deep] = stack!.slice(0, -1);
      assert.equal(inner!.functionName, "inner");
      assert.match(inner!.file, /^\/.*\/tests\/programs\/tracked_values\.ts$/);
      assert(inner!.line > 80 && inner!.column > 1, JSON.stringify(inner));
      assert(deep.length >= 1 && deep.every(({ functionName }) => functionName === "deep"));
      assert.match(text, /\[stack cut: Error\.stackTraceLimit cannot be raised\]/);
    },
  );
}

test("the text, as Go's custom profile", async () => {
  const profile = fresh();
  function open(value: unknown): void {
    profile.add(value);
  }
  function openElsewhere(value: unknown): void {
    open(value);
  }
  function atRoot(): void {
    for (let i = 0; i < 5; i++) open(i);
    openElsewhere(99);
    profile.remove(1);
  }
  setTimeout(atRoot, 1); // no test runner is below it
  await new Promise((resolve) => setTimeout(resolve, 20));
  const text = normalize(await textOf(profile));
  // Below atRoot, Deno shows its own timers.
  const own = text.replaceAll(/^#.*\t(?:ext:|node:|\?).*\n/gm, "").replace(
    /(@(?: 0xPC\d+)*) .*/g,
    "$1",
  );
  const line = (text: string, nth = 0) =>
    source.flatMap((row, i) => row.trim() === text ? i + 1 : [])[nth];
  assert.match(own, new RegExp(`^${profile.name} profile: total 5\n4 @`));
  const rows = own.split("\n").filter((row) => row.startsWith("#"));
  assert.deepEqual(rows.map((row) => row.replaceAll(/\t+/g, " ").replaceAll(/PC\d+/g, "PC")), [
    `# 0xPC open+0xOFF TEST:${lineOfAfter("function open(value", 1)}`,
    `# 0xPC atRoot+0xOFF TEST:${line("for (let i = 0; i < 5; i++) open(i);")}`,
    `# 0xPC open+0xOFF TEST:${lineOfAfter("function open(value", 1)}`,
    `# 0xPC openElsewhere+0xOFF TEST:${line("open(value);")}`,
    `# 0xPC atRoot+0xOFF TEST:${line("openElsewhere(99);")}`,
  ]);
  assert.equal(await textOf(profile, 2), await textOf(profile, 1));
});

/** The line `below` lines after the first that starts with `text`. */
function lineOfAfter(text: string, below: number): number {
  return source.findIndex((row) => row.trim().startsWith(text)) + 1 + below;
}

test("the profile that pprof reads", async () => {
  const profile = fresh();
  function open(value: unknown): void {
    profile.add(value); // @open
  }
  const before = Date.now() * 1e6;
  for (let i = 0; i < 3; i++) open(i); // @three
  open(3);
  const bytes = await bytesOf(profile, 0);
  checkValid(decodeProfile(bytes));
  const message = readProfileMessage(bytes);
  const strings = list<string>(message, "string_table");
  const type = (field: string) =>
    list(message, field).map((t) => [strings[number(t, "type")], strings[number(t, "unit")]]);
  assert.deepEqual(type("sample_type"), [[profile.name, "count"]]);
  assert.deepEqual(type("period_type"), [[profile.name, "count"]]);
  assert.equal(number(message, "period"), 1);
  assert.equal(strings[number(message, "default_sample_type")], profile.name);
  assert(Math.abs(number(message, "time_nanos") - before) < 60e9);
  assert.equal(number(message, "duration_nanos"), 0);
  const samples = readSamples(bytes);
  assert.deepEqual(samples.map(({ values }) => values), [[3], [1]]);
  assert(samples[0]!.stack.startsWith(`open ${thisFile}:${lineOf("open")};`), samples[0]!.stack);
  assert(samples[0]!.stack.includes(`${thisFile}:${lineOf("three")}`));
  assert.deepEqual(samples[0]!.labels, {});
  // Empty ones are valid as well.
  checkValid(decodeProfile(await bytesOf(fresh(), 0)));
});

test("go tool pprof reads what is written", { timeout: GO_TIMEOUT_MS }, async (t) => {
  const why = whyNoGo();
  if (why !== undefined) return t.skip(why);
  const profile = fresh();
  function openFile(value: unknown): void {
    profile.add(value);
  }
  for (let i = 0; i < 3; i++) openFile(i);
  const top = goPprof(await bytesOf(profile, 0), "-top");
  assert.match(top, new RegExp(`^Type: ${profile.name}$`, "m"));
  assert.match(top, /^ +3 +100% +100% +3 +100% +openFile$/m);
});

test("equal contents give equal text, in whatever order they came", async () => {
  const [a, b] = [fresh(), fresh()];
  const adders = [1, 2, 3, 4, 5].map((i) => (profile: Profile, value: unknown) => {
    if (i > 0) profile.add(value);
  });
  function one(profile: Profile, value: number): void {
    adders[value % 5]!(profile, value);
  }
  function two(profile: Profile, value: number): void {
    adders[value % 5]!(profile, value);
  }
  const fill = (profile: Profile, values: number[]) => {
    for (const value of values) (value % 3 === 0 ? one : two)(profile, value);
  };
  const values = Array.from({ length: 60 }, (_, i) => i);
  for (const [profile, list] of [[a, values], [b, values.toReversed()]] as const) {
    fill(profile, list);
  }
  const [first, second] = [await textOf(a), await textOf(b)];
  // The calls of fill are on one line.
  assert.equal(second.replaceAll(b.name, a.name), first);
});

test("a profile is written as it was at the call, whatever comes after", { timeout }, async () => {
  const profile = fresh();
  function add(value: number): void {
    profile.add(value);
  }
  function addElsewhere(value: number): void {
    profile.add(value);
  }
  const writes: Promise<void>[] = [];
  const expected: number[] = [];
  const written: Uint8Array[][] = [];
  const start = (debug: 0 | 1) => {
    const chunks: Uint8Array[] = [];
    // Takes 7 bytes, then the rest, asynchronously.
    const write = async (chunk: Uint8Array) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const taken = chunks.length === 0 ? Math.min(7, chunk.length) : chunk.length;
      chunks.push(chunk.slice(0, taken));
      return taken;
    };
    expected.push(profile.count);
    written.push(chunks);
    writes.push(profile.writeTo({ write }, debug));
  };
  let oldest = 0;
  for (let i = 0; i < 100_000; i++) {
    (i % 3 === 0 ? add : addElsewhere)(i);
    // Many, of which all stacks are read; then so few that stacks wait.
    const keptCount = i < 20_000 ? 500 : 20;
    while (profile.count > keptCount) profile.remove(oldest++);
    if (i % 10_000 === 777) start(writes.length % 2 === 0 ? 1 : 0);
    if (i % 5_000 === 0) await Promise.resolve();
  }
  await Promise.all(writes);
  assert.equal(profile.count, 20);
  assert.equal(writes.length, 10);
  for (const [i, chunks] of written.entries()) {
    const bytes = new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    const counts = i % 2 === 1
      ? readSamples(bytes).map(({ values }) => values[0]!)
      : [...new TextDecoder().decode(bytes).matchAll(/^(\d+) @/gm)].map(([, count]) =>
        Number(count)
      );
    assert.equal(expected[i], i < 2 ? 500 : 20);
    assert.equal(counts.reduce((a, b) => a + b, 0), expected[i]);
    if (i % 2 === 0) {
      const text = new TextDecoder().decode(bytes);
      assert(
        text.startsWith(`${profile.name} profile: total ${expected[i]}\n`) && text.endsWith("\n\n"),
      );
    }
  }
});

test("the writer's own error comes out, and the profile goes on", async () => {
  const profile = fresh();
  profile.add(1);
  const error = new Error("disk full");
  for (const debug of [0, 1] as const) {
    const failing = {
      write: () => {
        throw error;
      },
    };
    await assert.rejects(profile.writeTo(failing, debug), (thrown) => thrown === error);
    const stream = new WritableStream<Uint8Array>({ write: () => Promise.reject(error) });
    await assert.rejects(profile.writeTo(stream, debug), (thrown) => thrown === error);
  }
  await assert.rejects(profile.writeTo({} as never), TypeError);
  profile.add(2);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const [text] = await Promise.all([
    new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).text(),
    profile.writeTo(writable, 1).then(() => writable.close()),
  ]);
  assert(text.startsWith(`${profile.name} profile: total 2\n`));
});

test("a million values come and go without growth", { timeout }, () => {
  const { count, grownBytes, text } = child("churn");
  assert.equal(count, 50);
  assert.match(text, /^example\.com\/values profile: total 50\n50 @/);
  assert(grownBytes < 2_000_000, `grew by ${grownBytes} bytes`);
});

test("a hundred thousand values that stay take little each", { timeout }, () => {
  const { count, bytesEach, text } = child("stay");
  assert.equal(count, 100_000);
  assert.equal(text.match(/^2000 @/gm)?.length, 50);
  assert(bytesEach < 200, `${bytesEach} bytes each`);
});

test("places that come once are forgotten", { timeout }, () => {
  const { count, grownBytes, text } = child("names");
  assert.equal(count, 11);
  assert.match(text, /\tdata:text\/javascript,x{10000}3999:1$/m);
  // Deno itself keeps a copy of every file name that a call site returned: 3,000 of 10 KB.
  const limit = isDeno ? 40_000_000 : 8_000_000;
  assert(grownBytes < limit, `grew by ${grownBytes} bytes`);
});

test("tracked values are kept alive, what stood on their stacks is not", { timeout }, () => {
  const { receiversAlive, valuesAlive, removedAlive } = child("collect");
  assert.equal(valuesAlive, 100);
  // A conservative collector may take words on the stack for references.
  assert(receiversAlive <= 5, `${receiversAlive} receivers`);
  assert(removedAlive <= 5, `${removedAlive} removed values`);
});

/** Runs programs/tracked_values.ts. */
function child(...parameters: string[]) {
  const program = fileURLToPath(new URL("programs/tracked_values.ts", import.meta.url));
  const flags = isDeno ? ["run", "-A", "--no-check", "--v8-flags=--expose-gc"] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, program, ...parameters],
    { encoding: "utf8", timeout },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

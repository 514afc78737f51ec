import assert from "node:assert/strict";
import { test } from "node:test";
import type { Frame, MarkFrame, NativeFrame, ScriptFrame, Stack } from "../src/stack/frame.ts";
import { ProfileBuilder } from "../src/pprof/builder.ts";
import { encodeProfile } from "../src/pprof/codec.ts";
import { gzipSync } from "../src/pprof/gzip.ts";
import type { Label, PprofProfile } from "../src/pprof/profile.ts";
import { hashLocations } from "../src/pprof/sample_table.ts";
import { checkValid } from "./support/valid.ts";
import type { NativeMapping, NativeSymbols } from "../src/symbolize/native_mapping.ts";
import { GO_TIMEOUT_MS, goPprof, whyNoGo } from "./support/go_pprof.ts";
import { readSamples } from "./support/pprof_decoder.ts";
import { Random } from "./support/random.ts";

const skip = whyNoGo();

const DENO: NativeMapping = {
  start: 0x5000_0000,
  limit: 0x6000_0000,
  fileOffset: 0x1000,
  file: "/usr/bin/deno",
  buildId: "aabbccdd",
};
const UNUSED: NativeMapping = { ...DENO, start: 0x6000_0000, limit: 0x6100_0000, file: "/x.so" };
const LIBC: NativeMapping = {
  start: 0x7fff_0000_0000,
  limit: 0x7fff_0010_0000,
  fileOffset: 0,
  file: "/lib/libc.so.6",
  buildId: "",
};

const NAMES = new Map([[0x7fff_0000_0010, "malloc"], [0x7fff_0000_0018, "malloc"]]);

const symbols: NativeSymbols = {
  mappings: [DENO, UNUSED, LIBC],
  lookup(address) {
    const mapping = this.mappings.find((m) => address >= m.start && address < m.limit);
    return { mapping, functionName: NAMES.get(address) };
  },
};

function script(
  functionName: string,
  line: number,
  column = 1,
  file = "/app/main.ts",
): ScriptFrame {
  return { kind: "script", functionName, file, line, column, functionLine: 1 };
}

function native(address: number): NativeFrame {
  return { kind: "native", address };
}

function mark(name: string): MarkFrame {
  return { kind: "mark", name };
}

function cpuBuilder(): ProfileBuilder {
  return new ProfileBuilder({
    sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
    defaultSampleType: "cpu",
    periodType: { type: "cpu", unit: "nanoseconds" },
    period: 1e7,
  });
}

function build(builder: ProfileBuilder): PprofProfile {
  const profile = builder.build({ timeNanos: 1_700_000_000_000_000_000, symbols });
  checkValid(profile);
  return profile;
}

test("equal stacks are merged, whether their arrays and frames are the same objects or not", () => {
  const builder = cpuBuilder();
  const shared: Stack = [script("leaf", 3), script("root", 9)];
  builder.add(shared, [1, 10]);
  builder.add(shared, [1, 10]);
  builder.add([shared[0]!, shared[1]!], [1, 10]);
  builder.add([script("leaf", 3), script("root", 9)], [2, 20]);
  assert.equal(builder.sampleCount, 1);
  const profile = build(builder);
  assert.deepEqual(profile.samples[0]!.values, [5, 50]);
  assert.deepEqual(profile.locations.map((l) => l.id), [1, 2]);
});

test("a stack is its places: another line, column, file or address is another stack", () => {
  const builder = cpuBuilder();
  const frames: Frame[] = [
    script("f", 1, 1),
    script("f", 2, 1),
    script("f", 1, 2),
    script("f", 1, 1, "/app/other.ts"),
    { ...script("f", 1, 1), functionLine: 2 },
    native(0x7fff_0000_0010),
    native(0x7fff_0000_0018),
    mark("f"),
  ];
  for (const frame of frames) builder.add([frame], [1, 1]);
  builder.add([], [1, 1]);
  builder.add([frames[0]!, frames[1]!], [1, 1]);
  builder.add([frames[1]!, frames[0]!], [1, 1]);
  assert.equal(builder.sampleCount, frames.length + 3);
  const profile = build(builder);
  assert.equal(profile.locations.length, frames.length);
  // Lines and columns belong to a place, not to a function; both addresses are in malloc.
  assert.deepEqual(
    profile.functions.map((f) => [f.id, f.name, f.filename, f.startLine]),
    [
      [1, "f", "/app/main.ts", 1],
      [2, "f", "/app/other.ts", 1],
      [3, "f", "/app/main.ts", 2],
      [4, "malloc", "", 0],
      [5, "f", "", 0],
    ],
  );
});

test("stacks of one hash are told apart", () => {
  // Enough of them for some of their hashes of 30 bits to be equal.
  const random = new Random(5);
  const drawn = new Map<string, number[]>();
  while (drawn.size < 150_000) {
    const numbers = Array.from({ length: 4 }, () => random.below(400));
    drawn.set(numbers.join(), numbers);
  }
  const builder = new ProfileBuilder({ sampleTypes: [{ type: "n", unit: "count" }], limit: 1e6 });
  const frames = Array.from({ length: 400 }, (_, i) => mark(`m${i}`));
  builder.add(frames, [1]); // so that frame i is location i
  for (let round = 0; round < 2; round++) {
    for (const numbers of drawn.values()) builder.add(numbers.map((i) => frames[i]!), [1]);
  }
  const hashes = new Set([...drawn.values()].map((numbers) => hashLocations(numbers, 0, 4)));
  assert.ok(hashes.size < drawn.size, "no two hashes are equal: this test shows nothing");
  const { samples } = builder.build({ timeNanos: 1 });
  assert.deepEqual(
    samples.slice(1).map(({ locations }) => locations.map(({ id }) => id - 1).join()),
    [...drawn.keys()],
  );
  assert.ok(samples.slice(1).every(({ values }) => values[0] === 2));
});

test("a frame that two builders know is found by both", () => {
  const frames = [script("a", 1), script("b", 2), script("c", 3)];
  const [one, two] = [cpuBuilder(), cpuBuilder()];
  for (let round = 0; round < 2; round++) {
    one.add([frames[0]!, frames[1]!], [1, 1]);
    two.add([frames[1]!, frames[2]!], [1, 1]);
    two.add([frames[0]!], [1, 1]);
    // A copy of a frame is a frame of its own, whatever was known of the other.
    one.add([{ ...frames[0]!, line: 9 }], [1, 1]);
  }
  const stacks = (builder: ProfileBuilder) =>
    build(builder).samples.map(({ locations, values }) => [
      locations.map(({ lines }) => `${lines[0]!.function.name}:${lines[0]!.line}`).join(),
      values[0],
    ]);
  assert.deepEqual(stacks(one), [["a:1,b:2", 2], ["a:9", 2]]);
  assert.deepEqual(stacks(two), [["b:2,c:3", 2], ["a:1", 2]]);
  assert.deepEqual(Reflect.ownKeys(frames[0]!), Reflect.ownKeys(script("a", 1)));
});

test("a frozen frame is a frame", () => {
  const builder = cpuBuilder();
  const stack = Object.freeze([Object.freeze(script("f", 1))]);
  builder.add(stack, [1, 1]);
  builder.add(stack, [1, 1]);
  assert.deepEqual(build(builder).samples.map(({ values }) => values), [[2, 2]]);
});

test("functions and places that differ in their first letters alone are told apart", () => {
  const builder = cpuBuilder();
  const end = "x".repeat(100);
  for (const start of ["a", "b"]) {
    builder.add([script(start + end, 1)], [1, 1]);
    builder.add([script("f", 1, 1, `/${start}${end}.ts`)], [1, 1]);
    builder.add([mark(start + end)], [1, 1]);
  }
  const profile = build(builder);
  assert.equal(profile.samples.length, 6);
  assert.equal(profile.functions.length, 6);
});

/** A builder that tells apart LIMIT samples and frames. */
function limitedBuilder(limit: number): ProfileBuilder {
  return new ProfileBuilder({ sampleTypes: [{ type: "n", unit: "count" }], limit });
}

/** Names, labels and value of each sample. */
function told({ samples }: PprofProfile): unknown[] {
  return samples.map(({ locations, labels, values }) => [
    locations.map(({ lines }) => lines[0]!.function.name).join(";"),
    labels.map(({ key, str }) => `${key}=${str}`).join(),
    values[0],
  ]);
}

const OTHERS_TOLD = (count: number, limit: number) =>
  `${count} samples are in [other stacks]: there were more than ${limit} different ones`;

test("when there are too many samples, new ones are added up under a name that says so", () => {
  const builder = limitedBuilder(3);
  const [a, b] = [mark("a"), mark("b")];
  const label = (str: string): Label[] => [{ key: "k", str }];
  builder.add([a], [1], label("1"));
  builder.add([a], [1], label("2"));
  assert.deepEqual(builder.build({ timeNanos: 1 }).comments, []);
  builder.add([b, a], [1]);
  // From here on the builder is full.
  builder.add([a, b], [10]); // another stack
  builder.add([mark("c")], [10]); // another frame
  builder.add([a], [10], label("3")); // other labels
  builder.add([a], [10]); // none of them
  builder.add([b, a], [10], label("1")); // known, but not together
  // What is known goes where it went.
  builder.add([a], [2], label("1"));
  builder.add([mark("b"), mark("a")], [2]);
  for (let i = 0; i < 2; i++) {
    const profile = builder.build({ timeNanos: 1, comments: ["mine"] });
    checkValid(profile);
    assert.deepEqual(told(profile), [
      ["a", "k=1", 3],
      ["a", "k=2", 1],
      ["b;a", "", 3],
      ["[other stacks]", "", 50],
    ]);
    assert.deepEqual(profile.comments, ["mine", OTHERS_TOLD(5, 3)]);
  }
});

test("a builder that is full does not grow, whatever comes", () => {
  const builder = limitedBuilder(100);
  for (let i = 0; i < 10_000; i++) {
    const stack = [script(`f${i}`, i), mark(`m${i}`), native(i + 1), mark("root")];
    builder.add(stack, [1], [{ key: "request", str: String(i) }]);
  }
  const { samples, locations, functions, comments } = builder.build({ timeNanos: 1 });
  // 33 stacks of 3 new frames each, and their root, fill the room for frames.
  assert.deepEqual([samples.length, locations.length, functions.length], [34, 101, 68]);
  assert.equal(samples.reduce((sum, { values }) => sum + values[0]!, 0), 10_000);
  assert.deepEqual(comments, [OTHERS_TOLD(10_000 - 33, 100)]);
});

test("labels tell samples apart, their order does not", () => {
  const builder = cpuBuilder();
  const stack = [script("f", 1)];
  const main: Label[] = [{ key: "thread_name", str: "main" }, { key: "thread_id", num: 1 }];
  builder.add(stack, [1, 1], main);
  builder.add(stack, [1, 1], main);
  builder.add(stack, [1, 1], main.toReversed());
  builder.add(stack, [1, 1], [{ key: "thread_id", num: 1, numUnit: "id" }]);
  builder.add(stack, [1, 1], [{ key: "thread_id", str: "1" }]);
  builder.add(stack, [1, 1], [{ key: "thread_id", num: 1 }]);
  builder.add(stack, [1, 1]);
  builder.add(stack, [1, 1], []);
  builder.add(stack, [1, 1], [{ key: "tenant", str: "" }]);
  const profile = build(builder);
  assert.deepEqual(profile.samples.map((s) => [s.values[0], s.labels]), [
    [3, [{ key: "thread_id", num: 1 }, { key: "thread_name", str: "main" }]],
    [1, [{ key: "thread_id", num: 1, numUnit: "id" }]],
    [1, [{ key: "thread_id", str: "1" }]],
    [1, [{ key: "thread_id", num: 1 }]],
    [3, []],
  ]);
});

test("native places get mappings in order, the main binary always", () => {
  const builder = cpuBuilder();
  builder.add([native(0x7fff_0000_0010), native(0x123), script("f", 1)], [1, 1]);
  const profile = build(builder);
  assert.deepEqual(profile.mappings.map((m) => [m.id, m.file, m.buildId, m.hasFunctions]), [
    [1, "/usr/bin/deno", "aabbccdd", true],
    [2, "/lib/libc.so.6", "", true],
  ]);
  const [malloc, jit, f] = profile.locations;
  assert.equal(malloc!.mapping, profile.mappings[1]);
  assert.equal(malloc!.lines[0]!.function.name, "malloc");
  assert.deepEqual([jit!.mapping, jit!.address, jit!.lines], [undefined, 0x123, []]);
  assert.deepEqual([f!.mapping, f!.address], [undefined, 0]);
});

test("a mapping with one nameless place does not claim to have functions", () => {
  const builder = cpuBuilder();
  builder.add([native(0x7fff_0000_0010), native(0x7fff_0000_0020)], [1, 1]);
  const [deno, libc] = build(builder).mappings;
  assert.equal(deno!.hasFunctions, true);
  assert.equal(libc!.hasFunctions, false);
  assert.equal(libc!.hasLineNumbers, false);
});

test("a builder can build again, and profiles do not share what changes", () => {
  const builder = cpuBuilder();
  const stack = [script("f", 1)];
  builder.add(stack, [1, 1], [{ key: "k", str: "v" }]);
  const first = build(builder);
  builder.add(stack, [1, 1], [{ key: "k", str: "v" }]);
  first.samples[0]!.labels[0]!.key = "changed";
  first.functions[0]!.name = "changed";
  const second = build(builder);
  assert.deepEqual(first.samples[0]!.values, [1, 1]);
  assert.deepEqual(second.samples[0]!.values, [2, 2]);
  assert.equal(second.samples[0]!.labels[0]!.key, "k");
  assert.equal(second.functions[0]!.name, "f");
});

test("the numbers given are not kept: the caller may reuse the array", () => {
  const builder = cpuBuilder();
  const values = [1, 10];
  builder.add([mark("a")], values);
  values[0] = 99;
  assert.deepEqual(build(builder).samples[0]!.values, [1, 10]);
});

test("the wrong number of values is refused", () => {
  assert.throws(() => cpuBuilder().add([], [1]), {
    name: "RangeError",
    message: "Cannot add sample: it has 1 values for 2 sample types",
  });
});

test("nameless functions carry their place, for readers add up by name alone", () => {
  const builder = cpuBuilder();
  const frame = (functionName: string, file: string, functionLine: number): Frame => ({
    ...script(functionName, 9),
    file,
    functionLine,
  });
  builder.add([
    frame("(anonymous)", "/app/server.ts", 12),
    frame("(anonymous)", "/app/server.ts", 0),
    frame("(module)", "https://a.example/mod.ts", 1),
    frame("(anonymous)", "", 0),
    frame("named", "/app/server.ts", 3),
  ], [1, 1e7]);
  assert.deepEqual(builder.build({ timeNanos: 1 }).functions.map(({ name }) => name), [
    "(anonymous) server.ts:12",
    "(anonymous) server.ts",
    "(module) mod.ts",
    "(anonymous)",
    "named",
  ]);
});

test("of a name that is a page long the middle is left out, and stays in the system name", () => {
  const builder = cpuBuilder();
  const [one, two] = ["a", "b"].map((middle) => `${"😀".repeat(150)}${middle}${"e".repeat(50)}`);
  builder.add([script(one!, 1), script(two!, 2), script("x".repeat(120), 3)], [1, 1e7]);
  const short = `${"😀".repeat(100)}…${"e".repeat(19)}`;
  assert.deepEqual(
    builder.build({ timeNanos: 1 }).functions.map(({ name, systemName }) => [name, systemName]),
    [[short, one], [short, two], ["x".repeat(120), "x".repeat(120)]],
  );
});

/** A profile with every kind of frame. */
function mixedProfile(seed: number): PprofProfile {
  const random = new Random(seed);
  const frames: Frame[] = [
    ...Array.from({ length: 30 }, (_, i) => script(`f${i}`, i + 1, i + 2, `/app/m${i % 3}.ts`)),
    script("<instance_members_initializer>", 1),
    script("[Symbol.iterator]", 1),
    script("(anonymous)", 7),
    script("日本 😀", 7),
    script("fetch", 0, 0, ""),
    native(0x7fff_0000_0010),
    mark("(garbage collector)"),
    mark("[lost samples]"),
  ];
  const builder = cpuBuilder();
  for (let i = 0; i < 400; i++) {
    const stack = Array.from({ length: random.below(12) }, () => random.pick(frames));
    const labels = random.below(2) ? [{ key: "thread_id", num: random.below(3) + 1 }] : undefined;
    const n = 1 + random.below(3);
    builder.add(stack, [n, n * 1e7], labels);
  }
  const comments = ["# Deno 2.9.6"];
  const durationNanos = 4_000_000_000;
  return builder.build({ timeNanos: 1_700_000_000_000_000_000, durationNanos, comments, symbols });
}

test("equal input gives equal bytes, another input others", () => {
  const bytes = encodeProfile(mixedProfile(1));
  assert.deepEqual(encodeProfile(mixedProfile(1)), bytes);
  assert.notDeepEqual(encodeProfile(mixedProfile(2)), bytes);
});

test("an independent reader sees the stacks that went in", () => {
  const builder = cpuBuilder();
  const stack = [native(0x7fff_0000_0010), native(0x5000_0001), script("f", 12), mark("main")];
  builder.add(stack, [3, 3e7], [{ key: "thread_id", num: 7 }, { key: "thread_name", str: "main" }]);
  assert.deepEqual(readSamples(gzipSync(encodeProfile(build(builder)))), [{
    stack: "malloc;0x50000001;f /app/main.ts:12;main",
    values: [3, 3e7],
    labels: { thread_id: 7, thread_name: "main" },
  }]);
});

/** `profile` as `go tool pprof -raw` prints it. */
function raw(profile: PprofProfile): string {
  const lines = profile.comments.map((comment) => `Comment: ${comment}`);
  lines.push(`PeriodType: ${profile.periodType!.type} ${profile.periodType!.unit}`);
  lines.push(`Period: ${profile.period}`);
  lines.push("Time: 2023-11-14 22:13:20 +0000 UTC");
  if (profile.durationNanos) lines.push(`Duration: ${profile.durationNanos / 1e9}`);
  lines.push("Samples:");
  lines.push(
    profile.sampleTypes.map(({ type, unit }) =>
      `${type}/${unit}${type === profile.defaultSampleType ? "[dflt]" : ""}`
    ).join(" "),
  );
  for (const { values, locations, labels } of profile.samples) {
    const numbers = values.map((v) => ` ${String(v).padStart(10)}`).join("");
    lines.push(`${numbers}: ${locations.map((l) => `${l.id} `).join("")}`);
    for (const { key, num } of labels) lines.push(`                ${key}:[${num}]`);
  }
  lines.push("Locations");
  for (const { id, address, mapping, lines: [line] } of profile.locations) {
    const place = `${String(id).padStart(6)}: 0x${address.toString(16)} `;
    const f = line?.function;
    lines.push(
      place + (mapping ? `M=${mapping.id} ` : "") +
        (f ? `${f.name} ${f.filename}:${line.line}:${line.column} s=${f.startLine}` : "") +
        (f && f.name !== f.systemName ? `(${f.systemName})` : ""),
    );
  }
  lines.push("Mappings");
  for (const m of profile.mappings) {
    const range = [m.start, m.limit, m.offset].map((n) => `0x${n.toString(16)}`).join("/");
    lines.push(`${m.id}: ${range} ${m.file} ${m.buildId} ${m.hasFunctions ? "[FN]" : ""}`);
  }
  return lines.join("\n") + "\n";
}

test(
  "go tool pprof -raw reads every kind of frame, without a warning",
  { skip, timeout: GO_TIMEOUT_MS },
  () => {
    const profile = mixedProfile(7);
    checkValid(profile);
    assert.equal(
      goPprof(gzipSync(encodeProfile(profile)), "-raw").replace("Duration: 4s", "Duration: 4"),
      raw(profile),
    );
  },
);

test(
  "without native symbols go tool pprof does not warn either",
  { skip, timeout: GO_TIMEOUT_MS },
  () => {
    const builder = cpuBuilder();
    builder.add([script("f", 1), native(0x1234)], [1, 1e7]);
    const profile = builder.build({ timeNanos: 1_700_000_000_000_000_000 });
    checkValid(profile);
    const text = goPprof(gzipSync(encodeProfile(profile)), "-top");
    assert.match(text, / f$/m);
    assert.match(text, / <unknown>$/m);
  },
);

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decodeProfile, encodeProfile } from "../src/pprof/codec.ts";
import { gzipSync } from "../src/pprof/gzip.ts";
import { formatShare, formatValue } from "../src/text/measurement.ts";
import type { Location, PprofProfile, ProfileFunction } from "../src/pprof/profile.ts";
import { formatTop, top, type TopOptions } from "../src/text/top.ts";
import { checkValid } from "./support/valid.ts";
import { GO_TIMEOUT_MS, goPprof, whyNoGo } from "./support/go_pprof.ts";
import { Random } from "./support/random.ts";

const skip = whyNoGo();
const GO = fileURLToPath(new URL("./testdata/go/", import.meta.url));
const goFiles = readdirSync(GO).filter((name) => name.endsWith(".pb.gz")).sort();

/** A profile of one function per location; a stack is a string of names, the leaf first. */
function profileOf(stacks: [stack: string, value: number][], unit = "nanoseconds"): PprofProfile {
  const locations = new Map<string, Location>();
  const functions: ProfileFunction[] = [];
  const locate = (name: string): Location => {
    let location = locations.get(name);
    if (location === undefined) {
      const id = locations.size + 1;
      const f = { id, name, systemName: name, filename: "/f.ts", startLine: 1 };
      functions.push(f);
      const lines = [{ function: f, line: 1, column: 1 }];
      location = { id, mapping: undefined, address: 0, lines, isFolded: false };
      locations.set(name, location);
    }
    return location;
  };
  const samples = stacks.map(([stack, value]) => ({
    locations: stack.split(" ").map(locate),
    values: [1, value],
    labels: [],
  }));
  return {
    sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit }],
    samples,
    mappings: [],
    locations: [...locations.values()],
    functions,
    dropFrames: "",
    keepFrames: "",
    timeNanos: 1_700_000_000_123_000_000,
    durationNanos: 2_000_000_000,
    periodType: { type: "cpu", unit: "nanoseconds" },
    period: 1e7,
    comments: ["shown", "# hidden"],
    defaultSampleType: "cpu",
    docURL: "",
  };
}

test("flat is the leaf's, cum is everyone's on the stack, once", () => {
  const { rows, total } = top(profileOf([["a b a main", 30], ["b a main", 20], ["main", 1]]));
  assert.equal(total, 51);
  assert.deepEqual(rows.map(({ name, flat, cum }) => [name, flat, cum]), [
    ["a", 30, 50],
    ["b", 20, 50],
    ["main", 1, 51],
  ]);
});

test("rows of one value are sorted by name, by cum if asked", () => {
  const profile = profileOf([["z main", 10], ["a main", 10], ["m main", 20]]);
  assert.deepEqual(top(profile).rows.map((r) => r.name), ["m", "a", "z", "main"]);
  const byCum = top(profile, { sort: "cum" }).rows.map((r) => r.name);
  assert.deepEqual(byCum, ["main", "m", "a", "z"]);
});

test("the sample type can be chosen, an unknown one is refused", () => {
  const profile = profileOf([["a main", 30], ["b main", 20]]);
  assert.equal(top(profile).sampleType.type, "cpu");
  assert.equal(top(profile, { sampleType: "samples" }).total, 2);
  assert.throws(() => top(profile, { sampleType: "heap" }), {
    name: "RangeError",
    message: 'Cannot report on sample type "heap": the profile has samples, cpu',
  });
  profile.defaultSampleType = "";
  assert.equal(top(profile).sampleType.type, "cpu", "the last one");
  profile.sampleTypes = [];
  assert.throws(() => top(profile), RangeError);
});

test("small nodes are dropped and counted", () => {
  const profile = profileOf([["a main", 996e6], ["b main", 4e6]]);
  const report = top(profile);
  assert.deepEqual(report.rows.map((r) => r.name), ["a", "main"]);
  assert.equal(report.droppedCount, 1);
  assert.match(formatTop(profile), /^Dropped 1 node \(cum <= 5ms\)$/m);
  assert.equal(top(profile, { nodeFraction: 0 }).rows.length, 3);
});

test("a whole report", () => {
  const text = formatTop(profileOf([["leaf f main", 1_200_000_000], ["f main", 10_000_000]]));
  assert.equal(
    text,
    `shown
Type: cpu
Time: 2023-11-14 22:13:20 UTC
Duration: 2s, Total samples = 1.21s (60.50%)
Showing nodes accounting for 1.21s, 100% of 1.21s total
      flat  flat%   sum%        cum   cum%
     1.20s 99.17% 99.17%      1.20s 99.17%  leaf
     0.01s  0.83%   100%      1.21s   100%  f
         0     0%   100%      1.21s   100%  main
`,
  );
});

test("an empty profile has a header and no rows", () => {
  const text = formatTop(profileOf([]));
  assert.match(text, /^Showing nodes accounting for 0, 0% of 0 total\n +flat .*cum%\n$/m);
});

test("values are printed as pprof prints them", () => {
  const cases: [number, string, string, string][] = [
    [10_000_000, "nanoseconds", "auto", "10ms"],
    [1_200_000_000, "nanoseconds", "auto", "1.20s"],
    [1_200_000_000, "nanoseconds", "ms", "1200ms"],
    [7_200_000_000_000, "nanoseconds", "auto", "2hrs"],
    [512.17 * 1024, "bytes", "auto", "512.17kB"],
    [0, "bytes", "auto", "0"],
    [1.125 * 1024, "bytes", "auto", "1.12kB"], // ties go to the even digit
    [1.375 * 1024, "bytes", "auto", "1.38kB"],
    [-2048, "bytes", "auto", "-2kB"],
    [1, "bytes", "GB", "0"],
    [12, "count", "auto", "12"],
    [12, "count", "count", "12"],
    [12, "apples", "apples", "12apples"],
  ];
  for (const [value, from, to, text] of cases) assert.equal(formatValue(value, from, to), text);
});

test("shares are printed as pprof prints them", () => {
  const cases: [number, number, string][] = [
    [1, 1, "  100%"],
    [9995, 10000, "  100%"],
    [1, 3, "33.33%"],
    [2, 100, " 2.00%"],
    [1, 160, " 0.62%"], // a tie
    [3, 160, " 1.88%"],
    [996, 100_000, "    1%"],
    [5, 1000, "  0.5%"],
    [52, 100_000, "0.052%"],
    [1, 10_000_000, "1e-05%"],
    [12, 100_000_000, "1.2e-05%"],
    [0, 5, "    0%"],
    [5, 0, "    0%"],
    [-1, 4, "25.00%"],
  ];
  for (const [value, total, text] of cases) assert.equal(formatShare(value, total), text);
});

test("drop_frames and keep_frames leave frames out", () => {
  const profile = profileOf([["x malloc f main", 10], ["keepme(int) f main", 5], ["malloc", 1]]);
  profile.dropFrames = "malloc|keep.*";
  profile.keepFrames = "keepme";
  const rows = top(profile).rows.map(({ name, flat }) => [name, flat]);
  assert.deepEqual(rows, [["f", 10], ["keepme(int)", 5], ["malloc", 1], ["main", 0]]);
});

/** Options that both reports have: ours, and pprof's flags. */
const questions: [TopOptions, string[]][] = [
  [{}, []],
  [{ sort: "cum" }, ["-cum"]],
  [{ nodeCount: 3 }, ["-nodecount=3"]],
  [{ nodeCount: 5, sort: "cum" }, ["-nodecount=5", "-cum"]],
  [{ nodeFraction: 0 }, ["-nodefraction=0"]],
];

function compareWithGo(profile: PprofProfile, bytes: Uint8Array): void {
  const types = profile.sampleTypes.map(({ type }) => type);
  for (const [options, flags] of questions) {
    assert.equal(formatTop(profile, options), goPprof(bytes, "-top", ...flags), flags.join(" "));
  }
  for (const sampleType of types) {
    const go = goPprof(bytes, "-top", `-sample_index=${sampleType}`);
    assert.equal(formatTop(profile, { sampleType }), go, sampleType);
  }
}

for (const name of goFiles) {
  test(`${name}: the text is go tool pprof's`, { skip, timeout: GO_TIMEOUT_MS }, () => {
    const bytes = new Uint8Array(readFileSync(GO + name));
    compareWithGo(decodeProfile(bytes), bytes);
  });
}

/** Inlined calls, recursion, locations without a name, negative and tiny values, frames to drop. */
function wildProfile(seed: number): PprofProfile {
  const random = new Random(seed);
  const functions = Array.from({ length: 40 }, (_, i): ProfileFunction => {
    const name = random.pick([`f${i}`, `f${i}`, `Class${i}.method`, `(anonymous)`, `[f${i}]`]);
    return { id: i + 1, name, systemName: name, filename: `/m${i % 4}.ts`, startLine: i };
  });
  const mapping = (id: number, file: string) => ({
    id,
    start: id * 0x10000,
    limit: id * 0x10000 + 0x10000,
    offset: 0,
    file,
    buildId: id === 1 ? "0123" : "",
    hasFunctions: true,
    hasFilenames: false,
    hasLineNumbers: false,
    hasInlineFrames: false,
  });
  const mappings = [mapping(1, "/usr/bin/deno"), mapping(2, "/lib/libx.so")];
  const locations = Array.from({ length: 120 }, (_, i): Location => ({
    id: i + 1,
    mapping: random.pick([undefined, ...mappings]),
    address: random.below(0x30000),
    lines: Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 3]) }, () => ({
      function: random.pick(functions),
      line: random.below(99),
      column: 0,
    })),
    isFolded: false,
  }));
  const types = random.pick([["cpu", "nanoseconds"], ["space", "bytes"], ["jobs", "count"]]);
  return {
    sampleTypes: [{ type: "samples", unit: "count" }, { type: types[0]!, unit: types[1]! }],
    samples: Array.from({ length: 300 }, () => ({
      locations: Array.from(
        { length: 1 + random.below(9) },
        () => random.pick(random.below(3) ? locations.slice(0, 12) : locations),
      ),
      values: [
        random.below(4),
        random.pick([0, 1, 10, 1000, 1e6, -1e5, 5e7]) * random.below(1000),
      ],
      labels: [],
    })),
    mappings,
    locations,
    functions,
    dropFrames: random.pick(["", "", "f1.*"]),
    keepFrames: random.pick(["", "f12"]),
    timeNanos: 1_700_000_000_000_000_000,
    durationNanos: random.below(1e9),
    periodType: undefined,
    period: 0,
    comments: ["a comment"],
    defaultSampleType: "",
    docURL: "",
  };
}

for (let seed = 1; seed <= 4; seed++) {
  test(`a random profile, seed ${seed}: the text is go tool pprof's`, {
    skip,
    timeout: GO_TIMEOUT_MS,
  }, () => {
    const profile = wildProfile(seed);
    checkValid(profile);
    compareWithGo(profile, gzipSync(encodeProfile(profile)));
  });
}

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
// @ts-types="../proto/profile.d.ts"
import { perftools } from "../proto/profile.js";
import { decodeProfile, encodeProfile } from "../src/pprof/codec.ts";
import { gunzipSync, gzipSync } from "../src/pprof/gzip.ts";
import type { Location, PprofProfile } from "../src/pprof/profile.ts";
import { checkValid } from "./support/valid.ts";
import { list, type Message, readProfileMessage, readSamples } from "./support/pprof_decoder.ts";
import { Random } from "./support/random.ts";

const GO = fileURLToPath(new URL("./testdata/go/", import.meta.url));
const goFiles = readdirSync(GO).filter((name) => name.endsWith(".pb.gz")).sort();

function readGo(name: string): Uint8Array {
  return new Uint8Array(readFileSync(GO + name));
}

/**
 * A profile that uses every field, with numbers at the borders of what a JavaScript number holds.
 */
function fullProfile(): PprofProfile {
  const f = { id: 3, name: "f", systemName: "_Z1fv", filename: "/f.cc", startLine: 10 };
  const g = { id: 9, name: "日本 😀", systemName: "", filename: "", startLine: 0 };
  const mapping = {
    id: 2,
    start: 2 ** 32 - 1,
    limit: 2 ** 47,
    offset: 4096,
    file: "/bin/x",
    buildId: "00ff",
    hasFunctions: true,
    hasFilenames: true,
    hasLineNumbers: true,
    hasInlineFrames: true,
  };
  const a = {
    id: 1,
    mapping,
    address: 2 ** 52 + 1,
    lines: [{ function: f, line: 12, column: 5 }, { function: g, line: 0, column: 0 }],
    isFolded: true,
  };
  // Some writers use addresses as ids.
  const b = { id: 2 ** 40 + 7, mapping: undefined, address: 0, lines: [], isFolded: false };
  return {
    sampleTypes: [{ type: "delta", unit: "bytes" }, { type: "n", unit: "count" }],
    samples: [
      { locations: [a, b, a], values: [-1, 2 ** 53 - 1], labels: [] },
      { locations: [], values: [0, 0], labels: [] },
      {
        locations: [a],
        values: [-(2 ** 53) + 1, 2 ** 32],
        labels: [
          { key: "word", str: "w" },
          { key: "size", num: -5, numUnit: "bytes" },
          { key: "zero", num: 0 },
        ],
      },
    ],
    mappings: [mapping],
    locations: [a, b],
    functions: [f, g],
    dropFrames: "malloc|free",
    keepFrames: "free",
    timeNanos: 1_700_000_000_000_000_000,
    durationNanos: 2 ** 31,
    periodType: { type: "space", unit: "bytes" },
    period: 524288,
    comments: ["one", "", "two"],
    defaultSampleType: "n",
    docURL: "https://example.com/",
  };
}

test("every field comes back", () => {
  const profile = fullProfile();
  checkValid(profile);
  assert.deepEqual(decodeProfile(encodeProfile(profile)), profile);
  assert.deepEqual(decodeProfile(gzipSync(encodeProfile(profile))), profile);
});

test("an empty profile comes back, with no period type", () => {
  const empty: PprofProfile = {
    sampleTypes: [],
    samples: [],
    mappings: [],
    locations: [],
    functions: [],
    dropFrames: "",
    keepFrames: "",
    timeNanos: 0,
    durationNanos: 0,
    periodType: undefined,
    period: 0,
    comments: [],
    defaultSampleType: "",
    docURL: "",
  };
  assert.deepEqual(decodeProfile(encodeProfile(empty)), empty);
});

test("an independent reader sees what was written", () => {
  const message = readProfileMessage(encodeProfile(fullProfile()));
  const strings = list<string>(message, "string_table");
  assert.equal(strings[0], "");
  assert.equal(new Set(strings).size, strings.length);
  const [first, , third] = list(message, "sample");
  assert.deepEqual(first!.location_id, [1n, 2n ** 40n + 7n, 1n]);
  assert.deepEqual(first!.value, [-1n, 2n ** 53n - 1n]);
  const [word, size] = list(third!, "label");
  assert.equal(strings[Number(word!.str![0])], "w");
  assert.equal(size!.num![0], -5n);
  assert.equal(strings[Number(size!.num_unit![0])], "bytes");
  const [mapping] = list(message, "mapping");
  assert.equal(mapping!.memory_limit![0], 2n ** 47n);
  assert.equal(message.time_nanos![0], 1_700_000_000_000_000_000n);
  assert.deepEqual(message.comment!.map((i) => strings[Number(i)]), ["one", "", "two"]);
});

/** Stacks and labels whose lengths take one byte, two and three, and numbers of every length. */
function longProfile(): PprofProfile {
  const profile = fullProfile();
  const [a, b] = profile.locations as [Location, Location];
  const numbers = [1, 127, 128, 16383, 16384, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 49, 2 ** 53 - 1];
  profile.samples = [1, 13, 14, 62, 63, 64, 126, 127, 128, 8000, 20_000, 500_000].map((depth) => ({
    locations: Array.from({ length: depth }, (_, i) => i % 3 === 0 ? b : a),
    values: [depth, -depth],
    labels: [],
  }));
  for (const number of numbers) {
    const num = { key: "num", num: number };
    const unit = { key: "minus", num: -number, numUnit: "bytes" };
    const labels = [{ key: "word", str: String(number) }, num, unit];
    profile.samples.push({ locations: [a], values: [number, -number], labels });
    const line = { function: profile.functions[0]!, line: number, column: number };
    const lines = Array.from({ length: number % 40 }, () => ({ ...line }));
    profile.locations.push({ ...a, id: number + 1000, address: number, lines });
  }
  return profile;
}

/** The bytes that the encoder generated from profile.proto makes of what is in BYTES. */
function encodedByLibrary(bytes: Uint8Array): Uint8Array {
  const { Profile } = perftools.profiles;
  return new Uint8Array(Profile.encode(Profile.decode(bytes)).finish());
}

test("what is encoded by hand is what the generated encoder writes", () => {
  const profiles = [
    fullProfile(),
    longProfile(),
    ...goFiles.map((name) => decodeProfile(readGo(name))),
  ];
  for (const profile of profiles) {
    // A number that is 0 may be written or left out: it reads the same.
    for (const sample of profile.samples) sample.labels = sample.labels.filter((l) => l.num !== 0);
    const bytes = encodeProfile(profile);
    assert.deepEqual(encodedByLibrary(bytes), new Uint8Array(bytes));
  }
  assert.deepEqual(decodeProfile(encodeProfile(longProfile())), longProfile());
});

test("equal profiles give equal bytes", () => {
  assert.deepEqual(encodeProfile(fullProfile()), encodeProfile(fullProfile()));
});

test("a name cut through a surrogate pair is written as valid UTF-8", () => {
  const profile = fullProfile();
  profile.functions[0]!.name = "cut\ud83d";
  const back = decodeProfile(encodeProfile(profile));
  assert.equal(back.functions[0]!.name, "cut\ufffd");
});

/**
 * A message without what differs between writers: string indices become strings, zeros are removed.
 */
function withTexts(message: Message): unknown {
  const strings = list<string>(message, "string_table");
  const texts: Record<string, readonly string[]> = {
    profile: ["drop_frames", "keep_frames", "comment", "default_sample_type", "doc_url"],
    sample_type: ["type", "unit"],
    period_type: ["type", "unit"],
    label: ["key", "str", "num_unit"],
    mapping: ["filename", "build_id"],
    function: ["name", "system_name", "filename"],
  };
  const walk = (node: Message, kind: string): unknown =>
    Object.fromEntries(
      Object.entries(node)
        .filter(([field]) => field !== "string_table")
        .map(([field, values]): [string, unknown] => {
          const isText = texts[kind]?.includes(field);
          return [
            field,
            values!.map((value) => {
              if (typeof value === "object") return walk(value, field);
              if (field === "time_nanos") return Number(value);
              return isText ? strings[Number(value)] : value;
            }),
          ];
        })
        .filter(([, values]) => {
          const [only, ...more] = values as unknown[];
          return more.length > 0 || (only !== 0n && only !== "" && only !== undefined);
        })
        .sort(([a], [b]) => String(a) < String(b) ? -1 : 1),
    );
  return walk(message, "profile");
}

for (const name of goFiles) {
  test(`Go's ${name} says the same after it was read and written`, () => {
    const bytes = readGo(name);
    const profile = decodeProfile(bytes);
    checkValid(profile);
    const again = encodeProfile(profile);
    assert.deepEqual(decodeProfile(again), profile);
    assert.deepEqual(readSamples(again), readSamples(bytes));
    assert.deepEqual(withTexts(readProfileMessage(again)), withTexts(readProfileMessage(bytes)));
  });
}

test("there are files of Go to test with", () => {
  assert.equal(goFiles.length, 8);
});

/** A varint field. */
function field(number: number, value: number): number[] {
  return [number << 3, value];
}

/** A field with a length. */
function block(number: number, ...bytes: number[]): number[] {
  return [number << 3 | 2, bytes.length, ...bytes];
}

const X = "x".charCodeAt(0);

const malformed: [what: string, bytes: number[], message: RegExp][] = [
  ["nothing", [], /it is empty$/],
  ["a text", [...new TextEncoder().encode("heap profile: 1: 2 [3: 4]")], /not a profile\.proto/],
  ["a string that is cut off", [6 << 3 | 2, 100, X], /not a profile\.proto/],
  ["a string of 2 GB", [6 << 3 | 2, 0xff, 0xff, 0xff, 0xff, 7, X], /not a profile\.proto/],
  ["a string that is no UTF-8", [...block(6), ...block(6, 0xff)], /not a profile\.proto/],
  ["a first string", block(6, X), /first string is "x", not ""$/],
  ["a string index too large", [...block(6), ...field(14, 9)], /string 9 of 1 is used$/],
  ["a negative string index", [
    ...block(6),
    14 << 3,
    ...Array(9).fill(0xff),
    1,
  ], /string -1 of 1 is used$/],
  ["a sample elsewhere", block(2, ...block(1, 7)), /location 7 is used, but not in the profile$/],
  ["a sample nowhere", block(2, ...block(1, 0)), /location 0 is used/],
  ["a mapping elsewhere", block(4, ...field(1, 1), ...field(2, 7)), /mapping 7 is used/],
  ["a line without function", block(4, ...field(1, 1), ...block(4, ...field(2, 7))), /function 0/],
  ["groups without end", Array(100_000).fill(15 << 3 | 3), /not a profile\.proto/],
];

for (const [what, bytes, message] of malformed) {
  test(`${what} is refused in one line`, () => {
    assert.throws(() => decodeProfile(new Uint8Array(bytes)), (error: Error) => {
      assert.equal(error.name, "SyntaxError");
      assert.match(error.message, /^Cannot read profile: [^\n]*$/);
      assert.match(error.message, message);
      return true;
    });
  });
}

test("fields of a later version are passed over", () => {
  const later = [...field(14, 1), ...block(15, X)]; // Mapping has no fields 14 and 15
  const bytes = [...block(6), ...block(3, ...field(1, 1), ...later), ...field(12, 5)];
  const profile = decodeProfile(new Uint8Array(bytes));
  assert.equal(profile.period, 5);
  assert.deepEqual(profile.mappings.map(({ id }) => id), [1]);
});

test("damaged files are read or refused, quickly, and never with another error", () => {
  const seed = 20261122;
  const random = new Random(seed);
  const sources = [
    encodeProfile(fullProfile()),
    ...["heap.pb.gz", "goroutine.pb.gz", "cpu.pb.gz"].map((name) => gunzipSync(readGo(name))),
  ];
  let readCount = 0;
  let refusedCount = 0;
  const start = performance.now();
  for (let i = 0; i < 3000; i++) {
    const bytes = damage(random.pick(sources), random);
    try {
      decodeProfile(bytes);
      readCount++;
    } catch (error) {
      const { name, message } = error as Error;
      const told = `seed ${seed}, case ${i}: ${name}: ${message}`;
      assert.equal(name, "SyntaxError", told);
      assert.match(message, /^Cannot [^\n]*$/, told);
      refusedCount++;
    }
  }
  assert.ok(readCount > 100 && refusedCount > 100, `${readCount} read, ${refusedCount} refused`);
  assert.ok(performance.now() - start < 60_000, "too slow");
});

/** A copy of `bytes` with some of them changed, removed, doubled or cut off. */
function damage(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged: Uint8Array = bytes.slice();
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(damaged.length);
    const to = Math.min(damaged.length, at + 1 + random.below(8));
    switch (random.below(4)) {
      case 0:
        damaged[at] = random.below(256);
        break;
      case 1:
        damaged = damaged.slice(0, at);
        break;
      case 2:
        damaged = concat(damaged.subarray(0, at), damaged.subarray(to));
        break;
      case 3:
        damaged = concat(damaged.subarray(0, to), damaged.subarray(at));
        break;
    }
    if (damaged.length === 0) return damaged;
  }
  return damaged;
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

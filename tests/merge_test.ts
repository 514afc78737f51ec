import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decodeProfile, encodeProfile } from "../src/pprof/codec.ts";
import { gzipSync } from "../src/pprof/gzip.ts";
import { mergeProfiles, scaleProfile, subtractProfile } from "../src/pprof/merge.ts";
import type {
  Label,
  Location,
  Mapping,
  PprofProfile,
  ProfileFunction,
  Sample,
} from "../src/pprof/profile.ts";
import { prune } from "../src/text/prune.ts";
import { GO_TIMEOUT_MS, goPprofProto, whyNoGo } from "./support/go_pprof.ts";
import { type PlainSample, readSamples } from "./support/pprof_decoder.ts";
import { Random } from "./support/random.ts";
import { checkValid } from "./support/valid.ts";

const skip = whyNoGo();
const GO = fileURLToPath(new URL("./testdata/go/", import.meta.url));
const goFiles = readdirSync(GO).filter((name) => name.endsWith(".pb.gz")).sort();

function readGo(name: string): PprofProfile {
  return decodeProfile(new Uint8Array(readFileSync(GO + name)));
}

function mapping(more: Partial<Mapping> = {}): Mapping {
  return {
    id: 1,
    start: 0x40_0000,
    limit: 0x50_0000,
    offset: 0,
    file: "/bin/server",
    buildId: "aa",
    hasFunctions: true,
    hasFilenames: true,
    hasLineNumbers: true,
    hasInlineFrames: false,
    ...more,
  };
}

function fn(id: number, name: string, more: Partial<ProfileFunction> = {}): ProfileFunction {
  return { id, name, systemName: name, filename: `/${name}.ts`, startLine: 1, ...more };
}

/** A location without a mapping, in line 10 of F. */
function place(id: number, f: ProfileFunction, more: Partial<Location> = {}): Location {
  return {
    id,
    mapping: undefined,
    address: 0,
    lines: [{ function: f, line: 10, column: 2 }],
    isFolded: false,
    ...more,
  };
}

function sample(locations: Location[], values: number[], labels: Label[] = []): Sample {
  return { locations, values, labels };
}

/** A profile of these samples, and of what they refer to. */
function profileOf(samples: Sample[], more: Partial<PprofProfile> = {}): PprofProfile {
  const locations = [...new Set(samples.flatMap((one) => one.locations))];
  return {
    sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
    samples,
    mappings: [...new Set(locations.flatMap((l) => l.mapping ?? []))],
    locations,
    functions: [...new Set(locations.flatMap((l) => l.lines.map((line) => line.function)))],
    dropFrames: "",
    keepFrames: "",
    timeNanos: 0,
    durationNanos: 0,
    periodType: { type: "cpu", unit: "nanoseconds" },
    period: 1e7,
    comments: [],
    defaultSampleType: "",
    docURL: "",
    ...more,
  };
}

/** Fails unless PROFILE is valid and its ids run from 1 in order, and everything in it is referred to. */
function checkTidy(profile: PprofProfile): void {
  checkValid(profile);
  for (const list of [profile.mappings, profile.locations, profile.functions]) {
    assert.deepEqual(list.map(({ id }) => id), list.map((_, i) => i + 1));
  }
  const locations = new Set(profile.samples.flatMap((one) => one.locations));
  assert.equal(locations.size, profile.locations.length);
  const functions = new Set(profile.locations.flatMap((l) => l.lines.map((l) => l.function)));
  assert.equal(functions.size, profile.functions.length);
  // The main binary may stand there for its name alone.
  const mappings = new Set(profile.locations.flatMap((l) => l.mapping ?? []));
  for (const one of profile.mappings.slice(1)) assert.ok(mappings.has(one), one.file);
}

/** STACK with names: `leaf;root`. */
function namesOf({ locations }: Sample): string {
  return locations.map(({ lines }) => lines.map((l) => l.function.name).join("+")).join(";");
}

test("samples of one stack are added up, whatever their ids are in each profile", () => {
  const a = profileOf([
    sample([place(1, fn(1, "leaf")), place(2, fn(2, "root"))], [1, 10]),
    sample([place(3, fn(3, "other"))], [2, 20]),
  ]);
  const b = profileOf([
    sample([place(9, fn(8, "new"))], [7, 70]),
    sample([place(7, fn(9, "leaf")), place(8, fn(7, "root"))], [4, 40]),
  ]);
  const sum = mergeProfiles([a, b]);
  checkTidy(sum);
  assert.deepEqual(sum.samples.map((one) => [namesOf(one), one.values]), [
    ["leaf;root", [5, 50]],
    ["other", [2, 20]],
    ["new", [7, 70]],
  ]);
  assert.deepEqual(sum.functions.map(({ name }) => name), ["leaf", "root", "other", "new"]);
});

test("a location is its mapping, address and lines, and nothing less", () => {
  const map = mapping();
  const f = fn(1, "f");
  const variants: Partial<Location>[] = [
    {},
    { address: 0x40_0010 },
    { address: 0x40_0010, mapping: map },
    { address: 0x40_0010, mapping: map, isFolded: true },
    { lines: [] },
    { lines: [{ function: f, line: 11, column: 2 }] },
    { lines: [{ function: f, line: 10, column: 3 }] },
    { lines: [{ function: f, line: 10, column: 2 }, { function: f, line: 10, column: 2 }] },
    { lines: [{ function: f, line: 10, column: 3 }, { function: f, line: 10, column: 2 }] },
    ...([{ name: "g" }, { systemName: "g" }, { filename: "/g.ts" }, { startLine: 2 }].map(
      (other, i) => ({ lines: [{ function: { ...f, ...other, id: i + 2 }, line: 10, column: 2 }] }),
    )),
  ];
  const taken = () =>
    profileOf(variants.map((more, i) => sample([place(i + 1, f, more)], [i + 1, 0])));
  const sum = mergeProfiles([taken(), taken()]);
  checkTidy(sum);
  assert.deepEqual(sum.samples.map(({ values }) => values[0]), variants.map((_, i) => 2 * i + 2));
});

test("many locations without an address, a line or a column are told apart", () => {
  const taken = () => {
    const functions = Array.from({ length: 5000 }, (_, i) => fn(i + 1, `builtin${i}`));
    return profileOf(
      functions.map((f, i) =>
        sample([place(i + 1, f, { lines: [{ function: f, line: 0, column: 0 }] })], [1, 1])
      ),
    );
  };
  const sum = mergeProfiles([taken(), taken()]);
  assert.equal(sum.samples.length, 5000);
  assert.ok(sum.samples.every(({ values }) => values[0] === 2));
});

test("code that lies elsewhere in another process is the same code", () => {
  const here = mapping();
  const there = mapping({ id: 5, start: 0x9040_0000, limit: 0x9050_0000 - 16, file: "/moved" });
  const at = (map: Mapping) =>
    profileOf([sample([place(1, fn(1, "f"), { mapping: map, address: map.start + 16 })], [1, 1])]);
  const sum = mergeProfiles([at(here), at(there)]);
  checkTidy(sum);
  assert.deepEqual(sum.mappings, [here]);
  assert.deepEqual(sum.samples.map(({ values }) => values), [[2, 2]]);
  assert.equal(sum.locations[0]!.address, 0x40_0010);

  const others: Partial<Mapping>[] = [
    { buildId: "bb" },
    { offset: 4096 },
    { limit: here.limit + 4096 },
    { buildId: "" },
  ];
  for (const other of others) {
    const both = mergeProfiles([at(here), at(mapping(other))]);
    checkTidy(both);
    assert.equal(both.mappings.length, 2, JSON.stringify(other));
    assert.equal(both.samples.length, 2, JSON.stringify(other));
  }
  // Without build ids the file tells.
  const nameless = mergeProfiles([at(mapping({ buildId: "" })), at(mapping({ buildId: "" }))]);
  assert.equal(nameless.mappings.length, 1);
  const two = mergeProfiles([
    at(mapping({ buildId: "" })),
    at(mapping({ buildId: "", file: "/b" })),
  ]);
  assert.equal(two.mappings.length, 2);
});

test("the main binary stays first, even when no sample is in it", () => {
  const main = mapping({ file: "/bin/main" });
  const library = mapping({ id: 2, file: "/lib/x.so", buildId: "xx" });
  const a = profileOf([sample([place(1, fn(1, "f"), { mapping: library, address: 0x40_0010 })], [
    1,
    1,
  ])], { mappings: [main, library] });
  const sum = mergeProfiles([profileOf([sample([place(1, fn(1, "g"))], [1, 1])]), a, a]);
  checkTidy(sum);
  assert.deepEqual(sum.mappings.map(({ file }) => file), ["/bin/main", "/lib/x.so"]);
});

test("a mapping has functions when it has them in every profile", () => {
  const at = (hasFunctions: boolean) =>
    profileOf([
      sample([place(1, fn(1, "f"), { mapping: mapping({ hasFunctions }), address: 1 })], [1, 1]),
    ]);
  const flags = (...all: boolean[]) =>
    mergeProfiles(all.map(at)).mappings.map(({ hasFunctions }) => hasFunctions);
  assert.deepEqual(flags(true, true), [true]);
  assert.deepEqual(flags(true, false), [false]);
  assert.deepEqual(flags(false, true), [false]);
});

test("labels tell samples apart, with their units; their order does not", () => {
  const stack = () => [place(1, fn(1, "f"))];
  const sets: Label[][] = [
    [],
    [{ key: "id", str: "1" }],
    [{ key: "id", num: 1 }],
    [{ key: "id", num: 1, numUnit: "bytes" }],
    [{ key: "id", num: 2 }],
    [{ key: "id", str: "1" }, { key: "tenant", str: "a" }],
    [{ key: "id", str: "1" }, { key: "id", str: "2" }],
    [{ key: "id", str: "2" }, { key: "id", str: "1" }], // of one key the order counts, as in Go
    [{ key: "i", str: "d1" }],
    [{ key: "id", str: `1";"tenant` }],
  ];
  const a = profileOf(sets.map((labels) => sample(stack(), [1, 1], labels)));
  const b = profileOf(
    sets.map((labels) =>
      sample(stack(), [2, 2], labels.toSorted((x, y) => x.key < y.key ? 1 : -1))
    ),
  );
  // Two objects with the id 1 in one profile would be no valid profile.
  for (const profile of [a, b]) {
    const [first] = profile.locations;
    for (const one of profile.samples) one.locations = [first!];
    profile.locations = [first!];
    profile.functions = [first!.lines[0]!.function];
  }
  b.samples[6]!.labels = sets[6]!;
  b.samples[7]!.labels = sets[7]!;
  const sum = mergeProfiles([a, b]);
  checkTidy(sum);
  assert.deepEqual(sum.samples.map(({ values }) => values), sets.map(() => [3, 3]));
  assert.deepEqual(sum.samples[3]!.labels, sets[3]);
  // A word and a number of one key: which comes first is the writer's choice.
  const mixed: Label[] = [{ key: "k", num: 1 }, { key: "k", str: "a" }];
  const one = profileOf([sample(stack(), [1, 1], mixed)]);
  const two = profileOf([sample(stack(), [1, 1], mixed.toReversed())]);
  assert.equal(mergeProfiles([one, two]).samples.length, 1);
});

test("samples whose values are all zero are left out, with what only they refer to", () => {
  const [f, g, h] = [fn(1, "f"), fn(2, "g"), fn(3, "h")];
  const library = mapping({ id: 2, file: "/lib/x.so", buildId: "xx" });
  const a = profileOf([
    sample([place(1, f, { mapping: library })], [0, 0]),
    sample([place(2, g)], [0, 1]),
    sample([place(3, h)], [5, 0]),
  ], { mappings: [mapping(), library] });
  const b = profileOf([sample([place(1, h)], [-5, 0])]);
  const sum = mergeProfiles([a, b]);
  checkTidy(sum);
  assert.deepEqual(sum.samples.map((one) => [namesOf(one), one.values]), [["g", [0, 1]]]);
  assert.deepEqual(sum.mappings.map(({ file }) => file), ["/bin/server"]);
});

test("of the headers come the earliest time, the sum of durations, the largest period", () => {
  const a = profileOf([], {
    timeNanos: 0,
    durationNanos: 3,
    period: 5,
    comments: ["x", "one", "x"],
    dropFrames: "a",
    keepFrames: "b",
  });
  const b = profileOf([], {
    timeNanos: 30,
    durationNanos: 4,
    period: 9,
    comments: ["x", "two"],
    defaultSampleType: "cpu",
    docURL: "https://example.com/b",
    dropFrames: "c",
  });
  const c = profileOf([], { timeNanos: 20, defaultSampleType: "samples", docURL: "c" });
  const { samples, mappings, locations, functions, ...header } = mergeProfiles([a, b, c]);
  assert.deepEqual([samples, mappings, locations, functions], [[], [], [], []]);
  assert.deepEqual(header, {
    sampleTypes: a.sampleTypes,
    periodType: a.periodType,
    timeNanos: 20,
    durationNanos: 7,
    period: 1e7,
    comments: ["x", "one", "two"],
    defaultSampleType: "cpu",
    docURL: "https://example.com/b",
    dropFrames: "a",
    keepFrames: "b",
  });
  assert.equal(mergeProfiles([a, a]).timeNanos, 0);
});

test("profiles of other types are refused, and both are named", () => {
  const a = profileOf([]);
  const incompatible: [Partial<PprofProfile>, string][] = [
    [
      { periodType: { type: "space", unit: "bytes" } },
      "period types [cpu/nanoseconds] and [space/bytes]",
    ],
    [{ periodType: undefined }, "period types [cpu/nanoseconds] and [none]"],
    [
      { sampleTypes: a.sampleTypes.slice(0, 1) },
      "sample types [samples/count, cpu/nanoseconds] and [samples/count]",
    ],
    [
      { sampleTypes: a.sampleTypes.toReversed() },
      "sample types [samples/count, cpu/nanoseconds] and [cpu/nanoseconds, samples/count]",
    ],
  ];
  for (const [more, what] of incompatible) {
    const error = { name: "TypeError", message: `Cannot merge profiles: incompatible ${what}` };
    assert.throws(() => mergeProfiles([a, a, profileOf([], more)]), error);
    assert.throws(() => subtractProfile(a, profileOf([], more)), error);
  }
  assert.throws(() => mergeProfiles([]), {
    name: "RangeError",
    message: "Cannot merge profiles: there are none",
  });
  assert.throws(() => mergeProfiles([profileOf([sample([], [1])])]), {
    name: "TypeError",
    message: "Cannot merge profiles: a sample has 1 values for 2 sample types",
  });
});

test("scaled values are rounded as Go rounds them, half of one away from zero", () => {
  const values = [5, -5, 3, -3, 1, 0].map((value, i) =>
    sample([place(i + 1, fn(i + 1, `f${i}`))], [value, 100])
  );
  const half = scaleProfile(profileOf(values), 0.5);
  checkTidy(half);
  assert.deepEqual(half.samples.map((one) => one.values[0]), [3, -3, 2, -2, 1, 0]);
  assert.deepEqual(half.samples[0]!.values, [3, 50]);
  const second = scaleProfile(profileOf(values), [0, 2]);
  assert.deepEqual(second.samples.map((one) => one.values), values.map(() => [0, 200]));
  const none = scaleProfile(profileOf(values), 0.001);
  checkTidy(none);
  assert.deepEqual([none.samples, none.locations, none.functions], [[], [], []]);
  // Not -0, which is another value to a test, and to whoever prints it.
  const turned = scaleProfile(profileOf(values), -1);
  assert.deepEqual(turned.samples.map((one) => one.values[0]), [-5, 5, -3, 3, -1, 0]);
});

test("ratios that scale nothing are refused", () => {
  const profile = profileOf([]);
  for (const ratio of [NaN, Infinity]) {
    assert.throws(() => scaleProfile(profile, ratio), {
      name: "RangeError",
      message: `Cannot scale profile: the ratio is ${ratio}`,
    });
  }
  for (const ratios of [[1], [1, 2, 3]]) {
    assert.throws(() => scaleProfile(profile, ratios), {
      name: "RangeError",
      message: `Cannot scale profile: there are ${ratios.length} ratios for 2 sample types`,
    });
  }
});

test("a difference keeps what is negative, and drops what is equal", () => {
  const [f, g, h] = [fn(1, "f"), fn(2, "g"), fn(3, "h")];
  const base = profileOf([
    sample([place(1, f)], [5, 50]),
    sample([place(2, g)], [2, 20]),
    sample([place(3, h)], [1, 10]),
  ]);
  const later = profileOf([
    sample([place(1, f)], [5, 50]),
    sample([place(2, g)], [7, 20]),
  ]);
  const difference = subtractProfile(later, base);
  checkTidy(difference);
  assert.deepEqual(difference.samples.map((one) => [namesOf(one), one.values]), [
    ["g", [5, 0]],
    ["h", [-1, -10]],
  ]);
});

test("with diffBase, what is subtracted stays apart under go tool pprof's own label", () => {
  const labels = [{ key: "pprof::base", str: "false" }, { key: "a", str: "b" }];
  const base = profileOf([sample([place(1, fn(1, "f"))], [5, 50], labels)]);
  const later = profileOf([sample([place(1, fn(1, "f"))], [5, 50], [{ key: "a", str: "b" }])]);
  const { samples } = subtractProfile(later, base, { diffBase: true });
  assert.deepEqual(samples.map((one) => [one.values, one.labels]), [
    [[5, 50], [{ key: "a", str: "b" }]],
    [[-5, -50], [{ key: "a", str: "b" }, { key: "pprof::base", str: "true" }]],
  ]);
});

test("a difference is of the later one's time, and lasts as long as what it tells took", () => {
  const base = profileOf([], { timeNanos: 100, durationNanos: 7, comments: ["a", "b"], period: 9 });
  const later = profileOf([], {
    timeNanos: 400,
    durationNanos: 8,
    comments: ["a", "c"],
    period: 1,
    defaultSampleType: "cpu",
  });
  const { timeNanos, durationNanos, comments, period, defaultSampleType } = subtractProfile(
    later,
    base,
  );
  assert.deepEqual([timeNanos, durationNanos, period, defaultSampleType], [400, 8, 1, "cpu"]);
  assert.deepEqual(comments, ["a", "c", "b"]);
  const duration = (later: Partial<PprofProfile>, base: Partial<PprofProfile>) =>
    subtractProfile(profileOf([], later), profileOf([], base)).durationNanos;
  assert.equal(duration({ timeNanos: 400 }, { timeNanos: 100 }), 300);
  assert.equal(duration({ timeNanos: 100 }, { timeNanos: 400 }), 0);
  assert.equal(duration({ timeNanos: 400 }, {}), 0);
});

test("the result shares nothing with what it was made of, which stays as it was", () => {
  const input = randomProfile(new Random(3));
  const before = structuredClone(input);
  const results = [
    mergeProfiles([input]),
    scaleProfile(input, 1),
    subtractProfile(input, input, {
      diffBase: true,
    }),
  ];
  assert.deepEqual(input, before);
  for (const result of results) {
    result.sampleTypes[0]!.type = result.periodType!.type = "changed";
    for (const one of result.samples) {
      one.values.fill(0);
      one.locations.length = 0;
      for (const label of one.labels) label.key = "changed";
    }
    for (const one of result.mappings) one.file = "changed";
    for (const one of result.functions) one.name = "changed";
    for (const one of result.locations) for (const line of one.lines) line.line = -1;
    result.comments.push("changed");
  }
  assert.deepEqual(input, before);
});

/**
 * A valid profile with inlined calls, two mappings, labels of both kinds and ids in any order.
 *
 * @param base Where its code lies.
 */
function randomProfile(random: Random, base = 0x1000_0000 * (1 + random.below(3))): PprofProfile {
  const ids = (count: number) => {
    const list = Array.from({ length: count }, (_, i) => i * 3 + 1);
    return () => list.splice(random.below(list.length), 1)[0]!;
  };
  const functionId = ids(12);
  const functions = Array.from({ length: 12 }, () => {
    const kind = random.below(6);
    const name = `f${kind}`;
    return fn(functionId(), name, { startLine: 1 + random.below(2), filename: `/${kind % 3}.ts` });
  });
  const mappings = [
    mapping({ id: 4, start: base, limit: base + 0x1_0000 }),
    mapping({
      id: 2,
      start: 2 * base + 0x2_0000,
      limit: 2 * base + 0x3_0000,
      buildId: "",
      file: "/x.so",
    }),
  ];
  const locationId = ids(16);
  const locations = Array.from({ length: 16 }, (): Location => {
    const map = random.pick([undefined, undefined, ...mappings]);
    const lines = Array.from({ length: random.below(3) }, () => {
      const line = random.below(4);
      // Go's key of a location leaves out the columns of all lines but the last one.
      return { function: random.pick(functions), line, column: line * 2 };
    });
    const address = lines.length === 0 || map ? random.below(5) * 16 + 1 : 0;
    return {
      id: locationId(),
      mapping: map,
      address: map ? map.start + address : address,
      lines,
      isFolded: random.below(8) === 0,
    };
  });
  const labels: Label[] = [
    { key: "tenant", str: "a" },
    { key: "tenant", str: "b" },
    { key: "bytes", num: 64 },
    { key: "bytes", num: 64, numUnit: "kilobytes" },
    { key: "delta", num: -1 },
  ];
  const samples = Array.from({ length: 60 }, () => {
    const count = random.below(7) - 2;
    return sample(
      Array.from({ length: 1 + random.below(3) }, () => random.pick(locations)),
      [count, count * 1e7],
      Array.from({ length: Math.max(0, random.below(4) - 1) }, () => random.pick(labels))
        .filter((label, i, all) => all.findIndex(({ key }) => key === label.key) === i),
    );
  });
  return profileOf(samples, {
    mappings,
    locations,
    functions,
    timeNanos: 1_700_000_000_000_000_000 + random.below(1000) * 1024,
    durationNanos: random.below(1000),
    period: 1 + random.below(10),
    comments: [`comment ${random.below(3)}`],
    defaultSampleType: random.pick(["", "cpu"]),
  });
}

/** What is in a profile, in no order: its samples as an independent reader tells them. */
function contents(bytes: Uint8Array): string[] {
  return readSamples(bytes).map(textOf).sort();
}

function textOf({ stack, values, labels }: PlainSample): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => a < b ? -1 : 1);
  return `${stack} ${values} ${JSON.stringify(sorted)}`;
}

function contentsOf(profile: PprofProfile): string[] {
  checkTidy(profile);
  return contents(encodeProfile(profile));
}

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`what has to hold of any profiles holds of random ones, seed ${seed}`, () => {
    const random = new Random(seed);
    // Of moved code the addresses are those of the first profile: the order would matter.
    const [a, b, c] = Array.from({ length: 3 }, () => randomProfile(random, 0x1000_0000)) as [
      PprofProfile,
      PprofProfile,
      PprofProfile,
    ];
    for (const one of [a, b, c]) checkValid(one);
    const sum = mergeProfiles([a, b, c]);
    assert.ok(sum.samples.length > 60, "nothing differs in these profiles");
    assert.ok(sum.samples.length < 180, "nothing is equal in these profiles");

    assert.deepEqual(mergeProfiles([a, a]), {
      ...scaleProfile(a, 2),
      durationNanos: 2 * a.durationNanos,
    });
    assert.deepEqual(subtractProfile(a, a).samples, []);
    assert.deepEqual(contentsOf(sum), contentsOf(mergeProfiles([c, a, b])));
    assert.deepEqual(contentsOf(sum), contentsOf(mergeProfiles([mergeProfiles([a, b]), c])));
    assert.deepEqual(
      contentsOf(subtractProfile(sum, c)),
      contentsOf(mergeProfiles([a, b])),
    );
    assert.deepEqual(
      contentsOf(subtractProfile(a, b)),
      contentsOf(mergeProfiles([a, scaleProfile(b, -1)])),
    );
    for (const [i, { type }] of a.sampleTypes.entries()) {
      const total = (profile: PprofProfile) =>
        profile.samples.reduce((sum, { values }) => sum + values[i]!, 0);
      assert.equal(total(sum), total(a) + total(b) + total(c), type);
    }
    // What is merged already stays as it is.
    assert.deepEqual(mergeProfiles([sum]), sum);
  });
}

for (const seed of [11, 12, 13]) {
  test(
    `go tool pprof makes the same of random profiles, seed ${seed}`,
    { skip, timeout: GO_TIMEOUT_MS },
    () => {
      const random = new Random(seed);
      const profiles = [randomProfile(random), randomProfile(random), randomProfile(random)];
      checkAgainstGo(profiles);
    },
  );
}

for (const name of goFiles) {
  test(
    `go tool pprof makes the same of Go's ${name}`,
    { skip, timeout: GO_TIMEOUT_MS },
    () => {
      const profile = readGo(name);
      const half = { ...profile, samples: profile.samples.filter((_, i) => i % 2 === 0) };
      checkAgainstGo([profile, half, scaleProfile(profile, 3)]);
    },
  );
}

test("Go's allocs and heap profiles are of one type", { skip, timeout: GO_TIMEOUT_MS }, () => {
  checkAgainstGo([readGo("allocs.pb.gz"), readGo("heap.pb.gz"), readGo("heap.pb.gz")]);
});

/** Fails unless Go and we make the same of [A, B, C] by sum, difference and compared difference. */
function checkAgainstGo(profiles: PprofProfile[]): void {
  const [a, b, c] = profiles as [PprofProfile, PprofProfile, PprofProfile];
  const [fileA, fileB, fileC] = profiles.map((profile) => gzipSync(encodeProfile(profile))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const sum = goPprofProto([fileA, fileB, fileC]);
  assert.deepEqual(contentsForGo(mergeProfiles([a, b, c])), contents(sum));
  assert.deepEqual(headerOf(mergeProfiles([a, b, c])), headerOf(decodeProfile(sum)));
  assert.deepEqual(
    contentsForGo(subtractProfile(a, b)),
    contents(goPprofProto([fileA], { flag: "-base", profile: fileB })),
  );
  assert.deepEqual(
    contentsForGo(subtractProfile(b, a)),
    contents(goPprofProto([fileB], { flag: "-base", profile: fileA })),
  );
  assert.deepEqual(
    contentsForGo(subtractProfile(a, c, { diffBase: true })),
    contents(goPprofProto([fileA], { flag: "-diff_base", profile: fileC })),
  );
}

/** go tool pprof leaves out the frames that a profile asks it to, before it writes one. */
function contentsForGo(profile: PprofProfile): string[] {
  checkTidy(profile);
  return contents(encodeProfile(prune(profile)));
}

function headerOf(profile: PprofProfile): unknown {
  const { timeNanos, durationNanos, period, periodType, sampleTypes, comments } = profile;
  return { timeNanos, durationNanos, period, periodType, sampleTypes, comments };
}

import assert from "node:assert/strict";
import { test } from "node:test";
import type { PprofProfile } from "../src/pprof/profile.ts";
import { checkValid } from "./support/valid.ts";

function validProfile(): PprofProfile {
  const f = { id: 1, name: "f", systemName: "f", filename: "/f.ts", startLine: 1 };
  const mapping = {
    id: 1,
    start: 0,
    limit: 0,
    offset: 0,
    file: "/bin/deno",
    buildId: "",
    hasFunctions: true,
    hasFilenames: false,
    hasLineNumbers: false,
    hasInlineFrames: false,
  };
  const location = {
    id: 1,
    mapping,
    address: 1,
    lines: [{ function: f, line: 1, column: 1 }],
    isFolded: false,
  };
  return {
    sampleTypes: [{ type: "cpu", unit: "nanoseconds" }],
    samples: [{ locations: [location], values: [1], labels: [{ key: "k", str: "v" }] }],
    mappings: [mapping],
    locations: [location],
    functions: [f],
    dropFrames: "",
    keepFrames: "",
    timeNanos: Date.now() * 1e6,
    durationNanos: 0,
    periodType: { type: "cpu", unit: "nanoseconds" },
    period: 1,
    comments: [],
    defaultSampleType: "cpu",
    docURL: "",
  };
}

test("a valid profile is valid", () => {
  checkValid(validProfile());
});

test("times since 1970 are above 2^53 and valid all the same", () => {
  const profile = validProfile();
  profile.timeNanos = 1_700_000_000_000_000_000;
  checkValid(profile);
});

const broken: [message: string, breakIt: (profile: PprofProfile) => void][] = [
  ["samples without sample types", (p) => p.sampleTypes = []],
  [`the name of sample type "in-use" holds a "-"`, (p) => p.sampleTypes[0]!.type = "in-use"],
  [
    `the default sample type "heap" is not one of its types`,
    (p) => p.defaultSampleType = "heap",
  ],
  ["sample 0 has 2 values for 1 sample types", (p) => p.samples[0]!.values.push(1)],
  ["sample 0 has 0 values for 1 sample types", (p) => p.samples[0]!.values.pop()],
  ["a value of sample 0 is 0.5, not an integer", (p) => p.samples[0]!.values[0] = 0.5],
  ["a value of sample 0 is NaN, not an integer", (p) => p.samples[0]!.values[0] = NaN],
  ["sample 0 has location 1, which the profile does not hold", (p) => p.locations = []],
  ["sample 0 has a label without a key", (p) => p.samples[0]!.labels[0]!.key = ""],
  [
    `label "k" of sample 0 is both a word and a number`,
    (p) => p.samples[0]!.labels[0]!.num = 1,
  ],
  [`label "n" is 1.5, not an integer`, (p) => p.samples[0]!.labels.push({ key: "n", num: 1.5 })],
  ["a mapping has the id 0, which stands for none", (p) => p.mappings[0]!.id = 0],
  ["a function has the id 0, which stands for none", (p) => p.functions[0]!.id = 0],
  ["a location has the id 0, which stands for none", (p) => p.locations[0]!.id = 0],
  ["a location has the id -1", (p) => p.locations[0]!.id = -1],
  ["two mappings have the id 1", (p) => p.mappings.push({ ...p.mappings[0]! })],
  ["two functions have the id 1", (p) => p.functions.push({ ...p.functions[0]! })],
  ["two locations have the id 1", (p) => p.locations.push({ ...p.locations[0]! })],
  ["location 1 is in mapping 1, which the profile does not hold", (p) => p.mappings = []],
  ["location 1 is in function 1, which the profile does not hold", (p) => p.functions = []],
  [
    "location 1 has a line without a function",
    (p) => (p.locations[0]!.lines[0] as { function: unknown }).function = undefined,
  ],
  ["the address of location 1 is Infinity, not an integer", (p) => p.locations[0]!.address = 1 / 0],
  ["a line of location 1 is NaN, not an integer", (p) => p.locations[0]!.lines[0]!.line = NaN],
  ["durationNanos is 0.1, not an integer", (p) => p.durationNanos = 0.1],
];

for (const [message, breakIt] of broken) {
  test(`refused: ${message}`, () => {
    const profile = validProfile();
    breakIt(profile);
    assert.throws(() => checkValid(profile), {
      name: "TypeError",
      message: `Invalid profile: ${message}`,
    });
  });
}

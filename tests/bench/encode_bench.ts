/**
 * 5,000 samples × 40 frames to bytes: this module's builder and encoder beside protobufjs' own
 * encoder (which gets the finished message) and pprof-format, all in one process and in turns; and
 * two such profiles merged.
 * Prints times and ratios; `--check` fails when a target of the design is missed.
 *
 *     deno run -A tests/bench/encode_bench.ts [--check]
 *     bun tests/bench/encode_bench.ts [--check]
 */
import {
  Function,
  Line,
  Location,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from "../../node_modules/pprof-format/dist/esm/index.js";
// @ts-types="../../proto/profile.d.ts"
import { perftools } from "../../proto/profile.js";
import type { ScriptFrame, Stack } from "../../src/stack/frame.ts";
import { ProfileBuilder } from "../../src/pprof/builder.ts";
import { encodeProfile } from "../../src/pprof/codec.ts";
import { mergeProfiles } from "../../src/pprof/merge.ts";

const SAMPLES = 5_000;
const DEPTH = 40;
const FUNCTIONS = 800;
const ROUNDS = 6;
/** Runs of one candidate in a row; the first of them collect the previous one's garbage. */
const RUNS = 10;
const SETTLING_RUNS = 2;
const TIME_NANOS = 1.7e18;

/** Stacks as an engine returns them: the frames are shared objects, the arrays are not. */
function makeStacks(seed: number): Stack[] {
  const random = (n: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % n;
  };
  const frames: ScriptFrame[] = [];
  for (let i = 0; i < FUNCTIONS * 3; i++) {
    const f = i % FUNCTIONS;
    frames.push({
      kind: "script",
      functionName: `function${f}`,
      file: `/srv/app/src/module${f % 60}.ts`,
      line: f + 1 + Math.trunc(i / FUNCTIONS),
      column: 7,
      functionLine: f,
    });
  }
  const pool = frames.length;
  return Array.from({ length: SAMPLES }, () => {
    const trunk = random(40);
    // Roots are alike, leaves differ.
    return Array.from(
      { length: DEPTH },
      (_, depth) => depth > 20 ? frames[(trunk + depth) % pool]! : frames[random(pool)]!,
    );
  });
}

function ours(stacks: readonly Stack[]) {
  const builder = new ProfileBuilder({
    sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
    periodType: { type: "cpu", unit: "nanoseconds" },
    period: 1e7,
  });
  for (const stack of stacks) builder.add(stack, [1, 1e7]);
  return builder.build({ timeNanos: TIME_NANOS });
}

function pprofFormat(stacks: readonly Stack[]): Profile {
  const stringTable = new StringTable();
  const functions = new Map<string, Function>();
  const locations = new Map<string, Location>();
  const locate = (frame: ScriptFrame): Location => {
    const key = `${frame.line}:${frame.column}:${frame.file}:${frame.functionName}`;
    let location = locations.get(key);
    if (location) return location;
    const functionKey = `${frame.functionLine}:${frame.file}:${frame.functionName}`;
    let f = functions.get(functionKey);
    if (!f) {
      const name = stringTable.dedup(frame.functionName);
      f = new Function({
        id: functions.size + 1,
        name,
        systemName: name,
        filename: stringTable.dedup(frame.file),
        startLine: frame.functionLine,
      });
      functions.set(functionKey, f);
    }
    const line = new Line({ functionId: f.id, line: frame.line });
    location = new Location({ id: locations.size + 1, line: [line] });
    locations.set(key, location);
    return location;
  };
  const type = (name: string, unit: string) =>
    new ValueType({ type: stringTable.dedup(name), unit: stringTable.dedup(unit) });
  const sample = stacks.map((stack) =>
    new Sample({
      locationId: stack.map((frame) => locate(frame as ScriptFrame).id),
      value: [1, 1e7],
    })
  );
  return new Profile({
    sampleType: [type("samples", "count"), type("cpu", "nanoseconds")],
    sample,
    location: [...locations.values()],
    function: [...functions.values()],
    stringTable,
    timeNanos: TIME_NANOS,
    periodType: type("cpu", "nanoseconds"),
    period: 1e7,
  });
}

/** Other load can only add to a time: the fastest tenth of the runs counts. */
function quiet(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 10)]!;
}

const stacks = makeStacks(1);
const model = ours(stacks);
const another = ours(makeStacks(2));
const { Profile: Message } = perftools.profiles;
// decode returns Long objects; the encoder is fastest with plain numbers.
const message = JSON.parse(
  JSON.stringify(
    Message.decode(encodeProfile(model)),
    (_, value) =>
      value !== null && typeof value === "object" && "low" in value
        ? value.high * 2 ** 32 + (value.low >>> 0)
        : value,
  ),
);
const foreign = pprofFormat(stacks);

const candidates: Record<string, () => number> = {
  "protobufjs encode": () => Message.encode(message).finish().length,
  "ours: encode": () => encodeProfile(model).length,
  "ours: build + encode": () => encodeProfile(ours(stacks)).length,
  "ours: merge of two": () => mergeProfiles([model, another]).samples.length,
  "pprof-format encode": () => foreign.encode().length,
  "pprof-format build + encode": () => pprofFormat(stacks).encode().length,
};
const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
const sizes = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(candidates)) {
    for (let i = 0; i < RUNS; i++) {
      const start = performance.now();
      sizes.set(name, run());
      const elapsed = performance.now() - start;
      if (round > 0 && i >= SETTLING_RUNS) times.get(name)!.push(elapsed);
    }
  }
}

const base = quiet(times.get("protobufjs encode")!);
const ratios = new Map<string, number>();
for (const [name, values] of times) {
  const ms = quiet(values);
  ratios.set(name, ms / base);
  console.log(
    `${name.padEnd(28)} ${ms.toFixed(2).padStart(7)} ms  ${(ms / base).toFixed(2)} ×  ${
      sizes.get(name)
    } ${name.includes("merge") ? "samples" : "bytes"}`,
  );
}

if (process.argv.includes("--check")) {
  const encode = ratios.get("ours: encode")!;
  const all = ratios.get("ours: build + encode")!;
  const rival = ratios.get("pprof-format encode")!;
  const merge = quiet(times.get("ours: merge of two")!);
  if (merge > 50) throw new Error(`a merge takes ${merge.toFixed(0)} ms`);
  if (all > 2) throw new Error(`build and encode take ${all.toFixed(2)} × protobufjs' own time`);
  if (encode > 1.2) throw new Error(`encoding takes ${encode.toFixed(2)} × protobufjs' own time`);
  if (all >= rival) throw new Error(`pprof-format is faster: ${rival.toFixed(2)} ×`);
}

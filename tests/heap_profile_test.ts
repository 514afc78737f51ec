/** The heap and allocs profiles, in real processes of this runtime. */
import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decodeProfile } from "../src/pprof/codec.ts";
import type { PprofProfile, Sample } from "../src/pprof/profile.ts";
import { checkValid } from "./support/valid.ts";
import type { ProfileSupport } from "../src/recording/support.ts";
import { all, isDeno, Room } from "./support/command_line.ts";
import { GO_TIMEOUT_MS, goPprof, goPprofText, whyNoGo } from "./support/go_pprof.ts";
import {
  factsOf,
  inTemporaryDirectory,
  type ProgramOptions,
  programPath,
  runProgram,
  runtime,
} from "./support/profiled_program.ts";
import { assertNear, statistically } from "./support/statistically.ts";

const noGo = whyNoGo();
const timeout = 110_000 + GO_TIMEOUT_MS;
const MiB = 2 ** 20;
const MEASURES = ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"];

const onDeno = runtime === "deno" ? test : test.skip;
/** Bun measures allocated bytes only. */
const onBun = runtime === "bun" ? test : test.skip;

/** Output of heap_stress.ts. */
interface Stress {
  readonly workers: number;
  readonly samplingWorkers: number;
  readonly requests: number;
  readonly processes: number;
  readonly profiles: number;
  readonly bytes: number;
  readonly steppedDown: readonly string[];
}

function run<T>(scenario: string, args: (string | number)[], options: ProgramOptions = {}): T {
  return factsOf<T>(runProgram("heap_api.ts", { ...options, args: [scenario, ...args] }));
}

function read(directory: string, name: string): PprofProfile {
  const bytes = readFileSync(join(directory, name));
  const profile = decodeProfile(bytes);
  checkValid(profile);
  if (noGo === undefined) {
    for (const { type } of profile.sampleTypes) {
      assert.match(
        goPprof(bytes, `-sample_index=${type}`, "-top"),
        new RegExp(`^Type: ${type}$`, "m"),
      );
    }
  }
  return profile;
}

/** The sum of the values of one type over the samples for which `where` is true. */
function sum(profile: PprofProfile, type: string, where: (sample: Sample) => boolean): number {
  const index = profile.sampleTypes.findIndex((candidate) => candidate.type === type);
  assert.ok(index >= 0, `there is no ${type}`);
  return profile.samples.filter(where).reduce((total, { values }) => total + values[index]!, 0);
}

/** Whether a function called `name` is on the stack. */
function passes(name: string): (sample: Sample) => boolean {
  return ({ locations }) =>
    locations.some(({ lines }) => lines.some((line) => line.function.name === name));
}

/**
 * As `passes`, in the engine's heap only: the engine itself allocates outside of it for a function.
 */
function inHeap(name: string): (sample: Sample) => boolean {
  const where = passes(name);
  return (sample) => where(sample) && !isExternal(sample);
}

/** Whether the memory is outside of the engine's heap. */
function isExternal({ labels }: Sample): boolean {
  return labels.some(({ key, str }) => key === "memory" && str === "external");
}

interface Shares {
  readonly retained: number;
  readonly churned: number;
  readonly held: number;
  readonly objects: number;
  readonly objectBytes: number;
  readonly writeMillis: number;
  readonly support: ProfileSupport;
}

onDeno("known amounts in known functions, in use and allocated", { timeout }, async () => {
  await inTemporaryDirectory((directory) =>
    statistically((scale) => {
      const facts = run<Shares>("shares", [directory, scale]);
      assert.deepEqual(facts.support.steppedDown, []);
      const heap = read(directory, "heap.pb.gz");
      assert.deepEqual(heap.sampleTypes.map(({ type }) => type), MEASURES);
      assert.deepEqual(heap.sampleTypes.map(({ unit }) => unit), [
        "count",
        "bytes",
        "count",
        "bytes",
      ]);
      assert.equal(heap.defaultSampleType, "inuse_space");
      assert.deepEqual(heap.periodType, { type: "space", unit: "bytes" });
      assert.equal(heap.period, 524_288);
      assert.match(heap.comments.join("\n"), /^sampled since 20.*Z: /m);
      assert.match(heap.comments.join("\n"), /inlined count as their callers/);
      const report = (name: string) =>
        MEASURES.map((type) => sum(heap, type, passes(name))).map((n, i) =>
          i % 2 ? (n / MiB).toFixed(1) : Math.round(n)
        );
      for (const name of ["retainArrays", "churnArrays", "holdBuffers", "retainObjects"]) {
        console.log(name, ...report(name));
      }
      const gone = sum(heap, "inuse_space", inHeap("churnArrays"));
      assert.ok(gone < 0.02 * facts.churned * MiB, "churned is gone");

      const buffer = heap.samples.find((sample) =>
        passes("holdBuffers")(sample) && isExternal(sample)
      )!;
      assert.equal(buffer.locations[0]!.lines[0]!.function.name, "holdBuffers");
      assert.equal(buffer.locations[0]!.lines[0]!.function.filename, programPath("heap_api.ts"));

      const { locations, labels } = heap.samples.find(inHeap("churnArrays"))!;
      const { line, function: f } = locations[0]!.lines[0]!;
      assert.equal(f.filename, programPath("heap_api.ts"));
      const source = readFileSync(programPath("heap_api.ts"), "utf8").split("\n");
      assert.match(source[line - 1]!, /^function churnArrays/);
      assert.equal(f.startLine, line);
      const bytes = labels.find(({ key }) => key === "bytes");
      assertNear(bytes!.num!, 16_400, 0.01, "an array's size");

      const allocs = read(directory, "allocs.pb.gz");
      assert.equal(allocs.defaultSampleType, "alloc_space");
      const released = read(directory, "released.pb.gz");
      assert.ok(sum(released, "inuse_space", passes("holdBuffers")) < MiB, "buffers are released");
      assert.ok(sum(released, "inuse_space", inHeap("retainArrays")) < 2 * MiB, "released");
      return { facts, heap, allocs, released };
    }, ({ facts, heap, allocs, released }) => {
      const inRetain = inHeap("retainArrays");
      const retained = facts.retained * MiB;
      assertNear(sum(heap, "inuse_space", inRetain), retained, 0.1, "retained, in use");
      assertNear(sum(heap, "alloc_space", inRetain), retained, 0.1, "retained");
      assertNear(sum(heap, "inuse_objects", inRetain), facts.retained / 2, 0.1, "objects in use");
      const inChurn = inHeap("churnArrays");
      const churned = facts.churned * MiB;
      assertNear(sum(heap, "alloc_space", inChurn), churned, 0.1, "churned");
      assertNear(sum(heap, "alloc_objects", inChurn), facts.churned * 64, 0.1, "objects");
      const held = facts.held * MiB;
      assertNear(sum(heap, "inuse_space", passes("holdBuffers")), held, 0.1, "buffers, in use");
      assertNear(sum(heap, "alloc_space", passes("holdBuffers")), held, 0.1, "buffers");
      assertNear(sum(allocs, "alloc_space", inChurn), churned, 0.1, "churned, in allocs");
      assertNear(sum(released, "alloc_space", inRetain), retained, 0.1, "retained, then released");
    })
  );
});

onBun("known amounts in known functions, allocated", { timeout }, async () => {
  await inTemporaryDirectory((directory) =>
    statistically((scale) => {
      const facts = run<Shares>("shares", [directory, scale]);
      assert.deepEqual(facts.support.steppedDown, []);
      const profiles = ["heap", "allocs"].map((name) => read(directory, `${name}.pb.gz`));
      for (const profile of profiles) {
        assert.deepEqual(profile.sampleTypes, [{ type: "alloc_space", unit: "bytes" }]);
        assert.equal(profile.defaultSampleType, "alloc_space");
        assert.equal(profile.period, 524_288);
        assert.match(
          profile.comments.join("\n"),
          /^not measured here: alloc_objects, inuse_objects, inuse_space$/m,
        );
      }
      return { facts, profiles };
    }, ({ facts, profiles }) => {
      const amounts = {
        retainArrays: facts.retained,
        churnArrays: facts.churned,
        holdBuffers: facts.held,
      };
      for (const profile of profiles) {
        for (const [name, mib] of Object.entries(amounts)) {
          const seen = sum(profile, "alloc_space", passes(name));
          console.log(name, (seen / MiB).toFixed(1), "of", mib);
          assertNear(seen, mib * MiB, 0.15, name);
        }
      }
    })
  );
});

onDeno("many small objects, at a rate for them", { timeout }, async () => {
  await inTemporaryDirectory((directory) =>
    statistically((scale) => {
      const facts = run<Shares>("shares", [directory, scale, 16_384]);
      const heap = read(directory, "heap.pb.gz");
      assert.equal(heap.period, 16_384);
      return { facts, heap };
    }, ({ facts, heap }) => {
      const inUse = sum(heap, "inuse_space", inHeap("retainObjects"));
      console.log("objects", inUse / MiB, "of", facts.objectBytes / MiB);
      const objects = sum(heap, "alloc_objects", inHeap("retainObjects"));
      assertNear(objects, facts.objects, 0.1, "objects");
      // Of the array that grows with them the older copies are garbage.
      assert.ok(inUse > 8 * MiB && inUse < 1.2 * facts.objectBytes, `${inUse} bytes`);
    })
  );
});

onDeno("text for people, which Go reads as well", { timeout }, () => {
  inTemporaryDirectory((directory) => {
    run<Shares>("shares", [directory, 1]);
    const text = readFileSync(join(directory, "heap.txt"), "utf8");
    const [head, ...lines] = text.split("\n");
    const counts = /^heap profile: (\d+): (\d+) \[(\d+): (\d+)\] @ heap\/1048576$/.exec(head!);
    assert.ok(counts, head);
    const rows = lines.flatMap((line) => {
      const row = /^(\d+): (\d+) \[(\d+): (\d+)\] @( 0x[0-9a-f]+)+$/.exec(line);
      return row ? [row.slice(1, 5).map(Number)] : [];
    });
    for (let i = 0; i < 4; i++) {
      assert.equal(rows.reduce((total, row) => total + row[i]!, 0), Number(counts[i + 1]));
    }
    const inUse = rows.map((row) => row[1]!);
    assert.deepEqual(inUse, inUse.toSorted((a, b) => b - a), "the largest first");
    assert.match(text, /^#\t0x[0-9a-f]+\tretainArrays\+0x[0-9a-f]+\t+.*heap_api\.ts:\d+$/m);
    assert.match(text, /^# rss = \d+$/m);
    assert.match(text, /^# heapUsed = \d+$/m);
    assert.match(text, /^# total_heap_size = \d+$/m);
    if (noGo === undefined) {
      const top = goPprofText(text, "-sample_index=alloc_space", "-unit=MB", "-top");
      const total = /of ([\d.]+)MB total/.exec(top);
      const all = rows.reduce((bytes, [, , count, size]) =>
        bytes - size! / Math.expm1(-size! / count! / 524_288), 0) / MiB;
      assertNear(Number(total![1]), all, 0.001, "the total that Go scales up");
    }
  });
});

interface Lines {
  readonly kept: number;
  readonly steppedDown: readonly string[];
}

const LINES = "heap_lines.ts";

/** The sum of samples with a frame on the line of heap_lines.ts that ends in `// ${comment}`. */
function sumOnLine(profile: PprofProfile, type: string, comment: string): number {
  const source = readFileSync(programPath(LINES), "utf8").split("\n");
  const wanted = source.findIndex((line) => line.endsWith(` // ${comment}`)) + 1;
  assert.ok(wanted > 0, `no line says ${comment}`);
  return sum(
    profile,
    type,
    ({ locations }) =>
      locations.some(({ lines }) =>
        lines.some(({ line, function: f }) => line === wanted && f.filename === programPath(LINES))
      ),
  );
}

const ORDERS = {
  heap: "beside a CPU profile that began later",
  cpu: "beside a CPU profile that began before",
  during: "beside a CPU profile that goes on",
  exact: "when asked for",
  between: "when asked for, beside a CPU profile that comes and goes",
};

for (const [order, name] of Object.entries(ORDERS)) {
  onDeno(`lines and inlined functions ${name}`, { timeout }, async () => {
    await inTemporaryDirectory((directory) =>
      statistically((scale) => {
        const parts = order === "between" ? 3 : 1;
        const rounds = 500_000 * scale;
        const hz = order === "exact" ? 0 : 100;
        const options = { args: [directory, rounds / parts, hz, order], limitSeconds: 30 * scale };
        const { steppedDown } = factsOf<Lines>(runProgram(LINES, options));
        assert.deepEqual(steppedDown, []);
        const heap = read(directory, "heap.pb.gz");
        const comments = heap.comments.join("\n");
        console.log(/true stacks of \d+ of \d+/.exec(comments)?.[0]);
        assert.match(comments, /^true stacks of [1-9]\d* of \d+ samples of V8's heap, /m);
        const inlined = heap.samples.find(({ locations: [leaf, caller] }) =>
          leaf?.lines[0]?.function.name === "makeList" &&
          caller?.lines[0]?.function.name === "keepAndDrop"
        );
        assert.ok(inlined, "makeList is inlined, and seen");
        if (hz > 0) {
          const cpu = decodeProfile(readFileSync(join(directory, "cpu.pb.gz")));
          assert.ok(cpu.samples.some(passes("keepAndDrop")));
          assert.ok(!cpu.samples.some(passes("pprofHeapSample")));
        }
        return { heap, rounds };
      }, ({ heap, rounds }) => {
        const lists = rounds / 4 * (32 + 16 + 8 * 300);
        const dropped = rounds * (32 + 16 + 8 * 200);
        assertNear(sumOnLine(heap, "inuse_space", "keeps"), lists, 0.15, "kept, in use");
        assertNear(sumOnLine(heap, "alloc_space", "drops a list"), dropped, 0.15, "dropped");
        for (const nothing of ["drops a list", "drops an object", "works", "works as well"]) {
          assert.ok(sumOnLine(heap, "inuse_space", nothing) < 0.02 * lists, `${nothing}, in use`);
        }
        for (const nothing of ["works", "works as well"]) {
          assert.ok(sumOnLine(heap, "alloc_space", nothing) < 0.02 * lists, nothing);
        }
        if (noGo !== undefined) return;
        const list = goPprof(
          readFileSync(join(directory, "heap.pb.gz")),
          "-sample_index=inuse_space",
          "-unit=MB",
          "-list=keepAndDrop",
        );
        const line = /([\d.]+)MB +\d+:.*\/\/ keeps$/m.exec(list);
        assertNear(Number(line?.[1]) * MiB, lists, 0.15, "what Go lists");
      })
    );
  });
}

onDeno("two profiles of a leaking server show what leaks", { timeout, skip: noGo }, () => {
  inTemporaryDirectory((directory) => {
    run("leak", [directory]);
    read(directory, "first.pb.gz");
    const second = readFileSync(join(directory, "second.pb.gz"));
    const top = goPprof(second, `-base=${join(directory, "first.pb.gz")}`, "-top", "-cum");
    const [, ...rows] = top.slice(top.indexOf("flat  flat%")).split("\n");
    console.log(rows.slice(0, 6).join("\n"));
    const flat = goPprof(second, `-base=${join(directory, "first.pb.gz")}`, "-top");
    assert.match(
      flat.split("flat  flat%")[1]!.split("\n")[1]!,
      /heap_api\.ts|handle|rememberAnswer/,
    );
    assert.ok(rows.slice(0, 3).some((row) => /handle/.test(row)), top);
  });
});

onDeno("sampling begins with a lookup, not with an import", { timeout }, () => {
  run("begin", []);
});

onDeno("rates are checked, and a new one starts anew", { timeout }, () => {
  run("rates", []);
});

onDeno(
  "lines in a Worker, too, whose memory outside of its heap is not sampled",
  { timeout },
  () => {
    const { text } = run<{ text: string }>("workerLines", []);
    const source = readFileSync(programPath("heap_lines_worker.ts"), "utf8").split("\n");
    const lineOf = (comment: string) => source.findIndex((line) => line.endsWith(comment)) + 1;
    assert.match(text, /^# true stacks of [1-9]\d* of \d+ samples/m);
    assert.doesNotMatch(text, /^# no lines/m);
    for (const comment of ["// keeps", "// drops"]) {
      const caller = `keepAndDrop\\+0x[0-9a-f]+\\s.*heap_lines_worker\\.ts:${lineOf(comment)}$`;
      assert.match(text, new RegExp(`makeList\\+.*\n#.*${caller}`, "m"));
    }
  },
);

onDeno("true stacks go on with another rate, and beside CPU profiles", { timeout }, () => {
  run("restarts", []);
});

onDeno("another session may end V8's sampler", { timeout }, async () => {
  await inTemporaryDirectory((directory) =>
    statistically((scale) => {
      run("company", [directory, scale]);
      const heap = read(directory, "heap.pb.gz");
      const comments = heap.comments.join("\n");
      assert.match(comments, /^another inspector session ended V8's sampler before 20.*Z: /m);
      return { heap, retained: 50 * scale * MiB, churned: (100 + 200 * scale) * MiB };
    }, ({ heap, retained, churned }) => {
      assertNear(sum(heap, "inuse_space", inHeap("retainArrays")), retained, 0.15, "both times");
      assertNear(sum(heap, "alloc_space", inHeap("churnArrays")), churned, 0.15, "churned");
    })
  );
});

test("each Worker samples for itself", { timeout }, () => {
  run("workers", []);
});

test("Workers, requests, processes, collections and profiles at once", { timeout }, () => {
  const seconds = 8; // "deno task stress" and "bun run stress" last for minutes
  const limitSeconds = 100;
  const facts = factsOf<Stress>(runProgram("heap_stress.ts", { args: [seconds], limitSeconds }));
  console.log(JSON.stringify(facts));
  const { workers, samplingWorkers, requests, processes, profiles, bytes } = facts;
  for (const count of [workers, samplingWorkers, requests, processes, profiles]) {
    assert.ok(count > 3);
  }
  assert.ok(bytes > 1000 * profiles);
  assert.deepEqual(facts.steppedDown, []);
});

onDeno("the same beside CPU profiles", { timeout }, () => {
  const ended = runProgram("heap_stress_cpu.ts", { args: [8], limitSeconds: 100 });
  const facts = factsOf<Stress>(ended);
  console.log(JSON.stringify(facts));
  assert.ok(facts.samplingWorkers > 3 && facts.profiles > 0);
  assert.deepEqual(facts.steppedDown, []);
});

test("the process ends by itself", { timeout }, () => {
  for (const stacks of ["engine", "exact"]) run("exits", [stacks], { limitSeconds: 30 });
});

onDeno(
  "without the native library: what is in use, or what was allocated",
  { timeout },
  async () => {
    const permissions = ["-A", "--deny-ffi"];
    await inTemporaryDirectory((directory) =>
      statistically((scale) => {
        const { support } = run<Shares>("rungs", [directory, scale, "inuse"], { permissions });
        assert.match(support.mechanism, /the sampled objects that are alive/);
        assert.match(support.steppedDown.join("\n"), /no native library/);
        const heap = read(directory, "heap.pb.gz");
        assert.deepEqual(heap.sampleTypes.map(({ type }) => type), ["inuse_space"]);
        assert.match(heap.comments.join("\n"), /^not measured here: alloc_objects, alloc_space, /m);
        assert.equal(read(directory, "allocs.pb.gz").defaultSampleType, "inuse_space");
        const released = read(directory, "released.pb.gz");
        assert.ok(sum(released, "inuse_space", inHeap("retainArrays")) < MiB);
        const text = readFileSync(join(directory, "heap.txt"), "utf8");
        assert.match(text, /^heap profile: \?: \d+ \[\?: \?\] @ heapprofile\n/);
        return { heap, retained: 50 * scale * MiB };
      }, ({ heap, retained }) => {
        assertNear(sum(heap, "inuse_space", inHeap("retainArrays")), retained, 0.1, "retained");
      })
    );
    await inTemporaryDirectory((directory) =>
      statistically((scale) => {
        const { support } = run<Shares>("rungs", [directory, scale, "alloc"], { permissions });
        assert.match(support.mechanism, /all objects ever sampled/);
        const heap = read(directory, "heap.pb.gz");
        assert.deepEqual(heap.sampleTypes.map(({ type }) => type), ["alloc_space"]);
        assert.equal(heap.defaultSampleType, "alloc_space");
        return { heap, scale };
      }, ({ heap, scale }) => {
        const [retained, churned] = [50 * scale * MiB, 500 * scale * MiB];
        assertNear(sum(heap, "alloc_space", inHeap("retainArrays")), retained, 0.1, "retained");
        assertNear(sum(heap, "alloc_space", inHeap("churnArrays")), churned, 0.1, "churned");
      })
    );
  },
);

onDeno("without the permission for an inspector it says which", { timeout }, () => {
  const facts = run<Shares>("unavailable", [], { permissions: ["-A", "--deny-sys"] });
  assert.equal(facts.support.available, false);
  assert.match(facts.support.steppedDown.join("\n"), /--allow-sys/);
});

test("the command line profiles memory beside CPU time, or alone", { timeout }, async () => {
  const room = new Room();
  room.write(
    "program.js",
    `const kept = [];
     function retain() { for (let i = 0; i < 20; i++) kept.push(new Array(262144).fill(i)); }
     retain();
     console.log(kept.length);`,
  );
  const measure = isDeno ? "inuse_space" : "alloc_space";
  const check = () => {
    const heap = read(room.path, "memory.pb.gz");
    assertNear(sum(heap, measure, passes("retain")), 40 * MiB, 0.3, "retained");
    rmSync(join(room.path, "memory.pb.gz"));
  };
  const heap = ["--heap", "memory.pb.gz"];
  const both = await room.cli(["run", ...heap, "--mem-rate", "65536", ...all, "program.js"]).ended;
  assert.equal(both.status, 0, both.stderr);
  assert.equal(both.stdout, "20\n");
  assert.match(both.stderr, /^pprof: wrote cpu\.pb\.gz$/m);
  assert.match(both.stderr, /^pprof: wrote memory\.pb\.gz$/m);
  assert.equal(decodeProfile(room.read("cpu.pb.gz")).defaultSampleType, "cpu");
  rmSync(join(room.path, "cpu.pb.gz"));
  check();

  const alone = await room.cli(["run", "--no-cpu", ...heap, ...all, "program.js"]).ended;
  assert.equal(alone.status, 0, alone.stderr);
  assert.match(alone.stderr, new RegExp(`^Type: ${measure}$`, "m"));
  assert.match(alone.stderr, / retain$/m);
  check();
  for (
    const [args, complaint] of [
      [["--no-cpu"], /nothing to profile without --heap/],
      [["--mem-rate", "1"], /--mem-rate is for --heap/],
      [["--no-cpu", ...heap, "--hz", "10"], /--hz is for the CPU profile/],
      [[...heap, "--mem-rate", "0"], /--mem-rate/],
      [["--heap", "nowhere/x"], /cannot write/],
    ] as const
  ) {
    const { status, stderr } = await room.cli(["run", ...args, "program.js"]).ended;
    assert.equal(status, 2, stderr);
    assert.match(stderr, complaint);
  }
  assert.deepEqual(room.files(), ["program.js"]);
});

onDeno("the command line gives back what it needs to profile memory", { timeout }, async () => {
  const room = new Room();
  room.write(
    "program.ts",
    `const kept: unknown[] = [];
     function retain() { for (let i = 0; i < 20; i++) kept.push(new ArrayBuffer(2 ** 21)); }
     retain();
     const names = ["ffi", "sys", "write", "read"] as const;
     for (const name of names) console.log(name, Deno.permissions.querySync({ name }).state);
     Deno.exit(kept.length);`,
  );
  const { status, stdout, stderr } = await room.cli([
    "run",
    "--heap",
    "memory.pb.gz",
    "--no-prompt",
    "program.ts",
  ]).ended;
  assert.equal(status, 20, stderr);
  assert.match(stdout, /^(?:(?:ffi|sys|write|read) (?:denied|prompt)\n){4}$/);
  const heap = read(room.path, "memory.pb.gz");
  const where = `buffers (${heap.comments.join("; ")})`;
  assertNear(sum(heap, "inuse_space", passes("retain")), 40 * MiB, 0.1, where);
});

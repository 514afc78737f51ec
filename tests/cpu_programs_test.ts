/**
 * CPU profiles of programs whose true shares are known, and of large real ones: shares, totals,
 * names, lines and threads, with this runtime.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decodeProfile } from "../src/pprof/codec.ts";
import { checkValid } from "./support/valid.ts";
import { GO_TIMEOUT_MS, goPprof, whyNoGo } from "./support/go_pprof.ts";
import {
  assertBestMechanism,
  millis,
  onMainThread,
  passes,
  type PlainProfile,
  type PlainSample,
  readPlainProfile,
} from "./support/plain_profile.ts";
import {
  factsOf,
  inTemporaryDirectory,
  measuringItself,
  profileByCLI,
  profileItself,
  programPath,
  RunningProgram,
  runtime,
} from "./support/profiled_program.ts";
import { assertNear, statistically } from "./support/statistically.ts";

const noGo = whyNoGo();
const timeout = 110_000 + GO_TIMEOUT_MS;

/** Where Go is installed, it reads every profile that a test takes. */
function read(bytes: Uint8Array): PlainProfile {
  checkValid(decodeProfile(bytes));
  if (noGo === undefined) {
    assert.match(goPprof(bytes, "-raw"), /^PeriodType: cpu nanoseconds$/m);
    assert.match(goPprof(bytes, "-top"), /^ +flat +flat% +sum% +cum +cum%$/m);
    assert.match(goPprof(bytes, "-traces"), /^-{5,}/m);
  }
  return readPlainProfile(bytes);
}

/** What a program that profiles itself prints about the profiled time. */
interface SpanFacts {
  readonly cpuMillis: number;
  readonly wallMillis: number;
}

function assertTotal(profile: PlainProfile, cpuMillis: number): void {
  assertNear(millis(profile), cpuMillis, 0.1, "the profile's total and getrusage");
}

test("shares of known functions, and no time for a sleep", { timeout }, async () => {
  interface Facts {
    readonly truth: Record<string, number>;
    readonly totalMillis: number;
  }
  await statistically((scale) => {
    const ended = profileByCLI("shares.ts", { args: [scale], flags: ["--top", "0"] });
    assert.equal(ended.status, 0, ended.stderr);
    const profile = read(ended.profile);
    assertBestMechanism(profile);
    return { ...factsOf<Facts>(ended), profile };
  }, ({ truth, totalMillis, profile }) => {
    const total = millis(profile);
    const shares = Object.entries(truth).map(([name, known]) => {
      const share = millis(profile, passes(name)) / total;
      return { name, share, off: Math.abs(share - known / totalMillis) };
    });
    console.log(
      shares.map(({ name, share, off }) =>
        `${name} ${(share * 100).toFixed(1)} % (${(off * 100).toFixed(1)} off)`
      ).join(", "),
    );
    assertTotal(profile, totalMillis);
    for (const { name, off } of shares) {
      assert.ok(off < 0.05, `${name} is ${(off * 100).toFixed(1)} points off`);
    }
    const ratio = millis(profile, passes("burnThree")) / millis(profile, passes("burnOne"));
    assertNear(ratio, 3, 0.2, "burnThree to burnOne");
    assert.ok(millis(profile, passes("sleepPhase")) <= 20, "the sleep is in the profile");
  });
});

/** Whether the stack has nothing but the thread's name. */
function isUnexplained({ frames }: PlainSample): boolean {
  return frames[0]!.name.startsWith("thread ");
}

test("the TypeScript compiler", { timeout }, () => {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const compiler = join(root, "node_modules/typescript/lib/tsc.js");
  assert.ok(existsSync(compiler), "npm ci brings the TypeScript compiler");
  inTemporaryDirectory((directory) => {
    const sources = (folder: string) =>
      readdirSync(join(root, folder)).filter((name) => name.endsWith(".ts"))
        .map((name) => join(root, folder, name));
    const config = {
      compilerOptions: {
        noEmit: true,
        strict: true,
        target: "esnext",
        module: "nodenext",
        allowImportingTsExtensions: true,
        types: [],
      },
      files: [join(root, "mod.ts"), ...["src/pprof", "src/cli", "tests"].flatMap(sources)],
    };
    writeFileSync(join(directory, "tsconfig.json"), JSON.stringify(config));
    // What it thinks of our sources does not matter.
    const ended = profileByCLI("tsc.ts", { args: ["-p", directory], flags: ["--top", "0"] });
    const profile = read(ended.profile);
    const main = millis(profile, onMainThread);
    const share = (where: (sample: PlainSample) => boolean) =>
      millis(profile, (sample) => onMainThread(sample) && where(sample)) / main;
    const unexplained = share(isUnexplained);
    const names = ["createTypeChecker", "checkSourceFile", "parseSourceFile", "bindSourceFile"];
    const shares = names.map((name) => [name, share(passes(name))] as const);
    console.log(
      `main thread ${Math.round(main)} of ${Math.round(millis(profile))} ms, unexplained ` +
        `${(unexplained * 100).toFixed(1)} %,`,
      shares.map(([name, part]) => `${name} ${(part * 100).toFixed(1)} %`).join(", "),
    );
    assert.ok(main > 500, `only ${main} ms on the main thread: ${ended.stdout}${ended.stderr}`);
    assert.ok(unexplained < 0.05, `${(unexplained * 100).toFixed(1)} % of the main thread`);
    const [, check, parse, bind] = shares.map(([, part]) => part);
    assert.ok(check! > 0.1, "checkSourceFile");
    assert.ok(parse! > 0.02, "parseSourceFile");
    assert.ok(bind! > 0.005, "bindSourceFile");
    const files = new Set(profile.samples.flatMap((s) => s.frames).map(({ file }) => file));
    assert.ok(
      [...files].some((file) => file.endsWith("/typescript/lib/_tsc.js")),
      `${[...files]}`,
    );
  });
});

test("a server under load", { timeout }, async () => {
  interface Facts extends SpanFacts {
    readonly requests: number;
  }
  interface LoadFacts {
    readonly answered: number;
    readonly failed: number;
    readonly failures: readonly string[];
  }
  await inTemporaryDirectory(async (directory) => {
    const file = join(directory, "cpu.pb.gz");
    const server = new RunningProgram("server.ts", { args: [file], limitSeconds: 100 });
    const url = await server.firstLine();
    const ask = async (path: string) => await (await fetch(`${url}${path}`)).text();
    await statistically(async (scale) => {
      await ask("begin");
      const client = new RunningProgram(programPath("../support/load_client.ts"), {
        args: [url, 3 * scale],
      });
      const load = factsOf<LoadFacts>(await client.ended());
      const facts: Facts = JSON.parse(await ask("stop"));
      assert.deepEqual(load.failures, []);
      assert.ok(load.answered > 100, `${load.answered} requests`);
      assert.equal(facts.requests, load.answered);
      const profile = read(readFileSync(file));
      assertBestMechanism(profile);
      return { ...facts, profile };
    }, ({ requests, cpuMillis, profile }) => {
      const main = millis(profile, onMainThread);
      const part = (where: (sample: PlainSample) => boolean) =>
        millis(profile, (sample) => onMainThread(sample) && where(sample)) / main;
      const inHandler = part(passes("transform"));
      const inLoop = part(({ frames }) => frames.at(-1)!.name.startsWith("thread "));
      console.log(
        `${requests} requests, ${Math.round(millis(profile))} ms, getrusage ` +
          `${Math.round(cpuMillis)} ms; transform ${(inHandler * 100).toFixed(1)} %, event ` +
          `loop ${(inLoop * 100).toFixed(1)} %, nameless ${
            (part(isUnexplained) * 100).toFixed(1)
          } %`,
      );
      assert.ok(inHandler > 0.05, "the handler's function is not there");
      assert.ok(inLoop > 0.05, "the native event loop's time is not there");
      assertTotal(profile, cpuMillis);
    });
    await ask("end");
    const { status, stderr } = await server.ended();
    assert.equal(status, 0, stderr);
  });
});

test("CPU time on other threads", { timeout }, async () => {
  interface Facts extends SpanFacts {
    readonly inWorker: number;
    readonly derived: number;
    readonly compressed: number;
  }
  await measuringItself<Facts>("threads.ts", {}, (measure) =>
    statistically(async (scale) => {
      const facts = await measure(scale);
      const profile = read(facts.profile);
      assertBestMechanism(profile);
      for (const { labels, frames } of profile.samples) {
        // Who does not know us has no JavaScript frames, but ends in the thread's name.
        if (!onMainThread({ labels } as PlainSample)) {
          const name = `thread ${labels.thread_name || labels.thread_id}`;
          assert.equal(frames.at(-1)!.name, name);
        }
      }
      return { facts, profile };
    }, ({ facts, profile }) => {
      const spentBy = (pattern: RegExp) =>
        millis(profile, ({ labels }) => pattern.test(`${labels.thread_name}`));
      const [inWorker, pooled] = [/^(worker-|Worker)/, /^(tokio-runtime-w|Bun Pool)/].map(spentBy);
      const { inWorker: trueWorker, derived, compressed } = facts;
      console.log(`Worker ${inWorker} of ${trueWorker} ms, pool ${pooled} of ${derived} ms`);
      assertNear(inWorker!, trueWorker, 0.25, "the Worker");
      // Deno compresses on the main thread.
      const truePool = derived + (runtime === "bun" ? compressed : 0);
      assertNear(pooled!, truePool, 0.25, "the pool's threads");
      assertTotal(profile, facts.cpuMillis);
    }));
});

/** The lines of a source that are marked `@leaf NAME` and `@call NAME OTHER`. */
function marksOf(program: string) {
  const path = programPath(program);
  const leaves = new Map<string, number>();
  const calls: { caller: string; callee: string; line: number }[] = [];
  readFileSync(path, "utf8").split("\n").forEach((text, index) => {
    const leaf = /\/\/ @leaf (\S+)/.exec(text);
    if (leaf) leaves.set(leaf[1]!, index + 1);
    const call = /\/\/ @call (\S+) (\S+)/.exec(text);
    if (call) calls.push({ caller: call[1]!, callee: call[2]!, line: index + 1 });
  });
  return { path, leaves, calls };
}

/** Whether the profile has the line of the call in each caller. */
function hasCallLines({ comments }: PlainProfile): boolean {
  return !comments.some((comment) => comment.includes("callers carry the line"));
}

/** Names that differ in JSC: the body of an asynchronous arrow function has none. */
const JSC_NAMES: Record<string, string> = { asynchronousArrow: "(anonymous)" };

test("names, files and lines of functions of every kind", { timeout }, async () => {
  // Each in a process of its own: V8 lacks lines of loops that it compiled before a profile.
  await statistically((scale) => {
    const ended = profileItself("places.ts", { args: [scale] });
    const profile = read(ended.profile);
    assertBestMechanism(profile);
    return { ...factsOf<SpanFacts>(ended), profile };
  }, ({ cpuMillis, profile }) => {
    assertTotal(profile, cpuMillis);
    const wrong: string[] = [];
    for (const program of ["places.ts", "places_plain.js", "places_view.tsx"]) {
      const { path, leaves, calls } = marksOf(program);
      for (const [marked, line] of leaves) {
        const name = (runtime === "bun" && JSC_NAMES[marked]) || marked;
        // A function without a name is identified by its line.
        const isIt = (frame: PlainSample["frames"][number]) =>
          frame.file === path && (frame.name === name || frame.name.startsWith(`${name} `));
        const all = millis(profile, ({ frames }) => isIt(frames[0]!));
        const right = millis(profile, ({ frames }) => isIt(frames[0]!) && frames[0]!.line === line);
        if (all < 40) wrong.push(`${marked} in ${path}: only ${all} ms`);
        else if (right / all < 0.9) wrong.push(`${marked}:${line}: ${right} of ${all} ms`);
      }
      if (!hasCallLines(profile)) continue;
      for (const { caller, callee, line } of calls) {
        let all = 0;
        let right = 0;
        for (const { frames, nanos } of profile.samples) {
          frames.forEach((frame, i) => {
            if (i === 0 || frame.name !== caller || frame.file !== path) return;
            // JSC resumes generators through a function of its own.
            const below = frames[i - 1]!.name === "generatorResume" ? i - 2 : i - 1;
            if (frames[below]?.name !== callee) return;
            all += nanos;
            if (frame.line === line) right += nanos;
          });
        }
        if (all === 0 || right / all < 0.9) {
          wrong.push(`${caller}:${line} calls ${callee}: ${right / 1e6} of ${all / 1e6} ms`);
        }
      }
    }
    assert.deepEqual(wrong, []);

    const deep = profile.samples.filter(({ frames }) => frames[0]!.name === "bottom");
    const depths = deep.map(({ frames }) => frames.filter(({ name }) => name === "recurse").length);
    console.log(
      `a recursion of 301 calls: ${[...new Set(depths)]} of them; call lines: ${
        hasCallLines(profile)
      }`,
    );
    // V8 records 255 frames of a stack.
    assert.ok(Math.max(...depths) >= (runtime === "bun" ? 301 : 250), `${depths}`);
    assert.ok(millis(profile, ({ frames }) => frames[0]!.name === "evaluated") > 40, "eval'd code");
    const packaged = profile.samples.filter(passes("deflate")).flatMap(({ frames }) => frames)
      .filter(({ file }) => /\/pako\/.*\.m?js$/.test(file));
    assert.ok(packaged.some(({ line }) => line > 0), "the npm package's file is not named");
  });
});

/** Flat and cumulative milliseconds by line, as `go tool pprof -list` shows them. */
function listed(profile: Uint8Array, functionName: string) {
  const text = goPprof(profile, "-unit=ms", `-list=^${functionName}$`);
  assert.match(text, /^ROUTINE =+ /m, text);
  const value = (cell: string) => cell === "." ? 0 : Number.parseFloat(cell);
  return [...text.matchAll(/^ +(\S+) +(\S+) +(\d+):(.*)$/gm)].map((match) => ({
    flat: value(match[1]!),
    cum: value(match[2]!),
    line: Number(match[3]),
    text: match[4]!,
  }));
}

test(
  "go tool pprof -list shows the hot line",
  { timeout, ...(noGo && { skip: noGo }) },
  async () => {
    const measure = (scale: number) => profileItself("places.ts", { args: [scale] });
    await statistically(measure, ({ profile }) => {
      const flat = listed(profile, "hotLine");
      const hot = flat.filter(({ text }) => text.includes("@leaf hotLine"));
      const sum = (lines: readonly { flat: number }[]) => lines.reduce((sum, l) => sum + l.flat, 0);
      console.log(`the hot line: ${sum(hot)} of ${sum(flat)} ms`);
      assert.ok(sum(flat) > 100);
      assert.ok(sum(hot) / sum(flat) > 0.9, JSON.stringify(flat));

      const calls = listed(profile, "callsHotLine");
      const all = Math.max(...calls.map(({ cum }) => cum));
      const calling = calls.find(({ cum }) => cum === all)!;
      if (hasCallLines(readPlainProfile(profile))) assert.match(calling.text, /@call callsHotLine/);
      else assert.match(calling.text, /function callsHotLine/);
    });
  },
);

test("1000 Hz on four busy threads", { timeout }, async () => {
  interface Facts extends SpanFacts {
    readonly residentBytes: readonly number[];
  }
  await measuringItself<Facts>("busy_threads.ts", {}, (measure) =>
    statistically(async (scale) => {
      const facts = await measure(scale);
      const profile = read(facts.profile);
      assertBestMechanism(profile);
      const lost = millis(profile, ({ frames }) => frames[0]!.name === "[lost samples]");
      const count = profile.samples.reduce((sum, sample) => sum + sample.count, 0);
      const megabytes = facts.residentBytes.map((bytes) => Math.round(bytes / 2 ** 20));
      console.log(
        `${count} samples, lost ${lost} ms, total ${Math.round(millis(profile))} of ` +
          `${Math.round(facts.cpuMillis)} ms, resident ${megabytes} MiB`,
      );
      assert.equal(lost > 0, profile.comments.some((comment) => /samples lost/.test(comment)));
      // Four threads for as long as it likes: the second half needs no more than the first did.
      const [first, , , last] = facts.residentBytes;
      assert.ok(last! - first! < 64 * 2 ** 20, `resident: ${megabytes} MiB`);
      return { ...facts, profile };
    }, ({ cpuMillis, profile }) => {
      // Counted as lost or not: every tick is in the total.
      assertTotal(profile, cpuMillis);
      const busy = new Map<unknown, number>();
      for (const sample of profile.samples) {
        if (!onMainThread(sample) && !/^worker/i.test(`${sample.labels.thread_name}`)) continue;
        const id = sample.labels.thread_id;
        busy.set(id, (busy.get(id) ?? 0) + sample.nanos / 1e6);
      }
      const shares = [...busy.values()].map((spent) => spent / cpuMillis);
      assert.equal(shares.filter((share) => share > 0.03).length, 4, `${shares}`);
    }));
});

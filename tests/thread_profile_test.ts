/**
 * The profile `threadcreate`: which stacks created threads, in programs whose Workers are known.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decodeProfile } from "../src/pprof/codec.ts";
import { checkValid } from "./support/valid.ts";
import type { ProfileSupport } from "../src/recording/support.ts";
import type { CreationStats } from "../ffi/library.ts";
import { GO_TIMEOUT_MS, goPprof, goPprofText, whyNoGo } from "./support/go_pprof.ts";
import {
  factsOf,
  inTemporaryDirectory,
  programPath,
  runProgram,
  runtime,
} from "./support/profiled_program.ts";
import { groupsOf, type TextGroup } from "./support/text_profile.ts";

const timeout = 120_000;

/** The line of a program that carries a mark as a comment. */
function lineOf(program: string, mark: string): number {
  const lines = readFileSync(programPath(program), "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(`// @${mark}`)) + 1;
  assert.ok(line > 0, mark);
  return line;
}

/** The groups whose leaf is `functionName` at the line of `program` with this mark. */
function groupsAt(
  groups: readonly TextGroup[],
  program: string,
  name: string,
  mark: string,
): TextGroup[] {
  const place = `${programPath(program)}:${lineOf(program, mark)}`;
  return groups.filter(({ frames }) => frames[0]?.name === name && frames[0].place === place);
}

function totalOf(groups: readonly TextGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

interface Creators {
  readonly atStart: number;
  readonly count: number;
  readonly text: string;
  readonly binary: string;
  readonly support: ProfileSupport;
  readonly same: Readonly<Record<string, boolean>>;
  readonly failed: string;
  readonly failedNode: string;
}

let creators: Creators | undefined;

function runCreators(): Creators {
  return creators ??= factsOf<Creators>(runProgram("thread_creators.ts"));
}

test("Workers are grouped by the place that constructed them", { timeout }, () => {
  const { text, count, atStart } = runCreators();
  const program = "thread_creators.ts";
  const groups = groupsOf(text, "threadcreate");
  const expected: [name: string, mark: string, count: number][] = [
    ["startTwice", "twice", 2],
    ["startOnce", "once", 1],
    ["startNode", "node", 3],
    ["Named", "subclass", 1],
    ["NodeNamed", "nodeSubclass", 1],
  ];
  for (const [name, mark, expectedCount] of expected) {
    const found = groupsAt(groups, program, name, mark);
    assert.equal(found.length, 1, `${name}:\n${text}`);
    assert.equal(found[0]!.count, expectedCount, name);
  }
  // The older threads have the empty stack, as in Go.
  const older = groups.filter(({ frames }) => frames.length === 0);
  assert.equal(older.length, 1);
  assert.equal(older[0]!.count, atStart);
  // The runtime may start threads of its own.
  const total = totalOf(groups);
  assert.ok(total >= atStart + 8 && total <= count, `${total} of ${count}`);
});

test("constructors stay what they were", { timeout }, () => {
  const { same, failed, failedNode, support } = runCreators();
  for (const [what, is] of Object.entries(same)) {
    // A Proxy's source text differs from that of Deno's class.
    if (what !== "native") assert.ok(is, what);
  }
  assert.notEqual(failedNode, "none");
  assert.equal(failed === "none", runtime === "bun"); // Deno has module Workers only
  assert.equal(support.available, true);
  assert.deepEqual(support.steppedDown, []);
});

test("go tool pprof reads both forms", { timeout: GO_TIMEOUT_MS, skip: whyNoGo() }, () => {
  const { text, binary } = runCreators();
  const bytes = Buffer.from(binary, "base64");
  const profile = decodeProfile(bytes);
  checkValid(profile);
  assert.deepEqual(profile.sampleTypes, [{ type: "threadcreate", unit: "count" }]);
  assert.ok(profile.comments.some((comment) => /older than the hook/.test(comment)));
  const top = goPprof(bytes, "-top");
  assert.match(top, /^Type: threadcreate$/m);
  const total = profile.samples.reduce((sum, { values }) => sum + values[0]!, 0);
  assert.match(top, new RegExp(` of ${total} total$`, "m"));
  assert.match(top, /^ +2 .* 2 .*startTwice$/m);
  assert.match(top, /^ +3 .* 3 .*startNode$/m);
  // pprof reads empty stacks neither in our text nor in Go's.
  const readable = text.replace(/^(\d+) @$/m, "$1 @ 0x0");
  const textTotal = totalOf(groupsOf(text, "threadcreate"));
  assert.match(goPprofText(readable, "-top"), new RegExp(` of ${textTotal} total$`, "m"));
});

test("Workers of Workers, and hundreds that come and go", { timeout }, () => {
  const rounds = 40;
  const facts = factsOf<{
    start: number;
    end: number;
    withNested: string;
    text: string;
    stats: CreationStats;
  }>(runProgram("thread_nested.ts", { args: [rounds], limitSeconds: 100 }));
  const nested = groupsAt(
    groupsOf(facts.withNested, "threadcreate"),
    "thread_nested_worker.ts",
    "startNested",
    "nested",
  );
  assert.equal(nested.length, 1, facts.withNested);
  assert.equal(nested[0]!.count, 2);

  const groups = groupsOf(facts.text, "threadcreate");
  const churned = groupsAt(groups, "thread_nested.ts", "churn", "churn");
  // A Worker that is constructed after an await has another stack below its place.
  assert.equal(totalOf(churned), 2 * rounds, facts.text);
  assert.ok(facts.end >= facts.start + 2 * rounds + 3);
  assert.equal(facts.stats.lost, 0);
  assert.ok(groups.length < 60, `${groups.length} groups`);
});

test("threads that JavaScript did not construct have native stacks", { timeout }, () => {
  inTemporaryDirectory((directory) => {
    const program = join(directory, "native.ts");
    const mod = new URL("../mod.ts", import.meta.url).href;
    writeFileSync(
      program,
      `import { lookup } from ${JSON.stringify(mod)};
      import { promises as fs } from "node:fs";
      import { pbkdf2 } from "node:crypto";
      const profile = lookup("threadcreate")!;
      // Pools start a thread when they have more work than threads.
      await Promise.all(Array.from({ length: 24 }, () => new Promise((resolve) => {
        pbkdf2("a", "b", 20000, 32, "sha256", resolve);
      })));
      await Promise.all(Array.from({ length: 24 }, () => fs.readFile("/proc/self/maps")));
      new Worker("data:text/javascript,let a=[];for(let i=0;i<3e6;i++)a.push({i});", { type: "module" });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await profile.writeTo({ write: (bytes) => console.log(JSON.stringify(new TextDecoder().decode(bytes))) }, 1);
      process.exit(0);`,
    );
    const text = factsOf<string>(runProgram(program));
    const native = groupsOf(text, "threadcreate").filter(({ frames }) =>
      frames.at(-1)?.name.startsWith("thread ")
    );
    assert.ok(native.length > 0, text);
    for (const { frames } of native) assert.ok(frames.length >= 2, text);
  });
});

test("imported first, `auto` sees what comes before any lookup", { timeout }, () => {
  inTemporaryDirectory((directory) => {
    const program = join(directory, "auto.ts");
    const mod = (file: string) => JSON.stringify(new URL(`../${file}`, import.meta.url).href);
    writeFileSync(
      program,
      `import ${mod("src/auto.ts")};
      import { lookup, support } from ${mod("mod.ts")};
      function early() {
        return new Worker("data:text/javascript,setInterval(() => {}, 1000)", { type: "module" });
      }
      const kept = early();
      const profile = lookup("threadcreate")!;
      let text = "";
      await profile.writeTo({ write: (bytes) => void (text += new TextDecoder().decode(bytes)) }, 1);
      console.log(JSON.stringify({ text, tasks: support().goroutine.steppedDown, kept: !!kept }));
      process.exit(0);`,
    );
    const { text, tasks } = factsOf<{ text: string; tasks: string[] }>(runProgram(program));
    const groups = groupsOf(text, "threadcreate");
    assert.ok(groups.some(({ frames, count }) => frames[0]?.name === "early" && count === 1), text);
    assert.ok(!tasks.some((why) => /trackTasks/.test(why)), String(tasks));
  });
});

test("without the native library: a clear error, and nothing else breaks", {
  timeout,
  skip: runtime === "bun" ? "Bun has no permissions" : false,
}, () => {
  inTemporaryDirectory((directory) => {
    const program = join(directory, "refused.ts");
    const mod = new URL("../mod.ts", import.meta.url).href;
    writeFileSync(
      program,
      `import { lookup, profiles, support } from ${JSON.stringify(mod)};
      const profile = lookup("threadcreate")!;
      new Worker("data:text/javascript,1", { type: "module" });
      let error = "";
      try { await profile.writeTo({ write() {} }); } catch (e) { error = String(e); }
      const names = profiles().map(({ name, count }) => [name, count]);
      console.log(JSON.stringify({ error, names, support: support().threadcreate }));
      Deno.exit(0);`,
    );
    const facts = factsOf<{ error: string; names: [string, number][]; support: ProfileSupport }>(
      runProgram(program, { permissions: ["--allow-read", "--allow-import"] }),
    );
    assert.match(facts.error, /^ProfilerUnavailableError: .*--allow-ffi/);
    assert.equal(new Map(facts.names).get("threadcreate"), 0);
    assert.equal(facts.support.available, false);
    assert.match(facts.support.steppedDown[0]!, /--allow-ffi/);
  });
});

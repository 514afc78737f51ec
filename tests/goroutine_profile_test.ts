/**
 * The profile `goroutine`: running stacks and pending work, in programs whose work is known.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decodeProfile } from "../src/pprof/codec.ts";
import { checkValid } from "./support/valid.ts";
import type { ProfileSupport } from "../src/recording/support.ts";
import { GO_TIMEOUT_MS, goPprof, goPprofText, whyNoGo } from "./support/go_pprof.ts";
import {
  factsOf,
  inTemporaryDirectory,
  programPath,
  runProgram,
  runtime,
} from "./support/profiled_program.ts";
import { type CrashEntry, crashesOf, groupsOf } from "./support/text_profile.ts";

const timeout = 120_000;
const MOD = JSON.stringify(new URL("../mod.ts", import.meta.url).href);

/** `file:line` of the line of a program that carries a mark as a comment. */
function placeOf(program: string, mark: string): string {
  const lines = readFileSync(programPath(program), "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(`// @${mark}`)) + 1;
  assert.ok(line > 0, mark);
  return `${programPath(program)}:${line}`;
}

/** Runs a module with this text, which imports \`mod\` and prints JSON. */
function factsOfText<T>(text: string, permissions?: readonly string[]): T {
  return inTemporaryDirectory((directory) => {
    const program = join(directory, "program.ts");
    writeFileSync(program, `import * as mod from ${MOD};\n${text}`);
    return factsOf<T>(runProgram(program, permissions && { permissions }));
  });
}

interface Parked {
  readonly crash: string;
  readonly grouped: string;
  readonly binary: string;
  readonly count: number;
  readonly after: string;
  readonly support: ProfileSupport;
}

const PARKED = 50;
let parked: Parked | undefined;

function runParked(): Parked {
  const args = [PARKED, "tracked"];
  return parked ??= factsOf<Parked>(runProgram("parked_server.ts", { args }));
}

test("parked requests are in it with their lines", { timeout }, () => {
  const { grouped, after, support } = runParked();
  const program = "parked_server.ts";
  for (const [name, mark] of [["parkOnTimer", "timer"], ["parkOnFetch", "fetch"]] as const) {
    const place = placeOf(program, mark);
    const groups = groupsOf(grouped, "goroutine").filter(({ frames }) =>
      frames.some((frame) => frame.place === place)
    );
    assert.equal(groups.length, 1, `${name}:\n${grouped}`);
    assert.equal(groups[0]!.count, PARKED);
    const places = groups[0]!.frames.map((frame) => frame.place);
    const names = groups[0]!.frames.map((frame) => frame.name);
    assert.ok(names.includes(name) || mark === "timer", String(names));
    // JSC makes no tail calls in functions that await.
    assert.ok(places.includes(placeOf(program, "handle")), String(places));
    assert.ok(!after.includes(place), `${name} has ended:\n${after}`);
  }
  assert.match(support.mechanism, /stack/);
  assert.ok(!support.steppedDown.some((why) => /trackTasks/.test(why)));
});

test("as a crash prints them: states, places, creators", { timeout }, () => {
  const { crash, count } = runParked();
  const entries = crashesOf(crash);
  assert.deepEqual(entries.map(({ id }) => id), entries.map((_, i) => i + 1));
  const [running, ...others] = entries as [CrashEntry, ...CrashEntry[]];
  assert.equal(running.state, "running");
  assert.equal(running.frames[0]!.name, "writeTo");
  assert.ok(running.frames.some(({ place }) => place === placeOf("parked_server.ts", "dump")));

  const waiting = others.filter(({ state }) => state.startsWith("waiting on "));
  const timers = waiting.filter(({ frames }) =>
    frames.some(({ place }) => place === placeOf("parked_server.ts", "timer"))
  );
  assert.equal(timers.length, PARKED);
  assert.ok(timers.every(({ state }) => state === "waiting on setTimeout"));
  const fetches = waiting.filter(({ frames }) =>
    frames.some(({ place }) => place === placeOf("parked_server.ts", "fetch"))
  );
  assert.equal(fetches.length, PARKED);
  const expected = runtime === "deno" ? "waiting on op_fetch_send" : "waiting on fetch";
  assert.ok(fetches.every(({ state }) => state === expected), fetches[0]!.state);

  const threads = others.filter(({ state }) => /^[A-Z] \(.*\), thread \d+$/i.test(state));
  assert.ok(threads.length >= 2);
  assert.equal(waiting.length + threads.length + 1, entries.length);
  assert.ok(threads.every(({ frames }) => /^thread /.test(frames.at(-1)!.name)));
  assert.ok(Math.abs(count - entries.length) <= 5, `${count} and ${entries.length}`);
});

test("go tool pprof reads both forms", { timeout: GO_TIMEOUT_MS, skip: whyNoGo() }, () => {
  const { grouped, binary } = runParked();
  const bytes = Buffer.from(binary, "base64");
  const profile = decodeProfile(bytes);
  checkValid(profile);
  assert.deepEqual(profile.sampleTypes, [{ type: "goroutine", unit: "count" }]);
  assert.equal(profile.period, 1);
  const total = profile.samples.reduce((sum, { values }) => sum + values[0]!, 0);
  const top = goPprof(bytes, "-top");
  assert.match(top, /^Type: goroutine$/m);
  assert.match(top, new RegExp(` of ${total} total$`, "m"));
  const fetched = [...top.matchAll(/(\d+) +[\d.]+% +parkOnFetch$/gm)];
  assert.equal(Number(fetched[0]?.[1]), PARKED, top);
  assert.match(goPprofText(grouped, "-top"), /^Type: goroutine$/m);
});

test("what is not tracked is said, and threads are there all the same", { timeout }, () => {
  const facts = factsOf<Parked>(runProgram("parked_server.ts", { args: [2, "untracked"] }));
  assert.ok(facts.support.steppedDown.some((why) => /trackTasks\(\) was not called/.test(why)));
  assert.ok(!facts.grouped.includes(placeOf("parked_server.ts", "timer")));
  const { comments } = decodeProfile(Buffer.from(facts.binary, "base64"));
  assert.ok(comments.some((comment) => /trackTasks\(\) was not called/.test(comment)));
  const groups = groupsOf(facts.grouped, "goroutine");
  assert.ok(groups.some(({ frames }) => frames.at(-1)?.name.startsWith("thread ")));
});

test("a dump is of the moment of its call", { timeout }, () => {
  const text = factsOfText<string>(`
    mod.trackTasks();
    mod.lookup("threadcreate");
    const later = () => {};
    const before = setTimeout(later, 60_000); // @before
    let text = "";
    const w = { write: (bytes) => void (text += new TextDecoder().decode(bytes)) };
    function dump() {
      const dumped = mod.lookup("goroutine").writeTo(w, 2);
      const after = setTimeout(later, 60_000);
      clearTimeout(before);
      return { dumped, after };
    }
    const { dumped, after } = dump();
    await dumped;
    clearTimeout(after);
    console.log(JSON.stringify(text));`);
  const entries = crashesOf(text);
  const timers = entries.filter(({ state }) => state.startsWith("waiting on setTimeout"));
  assert.equal(timers.length, 1, text);
  // The line marked @before.
  assert.match(timers[0]!.frames.at(-1)!.place, /program\.ts:6$/, text);
  const running = entries[0]!.frames.map(({ name }) => name);
  assert.deepEqual(running.slice(0, 2), ["writeTo", "dump"], text);
});

for (const profiled of ["alone", "profiled"]) {
  const name = `a hundred dumps while threads burn, block signals, come and go: ${profiled}`;
  test(name, { timeout }, () => {
    const args = [100, profiled];
    const facts = factsOf<{
      text: string;
      churned: number;
      cpuBytes: number;
      median: number;
      longest: number;
    }>(runProgram("goroutine_load.ts", { args, limitSeconds: 100 }));
    console.log(
      `${profiled}: dump ${facts.median.toFixed(1)} ms, longest ${facts.longest.toFixed(1)} ms; ` +
        `${facts.churned} Workers`,
    );
    const entries = crashesOf(facts.text);
    const deaf = entries.filter(({ frames }) =>
      frames[0]?.name === "[no stack: it blocks SIGPROF]"
    );
    assert.ok(deaf.length >= 1, facts.text);
    const running = entries.filter(({ state }) => state.startsWith("R (running)"));
    assert.ok(running.length >= 3, facts.text);
    assert.ok(running.some(({ frames }) => frames.length > 3), facts.text);
    assert.equal(facts.cpuBytes > 0, profiled === "profiled");
    assert.ok(facts.churned > 3);
    // The threads have 50 ms to answer, which is short only on a machine without a free core.
    assert.ok(facts.median < 500, `${facts.median} ms`);
  });
}

test("a Worker's dump has its own stack, and the main thread's native one", { timeout }, () => {
  const text = inTemporaryDirectory((directory) => {
    const worker = join(directory, "worker.ts");
    writeFileSync(
      worker,
      `import * as mod from ${MOD};
      async function dumpInWorker() {
        let text = "";
        await mod.lookup("goroutine").writeTo({ write: (b) => void (text = new TextDecoder().decode(b)) }, 2);
        return text;
      }
      globalThis.onmessage = async () => {
        const until = performance.now() + 200; // the main thread burns by then
        while (performance.now() < until);
        const text = await dumpInWorker();
        globalThis.postMessage(text);
      };
      globalThis.postMessage("ready");`,
    );
    const program = join(directory, "program.ts");
    writeFileSync(
      program,
      `import * as mod from ${MOD};
      mod.lookup("threadcreate");
      const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
      const next = () => new Promise((resolve) => worker.onmessage = ({ data }) => resolve(data));
      await next();
      const text = next();
      worker.postMessage("dump");
      const until = performance.now() + 1500;
      while (performance.now() < until);
      console.log(JSON.stringify(await text));
      process.exit(0);`,
    );
    return factsOf<string>(runProgram(program));
  });
  const [running, ...others] = crashesOf(text) as [CrashEntry, ...CrashEntry[]];
  assert.ok(running.frames.some(({ name }) => name === "dumpInWorker"), text);
  const main = others.filter(({ frames, state }) =>
    /^thread (deno|bun)/.test(frames.at(-1)!.name) && state.startsWith("R")
  );
  assert.equal(main.length, 1, text);
  assert.ok(main[0]!.frames.length > 2, text);
});

test("a program's own SIGPROF listener hears nothing", { timeout }, () => {
  const facts = factsOfText<{ heard: number; text: string; after: number }>(`
    import process from "node:process";
    let heard = 0;
    process.on("SIGPROF", () => heard++);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const profile = mod.lookup("goroutine");
    let text = "";
    await profile.writeTo({ write: (bytes) => void (text = new TextDecoder().decode(bytes)) }, 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = heard;
    process.kill(process.pid, "SIGPROF");
    await new Promise((resolve) => setTimeout(resolve, 200));
    console.log(JSON.stringify({ heard: before, text, after: heard }));
    process.exit(0);`);
  assert.equal(facts.heard, 0);
  assert.equal(facts.after, 1);
  assert.match(facts.text, /\[no stack: SIGPROF belongs to another handler\]/);
});

test("ages are in minutes", { timeout }, () => {
  const facts = factsOfText<string>(`
    mod.trackTasks();
    function park() { setTimeout(() => {}, 1e6); }
    park();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = performance.now.bind(performance);
    performance.now = () => now() + 3 * 60_000;
    let text = "";
    await mod.lookup("goroutine").writeTo({ write: (b) => void (text = new TextDecoder().decode(b)) }, 2);
    console.log(JSON.stringify(text));
    process.exit(0);`);
  assert.match(facts, /^goroutine \d+ \[waiting on setTimeout, 3 minutes\]:\n(?:.*\n)*?park\(/m);
});

test("what has ended is forgotten", { timeout }, () => {
  const facts = factsOfText<{ count: number; heap: number; ticks: number }>(`
    mod.trackTasks();
    const count = () => mod.lookup("goroutine").count;
    const base = count();
    const heap = process.memoryUsage().heapUsed;
    let ticks = 0;
    for (let round = 0; round < 200; round++) {
      await Promise.all(Array.from({ length: 50 }, async () => {
        clearTimeout(setTimeout(() => {}, 1000));
        await new Promise((resolve) => setTimeout(resolve, 0));
        ticks++;
      }));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(JSON.stringify({
      count: count() - base, heap: process.memoryUsage().heapUsed - heap, ticks,
    }));
    process.exit(0);`);
  assert.equal(facts.ticks, 10_000);
  assert.ok(facts.count <= 5, `${facts.count} more than before`);
  assert.ok(facts.heap < 40e6, `${facts.heap} bytes more`);
});

test("tracked functions are what they were", { timeout }, () => {
  const facts = factsOfText<Record<string, boolean>>(`
    import { setTimeout as sleep } from "node:timers/promises";
    const shape = (f) => [f.name, f.length, Object.getOwnPropertyNames(f).sort()].join();
    const before = [setTimeout, setInterval, fetch].map(shape);
    mod.trackTasks();
    mod.trackTasks();
    const shapes = [setTimeout, setInterval, fetch].every((f, i) => shape(f) === before[i]);
    const order = [];
    const timer = setTimeout((a, b) => order.push(a + b), 1, 1, 2);
    const cleared = setTimeout(() => order.push("never"), 1);
    clearTimeout(cleared);
    const interval = setInterval(() => { order.push("tick"); clearInterval(interval); }, 2);
    await sleep(100);
    let refused = "";
    try { await fetch("http://127.0.0.1:1/"); } catch (error) { refused = error.constructor.name; }
    let unhandled = 0;
    globalThis.addEventListener?.("unhandledrejection", (e) => { e.preventDefault(); unhandled++; });
    process.on("unhandledRejection", () => unhandled++);
    fetch("http://127.0.0.1:1/");
    await sleep(300);
    let thrown = "";
    try { setTimeout(null); } catch (error) { thrown = error.constructor.name; }
    console.log(JSON.stringify({
      shapes, order: order.join() === "3,tick", refused: /Error/.test(refused),
      unhandled: unhandled > 0, thrown: thrown === "TypeError",
      clean: Object.getOwnPropertySymbols(Promise.resolve()).length === 0,
    }));
    process.exit(0);`);
  for (const [what, is] of Object.entries(facts)) assert.ok(is, what);
});

test("without the native library: the calling stack and what waits", {
  timeout,
  skip: runtime === "bun" ? "Bun has no permissions" : false,
}, () => {
  const facts = factsOfText<{ text: string; count: number; support: ProfileSupport }>(
    `mod.trackTasks();
    function park() { setTimeout(() => {}, 1e6); }
    park();
    let text = "";
    await mod.lookup("goroutine").writeTo({ write: (b) => void (text = new TextDecoder().decode(b)) }, 1);
    console.log(JSON.stringify({
      text, count: mod.lookup("goroutine").count, support: mod.support().goroutine,
    }));
    Deno.exit(0);`,
    ["--allow-read", "--allow-import"],
  );
  const groups = groupsOf(facts.text, "goroutine");
  assert.ok(groups.some(({ frames }) => frames.some(({ name }) => name === "park")), facts.text);
  assert.ok(groups.some(({ frames }) => frames[0]!.name === "writeTo"));
  assert.ok(!/thread /.test(facts.text));
  assert.ok(facts.count >= 2);
  assert.equal(facts.support.available, true);
  assert.ok(facts.support.steppedDown.some((why) => /^no threads: .*--allow-ffi/.test(why)));
});

/**
 * Node, with the npm package: V8's own profiler through node:inspector, wall-clock time, and
 * reported as such.
 */
import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decodeProfile } from "../src/pprof/codec.ts";
import { buildNPM, PackageRoom, root } from "./support/package_room.ts";
import { millis, passes, readPlainProfile } from "./support/plain_profile.ts";
import { checkValid } from "./support/valid.ts";

const PROGRAM = `
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import {
  lookup, newProfile, startCPUProfile, startHeapProfile, stopCPUProfile, support, writeHeapProfile,
} from "@runtime/pprof";

function to(file) {
  const chunks = [];
  return { write: (chunk) => void chunks.push(chunk), end: () => writeFileSync(file, Buffer.concat(chunks)) };
}

function spin(millis) {
  const end = performance.now() + millis;
  let x = 0;
  while (performance.now() < end) for (let i = 0; i < 10_000; i++) x += Math.sqrt(i);
  return x;
}

function spend(millis) {
  return spin(millis) + 1;
}

function keep() {
  return Array.from({ length: 200_000 }, (_, i) => ({ i, text: String(i) }));
}

await startHeapProfile({ rate: 16_384 });
const cpu = to("cpu.pb.gz");
const before = support();
await startCPUProfile(cpu);
spend(600);
await new Promise((resolve) => setTimeout(resolve, 1_500));
spend(600);
await stopCPUProfile();
cpu.end();
const kept = keep();
const heap = to("heap.pb.gz");
await writeHeapProfile(heap);
heap.end();
newProfile("example.com/things").add(kept);
const custom = to("custom.pb.gz");
await lookup("example.com/things").writeTo(custom);
custom.end();
const goroutine = to("goroutine.pb.gz");
await lookup("goroutine").writeTo(goroutine);
goroutine.end();
const refused = await lookup("threadcreate").writeTo(to("none")).then(() => "", (error) => error.name);
console.log(JSON.stringify({ before, after: support(), refused }));
`;

test("in Node V8's own profiler takes CPU and heap profiles", { timeout: 120_000 }, async () => {
  const room = new PackageRoom({}, {
    "package.json": '{"type": "module"}',
    "main.mjs": PROGRAM,
    "node_modules/@runtime/.keep": "",
  });
  symlinkSync(await buildNPM(), join(room.path, "node_modules/@runtime/pprof"));
  for (const name of ["pako", "protobufjs", "@jridgewell"]) {
    symlinkSync(join(root, "node_modules", name), join(room.path, "node_modules", name));
  }
  const facts = JSON.parse(
    await room.succeed(["node", "--preserve-symlinks", "--preserve-symlinks-main", "main.mjs"]),
  );
  const noLibrary =
    "no native library: Cannot open the native library: this runtime is neither Deno nor Bun";
  for (const when of ["before", "after"]) {
    assert.equal(facts[when].cpu.available, true);
    assert.equal(facts[when].cpu.steppedDown[0], noLibrary);
    assert.equal(facts[when].heap.available, true);
  }
  assert.equal(facts.refused, "ProfilerUnavailableError");

  for (const name of ["cpu", "heap", "custom", "goroutine"]) {
    checkValid(decodeProfile(room.read(`${name}.pb.gz`)));
  }
  const cpu = readPlainProfile(room.read("cpu.pb.gz"));
  assert.match(cpu.comments[0]!, /^Node \d+\.\d+\.\d+, V8 \d+\./);
  assert.match(cpu.comments[1]!, /^mechanism: .*wall-clock time$/);
  // Each sample weighs a period; a busy machine takes fewer. Waiting makes no samples.
  const spent = millis(cpu, passes("spend"));
  assert.ok(spent >= 500 && spent <= 1_300, `${spent} of 1200 ms`);
  assert.ok(spent >= 0.75 * millis(cpu), `${spent} of ${millis(cpu)} ms`);
  assert.ok(cpu.samples.some(({ frames }) => /\/main\.mjs$/.test(frames[0]!.file)));
  const inUse = decodeProfile(room.read("heap.pb.gz"));
  assert.ok(inUse.functions.some(({ name }) => name === "keep"), "the heap's functions");
});

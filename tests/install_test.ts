/**
 * Installing and using the packages as a user would, from registries on localhost into an empty
 * project.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { buildNPM, copyOfSources, PackageRoom, scratch } from "./support/package_room.ts";
import { PackageRegistry } from "./support/package_registry.ts";
import { readPlainProfile } from "./support/plain_profile.ts";

const isDeno = "Deno" in globalThis;
const timeout = 150_000;

/** Burns CPU time in a function on line 5. */
const burning = `
interface Sum {
  value: number;
}
function burn(sum: Sum, millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end) for (let i = 0; i < 1e5; i++) sum.value += Math.sqrt(i);
}
`;
const plain = `${burning}
burn({ value: 0 }, 300);
console.log("done");
`;
const profiling = `${burning}
import { writeFileSync } from "node:fs";
import { startCPUProfile, stopCPUProfile, support } from "@runtime/pprof";

await startCPUProfile({ write: (bytes: Uint8Array) => writeFileSync("cpu.pb.gz", bytes) });
burn({ value: 0 }, 300);
await stopCPUProfile();
console.log(support().cpu.steppedDown.join());
`;
const files = { "main.ts": profiling, "plain.ts": plain };

let registry: PackageRegistry;
before(async () => {
  registry = await PackageRegistry.start(scratch);
});
after(() => registry.close());

/** A project that uses no registry but ours. */
function newRoom(more: Record<string, string> = {}): PackageRoom {
  const environment = { NPM_CONFIG_REGISTRY: registry.url, JSR_URL: registry.url };
  return new PackageRoom(environment, { ...files, ...more });
}

/** Asserts that the profile has `burn` of a file, and that nothing stepped down. */
function assertProfile(room: PackageRoom, file: string): void {
  const { comments, samples } = readPlainProfile(room.read("cpu.pb.gz"));
  assert.ok(!comments.some((line) => line.startsWith("stepped down")), comments.join("\n"));
  const burning = samples.flatMap(({ frames }) => frames).filter(({ name }) => name === "burn");
  assert.ok(burning.length > 0, comments.join("\n"));
  for (const frame of burning) {
    assert.ok(frame.file.endsWith(`/${file}`), frame.file);
    // In a compiled executable the file is a bundle; elsewhere the line is that of the source.
    if (file !== "app") assert.ok(frame.line >= 5 && frame.line <= 7, `line ${frame.line}`);
  }
}

/** Runs the installed command line on a program that does not import us. */
async function assertCommandLine(room: PackageRoom, command: readonly string[]): Promise<void> {
  const script = isDeno ? ["-A", "plain.ts"] : ["plain.ts"];
  const { status, stdout, stderr } = await room.run([...command, "run", "--top", "3", ...script]);
  assert.equal(status, 0, stderr);
  assert.equal(stdout, "done\n");
  assert.match(stderr, /^pprof: wrote cpu\.pb\.gz$/m);
  assert.match(stderr, / burn$/m);
  assertProfile(room, "plain.ts");
}

async function npmIsServed(): Promise<void> {
  registry.addNPM(await buildNPM());
}

if (isDeno) {
  test("deno add npm:, in a project with nothing", { timeout }, async () => {
    await npmIsServed();
    const room = newRoom();
    await room.succeed(["deno", "add", "npm:@runtime/pprof"]);
    assert.equal(await room.succeed(["deno", "run", "-A", "main.ts"]), "\n");
    assertProfile(room, "main.ts");
    await assertCommandLine(room, ["deno", "run", "-A", "npm:@runtime/pprof/cli"]);
  });

  test("deno add npm:, in a project with node_modules", { timeout }, async () => {
    await npmIsServed();
    const room = newRoom({ "deno.json": '{ "nodeModulesDir": "auto" }', "package.json": "{}" });
    await room.succeed(["deno", "add", "npm:@runtime/pprof"]);
    assert.equal(await room.succeed(["deno", "run", "-A", "main.ts"]), "\n");
    assertProfile(room, "main.ts");
    await assertCommandLine(room, ["deno", "run", "-A", "npm:@runtime/pprof/cli"]);
  });

  test("deno publish, and deno add jsr: of what was published", { timeout }, async () => {
    const publisher = newRoom();
    const sources = ["--config", join(copyOfSources(), "deno.json")];
    const flags = ["--token", "token", "--no-provenance", "--allow-dirty", "--no-check"];
    await publisher.succeed(["deno", "publish", ...sources, ...flags]);

    const room = newRoom();
    await room.succeed(["deno", "add", "jsr:@runtime/pprof"]);
    assert.equal(await room.succeed(["deno", "run", "-A", "main.ts"]), "\n");
    assertProfile(room, "main.ts");
    await assertCommandLine(room, ["deno", "run", "-A", "jsr:@runtime/pprof/cli"]);
  });

  test("deno compile", { timeout }, async () => {
    await npmIsServed();
    const room = newRoom();
    await room.succeed(["deno", "add", "npm:@runtime/pprof"]);
    const built = await room.run(["deno", "compile", "-A", "-o", "app", "main.ts"], 60);
    if (built.status !== 0 && /denort|download|dl\.deno\.land/i.test(built.stderr)) {
      console.log("SKIP deno compile: Deno's runtime for executables cannot be loaded here");
      return;
    }
    assert.equal(built.status, 0, built.stderr);
    assert.equal(await room.succeed(["./app"]), "\n");
    assertProfile(room, "main.ts");
  });
} else {
  test("bun add, and bun run pprof", { timeout }, async () => {
    await npmIsServed();
    const room = newRoom();
    await room.succeed(["bun", "add", "@runtime/pprof"]);
    assert.equal(await room.succeed(["bun", "run", "main.ts"]), "\n");
    assertProfile(room, "main.ts");
    await assertCommandLine(room, ["bun", "run", "pprof"]);
  });

  test("bun build --compile", { timeout }, async () => {
    await npmIsServed();
    const room = newRoom();
    await room.succeed(["bun", "add", "@runtime/pprof"]);
    await room.succeed(["bun", "build", "--compile", "--outfile=app", "main.ts"]);
    assert.equal(await room.succeed(["./app"]), "\n");
    assertProfile(room, "app");
  });
}

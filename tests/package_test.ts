/**
 * The packages contain what a user needs and nothing else, and their types are right.
 */
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import {
  buildNPM,
  cloneInto,
  denoDirectory,
  networkSettings,
  PackageRoom,
  root,
} from "./support/package_room.ts";
import { pages } from "./support/pages.ts";

const isDeno = "Deno" in globalThis;
const timeout = 120_000;

/** A quarter of it is the native library, a third the preload with all that it needs. */
const MAX_TARBALL_BYTES = 450_000;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, name), "utf8"));
}

test("deno.json and package.json say the same", () => {
  const [deno, npm] = [manifest("deno.json"), manifest("package.json")];
  for (const key of ["name", "version", "exports"] as const) assert.deepEqual(deno[key], npm[key]);
  const ofDeno = Object.values(deno.imports!).map((specifier) => {
    return /^npm:((?:@[^/]+\/)?[^@/]+)@([^/]+)/.exec(specifier)!.slice(1);
  });
  assert.deepEqual(Object.fromEntries(ofDeno), npm.dependencies);
});

/** All files that `entries` of `directory` import, directly or not, by their text. */
function reached(directory: string, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(join(directory, file), "utf8").replace(/^ *(\/\/|\*).*$/gm, "");
    const imports = text.matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g);
    for (const [, specifier] of imports) {
      const path = normalize(join(dirname(file), specifier!));
      visit(file.endsWith(".d.ts") ? path.replace(/(\.d)?\.[tj]s$/, ".d.ts") : path);
    }
  };
  entries.forEach((entry) => visit(normalize(entry)));
  return files;
}

function assertFiles(actual: readonly string[], expected: Iterable<string>): void {
  const needed = new Set(expected);
  const missing = [...needed].filter((file) => !actual.includes(file));
  const unneeded = actual.filter((file) => !needed.has(file));
  assert.deepEqual(missing, [], "these are needed and not in the package");
  assert.deepEqual(unneeded, [], 'nobody needs these (deno.json: "publish")');
}

if (isDeno) {
  test("deno publish takes it as it is, and only what is needed", { timeout }, async () => {
    const room = new PackageRoom({ DENO_DIR: await denoDirectory(), ...networkSettings() });
    cloneInto(room.path);
    const { status, stdout, stderr } = await room.run(
      ["deno", "task", "publish", "--dry-run"],
      100,
    );
    const text = stdout + stderr;
    assert.equal(status, 0, text);
    assert.match(text, /Checking for slow types/);
    const npmScripts = /^╭ Warning$[^╰]*╰─$/m; // of development packages, where Deno has none of them
    assert.doesNotMatch(text.replace(npmScripts, ""), /warning/i);

    const listed = [...text.matchAll(/^ *file:\/\/(\/.+) \(.*\)$/gm)].map(([, path]) => path!);
    const { exports } = manifest("deno.json");
    assertFiles(listed.map((path) => path.slice(room.path.length + 1)), [
      ...["LICENSE", ...pages, "deno.json", "proto/profile.d.ts", "src/cli/preload.bundle.js"],
      ...reached(room.path, Object.values(exports)),
    ]);
  });
} else {
  test("the npm package holds what is needed", { timeout }, async () => {
    const directory = await buildNPM();
    const room = new PackageRoom({});
    const [packed] = JSON.parse(
      await room.succeed(["npm", "pack", "--json", "--ignore-scripts", directory]),
    );
    console.log(`npm package: ${packed.size} bytes, unpacked ${packed.unpackedSize}`);
    assert.ok(packed.size < MAX_TARBALL_BYTES, `${packed.size} bytes`);

    const own = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
    const ways = Object.values(own.exports) as { types: string; default: string }[];
    const files = packed.files.map(({ path }: { path: string }) => path);
    assertFiles(files, [
      ...["LICENSE", ...pages, "package.json", "src/cli/preload.bundle.js"],
      ...reached(directory, ways.map(({ types }) => types)),
      ...reached(directory, ways.map((way) => way.default)),
    ]);
    assert.deepEqual(Object.keys(own.exports), Object.keys(manifest("package.json").exports));
    assert.ok(!("private" in own) && !("devDependencies" in own) && !("scripts" in own));

    const bin = packed.files.find(({ path }: { path: string }) => path === own.bin.pprof);
    assert.equal(bin.mode & 0o111, 0o111);
    assert.match(readFileSync(join(directory, own.bin.pprof), "utf8"), /^#!\/usr\/bin\/env bun\n/);
    const preload = readFileSync(join(directory, "src/cli/preload.bundle.js"), "utf8");
    const imports = [...preload.matchAll(/^import .*"(.+)";$/gm)].map(([, specifier]) =>
      specifier!
    );
    assert.ok(imports.includes("../../ffi/embedded.js"));
    assert.deepEqual(
      imports.filter((name) => !/^(node:|\.\.\/\.\.\/ffi\/embedded)/.test(name)),
      [],
    );
  });

  test("types hold for those who install it", { timeout }, async () => {
    const room = new PackageRoom({}, {
      "package.json": '{ "type": "module" }',
      "main.ts": consumer,
    });
    cpSync(await buildNPM(), join(room.path, "node_modules", "@runtime", "pprof"), {
      recursive: true,
    });
    const tsc = ["bun", join(root, "node_modules", "typescript", "lib", "tsc.js")];
    // Our declarations are checked, too, TypeScript's own are not.
    const checked = ["--skipLibCheck", "false", "--skipDefaultLibCheck", "--strict", "--noEmit"];
    const flags = [...checked, "--target", "esnext", "--lib", "esnext,dom"];
    for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]] as const) {
      const ways = ["--module", module, "--moduleResolution", resolution];
      await room.succeed([...tsc, ...flags, ...ways, "main.ts"]);
    }
  });
}

const consumer = `
import * as cli from "@runtime/pprof/cli";
import "@runtime/pprof/auto";
import {
  type CPUProfileOptions, lookup, newProfile, type Profile, ProfilerUnavailableError, profiles,
  startCPUProfile, stopCPUProfile, type Support, support, type Writer,
} from "@runtime/pprof";

const chunks: Uint8Array[] = [];
const writer: Writer = { write: (chunk: Uint8Array) => chunks.push(chunk) };
const options: CPUProfileOptions = { hz: 100, clock: "thread", native: "all" };
const started: Promise<void> = startCPUProfile(writer, options);
await startCPUProfile(new WritableStream<Uint8Array>());
await stopCPUProfile();
// @ts-expect-error: no writer
await startCPUProfile(1);
// @ts-expect-error: no such clock
await startCPUProfile(writer, { clock: "sun" });
const heap: Profile | undefined = lookup("heap");
const all: Profile[] = profiles();
const own: Profile = newProfile("example.com/things");
own.add(own, 1);
own.remove(own);
await own.writeTo(writer, 2);
// @ts-expect-error: no such form
await own.writeTo(writer, 3);
const what: Support = support();
const available: boolean = what.cpu.available;
const error: Error = new ProfilerUnavailableError("no");
const status: Promise<number> = cli.main(["top", "cpu.pb.gz"]);
console.log(started, heap, all, available, error, status);
`;

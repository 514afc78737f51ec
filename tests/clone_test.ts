/**
 * What works in a clone of this repository, without changes that git sees.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  cloneInto,
  denoDirectory,
  networkSettings,
  PackageRoom,
  root,
} from "./support/package_room.ts";

const isDeno = "Deno" in globalThis;
const timeout = 120_000;

/** The README's first command, with the runtime that is installed already. */
const PROFILE = isDeno
  ? ["deno", "task", "profile", "-A", "tests/programs/shares.ts"]
  : ["bun", "run", "profile", "tests/programs/shares.ts"];

/** Builds the bundle unless it is current, and prints its path. */
const BUNDLE = [...(isDeno ? ["deno", "run", "-A"] : ["bun"]), "src/cli/preload_bundle.ts"];

/** A fresh clone with an empty home and the machine's installed packages: in Deno, its cache. */
async function newClone(): Promise<PackageRoom> {
  const cache: Record<string, string> = isDeno ? { DENO_DIR: await denoDirectory() } : {};
  const room = new PackageRoom({ ...cache, ...networkSettings() });
  cloneInto(room.path);
  if (!isDeno) symlinkSync(join(root, "node_modules"), join(room.path, "node_modules")); // npm ci
  return room;
}

/** The bundle, and anything that a build has left beside it. */
function bundles(room: PackageRoom): string[] {
  return readdirSync(join(room.path, "src/cli")).filter((name) => name.includes(".bundle."));
}

function assertGitSeesNothing(room: PackageRoom): void {
  const { stdout } = spawnSync("git", ["-C", room.path, "status", "--porcelain"], {
    encoding: "utf8",
  });
  assert.equal(stdout, "");
}

test("the README's first command is all that a clone needs", { timeout }, async () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [runtime, ...args] = PROFILE;
  assert.match(readme, new RegExp(`npx (-y )?${runtime}(@\\d)? ${args.join(" ")}`));
  const room = await newClone();
  assert.deepEqual(bundles(room), []);
  const { status, stderr } = await room.run(PROFILE);
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^pprof: wrote cpu\.pb\.gz$/m);
  assert.match(stderr, / spin$/m);
  assert.deepEqual(bundles(room), ["preload.bundle.js"]);
  assertGitSeesNothing(room);
});

test("the bundle is built once, and again when a source has changed", { timeout }, async () => {
  const room = await newClone();
  const build = async () => {
    const path = (await room.succeed(BUNDLE)).trim();
    return { inode: statSync(path).ino, text: readFileSync(path, "utf8") };
  };
  const first = await build();
  assert.deepEqual(await build(), first);

  appendFileSync(join(room.path, "src/cli/preload.ts"), 'console.log("CHANGED");\n');
  const second = await build();
  assert.match(second.text, /CHANGED/);
  assert.notEqual(second.text.split("\n")[0], first.text.split("\n")[0]);

  writeFileSync(join(room.path, "src/cli/preload.bundle.js"), "// another build's\n");
  assert.equal((await build()).text, second.text);
});

test("first runs at once do not disturb each other", { timeout }, async () => {
  const room = await newClone();
  const paths = await Promise.all(Array.from({ length: 4 }, () => room.succeed(BUNDLE)));
  assert.equal(new Set(paths).size, 1);
  assert.deepEqual(bundles(room), ["preload.bundle.js"]);
  assert.match((await room.run(PROFILE)).stderr, /^pprof: wrote cpu\.pb\.gz$/m);
});

test("a bundle that cannot be built is told in one line", { timeout }, async () => {
  const room = await newClone();
  writeFileSync(join(room.path, "src/cli/preload.ts"), "let let = 1;\n");
  const { status, stdout, stderr } = await room.run(PROFILE);
  assert.equal(status, 2);
  assert.equal(stdout, "");
  const line =
    /^pprof: run: cannot build \/.+\/preload\.bundle\.js: .*\blet\b.*; "npm ci .+" does/m;
  assert.match(stderr, line);
  assert.deepEqual(bundles(room), []);
});

if (isDeno) {
  test("npm ci and bun install find their lock files complete", { timeout }, async () => {
    const room = await newClone();
    const checks = [["npm", "ci", "--dry-run"], [
      "bun",
      "install",
      "--frozen-lockfile",
      "--dry-run",
    ]];
    for (const check of checks) await room.succeed(check);
    assertGitSeesNothing(room);

    const path = join(room.path, "package.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"pako": "3.0.3"', '"pako": "3.0.2"'));
    for (const check of checks) assert.notEqual((await room.run(check)).status, 0, check.join(" "));
  });

  test("lock files name no registry", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    const packages: readonly object[] = Object.values(lock.packages);
    assert.deepEqual(packages.filter((entry) => "resolved" in entry), []);
    for (const name of ["bun.lock", "deno.lock"]) {
      assert.doesNotMatch(readFileSync(join(root, name), "utf8"), /https?:/);
    }
  });
}

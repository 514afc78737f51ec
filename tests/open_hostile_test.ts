/**
 * Opening the native library on a machine that resists: full disk, read-only file system, no
 * descriptors left. Either exactly our bytes are loaded, or an error says why not.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { embedded } from "../ffi/embedded.ts";

const program = fileURLToPath(new URL("programs/open_native.ts", import.meta.url));
const isDeno = "Deno" in globalThis;
const timeout = 60_000;
const memory = /^\/proc\/self\/fd\/2\d\d$/;
const image = embedded[`linux-${process.arch === "x64" ? "x86_64" : "aarch64"}`]!;
const fileName = `libpprof-${image.sha256.slice(0, 32)}.so`;

const scratch = mkdtempSync(join(tmpdir(), "pprof-hostile-"));
after(() => rmSync(scratch, { recursive: true, force: true }));
const denoDirectory = isDeno ? process.env.DENO_DIR ?? `${process.env.HOME}/.cache/deno` : "";

let homes = 0;

interface Opened {
  readonly path?: string;
  readonly error?: string;
  readonly message?: string;
}

/** The command line of the program; by env -i and a shell, because Deno's spawn adds its own. */
function command(home: string, permissions: readonly string[]): string {
  const environment = [`PATH=${process.env.PATH}`, `HOME=${home}`, `DENO_DIR=${denoDirectory}`];
  const run = isDeno ? ["run", "--no-prompt", "--no-check", ...permissions] : [];
  const words = ["timeout", "30", "env", "-i", ...environment, process.execPath, ...run, program];
  return words.map((word) => `'${word}'`).join(" ");
}

/**
 * Runs `setup`, the program and `check` in one shell, where @HOME is a new home and @CACHE our
 * directory in it. Returns what the program found, and what `check` printed.
 */
function openAfter(
  setup: string,
  options: { permissions?: readonly string[]; check?: string; wrapper?: readonly string[] } = {},
): { opened: Opened; checked: string } {
  const home = join(scratch, `home${homes++}`);
  const cache = join(home, ".cache", "runtime-pprof");
  mkdirSync(home);
  const fill = (text: string) => text.replaceAll("@HOME", home).replaceAll("@CACHE", cache);
  const permissions = (options.permissions ?? ["-A"]).map(fill);
  const script = `set -e; ${fill(setup)}\n${command(home, permissions)}\n${
    fill(options.check ?? "true")
  }`;
  const [file, ...args] = [...(options.wrapper ?? []), "bash", "-c", script];
  const child = spawnSync(file!, args, { cwd: scratch, encoding: "utf8", timeout: 50_000 });
  assert.equal(child.status, 0, child.stdout + child.stderr);
  const [line, ...rest] = child.stdout.split("\n");
  return { opened: JSON.parse(line!), checked: rest.join("\n") };
}

const ownMounts = ["unshare", "--mount"];

/** Skips the test, with a message, where this process may not mount. */
function mayMount(context: TestContext): boolean {
  const tried = spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", scratch]);
  if (tried.status === 0) return true;
  console.log("SKIP a hostile place: no private mounts here");
  context.skip("no private mounts here");
  return false;
}

/** A file system on @HOME with some 10 KiB left: less than the library. */
const fullDisk = `mount -t tmpfs -o size=128k tmpfs @HOME; mkdir -p -m 700 @CACHE;
  head -c 114688 /dev/zero >@HOME/filler`;

test("a full disk: from memory, and no rest is left", { timeout }, (context) => {
  if (!mayMount(context)) return;
  const { opened, checked } = openAfter(fullDisk, {
    wrapper: ownMounts,
    check: "ls -A @CACHE",
  });
  assert.match(opened.path!, memory);
  assert.equal(checked.trim(), "");
});

test("a read-only file system", { timeout }, (context) => {
  if (!mayMount(context)) return;
  const { opened } = openAfter("mount -t tmpfs -o ro tmpfs @HOME", { wrapper: ownMounts });
  assert.match(opened.path!, memory);
});

test("a read-only file system that holds the right file", { timeout }, (context) => {
  if (!mayMount(context)) return;
  const bytes = `printf %s ${image.base64} | base64 -d`;
  const setup = `mount -t tmpfs tmpfs @HOME; mkdir -p -m 700 @CACHE; umask 077;
    ${bytes} >@CACHE/${fileName}; mount -o remount,ro @HOME`;
  const { opened } = openAfter(setup, { wrapper: ownMounts });
  assert.match(opened.path!, new RegExp(`/${fileName}$`));
});

test("a directory at the library's name", { timeout }, () => {
  const { opened } = openAfter(`mkdir -p -m 700 @CACHE/${fileName}/x`);
  assert.match(opened.path!, memory);
});

test("a file in the place of the directory, or of its parent", { timeout }, () => {
  assert.match(openAfter("mkdir @HOME/.cache; touch @CACHE").opened.path!, memory);
  assert.match(openAfter("touch @HOME/.cache").opened.path!, memory);
});

test("a huge file at the library's name", { timeout }, () => {
  const { opened } = openAfter(
    `mkdir -p -m 700 @CACHE; umask 077; truncate -s 100M @CACHE/${fileName}`,
  );
  assert.match(opened.path!, new RegExp(`/${fileName}$`));
});

test("neither a file nor a descriptor can be had: it says so", { timeout }, () => {
  // Few descriptors: both runtimes raise the soft limit, never the hard one.
  const { opened } = openAfter("touch @HOME/.cache; ulimit -n 150");
  assert.equal(opened.error, "ProfilerUnavailableError");
  assert.match(opened.message!, /\.cache.*; there is no free descriptor from 200 on/);
});

if (isDeno) {
  test("Deno: a full disk, and memory is not permitted: it says so", { timeout }, (context) => {
    if (!mayMount(context)) return;
    const { opened } = openAfter(fullDisk, {
      wrapper: ownMounts,
      permissions: [
        "--allow-env=HOME",
        ...["ffi", "read", "write"].map((p) => `--allow-${p}=@CACHE`),
      ],
    });
    assert.equal(opened.error, "ProfilerUnavailableError");
    assert.match(opened.message!, /No space left.*; native code may not be loaded from memory/);
    assert.match(opened.message!, /run with --allow-ffi$/);
  });
}

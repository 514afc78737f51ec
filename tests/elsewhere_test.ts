/**
 * On other machines: arm64 in an emulator, and Bun for musl on musl itself.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { embedded } from "../ffi/embedded.ts";
import { runtimeOf, whyNotElsewhere } from "./support/other_runtime.ts";
import { readPlainProfile } from "./support/plain_profile.ts";
import { bytesOf, type Findings } from "./support/what_works.ts";

const isDeno = "Deno" in globalThis;
const skip = whyNotElsewhere();
const program = fileURLToPath(new URL("programs/what_works.ts", import.meta.url));
const native = fileURLToPath(new URL("../native", import.meta.url));
const ARM64 = ["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"];

/** On a busy machine Deno takes a minute to start in the emulator. */
const LIMIT_SECONDS = 150;
const options = { timeout: 280_000, ...(skip !== undefined && { skip }) };

const scratch = mkdtempSync(join(tmpdir(), "pprof-elsewhere-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Version numbers of the runtimes that run the tests. */
const { bun = "", deno = "" } = process.versions as { bun?: string; deno?: string };

/** Runs the program by `command`. */
function found(command: readonly string[], environment: Record<string, string> = {}): Findings {
  const [file, ...args] = ["timeout", String(LIMIT_SECONDS), ...command, program, "this", "3000"];
  const home = mkdtempSync(join(scratch, "home"));
  const { DENO_DIR = `${process.env.HOME}/.cache/deno`, PATH = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(file!, args, {
    encoding: "utf8",
    env: { PATH, HOME: home, DENO_DIR, ...environment },
  });
  assert.equal(status, 0, stdout + stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1)!);
}

/**
 * Asserts that the profile has the JavaScript function that burned, and that nothing but `known`
 * stepped down.
 */
function assertFound(findings: Findings, mechanism: RegExp, known: readonly RegExp[] = []): void {
  const { mechanism: used, steppedDown } = findings.after;
  assert.match(used, mechanism);
  const unknown = steppedDown.filter((why) => !known.some((pattern) => pattern.test(why)));
  assert.deepEqual(unknown, []);
  assert.match(findings.library, /\/runtime-pprof\/libpprof-[0-9a-f]{32}\.so$/);
  const { samples } = readPlainProfile(bytesOf(findings.cpu));
  const burning = samples.filter(({ frames }) => frames.some(({ name }) => name === "burn"));
  const nanos = burning.reduce((sum, sample) => sum + sample.nanos, 0);
  assert.ok(nanos > 50_000_000, `${nanos / 1e6} ms in burn`);
  assert.equal(findings.custom.error, undefined);
}

test("the module carries a library for each architecture", () => {
  const machines = { "linux-x86_64": 62, "linux-aarch64": 183 }; // e_machine of the ELF header
  assert.deepEqual(Object.keys(embedded), Object.keys(machines));
  for (const [platform, machine] of Object.entries(machines)) {
    const { base64, sha256, size } = embedded[platform]!;
    const bytes = Buffer.from(base64, "base64");
    assert.equal(bytes.toString("latin1", 0, 4), "\x7fELF");
    assert.equal(bytes.readUInt16LE(18), machine);
    assert.equal(bytes.length, size);
    assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256);
  }
});

if (isDeno) {
  test("arm64: Deno", options, () => {
    // Not every registry has the newest one for every machine.
    const versions = [deno, "2.9.6", "2.9.5"].filter((version) => version !== "");
    const runtime = runtimeOf("@deno/linux-arm64-glibc", versions, "deno");
    // Reading V8's memory needs a system call that the emulator does not implement.
    const known = [/^callers carry the line where their function starts: 0 objects/];
    const command = [...ARM64, runtime, "run", "-A", "--no-check", "--no-lock"];
    // package.json brings development tools for the emulated machine: 200 MB to unpack.
    const environment = { DENO_NO_PACKAGE_JSON: "1" };
    assertFound(
      found(command, environment),
      /a CPU timer per thread; V8 samples at each CPU tick/,
      known,
    );
  });
} else {
  test("arm64: Bun", options, () => {
    const runtime = runtimeOf("@oven/bun-linux-aarch64", [bun], "bin/bun");
    assertFound(found([...ARM64, runtime]), /a CPU timer per thread; JSC samples at each CPU tick/);
  });

  test("arm64: the C tests", options, () => {
    const make = ["make", "-s", "-C", native, "test", "ARCH=aarch64"];
    const ended = spawnSync("timeout", ["250", ...make], { encoding: "utf8" });
    assert.equal(ended.status, 0, ended.stdout + ended.stderr);
    assert.match(ended.stdout, /\d+ passed, 0 failed/);
  });

  test("musl: Bun", options, () => {
    const runtime = runtimeOf("@oven/bun-linux-x64-musl", [bun], "bin/bun");
    const libraries = muslLibraries();
    const findings = found([runtime], { LD_LIBRARY_PATH: libraries });
    assertFound(findings, /a CPU timer per thread; JSC samples at each CPU tick/);
  });
}

/**
 * A directory with what Bun for musl needs besides musl: this machine's libstdc++, which was built
 * for glibc, and the few functions of glibc that it needs.
 */
function muslLibraries(): string {
  const directory = join(scratch, "musl");
  mkdirSync(directory);
  for (const name of ["libstdc++.so.6", "libgcc_s.so.1"]) {
    const { stdout } = spawnSync("gcc", [`-print-file-name=${name}`], { encoding: "utf8" });
    copyFileSync(stdout.trim(), join(directory, name));
  }
  symlinkSync("/lib/ld-musl-x86_64.so.1", join(directory, "libc.musl-x86_64.so.1"));
  const source = readFileSync(new URL("support/glibc_names.c", import.meta.url), "utf8");
  const output = join(directory, "ld-linux-x86-64.so.2");
  const { status, stderr } = spawnSync(
    "musl-gcc",
    ["-shared", "-fPIC", "-O1", "-w", "-o", output, "-xc", "-"],
    { input: source, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return directory;
}

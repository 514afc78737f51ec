/**
 * The generator of ffi/embedded.ts, in a tree of its own, with compilers that only print their
 * name.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const timeout = 60_000;
const isDeno = "Deno" in globalThis;
const root = fs.mkdtempSync(join(tmpdir(), "pprof-embed-"));
after(() => fs.rmSync(root, { recursive: true }));

const bin = join(root, "bin");
for (const directory of ["bin", "ffi", "native"]) fs.mkdirSync(join(root, directory));
const generator = join(root, "native", "embed.ts");
fs.copyFileSync(fileURLToPath(new URL("../native/embed.ts", import.meta.url)), generator);

function compiler(name: string, version: string): void {
  fs.writeFileSync(join(bin, name), `#!/bin/sh\necho "${version}"\n`, { mode: 0o755 });
}

/** What make will "build". */
function library(text: string): void {
  const recipe =
    `mkdir -p build/$(ARCH) && printf '%s' '${text}' $(ARCH) >build/$(ARCH)/libpprof.so`;
  fs.writeFileSync(join(root, "native", "Makefile"), `all:\n\t${recipe}\n`);
}

/** Runs the generator; returns its exit code and output. */
function run(args: string[], environment: Record<string, string> = {}) {
  const runtime = isDeno ? ["run", "-A", "--no-config"] : [];
  const child = spawnSync(process.execPath, [...runtime, generator, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: root, CI: "", ...environment },
    timeout: 30_000,
  });
  return { code: child.status, text: child.stderr };
}

test("embeds what make builds, and its check can fail", { timeout }, async () => {
  compiler("gcc", "gcc 1");
  compiler("aarch64-linux-gnu-gcc", "cross 1");
  library("code for ");
  assert.deepEqual(run([]), { code: 0, text: "" });
  const { embedded } = await import(pathToFileURL(join(root, "ffi", "embedded.ts")).href);
  assert.deepEqual(Object.keys(embedded), ["linux-x86_64", "linux-aarch64"]);
  const { base64, size, sha256 } = embedded["linux-aarch64"];
  assert.equal(atob(base64), "code for aarch64");
  assert.equal(size, 16);
  assert.match(sha256, /^[0-9a-f]{64}$/);

  assert.deepEqual(run(["--check"], { CI: "true" }), { code: 0, text: "" });
  library("other code for ");
  const stale = run(["--check"]);
  assert.equal(stale.code, 1);
  assert.match(stale.text, /not what native\/ builds/);
});

test("says aloud what it cannot check, and fails for it in CI", { timeout }, () => {
  compiler("gcc", "gcc 1");
  compiler("aarch64-linux-gnu-gcc", "cross 1");
  library("code for ");
  assert.equal(run([]).code, 0);
  compiler("aarch64-linux-gnu-gcc", "cross 2");
  for (const [environment, code] of [[{}, 0], [{ CI: "true" }, 1]] as const) {
    const result = run(["--check"], environment);
    assert.equal(result.code, code);
    assert.match(result.text, /SKIPPED .* aarch64: .* another compiler/);
  }
});

test("refuses a library that is too large", { timeout }, () => {
  compiler("gcc", "gcc 1");
  compiler("aarch64-linux-gnu-gcc", "cross 1");
  library("x".repeat(100_000));
  const { code, text } = run([]);
  assert.notEqual(code, 0);
  assert.match(text, /100006 bytes > 98304/);
});

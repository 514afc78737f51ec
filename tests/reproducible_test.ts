/**
 * The same compiler builds the same bytes of the native library on any machine at any time, and
 * these are the embedded ones.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { embedded } from "../ffi/embedded.ts";

const native = fileURLToPath(new URL("../native", import.meta.url));
const source = readFileSync(new URL("../ffi/embedded.ts", import.meta.url), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "pprof-build-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** The compiler of each architecture. */
const compilers = { x86_64: "gcc", aarch64: "aarch64-linux-gnu-gcc" };

/** Two machines that differ in everything that a build can read. */
const machines: readonly { directory: string; environment: Record<string, string> }[] = [
  { directory: "a", environment: { LC_ALL: "C", TZ: "UTC", USER: "a", SOURCE_DATE_EPOCH: "1" } },
  {
    directory: "somewhere/else-entirely",
    environment: { LANG: "de_DE.UTF-8", TZ: "Asia/Tokyo", USER: "b", MAKEFLAGS: "-j2" },
  },
];

function build(directory: string, arch: string, environment: Record<string, string>): string {
  const built = join(native, "build");
  cpSync(native, directory, { recursive: true, filter: (path) => path !== built });
  const { PATH = "" } = process.env;
  const { status, stderr } = spawnSync("make", ["-s", "-C", directory, `ARCH=${arch}`], {
    encoding: "utf8",
    env: { PATH, ...environment },
    timeout: 60_000,
  });
  assert.equal(status, 0, stderr);
  const bytes = readFileSync(join(directory, "build", arch, "libpprof.so"));
  return createHash("sha256").update(bytes).digest("hex");
}

for (const [arch, compiler] of Object.entries(compilers)) {
  test(`${arch}: every place builds the same`, { timeout: 120_000 }, (context) => {
    const { status, stdout } = spawnSync(compiler, ["--version"], { encoding: "utf8" });
    if (status !== 0) {
      assert.notEqual(process.env.CI, "true", `CI must have ${compiler}`);
      console.log(`SKIP the build for ${arch}: there is no ${compiler}`);
      return context.skip(`no ${compiler}`);
    }
    const [first, second] = machines.map(({ directory, environment }) => {
      return build(join(scratch, arch, directory), arch, environment);
    });
    assert.equal(second, first);

    const version = stdout.split("\n")[0];
    if (!source.includes(`  // ${version}\n  "linux-${arch}"`)) {
      assert.notEqual(process.env.CI, "true", `CI must have the compiler of ffi/embedded.ts`);
      console.log(`SKIP the comparison for ${arch}: embedded by another compiler than ${version}`);
      return;
    }
    assert.equal(first, embedded[`linux-${arch}`]!.sha256);
  });
}

/**
 * Writes ffi/embedded.ts from native/build/ARCH/libpprof.so, or compares them:
 *
 *     deno run -A native/embed.ts [--check]      (or: bun native/embed.ts [--check])
 *
 * Builds the library first, for both architectures. The bytes depend on the compiler: one machine's
 * fresh build equals what is embedded when its gcc is the one named in the file.
 *
 * @module
 */
import type { Buffer } from "node:buffer";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** Make's ARCH, and its compiler. */
const compilers: Record<string, string> = {
  x86_64: "gcc",
  aarch64: "aarch64-linux-gnu-gcc",
};

/** The native library's promise (DESIGN.md: Targets). */
const MAX_BYTES = 64 * 1024;

const root = fileURLToPath(new URL("..", import.meta.url));
const target = `${root}ffi/embedded.ts`;

function main(): void {
  const check = process.argv.includes("--check");
  const entries: string[] = [];
  for (const [arch, compiler] of Object.entries(compilers)) {
    const version = compilerVersion(compiler);
    if (version === undefined) {
      missing(arch, compiler, check);
      continue;
    }
    entries.push(entry(arch, version, build(arch)));
  }
  if (check) compare(entries);
  else writeFileSync(target, source(entries));
}

/** "gcc (Debian 12.2.0-14) 12.2.0", or undefined where there is no such compiler. */
function compilerVersion(compiler: string): string | undefined {
  try {
    return execFileSync(compiler, ["--version"], { encoding: "utf8" }).split("\n")[0];
  } catch {
    return undefined;
  }
}

function missing(arch: string, compiler: string, check: boolean): void {
  const what = `the library for ${arch}: there is no ${compiler}`;
  // A release with one architecture less would be a silent loss.
  if (!check) throw new Error(`Cannot build ${what}`);
  if (process.env.CI === "true") throw new Error(`Cannot check ${what}`);
  console.error(`SKIPPED ${what}`);
}

function build(arch: string): Buffer {
  execFileSync("make", ["-s", "-C", `${root}native`, `ARCH=${arch}`], { stdio: "inherit" });
  const bytes = readFileSync(`${root}native/build/${arch}/libpprof.so`);
  if (bytes.length > MAX_BYTES) throw new Error(`${arch}: ${bytes.length} bytes > ${MAX_BYTES}`);
  return bytes;
}

function entry(arch: string, compiler: string, bytes: Buffer): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return `  // ${compiler}
  "linux-${arch}": {
    sha256: "${sha256}",
    size: ${bytes.length},
    base64:
      "${bytes.toString("base64")}",
  },
`;
}

function source(entries: string[]): string {
  return `// Made by native/embed.ts from native/: do not edit.

/** The native library for one platform. */
export interface Embedded {
  readonly sha256: string;
  /** Bytes of the library. */
  readonly size: number;
  /** Not compressed: inflating it would cost more at each start than the kilobytes saved. */
  readonly base64: string;
}

/** The native library by platform: operating system and architecture. */
export const embedded: Readonly<Record<string, Embedded>> = {
${entries.join("")}};
`;
}

/** Fails unless each of ENTRIES stands in the embedded file, to the letter. */
function compare(entries: string[]): void {
  const text = readFileSync(target, "utf8");
  for (const expected of entries) {
    if (text.includes(expected)) continue;
    console.error(`ffi/embedded.ts is not what native/ builds: ${expected.slice(0, 160)}…`);
    console.error("Run: deno run -A native/embed.ts");
    process.exitCode = 1;
  }
}

main();

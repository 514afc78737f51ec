/**
 * Writes ffi/embedded.ts from native/build/ARCH/libpprof.so, or compares them:
 *
 *     deno run -A native/embed.ts [--check]      (or: bun native/embed.ts [--check])
 *
 * Builds the library for both architectures first. The bytes depend on the compiler, so that the file
 * names it: with another one there is nothing to compare, which --check says, and fails in CI.
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
const MAX_BYTES = 96 * 1024;

const root = fileURLToPath(new URL("..", import.meta.url));
const target = `${root}ffi/embedded.ts`;

function main(): void {
  const check = process.argv.includes("--check");
  const embedded = check ? readFileSync(target, "utf8") : "";
  const entries: string[] = [];
  for (const [arch, compiler] of Object.entries(compilers)) {
    const version = compilerVersion(compiler);
    if (version === undefined) {
      // A package with one architecture less would be a silent loss.
      if (!check) throw new Error(`Cannot build the library for ${arch}: there is no ${compiler}`);
      skip(arch, `there is no ${compiler}`);
    } else if (check && !embedded.includes(heading(arch, version))) {
      skip(arch, `it was embedded by another compiler than ${version}`);
    } else {
      entries.push(entry(arch, version, build(arch)));
    }
  }
  if (check) compare(embedded, entries);
  else writeFileSync(target, source(entries));
}

function skip(arch: string, why: string): void {
  console.error(`SKIPPED the check of the embedded library for ${arch}: ${why}`);
  if (process.env.CI === "true") process.exitCode = 1;
}

/** "gcc (Debian 12.2.0-14) 12.2.0", or undefined where there is no such compiler. */
function compilerVersion(compiler: string): string | undefined {
  try {
    return execFileSync(compiler, ["--version"], { encoding: "utf8" }).split("\n")[0];
  } catch {
    return undefined;
  }
}

function build(arch: string): Buffer {
  execFileSync("make", ["-s", "-C", `${root}native`, `ARCH=${arch}`], { stdio: "inherit" });
  const bytes = readFileSync(`${root}native/build/${arch}/libpprof.so`);
  if (bytes.length > MAX_BYTES) throw new Error(`${arch}: ${bytes.length} bytes > ${MAX_BYTES}`);
  return bytes;
}

function heading(arch: string, compiler: string): string {
  return `  // ${compiler}\n  "linux-${arch}": {\n`;
}

function entry(arch: string, compiler: string, bytes: Buffer): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return heading(arch, compiler) +
    `    sha256: "${sha256}",
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
function compare(embedded: string, entries: string[]): void {
  for (const expected of entries) {
    if (embedded.includes(expected)) continue;
    console.error(`ffi/embedded.ts is not what native/ builds: ${expected.slice(0, 160)}…`);
    console.error("Run: deno run -A native/embed.ts");
    process.exitCode = 1;
  }
}

main();

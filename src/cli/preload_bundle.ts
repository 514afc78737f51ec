/**
 * The preload as one file that needs nothing of the program's project: no packages, import map,
 * lock file or network. Only ffi/embedded.ts stays a file of its own, which is as large as all the
 * rest, and in the package for mod.ts as well. A package contains the bundle. A clone builds it when
 * it is first needed, and again when its sources have changed: its first line is their SHA-256.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import { firstLine } from "./options.ts";
import { UsageError } from "./usage_error.ts";

/** The bundle, in a package and in a clone. */
const BUNDLE = new URL("./preload.bundle.js", import.meta.url);

/** The bundle's entry, which only a clone has. */
const ENTRY = new URL("./preload.ts", import.meta.url);

const ROOT = new URL("../../", import.meta.url);

/** The native library, in ffi/. */
const EMBEDDED = "embedded.ts";

/** The bundle's sources: directories with everything in them, and the versions of packages. */
const SOURCES = ["src", "ffi", "proto", "deno.json", "package.json"];

/**
 * The bundle's path, or its URL in a registry from which the runtime loads modules.
 *
 * @throws {UsageError} When it has to be built, and that fails.
 */
export function preloadPath(): string {
  if (BUNDLE.protocol !== "file:") return BUNDLE.href;
  const path = fileURLToPath(BUNDLE);
  const isClone = existsSync(fileURLToPath(ENTRY));
  if (isClone && !(existsSync(path) && readFileSync(path, "utf8").startsWith(heading()))) {
    buildPreload();
  }
  return path;
}

/**
 * Builds the bundle, even where a current one is there, which the other runtime may have built.
 *
 * @throws {UsageError} When that fails.
 */
export function buildPreload(): void {
  const path = fileURLToPath(BUNDLE);
  // Runs that start at the same time build one each; the rename puts a whole one there.
  const unfinished = path.replace(/\.js$/, `.${randomUUID()}.js`);
  try {
    const head = heading(); // of the sources as they are before they are read
    bundle(unfinished);
    const parts = readFileSync(unfinished, "utf8").split(`"./${EMBEDDED}"`);
    if (parts.length !== 2) throw new Error(`it imports ${EMBEDDED} ${parts.length - 1} times`);
    writeFileSync(unfinished, head + parts.join(`"../../ffi/${EMBEDDED}"`));
    renameSync(unfinished, path);
  } catch (error) {
    const remedy = '"npm ci && npm run build:preload" does it by another bundler';
    throw new UsageError(`run: cannot build ${path}: ${firstLine(error)}; ${remedy}`);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Builds it with the runtime's own bundler; either one's bundle runs in both. */
function bundle(output: string): void {
  const entry = fileURLToPath(ENTRY);
  const external = ["--external", `*/${EMBEDDED}`];
  const args = runtimeAtHand().name === "deno"
    ? ["bundle", "--quiet", "--platform=deno", ...external, `--output=${output}`, entry]
    : ["build", "--target=node", "--format=esm", ...external, `--outfile=${output}`, entry];
  const { success, stderr } = runItself(args);
  if (!success) throw new Error(/^error: (.+)/m.exec(stderr)?.[1] ?? stderr);
}

/**
 * Runs this runtime with `args`. In Deno not by node:child_process, which takes them for Node's
 * arguments.
 */
function runItself(args: string[]): { success: boolean; stderr: string } {
  const cwd = fileURLToPath(ROOT);
  const plain = { NO_COLOR: "1" };
  if ("Deno" in globalThis) {
    const command = new Deno.Command(Deno.execPath(), { args, cwd, env: plain });
    const { success, stderr } = command.outputSync();
    return { success, stderr: new TextDecoder().decode(stderr) };
  }
  const env = { ...process.env, ...plain };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  return { success: status === 0, stderr };
}

/** The bundle's first line: with the SHA-256 of the names and contents of all sources. */
function heading(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesOf(source)) {
      const content = readFileSync(new URL(file, ROOT));
      hash.update(`${file} ${content.length}\n`).update(content);
    }
  }
  return `// Made of sources with SHA-256 ${hash.digest("hex")}: do not edit.\n`;
}

function filesOf(source: string): string[] {
  if (source.endsWith(".json")) return [source];
  return readdirSync(new URL(source, ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name) && !/\bpreload\.bundle\./.test(name))
    .sort()
    .map((name) => `${source}/${name}`);
}

if (import.meta.main) console.log(preloadPath());

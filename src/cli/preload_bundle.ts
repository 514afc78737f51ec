/**
 * The preload as one file that needs nothing of the program's project: no packages, import map,
 * lock file or network. A package contains it. A clone builds it when it is first needed, and again
 * when its sources have changed: its first line is their SHA-256.
 *
 * @module
 */
import { spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runtimeAtHand } from "../runtime/at_hand.ts";
import { firstLine } from "./options.ts";
import { UsageError } from "./usage_error.ts";

/** The bundle, in a package and in a clone. */
const BUNDLE = new URL("./preload.bundle.js", import.meta.url);

/** The bundle's entry, which only a clone has. */
const ENTRY = new URL("./preload.ts", import.meta.url);

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
  const entry = fileURLToPath(ENTRY);
  if (existsSync(entry)) buildUnlessCurrent(path, entry);
  return path;
}

function buildUnlessCurrent(path: string, entry: string): void {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const heading = `// Made of sources with SHA-256 ${digestOf(root)}: do not edit.\n`;
  if (existsSync(path) && readFileSync(path, "utf8").startsWith(heading)) return;
  // Runs that start at the same time build one each; the rename puts a whole one there.
  const unfinished = path.replace(/\.js$/, `.${randomUUID()}.js`);
  try {
    bundle(root, entry, unfinished);
    writeFileSync(unfinished, heading + readFileSync(unfinished, "utf8"));
    renameSync(unfinished, path);
  } catch (error) {
    const remedy = '"npm ci && npm run build:preload" does it by another bundler';
    throw new UsageError(`run: cannot build ${path}: ${firstLine(error)}; ${remedy}`);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Builds it with the runtime's own bundler; either one's bundle runs in both. */
function bundle(root: string, entry: string, output: string): void {
  const args = runtimeAtHand().name === "deno"
    ? ["bundle", "--quiet", "--platform=deno", `--output=${output}`, entry]
    : ["build", "--target=node", "--format=esm", `--outfile=${output}`, entry];
  const { success, stderr } = runItself(args, root);
  if (!success) throw new Error(/^error: (.+)/m.exec(stderr)?.[1] ?? stderr);
}

/**
 * Runs this runtime with `args`. In Deno not by node:child_process, which takes them for Node's
 * arguments.
 */
function runItself(args: string[], cwd: string): { success: boolean; stderr: string } {
  const options = { cwd, env: { NO_COLOR: "1" } };
  if ("Deno" in globalThis) {
    const { success, stderr } = new Deno.Command(Deno.execPath(), { args, ...options })
      .outputSync();
    return { success, stderr: new TextDecoder().decode(stderr) };
  }
  const env = { ...process.env, ...options.env };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  return { success: status === 0, stderr };
}

/** The SHA-256 of the names and contents of all sources. */
function digestOf(root: string): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesOf(root, source)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file} ${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}

function filesOf(root: string, source: string): string[] {
  if (source.endsWith(".json")) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name) && !/\bpreload\.bundle\./.test(name))
    .sort()
    .map((name) => `${source}/${name}`);
}

if (import.meta.main) console.log(preloadPath());

/**
 * Makes the npm package: JavaScript and declarations of what the exports reach, the preload, and a
 * package.json of its own. The one in the root serves clones, where Bun runs TypeScript as it is.
 *
 *     bun npm/build.ts DIRECTORY
 *
 * @module
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { buildPreload } from "../src/cli/preload_bundle.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Copied as they are, where they are reached: JavaScript already. */
const GENERATED = ["proto/profile.d.ts", "proto/profile.js"];

const PRELOAD = "src/cli/preload.bundle.js";

/** Copied as they are, but for what PRELOAD imports. */
const COPIED = [
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "docs",
  PRELOAD,
];

/** The command; Bun starts it by this line, Deno by `deno run npm:…`. */
const BIN = "src/cli.js";
const BIN_LINE = "#!/usr/bin/env bun\n";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

function main(): void {
  const [directory] = process.argv.slice(2);
  if (directory === undefined) throw new Error("Cannot build: no directory is given");
  const target = resolve(directory);
  if (existsSync(target) && !existsSync(join(target, "mod.js")) && readdirSync(target).length > 0) {
    throw new Error(`Cannot build into ${target}: it holds something else`);
  }
  rmSync(target, { recursive: true, force: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  compile(Object.values(manifest.exports), target);
  for (const file of GENERATED) copy(file, target);
  tidy(Object.values(manifest.exports), target);
  buildPreload();
  for (const file of COPIED) copy(file, target);
  importJavaScript(join(target, PRELOAD));
  const bin = join(target, BIN);
  writeFileSync(bin, BIN_LINE + readFileSync(bin, "utf8"));
  chmodSync(bin, 0o755);
  writeFileSync(join(target, "package.json"), packageJSON(manifest));
}

/** tsc emits what ENTRIES reach, and nothing else. */
function compile(entries: readonly string[], target: string): void {
  const tsc = join(root, "node_modules", "typescript", "lib", "tsc.js");
  const settings: Record<string, string> = {
    rootDir: root,
    outDir: target,
    target: "ESNext",
    module: "NodeNext",
    lib: "ESNext,DOM,DOM.Iterable",
    strict: "true",
    verbatimModuleSyntax: "true",
    rewriteRelativeImportExtensions: "true",
    declaration: "true",
    // Deno's own types are not here; `deno check` has seen to all of it.
    noCheck: "true",
    ignoreConfig: "true",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  execFileSync(process.execPath, [tsc, ...flags, ...entries], { cwd: root, stdio: "inherit" });
}

/**
 * Removes what the exports do not reach: declarations of inner modules, modules of nothing but types. And
 * declarations import as JavaScript does.
 */
function tidy(entries: readonly string[], target: string): void {
  const reached = new Set<string>();
  for (const entry of entries) {
    const stem = join(target, entry.replace(/\.ts$/, ""));
    for (const extension of [".js", ".d.ts"]) visit(stem, extension, reached);
  }
  for (const file of readdirSync(target, { recursive: true, encoding: "utf8" })) {
    const path = join(target, file);
    if (/\.(js|ts)$/.test(path) && !reached.has(path)) rmSync(path);
  }
}

function visit(stem: string, extension: string, reached: Set<string>): void {
  const file = stem + extension;
  if (reached.has(file)) return;
  reached.add(file);
  const text = importJavaScript(file);
  for (const [, specifier] of text.matchAll(/(?:from|import|import\() ?["'](\.[^"']+)\.js["']/g)) {
    visit(join(dirname(file), specifier!), extension, reached);
  }
}

/** Makes FILE import JavaScript where it imports TypeScript; returns its text. */
function importJavaScript(file: string): string {
  const text = readFileSync(file, "utf8").replace(/(["']\.{1,2}\/[^"']+)\.ts(["'])/g, "$1.js$2");
  writeFileSync(file, text);
  return text;
}

function copy(file: string, target: string): void {
  mkdirSync(dirname(join(target, file)), { recursive: true });
  cpSync(join(root, file), join(target, file), { recursive: true });
}

function packageJSON(manifest: Manifest): string {
  const { name, version, description, license, dependencies } = manifest;
  const exports: Record<string, { types: string; default: string }> = {};
  for (const [entry, source] of Object.entries(manifest.exports)) {
    const stem = source.replace(/\.ts$/, "");
    exports[entry] = { types: `${stem}.d.ts`, default: `${stem}.js` };
  }
  const content = {
    name,
    version,
    description,
    license,
    type: "module",
    exports,
    bin: { pprof: BIN },
    dependencies,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

main();

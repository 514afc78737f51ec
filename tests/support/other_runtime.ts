/**
 * Runtimes of other versions, or for other machines: downloaded from the npm registry once, and
 * kept.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const installed = fileURLToPath(new URL("../../node_modules", import.meta.url));
const kept = join(installed, ".cache", "pprof-tests");

/** Why the tests with other machines' runtimes, which take minutes and 150 MB, are skipped. */
export function whyNotElsewhere(): string | undefined {
  if (process.env.CI === "true" || process.env.PPROF_TEST_ARM64 === "1") return undefined;
  console.log("SKIP tests on arm64 and musl: PPROF_TEST_ARM64=1 or CI=true runs them");
  return "PPROF_TEST_ARM64=1 or CI=true runs it";
}

/**
 * Path of the file `file` of an npm package, in the first of `versions` that the registry has.
 *
 * @throws When there is none of them.
 */
export function runtimeOf(name: string, versions: readonly string[], file: string): string {
  for (const version of versions) {
    const here = installedOf(name, version, file);
    if (here !== undefined) return here;
    const target = join(kept, `${name.replaceAll(/\W+/g, "-").replace(/^-/, "")}-${version}`);
    const path = join(target, "package", file);
    if (existsSync(path) || download(`${name}@${version}`, target)) {
      chmodSync(path, 0o755);
      return path;
    }
  }
  throw new Error(`The npm registry has no ${name} ${versions.join(" or ")}`);
}

/** The file, if exactly this version is installed for the tests. */
function installedOf(name: string, version: string, file: string): string | undefined {
  const manifest = join(installed, name, "package.json");
  if (!existsSync(manifest)) return undefined;
  const isIt = JSON.parse(readFileSync(manifest, "utf8")).version === version;
  const path = join(installed, name, file);
  return isIt && existsSync(path) ? path : undefined;
}

/** False when the registry does not have it. */
function download(specifier: string, target: string): boolean {
  mkdirSync(kept, { recursive: true });
  const unfinished = mkdtempSync(`${target}-`);
  const { status, stderr } = spawnSync("npm", ["pack", "--loglevel=error", specifier], {
    cwd: unfinished,
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true });
    if (/notarget|E404/i.test(stderr)) return false;
    throw new Error(`Cannot get ${specifier}: ${stderr}`);
  }
  const [archive] = readdirSync(unfinished);
  execFileSync("tar", ["-xzf", archive!], { cwd: unfinished });
  renameSync(unfinished, target);
  return true;
}

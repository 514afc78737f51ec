/**
 * An empty project of a user, with a home and caches of its own, and our packages.
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { preloadPath } from "../../src/cli/preload_bundle.ts";
import { pages } from "./pages.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), "pprof-package-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let rooms = 0;

/** A directory to run commands in. */
export class PackageRoom {
  readonly path = join(scratch, `room${rooms++}`, "project");
  readonly #environment: Record<string, string>;

  constructor(environment: Readonly<Record<string, string>>, files: Record<string, string> = {}) {
    const home = join(this.path, "..", "home");
    for (const directory of [this.path, home]) mkdirSync(directory, { recursive: true });
    const bin = join(root, "node_modules", ".bin");
    this.#environment = {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: home,
      NO_COLOR: "1",
      ...environment,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), text);
    }
  }

  /** Runs a command to its end, through env -i, because Deno's spawn adds its own environment. */
  run(command: readonly string[], limitSeconds = 60): Promise<Ended> {
    const settings = Object.entries(this.#environment).map(([name, value]) => `${name}=${value}`);
    const args = ["-i", ...settings, "timeout", String(limitSeconds), ...command];
    const child = spawn("env", args, { cwd: this.path, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => stdout += chunk);
    child.stderr.on("data", (chunk) => stderr += chunk);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => resolve({ status, stdout, stderr }));
    });
  }

  /** Runs a command that must succeed, and returns its stdout. */
  async succeed(command: readonly string[], limitSeconds?: number): Promise<string> {
    const { status, stdout, stderr } = await this.run(command, limitSeconds);
    assert.equal(status, 0, `${command.join(" ")}:\n${stdout}${stderr}`);
    return stdout;
  }

  read(name: string): Uint8Array {
    return readFileSync(join(this.path, name));
  }
}

let npm: Promise<string> | undefined;

/** Directory of the npm package, which is built once. */
export function buildNPM(): Promise<string> {
  return npm ??= build();
}

async function build(): Promise<string> {
  const room = new PackageRoom({});
  const target = join(room.path, "dist");
  await room.succeed(["bun", join(root, "npm", "build.ts"), target]);
  return target;
}

/** A copy of what `deno publish` reads, without the lock file and the development's packages. */
export function copyOfSources(): string {
  preloadPath(); // builds it
  const target = join(scratch, `sources${rooms++}`);
  for (const name of ["deno.json", "LICENSE", ...pages, "mod.ts", "src", "ffi", "proto"]) {
    cpSync(join(root, name), join(target, name), { recursive: true });
  }
  return target;
}

/** Makes `directory` a clone of this repository, with uncommitted changes. */
export function cloneInto(directory: string): void {
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync("git", args, { encoding: "utf8" });
    assert.equal(status, 0, `git ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  };
  git("init", "--quiet", directory);
  const list = git("-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  const files = list.split("\0").slice(0, -1); // each of them ends in NUL
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, file), join(directory, file));
  }
  const author = ["-c", "user.name=clone", "-c", "user.email=clone@example.com"];
  git("-C", directory, "add", "--all");
  git("-C", directory, ...author, "commit", "--quiet", "--message=clone");
}

/** This machine's settings for the npm registry: what a test needs may not be cached yet. */
export function networkSettings(): Record<string, string> {
  const telling =
    /^(ssl_cert_|node_extra_ca_certs$|deno_(tls|cert)|npm_config_registry|https?_proxy|no_proxy)/i;
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] =>
      telling.test(entry[0]) && entry[1] !== undefined
    ),
  );
}

/** This machine's cache of Deno, which has our dependencies. */
export async function denoDirectory(): Promise<string> {
  const { DENO_DIR, HOME } = process.env;
  const room = new PackageRoom({ HOME: HOME ?? "", ...(DENO_DIR !== undefined && { DENO_DIR }) });
  return JSON.parse(await room.succeed(["deno", "info", "--json"])).denoDir;
}

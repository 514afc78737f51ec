/**
 * An empty project of a user, with a home and caches of its own, and the packages that the project gets.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
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

  /** Runs a command to its end; by env -i, because Deno's spawn adds its own environment. */
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

  /** Runs a command that must succeed, and answers what it printed on stdout. */
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

/** A copy of what `deno publish` reads: it would write a lock file in the repository. */
export function copyOfSources(): string {
  const target = join(scratch, `sources${rooms++}`);
  for (const name of ["deno.json", "LICENSE", ...pages, "mod.ts", "src", "ffi", "proto"]) {
    cpSync(join(root, name), join(target, name), { recursive: true });
  }
  return target;
}

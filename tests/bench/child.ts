/** Runs programs in fresh processes of the runtime at hand, one at a time. */
import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import process from "node:process";

/** "Deno" or "Bun", for tables. */
export const runtime = "Bun" in globalThis ? "Bun" : "Deno";

/**
 * Runs the program `file` and returns the last line that it printed, parsed as JSON.
 *
 * @throws {Error} When it fails, or takes more than a minute.
 */
export function runChild<T>(file: string, ...args: string[]): T {
  const before = runtime === "Deno" ? ["run", "-A", "--no-check", "--quiet"] : [];
  const child = spawnSync(process.execPath, [...before, file, ...args], {
    encoding: "utf8",
    timeout: 60_000,
    killSignal: "SIGKILL",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (child.status !== 0) {
    throw new Error(`${file} ${args.join(" ")} ended with ${child.status}: ${child.stderr}`);
  }
  return JSON.parse(child.stdout.trim().split("\n").at(-1)!) as T;
}

/** One line of a bench's table: what, the measured value, the target. */
export function report(what: string, value: string, target = ""): void {
  console.log(`${runtime.padEnd(5)} ${what.padEnd(46)} ${value.padEnd(34)} ${target}`.trimEnd());
}

/** The machine's other load, which can only add to a time. */
export function reportLoad(): void {
  report("load average (1 min)", loadavg()[0]!.toFixed(1));
}

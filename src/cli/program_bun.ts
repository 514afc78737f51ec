/**
 * @module
 */
import process from "node:process";
import { setInterval } from "node:timers";
import type { ProgramHost } from "./program_host.ts";
import { SETTINGS_VARIABLE } from "./settings.ts";

/** Bun. */
export const programBun: ProgramHost = {
  takeSettings() {
    const settings = process.env[SETTINGS_VARIABLE];
    delete process.env[SETTINGS_VARIABLE];
    return settings;
  },
  mayWrite: () => true,
  cover({ variables }) {
    for (const name of variables) delete process.env[name];
    coverSpawn();
    const at = process.execArgv.indexOf("--preload");
    process.execArgv = process.execArgv.toSpliced(at, at < 0 ? 0 : 2);
  },
  every(millis, work) {
    setInterval(work, millis).unref();
  },
  onEnd(finish) {
    process.on("exit", finish);
  },
  onError() {}, // "exit" comes after errors, too
  onSignal(signals, received) {
    for (const signal of signals) {
      process.on(signal, () => received(signal, process.listenerCount(signal) > 1));
    }
  },
};

/** A call of Bun.spawn or Bun.spawnSync, in either form. */
interface SpawnOptions {
  readonly env?: Record<string, string | undefined>;
}
type Spawn = (command: readonly string[] | SpawnOptions, options?: SpawnOptions) => unknown;

/**
 * Bun.spawn gives children the environment that this process was started with, even after
 * process.env has changed, and our settings are in that. So calls without `env` get a copy of
 * process.env. (A Worker's Bun.spawn is not wrapped.)
 */
function coverSpawn(): void {
  const { Bun } = globalThis as unknown as { Bun: { spawn: Spawn; spawnSync: Spawn } };
  const { spawn, spawnSync } = Bun;
  const started = { ...process.env };
  const cover = (original: Spawn): Spawn => (command, options) =>
    "length" in command
      ? original(command, { ...options, env: options?.env ?? started })
      : original({ ...command, env: command.env ?? started });
  Bun.spawn = cover(spawn);
  Bun.spawnSync = cover(spawnSync);
}

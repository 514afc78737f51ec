/**
 * Runs the program in a child process.
 *
 * @module
 */
import { spawn } from "node:child_process";
import process from "node:process";
import { ignoredSignals } from "./ignored_signals.ts";
import type { Command } from "./launch.ts";
import { SignalRelay } from "./signal_relay.ts";

/** How a program ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Signals that we pass on to the program instead of acting on them. */
const RELAYED_SIGNALS = ["SIGINT", "SIGQUIT", "SIGHUP", "SIGTERM", "SIGUSR1", "SIGUSR2"] as const;

/**
 * Runs `command` to its end and passes signals on.
 *
 * @param arrived Returns the numbers of the ending signals that the program has received; undefined
 * while its preload does not listen.
 */
export function runProgram(
  command: Command,
  arrived: () => readonly number[] | undefined,
): Promise<End> {
  const ignored: readonly string[] = ignoredSignals(RELAYED_SIGNALS);
  const child = spawn(command.file, command.args, {
    stdio: "inherit",
    env: { ...process.env, ...command.env },
  });
  const relay = new SignalRelay(child, arrived);
  const receive = (signal: NodeJS.Signals) => {
    if (!ignored.includes(signal)) relay.receive(signal);
  };
  // Listen to the ignored ones, too: Deno stops ignoring them as soon as it listens to one.
  for (const signal of RELAYED_SIGNALS) process.on(signal, receive);
  return new Promise<End>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve({ code, signal: relay.forced ?? signal }));
  }).finally(() => {
    relay.stop();
    for (const signal of RELAYED_SIGNALS) process.off(signal, receive);
  });
}

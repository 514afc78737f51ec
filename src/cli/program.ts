/**
 * The program in its child process: its signals and its end.
 *
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { isatty } from "node:tty";
import { ignoredSignals } from "./ignored_signals.ts";
import type { Command } from "./launch.ts";
import { ENDING_SIGNALS } from "./settings.ts";

/** How a program has ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program has so long to see a signal before it counts as not sent to it, or as hanging. */
const PATIENCE_MILLIS = 100;

/** A terminal sends its signals to the program as well: it is only late. */
const TERMINAL_PATIENCE_MILLIS = 1_000;

/** Signals that are for the program and not for us; a terminal sends the first four. */
const RELAYED_SIGNALS = ["SIGINT", "SIGQUIT", "SIGHUP", "SIGTERM", "SIGUSR1", "SIGUSR2"] as const;
type RelayedSignal = typeof RELAYED_SIGNALS[number];

/**
 * Runs `command` to its end and hands signals on.
 *
 * @param arrived Numbers of the ending signals that the program has seen; undefined while nobody
 * there looks at them.
 */
export function runProgram(
  command: Command,
  arrived: () => readonly number[] | undefined,
): Promise<End> {
  const ignored = ignoredSignals(RELAYED_SIGNALS);
  const child = spawn(command.file, command.args, {
    stdio: "inherit",
    env: { ...process.env, ...command.env },
  });
  const relay = new SignalRelay(child, arrived);
  const signals = RELAYED_SIGNALS.filter((signal) => !ignored.includes(signal));
  const receive = (signal: NodeJS.Signals) => relay.receive(signal as RelayedSignal);
  for (const signal of signals) process.on(signal, receive);
  return new Promise<End>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve({ code, signal: relay.forced ?? signal }));
  }).finally(() => {
    relay.stop();
    for (const signal of signals) process.off(signal, receive);
  });
}

/**
 * Nobody says whether a signal was sent to us alone (kill) or to the program as well (Ctrl-C, or
 * kill of a process group): hand it on only if the program has not seen it.
 */
class SignalRelay {
  /** The signal that ended a program that hung. */
  forced: NodeJS.Signals | undefined;
  readonly #child: ChildProcess;
  readonly #arrived: () => readonly number[] | undefined;
  readonly #received: { signal: NodeJS.Signals; millis: number }[] = [];
  readonly #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #atTerminal = isatty(0) || isatty(2);

  constructor(child: ChildProcess, arrived: () => readonly number[] | undefined) {
    this.#child = child;
    this.#arrived = arrived;
  }

  receive(signal: RelayedSignal): void {
    const ending = (ENDING_SIGNALS as readonly string[]).includes(signal);
    if (!ending || this.#arrived() === undefined) {
      const byTerminal = this.#atTerminal && /^SIG(INT|QUIT|HUP)$/.test(signal);
      if (!byTerminal) this.#child.kill(signal);
      return;
    }
    const now = performance.now();
    if (
      this.#received.some(({ millis }, at) => now - millis > PATIENCE_MILLIS && this.#unseen(at))
    ) {
      // It does not come to its event loop, where it would end at the first signal.
      this.forced = signal;
      this.#child.kill("SIGKILL");
      return;
    }
    const at = this.#received.push({ signal, millis: now }) - 1;
    const patience = this.#atTerminal ? TERMINAL_PATIENCE_MILLIS : PATIENCE_MILLIS;
    this.#timers.push(setTimeout(() => {
      if (this.#unseen(at)) this.#child.kill(signal);
    }, patience));
  }

  /** Whether the program has seen fewer signals of that kind than we had received by then. */
  #unseen(at: number): boolean {
    const { signal } = this.#received[at]!;
    const received = this.#received.filter((one, index) => index <= at && one.signal === signal);
    const number = constants.signals[signal];
    const seen = this.#arrived()?.filter((one) => one === number) ?? received;
    return seen.length < received.length;
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

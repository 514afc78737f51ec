/**
 * Passes the signals that our process receives on to the program.
 *
 * @module
 */
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import process from "node:process";
import { isatty } from "node:tty";
import { ENDING_SIGNALS } from "./settings.ts";

/**
 * An idle program handles a delivered signal within this time; later we assume that only we
 * received it.
 */
const PATIENCE_MILLIS = 100;

/** A program that has not handled a signal after this time is stuck in synchronous code. */
const HANG_MILLIS = 200;

/** A program whose main thread is busy gets this much time. */
const LONGEST_PATIENCE_MILLIS = 1_000;

/**
 * A signal may have been sent to us only (kill) or to the program as well (Ctrl-C, or kill of a
 * process group), and it does not say which: we pass it on only if the program has not received it.
 */
export class SignalRelay {
  /** The signal that ended a program that hung. */
  forced: NodeJS.Signals | undefined;
  readonly #child: ChildProcess;
  readonly #arrived: () => readonly number[] | undefined;
  readonly #received: { signal: NodeJS.Signals; millis: number }[] = [];
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  readonly #atTerminal = isatty(0) || isatty(2);

  constructor(child: ChildProcess, arrived: () => readonly number[] | undefined) {
    this.#child = child;
    this.#arrived = arrived;
  }

  receive(signal: NodeJS.Signals): void {
    const ending = (ENDING_SIGNALS as readonly string[]).includes(signal);
    if (!ending || this.#arrived() === undefined) {
      const byTerminal = this.#atTerminal && /^SIG(INT|QUIT|HUP)$/.test(signal);
      if (!byTerminal) this.#send(signal);
      return;
    }
    const now = performance.now();
    const hangs = this.#received.some(({ millis }, at) =>
      now - millis > HANG_MILLIS && this.#unseen(at)
    );
    if (hangs) {
      // It never returns to its event loop, where the first signal would have ended it.
      this.forced = signal;
      this.#send("SIGKILL");
      return;
    }
    const at = this.#received.push({ signal, millis: now }) - 1;
    const timer = setInterval(() => {
      const late = performance.now() - now > LONGEST_PATIENCE_MILLIS;
      if (this.#unseen(at) && !late && this.#works()) return;
      clearInterval(timer);
      if (this.#unseen(at)) this.#send(signal);
    }, PATIENCE_MILLIS);
    this.#timers.push(timer);
  }

  /** Whether the program's main thread is runnable. */
  #works(): boolean {
    try {
      // 17 (deno) R 5 …
      const stat = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8");
      return stat.at(stat.lastIndexOf(")") + 2) === "R";
    } catch {
      return false;
    }
  }

  /** Whether the program has received fewer signals of this kind than we had up to this one. */
  #unseen(at: number): boolean {
    const { signal } = this.#received[at]!;
    const received = this.#received.filter((one, index) => index <= at && one.signal === signal);
    const number = constants.signals[signal];
    const seen = this.#arrived()?.filter((one) => one === number) ?? received;
    return seen.length < received.length;
  }

  /**
   * Sends a signal. Not by child.kill, after which Deno reports an exit of the program as a death
   * by signal.
   */
  #send(signal: NodeJS.Signals): void {
    try {
      process.kill(this.#child.pid!, signal);
    } catch {
      // The program has ended.
    }
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }
}

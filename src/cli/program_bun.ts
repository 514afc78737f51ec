/**
 * @module
 */
import process from "node:process";
import { ENDING_SIGNALS, type ProgramHost } from "./program_host.ts";

/** Bun. */
export const programBun: ProgramHost = {
  takeVariable(name) {
    const value = process.env[name];
    delete process.env[name];
    return value;
  },
  revoke() {}, // Bun has no permissions
  onEnd(finish) {
    process.on("exit", finish);
  },
  onError() {}, // "exit" comes after errors, too
  onSignal(finish) {
    for (const signal of ENDING_SIGNALS) {
      process.on(signal, () => {
        if (process.listenerCount(signal) === 1) finish(signal);
      });
    }
  },
};

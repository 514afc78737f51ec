/**
 * @module
 */
import process from "node:process";
import { ENDING_SIGNALS, type EndingSignal, type ProgramHost } from "./program_host.ts";
import type { Revocation } from "./settings.ts";

/** Deno. */
export const programDeno: ProgramHost = {
  takeVariable(name) {
    const value = Deno.env.get(name);
    Deno.env.delete(name);
    return value;
  },
  revoke(permissions) {
    for (const permission of permissions) Deno.permissions.revokeSync(descriptor(permission));
  },
  onEnd(finish) {
    globalThis.addEventListener("unload", finish);
  },
  onError(checkpoint) {
    // Deno ends without "unload" after these, unless a later listener prevents it.
    globalThis.addEventListener("error", checkpoint);
    globalThis.addEventListener("unhandledrejection", checkpoint);
  },
  onSignal(finish) {
    const listeners = countListeners();
    for (const signal of ENDING_SIGNALS) {
      listeners.add(signal, () => {
        if (process.listenerCount(signal) + listeners.ofProgram(signal) === 0) finish(signal);
      });
    }
  },
};

function descriptor({ name, path, variable }: Revocation): Deno.PermissionDescriptor {
  if (name === "env") return { name, ...(variable !== undefined && { variable }) };
  if (name === "sys") return { name };
  return { name, ...(path !== undefined && { path }) };
}

/** Deno does not tell who listens to a signal: count from here on. */
function countListeners() {
  const { addSignalListener: add, removeSignalListener: remove } = Deno;
  const bySignal = new Map<Deno.Signal, Set<() => void>>();
  Deno.addSignalListener = (signal, handler) => {
    add(signal, handler);
    bySignal.set(signal, (bySignal.get(signal) ?? new Set()).add(handler));
  };
  Deno.removeSignalListener = (signal, handler) => {
    remove(signal, handler);
    bySignal.get(signal)?.delete(handler);
  };
  return {
    add,
    ofProgram: (signal: EndingSignal) => bySignal.get(signal)?.size ?? 0,
  };
}

/**
 * @module
 */
import type { ProgramHost } from "./program_host.ts";
import { type EndingSignal, type Revocation, SETTINGS_KEY } from "./settings.ts";

/** Deno. */
export const programDeno: ProgramHost = {
  takeSettings() {
    const key = Symbol.for(SETTINGS_KEY);
    const settings = Reflect.get(globalThis, key);
    Reflect.deleteProperty(globalThis, key);
    return settings;
  },
  cover({ revoke }) {
    for (const permission of revoke) Deno.permissions.revokeSync(descriptor(permission));
  },
  onEnd(finish) {
    globalThis.addEventListener("unload", finish);
  },
  onError(checkpoint) {
    // Deno ends without "unload" after these, unless a listener prevents it.
    listenLast(["error", "unhandledrejection"], (event) => {
      if (!event.defaultPrevented) checkpoint();
    });
  },
  onSignal(signals, received) {
    const listeners = countListeners();
    for (const signal of signals) {
      listeners.add(signal, () => received(signal, listeners.ofProgram(signal) > 0));
    }
  },
};

function descriptor({ name, path }: Revocation): Deno.PermissionDescriptor {
  return name === "sys" || path === undefined ? { name } : { name, path };
}

/**
 * Listens behind all listeners of the program's: what they have prevented is no end. (Those that are
 * set as `onerror` may still come later.)
 */
function listenLast(types: readonly string[], listener: (event: Event) => void): void {
  const { addEventListener: add, removeEventListener: remove } = globalThis;
  for (const type of types) add(type, listener);
  globalThis.addEventListener = (
    ...[type, ...rest]: Parameters<typeof globalThis.addEventListener>
  ) => {
    add(type, ...rest);
    if (!types.includes(type)) return;
    remove(type, listener);
    add(type, listener);
  };
}

/**
 * Deno does not tell who listens to a signal: count from here on. Node's process.on comes by here,
 * too; a Worker's listeners do not.
 */
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

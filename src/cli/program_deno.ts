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
  mayWrite: (path) => Deno.permissions.querySync({ name: "write", path }).state === "granted",
  cover({ revoke }) {
    for (const permission of revoke) Deno.permissions.revokeSync(descriptor(permission));
  },
  // An open BroadcastChannel keeps Deno from detecting that a top-level await will never resolve,
  // as Workers do.
  workerThreads: /^worker-\d+$/,
  async every(millis, work) {
    for (;;) {
      await sleep(millis);
      work();
    }
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
    const { add, remove, ofProgram } = countListeners();
    const listeners = signals.map((signal) => {
      return [signal, () => received(signal, ofProgram(signal) > 0)] as const;
    });
    const listen = () => listeners.forEach(([signal, listener]) => add(signal, listener));
    listen();
    letStallBeSeen(
      () => listeners.forEach(([signal, listener]) => remove(signal, listener)),
      listen,
    );
  },
};

/**
 * Waits without a timer: even an unref'd one keeps Deno from detecting that a top-level await will
 * never resolve.
 */
async function sleep(millis: number): Promise<void> {
  const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  await Atomics.waitAsync(cell, 0, 0, millis).value;
}

const FIRST_STALL_MILLIS = 1_000;
const LONGEST_STALL_MILLIS = 60_000;

/**
 * A signal listener keeps Deno from detecting that, too. So, until the program's top level has run,
 * remove ours for a millisecond now and then: Deno then ends a program that waits for nothing. (A
 * signal in that millisecond ends the program without a profile.)
 */
async function letStallBeSeen(unlisten: () => void, listen: () => void): Promise<void> {
  let loaded = false;
  globalThis.addEventListener("load", () => loaded = true);
  for (let millis = FIRST_STALL_MILLIS;; millis = Math.min(millis * 2, LONGEST_STALL_MILLIS)) {
    await sleep(millis);
    if (loaded) return;
    unlisten();
    await sleep(1);
    listen();
  }
}

function descriptor({ name, path }: Revocation): Deno.PermissionDescriptor {
  return name === "sys" || path === undefined ? { name } : { name, path };
}

/**
 * Listens after all listeners of the program, so that `defaultPrevented` shows whether one of them
 * handled the event. (A handler set as `onerror` may still run later.)
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
 * Counts the program's signal listeners, because Deno has no list of them. Node's process.on calls
 * the same functions; a Worker's listeners are not counted.
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
    remove,
    ofProgram: (signal: EndingSignal) => bySignal.get(signal)?.size ?? 0,
  };
}

/**
 * Deno's pending work: asynchronous ops, and timers.
 *
 * Deno's core gives the promise of each op that does not complete eagerly its promise id, by
 * `promise[promiseIdSymbol] = promiseId` (setPromise in Deno's libs/core/00_infra.js;
 * `core.promiseIdSymbol` is that symbol). We define an accessor with this key on Promise.prototype:
 * the assignment calls its setter, on the stack that started the op. `core.hasPromise(promiseId)`
 * says whether the op is still pending. Deno's own leak tracing has the same stacks, but formats
 * each one at once, 14 µs, and cannot list them.
 *
 * Timers are no ops: node:async_hooks reports their `init` and `destroy`, for the global
 * setTimeout, node:timers and node:timers/promises alike.
 *
 * Verified on Deno 2.9.6: tests/goroutine_profile_test.ts. A Deno whose core lacks the symbol or
 * hasPromise has no pending ops in the profile, and the comment says so.
 *
 * LIMITATIONS: only ops and timers that start after `track`.
 *
 * @module
 */
import type { ScriptFrame, Stack } from "../../stack/frame.ts";
import { nodeProcess } from "../../base/node_process.ts";
import { StartedTasks } from "./started.ts";
import type { Task, Tasks } from "./task.ts";

/** The part of Deno's core that is used; each part is checked for before. */
interface Core {
  readonly promiseIdSymbol?: unknown;
  readonly hasPromise?: unknown;
}

/** The resource of a timer in async_hooks: a Timeout of node:timers. */
interface Timer {
  readonly _destroyed?: boolean;
  readonly _repeat?: unknown;
}

interface AsyncHooks {
  createHook(hooks: {
    init(id: number, type: string, trigger: number, resource: Timer): void;
    destroy(id: number): void;
  }): { enable(): void };
}

let ops: StartedTasks<number> | undefined;
let timers: StartedTasks<number> | undefined;

/** By async id. The entries keep no timer alive longer: a pending timer is alive anyway. */
const timerOf = new Map<number, Timer>();

/** See the module's documentation. */
export const denoTasks: Tasks = {
  get mechanism() {
    const parts = [ops && "pending ops of Deno's core", timers && "timers by node:async_hooks"];
    return parts.filter((part) => part !== undefined).join("; ");
  },

  track() {
    return [
      attempt("no pending ops", trackOps),
      attempt("no pending timers", trackTimers),
    ].filter((why) => why !== undefined);
  },

  pending(): Task[] {
    const tasks = [...ops?.pending() ?? [], ...timers?.pending() ?? []];
    return tasks.sort((a, b) => a.startedMillis - b.startedMillis);
  },
};

/** Calls `track`, which returns or throws why it cannot track; returns that behind `loss`. */
function attempt(loss: string, track: () => string | undefined): string | undefined {
  let why: string | undefined;
  try {
    why = track();
  } catch (error) {
    why = (error as Error).message;
  }
  return why === undefined ? undefined : `${loss}: ${why}`;
}

function denoCore(): Core {
  const { Deno } = globalThis as unknown as {
    Deno?: { internal: symbol } & Record<symbol, { core?: Core } | undefined>;
  };
  return Deno?.[Deno.internal]?.core ?? {};
}

function trackOps(): string | undefined {
  const { promiseIdSymbol: key, hasPromise } = denoCore();
  if (typeof key !== "symbol" || typeof hasPromise !== "function") {
    return "this version of Deno's core shows no numbers of ops";
  }
  if (Object.hasOwn(Promise.prototype, key)) return "something else tracks them";
  const started = new StartedTasks<number>({
    isPending: (id) => hasPromise(id) === true,
    describe: (_id, stack) => describeOp(stack),
  });
  Object.defineProperty(Promise.prototype, key, {
    configurable: true,
    get: () => undefined,
    set: function began(this: object, id: unknown) {
      // The own property that the assignment would have made.
      Reflect.defineProperty(this, key, {
        value: id,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      try {
        if (typeof id === "number") started.add(id, began);
      } catch {
        // A failed capture of the stack must not fail the program's op.
      }
    },
  });
  ops = started;
  return undefined;
}

/**
 * `setPromise (ext:core/…)`, `op_net_accept_tcp (ext:core/…)`, `Listener.accept (ext:deno_net/…)` …
 */
function describeOp(stack: Stack): { waitsOn: string; stack: Stack } {
  const at = stack.findIndex((frame) => isScript(frame) && /(^|\.)op_/.test(frame.functionName));
  const op = stack[at];
  if (op === undefined || !isScript(op)) return { waitsOn: "an op", stack };
  return { waitsOn: op.functionName.replace(/^.*\./, ""), stack: stack.slice(at) };
}

function trackTimers(): string | undefined {
  const hooks = nodeProcess().getBuiltinModule("node:async_hooks") as unknown as AsyncHooks;
  const started = new StartedTasks<number>({
    isPending(id) {
      if (timerOf.get(id)?._destroyed === false) return true;
      timerOf.delete(id);
      return false;
    },
    describe: (id, stack) => describeTimer(stack, timerOf.get(id)),
  });
  hooks.createHook({
    init: function init(id, type, _trigger, resource) {
      if (type !== "Timeout") return;
      timerOf.set(id, resource);
      started.add(id, init);
    },
    destroy(id) {
      timerOf.delete(id);
      started.delete(id);
    },
  }).enable();
  timers = started;
  return undefined;
}

/**
 * `emitInitNative (ext:deno_node/internal/…)`, `new Timeout (…)`, `setTimeout (ext:deno_node/…)` …
 */
function describeTimer(stack: Stack, timer?: Timer): { waitsOn: string; stack: Stack } {
  const at = stack.findIndex((frame) =>
    !isScript(frame) || !frame.file.startsWith("ext:deno_node/internal/")
  );
  return {
    waitsOn: timer?._repeat ? "setInterval" : "setTimeout",
    stack: at < 0 ? stack : stack.slice(at),
  };
}

function isScript(frame: Stack[number]): frame is ScriptFrame {
  return frame.kind === "script";
}

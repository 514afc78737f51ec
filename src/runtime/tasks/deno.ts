/**
 * Deno's pending work: asynchronous ops, and timers.
 *
 * An op that does not end at once has a promise that Deno's core marks with the op's number: it sets a
 * property whose key is a symbol that core shows. An accessor by that symbol on Promise.prototype is
 * called for each such op, on the stack that started it, and for nothing else. core's own leak tracing
 * knows the same stacks, but formats each at once (14 µs) and cannot list them.
 *
 * Timers are no ops; node:async_hooks tells of their beginning and their end, whoever starts them:
 * setTimeout of either kind, node:timers/promises, libraries.
 *
 * @module
 */
import type { ScriptFrame, Stack } from "../../stack/frame.ts";
import { nodeProcess } from "../../base/node_process.ts";
import { StartedTasks } from "./started.ts";
import type { Task, Tasks } from "./task.ts";

/** The part of Deno's core that is used; every bit of it is tested before. */
interface Core {
  readonly promiseIdSymbol?: unknown;
  readonly hasPromise?: unknown;
}

/** What async_hooks hands over as a timer: a Timeout of node:timers. */
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

/** By their number; a timer lives as long as it is pending anyway. */
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
      // As the assignment would have done.
      Reflect.defineProperty(this, key, {
        value: id,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      try {
        if (typeof id === "number") started.add(id, began);
      } catch {
        // A stack that cannot be taken must not make the program's op fail.
      }
    },
  });
  ops = started;
  return undefined;
}

/** `setPromise (ext:core/…)`, `op_net_accept_tcp (ext:core/…)`, `Listener.accept (ext:deno_net/…)` … */
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

/** `emitInitNative (ext:deno_node/internal/…)`, `new Timeout (…)`, `setTimeout (ext:deno_node/…)` … */
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

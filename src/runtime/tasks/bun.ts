/**
 * Bun's pending work: timers, fetch and Bun.sleep.
 *
 * Bun has no list of pending work: node:async_hooks calls no hooks there, and
 * process.getActiveResourcesInfo() returns []. So four functions are wrapped where programs find
 * them, as properties of globalThis and of Bun. Nothing is attached to the timers and promises that
 * they return; whether one is still pending is read when a profile is written, from
 * `Timeout._destroyed` and `Bun.peek.status`.
 *
 * Verified on Bun 1.4.5: tests/goroutine_profile_test.ts.
 *
 * LIMITATIONS: not seen are calls of an imported copy (`import { setTimeout } from "node:timers"`),
 * and everything else that waits: sockets, files, node:timers/promises.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";
import { StartedTasks } from "./started.ts";
import type { Tasks } from "./task.ts";

/**
 * A timer or a promise that a wrapped function returned. Held weakly: while it is pending, the
 * runtime holds it.
 */
interface Waiting {
  readonly name: string;
  readonly ref: WeakRef<object>;
}

/** The part of Bun that is used; each part is checked for before. */
interface BunGlobal {
  peek?: { status?(promise: object): string };
}

// deno-lint-ignore ban-types -- Reflect.apply takes nothing narrower
type AnyFunction = Function;

const wrapped: string[] = [];

const started = new StartedTasks<Waiting>({ isPending, describe });

/** See the module's documentation. */
export const bunTasks: Tasks = {
  get mechanism() {
    return wrapped.length === 0 ? "" : `wrapped functions: ${wrapped.join(", ")}`;
  },

  track() {
    const holders: [holder: object, prefix: string, names: string[]][] = [
      [globalThis, "", ["setTimeout", "setInterval", "fetch"]],
      [bun(), "Bun.", ["sleep"]],
    ];
    const missing: string[] = [];
    for (const [holder, prefix, names] of holders) {
      for (const name of names) {
        const why = wrap(holder, name, prefix + name);
        if (why === undefined) wrapped.push(prefix + name);
        else missing.push(`no pending ${prefix}${name}: ${why}`);
      }
    }
    return [...missing, "no other pending work: Bun has no list of it"];
  },

  pending: () => started.pending(),
};

function bun(): BunGlobal {
  return (globalThis as unknown as { Bun: BunGlobal }).Bun;
}

/** Wraps the function `holder[key]`. Returns why it cannot, undefined if it did. */
function wrap(holder: object, key: string, name: string): string | undefined {
  const original: unknown = Reflect.get(holder, key);
  if (typeof original !== "function") return "there is no such function";
  if (typeof bun().peek?.status !== "function") return "Bun.peek.status is not there";
  const proxy = new Proxy(original as AnyFunction, {
    apply: function apply(target, self, values) {
      const waiting: unknown = Reflect.apply(target, self, values);
      try {
        if (typeof waiting === "object" && waiting !== null) {
          started.add({ name, ref: new WeakRef(waiting) }, apply);
        }
      } catch {
        // A failed capture of the stack must not fail the program's call.
      }
      return waiting;
    },
  });
  return Reflect.set(holder, key, proxy) ? undefined : "the program has made it read-only";
}

function isPending({ ref }: Waiting): boolean {
  const waiting = ref.deref();
  if (waiting === undefined) return false;
  if (waiting instanceof Promise) return bun().peek!.status!(waiting) === "pending";
  // `_destroyed` is false until the Timeout has fired for the last time or was cleared.
  return (waiting as { _destroyed?: boolean })._destroyed === false;
}

/** Removes the Proxy's own frames, which have no file, from the stack's leaf. */
function describe({ name }: Waiting, stack: Stack): { waitsOn: string; stack: Stack } {
  const at = stack.findIndex((frame) =>
    frame.kind !== "script" || (frame.file !== "" && frame.file !== "[native code]")
  );
  const own = at < 0 ? stack : stack.slice(at);
  return { waitsOn: name, stack: [{ kind: "mark", name }, ...own] };
}

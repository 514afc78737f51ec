/**
 * Bun's pending work, as far as it can be had: Bun keeps no list of it, node:async_hooks tells nothing
 * there, process.getActiveResourcesInfo() answers []. So the functions that most often begin to wait
 * are wrapped where a program finds them: as properties of globalThis and of Bun. What imports a copy
 * (`import { setTimeout } from "node:timers"`) or waits otherwise (sockets, files, node:timers/promises)
 * is not seen.
 *
 * Nothing is attached to what they return: whether a timer or a promise still waits is asked when
 * somebody wants to know.
 *
 * @module
 */
import type { Stack } from "../../stack/frame.ts";
import { StartedTasks } from "./started.ts";
import type { Tasks } from "./task.ts";

/** A timer, or the promise of what a function began. Held weakly: what will complete it holds it. */
interface Waiting {
  readonly name: string;
  readonly ref: WeakRef<object>;
}

/** The part of Bun that is used; every bit of it is tested before. */
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
    return [...missing, "no other pending work: Bun tells of none"];
  },

  pending: () => started.pending(),
};

function bun(): BunGlobal {
  return (globalThis as unknown as { Bun: BunGlobal }).Bun;
}

/** Why not, or undefined. */
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
        // A stack that cannot be taken must not make the program's call fail.
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
  // A Timeout says false until it has fired for the last time, or was cleared.
  return (waiting as { _destroyed?: boolean })._destroyed === false;
}

/** Proxies leave frames of no file above the program's own. */
function describe({ name }: Waiting, stack: Stack): { waitsOn: string; stack: Stack } {
  const at = stack.findIndex((frame) =>
    frame.kind !== "script" || (frame.file !== "" && frame.file !== "[native code]")
  );
  const own = at < 0 ? stack : stack.slice(at);
  return { waitsOn: name, stack: [{ kind: "mark", name }, ...own] };
}

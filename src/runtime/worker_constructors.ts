/**
 * Sees Workers being constructed, the web's and node:worker_threads', without changing what a program
 * can tell of their constructors.
 *
 * @module
 */
import type { Stack } from "../stack/frame.ts";
import { nodeProcess } from "../base/node_process.ts";
import { HeldStack } from "../stack/call_sites.ts";

/** Who is told of constructions. Nothing that it throws reaches the program. */
export interface ConstructionObserver {
  /**
   * A constructor begins on this thread.
   *
   * @param stack Gives the constructor's caller and its callers.
   * @param exact Whether `ended` will be called when it ends.
   */
  began(stack: () => Stack, exact: boolean): void;
  /** The last one that has begun exactly has ended, with an object or an error. */
  ended(): void;
}

/** A constructor, as far as it matters here. */
// deno-lint-ignore ban-types -- Reflect.construct takes nothing narrower
type Constructor = Function;

/** Constructors that are observed already: this module may be loaded twice. */
const OBSERVED = Symbol.for("runtime/pprof observed constructors");

/**
 * Has OBSERVER told of every Worker that this isolate constructs from now on. Returns what cannot be
 * observed, in words.
 */
export function observeWorkers(observer: ConstructionObserver): string[] {
  const blind: string[] = [];
  attempt("globalThis.Worker", observeGlobal);
  attempt("Worker of node:worker_threads", observeNode);
  return blind;

  function attempt(
    what: string,
    observe: (observed: WeakSet<object>, observer: ConstructionObserver) => string | undefined,
  ): void {
    let why: string | undefined;
    try {
      why = observe(observedConstructors(), observer);
    } catch (error) {
      why = (error as Error).message;
    }
    if (why !== undefined) blind.push(`${what}: ${why}`);
  }
}

function observedConstructors(): WeakSet<object> {
  const holder = globalThis as unknown as { [OBSERVED]?: WeakSet<object> };
  if (holder[OBSERVED] === undefined) {
    Object.defineProperty(holder, OBSERVED, { value: new WeakSet(), configurable: true });
  }
  return holder[OBSERVED]!;
}

/**
 * A Proxy keeps everything of the constructor but its identity and its text: name, length, static
 * members, prototype, subclasses, `new.target`, `instanceof`. Classes that extended the original
 * before go on to construct it unseen.
 */
function observeGlobal(
  observed: WeakSet<object>,
  observer: ConstructionObserver,
): string | undefined {
  const holder = globalThis as unknown as { Worker?: Constructor };
  const original = holder.Worker;
  if (typeof original !== "function") return "there is none";
  if (observed.has(original)) return undefined;
  const proxy: Constructor = new Proxy(original, {
    construct: function construct(target, values, newTarget) {
      tell(() => observer.began(callerOf(construct), true));
      try {
        return Reflect.construct(target, values, newTarget === proxy ? target : newTarget);
      } finally {
        tell(() => observer.ended());
      }
    },
  });
  observed.add(proxy);
  if (!Reflect.set(holder, "Worker", proxy)) return "the program has made it read-only";
  // `worker.constructor === Worker` holds as before.
  Reflect.set(original.prototype, "constructor", proxy);
  return undefined;
}

/**
 * The bindings of `import { Worker } from "node:worker_threads"` cannot be replaced: neither runtime's
 * module.syncBuiltinESMExports does anything. But the class extends EventEmitter, and `super()` calls
 * whatever the class's prototype is at that time: so the beginning of each construction is seen, its
 * end is not.
 */
function observeNode(
  observed: WeakSet<object>,
  observer: ConstructionObserver,
): string | undefined {
  const { Worker: original } = nodeProcess().getBuiltinModule("node:worker_threads") as {
    Worker?: Constructor;
  };
  if (typeof original !== "function") return "there is none";
  const parent = Reflect.getPrototypeOf(original);
  if (typeof parent !== "function" || parent === Function.prototype) return "it extends nothing";
  if (observed.has(parent)) return undefined;
  const proxy = new Proxy(parent, {
    construct: function construct(target, values, newTarget) {
      tell(() => observer.began(callerOf(construct), false));
      return Reflect.construct(target, values, newTarget);
    },
  });
  observed.add(proxy);
  return Reflect.setPrototypeOf(original, proxy) ? undefined : "it is frozen";
}

function tell(action: () => void): void {
  try {
    action();
  } catch {
    // The program's Worker is worth more than our knowledge of it.
  }
}

/** The stack below BELOW, from the program's own innermost frame on. */
// deno-lint-ignore no-explicit-any -- any function
function callerOf(below: (...values: any[]) => object): () => Stack {
  const held = new HeldStack(0, below);
  return () => {
    const stack = held.read();
    const own = stack.findIndex((frame) => frame.kind !== "script" || isOwn(frame.file));
    return own < 0 ? stack : stack.slice(own);
  };
}

/** Whether FILE is the program's, not the runtime's. */
function isOwn(file: string): boolean {
  return file !== "" && !/^(?:ext:|node:|\[native code\])/.test(file);
}

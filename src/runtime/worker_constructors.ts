/**
 * Observes the construction of Workers, of the global class and of node:worker_threads, while name,
 * length, static members, prototype and instanceof of the constructors stay as they were.
 *
 * @module
 */
import type { Stack } from "../stack/frame.ts";
import { nodeProcess } from "../base/node_process.ts";
import { HeldStack } from "../stack/call_sites.ts";

/** Callbacks at constructions. What they throw does not reach the program. */
export interface ConstructionObserver {
  /**
   * Called when a constructor begins on this thread.
   *
   * @param stack Returns the stack from the constructor's caller on.
   * @param exact Whether `ended` will be called when the constructor ends.
   */
  began(stack: () => Stack, exact: boolean): void;
  /** Called when the last constructor that began with `exact` has returned or thrown. */
  ended(): void;
}

/** A constructor. */
// deno-lint-ignore ban-types -- Reflect.construct takes nothing narrower
type Constructor = Function;

/** Key of the set of constructors that are observed already: this module may be loaded twice. */
const OBSERVED = Symbol.for("runtime/pprof observed constructors");

/**
 * Observes every Worker that this isolate constructs from now on. Returns what cannot be observed
 * and why.
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
 * Replaces globalThis.Worker by a Proxy, which differs from the original in identity and source
 * text only: name, length, static members, prototype, subclasses, `new.target` and `instanceof` are
 * the same. Classes that extended the original before construct it unobserved.
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
      ignoringErrors(() => observer.began(callerOf(construct), true));
      try {
        return Reflect.construct(target, values, newTarget === proxy ? target : newTarget);
      } finally {
        ignoringErrors(() => observer.ended());
      }
    },
  });
  observed.add(proxy);
  if (!Reflect.set(holder, "Worker", proxy)) return "the program has made it read-only";
  // Keeps `worker.constructor === Worker` true.
  Reflect.set(original.prototype, "constructor", proxy);
  return undefined;
}

/**
 * Replaces the prototype of node:worker_threads' Worker, EventEmitter, by a Proxy, which `super()`
 * then constructs: so the beginning of each construction is observed, but not its end. The class
 * itself cannot be replaced in `import { Worker } from "node:worker_threads"`:
 * module.syncBuiltinESMExports does nothing in Deno and Bun.
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
      ignoringErrors(() => observer.began(callerOf(construct), false));
      return Reflect.construct(target, values, newTarget);
    },
  });
  observed.add(proxy);
  return Reflect.setPrototypeOf(original, proxy) ? undefined : "it is frozen";
}

function ignoringErrors(action: () => void): void {
  try {
    action();
  } catch {
    // The program's Worker must be constructed, even if it is not observed.
  }
}

/** Returns the stack of the caller of `below`, from the program's own innermost frame on. */
// deno-lint-ignore no-explicit-any -- any function
function callerOf(below: (...values: any[]) => object): () => Stack {
  const held = new HeldStack(0, below);
  return () => {
    const stack = held.read();
    const own = stack.findIndex((frame) => frame.kind !== "script" || isOwn(frame.file));
    return own < 0 ? stack : stack.slice(own);
  };
}

/** Whether `file` is the program's, not the runtime's. */
function isOwn(file: string): boolean {
  return file !== "" && !/^(?:ext:|node:|\[native code\])/.test(file);
}

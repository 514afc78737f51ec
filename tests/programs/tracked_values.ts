/**
 * Cases of Profile that need a process of their own; prints one line of JSON.
 *
 *     deno run -A --v8-flags=--expose-gc tests/programs/tracked_values.ts MODE
 */
import process from "node:process";
import vm from "node:vm";
import { captureStack } from "../../src/stack/call_sites.ts";
import { newProfile } from "../../src/api/registry.ts";

const profile = newProfile("example.com/values");

const collectGarbage: () => void = "Bun" in globalThis
  ? () => (globalThis as unknown as { Bun: { gc(full: boolean): void } }).Bun.gc(true)
  : (globalThis as unknown as { gc: () => void }).gc;

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Adds and removes a million values; some stay a while. */
function churn(): unknown {
  const round = (from: number) => {
    for (let i = from; i < from + 100_000; i++) {
      profile.add({ i }.i);
      if (i % 100 === 0) profile.add(`kept ${i}`);
      profile.remove(i);
      if (i % 100 === 0) profile.remove(`kept ${i - 5_000}`);
    }
  };
  round(0);
  const before = heapBytes();
  for (let from = 100_000; from < 1_000_000; from += 100_000) round(from);
  const after = heapBytes();
  return { count: profile.count, grownBytes: after - before };
}

/** A hundred thousand values that stay, of fifty stacks. */
function stay(): unknown {
  const along = (way: number, value: unknown, turns = 6): number => {
    if (turns === 0) {
      profile.add(value);
      return 0;
    }
    if (way % 2 === 1) return along(way >> 1, value, turns - 1) + 1;
    return along(way >> 1, value, turns - 1) + 0;
  };
  const before = heapBytes();
  for (let i = 0; i < 100_000; i++) along(i % 50, i);
  return { count: profile.count, bytesEach: (heapBytes() - before) / 100_000 };
}

/** Values from modules with names of 10 KB, each used once, as with data: URLs. */
function names(): unknown {
  const round = (from: number) => {
    for (let i = from; i < from + 1_000; i++) {
      const filename = `data:text/javascript,${"x".repeat(10_000)}${i}`;
      const script = new vm.Script("(add) => { add(); return 1; }", { filename });
      script.runInThisContext()(() => {
        profile.add(i);
        captureStack(); // which is read at once
      });
      if (i > 10) profile.remove(i - 10);
    }
  };
  round(0);
  const before = heapBytes();
  round(1_000);
  round(2_000);
  round(3_000);
  return { count: profile.count, grownBytes: heapBytes() - before };
}

class Receiver {
  readonly bytes = new Uint8Array(1_000);

  track(value: unknown): void {
    profile.add(value);
    captureStack();
  }
}

/** Objects on a captured stack can be collected; tracked values cannot. */
async function collect(): Promise<unknown> {
  const receivers: WeakRef<Receiver>[] = [];
  const values: WeakRef<object>[] = [];
  (() => {
    for (let i = 0; i < 100; i++) {
      const receiver = new Receiver();
      const value = { i };
      receiver.track(value);
      receivers.push(new WeakRef(receiver));
      values.push(new WeakRef(value));
    }
  })();
  const alive = (refs: readonly WeakRef<object>[]) =>
    refs.filter((ref) => ref.deref() !== undefined).length;
  for (let i = 0; i < 12; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collectGarbage();
  }
  const receiversAlive = alive(receivers);
  const valuesAlive = alive(values);
  for (const ref of values) profile.remove(ref.deref());
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collectGarbage();
  }
  return { receiversAlive, valuesAlive, removedAlive: alive(values) };
}

/** Stacks when Error cannot be changed, for each way to prevent that. */
function frozen(way: string): unknown {
  const settings = Error as unknown as Record<string, unknown>;
  switch (way) {
    case "all":
      Object.freeze(Error);
      break;
    case "limit":
      Object.defineProperty(Error, "stackTraceLimit", {
        value: 3,
        writable: false,
        configurable: false,
      });
      break;
    case "late":
      captureStack();
      Object.freeze(Error);
      break;
    case "throwing":
      settings.prepareStackTrace = () => {
        throw new Error("the program's own");
      };
      Object.freeze(Error);
      break;
    case "object":
      settings.prepareStackTrace = () => ({});
      Object.freeze(Error);
      break;
  }
  const inner = () => {
    profile.add("value");
    const stack = captureStack();
    return [stack];
  };
  const deep = (depth: number): unknown[] => depth === 0 ? inner() : [...deep(depth - 1)];
  const stacks = deep(20);
  profile.add("past the end", 1_000);
  return { stacks, count: profile.count };
}

/** Stacks while the program has its own settings of Error, and those settings afterwards. */
function settings(): unknown {
  const error = Error as unknown as Record<string, unknown>;
  const original = error.prepareStackTrace;
  const shown: unknown[] = [];
  const add = (value: unknown) => {
    profile.add(value);
    const stack = captureStack();
    profile.remove(value);
    return [stack];
  };
  const cases: { what: string; functionNames: string[]; same: boolean }[] = [];
  const examine = (key: string, what: string) => {
    const before = Object.getOwnPropertyDescriptor(Error, key);
    const [stack] = add("value");
    const after = Object.getOwnPropertyDescriptor(Error, key);
    const same = Object.keys({ ...before, ...after }).every((name) =>
      before?.[name as "value"] === after?.[name as "value"]
    );
    const functionNames = stack!.map((frame) =>
      frame.kind === "script" ? frame.functionName : frame.kind
    );
    // Without the frame of the arrow function itself.
    cases.push({ what, functionNames: functionNames.filter((name) => name !== "examine"), same });
  };

  let calls = 0;
  const fail = () => {
    calls++;
    throw new Error("never called");
  };
  error.prepareStackTrace = () => "the program's own";
  examine("prepareStackTrace", "a function, assigned");
  const target: { stack?: unknown } = {};
  Error.captureStackTrace(target); // Bun's `new Error().stack` does not call the program's prepareStackTrace
  shown.push(target.stack);
  error.prepareStackTrace = fail;
  examine("prepareStackTrace", "a function that throws, assigned");
  error.stackTraceLimit = 0;
  examine("stackTraceLimit", "0, assigned");
  error.stackTraceLimit = "many";
  examine("stackTraceLimit", "a text, assigned");

  // Bun goes on calling the function that was assigned last, even after the property is deleted.
  error.prepareStackTrace = original;
  const descriptors: [string, PropertyDescriptor | undefined][] = [
    ["stackTraceLimit", undefined],
    ["stackTraceLimit", { value: 1, writable: false }],
    ["stackTraceLimit", { get: fail, set: fail }],
    ["prepareStackTrace", undefined],
    ["prepareStackTrace", { value: fail, writable: true, enumerable: true }],
    ["prepareStackTrace", { value: fail, writable: false }],
    ["prepareStackTrace", { get: fail, set: fail }],
  ];
  for (const [key, descriptor] of descriptors) {
    delete error[key];
    if (descriptor !== undefined) {
      Object.defineProperty(Error, key, { configurable: true, ...descriptor });
    }
    examine(key, `${key} ${Object.keys(descriptor ?? {})}`);
    delete error[key];
    error.stackTraceLimit = 10;
  }
  return { calls, shown, cases };
}

const [mode, way = ""] = process.argv.slice(2);
const modes: Record<string, () => unknown> = {
  churn,
  stay,
  names,
  collect,
  settings,
  frozen: () => frozen(way),
};
const result = await modes[mode!]!();
let text = "";
await profile.writeTo({ write: (chunk) => void (text += new TextDecoder().decode(chunk)) }, 1);
console.log(JSON.stringify({ ...result as object, text }));

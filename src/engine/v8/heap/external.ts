/**
 * Memory outside of V8's heap: buffers of ArrayBuffers, and what Deno's native code asks for. It is
 * sampled where malloc and its kin give it out and take it back (native/v8/external_memory.c), on all
 * threads of the process.
 *
 * Which functions of JavaScript stand behind it is read from the native stack and V8's own objects,
 * once it is known how these lead from a frame to its script (engine/v8/heap/frame_layout.ts): on the
 * thread of the isolate that samples. Other threads' memory is told by their names.
 *
 * @module
 */
import { NativeError, type NativeLibrary, type V8FrameLayout } from "../../../../ffi/library.ts";
import type { Frame, Stack } from "../../../stack/frame.ts";
import { nodeProcess } from "../../../base/node_process.ts";
import { composeStack } from "../../../stack/compose.ts";
import { LiveSymbols } from "../../../symbolize/live_symbols.ts";
import type { NativeSymbols } from "../../../symbolize/native_mapping.ts";
import {
  decodeExternalFrames,
  type ExternalFrames,
  type FunctionPlace,
  type HeapSite,
  type SiteCounts,
  SiteRecords,
} from "../../../records/allocation.ts";
import type { InspectorSession } from "../inspector/session.ts";
import { type KnownStack, learnFrameLayout } from "./frame_layout.ts";
import type { V8Frames } from "./frames.ts";
import type { ReadMemory } from "./layout.ts";

/** A size that no other code asks for at that moment. */
const KNOWN_BYTES = 94_327;

const EBUSY = 16;

/** Functions that ask for a buffer, through each other. */
const KNOWN_FUNCTIONS = `(depth, bytes) => {
  function pprofFramesInner(n) { return new ArrayBuffer(n); }
  function pprofFramesMiddle(n) { const b = pprofFramesInner(n); return b; }
  function pprofFramesOuter(n) { const b = pprofFramesMiddle(n); return b; }
  const b = [pprofFramesInner, pprofFramesMiddle, pprofFramesOuter][depth](bytes);
  return b;
}`;

/** The innermost first; the outermost is the script's own function, which begins where the script does. */
const KNOWN_NAMES = ["pprofFramesInner", "pprofFramesMiddle", "pprofFramesOuter"];

/** By this symbol the inspector finds the known function. */
const KNOWN_KEY = "@runtime/pprof known function";

const LOST_STACK: Stack = [{ kind: "mark", name: "[lost stacks]" }];

/** Samples of external memory that are being taken. */
export class V8External {
  readonly #native: NativeLibrary;
  readonly #functions: V8Frames;
  readonly #symbols: LiveSymbols;
  readonly #records: SiteRecords<ExternalFrames>;
  readonly #frames = new Map<string, Frame>();
  /** By the library's number of the place. */
  readonly #stacks = new Map<number, Stack>();
  /** Why stacks have no functions of JavaScript, if so. */
  readonly withoutScripts: string | undefined;

  private constructor(
    native: NativeLibrary,
    functions: V8Frames,
    withoutScripts: string | undefined,
  ) {
    this.#native = native;
    this.#functions = functions;
    this.#symbols = new LiveSymbols(native);
    this.#records = new SiteRecords(native.externalRead, decodeExternalFrames);
    this.withoutScripts = withoutScripts;
  }

  /** Starts; or says why not. */
  static start(
    native: NativeLibrary,
    session: InspectorSession,
    rateBytes: number,
    read: ReadMemory,
    functions: V8Frames,
  ): V8External | string {
    try {
      native.externalStart(rateBytes);
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      return error.status === -EBUSY
        ? "memory outside of V8's heap is in the profile of another isolate of this process"
        : `no memory outside of V8's heap: ${error.message}`;
    }
    try {
      return new V8External(native, functions, tryLearning(native, session, read));
    } catch (error) {
      native.externalStop();
      throw error;
    }
  }

  stop(): void {
    this.#native.externalStop();
  }

  /** What is missing. */
  notes(): string[] {
    const { dropped, droppedBytes, lostStacks, unwatched, unwatchedBytes } = this.#native
      .externalStats();
    const notes: string[] = [];
    if (dropped > 0) {
      notes.push(`${dropped} samples of ${droppedBytes} bytes outside of V8's heap were dropped`);
    }
    if (lostStacks > 0) {
      notes.push(`${lostStacks} samples outside of V8's heap lost their stacks: no room`);
    }
    if (unwatched > 0) {
      notes.push(
        `${unwatched} samples of ${unwatchedBytes} bytes outside of V8's heap are not in in-use: ` +
          "no room",
      );
    }
    return notes;
  }

  /** How many sites there are. */
  get siteCount(): number {
    return this.#records.count;
  }

  /** The sites of this moment. */
  *sites(): Generator<void, { sites: HeapSite[]; symbols: NativeSymbols }, void> {
    const counted: (SiteCounts & { place: number })[] = [];
    const added = new Map<number, ExternalFrames>();
    this.#records.each(({ place, counts, isLost, frames }) => {
      counted.push({ place, ...counts });
      if (this.#stacks.has(place)) return;
      if (isLost) this.#stacks.set(place, LOST_STACK);
      else added.set(place, frames());
    });
    const symbols = this.#symbols.now();
    yield* this.#learn(added, symbols);
    const sites = counted.map(({ place, ...counts }): HeapSite => ({
      stack: this.#stacks.get(place)!,
      external: true,
      ...counts,
    }));
    return { sites, symbols };
  }

  /** Makes the stacks of new places. */
  *#learn(
    added: ReadonlyMap<number, ExternalFrames>,
    symbols: NativeSymbols,
  ): Generator<void, void, void> {
    const unknown = new Map<string, FunctionPlace>();
    for (const { functions } of added.values()) {
      for (const f of functions) if (!this.#frames.has(keyOf(f))) unknown.set(keyOf(f), f);
    }
    const frames = yield* this.#functions.resolve([...unknown.values()]);
    [...unknown.keys()].forEach((key, i) => this.#frames.set(key, frames[i]!));
    for (const [place, { functions, addresses, threadName }] of added) {
      const script = functions.map((f) => this.#frames.get(keyOf(f))!);
      const native = { addresses, threadName, threadId: 0 };
      this.#stacks.set(place, composeStack(native, script, "named", symbols));
    }
  }
}

function keyOf({ script, position }: FunctionPlace): string {
  return `${script}:${position}`;
}

/** A garbage collection may move what is looked at: one in twenty attempts, measured, met one. */
const ATTEMPTS = 4;

/**
 * Learned once in an isolate, for it stays: a second try, in a heap that was used meanwhile, finds two ways
 * from a function to its script in 1 of 10 cases (measured).
 */
let learned: V8FrameLayout | undefined;

/** Lets the native library know how frames lead to scripts; says why not when it cannot. */
function tryLearning(
  native: NativeLibrary,
  session: InspectorSession,
  read: ReadMemory,
): string | undefined {
  if (learned !== undefined) {
    native.externalSetLayout(learned);
    return undefined;
  }
  let why = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const layout = learn(native, session, read);
      native.externalSetLayout(layout);
      learned = layout;
      return undefined;
    } catch (error) {
      why = (error as Error).message;
    } finally {
      native.externalExpect(0);
    }
  }
  return `memory outside of V8's heap is told by thread, not by function: ${why}`;
}

function learn(native: NativeLibrary, session: InspectorSession, read: ReadMemory): V8FrameLayout {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  const known = new Script(KNOWN_FUNCTIONS, { filename: "pprof:known-frames" })
    .runInThisContext() as KnownFunction;
  const script = scriptOf(session, known);
  const stacks = KNOWN_NAMES.map((_, depth) => takeStack(native, known, depth));
  return learnFrameLayout({ stacks, script, read });
}

type KnownFunction = (depth: number, bytes: number) => ArrayBuffer;

function takeStack(native: NativeLibrary, known: KnownFunction, depth: number): KnownStack {
  native.externalExpect(KNOWN_BYTES);
  const buffer = known(depth, KNOWN_BYTES);
  const frames = native.externalExpected();
  if (frames.length === 0) throw new Error(`no allocation of ${buffer.byteLength} bytes was seen`);
  const names = KNOWN_NAMES.slice(0, depth + 1);
  // V8 puts a function where its parameters begin.
  const positions = names.map((name) =>
    KNOWN_FUNCTIONS.indexOf(`function ${name}`) + `function ${name}`.length
  );
  return { frames, positions: [...positions, 0] };
}

/** V8's number of the script that F is of. */
function scriptOf(session: InspectorSession, f: KnownFunction): number {
  const key = Symbol.for(KNOWN_KEY);
  Object.defineProperty(globalThis, key, { value: f, configurable: true });
  try {
    const { result } = session.ask<{ result: { objectId: string } }>("Runtime.evaluate", {
      expression: `globalThis[Symbol.for(${JSON.stringify(KNOWN_KEY)})]`,
      silent: true,
    });
    const { objectId } = result;
    const { internalProperties } = session.ask<FunctionProperties>("Runtime.getProperties", {
      objectId,
      ownProperties: true,
    });
    session.ask("Runtime.releaseObject", { objectId });
    const location = internalProperties.find(({ name }) => name === "[[FunctionLocation]]");
    return Number(location?.value?.value?.scriptId);
  } finally {
    Reflect.deleteProperty(globalThis, key);
  }
}

interface FunctionProperties {
  readonly internalProperties: readonly {
    readonly name: string;
    readonly value?: { readonly value?: { readonly scriptId?: string } };
  }[];
}

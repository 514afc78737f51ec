/**
 * Memory outside of V8's heap: the backing stores of ArrayBuffers, and what Deno's Rust and C++
 * code allocates. The native library samples malloc, calloc, realloc and the aligned ones, and
 * their frees, on all threads (native/v8/external_memory.c).
 *
 * On the thread of the isolate that samples, a sample's stack has JavaScript functions: the library
 * walks the native stack and reads each frame's `JSFunction`, `SharedFunctionInfo`, `Script` and
 * `ScopeInfo`, by offsets that are learned when the process first starts
 * (engine/v8/heap/frame_layout.ts).
 *
 * Verified on V8 14.0 to 15.0 (Deno 2.5 to 2.9): tests/heap_profile_test.ts and tests/versions.
 *
 * LIMITATIONS
 * - Memory that other threads allocate has native frames and the thread's name, without JavaScript.
 * - One isolate of a process samples external memory at a time.
 * - JavaScript frames have the line on which their function starts, and no inlined functions.
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

/** The known functions allocate a buffer of this size, which no other code is likely to ask for. */
const KNOWN_BYTES = 94_327;

const EBUSY = 16;

/** Functions of which each calls the one above; the first allocates the buffer. */
const KNOWN_FUNCTIONS = `(depth, bytes) => {
  function pprofFramesInner(n) { return new ArrayBuffer(n); }
  function pprofFramesMiddle(n) { const b = pprofFramesInner(n); return b; }
  function pprofFramesOuter(n) { const b = pprofFramesMiddle(n); return b; }
  const b = [pprofFramesInner, pprofFramesMiddle, pprofFramesOuter][depth](bytes);
  return b;
}`;

/** The innermost first. The arrow function around them is on the stack as well, and starts at 0. */
const KNOWN_NAMES = ["pprofFramesInner", "pprofFramesMiddle", "pprofFramesOuter"];

/** `Symbol.for` of this is the global property by which the inspector finds the known function. */
const KNOWN_KEY = "@runtime/pprof known function";

const LOST_STACK: Stack = [{ kind: "mark", name: "[lost stacks]" }];

/** The running sampling of external memory. */
export class V8External {
  readonly #native: NativeLibrary;
  readonly #functions: V8Frames;
  readonly #symbols: LiveSymbols;
  readonly #records: SiteRecords<ExternalFrames>;
  readonly #frames = new Map<string, Frame>();
  /** By the library's number of a site. */
  readonly #stacks = new Map<number, Stack>();
  /** Why stacks have no JavaScript functions; undefined if they have. */
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

  /** Starts sampling. Returns the reason where it cannot. */
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

  /** Comments on what the counts lack. */
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

  get siteCount(): number {
    return this.#records.count;
  }

  /** The sites as they are now. */
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

  /** Makes the stacks of new sites. */
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

/**
 * A garbage collection that moves the known functions spoils an attempt: one in twenty, measured.
 */
const ATTEMPTS = 4;

/** The learned layout, kept for the isolate's next start. */
let learned: V8FrameLayout | undefined;

/**
 * Learns V8's layout and hands it to the native library. Returns why that failed, undefined if it
 * did not.
 */
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
  return `memory outside of V8's heap has threads' names, not functions: ${why}`;
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
  // V8's start position of a function is that of its opening parenthesis.
  const positions = names.map((name) =>
    KNOWN_FUNCTIONS.indexOf(`function ${name}`) + `function ${name}`.length
  );
  return { frames, positions: [...positions, 0] };
}

/** `Script::id` of the script of `f`, from the inspector's `[[FunctionLocation]]`. */
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

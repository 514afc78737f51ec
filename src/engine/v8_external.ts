/**
 * Memory outside of V8's heap: buffers of ArrayBuffers, and what Deno's native code asks for. It is
 * sampled where malloc and its kin give it out and take it back (native/external_memory.c), on all
 * threads of the process.
 *
 * Which functions of JavaScript stand behind it is read from the native stack and V8's own objects,
 * once it is known how these lead from a frame to its script (engine/v8_frame_layout.ts): on the
 * thread of the isolate that samples. Other threads' memory is told by their names.
 *
 * @module
 */
import { NativeError, type NativeLibrary } from "../../ffi/library.ts";
import type { Stack } from "../frame.ts";
import { nodeProcess } from "../node_process.ts";
import { composeStack } from "../sample/stack.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";
import type { HeapSite } from "./engine.ts";
import type { InspectorSession } from "./inspector_session.ts";
import { type KnownStack, learnFrameLayout } from "./v8_frame_layout.ts";
import type { V8Frames } from "./v8_frames.ts";
import type { ReadMemory } from "./v8_heap_layout.ts";
import type { V8FunctionPlace } from "./v8_scripts.ts";

/** 512 KiB: some thousand sites. */
const READ_WORDS = 65_536;

/** Words before a record's frames, and the flag of one without (`PPROF_RECORD_EXTERNAL`). */
const HEADER_WORDS = 8;
const LOST = 1;

/** Of a frame that is a function: the upper half of its word. */
const FUNCTION_BIT = 0x8000_0000;

/** A size that nobody else asks for at that moment. */
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
    return new V8External(native, functions, tryLearning(native, session, read));
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
    return this.#read().length;
  }

  /** The sites of this moment. */
  *sites(): Generator<void, { sites: HeapSite[]; symbols: NativeSymbols }, void> {
    const raw = this.#read();
    const symbols = this.#symbols.now();
    const places = new Map<string, V8FunctionPlace>();
    for (const { functions } of raw) for (const f of functions) places.set(keyOf(f), f);
    const frames = yield* this.#functions.resolve([...places.values()]);
    const byKey = new Map([...places.keys()].map((key, i) => [key, frames[i]!]));
    const sites = raw.map(({ functions, addresses, threadName, isLost, ...counts }): HeapSite => {
      const script = functions.map((f) => byKey.get(keyOf(f))!);
      const native = { addresses, threadName, threadId: 0 };
      const stack = isLost ? LOST_STACK : composeStack(native, script, "named", symbols);
      return { stack, external: true, ...counts };
    });
    return { sites, symbols };
  }

  #read(): RawSite[] {
    const words = new BigUint64Array(READ_WORDS);
    const sites: RawSite[] = [];
    for (let after = 0;;) {
      const count = this.#native.externalRead(after, words);
      if (count === 0) return sites;
      after = decodeSites(words, count, sites);
    }
  }
}

function keyOf({ script, position }: V8FunctionPlace): string {
  return `${script}:${position}`;
}

/** Lets the native library know how frames lead to scripts; says why not when it cannot. */
function tryLearning(
  native: NativeLibrary,
  session: InspectorSession,
  read: ReadMemory,
): string | undefined {
  try {
    const { Script } = nodeProcess().getBuiltinModule("node:vm");
    const known = new Script(KNOWN_FUNCTIONS, { filename: "pprof:known-frames" })
      .runInThisContext() as KnownFunction;
    const script = scriptOf(session, known);
    const stacks = KNOWN_NAMES.map((_, depth) => takeStack(native, known, depth));
    native.externalSetLayout(learnFrameLayout({ stacks, script, read }));
    return undefined;
  } catch (error) {
    return `memory outside of V8's heap is told by thread, not by function: ${
      (error as Error).message
    }`;
  } finally {
    native.externalExpect(0);
  }
}

type KnownFunction = (depth: number, bytes: number) => ArrayBuffer;

function takeStack(native: NativeLibrary, known: KnownFunction, depth: number): KnownStack {
  native.externalExpect(KNOWN_BYTES);
  const buffer = known(depth, KNOWN_BYTES);
  const frames = native.externalExpected();
  if (frames.length === 0) throw new Error(`nobody has asked for ${buffer.byteLength} bytes`);
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

/** A record of the library's. */
interface RawSite extends Omit<HeapSite, "stack" | "external"> {
  readonly threadName: string;
  /** Above the first function, the leaf first. */
  readonly addresses: readonly number[];
  readonly functions: readonly V8FunctionPlace[];
  readonly isLost: boolean;
}

/** Adds the records in COUNT words to SITES; returns the last one's place. */
function decodeSites(words: BigUint64Array<ArrayBuffer>, count: number, sites: RawSite[]): number {
  const halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
  const word = (index: number) => halves[index * 2]! + halves[index * 2 + 1]! * 2 ** 32;
  let place = 0;
  for (let at = 0; at < count;) {
    const header = halves[at * 2]!;
    const length = (header >>> 8) & 0xffff;
    if (length < HEADER_WORDS || at + length > count) {
      throw new RangeError(`Cannot decode record at word ${at} of ${count}: length ${length}`);
    }
    place = word(at + 1);
    const addresses: number[] = [];
    const functions: V8FunctionPlace[] = [];
    for (let i = at + HEADER_WORDS; i < at + length; i++) {
      const upper = halves[i * 2 + 1]!;
      if (upper >= FUNCTION_BIT) {
        functions.push({ script: upper - FUNCTION_BIT, position: halves[i * 2]! });
      } else {
        addresses.push(word(i) - 1); // inside of the call, before which it returns
      }
    }
    sites.push({
      allocObjects: word(at + 2),
      allocBytes: word(at + 3),
      inuseObjects: word(at + 4),
      inuseBytes: word(at + 5),
      threadName: textOf(words, at + 6),
      addresses,
      functions,
      isLost: (header >>> 24 & LOST) !== 0,
    });
    at += length;
  }
  return place;
}

/** Sixteen bytes, padded with zeros. */
function textOf(words: BigUint64Array<ArrayBuffer>, at: number): string {
  const bytes = new Uint8Array(words.buffer, words.byteOffset + at * 8, 16);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.slice(0, end < 0 ? 16 : end));
}

/**
 * The predefined profile `threadcreate`: the stacks that led to the creation of threads of the
 * operating system.
 *
 * @module
 */
import type { NativeLibrary } from "../../ffi/library.ts";
import { openNativeLibrary } from "../../ffi/open.ts";
import { countProfileBytes, type CountSnapshot } from "../recording/count.ts";
import { type ConstructionObserver, observeWorkers } from "../runtime/worker_constructors.ts";
import { ProfilerUnavailableError } from "../base/errors.ts";
import type { Frame, ScriptFrame, Stack } from "../stack/frame.ts";
import type { StackGroup } from "../text/counts.ts";
import type { ProfileSupport } from "../recording/support.ts";
import { registerPredefined } from "./registry.ts";
import { type Creation, decodeCreations } from "../records/thread.ts";
import { LiveSymbols } from "../symbolize/live_symbols.ts";
import { writeAll } from "../base/writer.ts";

const MECHANISM = "GOT hook of pthread_create; JavaScript stacks of Worker constructors";

/** Words per call of creationRead: at least one record of 70. */
const READ_WORDS = 8_192;

/** The library keeps texts of at most 16 KiB, 256 KiB in all. */
const MAX_TEXT_BYTES = 4_096;

/** Characters of a name in a text: a data: URL may be a whole program. */
const MAX_NAME_CHARS = 512;

/** What is watched, once something is. */
interface Watch {
  readonly native: NativeLibrary;
  readonly claims: Claims;
  readonly symbols: LiveSymbols;
  /** Constructors that cannot be observed. */
  readonly blind: readonly string[];
}

let watch: Watch | undefined;
let whyNot: string | undefined;

/**
 * Notes from now on which stack creates which thread. What was created before counts as older. Never
 * throws: what is missing is told by {@linkcode threadSupport}.
 */
export function watchThreads(): void {
  if (watch !== undefined) return;
  try {
    const native = openNativeLibrary();
    native.creationWatch();
    const claims = new Claims(native);
    const blind = observeWorkers(claims);
    watch = { native, claims, symbols: new LiveSymbols(native), blind };
    whyNot = undefined;
  } catch (error) {
    whyNot = (error as Error).message;
  }
}

/** What support() tells of the profile. Watches nothing yet. */
export function threadSupport(): ProfileSupport {
  try {
    openNativeLibrary();
  } catch (error) {
    return { available: false, mechanism: "", steppedDown: [(error as Error).message] };
  }
  const blind = watch?.blind.map((why) => `native stacks alone for ${why}`) ?? [];
  return {
    available: whyNot === undefined,
    mechanism: whyNot === undefined ? MECHANISM : "",
    steppedDown: whyNot === undefined ? blind : [whyNot],
  };
}

/**
 * Says what a Worker's thread was created by: of the creations that this thread made while a
 * constructor ran, which are one in either runtime.
 */
class Claims implements ConstructionObserver {
  readonly #native: NativeLibrary;
  /** The constructions that are under way: one may construct another. */
  readonly #begun: { readonly mark: number; readonly stack: () => Stack }[] = [];
  /** A construction whose end is not told: its thread is created before the next microtask. */
  #endless: { readonly mark: number; readonly stack: () => Stack } | undefined;

  constructor(native: NativeLibrary) {
    this.#native = native;
  }

  began(stack: () => Stack, exact: boolean): void {
    this.flush();
    const construction = { mark: this.#native.creationMark(), stack };
    if (exact) {
      this.#begun.push(construction);
      return;
    }
    this.#endless = construction;
    queueMicrotask(() => {
      if (this.#endless === construction) this.flush();
    });
  }

  ended(): void {
    this.flush();
    const construction = this.#begun.pop();
    if (construction !== undefined) this.#claim(construction, Infinity);
  }

  /** Claims what can be claimed by now. */
  flush(): void {
    const construction = this.#endless;
    this.#endless = undefined;
    try {
      if (construction !== undefined) this.#claim(construction, 1);
    } catch {
      // No room for another text: the thread keeps its native stack.
    }
  }

  #claim({ mark, stack }: { mark: number; stack: () => Stack }, limit: number): void {
    const count = Math.min(this.#native.creationMark() - mark, limit);
    if (count > 0) this.#native.creationClaim(mark, count, encodeStack(stack()));
  }
}

/** STACK as a text: of its innermost frames as many as there is room for. */
function encodeStack(stack: Stack): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const texts: string[] = [];
  let bytes = 2;
  for (const frame of stack) {
    const text = JSON.stringify(
      frame.kind === "script"
        ? [shortened(frame.functionName), shortened(frame.file), frame.line, frame.column]
        : [frame.kind === "mark" ? shortened(frame.name) : `0x${frame.address.toString(16)}`],
    );
    bytes += encoder.encode(text).length + 1;
    if (bytes > MAX_TEXT_BYTES) break;
    texts.push(text);
  }
  return encoder.encode(`[${texts.join(",")}]`);
}

function shortened(name: string): string {
  return name.length <= MAX_NAME_CHARS ? name : `${name.slice(0, MAX_NAME_CHARS)}…`;
}

function decodeStack(text: Uint8Array): Stack {
  const entries: [string, string?, number?, number?][] = JSON.parse(new TextDecoder().decode(text));
  return entries.map(([name, file, line = 0, column = 0]): Frame => {
    if (file === undefined) return { kind: "mark", name };
    return { kind: "script", functionName: name, file, line, column, functionLine: 0 };
  });
}

/** All places that created threads. */
function readCreations(native: NativeLibrary): Creation[] {
  const words = new BigUint64Array(READ_WORDS);
  const creations: Creation[] = [];
  for (;;) {
    const count = native.creationRead(creations.at(-1)?.group ?? 0, words);
    if (count === 0) return creations;
    creations.push(...decodeCreations(words, count));
  }
}

function stackOf(native: NativeLibrary, creation: Creation): Stack {
  if (creation.textBytes > 0) {
    return decodeStack(native.creationText(creation.group, creation.textBytes));
  }
  const name = creation.threadName === "" ? "unknown" : creation.threadName;
  return [
    ...creation.addresses.map((address): Frame => ({ kind: "native", address })),
    { kind: "mark", name: `thread ${name}` },
  ];
}

/**
 * Where the threads of each group came from, by the JavaScript that constructed a Worker: the goroutine
 * profile's "created by".
 */
export function scriptCreators(): Map<number, ScriptFrame> {
  const creators = new Map<number, ScriptFrame>();
  if (watch === undefined) return creators;
  watch.claims.flush();
  for (const creation of readCreations(watch.native)) {
    if (creation.textBytes === 0) continue;
    const leaf = stackOf(watch.native, creation)[0];
    if (leaf?.kind === "script") creators.set(creation.group, leaf);
  }
  return creators;
}

/** What the profile holds now. */
function snapshot({ native, claims, symbols, blind }: Watch): CountSnapshot {
  claims.flush();
  const { older, lost } = native.creationStats();
  const groups: StackGroup[] = readCreations(native).map((creation) => ({
    stack: stackOf(native, creation),
    count: creation.count,
  }));
  // As Go has its threads that no stack led to.
  if (older > 0) groups.push({ stack: [], count: older });
  if (lost > 0) groups.push({ stack: [{ kind: "mark", name: "[lost stacks]" }], count: lost });
  return {
    groups,
    timeNanos: Date.now() * 1_000_000,
    symbols: symbols.now(),
    comments: [
      `mechanism: ${MECHANISM}`,
      ...blind.map((why) => `stepped down: native stacks alone for ${why}`),
      `${older} threads are older than the hook: they have the empty stack`,
      ...lost > 0 ? [`${lost} threads lost their stack: there was no room for another one`] : [],
    ],
  };
}

registerPredefined("threadcreate", {
  watch: watchThreads,
  count() {
    watchThreads();
    if (watch === undefined) return 0;
    const { seen, older } = watch.native.creationStats();
    return seen + older;
  },
  async writeTo(w, debug) {
    watchThreads();
    if (watch === undefined) {
      throw new ProfilerUnavailableError(`Cannot tell who created threads: ${whyNot}`);
    }
    await writeAll(w, await countProfileBytes("threadcreate", debug, snapshot(watch)));
  },
});

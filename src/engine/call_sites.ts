/**
 * The calling stack: what V8 and JavaScriptCore tell through `Error.captureStackTrace`, at the
 * positions that the author wrote.
 *
 * The program's own `Error.stackTraceLimit` and `Error.prepareStackTrace` are replaced for the
 * length of one call of the engine, in which no code of the program runs, and put back as they
 * were.
 *
 * Deno asks its source maps once per frame, about 4 µs each, but only when a captured stack is
 * read. A {@linkcode HeldStack} therefore waits: whoever drops it unread pays for the walk alone.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "../frame.ts";

/** A stack keeps its innermost frames, as many as Go's `runtime/pprof` keeps. */
const MAX_DEPTH = 128;

/** No stack of either engine is so deep: a larger skip loses every frame as well. */
const MAX_SKIP = 2 ** 20;

/**
 * Stacks that wait unread. Each keeps the functions and receivers on it alive, so there are few,
 * and a garbage collection has {@linkcode READ_PER_COLLECTION} of them read.
 */
const MAX_UNREAD = 32;
const READ_PER_COLLECTION = 8;

/** Frames and, separately, stacks that are shared; then all are forgotten, and sharing begins anew. */
const MAX_SHARED = 10_000;

/** Characters in the names of shared frames' files: a data: URL may be a whole program. */
const MAX_SHARED_CHARS = 2 ** 20;

const LOST: Stack = [{ kind: "mark", name: "[lost stack]" }];
const UNAVAILABLE: Stack = [{
  kind: "mark",
  name: "[no stack: Error.prepareStackTrace cannot be replaced]",
}];
const CUT: Frame = { kind: "mark", name: "[stack cut: Error.stackTraceLimit cannot be raised]" };

/** What both engines' call sites answer; V8's answer null where JavaScriptCore's have "" or 0. */
interface CallSite {
  getFunctionName(): string | null;
  getFileName(): string | null | undefined;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  isNative(): boolean;
  isEval(): boolean;
  isPromiseAll?(): boolean;
}

/** What `captureStackTrace` puts a stack on. */
interface Target {
  stack?: unknown;
}

type AnyFunction = (...parameters: never[]) => unknown;

type Setting = "stackTraceLimit" | "prepareStackTrace";

// Taken at import: programs replace the function, or Error as a whole.
const engineError = Error as unknown as object;
const engineCapture = Error.captureStackTrace as (target: Target, below?: AnyFunction) => void;

/** Handed over by `prepare`. */
let prepared: readonly CallSite[] | undefined;

function prepare(_error: unknown, sites: readonly CallSite[]): string {
  prepared = sites;
  return "";
}

/**
 * The stack of the function that called this one, the leaf first: at most 128 frames, with async
 * callers where the engine knows them. Equal stacks mostly come as one array of the same frames.
 *
 * JavaScriptCore drops a function from its stack that has returned the call of another as its own
 * last act (`return inner()`): such a function appears in no stack of Bun's, and counts in no skip.
 *
 * Where the program has frozen `Error`, the stack is read from its text, ends where the program's
 * limit cuts it and says so in a mark.
 *
 * @param skip How many callers to leave out. When that leaves none, the stack is one mark,
 * `[lost stack]`.
 *
 * @example
 * ```ts
 * import { captureStack } from "./call_sites.ts";
 *
 * function open() {
 *   const stack = captureStack();
 *   console.log(stack[0]); // { kind: "script", functionName: "open", file: "/…", line: 4, … }
 * }
 * open();
 * ```
 */
export function captureStack(skip = 0): Stack {
  const held = new HeldStack(skip, captureStack);
  return held.read();
}

/** As {@linkcode captureStack}, for a stack that may never be looked at. */
export function holdStack(skip = 0): HeldStack {
  const held = new HeldStack(skip, holdStack);
  if (!held.isRead) wait(held);
  return held;
}

/** A stack that is read when it is first asked for, or when too many others wait. */
export class HeldStack {
  readonly #skip: number;
  /** How many frames the engine was allowed to take. */
  #limit: number;
  #target: Target | undefined;
  #stack: Stack | undefined;

  /**
   * Use {@linkcode holdStack}.
   *
   * @param below The innermost function that does not appear.
   */
  constructor(skip: number, below: AnyFunction) {
    this.#skip = Math.min(skip, MAX_SKIP);
    this.#limit = this.#skip + MAX_DEPTH;
    preparesLate ??= findWhenPrepared();

    const target: Target = {};
    const had = ownSetting("stackTraceLimit");
    const replaced = put("stackTraceLimit", had, this.#limit);
    if (!replaced) this.#limit = typeof had?.value === "number" ? had.value : 0;
    try {
      if (preparesLate) {
        engineCapture(target, below);
        this.#target = target;
      } else {
        this.#stack = this.#stackOf(sitesOf(engineCapture, target, below), target);
      }
    } catch {
      this.#stack = UNAVAILABLE; // prepareStackTrace is the program's own, for good, and threw
    } finally {
      if (replaced) putBack("stackTraceLimit", had);
    }
  }

  /** Whether reading costs nothing any more. */
  get isRead(): boolean {
    return this.#stack !== undefined;
  }

  /** The stack as it was when it was taken. */
  read(): Stack {
    if (this.#stack === undefined) {
      const target = this.#target!;
      unread.delete(this);
      this.#target = undefined;
      try {
        this.#stack = this.#stackOf(sitesOf(readStack, target), target);
      } catch {
        this.#stack = UNAVAILABLE;
      }
    }
    return this.#stack;
  }

  /** Nobody will read it. */
  drop(): void {
    if (this.#target !== undefined) unread.delete(this);
  }

  #stackOf(sites: readonly CallSite[] | undefined, target: Target): Stack {
    if (sites === undefined) return this.#stackOfText(target.stack);
    const end = Math.min(sites.length, this.#skip + MAX_DEPTH);
    const frames: Frame[] = [];
    for (let i = this.#skip; i < end; i++) frames.push(shared.frameOf(sites[i]!));
    return this.#finish(frames, sites.length);
  }

  #stackOfText(text: unknown): Stack {
    const frames = typeof text === "string" ? readText(text) : [];
    if (frames.length === 0) return UNAVAILABLE;
    return this.#finish(frames.slice(this.#skip, this.#skip + MAX_DEPTH), frames.length);
  }

  /** @param taken How many frames the engine gave. */
  #finish(frames: Frame[], taken: number): Stack {
    if (taken >= this.#limit && frames.length < MAX_DEPTH) frames.push(CUT);
    return frames.length === 0 ? LOST : shared.stackOf(frames);
  }
}

function readStack(target: Target): void {
  void target.stack;
}

const unread = new Set<HeldStack>();
let collections: FinalizationRegistry<undefined> | undefined;
let watching = false;

function wait(held: HeldStack): void {
  unread.add(held);
  if (unread.size > MAX_UNREAD) readOldest(1);
  if (!watching) watchCollections();
}

function readOldest(count: number): void {
  for (const held of unread) {
    if (count-- === 0) return;
    held.read();
  }
}

/**
 * Tells of the next garbage collection by something that only it can end. No timer: tests of a
 * program that uses this module would be told of a leaked one.
 */
function watchCollections(): void {
  watching = true;
  collections ??= new FinalizationRegistry(() => {
    watching = false;
    readOldest(READ_PER_COLLECTION);
    if (unread.size > 0) watchCollections();
  });
  collections.register({}, undefined);
}

/**
 * Whether the engine calls prepareStackTrace when a stack is read, as V8 does, and not when it is
 * taken, as JavaScriptCore does. Undefined until known.
 */
let preparesLate: boolean | undefined;

/** The call sites that the engine prepares in ACTION; undefined when it cannot be made to. */
function sitesOf(
  action: (target: Target, below?: AnyFunction) => void,
  target: Target,
  below?: AnyFunction,
): readonly CallSite[] | undefined {
  const had = ownSetting("prepareStackTrace");
  const replaced = put("prepareStackTrace", had, prepare);
  prepared = undefined;
  try {
    action(target, below);
    return prepared;
  } finally {
    prepared = undefined; // call sites keep functions and their receivers alive
    if (replaced) putBack("prepareStackTrace", had);
  }
}

/** Undefined when the program does not let it be found out. */
function findWhenPrepared(): boolean | undefined {
  try {
    if (sitesOf(engineCapture, {}) !== undefined) return false;
    const target: Target = {};
    engineCapture(target);
    return sitesOf(readStack, target) === undefined ? undefined : true;
  } catch {
    return undefined;
  }
}

function ownSetting(key: Setting): PropertyDescriptor | undefined {
  return Reflect.getOwnPropertyDescriptor(engineError, key);
}

/** Sets what HAD describes to VALUE, without calling the program's accessors; false if frozen. */
function put(key: Setting, had: PropertyDescriptor | undefined, value: unknown): boolean {
  if (had?.writable) return Reflect.set(engineError, key, value);
  return Reflect.defineProperty(engineError, key, { value, writable: true, configurable: true });
}

function putBack(key: Setting, had: PropertyDescriptor | undefined): void {
  if (had === undefined) Reflect.deleteProperty(engineError, key);
  else if (had.writable) Reflect.set(engineError, key, had.value);
  else Reflect.defineProperty(engineError, key, had);
}

/** Frames and stacks that were seen before. */
class Shared {
  /** By file, then by position: a few functions share one, at most. */
  #frames = new Map<string, Map<number, ScriptFrame[]>>();
  /** By a hash of the positions. */
  #stacks = new Map<number, Stack[]>();
  #frameCount = 0;
  #stackCount = 0;
  #chars = 0;

  frameOf(site: CallSite): ScriptFrame {
    const file = fileOf(site);
    const line = file === "" ? 0 : site.getLineNumber() ?? 0;
    const column = file === "" ? 0 : site.getColumnNumber() ?? 0;
    const functionName = functionNameOf(site, file);
    return this.frame(functionName, file, line, column);
  }

  frame(functionName: string, file: string, line: number, column: number): ScriptFrame {
    let ofFile = this.#frames.get(file);
    if (ofFile === undefined) {
      this.#forgetSome(file.length);
      this.#chars += file.length;
      this.#frames.set(file, ofFile = new Map());
    }
    const position = line * 2 ** 20 + column;
    const frames = ofFile.get(position);
    for (const frame of frames ?? []) {
      const same = frame.functionName === functionName && frame.line === line &&
        frame.column === column;
      if (same) return frame;
    }
    const frame: ScriptFrame = {
      kind: "script",
      functionName,
      file,
      line,
      column,
      functionLine: 0, // no call site tells
    };
    if (frames === undefined) ofFile.set(position, [frame]);
    else frames.push(frame);
    this.#frameCount++;
    return frame;
  }

  stackOf(frames: readonly Frame[]): Stack {
    let hash = frames.length;
    for (const frame of frames) {
      const position = frame.kind === "script" ? frame.line * 31 + frame.column : 1;
      hash = Math.imul(hash ^ position, 0x9e3779b1) ^ hash >>> 15;
    }
    hash &= 0x3fff_ffff;
    const stacks = this.#stacks.get(hash);
    for (const stack of stacks ?? []) {
      if (stack.length === frames.length && stack.every((frame, i) => frame === frames[i])) {
        return stack;
      }
    }
    if (stacks === undefined) this.#stacks.set(hash, [frames]);
    else stacks.push(frames);
    this.#stackCount++;
    this.#forgetSome(0);
    return frames;
  }

  #forgetSome(moreChars: number): void {
    const full = this.#frameCount > MAX_SHARED || this.#stackCount > MAX_SHARED ||
      this.#chars + moreChars > MAX_SHARED_CHARS;
    if (!full) return;
    this.#frames = new Map();
    this.#stacks = new Map();
    this.#frameCount = this.#stackCount = this.#chars = 0;
  }
}

const shared = new Shared();

/** A path for file: modules, "" for functions of the engine, `[eval]` for code without a file. */
function fileOf(site: CallSite): string {
  const name = site.getFileName();
  if (!name || name === "[unknown]") return site.isNative() || !site.isEval() ? "" : "[eval]";
  return name.startsWith("file:") ? pathOf(name) : name;
}

/**
 * Deno and Bun give paths for file: modules. Where Bun gives a URL, it is that of the module that
 * called eval, with lines of the evaluated text.
 */
function pathOf(url: string): string {
  if ("Bun" in globalThis) return "[eval]";
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return url;
  }
}

function functionNameOf(site: CallSite, file: string): string {
  // V8 calls it "all", which could be anybody's.
  if (file === "" && site.isPromiseAll?.()) return "Promise.all";
  return site.getFunctionName() || "(anonymous)";
}

/** `    at async name (file:///a.ts:3:7)`, `    at /a.ts:3:7`, `    at Array.map (<anonymous>)` */
const TEXT_LINE = /^ +at (?:async )?(?:(.*) \()?(.*?)(?::(\d+):(\d+))?\)?$/;

/** The frames of an error's text. */
function readText(text: string): ScriptFrame[] {
  const frames: ScriptFrame[] = [];
  for (const line of text.split("\n")) {
    const match = TEXT_LINE.exec(line);
    if (match === null) continue;
    const [, functionName, where = "", row, column] = match;
    const file = row === undefined ? "" : where.startsWith("file:") ? pathOf(where) : where;
    frames.push(
      shared.frame(functionName || "(anonymous)", file, Number(row ?? 0), Number(column ?? 0)),
    );
  }
  return frames;
}

/**
 * The calling stack: what V8 and JavaScriptCore tell through `Error.captureStackTrace`, at the
 * positions that the author wrote.
 *
 * A call site of Deno's takes about 5 µs to say where it is: it asks the source maps. But V8 also
 * writes stacks itself, with the places of the code that it runs, when somebody wants one while
 * another is being prepared: that takes 0.3 µs a frame. Each line of it stands for a frame. So call
 * sites are asked about lines that were never seen before, and about no others.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "./frame.ts";
import { ownLimit, withSetting } from "./error_settings.ts";
import { frameOfLine, learnLine, sharedFrame, sharedStack } from "./shared.ts";

/** A stack keeps its innermost frames, as many as Go's `runtime/pprof` keeps. */
const MAX_DEPTH = 128;

/** No stack of either engine is so deep: a larger skip loses every frame as well. */
const MAX_SKIP = 2 ** 20;

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
  getScriptNameOrSourceURL(): string | null | undefined;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  isNative(): boolean;
  isEval(): boolean;
  isPromiseAll?(): boolean;
}

/** What `captureStackTrace` puts a stack on. V8 writes the name and the message above its lines. */
interface Target {
  readonly name: string;
  readonly message: string;
  stack?: unknown;
}

type AnyFunction = (...parameters: never[]) => unknown;

// Taken at import: programs replace the function.
const engineCapture = Error.captureStackTrace as (target: Target, below?: AnyFunction) => void;

/**
 * Whether the engine calls prepareStackTrace when a stack is read, as V8 does, and not when it is
 * taken, as JavaScriptCore does. Undefined until known.
 */
let preparesLate: boolean | undefined;

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
  const known = preparesLate ? knownStack(skip, captureStack) : undefined;
  if (known !== undefined) return known;
  const held = new HeldStack(skip, captureStack);
  return held.read();
}

/** The stack, if each of its lines was seen before. */
function knownStack(skip: number, below: AnyFunction): Stack | undefined {
  skip = Math.min(skip, MAX_SKIP);
  const lines = takeLines(skip + MAX_DEPTH, below);
  if (lines === undefined) return undefined;
  const frames: Frame[] = [];
  for (let i = skip; i < lines.length; i++) {
    const frame = frameOfLine(lines[i]!);
    if (frame === undefined) return undefined;
    frames.push(frame);
  }
  return frames.length === 0 ? LOST : sharedStack(frames);
}

/** What V8 itself writes of at most LIMIT frames. */
function takeLines(limit: number, below: AnyFunction): readonly string[] | undefined {
  const target = newTarget();
  const other = newTarget();
  let lines: readonly string[] | undefined;
  const prepareOther = () => {
    lines = linesOf(target);
    return "";
  };
  const taken = withSetting("stackTraceLimit", limit, () => engineCapture(target, below)) &&
    withSetting("stackTraceLimit", 0, () => engineCapture(other));
  if (taken) withSetting("prepareStackTrace", prepareOther, () => void other.stack);
  return lines;
}

function newTarget(): Target {
  return { name: "", message: "" };
}

/** A line for each frame, such as `    at async name (file:///a.ts:3:7)`. */
function linesOf(target: Target): string[] {
  return typeof target.stack === "string" ? target.stack.split("\n").slice(1) : [];
}

/** A stack that is taken now and read later, for stacks that are rarely read. */
export class HeldStack {
  readonly #skip: number;
  /** How many frames the engine was allowed to take. */
  #limit: number;
  #target: Target | undefined;
  #stack: Stack | undefined;

  /** @param below The innermost function that does not appear. */
  constructor(skip: number, below: AnyFunction) {
    this.#skip = Math.min(skip, MAX_SKIP);
    this.#limit = this.#skip + MAX_DEPTH;
    preparesLate ??= findWhenPrepared();
    try {
      if (withSetting("stackTraceLimit", this.#limit, () => this.#take(below))) return;
      this.#limit = ownLimit();
      this.#take(below);
    } catch {
      this.#stack = UNAVAILABLE; // prepareStackTrace is the program's own, for good, and threw
    }
  }

  #take(below: AnyFunction): void {
    const target = newTarget();
    if (preparesLate) {
      engineCapture(target, below);
      this.#target = target;
      return;
    }
    this.#stack = this.#stackOf(target, prepare(() => engineCapture(target, below)));
  }

  /** The stack as it was when it was taken. Until then, it keeps alive what stood on it. */
  read(): Stack {
    if (this.#stack === undefined) {
      const target = this.#target!;
      this.#target = undefined;
      try {
        this.#stack = this.#stackOf(target, prepare(() => void target.stack));
      } catch {
        this.#stack = UNAVAILABLE;
      }
    }
    return this.#stack;
  }

  #stackOf(target: Target, prepared: Prepared | undefined): Stack {
    const frames = prepared === undefined ? readText(target) : framesOf(prepared);
    if (prepared === undefined && frames.length === 0) return UNAVAILABLE;
    const kept: Frame[] = frames.slice(this.#skip, this.#skip + MAX_DEPTH);
    if (frames.length >= this.#limit && kept.length < MAX_DEPTH) kept.push(CUT);
    return kept.length === 0 ? LOST : sharedStack(kept);
  }
}

/** What an engine hands over to prepareStackTrace. */
interface Prepared {
  readonly sites: readonly CallSite[];
  /** What V8 itself writes of them; none where the engine is another. */
  readonly lines: readonly string[];
}

let prepared: Prepared | undefined;

function prepareStackTrace(target: Target, sites: readonly CallSite[]): string {
  prepared = { sites, lines: preparesLate ? linesOf(target) : [] };
  return "";
}

/** What the engine prepares in ACTION; undefined when it cannot be made to. */
function prepare(action: () => void): Prepared | undefined {
  prepared = undefined;
  try {
    if (!withSetting("prepareStackTrace", prepareStackTrace, action)) action();
    return prepared;
  } finally {
    prepared = undefined; // call sites keep functions and their receivers alive
  }
}

/** Undefined when the program does not let it be found out. */
function findWhenPrepared(): boolean | undefined {
  const target = newTarget();
  try {
    if (prepare(() => engineCapture(target)) !== undefined) return false;
    return prepare(() => void target.stack) === undefined ? undefined : true;
  } catch {
    return undefined;
  }
}

function framesOf({ sites, lines }: Prepared): ScriptFrame[] {
  // They differ where a function's name has a line end in it.
  if (lines.length !== sites.length) return sites.map(frameOf);
  return sites.map((site, i) => frameOfLine(lines[i]!) ?? learnFrame(site, lines[i]!));
}

function learnFrame(site: CallSite, line: string): ScriptFrame {
  const frame = frameOf(site);
  // A line that the program's own prepareStackTrace shortened could stand for several.
  if (line.includes(site.getScriptNameOrSourceURL() ?? "")) learnLine(line, frame);
  return frame;
}

function frameOf(site: CallSite): ScriptFrame {
  const file = fileOf(site);
  const line = file === "" ? 0 : site.getLineNumber() ?? 0;
  const column = file === "" ? 0 : site.getColumnNumber() ?? 0;
  return sharedFrame(functionNameOf(site, file), file, line, column);
}

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
function readText(target: Target): ScriptFrame[] {
  const frames: ScriptFrame[] = [];
  for (const line of linesOf(target)) {
    const match = TEXT_LINE.exec(line);
    if (match === null) continue;
    const [, functionName, where = "", row, column] = match;
    const file = row === undefined ? "" : where.startsWith("file:") ? pathOf(where) : where;
    frames.push(
      sharedFrame(functionName || "(anonymous)", file, Number(row ?? 0), Number(column ?? 0)),
    );
  }
  return frames;
}

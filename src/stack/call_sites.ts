/**
 * The calling stack, by `Error.captureStackTrace` of V8 and JavaScriptCore, at positions in the
 * author's source.
 *
 * In Deno a call site takes about 5 µs to return its position, because Deno looks it up in the
 * source map. V8 formats a stack as text itself, at emitted positions and 0.3 µs a frame, when
 * `stack` of an error is read during the prepareStackTrace of another error. So each line of that
 * text is mapped to a frame once, and only a line that is new makes us ask its call site.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "./frame.ts";
import { ownLimit, withSetting } from "./error_settings.ts";
import { frameOfLine, learnLine, sharedFrame, sharedStack } from "./shared.ts";

/** Frames of a stack that are kept, the innermost: as many as in Go's `runtime/pprof`. */
const MAX_DEPTH = 128;

/** No stack of either engine is this deep: a larger skip leaves no frame either. */
const MAX_SKIP = 2 ** 20;

const LOST: Stack = [{ kind: "mark", name: "[lost stack]" }];
const UNAVAILABLE: Stack = [{
  kind: "mark",
  name: "[no stack: Error.prepareStackTrace cannot be replaced]",
}];
const CUT: Frame = { kind: "mark", name: "[stack cut: Error.stackTraceLimit cannot be raised]" };

/**
 * The methods that both engines' call sites have. V8's return null where JavaScriptCore's return ""
 * or 0.
 */
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

/**
 * The object that `captureStackTrace` gives a stack. V8 writes its name and message above the
 * lines.
 */
interface Target {
  readonly name: string;
  readonly message: string;
  stack?: unknown;
}

type AnyFunction = (...parameters: never[]) => unknown;

// Taken at import: programs may replace the function.
const engineCapture = Error.captureStackTrace as (target: Target, below?: AnyFunction) => void;

/**
 * Whether the engine calls prepareStackTrace when `stack` is first read, as V8 does, or in
 * captureStackTrace, as JavaScriptCore does. Undefined until it was tried.
 */
let preparesLate: boolean | undefined;

/**
 * The stack of the function that called this one, the leaf first: at most 128 frames, with async
 * callers where the engine reports them. Equal stacks are mostly the same array.
 *
 * JavaScriptCore makes tail calls: a function that has executed `return inner()` is not on Bun's
 * stack while `inner` runs, and does not count in `skip`.
 *
 * Where the program has frozen `Error`, the stack is parsed from its text, and ends at the
 * program's stackTraceLimit; a mark says so.
 *
 * @param skip How many callers to leave out. When none is left, the stack is one mark,
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

/** The stack, if every line of V8's text is known; else undefined. */
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

/** V8's own text of at most `limit` frames, line by line; undefined where `Error` is frozen. */
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

/** The lines of a stack's text, one for each frame: `    at async name (file:///a.ts:3:7)`. */
function linesOf(target: Target): string[] {
  return typeof target.stack === "string" ? target.stack.split("\n").slice(1) : [];
}

/** A stack that is captured now and may be read later. In V8, reading is what costs most. */
export class HeldStack {
  readonly #skip: number;
  /** The stackTraceLimit that the engine had. */
  #limit: number;
  #target: Target | undefined;
  #stack: Stack | undefined;

  /** @param below The stack begins with the caller of this function. */
  constructor(skip: number, below: AnyFunction) {
    this.#skip = Math.min(skip, MAX_SKIP);
    this.#limit = this.#skip + MAX_DEPTH;
    preparesLate ??= findWhenPrepared();
    try {
      if (withSetting("stackTraceLimit", this.#limit, () => this.#take(below))) return;
      this.#limit = ownLimit();
      this.#take(below);
    } catch {
      this.#stack = UNAVAILABLE; // the program's prepareStackTrace cannot be replaced, and threw
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

  /** The captured stack. Until it is read, the functions and receivers on it stay alive. */
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

/** What prepareStackTrace was called with. */
interface Prepared {
  readonly sites: readonly CallSite[];
  /** V8's own text of the same stack, line by line; none in other engines. */
  readonly lines: readonly string[];
}

let prepared: Prepared | undefined;

function prepareStackTrace(target: Target, sites: readonly CallSite[]): string {
  prepared = { sites, lines: preparesLate ? linesOf(target) : [] };
  return "";
}

/**
 * Runs `action`, and returns what the engine called prepareStackTrace with; undefined if it did
 * not.
 */
function prepare(action: () => void): Prepared | undefined {
  prepared = undefined;
  try {
    if (!withSetting("prepareStackTrace", prepareStackTrace, action)) action();
    return prepared;
  } finally {
    prepared = undefined; // call sites keep functions and their receivers alive
  }
}

/**
 * Tries when the engine calls prepareStackTrace. Undefined where the program's settings prevent
 * that.
 */
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
  // The counts differ where a function's name contains a line end.
  if (lines.length !== sites.length) return sites.map(frameOf);
  return sites.map((site, i) => frameOfLine(lines[i]!) ?? learnFrame(site, lines[i]!));
}

function learnFrame(site: CallSite, line: string): ScriptFrame {
  const frame = frameOf(site);
  // A line that the program's own prepareStackTrace has shortened may stand for several frames.
  if (line.includes(site.getScriptNameOrSourceURL() ?? "")) learnLine(line, frame);
  return frame;
}

function frameOf(site: CallSite): ScriptFrame {
  const file = fileOf(site);
  const line = file === "" ? 0 : site.getLineNumber() ?? 0;
  const column = file === "" ? 0 : site.getColumnNumber() ?? 0;
  return sharedFrame(functionNameOf(site, file), file, line, column);
}

/** A path for file: modules, "" for builtins, `[eval]` for code without a file. */
function fileOf(site: CallSite): string {
  const name = site.getFileName();
  if (!name || name === "[unknown]") return site.isNative() || !site.isEval() ? "" : "[eval]";
  return name.startsWith("file:") ? pathOf(name) : name;
}

/**
 * Deno and Bun give paths for file: modules. A file: URL in Bun is that of the module that called
 * eval, with lines of the evaluated text.
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
  // V8's name for it is "all", which any function may have.
  if (file === "" && site.isPromiseAll?.()) return "Promise.all";
  return site.getFunctionName() || "(anonymous)";
}

/** `    at async name (file:///a.ts:3:7)`, `    at /a.ts:3:7`, `    at Array.map (<anonymous>)` */
const TEXT_LINE = /^ +at (?:async )?(?:(.*) \()?(.*?)(?::(\d+):(\d+))?\)?$/;

/** The frames of a stack's text. */
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

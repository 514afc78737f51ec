/**
 * V8's `Script`s by id: their URLs, and the line and column of a position in characters.
 *
 * V8's heap profiler gives a function as script id and position. `Debugger.enable` reports each
 * script's URL (`Debugger.scriptParsed`), `Debugger.getScriptSource` its text (V8's
 * src/inspector/v8-debugger-agent-impl.cc). The Debugger domain is enabled only during a look-up,
 * and only for functions that were not looked up before.
 *
 * LIMITATIONS
 * - Debugger.enable reports all scripts of the isolate, which stops the program for 20 to 188 ms,
 *   measured.
 * - V8 reports a script's functions by name only in heap samples; in stacks that we decode
 *   ourselves (engine/v8/heap/external.ts) the name is what stands before the function's parameters
 *   in the text.
 *
 * @module
 */
import { groupBy } from "../../../base/group_by.ts";
import type { InspectorSession } from "./session.ts";

/** Line starts kept for all scripts together; beyond that all scripts are forgotten. */
const MAX_LINES = 4_000_000;

/**
 * Characters of text kept for all scripts together; beyond that a text is dropped once it has been
 * read.
 */
const MAX_CHARS = 8_000_000;

/** Line ends as V8 counts them. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * A place in a script's text: line and column from 1, as symbolize/script_positions.ts takes them.
 */
export type ScriptPlace = readonly [line: number, column: number];

/** `Debugger.scriptParsed`: the fields that we read. */
interface ParsedScript {
  readonly scriptId: string;
  readonly url: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** A function by its script and position there, and its name where V8 has reported it. */
export interface V8FunctionPlace {
  /** `Script::id`; 0 for builtins. */
  readonly script: number;
  readonly position: number;
  readonly name?: string;
}

/** One script. */
class V8Script {
  readonly url: string;
  readonly #startLine: number;
  readonly #startColumn: number;
  /** Where each line begins, from the second on. */
  readonly #starts: Uint32Array;
  /** Names found in the text, by position. */
  readonly #names = new Map<number, string>();
  #text: string | undefined;

  constructor({ url, startLine, startColumn }: ParsedScript, text: string) {
    this.url = url;
    this.#startLine = startLine;
    this.#startColumn = startColumn;
    this.#text = text;
    const starts: number[] = [];
    for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
    this.#starts = Uint32Array.from(starts);
  }

  /** Finds the names of `functions` in the text, then drops it. */
  forgetText(functions: Iterable<V8FunctionPlace>): void {
    for (const { position, name } of functions) if (name === undefined) this.nameOf(position);
    this.#text = undefined;
  }

  /**
   * The name of the function at a position; undefined when it is not known and the text has been
   * dropped.
   */
  nameOf(position: number): string | undefined {
    let name = this.#names.get(position);
    if (name === undefined && this.#text !== undefined) {
      this.#names.set(position, name = functionNameAt(this.#text, position));
    }
    return name;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The place of a position in characters. */
  placeOf(position: number): ScriptPlace {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= position) low = middle + 1;
      else high = middle;
    }
    const column = low === 0 ? position + this.#startColumn : position - this.#starts[low - 1]!;
    return [this.#startLine + low + 1, column + 1];
  }
}

/** The scripts of this isolate. */
export class V8Scripts {
  readonly #known = new Map<number, V8Script | undefined>();
  readonly #session: InspectorSession;
  #lines = 0;
  #chars = 0;
  /** Receives scriptParsed events during a look-up; ignores them otherwise. */
  #receive: (script: ParsedScript) => void = () => {};

  constructor(session: InspectorSession) {
    this.#session = session;
    session.on<ParsedScript>("Debugger.scriptParsed", (script) => this.#receive(script));
  }

  /** The script with this id; undefined when it was not looked up, or V8 has collected it. */
  get(script: number): V8Script | undefined {
    return this.#known.get(script);
  }

  /** Looks up the scripts of those functions that were not looked up before. */
  learn(functions: Iterable<V8FunctionPlace>): void {
    const wanted = groupBy(
      [...functions].filter((f) => f.script > 0 && !this.#isKnown(f)),
      ({ script }) => script,
    );
    if (wanted.size === 0) return;
    if (this.#lines > MAX_LINES) {
      this.#known.clear();
      this.#lines = this.#chars = 0;
    }
    for (const script of wanted.keys()) {
      if (!this.#known.has(script)) this.#known.set(script, undefined);
    }
    const parsed: ParsedScript[] = [];
    this.#receive = (script) => {
      if (wanted.has(Number(script.scriptId))) parsed.push(script);
    };
    try {
      this.#session.ask("Debugger.enable", { maxScriptsCacheSize: 0 });
      for (const script of parsed) this.#read(script, wanted.get(Number(script.scriptId))!);
    } finally {
      this.#receive = () => {};
      this.#session.ask("Debugger.disable");
    }
  }

  #isKnown({ script, position, name }: V8FunctionPlace): boolean {
    if (!this.#known.has(script)) return false;
    const known = this.#known.get(script);
    return name !== undefined || known === undefined || known.nameOf(position) !== undefined;
  }

  #read(parsed: ParsedScript, functions: readonly V8FunctionPlace[]): void {
    const { scriptId } = parsed;
    let text = "";
    try {
      text = this.#session.ask<{ scriptSource: string }>("Debugger.getScriptSource", { scriptId })
        .scriptSource;
    } catch {
      // WebAssembly has no text: a position then counts as a column of line 1.
    }
    const script = new V8Script(parsed, text);
    if (this.#known.get(Number(scriptId)) === undefined) this.#lines += script.lineCount;
    this.#known.set(Number(scriptId), script);
    if (this.#chars + text.length > MAX_CHARS) script.forgetText(functions);
    else this.#chars += text.length;
  }
}

const IDENTIFIER = "[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200c\\u200d]*";

/** `function f`, `function* f`: what stands before the parameters. */
const DECLARATION = new RegExp(`\\bfunction\\s*\\*?\\s*(${IDENTIFIER})\\s*$`, "u");
const NAMELESS = /(?:\basync\s+)?\bfunction\s*\*?\s*$|\basync\s*$/;

/** `f =`, `f:`: names the nameless function that follows. */
const ASSIGNMENT = new RegExp(`(#?${IDENTIFIER})\\s*[=:]\\s*$`, "u");

/** `f` of a method. */
const METHOD = new RegExp(`(#?${IDENTIFIER})\\s*$`, "u");

/** Keywords that may stand before an arrow function's parameters. */
const WORDS = new Set(
  "await case default delete do else export extends in instanceof new of return throw typeof void yield"
    .split(" "),
);

/** Characters before the function's start that are searched. */
const REACH = 300;

/**
 * The name that stands before the parameters of the function that starts at `position` of `text`;
 * "" if none does. `const add = (a, b) => a + b` has the name `add` at 12.
 */
function functionNameAt(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - REACH), position);
  const declared = DECLARATION.exec(before);
  if (declared) return declared[1]!;
  const nameless = before.replace(NAMELESS, "");
  const assigned = ASSIGNMENT.exec(nameless);
  if (assigned) return assigned[1]!;
  if (nameless !== before) return "";
  const method = METHOD.exec(before);
  return method && !WORDS.has(method[1]!) ? method[1]! : "";
}

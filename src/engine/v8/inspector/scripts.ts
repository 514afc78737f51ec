/**
 * V8's scripts by number: their URLs, and lines and columns of positions in them.
 *
 * Heap samples carry positions in characters, and scripts by number alone. The inspector's Debugger
 * domain knows both URL and text. It is enabled for the length of one look-up: 20 ms and more for all
 * scripts of a program, and only when there are functions that were never looked up.
 *
 * @module
 */
import { groupBy } from "../../../base/group_by.ts";
import type { InspectorSession } from "./session.ts";

/** Lines of all scripts together that are kept, and characters: a text that is not is asked for again. */
const MAX_LINES = 4_000_000;
const MAX_CHARS = 8_000_000;

/** As V8 counts them. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** A place in a script's text: line and column from 1, as engine/positions.ts wants them. */
export type ScriptPlace = readonly [line: number, column: number];

/** `Debugger.scriptParsed`, as far as we read it. */
interface ParsedScript {
  readonly scriptId: string;
  readonly url: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** A function by its script and position there, and its name where V8 has told it. */
export interface V8FunctionPlace {
  /** V8's number; 0 for the engine's own functions. */
  readonly script: number;
  readonly position: number;
  readonly name?: string;
}

/** One script. */
export class V8Script {
  readonly url: string;
  readonly #startLine: number;
  readonly #startColumn: number;
  /** Where each line begins; the first is missing. */
  readonly #starts: Uint32Array;
  /** Names of functions that V8 has not told, by position. */
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

  /** Keeps names for what is asked now, and not the text. */
  forgetText(functions: Iterable<V8FunctionPlace>): void {
    for (const { position, name } of functions) if (name === undefined) this.nameOf(position);
    this.#text = undefined;
  }

  /** The name of the function at a position; undefined when the text is needed for it, and not there. */
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
  /** Takes what the inspector tells of scripts, while it is wanted. */
  #receive: (script: ParsedScript) => void = () => {};

  constructor(session: InspectorSession) {
    this.#session = session;
    session.on<ParsedScript>("Debugger.scriptParsed", (script) => this.#receive(script));
  }

  /** The script with this number; undefined when V8 has forgotten it. */
  get(script: number): V8Script | undefined {
    return this.#known.get(script);
  }

  /** Looks up what was not looked up before of these functions. */
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
      // WebAssembly has none: positions then count as columns of its only line
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

/** `f =`, `f:`: what a nameless function behind it is called by. */
const ASSIGNMENT = new RegExp(`(#?${IDENTIFIER})\\s*[=:]\\s*$`, "u");

/** `f` of a method. */
const METHOD = new RegExp(`(#?${IDENTIFIER})\\s*$`, "u");

/** What may stand before an arrow function's parameters. */
const WORDS = new Set(
  "await case default delete do else export extends in instanceof new of return throw typeof void yield"
    .split(" "),
);

/** So much of the text is looked at. */
const REACH = 300;

/**
 * The name of the function whose parameters begin at POSITION of TEXT, as far as it stands right
 * before them; else "".
 *
 * @example
 * ```ts
 * import { functionNameAt } from "./scripts.ts";
 *
 * console.log(functionNameAt("const add = (a, b) => a + b", 12)); // "add"
 * ```
 */
export function functionNameAt(text: string, position: number): string {
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

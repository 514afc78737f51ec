/**
 * V8's scripts by number: their URLs, and lines and columns of positions in them.
 *
 * Heap samples carry positions in characters, and scripts by number alone. The inspector's Debugger
 * domain knows both URL and text. It is enabled for the length of one look-up, in a session of its
 * own: 20 ms and more for all scripts of a program, and only when there are scripts that were never
 * looked up.
 *
 * @module
 */
import { InspectorSession } from "./inspector_session.ts";

/** Lines of all scripts together that are kept. */
const MAX_LINES = 4_000_000;

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

/** One script. */
export class V8Script {
  readonly url: string;
  readonly #startLine: number;
  readonly #startColumn: number;
  /** Where each line begins; the first is missing. */
  readonly #starts: Uint32Array;

  constructor({ url, startLine, startColumn }: ParsedScript, text: string) {
    this.url = url;
    this.#startLine = startLine;
    this.#startColumn = startColumn;
    const starts: number[] = [];
    for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
    this.#starts = Uint32Array.from(starts);
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
  #lines = 0;

  /** The script with this number; undefined when V8 has forgotten it. */
  get(script: number): V8Script | undefined {
    return this.#known.get(script);
  }

  /** Looks up those that were not looked up before. */
  learn(scripts: Iterable<number>): void {
    const wanted = new Set([...scripts].filter((script) => !this.#known.has(script)));
    if (wanted.size === 0) return;
    if (this.#lines > MAX_LINES) {
      this.#known.clear();
      this.#lines = 0;
    }
    for (const script of wanted) this.#known.set(script, undefined);
    const session = new InspectorSession();
    try {
      const parsed: ParsedScript[] = [];
      session.on<ParsedScript>("Debugger.scriptParsed", (script) => {
        if (wanted.has(Number(script.scriptId))) parsed.push(script);
      });
      session.ask("Debugger.enable", { maxScriptsCacheSize: 0 });
      for (const script of parsed) this.#read(session, script);
    } finally {
      session.disconnect();
    }
  }

  #read(session: InspectorSession, parsed: ParsedScript): void {
    const { scriptId } = parsed;
    let text = "";
    try {
      text = session.ask<{ scriptSource: string }>("Debugger.getScriptSource", { scriptId })
        .scriptSource;
    } catch {
      // WebAssembly has none: positions then count as columns of its only line
    }
    const script = new V8Script(parsed, text);
    this.#lines += script.lineCount;
    this.#known.set(Number(scriptId), script);
  }
}

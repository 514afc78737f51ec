/**
 * Maps positions in the JavaScript that V8 runs to the source that its author wrote, in Deno.
 *
 * Deno transpiles TypeScript and gives V8 no source map, so that V8's profilers report emitted
 * positions. In stack traces Deno maps each call site by its file name. So we run, with node:vm, a
 * script that has the module's URL as `filename`, and calls a function at the wanted line and
 * column; that call site returns the original position. This works for file:, http:, data: and
 * blob: modules, at 15 to 30 µs a position.
 *
 * Verified on Deno 2.9.6: tests/engine_v8_test.ts. In Node, which does not map such call sites,
 * positions stay as they are.
 *
 * LIMITATIONS
 * - V8's profilers report lines of leaves without a column: the first token of the line is searched
 *   for.
 * - Where the program has frozen `Error`, positions stay emitted ones.
 *
 * @module
 */
import { nodeProcess } from "../base/node_process.ts";
import type { SourceMaps } from "./source_map.ts";

/** A position in the author's source. */
interface OriginalPosition {
  /** An absolute path for file: URLs, the URL itself otherwise. */
  readonly file: string;
  /** Counted from 1; 0 when unknown. */
  readonly line: number;
  /** Counted from 1; 0 when unknown. */
  readonly column: number;
}

/**
 * Columns at which a line's first token may be: Deno's emitter indents by two. Few of them beyond
 * depth eight: the first hit is then a token of the same statement, which nearly always has the
 * same original line.
 */
const INDENTS = [3, 5, 7, 9, 11, 13, 15, 17, 25, 33, 49, 81];

/** A column right of every token of a hand-written line. */
const LINE_END = 1_001;

/**
 * A line past any module's end. A source-mapped module resolves it to its last token; others return
 * it unchanged.
 */
const BEYOND: Place = [100_000_007, 1];

/**
 * Probed lines that are further apart than this go to two scripts, so that no script has many empty
 * lines.
 */
const MAX_GAP = 2_000;

/**
 * The text at a probed place: a call of `n`, the end of this arrow function, and the head of the
 * next one.
 */
const CALL = "n(),n=>";

/** Calls in one stack trace. */
const MAX_CALLS = 40;

/** Size limit of each cache of a module, which is cleared when it is full. */
const MAX_CACHED = 50_000;

type Place = readonly [line: number, column: number];

interface CallSite {
  getFileName(): string | null | undefined;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

interface StackTraceAPI {
  prepareStackTrace?: unknown;
  stackTraceLimit?: number;
  captureStackTrace(target: object, below: unknown): void;
}

/**
 * Maps emitted positions of one module. Never throws: a position that cannot be mapped is returned
 * unchanged.
 *
 * ```ts
 * import { Positions } from "./script_positions.ts";
 *
 * const positions = new Positions(import.meta.url);
 * positions.prepare([[1, 1]], [2]);
 * console.log(positions.at(1, 1).file, positions.ofLine(2).line);
 * ```
 */
export class Positions {
  readonly #url: string;
  readonly #bundles: SourceMaps | undefined;
  readonly #file: string;
  /** Undefined until probed. */
  #mapped: boolean | undefined;
  readonly #exact = new Map<string, OriginalPosition>();
  readonly #lines = new Map<number, OriginalPosition>();

  /**
   * @param url The module's URL as V8 reports it.
   * @param bundles Source maps of bundles: JavaScript, which Deno does not transpile, and whose
   * maps it does not read.
   */
  constructor(url: string, bundles?: SourceMaps) {
    this.#url = url;
    this.#bundles = bundles;
    this.#file = sourceName(url);
  }

  /**
   * Looks up many places at once, at half the cost of single look-ups.
   *
   * @param exact Emitted lines and columns, counted from 1.
   * @param lines Emitted lines whose columns are not known.
   */
  prepare(exact: Iterable<Place>, lines: Iterable<number>): void {
    if (this.#exact.size > MAX_CACHED) this.#exact.clear();
    if (this.#lines.size > MAX_CACHED) this.#lines.clear();
    const wanted = [...lines].filter((line) => !this.#lines.has(line));
    this.#learn(exact);
    if (wanted.length > 0) this.#prepareLines(wanted);
  }

  /** The original of an emitted position whose column is known, such as a function's start. */
  at(line: number, column: number): OriginalPosition {
    if (line <= 0) return { file: this.#file, line: 0, column: 0 };
    this.#learn([[line, column]]);
    return this.#known(line, column);
  }

  /** The original of the first token of an emitted line. */
  ofLine(line: number): OriginalPosition {
    if (line <= 0) return { file: this.#file, line: 0, column: 0 };
    if (!this.#lines.has(line)) this.#prepareLines([line]);
    return this.#lines.get(line)!;
  }

  #known(line: number, column: number): OriginalPosition {
    return this.#exact.get(`${line}:${column}`) ?? { file: this.#file, line, column };
  }

  /**
   * Finds the first token of each line. A column left of it maps to the last token of an earlier
   * line. So the first token is at the first column whose original differs from that of column 1;
   * or it is at column 1, if that differs from the end of the line before.
   */
  #prepareLines(lines: readonly number[]): void {
    this.#learn(lines.map((line) => [line, 1]));
    if (!this.#mapped) {
      for (const line of lines) {
        const position = this.#bundled(line, 0) ?? { file: this.#file, line };
        this.#lines.set(line, { file: position.file, line: position.line, column: 0 });
      }
      return;
    }
    let open = [...lines];
    const second = new Map<number, OriginalPosition>();
    for (const column of INDENTS) {
      if (open.length === 0) break;
      this.#learn(open.map((line) => [line, column]));
      open = open.filter((line) => {
        const found = this.#known(line, column);
        if (same(found, this.#known(line, 1))) return true;
        second.set(line, found);
        return false;
      });
    }
    const doubtful = lines.filter((line) =>
      line > 1 && second.has(line) && second.get(line)!.line !== this.#known(line, 1).line
    );
    this.#learn(doubtful.map((line) => [line - 1, LINE_END]));
    for (const line of lines) {
      const first = this.#known(line, 1);
      const next = second.get(line);
      const before = line > 1 && next ? this.#exact.get(`${line - 1}:${LINE_END}`) : undefined;
      const position = next && before && same(before, first) ? next : first;
      this.#lines.set(line, { ...position, column: 0 });
    }
  }

  /** Maps those of `places` that are not cached. */
  #learn(places: Iterable<Place>): void {
    const unknown = new Map<string, Place>();
    for (const place of places) {
      const key = `${place[0]}:${place[1]}`;
      if (place[0] > 0 && !this.#exact.has(key)) unknown.set(key, place);
    }
    if (unknown.size === 0) return;
    const wanted = [...unknown.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.#mapped ??= isMapped(this.#url);
    const answers = this.#mapped ? probe(this.#url, wanted) : undefined;
    wanted.forEach(([line, column], i) => {
      const answer = answers?.[i] ?? this.#bundled(line, column) ??
        { file: this.#file, line, column };
      this.#exact.set(`${line}:${column}`, answer);
    });
  }

  #bundled(line: number, column: number): OriginalPosition | undefined {
    return this.#bundles?.original(this.#file, line, column);
  }
}

function same(a: OriginalPosition, b: OriginalPosition): boolean {
  return a.line === b.line && a.column === b.column && a.file === b.file;
}

/** A module's name in profiles: the path for a file: URL, any other URL unchanged. */
function sourceName(url: string): string {
  if (!url.startsWith("file:")) return url;
  try {
    return nodeProcess().getBuiltinModule("node:url").fileURLToPath(url);
  } catch {
    return url;
  }
}

/** Whether Deno maps this module's call sites: it was transpiled, or has an inline source map. */
function isMapped(url: string): boolean {
  // Deno's own modules (ext:) and code without a file are not mapped.
  if (!/^(?:file|https?|data|blob|npm|jsr):/.test(url)) return false;
  const far = probe(url, [BEYOND])?.[0];
  return far !== undefined && far.line !== BEYOND[0];
}

/**
 * The original positions of `places`, which are sorted, of the module with this URL. Undefined when
 * that cannot be found, because the program has frozen Error or replaced captureStackTrace.
 *
 * Each place calls the next one, so that one stack trace has them all, at half the cost of a trace
 * for each.
 */
function probe(url: string, places: readonly Place[]): OriginalPosition[] | undefined {
  const api = Error as unknown as StackTraceAPI;
  const found: OriginalPosition[] = [];
  const had = Object.getOwnPropertyDescriptor(api, "prepareStackTrace");
  const limit = Object.getOwnPropertyDescriptor(api, "stackTraceLimit");
  try {
    api.prepareStackTrace = (_error: unknown, sites: readonly CallSite[]) => {
      for (const site of sites) {
        const file = sourceName(site.getFileName() || url);
        found.push({ file, line: site.getLineNumber() ?? 0, column: site.getColumnNumber() ?? 0 });
      }
      return "";
    };
    const innermost = () => {
      const target: { stack?: unknown } = {};
      api.captureStackTrace(target, innermost);
      void target.stack; // the stack is prepared when it is first read
    };
    const { Script } = nodeProcess().getBuiltinModule("node:vm");
    for (const { text, lineOffset, count } of probeScripts(places)) {
      const script = new Script(text, { filename: url, lineOffset });
      const calls = script.runInThisContext() as ((next: () => void) => void)[];
      api.stackTraceLimit = count;
      let next = innermost;
      for (const call of calls.slice(0, count)) next = call.bind(null, next);
      next();
    }
  } catch (error) {
    // The program has frozen Error, or an offset is beyond what a script may have.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  } finally {
    restore(api, "prepareStackTrace", had);
    restore(api, "stackTraceLimit", limit);
  }
  return found.length === places.length ? found : undefined;
}

interface ProbeScript {
  /** Evaluates to an array of functions, each of which calls its argument at one place, and a 0. */
  readonly text: string;
  readonly lineOffset: number;
  /** How many places. */
  readonly count: number;
}

/** Scripts with a call at each of `places`, in this order. */
function* probeScripts(places: readonly Place[]): Generator<ProbeScript> {
  let text = "";
  let lineOffset = 0;
  let count = 0;
  let line = 0;
  let column = 0;
  for (const [wantedLine, wantedColumn] of places) {
    const far = wantedLine - line > MAX_GAP || count === MAX_CALLS;
    if (count > 0 && (far || (wantedLine === line && wantedColumn < column))) {
      yield { text: `${text}0]`, lineOffset, count };
      count = 0;
    }
    if (count === 0) {
      // The head of the first function goes on a line before: at column 1 there is no room for it.
      [text, lineOffset, line, column] = ["[n=>", wantedLine - 2, wantedLine - 1, 0];
    }
    if (wantedLine > line) {
      text += "\n".repeat(wantedLine - line);
      [line, column] = [wantedLine, 1];
    }
    text += " ".repeat(wantedColumn - column) + CALL;
    column = wantedColumn + CALL.length;
    count++;
  }
  if (count > 0) yield { text: `${text}0]`, lineOffset, count };
}

function restore(api: StackTraceAPI, key: keyof StackTraceAPI, had?: PropertyDescriptor): void {
  try {
    if (had) Object.defineProperty(api, key, had);
    else delete api[key];
  } catch {
    // frozen by the program: then it was not changed either
  }
}

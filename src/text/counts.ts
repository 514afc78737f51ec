/**
 * Profiles as text for people, in the forms that Go's `runtime/pprof` prints: counts by stack
 * (debug=1) and the stacks of a crash (debug=2).
 *
 * `go tool pprof` reads the first form too, but only its counts and addresses: names stand in
 * comments there.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "../stack/frame.ts";
import type { NativeSymbols } from "../symbolize/native_mapping.ts";
import type { Label } from "../pprof/profile.ts";

/** How many times a stack with these labels was found. */
export interface StackGroup {
  readonly stack: Stack;
  readonly count: number;
  readonly labels?: readonly Label[];
}

/** A stack as a crash prints it. */
export interface CrashStack {
  /** Number of the goroutine, or of what is listed in place of one. */
  readonly id: number;
  /** `running`, `chan receive`, `await`. */
  readonly state: string;
  /** How long it has been in that state; less than a whole minute is not printed. */
  readonly waitMinutes?: number;
  readonly stack: Stack;
  /** The place that started it. */
  readonly createdBy?: Frame;
}

/**
 * Merges groups of equal stacks and labels, and sorts them: by count falling, then by stack, then
 * by labels.
 */
export function mergeGroups(groups: Iterable<StackGroup>): StackGroup[] {
  const merged = new Map<string, { stack: Stack; count: number; labels?: readonly Label[] }>();
  const idOfFrame = new Map<Frame, number>();
  const idOfKey = new Map<string, number>();
  const idOf = (frame: Frame): number => {
    let id = idOfFrame.get(frame);
    if (id === undefined) {
      const key = keyOfFrame(frame);
      id = idOfKey.get(key) ?? idOfKey.size;
      idOfKey.set(key, id);
      idOfFrame.set(frame, id);
    }
    return id;
  };
  for (const { stack, count, labels } of groups) {
    const key = `${stack.map(idOf).join()}${formatLabels(labels)}`;
    const found = merged.get(key);
    if (found === undefined) merged.set(key, { stack, count, ...(labels && { labels }) });
    else found.count += count;
  }
  return [...merged.values()].sort((a, b) =>
    b.count - a.count || compareStacks(a.stack, b.stack) ||
    compare(formatLabels(a.labels), formatLabels(b.labels))
  );
}

/**
 * The text of a profile that counts stacks, as Go prints it with debug=1:
 *
 *     example.com/files.open profile: total 5
 *     4 @ 0x88a1b2c3d015 0x91e0aa40e008
 *     #	0x88a1b2c3d014	open+0x6009	/srv/files.ts:6
 *     #	0x91e0aa40e007	main+0xe007	/srv/main.ts:14
 *
 * JavaScript has no program counters. Each distinct (function, file, line, column) gets an address
 * of its own above 2^47, where Linux puts no code on x86-64: a hash of function and file, to which
 * line × 4096 + column is added, so that it is the same in every process.
 *
 * @param groups In any order; equal ones are added up.
 * @param symbols Names of native addresses.
 */
export function countProfileText(
  name: string,
  groups: Iterable<StackGroup>,
  symbols?: NativeSymbols,
): string {
  const merged = mergeGroups(groups);
  const printer = new StackPrinter(symbols);
  const total = merged.reduce((sum, { count }) => sum + count, 0);
  const lines = [`${printable(name)} profile: total ${total}`];
  for (const { stack, count, labels } of merged) {
    lines.push(`${count} @${printer.returnsOf(stack)}`);
    if (labels !== undefined && labels.length > 0) lines.push(`# labels: ${formatLabels(labels)}`);
    lines.push(...printer.linesOf(stack), "");
  }
  return alignColumns(lines.join("\n") + "\n");
}

/** Prints the stacks of one dump, in which a place has one address. */
export class StackPrinter {
  readonly #addresses = new Addresses();
  readonly #symbols: NativeSymbols | undefined;
  readonly #lines = new Map<Frame, string>();

  /** @param symbols Names of native addresses. */
  constructor(symbols?: NativeSymbols) {
    this.#symbols = symbols;
  }

  /** The return addresses, a space before each: callers are recorded where they call. */
  returnsOf(stack: Stack): string {
    return stack.map((frame) => ` ${hex(this.#addresses.of(frame).address + 1)}`).join("");
  }

  /** A line for each frame; tabs end its cells (see {@linkcode alignColumns}). */
  linesOf(stack: Stack): string[] {
    if (stack.length === 0) return ["#\t0x0"]; // as Go does it
    return stack.map((frame) => {
      let line = this.#lines.get(frame);
      if (line === undefined) {
        this.#lines.set(frame, line = frameLine(frame, this.#addresses, this.#symbols));
      }
      return line;
    });
  }
}

/** The line of a frame; tabs end its cells. */
function frameLine(frame: Frame, addresses: Addresses, symbols?: NativeSymbols): string {
  const { address, entry } = addresses.of(frame);
  if (frame.kind !== "native") {
    const offset = hex(address - entry);
    return `#\t${hex(address)}\t${nameOf(frame)}+${offset}\t${placeOf(frame)}`;
  }
  const { functionName, mapping } = symbols?.lookup(address) ?? {};
  if (functionName === undefined) return `#\t${hex(address)}`;
  return `#\t${hex(address)}\t${printable(functionName)}\t${printable(mapping?.file ?? "?")}:0`;
}

/**
 * The stacks in the form in which a Go program prints them when it crashes, which is what the
 * goroutine profile prints with debug=2:
 *
 *     goroutine 7 [await, 3 minutes]:
 *     handle(...)
 *     	/srv/main.ts:14 +0xe007
 *
 * Arguments are not known: `...` stands for them, as it does in Go for inlined calls.
 */
export function goroutineCrashText(
  stacks: readonly CrashStack[],
  symbols?: NativeSymbols,
): string {
  const addresses = new Addresses();
  const lines = (frame: Frame, call: string) => {
    const { address, entry } = addresses.of(frame);
    if (frame.kind !== "native") {
      const offset = address === entry ? "" : ` +${hex(address - entry)}`;
      return `${nameOf(frame)}${call}\n\t${placeOf(frame)}${offset}\n`;
    }
    const { functionName, mapping } = symbols?.lookup(address) ?? {};
    const name = functionName === undefined ? "[unknown function]" : printable(functionName);
    return `${name}${call}\n\t${printable(mapping?.file ?? "?")}:0 pc=${hex(address)}\n`;
  };
  return stacks.map(({ id, state, waitMinutes = 0, stack, createdBy }) => {
    const minutes = Math.trunc(waitMinutes);
    const since = minutes >= 1 ? `, ${minutes} minutes` : "";
    let text = `goroutine ${id} [${printable(state)}${since}]:\n`;
    for (const frame of stack) text += lines(frame, "(...)");
    if (createdBy !== undefined) text += `created by ${lines(createdBy, "")}`;
    return text;
  }).join("\n");
}

/**
 * Aligns the columns of `text` as Go's `tabwriter.NewWriter(w, 1, 8, 1, '\t', 0)` does: a tab ends
 * a cell; cells of one column in consecutive lines get the width of the widest, in whole tab stops.
 */
export function alignColumns(text: string): string {
  const lines = text.split("\n").map((line) => line.split("\t"));
  for (let column = 0, more = true; more; column++) {
    more = false;
    for (let start = 0; start < lines.length; start++) {
      const widths: number[] = [];
      for (let i = start; i < lines.length && lines[i]!.length > column + 1; i++) {
        widths.push(runeCount(lines[i]![column]!));
      }
      if (widths.length === 0) continue;
      more = true;
      const width = widths.reduce((a, b) => Math.max(a, b)) + 1;
      const stops = Math.ceil(width / TAB_WIDTH);
      for (let i = 0; i < widths.length; i++) {
        // A tab goes to the next stop.
        const tabs = stops - Math.trunc(widths[i]! / TAB_WIDTH);
        lines[start + i]![column] += "\t".repeat(tabs);
      }
      start += widths.length;
    }
  }
  return lines.map((cells) => cells.join("")).join("\n");
}

const TAB_WIDTH = 8;

/** How many characters Go counts, which has no surrogates. */
function runeCount(text: string): number {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** Above every address in user space on x86-64 Linux. */
const BASE = 2 ** 47;

/** Columns are below this, so that an offset reads as 0xLLLCCC. */
const LINE_STEP = 4096;

/** The addresses of one dump. */
class Addresses {
  readonly #ofFrame = new Map<Frame, { address: number; entry: number }>();
  readonly #ofKey = new Map<string, { address: number; entry: number }>();
  readonly #taken = new Set<number>();

  of(frame: Frame): { readonly address: number; readonly entry: number } {
    let found = this.#ofFrame.get(frame);
    if (found === undefined) this.#ofFrame.set(frame, found = this.#assign(frame));
    return found;
  }

  #assign(frame: Frame): { address: number; entry: number } {
    if (frame.kind === "native") return { address: frame.address, entry: frame.address };
    const key = keyOfFrame(frame);
    const known = this.#ofKey.get(key);
    if (known !== undefined) return known;
    const [name, file, line, column] = frame.kind === "mark"
      ? [frame.name, "", 0, 0]
      : [frame.functionName, frame.file, frame.line, frame.column];
    let entry = BASE + hash46(`${name}\0${file}`);
    const offset = line * LINE_STEP + column;
    while (this.#taken.has(entry + offset)) entry++;
    const assigned = { address: entry + offset, entry };
    this.#taken.add(assigned.address);
    this.#ofKey.set(key, assigned);
    return assigned;
  }
}

/**
 * A number below 2^46 that depends on every character: two rounds of 32 bits, each FNV-1a with a
 * last stir.
 */
function hash46(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ high >>> 13;
  }
  low ^= low >>> 16;
  high ^= high >>> 15;
  return (high >>> 18) * 2 ** 32 + (low >>> 0);
}

/** Equal for frames of one place. */
function keyOfFrame(frame: Frame): string {
  switch (frame.kind) {
    case "native":
      return hex(frame.address);
    case "mark":
      return `\0${frame.name}`;
    case "script":
      return `${frame.line}:${frame.column}\0${frame.file}\0${frame.functionName}`;
  }
}

const KINDS = { script: 0, native: 1, mark: 2 } as const;

function compareStacks(a: Stack, b: Stack): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareFrames(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareFrames(a: Frame, b: Frame): number {
  if (a === b) return 0;
  if (a.kind === "script" && b.kind === "script") {
    return compare(a.file, b.file) || a.line - b.line || a.column - b.column ||
      compare(a.functionName, b.functionName);
  }
  if (a.kind === "native" && b.kind === "native") return a.address - b.address;
  if (a.kind === "mark" && b.kind === "mark") return compare(a.name, b.name);
  return KINDS[a.kind] - KINDS[b.kind];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf(frame: Exclude<Frame, { kind: "native" }>): string {
  return printable(frame.kind === "mark" ? frame.name : frame.functionName);
}

/** `/srv/main.ts:14`; `?:0` for functions of the engine, as Go has it for what it does not know. */
function placeOf(frame: Exclude<Frame, { kind: "native" }>): string {
  const { file, line } = frame as ScriptFrame;
  return frame.kind === "mark" || file === "" ? "?:0" : `${printable(file)}:${line}`;
}

function hex(address: number): string {
  return `0x${address.toString(16)}`;
}

/** `{"route":"/checkout", "tenant":"acme"}`, sorted. */
function formatLabels(labels: readonly Label[] = []): string {
  const pairs = labels.toSorted((a, b) => compare(a.key, b.key))
    .map(({ key, str, num }) => `${quote(key)}:${quote(str ?? String(num))}`);
  return `{${pairs.join(", ")}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': '\\"',
  "\\": "\\\\",
};

/** Text in quotes, with non-printable characters escaped as in Go's %q. */
function quote(text: string): string {
  return `"${text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, escape)}"`;
}

/** Text on one line and in one cell. */
function printable(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, escape);
}

function escape(character: string): string {
  const known = ESCAPES[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd"; // as the encoder would have it
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\U${code.toString(16).padStart(8, "0")}`;
}

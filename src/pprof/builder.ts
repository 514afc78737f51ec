/**
 * Stacks to a profile: equal ones are merged while they come, tables are made when the profile is
 * wanted.
 *
 * @module
 */
import type { Frame, ScriptFrame, Stack } from "../stack/frame.ts";
import type { NativeMapping, NativeSymbols } from "../symbolize/native_mapping.ts";
import { atOnce } from "../base/turn.ts";
import type {
  Label,
  Line,
  Location,
  Mapping,
  Profile,
  ProfileFunction,
  Sample,
  ValueType,
} from "./profile.ts";

/** What a profile measures: options of {@linkcode ProfileBuilder}. */
export interface ProfileBuilderOptions {
  /** The meaning of the values given to {@linkcode ProfileBuilder.add}, in their order. */
  readonly sampleTypes: readonly ValueType[];
  /** The sample type that readers show first. */
  readonly defaultSampleType?: string;
  readonly periodType?: ValueType;
  /** One sample stands for about this much of `periodType`. */
  readonly period?: number;
}

/** What is known when the profile is complete: options of {@linkcode ProfileBuilder.build}. */
export interface BuildOptions {
  /** When the profile was taken, since 1970-01-01 UTC. */
  readonly timeNanos: number;
  /** The span of time that it covers; absent for a snapshot. */
  readonly durationNanos?: number;
  readonly comments?: readonly string[];
  /** Absent where native code is not known: native frames then keep their bare addresses. */
  readonly symbols?: NativeSymbols;
  /** Path of the running program, for want of `symbols`: readers print it as "File:". */
  readonly binary?: string;
}

/** A distinct stack. */
interface StackEntry {
  /** Location ids, the leaf first. */
  readonly ids: readonly number[];
  /** The samples on this stack: most often one. */
  readonly rows: Row[];
  /** Another stack with the same hash. */
  readonly next: StackEntry | undefined;
}

/** A distinct (stack, labels). */
interface Row {
  readonly stack: StackEntry;
  readonly labels: LabelSet;
  readonly values: number[];
}

/** A distinct set of labels, sorted. */
interface LabelSet {
  readonly labels: readonly Label[];
}

/** What engines call a function without a name, and a module's own code. */
const NAMELESS: ReadonlySet<string> = new Set(["(anonymous)", "(module)"]);

const NO_LABELS: LabelSet = { labels: [] };

/**
 * Collects stacks and makes a profile of them.
 *
 * The identity of a stack is its places in the code, never the names of its functions. Engines
 * hand out the same array again for the same stack and the same object for the same frame: those
 * are recognised at the cost of one look-up, and forgotten when the engine forgets them.
 * Memory grows with distinct stacks, not with samples.
 *
 * @example
 * ```ts ignore
 * const builder = new ProfileBuilder({
 *   sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
 *   periodType: { type: "cpu", unit: "nanoseconds" },
 *   period: 1e7,
 * });
 * builder.add(stack, [1, 1e7], [{ key: "thread_name", str: "main" }]);
 * const profile = builder.build({ timeNanos: Date.now() * 1e6 });
 * ```
 */
export class ProfileBuilder {
  readonly #options: ProfileBuilderOptions;
  readonly #width: number;

  /** Distinct frames: the location with id i is frame i - 1. */
  readonly #frames: Frame[] = [];
  readonly #idOfFrame = new WeakMap<Frame, number>();
  readonly #idOfAddress = new Map<number, number>();
  readonly #idOfKey = new Map<string, number>();

  readonly #entryOfStack = new WeakMap<Stack, StackEntry>();
  readonly #entryOfHash = new Map<number, StackEntry>();

  readonly #setOfLabels = new WeakMap<readonly Label[], LabelSet>();
  readonly #setOfKey = new Map<string, LabelSet>([["[]", NO_LABELS]]);

  /** Distinct samples in the order of their first appearance. */
  readonly #rows: Row[] = [];

  constructor(options: ProfileBuilderOptions) {
    this.#options = options;
    this.#width = options.sampleTypes.length;
  }

  /** How many distinct samples there are. */
  get sampleCount(): number {
    return this.#rows.length;
  }

  /**
   * Adds VALUES to the sample of this stack and these labels.
   *
   * @param stack The leaf first; neither it nor its frames may change afterwards.
   * @param values One for each sample type, integers.
   * @param labels In any order; may not change afterwards. A word that is "" is left out: the
   * format has no way to write it.
   * @throws {RangeError} When there are more or fewer values than sample types.
   */
  add(stack: Stack, values: readonly number[], labels?: readonly Label[]): void {
    if (values.length !== this.#width) {
      throw new RangeError(
        `Cannot add sample: it has ${values.length} values for ${this.#width} sample types`,
      );
    }
    const entry = this.#entryOfStack.get(stack) ?? this.#internStack(stack);
    const set = labels === undefined || labels.length === 0
      ? NO_LABELS
      : this.#setOfLabels.get(labels) ?? this.#internLabels(labels);
    for (const row of entry.rows) {
      if (row.labels !== set) continue;
      for (let i = 0; i < values.length; i++) row.values[i]! += values[i]!;
      return;
    }
    const row: Row = { stack: entry, labels: set, values: [...values] };
    entry.rows.push(row);
    this.#rows.push(row);
  }

  /**
   * The profile of all that was added so far. More may be added afterwards, and another profile
   * built; the two share nothing that changes.
   */
  build(options: BuildOptions): Profile {
    return atOnce(this.buildInPieces(options));
  }

  /**
   * As {@linkcode ProfileBuilder.build}, and may be interrupted: nothing may be added before it is
   * done.
   */
  *buildInPieces(options: BuildOptions): Generator<void, Profile, void> {
    const tables = new Tables(options.symbols, options.binary);
    const locations: Location[] = [];
    for (const frame of this.#frames) {
      locations.push(tables.location(locations.length + 1, frame));
      yield;
    }
    const samples: Sample[] = [];
    for (const row of this.#rows) {
      samples.push({
        locations: pick(locations, row.stack.ids),
        values: [...row.values],
        labels: row.labels.labels.map((label) => ({ ...label })),
      });
      yield;
    }
    const { sampleTypes, periodType } = this.#options;
    return {
      sampleTypes: sampleTypes.map((type) => ({ ...type })),
      samples,
      mappings: tables.finishMappings(locations),
      locations,
      functions: tables.functions,
      dropFrames: "",
      keepFrames: "",
      timeNanos: options.timeNanos,
      durationNanos: options.durationNanos ?? 0,
      periodType: periodType && { ...periodType },
      period: this.#options.period ?? 0,
      comments: [...options.comments ?? []],
      defaultSampleType: this.#options.defaultSampleType ?? "",
      docURL: "",
    };
  }

  #internStack(stack: Stack): StackEntry {
    const ids: number[] = new Array(stack.length);
    let hash = 0;
    for (let i = 0; i < stack.length; i++) {
      const frame = stack[i]!;
      const id = this.#idOfFrame.get(frame) ?? this.#internFrame(frame);
      ids[i] = id;
      hash = Math.imul(hash ^ id, 0x9e3779b1) ^ hash >>> 15;
    }
    hash &= 0x3fff_ffff; // a number that both engines hold without an allocation
    const first = this.#entryOfHash.get(hash);
    let entry = first;
    while (entry !== undefined && !sameIds(entry.ids, ids)) entry = entry.next;
    if (entry === undefined) {
      entry = { ids, rows: [], next: first };
      this.#entryOfHash.set(hash, entry);
    }
    this.#entryOfStack.set(stack, entry);
    return entry;
  }

  #internFrame(frame: Frame): number {
    const next = this.#frames.length + 1;
    let id: number;
    if (frame.kind === "native") {
      id = intern(this.#idOfAddress, frame.address, next);
    } else {
      id = intern(this.#idOfKey, keyOfFrame(frame), next);
    }
    if (id === next) this.#frames.push(frame);
    this.#idOfFrame.set(frame, id);
    return id;
  }

  #internLabels(labels: readonly Label[]): LabelSet {
    const sorted = labels.filter((label) => label.str !== "").map((label) => ({ ...label }));
    sorted.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
    const key = JSON.stringify(sorted.map((l) => [l.key, l.str, l.num, l.numUnit]));
    let set = this.#setOfKey.get(key);
    if (set === undefined) {
      set = { labels: sorted };
      this.#setOfKey.set(key, set);
    }
    this.#setOfLabels.set(labels, set);
    return set;
  }
}

/** The tables of one profile while they are filled. */
class Tables {
  readonly functions: ProfileFunction[] = [];
  readonly #functionOfKey = new Map<string, ProfileFunction>();
  readonly #symbols: NativeSymbols | undefined;
  readonly #binary: string;
  readonly #mappings = new Map<NativeMapping, Mapping>();

  constructor(symbols: NativeSymbols | undefined, binary = "") {
    this.#symbols = symbols;
    this.#binary = binary;
  }

  location(id: number, frame: Frame): Location {
    switch (frame.kind) {
      case "script":
        return { id, address: 0, lines: [this.#scriptLine(frame)], isFolded: false };
      case "mark": {
        const line = { function: this.#function(frame.name, "", 0), line: 0, column: 0 };
        return { id, address: 0, lines: [line], isFolded: false };
      }
      case "native":
        return this.#nativeLocation(id, frame.address);
    }
  }

  /** Numbers the mappings in the symbols' order, and says of each what LOCATIONS carry. */
  finishMappings(locations: readonly Location[]): Mapping[] {
    const mappings: Mapping[] = [];
    for (const [i, native] of (this.#symbols?.mappings ?? []).entries()) {
      // The main binary is wanted even when no sample is in it: readers call the profile by it.
      const mapping = this.#mappings.get(native) ?? (i === 0 ? newMapping(native) : undefined);
      if (mapping === undefined) continue;
      mappings.push(mapping);
    }
    // Without any mapping `go tool pprof` makes one up for all locations, tries to symbolize it
    // and warns "Main binary filename not available". One that no location refers to prevents it.
    if (mappings.length === 0) {
      mappings.push(newMapping({
        start: 0,
        limit: 0,
        fileOffset: 0,
        file: this.#binary,
        buildId: "",
      }));
    }
    mappings.forEach((mapping, i) => mapping.id = i + 1);
    for (const { mapping, lines } of locations) {
      if (mapping !== undefined && lines.length === 0) mapping.hasFunctions = false;
    }
    return mappings;
  }

  #scriptLine(frame: ScriptFrame): Line {
    return {
      function: this.#function(tellingName(frame), frame.file, frame.functionLine),
      line: frame.line,
      column: frame.column,
    };
  }

  #nativeLocation(id: number, address: number): Location {
    const { mapping, functionName } = this.#symbols?.lookup(address) ?? {};
    return {
      id,
      mapping: mapping && this.#mapping(mapping),
      address,
      lines: functionName === undefined
        ? []
        : [{ function: this.#function(functionName, "", 0), line: 0, column: 0 }],
      isFolded: false,
    };
  }

  #mapping(native: NativeMapping): Mapping {
    let mapping = this.#mappings.get(native);
    if (mapping === undefined) {
      mapping = newMapping(native);
      this.#mappings.set(native, mapping);
    }
    return mapping;
  }

  #function(name: string, filename: string, startLine: number): ProfileFunction {
    const key = `${startLine}\0${filename}\0${name}`;
    let found = this.#functionOfKey.get(key);
    if (found === undefined) {
      const id = this.functions.length + 1;
      found = { id, name: readableName(name), systemName: systemName(name), filename, startLine };
      this.functions.push(found);
      this.#functionOfKey.set(key, found);
    }
    return found;
  }
}

/** A mapping all of whose locations have names, until one is found that has none. */
function newMapping(native: NativeMapping): Mapping {
  return {
    id: 0,
    start: native.start,
    limit: native.limit,
    offset: native.fileOffset,
    file: native.file,
    buildId: native.buildId,
    hasFunctions: true,
    hasFilenames: false,
    hasLineNumbers: false,
    hasInlineFrames: false,
  };
}

/**
 * Readers add up functions by their names alone, so the nameless ones carry their place in it:
 * `(anonymous) server.ts:12`, `(module) server.ts`.
 */
function tellingName({ functionName, file, functionLine }: ScriptFrame): string {
  if (file === "" || !NAMELESS.has(functionName)) return functionName;
  const base = file.slice(file.lastIndexOf("/") + 1);
  const line = functionName === "(anonymous)" && functionLine > 0 ? `:${functionLine}` : "";
  return `${functionName} ${base}${line}`;
}

/** A regular expression is its own name, and may be a page long: its middle is left out. */
function readableName(name: string): string {
  const chars = name.length > MAX_NAME ? Array.from(name) : [];
  if (chars.length <= MAX_NAME) return name;
  return `${chars.slice(0, MAX_NAME - NAME_END).join("")}…${chars.slice(1 - NAME_END).join("")}`;
}

/** Characters of a name, and of its end where the middle is left out. */
const MAX_NAME = 120;
const NAME_END = 20;

/**
 * The same as the name, as the format wants it of functions that have only one; but a name that
 * pprof would take for C++ and cut its "<…>" out of (V8 calls field initializers
 * `<instance_members_initializer>`) stays whole only when the two differ.
 */
function systemName(name: string): string {
  return name.includes("<") ? "" : name;
}

function intern<K>(table: Map<K, number>, key: K, next: number): number {
  const known = table.get(key);
  if (known !== undefined) return known;
  table.set(key, next);
  return next;
}

/** Equal for frames of one place. Neither paths nor URLs hold a NUL, and the name comes last. */
function keyOfFrame(frame: Exclude<Frame, { kind: "native" }>): string {
  if (frame.kind === "mark") return frame.name;
  return `\0${frame.line}:${frame.column}:${frame.functionLine}\0${frame.file}\0${frame.functionName}`;
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The locations with these ids. */
function pick(locations: readonly Location[], ids: readonly number[]): Location[] {
  const picked: Location[] = new Array(ids.length);
  for (let i = 0; i < ids.length; i++) picked[i] = locations[ids[i]! - 1]!;
  return picked;
}

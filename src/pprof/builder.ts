/**
 * Stacks to a profile: equal ones are merged while they come, tables are made when the profile is
 * wanted.
 *
 * @module
 */
import { atOnce } from "../base/turn.ts";
import type { Frame, ScriptFrame, Stack } from "../stack/frame.ts";
import type { NativeMapping, NativeSymbols } from "../symbolize/native_mapping.ts";
import { Chains, mix, mixText } from "./chains.ts";
import type {
  Label,
  Line,
  Location,
  Mapping,
  PprofProfile,
  ProfileFunction,
  Sample,
  ValueType,
} from "./profile.ts";
import { FrameNumber } from "./frame_number.ts";
import { NO_LABELS, SampleTable } from "./sample_table.ts";

/** What a profile measures: options of {@linkcode ProfileBuilder}. */
export interface ProfileBuilderOptions {
  /** The meaning of the values given to {@linkcode ProfileBuilder.add}, in their order. */
  readonly sampleTypes: readonly ValueType[];
  /** The sample type that readers show first. */
  readonly defaultSampleType?: string;
  readonly periodType?: ValueType;
  /** One sample stands for about this much of `periodType`. */
  readonly period?: number;
  /**
   * Distinct samples, and distinct frames, that are told apart. What else comes is added up under
   * `[other stacks]`, without labels, and a comment of the profile says how much it was.
   */
  readonly limit?: number;
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
}

/**
 * A distinct sample of 40 frames takes up to 0.6 KB here, and up to 0.9 KB in the finished profile: 100 MB
 * in all. A thread sampled at 100 Hz that is never in one place twice reaches this after 11 minutes.
 */
const DEFAULT_LIMIT = 2 ** 16;

/** The stack of what came when there were too many. */
const OTHER_STACKS: Stack = [{ kind: "mark", name: "[other stacks]" }];

/** What is done without an interruption: some tens of microseconds' worth. */
const ENTRIES_IN_PIECE = 64;

/** What engines call a function without a name, and a module's own code. */
const NAMELESS: ReadonlySet<string> = new Set(["(anonymous)", "(module)"]);

/**
 * Collects stacks and makes a profile of them.
 *
 * The identity of a stack is its places in the code, never the names of its functions. Engines
 * hand out the same object again for the same frame: those are recognised by a number that is left on
 * them. Memory grows with distinct stacks, not with samples, and has a limit.
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
  readonly #limit: number;
  readonly #samples: SampleTable;
  /** How often something was added under `[other stacks]`. */
  #others = 0;

  /** Distinct frames, by the numbers of their locations. */
  readonly #frames: Frame[] = [];
  readonly #chains = new Chains();

  readonly #numberOfLabels = new WeakMap<readonly Label[], number>();

  constructor(options: ProfileBuilderOptions) {
    this.#options = options;
    this.#limit = options.limit ?? DEFAULT_LIMIT;
    this.#samples = new SampleTable(options.sampleTypes.length);
  }

  /** How many distinct samples there are. */
  get sampleCount(): number {
    return this.#samples.size;
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
    const width = this.#options.sampleTypes.length;
    if (values.length !== width) {
      throw new RangeError(
        `Cannot add sample: it has ${values.length} values for ${width} sample types`,
      );
    }
    const mayGrow = this.#samples.size < this.#limit && this.#frames.length < this.#limit;
    const set = labels === undefined || labels.length === 0
      ? NO_LABELS
      : this.#numberOfLabels.get(labels) ?? this.#internLabels(labels, mayGrow);
    const number = this.#internStack(stack, mayGrow);
    if (number >= 0 && set >= 0 && this.#samples.add(number, set, values, mayGrow)) return;
    this.#others++;
    this.#samples.add(this.#internStack(OTHER_STACKS, true), NO_LABELS, values, true);
  }

  /**
   * The profile of all that was added so far. More may be added afterwards, and another profile
   * built; the two share nothing that changes.
   */
  build(options: BuildOptions): PprofProfile {
    return atOnce(this.buildInPieces(options));
  }

  /**
   * As {@linkcode ProfileBuilder.build}, and may be interrupted: nothing may be added before it is
   * done.
   */
  *buildInPieces(options: BuildOptions): Generator<void, PprofProfile, void> {
    const tables = new Tables(options.symbols);
    const locations: Location[] = [];
    for (const frame of this.#frames) {
      locations.push(tables.location(locations.length + 1, frame));
      if (locations.length % ENTRIES_IN_PIECE === 0) yield;
    }
    const samples: Sample[] = [];
    while (samples.length < this.#samples.size) {
      samples.push(this.#samples.sample(samples.length, locations));
      if (samples.length % ENTRIES_IN_PIECE === 0) yield;
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
      comments: [...options.comments ?? [], ...this.#comments()],
      defaultSampleType: this.#options.defaultSampleType ?? "",
      docURL: "",
    };
  }

  #comments(): string[] {
    if (this.#others === 0) return [];
    return [
      `${this.#others} samples are in [other stacks]: there were more than ${this.#limit} different ones`,
    ];
  }

  /** The number of STACK; -1 when it is not known and the tables MAY not GROW. */
  #internStack(stack: Stack, mayGrow: boolean): number {
    const room = this.#samples.room(stack.length);
    const end = this.#samples.end;
    const frames = this.#frames;
    for (let i = 0; i < stack.length; i++) {
      const frame = stack[i]!;
      let number = FrameNumber.get(frame);
      if (frames[number] !== frame) {
        number = this.#internFrame(frame, mayGrow);
        if (number < 0) return -1;
      }
      room[end + i] = number;
    }
    return this.#samples.stack(stack.length, mayGrow);
  }

  #internFrame(frame: Frame, mayGrow: boolean): number {
    const hash = hashOf(frame);
    let number = this.#chains.first(hash);
    while (number >= 0 && !isSamePlace(this.#frames[number]!, frame)) {
      number = this.#chains.next(number);
    }
    if (number >= 0 || !mayGrow) return number;
    this.#frames.push(frame);
    number = this.#chains.add(hash);
    FrameNumber.set(frame, number);
    return number;
  }

  #internLabels(labels: readonly Label[], mayGrow: boolean): number {
    const set = this.#samples.labels(labels, mayGrow);
    if (set >= 0) this.#numberOfLabels.set(labels, set);
    return set;
  }
}

/** The tables of one profile while they are filled. */
class Tables {
  readonly functions: ProfileFunction[] = [];
  readonly #chains = new Chains();
  /** Of `functions`, whose own may be shortened. */
  readonly #names: string[] = [];
  readonly #symbols: NativeSymbols | undefined;
  readonly #mappings = new Map<NativeMapping, Mapping>();

  constructor(symbols: NativeSymbols | undefined) {
    this.#symbols = symbols;
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
        file: "",
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
    const hash = mix(mixText(mixText(0, name), filename), startLine);
    for (let i = this.#chains.first(hash); i >= 0; i = this.#chains.next(i)) {
      const known = this.functions[i]!;
      if (
        this.#names[i] === name && known.filename === filename && known.startLine === startLine
      ) return known;
    }
    const id = this.#chains.add(hash) + 1;
    const added: ProfileFunction = {
      id,
      name: readableName(name),
      systemName: systemName(name),
      filename,
      startLine,
    };
    this.functions.push(added);
    this.#names.push(name);
    return added;
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

function hashOf(frame: Frame): number {
  switch (frame.kind) {
    case "native":
      return mix(0, frame.address);
    case "mark":
      return mixText(0, frame.name);
    case "script": {
      const hash = mixText(mixText(frame.functionLine, frame.functionName), frame.file);
      return mix(mix(hash, frame.line), frame.column);
    }
  }
}

function isSamePlace(a: Frame, b: Frame): boolean {
  switch (a.kind) {
    case "native":
      return b.kind === "native" && a.address === b.address;
    case "mark":
      return b.kind === "mark" && a.name === b.name;
    case "script":
      return b.kind === "script" && a.line === b.line && a.column === b.column &&
        a.functionLine === b.functionLine && a.functionName === b.functionName &&
        a.file === b.file;
  }
}

/**
 * Profiles added, scaled and subtracted by the rules of google/pprof (profile/merge.go), so that
 * `go tool pprof` and this module agree on what two profiles have in common.
 *
 * What is merged: samples of one stack and one set of labels, in any order; locations of one mapping,
 * with one address in it, of the same lines; functions of one name, system name, file and start line;
 * mappings of one build id (of one file name where there is none), offset and size in pages, wherever
 * they lie: their addresses are moved to where the first one lies. Samples whose values are all zero are
 * left out, and so is what only they refer to.
 *
 * @module
 */
import { atOnce } from "../base/turn.ts";
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
import { SampleTable } from "./sample_table.ts";

/**
 * The sum of PROFILES, which share nothing with it. They may come from any processes and programs.
 *
 * Of its header: `timeNanos` is the earliest, `durationNanos` the sum, `period` the largest;
 * `comments` are all different ones; `defaultSampleType` and `docURL` are the first that are given;
 * `dropFrames` and `keepFrames` are the first profile's.
 *
 * @throws {TypeError} When the profiles differ in sample types or period type: both are named.
 * @throws {RangeError} When there are no profiles.
 *
 * @example
 * ```ts
 * import { ProfileBuilder } from "./builder.ts";
 * import { mergeProfiles } from "./merge.ts";
 *
 * function taken(count: number) {
 *   const builder = new ProfileBuilder({ sampleTypes: [{ type: "requests", unit: "count" }] });
 *   builder.add([{ kind: "mark", name: "GET /" }], [count]);
 *   return builder.build({ timeNanos: Date.now() * 1e6 });
 * }
 *
 * const sum = mergeProfiles([taken(3), taken(4)]);
 * console.log(sum.samples.map(({ values }) => values)); // [[7]]
 * ```
 */
export function mergeProfiles(profiles: readonly PprofProfile[]): PprofProfile {
  return atOnce(mergeInPieces(profiles));
}

/** As {@linkcode mergeProfiles}, and may be interrupted: the profiles may not change before it is done. */
export function* mergeInPieces(
  profiles: readonly PprofProfile[],
): Generator<void, PprofProfile, void> {
  if (profiles.length === 0) throw new RangeError("Cannot merge profiles: there are none");
  const merge = new Merge(profiles[0]!);
  for (const profile of profiles) yield* merge.add(profile, [1]);
  return yield* merge.finish(sumOfHeaders(profiles));
}

/**
 * A copy of a profile with every value multiplied, and rounded to the nearest integer. Equal samples of
 * it are merged, and it is left without what no sample refers to.
 *
 * @param ratio For all values, or one for each sample type.
 * @throws {RangeError} When there are more or fewer ratios than sample types, or one is no finite
 * number.
 *
 * @example
 * ```ts
 * import { ProfileBuilder } from "./builder.ts";
 * import { scaleProfile } from "./merge.ts";
 *
 * const builder = new ProfileBuilder({ sampleTypes: [{ type: "requests", unit: "count" }] });
 * builder.add([{ kind: "mark", name: "GET /" }], [50]);
 * const perSecond = scaleProfile(builder.build({ timeNanos: Date.now() * 1e6 }), 1 / 10);
 * console.log(perSecond.samples[0]!.values); // [5]
 * ```
 */
export function scaleProfile(
  profile: PprofProfile,
  ratio: number | readonly number[],
): PprofProfile {
  const ratios = typeof ratio === "number" ? [ratio] : ratio;
  const width = profile.sampleTypes.length;
  if (typeof ratio !== "number" && ratios.length !== width) {
    throw new RangeError(
      `Cannot scale profile: there are ${ratios.length} ratios for ${width} sample types`,
    );
  }
  const wrong = ratios.find((one) => !Number.isFinite(one));
  if (wrong !== undefined) throw new RangeError(`Cannot scale profile: the ratio is ${wrong}`);
  const merge = new Merge(profile);
  atOnce(merge.add(profile, ratios));
  return atOnce(merge.finish(profile));
}

/** Options of {@linkcode subtractProfile}. */
export interface SubtractOptions {
  /**
   * Keeps what is subtracted apart, in samples with the label `pprof::base` = `true`, as
   * `go tool pprof -diff_base` does: its percentages are then those of BASE. By default the samples
   * of both are merged, as `-base` does.
   */
  readonly diffBase?: boolean;
}

/**
 * What PROFILE has more than BASE, which is subtracted from it: negative values are what BASE has
 * more. Equal profiles leave no sample.
 *
 * Its header is that of PROFILE, for a difference is of the time of the later one; comments are those of
 * both. Where both are snapshots, which have no duration (what was allocated since the program began), the
 * difference covers the time between them, as in Go's `/debug/pprof/heap?seconds=10`.
 * (`go tool pprof -base` tells the earlier time and the sum of both durations.)
 *
 * @throws {TypeError} When the two differ in sample types or period type: both are named.
 *
 * @example
 * ```ts
 * import { ProfileBuilder } from "./builder.ts";
 * import { subtractProfile } from "./merge.ts";
 *
 * const builder = new ProfileBuilder({ sampleTypes: [{ type: "requests", unit: "count" }] });
 * builder.add([{ kind: "mark", name: "GET /" }], [3]);
 * const before = builder.build({ timeNanos: 1.7e18 });
 * builder.add([{ kind: "mark", name: "GET /" }], [4]);
 * const after = builder.build({ timeNanos: 1.7e18 + 10e9 });
 *
 * const { samples, durationNanos } = subtractProfile(after, before);
 * console.log(samples[0]!.values, durationNanos); // [4] 10000000000
 * ```
 */
export function subtractProfile(
  profile: PprofProfile,
  base: PprofProfile,
  options: SubtractOptions = {},
): PprofProfile {
  return atOnce(subtractInPieces(profile, base, options));
}

/** As {@linkcode subtractProfile}, and may be interrupted: the profiles may not change before it is done. */
export function* subtractInPieces(
  profile: PprofProfile,
  base: PprofProfile,
  { diffBase = false }: SubtractOptions = {},
): Generator<void, PprofProfile, void> {
  const merge = new Merge(profile);
  yield* merge.add(profile, [1]);
  yield* merge.add(base, [-1], diffBase ? DIFF_BASE : undefined);
  return yield* merge.finish(headerOfDifference(profile, base));
}

/** How go tool pprof knows the samples of the profile that others are compared with. */
const DIFF_BASE: Label = { key: "pprof::base", str: "true" };

/** What is done without an interruption: some tens of microseconds' worth. */
const ENTRIES_IN_PIECE = 64;

/** Everything of a profile but samples and tables. */
type Header = Omit<PprofProfile, "samples" | "mappings" | "locations" | "functions">;

function sumOfHeaders(profiles: readonly PprofProfile[]): Header {
  const times = profiles.map(({ timeNanos }) => timeNanos).filter((time) => time !== 0);
  return {
    ...profiles[0]!,
    timeNanos: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : 0,
    durationNanos: profiles.reduce((sum, { durationNanos }) => sum + durationNanos, 0),
    period: profiles.reduce((largest, { period }) => Math.max(largest, period), 0),
    comments: allComments(profiles),
    defaultSampleType: profiles.find((p) => p.defaultSampleType !== "")?.defaultSampleType ?? "",
    docURL: profiles.find((p) => p.docURL !== "")?.docURL ?? "",
  };
}

function headerOfDifference(profile: PprofProfile, base: PprofProfile): Header {
  const { timeNanos, durationNanos } = profile;
  const areSnapshots = durationNanos === 0 && base.durationNanos === 0;
  const isTimed = timeNanos !== 0 && base.timeNanos !== 0;
  return {
    ...profile,
    durationNanos: areSnapshots && isTimed
      ? Math.max(0, timeNanos - base.timeNanos)
      : durationNanos,
    comments: allComments([profile, base]),
  };
}

function allComments(profiles: readonly PprofProfile[]): string[] {
  return [...new Set(profiles.flatMap(({ comments }) => comments))];
}

/** One profile that is made of others. */
class Merge {
  readonly #first: PprofProfile;
  readonly #samples: SampleTable;

  // All that was referred to, each with the id 0 until a sample that stays refers to it.
  readonly #locations: Location[] = [];
  readonly #locationChains = new Chains();
  readonly #functions: ProfileFunction[] = [];
  readonly #functionChains = new Chains();
  readonly #mappings = new Map<string, Mapping>();

  /** @param first What is added has to be compatible with this one. */
  constructor(first: PprofProfile) {
    this.#first = first;
    this.#samples = new SampleTable(first.sampleTypes.length);
  }

  /**
   * Adds the samples of PROFILE.
   *
   * @param ratios One for all values, or one for each.
   * @param label What its samples get in addition.
   */
  *add(
    profile: PprofProfile,
    ratios: readonly number[],
    label?: Label,
  ): Generator<void, void, void> {
    checkCompatible(this.#first, profile);
    // The first mapping of a profile is the main binary.
    if (this.#mappings.size === 0 && profile.mappings.length > 0) this.#map(profile.mappings[0]!);
    const numbers = new Map<Location, number>();
    const width = this.#first.sampleTypes.length;
    const values: number[] = new Array(width).fill(0);
    for (const [i, sample] of profile.samples.entries()) {
      if (i % ENTRIES_IN_PIECE === 0) yield;
      if (sample.values.length !== width) {
        throw new TypeError(
          `Cannot merge profiles: a sample has ${sample.values.length} values for ${width} sample types`,
        );
      }
      for (let j = 0; j < width; j++) {
        values[j] = scaled(sample.values[j]!, ratios.length === 1 ? ratios[0]! : ratios[j]!);
      }
      if (!values.some(isNotZero)) continue;
      const labels = label === undefined ? sample.labels : withLabel(sample.labels, label);
      this.#samples.add(
        this.#stack(sample.locations, numbers),
        this.#samples.labels(labels),
        values,
      );
    }
  }

  *finish(header: Header): Generator<void, PprofProfile, void> {
    const samples: Sample[] = [];
    const tables = new Tables();
    const [main] = this.#mappings.values();
    if (main !== undefined) tables.addMapping(main);
    for (let i = 0; i < this.#samples.size; i++) {
      if (i % ENTRIES_IN_PIECE === 0) yield;
      const sample = this.#samples.sample(i, this.#locations);
      if (!sample.values.some(isNotZero)) continue;
      samples.push(sample);
      for (const location of sample.locations) if (location.id === 0) tables.addLocation(location);
    }
    return {
      sampleTypes: header.sampleTypes.map((type) => ({ ...type })),
      samples,
      mappings: tables.mappings,
      locations: tables.locations,
      functions: tables.functions,
      dropFrames: header.dropFrames,
      keepFrames: header.keepFrames,
      timeNanos: header.timeNanos,
      durationNanos: header.durationNanos,
      periodType: header.periodType && { ...header.periodType },
      period: header.period,
      comments: [...header.comments],
      defaultSampleType: header.defaultSampleType,
      docURL: header.docURL,
    };
  }

  /** @param numbers The location numbers of one profile, as far as they are known. */
  #stack(locations: readonly Location[], numbers: Map<Location, number>): number {
    const room = this.#samples.room(locations.length);
    const end = this.#samples.end;
    for (let i = 0; i < locations.length; i++) {
      const location = locations[i]!;
      let number = numbers.get(location);
      if (number === undefined) {
        number = this.#locate(location);
        numbers.set(location, number);
      }
      room[end + i] = number;
    }
    return this.#samples.stack(locations.length);
  }

  #locate({ mapping, address, lines, isFolded }: Location): number {
    const merged = mapping && this.#map(mapping);
    const moved: Location = {
      id: 0,
      mapping: merged,
      address: mapping && merged ? address - mapping.start + merged.start : address,
      lines: [],
      isFolded,
    };
    let hash = mix(0, moved.address);
    for (const { function: f, line, column } of lines) {
      const number = this.#numberOfFunction(f);
      moved.lines.push({ function: this.#functions[number]!, line, column });
      hash = mix(mix(mix(hash, number), line), column);
    }
    let number = this.#locationChains.first(hash);
    while (number >= 0 && !isSameLocation(this.#locations[number]!, moved)) {
      number = this.#locationChains.next(number);
    }
    if (number >= 0) return number;
    this.#locations.push(moved);
    return this.#locationChains.add(hash);
  }

  #numberOfFunction({ name, systemName, filename, startLine }: ProfileFunction): number {
    const hash = mix(mixText(mixText(0, name), filename), startLine);
    for (let i = this.#functionChains.first(hash); i >= 0; i = this.#functionChains.next(i)) {
      const known = this.#functions[i]!;
      if (
        known.name === name && known.systemName === systemName && known.filename === filename &&
        known.startLine === startLine
      ) return i;
    }
    this.#functions.push({ id: 0, name, systemName, filename, startLine });
    return this.#functionChains.add(hash);
  }

  #map(mapping: Mapping): Mapping {
    const { start, limit, offset, buildId, file } = mapping;
    const pages = Math.ceil((limit - start) / PAGE_BYTES);
    const key = `${pages} ${offset} ${buildId || file}`;
    const known = this.#mappings.get(key);
    if (known === undefined) {
      const added = { ...mapping, id: 0 };
      this.#mappings.set(key, added);
      return added;
    }
    // What all locations are said to have, the other profile's have to have as well.
    known.hasFunctions &&= mapping.hasFunctions;
    known.hasFilenames &&= mapping.hasFilenames;
    known.hasLineNumbers &&= mapping.hasLineNumbers;
    known.hasInlineFrames &&= mapping.hasInlineFrames;
    return known;
  }
}

/** Sizes of one mapping may differ by a part of a page from one writer to another. */
const PAGE_BYTES = 4096;

/** The tables of the finished profile: gives ids from 1 in the order of first use. */
class Tables {
  readonly mappings: Mapping[] = [];
  readonly locations: Location[] = [];
  readonly functions: ProfileFunction[] = [];

  addMapping(mapping: Mapping): void {
    mapping.id = this.mappings.push(mapping);
  }

  addLocation(location: Location): void {
    location.id = this.locations.push(location);
    if (location.mapping?.id === 0) this.addMapping(location.mapping);
    for (const { function: f } of location.lines) {
      if (f.id === 0) f.id = this.functions.push(f);
    }
  }
}

function isSameLocation(a: Location, b: Location): boolean {
  return a.address === b.address && a.mapping === b.mapping && a.isFolded === b.isFolded &&
    a.lines.length === b.lines.length && a.lines.every((line, i) => isSameLine(line, b.lines[i]!));
}

function isSameLine(a: Line, b: Line): boolean {
  return a.function === b.function && a.line === b.line && a.column === b.column;
}

/** VALUE times RATIO, rounded as Go does it: half of one goes away from zero. There is no -0. */
function scaled(value: number, ratio: number): number {
  if (ratio === 1) return value;
  const product = value * ratio;
  return Math.sign(product) * Math.round(Math.abs(product)) + 0;
}

function isNotZero(value: number): boolean {
  return value !== 0;
}

function withLabel(labels: readonly Label[], label: Label): Label[] {
  return [...labels.filter(({ key, str }) => key !== label.key || str === undefined), label];
}

function checkCompatible(a: PprofProfile, b: PprofProfile): void {
  if (nameOf([a.periodType]) !== nameOf([b.periodType])) {
    throw new TypeError(
      `Cannot merge profiles: incompatible period types ${nameOf([a.periodType])} and ${
        nameOf([b.periodType])
      }`,
    );
  }
  if (nameOf(a.sampleTypes) !== nameOf(b.sampleTypes)) {
    throw new TypeError(
      `Cannot merge profiles: incompatible sample types ${nameOf(a.sampleTypes)} and ${
        nameOf(b.sampleTypes)
      }`,
    );
  }
}

function nameOf(types: readonly (ValueType | undefined)[]): string {
  return `[${types.map((type) => type ? `${type.type}/${type.unit}` : "none").join(", ")}]`;
}

/**
 * Profiles to bytes and back, by the codec that is generated from proto/profile.proto.
 *
 * @module
 */
// @ts-types="../../proto/profile.d.ts"
import { perftools } from "../../proto/profile.js";
import { atOnce } from "../base/turn.ts";
import { Encoder } from "./encoder.ts";
import { gunzipSync, isGzip } from "./gzip.ts";
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

const messages = perftools.profiles;
type ProfileMessage = perftools.profiles.Profile.$Properties;
type SampleMessage = perftools.profiles.Sample.$Properties;
type LabelMessage = perftools.profiles.Label.$Properties;
type MappingMessage = perftools.profiles.Mapping.$Properties;
type FunctionMessage = perftools.profiles.Function.$Properties;

/** What is encoded without an interruption: about a millisecond's worth. */
const SAMPLES_IN_PART = 100;
const ENTRIES_IN_PART = 500;

/**
 * The bytes of a profile, not compressed. Equal profiles give equal bytes.
 *
 * @param profile A valid profile: ids are written as they are, and not checked.
 *
 * @example
 * ```ts ignore
 * await writeAll(writer, await gzip(encodeProfile(profile)));
 * ```
 */
export function encodeProfile(profile: PprofProfile): Uint8Array {
  return atOnce(encodeInPieces(profile));
}

/** As {@linkcode encodeProfile}, and may be interrupted. */
export function* encodeInPieces(profile: PprofProfile): Generator<void, Uint8Array, void> {
  const strings = new StringTable();
  const sampleType = profile.sampleTypes.map((type) => encodeValueType(type, strings));
  // Parts of a message that follow each other are the message.
  const parts: Uint8Array[] = [];
  const part = (message: ProfileMessage) => parts.push(messages.Profile.encode(message).finish());
  part({ sampleType });
  const encoder = new Encoder((text) => strings.index(text));
  for (const samples of blocks(profile.samples, SAMPLES_IN_PART)) {
    for (const sample of samples) encoder.addSample(sample);
    parts.push(encoder.take());
    yield;
  }
  part({ mapping: profile.mappings.map((mapping) => encodeMapping(mapping, strings)) });
  for (const locations of blocks(profile.locations, ENTRIES_IN_PART)) {
    for (const location of locations) encoder.addLocation(location);
    parts.push(encoder.take());
    yield;
  }
  for (const functions of blocks(profile.functions, ENTRIES_IN_PART)) {
    part({ function: functions.map((f) => encodeFunction(f, strings)) });
    yield;
  }
  const rest = encodeRest(profile, strings);
  for (const stringTable of blocks(strings.list, ENTRIES_IN_PART)) {
    part({ stringTable });
    yield;
  }
  part(rest);
  return concat(parts);
}

function* blocks<T>(list: readonly T[], size: number): Generator<T[], void, void> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Reads a profile that any program wrote, gzip'd or not.
 *
 * @throws {SyntaxError} When BYTES is no profile: one line says what is wrong.
 *
 * @example
 * ```ts ignore
 * const profile = decodeProfile(readFileSync("cpu.pb.gz"));
 * ```
 */
export function decodeProfile(bytes: Uint8Array): PprofProfile {
  const raw = isGzip(bytes) ? gunzipSync(bytes) : bytes;
  if (raw.length === 0) throw new SyntaxError("Cannot read profile: it is empty");
  return resolve(decodeMessage(raw));
}

/** Every text once, in the order of first use; the first is "". */
class StringTable {
  readonly list: string[] = [""];
  readonly #indices = new Map<string, number>([["", 0]]);

  index(text: string): number {
    let index = this.#indices.get(text);
    if (index === undefined) {
      index = this.list.length;
      this.#indices.set(text, index);
      // A name cut through a surrogate pair is no UTF-8, and strict readers refuse the whole file.
      this.list.push(text.toWellFormed());
    }
    return index;
  }
}

function encodeMapping(mapping: Mapping, strings: StringTable): MappingMessage {
  return {
    id: mapping.id,
    memoryStart: mapping.start,
    memoryLimit: mapping.limit,
    fileOffset: mapping.offset,
    filename: strings.index(mapping.file),
    buildId: strings.index(mapping.buildId),
    hasFunctions: mapping.hasFunctions,
    hasFilenames: mapping.hasFilenames,
    hasLineNumbers: mapping.hasLineNumbers,
    hasInlineFrames: mapping.hasInlineFrames,
  };
}

function encodeFunction(f: ProfileFunction, strings: StringTable): FunctionMessage {
  return {
    id: f.id,
    name: strings.index(f.name),
    systemName: strings.index(f.systemName),
    filename: strings.index(f.filename),
    startLine: f.startLine,
  };
}

/** What comes after the string table. */
function encodeRest(profile: PprofProfile, strings: StringTable): ProfileMessage {
  return {
    dropFrames: strings.index(profile.dropFrames),
    keepFrames: strings.index(profile.keepFrames),
    timeNanos: profile.timeNanos,
    durationNanos: profile.durationNanos,
    periodType: profile.periodType && encodeValueType(profile.periodType, strings),
    period: profile.period,
    comment: profile.comments.map((comment) => strings.index(comment)),
    defaultSampleType: strings.index(profile.defaultSampleType),
    docUrl: strings.index(profile.docURL),
  };
}

function encodeValueType(type: ValueType, strings: StringTable) {
  return { type: strings.index(type.type), unit: strings.index(type.unit) };
}

function decodeMessage(bytes: Uint8Array): perftools.profiles.Profile {
  try {
    return messages.Profile.decode(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`Cannot read profile: not a profile.proto message (${reason})`);
  }
}

/** The types promise numbers, but where the package `long` is installed protobufjs gives its objects. */
function int(value: number | { toNumber(): number } | null | undefined): number {
  if (typeof value === "number") return value;
  return value ? value.toNumber() : 0;
}

function resolve(message: perftools.profiles.Profile): PprofProfile {
  const table = message.stringTable;
  if (table.length > 0 && table[0] !== "") {
    throw new SyntaxError(`Cannot read profile: the first string is ${quote(table[0]!)}, not ""`);
  }
  const text = (index: number | null | undefined): string => {
    const i = int(index);
    const found = i === 0 ? "" : table[i];
    if (found === undefined) {
      throw new SyntaxError(`Cannot read profile: string ${i} of ${table.length} is used`);
    }
    return found;
  };
  const valueType = (type: perftools.profiles.ValueType.$Properties): ValueType => ({
    type: text(type.type),
    unit: text(type.unit),
  });

  const mappings = message.mapping.map((m): Mapping => ({
    id: int(m.id),
    start: int(m.memoryStart),
    limit: int(m.memoryLimit),
    offset: int(m.fileOffset),
    file: text(m.filename),
    buildId: text(m.buildId),
    hasFunctions: m.hasFunctions ?? false,
    hasFilenames: m.hasFilenames ?? false,
    hasLineNumbers: m.hasLineNumbers ?? false,
    hasInlineFrames: m.hasInlineFrames ?? false,
  }));
  const mappingOf = byId("mapping", mappings);

  const functions = message.function.map((f): ProfileFunction => ({
    id: int(f.id),
    name: text(f.name),
    systemName: text(f.systemName),
    filename: text(f.filename),
    startLine: int(f.startLine),
  }));
  const functionOf = byId("function", functions);

  const locations = message.location.map((l): Location => {
    const mappingId = int(l.mappingId);
    return {
      id: int(l.id),
      mapping: mappingId === 0 ? undefined : mappingOf(mappingId),
      address: int(l.address),
      lines: (l.line ?? []).map((line): Line => ({
        function: functionOf(int(line.functionId)),
        line: int(line.line),
        column: int(line.column),
      })),
      isFolded: l.isFolded ?? false,
    };
  });
  const locationOf = byId("location", locations);

  const label = (l: LabelMessage): Label => {
    const key = text(l.key);
    if (int(l.str) !== 0) return { key, str: text(l.str) };
    const numUnit = text(l.numUnit);
    return numUnit === "" ? { key, num: int(l.num) } : { key, num: int(l.num), numUnit };
  };
  const sample = (s: SampleMessage): Sample => ({
    locations: (s.locationId ?? []).map((id) => locationOf(int(id))),
    values: (s.value ?? []).map(int),
    labels: (s.label ?? []).map(label),
  });

  return {
    sampleTypes: message.sampleType.map(valueType),
    samples: message.sample.map(sample),
    mappings,
    locations,
    functions,
    dropFrames: text(message.dropFrames),
    keepFrames: text(message.keepFrames),
    timeNanos: int(message.timeNanos),
    durationNanos: int(message.durationNanos),
    periodType: message.periodType ? valueType(message.periodType) : undefined,
    period: int(message.period),
    comments: message.comment.map(text),
    defaultSampleType: text(message.defaultSampleType),
    docURL: text(message.docUrl),
  };
}

/** A look-up of LIST by id; the first of several with one id wins. */
function byId<T extends { id: number }>(noun: string, list: readonly T[]): (id: number) => T {
  const table = new Map<number, T>();
  for (const item of list) if (!table.has(item.id)) table.set(item.id, item);
  return (id) => {
    const found = table.get(id);
    if (found === undefined) {
      throw new SyntaxError(`Cannot read profile: ${noun} ${id} is used, but not in the profile`);
    }
    return found;
  };
}

/** TEXT for a message of one line. */
function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? text.slice(0, 40) + "…" : text);
}

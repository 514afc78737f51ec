/**
 * A second decoder of profile.proto, for tests: it shares nothing with src/pprof/codec.ts, keeps
 * ids and string indices of the file, and throws on unknown fields.
 */
import { gunzipSync } from "node:zlib";

/** A message: field name to its values, in the order of the file. */
export interface Message {
  readonly [field: string]: readonly Value[] | undefined;
}

/** An integer, a text, or a message. */
export type Value = bigint | string | Message;

type Kind = "int64" | "uint64" | "bool" | "string" | Schema;
type Schema = Readonly<Record<number, readonly [name: string, kind: Kind]>>;

const VALUE_TYPE: Schema = { 1: ["type", "int64"], 2: ["unit", "int64"] };
const LABEL: Schema = {
  1: ["key", "int64"],
  2: ["str", "int64"],
  3: ["num", "int64"],
  4: ["num_unit", "int64"],
};
const SAMPLE: Schema = {
  1: ["location_id", "uint64"],
  2: ["value", "int64"],
  3: ["label", LABEL],
};
const MAPPING: Schema = {
  1: ["id", "uint64"],
  2: ["memory_start", "uint64"],
  3: ["memory_limit", "uint64"],
  4: ["file_offset", "uint64"],
  5: ["filename", "int64"],
  6: ["build_id", "int64"],
  7: ["has_functions", "bool"],
  8: ["has_filenames", "bool"],
  9: ["has_line_numbers", "bool"],
  10: ["has_inline_frames", "bool"],
};
const LINE: Schema = { 1: ["function_id", "uint64"], 2: ["line", "int64"], 3: ["column", "int64"] };
const LOCATION: Schema = {
  1: ["id", "uint64"],
  2: ["mapping_id", "uint64"],
  3: ["address", "uint64"],
  4: ["line", LINE],
  5: ["is_folded", "bool"],
};
const FUNCTION: Schema = {
  1: ["id", "uint64"],
  2: ["name", "int64"],
  3: ["system_name", "int64"],
  4: ["filename", "int64"],
  5: ["start_line", "int64"],
};
const PROFILE: Schema = {
  1: ["sample_type", VALUE_TYPE],
  2: ["sample", SAMPLE],
  3: ["mapping", MAPPING],
  4: ["location", LOCATION],
  5: ["function", FUNCTION],
  6: ["string_table", "string"],
  7: ["drop_frames", "int64"],
  8: ["keep_frames", "int64"],
  9: ["time_nanos", "int64"],
  10: ["duration_nanos", "int64"],
  11: ["period_type", VALUE_TYPE],
  12: ["period", "int64"],
  13: ["comment", "int64"],
  14: ["default_sample_type", "int64"],
  15: ["doc_url", "int64"],
};

/** The message in a profile, gzip'd or not. */
export function readProfileMessage(bytes: Uint8Array): Message {
  return readMessage(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes, PROFILE);
}

/** The values of a repeated field. */
export function list<T extends Value = Message>(message: Message, field: string): T[] {
  return [...message[field] ?? []] as T[];
}

/** A number field, 0 when it is absent. */
export function number(message: Message, field: string): number {
  return Number(message[field]?.[0] ?? 0n);
}

/** A profile's stacks with names instead of ids, as `leaf;caller;root` with values and labels. */
export interface PlainSample {
  readonly stack: string;
  readonly values: number[];
  readonly labels: Record<string, string | number>;
}

/**
 * The samples of a profile; a location without a name is its address, `file:line` follows a name.
 */
export function readSamples(bytes: Uint8Array): PlainSample[] {
  const profile = readProfileMessage(bytes);
  const strings = list<string>(profile, "string_table");
  const functions = new Map(list(profile, "function").map((f) => [number(f, "id"), f]));
  const nameOf = (line: Message) => {
    const f = functions.get(number(line, "function_id"))!;
    const name = strings[number(f, "name")]!;
    const file = strings[number(f, "filename")]!;
    return file === "" ? name : `${name} ${file}:${number(line, "line")}`;
  };
  const locations = new Map(
    list(profile, "location").map((l) => {
      const names = list(l, "line").map(nameOf);
      const name = names.length > 0 ? names.join(";") : `0x${number(l, "address").toString(16)}`;
      return [number(l, "id"), name];
    }),
  );
  return list(profile, "sample").map((sample) => ({
    stack: list<bigint>(sample, "location_id").map((id) => locations.get(Number(id))).join(";"),
    values: list<bigint>(sample, "value").map(Number),
    labels: Object.fromEntries(
      list(sample, "label").map((label) => {
        const str = number(label, "str");
        return [strings[number(label, "key")], str ? strings[str]! : number(label, "num")];
      }),
    ),
  }));
}

function readMessage(bytes: Uint8Array, schema: Schema): Message {
  const message: Record<string, Value[]> = {};
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("varint is cut off");
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new Error("varint is too long");
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const field = schema[tag >> 3];
    if (field === undefined) throw new Error(`unknown field ${tag >> 3}`);
    const [name, kind] = field;
    const values = message[name] ??= [];
    if ((tag & 7) === 0) {
      values.push(integer(varint(), kind));
      continue;
    }
    if ((tag & 7) !== 2) throw new Error(`wire type ${tag & 7} in ${name}`);
    const end = Number(varint()) + at;
    if (end > bytes.length) throw new Error(`${name} is cut off`);
    if (typeof kind === "object") {
      values.push(readMessage(bytes.subarray(at, end), kind));
    } else if (kind === "string") {
      values.push(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(at, end)));
    } else {
      while (at < end) values.push(integer(varint(), kind)); // packed
    }
    at = end;
  }
  return message;
}

function integer(value: bigint, kind: Kind): bigint {
  if (kind === "int64") return BigInt.asIntN(64, value);
  if (kind === "uint64" || kind === "bool") return value;
  throw new Error("a number where there should be none");
}

/**
 * A profile with names instead of ids, read by the tests' own decoder.
 */
import assert from "node:assert/strict";
import { list, type Message, number, readProfileMessage } from "./pprof_decoder.ts";

/** A function at a line, or a bare address. */
export interface PlainFrame {
  /** "" for an address without a name. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly startLine: number;
  /** 0 for JavaScript. */
  readonly address: number;
}

/** A sample with its stack, the leaf first. */
export interface PlainSample {
  readonly frames: readonly PlainFrame[];
  readonly count: number;
  readonly nanos: number;
  readonly labels: Readonly<Record<string, string | number>>;
}

/** A CPU profile. */
export interface PlainProfile {
  readonly comments: readonly string[];
  readonly samples: readonly PlainSample[];
  readonly periodNanos: number;
  readonly durationNanos: number;
}

/** Reads a CPU profile. */
export function readPlainProfile(bytes: Uint8Array): PlainProfile {
  const profile = readProfileMessage(bytes);
  const strings = list<string>(profile, "string_table");
  const functions = new Map(list(profile, "function").map((f) => [number(f, "id"), f]));
  const text = (message: Message, field: string) => strings[number(message, field)]!;
  const locations = new Map(
    list(profile, "location").map((location) => {
      const address = number(location, "address");
      const frames = list(location, "line").map((line): PlainFrame => {
        const f = functions.get(number(line, "function_id"))!;
        return {
          name: text(f, "name"),
          file: text(f, "filename"),
          line: number(line, "line"),
          startLine: number(f, "start_line"),
          address,
        };
      });
      const bare: PlainFrame = { name: "", file: "", line: 0, startLine: 0, address };
      return [number(location, "id"), frames.length > 0 ? frames : [bare]];
    }),
  );
  return {
    comments: list<bigint>(profile, "comment").map((index) => strings[Number(index)]!),
    periodNanos: number(profile, "period"),
    durationNanos: number(profile, "duration_nanos"),
    samples: list(profile, "sample").map((sample) => {
      const [count, nanos] = list<bigint>(sample, "value").map(Number);
      return {
        frames: list<bigint>(sample, "location_id").flatMap((id) => locations.get(Number(id))!),
        count: count!,
        nanos: nanos!,
        labels: Object.fromEntries(
          list(sample, "label").map((label) => {
            const isText = number(label, "str") !== 0;
            return [text(label, "key"), isText ? text(label, "str") : number(label, "num")];
          }),
        ),
      };
    }),
  };
}

/** CPU time of the samples for which `where` is true, in milliseconds. */
export function millis(
  profile: PlainProfile,
  where: (sample: PlainSample) => boolean = () => true,
): number {
  let nanos = 0;
  for (const sample of profile.samples) if (where(sample)) nanos += sample.nanos;
  return nanos / 1e6;
}

/** Whether a function called `name` is anywhere on the stack. */
export function passes(name: string): (sample: PlainSample) => boolean {
  return ({ frames }) => frames.some((frame) => frame.name === name);
}

/** Whether the sample is of the program's main thread. */
export function onMainThread({ labels }: PlainSample): boolean {
  return typeof labels.thread_name === "string" && /^(deno|bun)(\.exe)?$/.test(labels.thread_name);
}

/** Nothing was stepped down, by which a profile might lack what it likes. */
export function assertBestMechanism({ comments }: PlainProfile): void {
  assertNoSteps(comments.filter((comment) => /^stepped down/.test(comment)));
}

/**
 * There are no steps down; but for that of JSC's ticks, which stop waiting where other threads need all
 * CPUs, and are answered all the same.
 */
export function assertNoSteps(steps: readonly string[]): void {
  assert.deepEqual(steps.filter((step) => !/ticks do not wait for JSC's/.test(step)), []);
}

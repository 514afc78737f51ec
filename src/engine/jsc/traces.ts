/**
 * JSC's traces to stacks in our words. Pure.
 *
 * @module
 */
import type { ScriptFrame, Stack } from "../../stack/frame.ts";
import { nodeProcess } from "../../base/node_process.ts";
import type { EngineSample } from "../../join/samples.ts";

/** A frame as `samplingProfilerStackTraces` of `bun:jsc` returns it; what we read of it. */
export interface JSCFrame {
  /** "" for a nameless function, `(module)`, `(program)`, `.wasm-function[0]`, `/regexp/g`. */
  readonly name: string;
  /** Counts the sources; 4294967295 for host functions, regular expressions and WebAssembly. */
  readonly sourceID: number;
  /** A path, or a URL such as `node:events` or `blob:…`; absent for eval and JSC's own functions. */
  readonly sourceURL?: string;
  /** From 1, in the source that the author wrote; 4294967295 when unknown. */
  readonly line: number;
  readonly column: number;
  /** The tier: `LLInt`, `Baseline`, `DFG`, `FTL`, `Host`, `Unknown Executable`, `RegExp`, `IPInt`… */
  readonly category: string;
  /** 1: a part of Bun or of JSC that is written in JavaScript. */
  readonly flags: number;
}

/** One stack, the leaf first. */
export interface JSCTrace {
  /** Seconds of CLOCK_MONOTONIC. */
  readonly timestamp: number;
  readonly frames: readonly JSCFrame[];
}

const UNKNOWN = 0xffff_ffff;

/** Stacks (and, separately, frames) that are shared between samples; then they are forgotten. */
const MAX_SHARED = 20_000;

/** What JSC calls functions of Bun's own modules that have no name. */
const NAMELESS = new Set(["", "::bunternal::"]);

/** The leaf where native code enters JavaScript or leaves it (native/jsc/start.h): no function's. */
const NOBODY = "Unknown Frame";

/** The tiers of WebAssembly. */
const WASM = new Set(["IPInt", "BBQ", "OMG"]);

/**
 * Converts traces; equal stacks become one array, so that what comes after can go by identity.
 *
 * @example
 * ```ts
 * const converter = new TraceConverter();
 * const frame = { name: "", sourceID: 3, sourceURL: "/a.ts", line: 7, column: 2, category: "FTL", flags: 0 };
 * const [sample] = converter.convert([{ timestamp: 1.5, frames: [frame] }]);
 * console.log(sample?.timeNanos, sample?.stack); // 1500000000 [{ functionName: "(anonymous)", … }]
 * ```
 */
export class TraceConverter {
  readonly #frames = new Map<string, ScriptFrame>();
  readonly #stacks = new Map<string, Stack>();

  /** The samples of `traces`, sorted by time. */
  convert(traces: readonly JSCTrace[]): EngineSample[] {
    return traces
      .map(({ timestamp, frames }) => ({
        timeNanos: Math.round(timestamp * 1e9),
        stack: this.#stack(frames),
      }))
      .sort((a, b) => a.timeNanos - b.timeNanos);
  }

  #stack(trace: readonly JSCFrame[]): Stack {
    const frames = trace[0]?.category === NOBODY ? trace.slice(1) : trace;
    // The source's number stands for its URL; the tier does not matter.
    const keys = frames.map((frame) =>
      `${frame.sourceID}:${frame.line}:${frame.column}:${frame.name}`
    );
    const key = keys.join("\n");
    let stack = this.#stacks.get(key);
    if (stack === undefined) {
      stack = frames.map((frame, depth) => this.#frame(frame, keys[depth]!));
      remember(this.#stacks, key, stack);
    }
    return stack;
  }

  #frame(frame: JSCFrame, key: string): ScriptFrame {
    let converted = this.#frames.get(key);
    if (converted === undefined) {
      converted = convertFrame(frame);
      remember(this.#frames, key, converted);
    }
    return converted;
  }
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size >= MAX_SHARED) map.clear();
  map.set(key, value);
}

function convertFrame(frame: JSCFrame): ScriptFrame {
  const file = fileOf(frame);
  // JSC's own functions all claim line 1, column 11 of a source that does not exist as a file.
  const known = frame.line !== UNKNOWN && file !== "";
  return {
    kind: "script",
    functionName: functionNameOf(frame),
    file,
    line: known ? frame.line : 0,
    column: known && frame.column !== UNKNOWN ? frame.column : 0,
    functionLine: 0,
  };
}

function functionNameOf({ name, category }: JSCFrame): string {
  if (NAMELESS.has(name)) return "(anonymous)";
  // ".wasm-function[0]" is "module.function" of a module without a name.
  return WASM.has(category) && name.startsWith(".") ? name.slice(1) : name;
}

function fileOf({ sourceURL, sourceID, category, flags }: JSCFrame): string {
  if (WASM.has(category)) return "[wasm]";
  if (sourceURL === undefined || sourceURL === "") {
    return sourceID === UNKNOWN || flags !== 0 ? "" : "[eval]";
  }
  if (!sourceURL.startsWith("file:")) return sourceURL;
  try {
    return nodeProcess().getBuiltinModule("node:url").fileURLToPath(sourceURL);
  } catch {
    return sourceURL;
  }
}

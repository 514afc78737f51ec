/**
 * Converts JSC's traces to stacks. Pure.
 *
 * The traces are the JSON that `SamplingProfiler::stackTracesAsJSON` makes (JavaScriptCore's
 * runtime/SamplingProfiler.cpp) and bun:jsc's samplingProfilerStackTraces returns, at positions in
 * the author's source: Bun has applied the source map.
 *
 * Verified on Bun 1.3 and 1.4: tests/jsc_traces_test.ts, tests/engine_jsc_test.ts and
 * tests/versions.
 *
 * @module
 */
import type { ScriptFrame, Stack } from "../../stack/frame.ts";
import { nodeProcess } from "../../base/node_process.ts";
import type { EngineSample } from "../../join/samples.ts";

/** A frame of `samplingProfilerStackTraces` of `bun:jsc`: the fields that we read. */
export interface JSCFrame {
  /** "" for a nameless function, `(module)`, `(program)`, `.wasm-function[0]`, `/regexp/g`. */
  readonly name: string;
  /** The source's number; 4294967295 for host functions, regular expressions and WebAssembly. */
  readonly sourceID: number;
  /**
   * A path, or a URL such as `node:events` or `blob:…`; absent for eval and JSC's own functions.
   */
  readonly sourceURL?: string;
  /** From 1, in the author's source; 4294967295 when unknown. */
  readonly line: number;
  readonly column: number;
  /**
   * The tier: `LLInt`, `Baseline`, `DFG`, `FTL`, `Host`, `Unknown Executable`, `RegExp`, `IPInt`…
   */
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

/** Size limit of the tables of stacks and of frames; a table is cleared when it is full. */
const MAX_SHARED = 20_000;

/** Names of functions without a name; Bun's own modules use the second. */
const NAMELESS = new Set(["", "::bunternal::"]);

/** Category of the synthetic CallFrame that native/jsc/start.h makes a leaf: no function. */
const SYNTHETIC = "Unknown Frame";

/** The tiers of WebAssembly. */
const WASM = new Set(["IPInt", "BBQ", "OMG"]);

/**
 * Converts traces. Equal stacks become one array, so that later stages can compare by identity.
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
    const frames = trace[0]?.category === SYNTHETIC ? trace.slice(1) : trace;
    // sourceID implies the URL; the tier does not matter.
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
  // JSC reports line 1, column 11 of a source that is no file for all of its own functions.
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

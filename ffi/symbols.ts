/**
 * The functions, numbers and structures of native/pprof_native.h as tables. ffi/deno.ts and
 * ffi/bun.ts turn that of functions into callable ones. tests/native_header_test.ts compares all of
 * it with the header.
 *
 * @module
 */
import type { Clock, JSCHeapCounter } from "./library.ts";

/**
 * What a parameter is in C: `i32` int32_t, `u32` uint32_t, `usize` size_t, `f64` double, `buffer` a
 * pointer to memory that the caller owns (any typed array; it must not be empty).
 */
export type ParameterKind = "i32" | "u32" | "usize" | "f64" | "buffer";

/** What a function returns in C: `i32` int32_t (or the low half of a ssize_t), `f64` double. */
export type ResultKind = "i32" | "f64";

/** One C function. */
export interface SymbolSignature {
  readonly parameters: readonly ParameterKind[];
  readonly result: ResultKind;
}

/** C functions by name. */
export type SymbolTable = Readonly<Record<string, SymbolSignature>>;

/** Memory that can be handed to a `buffer` parameter. */
export type Memory =
  | Uint8Array<ArrayBuffer>
  | BigUint64Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

type Arguments<Parameters extends readonly ParameterKind[]> = {
  -readonly [Index in keyof Parameters]: Parameters[Index] extends "buffer" ? Memory : number;
};

/** The callable functions of a table. */
export type Calls<Table extends SymbolTable> = {
  readonly [Name in keyof Table]: (...values: Arguments<Table[Name]["parameters"]>) => number;
};

/** `PPROF_ABI_VERSION`: what `pprof_abi_version()` must return for this table to be right. */
export const abiVersion = 9;

/** The one function that every version of the library has. */
export const versionSymbols = {
  pprof_abi_version: { parameters: [], result: "i32" },
} as const satisfies SymbolTable;

/** Every function of native/pprof_native.h, in its order. */
export const nativeSymbols = {
  ...versionSymbols,
  // int32_t pprof_first_copy(uint8_t *path, uint32_t size)
  pprof_first_copy: { parameters: ["buffer", "u32"], result: "i32" },

  pprof_cpu_prepare: { parameters: ["i32"], result: "i32" },
  pprof_cpu_start: { parameters: ["u32", "i32"], result: "i32" },
  pprof_cpu_switch_clock: { parameters: ["i32"], result: "i32" },
  pprof_cpu_stop: { parameters: [], result: "i32" },
  pprof_cpu_is_running: { parameters: [], result: "i32" },
  pprof_cpu_drain: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_cpu_stats: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_cpu_rearm: { parameters: [], result: "i32" },

  pprof_v8_enter: { parameters: ["i32"], result: "i32" },
  pprof_v8_let_go: { parameters: [], result: "i32" },
  pprof_v8_leave: { parameters: [], result: "i32" },
  pprof_v8_busy: { parameters: [], result: "i32" },
  pprof_v8_stats: { parameters: ["buffer", "u32"], result: "i32" },

  pprof_v8_lines_begin: { parameters: [], result: "i32" },
  pprof_v8_lines_end: { parameters: [], result: "i32" },

  pprof_v8_heap_trace_begin: { parameters: [], result: "i32" },
  pprof_v8_heap_trace_end: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_layout: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_is_laid_out: { parameters: [], result: "i32" },
  pprof_v8_heap_begin: { parameters: ["i32"], result: "i32" },
  pprof_v8_heap_begun: { parameters: [], result: "i32" },
  pprof_v8_heap_end: { parameters: [], result: "i32" },
  pprof_v8_heap_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_v8_heap_frame: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_v8_heap_stacks: { parameters: ["f64", "f64"], result: "i32" },
  pprof_v8_heap_asked: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_assign: { parameters: ["u32", "u32"], result: "i32" },
  pprof_v8_heap_alive: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_stats: { parameters: ["buffer", "u32"], result: "i32" },

  pprof_external_start: { parameters: ["f64"], result: "i32" },
  pprof_external_stop: { parameters: [], result: "i32" },
  pprof_external_expect: { parameters: ["u32"], result: "i32" },
  pprof_external_expected: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_external_layout: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_external_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_external_stats: { parameters: ["buffer", "u32"], result: "i32" },

  pprof_jsc_expect: { parameters: [], result: "i32" },
  pprof_jsc_adopted: { parameters: ["i32"], result: "i32" },
  pprof_jsc_trigger: { parameters: ["i32", "i32"], result: "i32" },
  pprof_jsc_post: { parameters: ["i32"], result: "i32" },
  pprof_jsc_stats: { parameters: ["i32", "buffer", "u32"], result: "i32" },

  pprof_jsc_heap_search: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_before: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_after: { parameters: ["i32", "i32", "f64"], result: "i32" },
  pprof_jsc_heap_again: { parameters: ["i32", "i32"], result: "i32" },
  pprof_jsc_heap_found: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_start: { parameters: ["i32", "f64", "i32"], result: "i32" },
  pprof_jsc_heap_stop: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_read: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  pprof_jsc_heap_stats: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  pprof_jsc_heap_witness: { parameters: ["i32", "buffer", "u32"], result: "i32" },

  pprof_creation_watch: { parameters: [], result: "i32" },
  pprof_creation_mark: { parameters: [], result: "f64" },
  pprof_creation_claim: { parameters: ["f64", "i32", "buffer", "u32"], result: "i32" },
  pprof_creation_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_creation_text: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_creation_stats: { parameters: ["buffer", "u32"], result: "i32" },

  pprof_threads_snapshot: { parameters: ["i32", "u32", "buffer", "u32"], result: "i32" },

  pprof_claims: { parameters: [], result: "i32" },
  pprof_malloc_watchers: { parameters: [], result: "i32" },

  pprof_thread_id: { parameters: [], result: "i32" },
  pprof_now: { parameters: ["i32"], result: "f64" },
  pprof_read_file: { parameters: ["buffer", "f64", "buffer", "u32"], result: "i32" },
  pprof_die: { parameters: ["i32"], result: "i32" },
} as const satisfies SymbolTable;

/** The library's functions as the runtime makes them callable: numbers in, a number out. */
export type RawCalls = Calls<typeof nativeSymbols>;

/** `enum pprof_clock`. */
export const clocks = { thread: 0, process: 1 } as const satisfies Record<Clock, number>;

/** `enum pprof_jsc_heap_counter`. */
export const jscHeapCounters = { blocks: 0, large: 1 } as const satisfies Record<
  JSCHeapCounter,
  number
>;

/** Counters (`enum`) and layouts (`struct`) by the header's name: their fields in its order. */
export const fields = {
  pprof_cpu_stat: [
    "ticks",
    "lost",
    "threads",
    "unarmed",
    "foreign",
    "handlerNanos",
    "handlerMaxNanos",
    "cpuNanos",
    "weightNanos",
    "blockedNanos",
    "handlerReplaced",
  ],
  pprof_v8_stat: ["swallowed", "senders"],
  pprof_v8_heap_layout: [
    "sampleCaller",
    "profilerCaller",
    "distance",
    "sampleBytes",
    "sampleSize",
    "sampleOwner",
    "sampleProfiler",
    "sampleNumber",
    "profilerBytes",
    "nodeBytes",
    "nodeParent",
    "nodeScript",
    "nodePosition",
    "nodeName",
  ],
  pprof_v8_heap_stat: [
    "state",
    "samples",
    "deaths",
    "live",
    "missed",
    "rejected",
    "lostStacks",
    "unwatched",
    "unwatchedBytes",
    "stale",
    "staleBytes",
    "stops",
  ],
  pprof_v8_frame_layout: [
    "functionInfo",
    "infoMap",
    "infoScript",
    "infoScope",
    "scriptMap",
    "scriptNumber",
    "scopeMap",
    "scopeStart",
  ],
  pprof_external_stat: [
    "samples",
    "dropped",
    "droppedBytes",
    "lostStacks",
    "unwatched",
    "unwatchedBytes",
  ],
  pprof_jsc_stat: ["posted", "wakes", "suspended", "timeouts", "skipped"],
  pprof_jsc_heap_stat: [
    "state",
    "bytes",
    "traces",
    "timeouts",
    "lost",
    "waitNanos",
    "stepBytes",
    "pendingBytes",
  ],
  pprof_creation_stat: ["seen", "older", "lost", "watched"],
} as const;

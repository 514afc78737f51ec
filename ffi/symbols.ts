/**
 * The functions of native/pprof_native.h as data, in neither runtime's dialect: ffi/deno.ts and
 * ffi/bun.ts turn the table into callable functions.
 *
 * @module
 */

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
export const abiVersion = 8;

/** The one function that every version of the library has. */
export const versionSymbols = {
  // int32_t pprof_abi_version(void)
  pprof_abi_version: { parameters: [], result: "i32" },
} as const satisfies SymbolTable;

/** Every function of native/pprof_native.h, in its order. */
export const nativeSymbols = {
  ...versionSymbols,

  // int32_t pprof_cpu_prepare(int32_t engine)
  pprof_cpu_prepare: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_cpu_start(uint32_t period_ns, int32_t clock)
  pprof_cpu_start: { parameters: ["u32", "i32"], result: "i32" },
  // int32_t pprof_cpu_switch_clock(int32_t clock)
  pprof_cpu_switch_clock: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_cpu_stop(void)
  pprof_cpu_stop: { parameters: [], result: "i32" },
  // int32_t pprof_cpu_drain(uint64_t *words, uint32_t capacity)
  pprof_cpu_drain: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_cpu_stats(double *out, uint32_t n)
  pprof_cpu_stats: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_cpu_rearm(void)
  pprof_cpu_rearm: { parameters: [], result: "i32" },

  // int32_t pprof_v8_enter(int32_t shared)
  pprof_v8_enter: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_v8_let_go(void)
  pprof_v8_let_go: { parameters: [], result: "i32" },
  // int32_t pprof_v8_leave(void)
  pprof_v8_leave: { parameters: [], result: "i32" },
  // int32_t pprof_v8_busy(void)
  pprof_v8_busy: { parameters: [], result: "i32" },

  // int32_t pprof_v8_lines_begin(void)
  pprof_v8_lines_begin: { parameters: [], result: "i32" },
  // int32_t pprof_v8_lines_end(void)
  pprof_v8_lines_end: { parameters: [], result: "i32" },

  // int32_t pprof_v8_heap_trace_begin(void)
  pprof_v8_heap_trace_begin: { parameters: [], result: "i32" },
  // int32_t pprof_v8_heap_trace_end(uint64_t *words, uint32_t capacity)
  pprof_v8_heap_trace_end: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_layout(const uint64_t *words, uint32_t n)
  pprof_v8_heap_layout: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_is_laid_out(void)
  pprof_v8_heap_is_laid_out: { parameters: [], result: "i32" },
  // int32_t pprof_v8_heap_begin(int32_t go_on)
  pprof_v8_heap_begin: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_v8_heap_begun(void)
  pprof_v8_heap_begun: { parameters: [], result: "i32" },
  // int32_t pprof_v8_heap_end(void)
  pprof_v8_heap_end: { parameters: [], result: "i32" },
  // int32_t pprof_v8_heap_read(uint32_t after, uint64_t *words, uint32_t capacity)
  pprof_v8_heap_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_frame(uint32_t frame, uint8_t *bytes, uint32_t size)
  pprof_v8_heap_frame: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_stacks(double interval_ns, double pc)
  pprof_v8_heap_stacks: { parameters: ["f64", "f64"], result: "i32" },
  // int32_t pprof_v8_heap_asked(uint64_t *words, uint32_t capacity)
  pprof_v8_heap_asked: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_assign(uint32_t number, uint32_t group)
  pprof_v8_heap_assign: { parameters: ["u32", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_alive(uint64_t *words, uint32_t n)
  pprof_v8_heap_alive: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_v8_heap_stats(double *out, uint32_t n)
  pprof_v8_heap_stats: { parameters: ["buffer", "u32"], result: "i32" },

  // int32_t pprof_external_start(double bytes)
  pprof_external_start: { parameters: ["f64"], result: "i32" },
  // int32_t pprof_external_stop(void)
  pprof_external_stop: { parameters: [], result: "i32" },
  // int32_t pprof_external_expect(uint32_t size)
  pprof_external_expect: { parameters: ["u32"], result: "i32" },
  // int32_t pprof_external_expected(uint64_t *words, uint32_t capacity)
  pprof_external_expected: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_external_layout(const uint64_t *words, uint32_t n)
  pprof_external_layout: { parameters: ["buffer", "u32"], result: "i32" },
  // int32_t pprof_external_read(uint32_t after, uint64_t *words, uint32_t capacity)
  pprof_external_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_external_stats(double *out, uint32_t n)
  pprof_external_stats: { parameters: ["buffer", "u32"], result: "i32" },

  // int32_t pprof_jsc_expect(void)
  pprof_jsc_expect: { parameters: [], result: "i32" },
  // int32_t pprof_jsc_adopted(int32_t vm)
  pprof_jsc_adopted: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_jsc_trigger(int32_t vm, int32_t wait_us)
  pprof_jsc_trigger: { parameters: ["i32", "i32"], result: "i32" },
  // int32_t pprof_jsc_post(int32_t vm)
  pprof_jsc_post: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_jsc_stats(int32_t vm, double *out, uint32_t n)
  pprof_jsc_stats: { parameters: ["i32", "buffer", "u32"], result: "i32" },

  // int32_t pprof_jsc_heap_search(int32_t vm)
  pprof_jsc_heap_search: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_jsc_heap_before(int32_t vm)
  pprof_jsc_heap_before: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_jsc_heap_after(int32_t vm, int32_t counter, double bytes)
  pprof_jsc_heap_after: { parameters: ["i32", "i32", "f64"], result: "i32" },
  // int32_t pprof_jsc_heap_again(int32_t vm, int32_t counter)
  pprof_jsc_heap_again: { parameters: ["i32", "i32"], result: "i32" },
  // int32_t pprof_jsc_heap_found(int32_t vm)
  pprof_jsc_heap_found: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_jsc_heap_start(int32_t vm, double rate, int32_t wait_us)
  pprof_jsc_heap_start: { parameters: ["i32", "f64", "i32"], result: "i32" },
  // int32_t pprof_jsc_heap_stop(int32_t vm)
  pprof_jsc_heap_stop: { parameters: ["i32"], result: "i32" },
  // int32_t pprof_jsc_heap_read(int32_t vm, uint64_t *words, uint32_t capacity)
  pprof_jsc_heap_read: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_jsc_heap_stats(int32_t vm, double *out, uint32_t n)
  pprof_jsc_heap_stats: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_jsc_heap_witness(int32_t vm, double *out, uint32_t n)
  pprof_jsc_heap_witness: { parameters: ["i32", "buffer", "u32"], result: "i32" },

  // int32_t pprof_creation_watch(void)
  pprof_creation_watch: { parameters: [], result: "i32" },
  // double pprof_creation_mark(void)
  pprof_creation_mark: { parameters: [], result: "f64" },
  // int32_t pprof_creation_claim(double mark, int32_t limit, const char *text, uint32_t size)
  pprof_creation_claim: { parameters: ["f64", "i32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_creation_read(uint32_t after, uint64_t *words, uint32_t capacity)
  pprof_creation_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_creation_text(uint32_t group, uint8_t *buffer, uint32_t size)
  pprof_creation_text: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  // int32_t pprof_creation_stats(double *out, uint32_t n)
  pprof_creation_stats: { parameters: ["buffer", "u32"], result: "i32" },

  // int32_t pprof_threads_snapshot(int32_t engine, uint32_t limit_us, uint64_t *words,
  //     uint32_t capacity)
  pprof_threads_snapshot: { parameters: ["i32", "u32", "buffer", "u32"], result: "i32" },

  // int32_t pprof_thread_id(void)
  pprof_thread_id: { parameters: [], result: "i32" },
  // double pprof_now(int32_t which)
  pprof_now: { parameters: ["i32"], result: "f64" },
  // int32_t pprof_read_file(const char *path, double offset, uint8_t *buffer, uint32_t size)
  pprof_read_file: { parameters: ["buffer", "f64", "buffer", "u32"], result: "i32" },
  // int32_t pprof_die(int32_t signal)
  pprof_die: { parameters: ["i32"], result: "i32" },
} as const satisfies SymbolTable;

/** The library's functions as the runtime makes them callable: numbers in, a number out. */
export type RawCalls = Calls<typeof nativeSymbols>;

/**
 * Implements {@linkcode NativeLibrary} with the raw calls: turns a negative errno into a
 * {@linkcode NativeError}, a path into a C string, arrays of counters into objects. The same for both
 * runtimes.
 *
 * @module
 */
import type {
  AskedStack,
  BlockEvent,
  CPUStats,
  CreationStats,
  ExternalStats,
  JSCHeapStats,
  JSCHeapWitness,
  JSCStats,
  NativeLibrary,
  NativeStackFrame,
  V8FrameLayout,
  V8HeapFrame,
  V8HeapLayout,
  V8HeapStats,
  V8Stats,
} from "./library.ts";
import { NativeError } from "./library.ts";
import { clocks, fields, jscHeapCounters, type RawCalls } from "./symbols.ts";

/** The argument of `pprof_now`. */
const nowNumber = { monotonic: 0, realtime: 1, process: 2, thread: 3 } as const;

/** `PPROF_V8_HEAP_FRAME`. */
const HEAP_FRAME_BYTES = 263;

/** `PPROF_V8_HEAP_ASKED`. */
const ASKED_WORDS = 4;
/** The most that the library keeps. */
const MAX_ASKED = 8192;

/** `PPROF_MAX_DEPTH`. */
const MAX_DEPTH = 128;

/** The most events of one trace of malloc, and the words of one (`pprof_v8_heap_trace_end`). */
const MAX_EVENTS = 32_768;
const EVENT_WORDS = 4;

/**
 * Bytes per call when a file of unknown size is read. /proc/self/maps must fit into one, because it
 * may change between two calls; Deno's is 10–20 KB.
 */
const CHUNK_BYTES = 256 * 1024;

const encoder = new TextEncoder();

/**
 * Makes the typed library.
 *
 * @param path The file that was loaded.
 * @param calls The library's functions.
 */
export function createNativeLibrary(path: string, calls: RawCalls): NativeLibrary {
  return {
    path,

    cpuPrepare: (engine) => void check("prepare CPU sampling", calls.pprof_cpu_prepare(engine)),
    cpuStart: (periodNanos, clock) =>
      void check("start the CPU clocks", calls.pprof_cpu_start(periodNanos, clocks[clock])),
    cpuSwitchClock: (clock) =>
      void check("switch the CPU clocks", calls.pprof_cpu_switch_clock(clocks[clock])),
    cpuStop: () => void check("stop the CPU clocks", calls.pprof_cpu_stop()),
    cpuIsRunning: () => check("look for the CPU clocks", calls.pprof_cpu_is_running()) === 1,
    cpuDrain: (words) => check("drain ticks", calls.pprof_cpu_drain(words, words.length)),
    cpuStats: () => cpuStats(calls),
    cpuRearm: () => check("restore the signal handler", calls.pprof_cpu_rearm()) === 1,

    v8Enter: (shared) =>
      check("put the handler on top of V8's", calls.pprof_v8_enter(shared ? 1 : 0)),
    v8LetGo: () => void check("let V8's sampler thread go", calls.pprof_v8_let_go()),
    v8Leave: () => void check("take the handler off V8's", calls.pprof_v8_leave()),
    v8Busy: () => check("look for V8's signal handler", calls.pprof_v8_busy()) === 1,
    v8Stats: () => v8Stats(calls),

    v8LinesBegin: () => void check("trace malloc for V8's profile", calls.pprof_v8_lines_begin()),
    v8LinesEnd: () => check("find V8's profile", calls.pprof_v8_lines_end()),

    v8HeapTraceBegin: () => void check("trace malloc", calls.pprof_v8_heap_trace_begin()),
    v8HeapTraceEnd: () => traceEnd(calls),
    v8HeapSetLayout: (layout) => setHeapLayout(calls, layout),
    v8HeapIsLaidOut: () =>
      check("look for V8's heap samples", calls.pprof_v8_heap_is_laid_out()) === 1,
    v8HeapBegin: (goOn) =>
      void check("count V8's heap samples", calls.pprof_v8_heap_begin(goOn ? 1 : 0)),
    v8HeapBegun: () => check("find V8's heap profiler", calls.pprof_v8_heap_begun()),
    v8HeapEnd: () => void check("end V8's heap samples", calls.pprof_v8_heap_end()),
    v8HeapRead: (after, words) =>
      check("read V8's heap samples", calls.pprof_v8_heap_read(after, words, words.length)),
    v8HeapFrame: (frame) => heapFrame(calls, frame),
    v8HeapStacks: (intervalNanos, pc) =>
      void check(
        "ask V8 for the stacks of heap samples",
        calls.pprof_v8_heap_stacks(intervalNanos, pc),
      ),
    v8HeapAsked: () => heapAsked(calls),
    v8HeapAssign: (number, group) =>
      check("assign a heap sample to its group", calls.pprof_v8_heap_assign(number, group)) === 1,
    v8HeapAlive: (count) => heapAlive(calls, count),
    v8HeapStats: () => heapStats(calls),

    externalStart: (rateBytes) =>
      void check("sample external memory", calls.pprof_external_start(rateBytes)),
    externalStop: () => void check("end samples of external memory", calls.pprof_external_stop()),
    externalExpect: (size) =>
      void check("watch for a block of malloc", calls.pprof_external_expect(size)),
    externalExpected: () => externalExpected(calls),
    externalSetLayout: (layout) => setFrameLayout(calls, layout),
    externalRead: (after, words) =>
      check("read external memory", calls.pprof_external_read(after, words, words.length)),
    externalStats: () => externalStats(calls),

    jscExpect: () => check("install JSC's hooks", calls.pprof_jsc_expect()),
    jscAdopted: (vm) => check("look for JSC's sampler", calls.pprof_jsc_adopted(vm)) === 1,
    jscTrigger: (vm, waitMicros) =>
      void check("set JSC's trigger", calls.pprof_jsc_trigger(vm, waitMicros)),
    jscPost: (vm) => check("wake JSC's sampler", calls.pprof_jsc_post(vm)),
    jscStats: (vm) => jscStats(calls, vm),

    jscHeapSearch: (vm) => check("look for JSC's counters", calls.pprof_jsc_heap_search(vm)),
    jscHeapBefore: (vm) => void check("read JSC's counters", calls.pprof_jsc_heap_before(vm)),
    jscHeapAfter: (vm, counter, bytes) =>
      check(
        "read JSC's counters",
        calls.pprof_jsc_heap_after(vm, jscHeapCounters[counter], bytes),
      ),
    jscHeapAgain: (vm, counter) =>
      void check(
        "look for JSC's counters",
        calls.pprof_jsc_heap_again(vm, jscHeapCounters[counter]),
      ),
    jscHeapFound: (vm) => check("find JSC's counters", calls.pprof_jsc_heap_found(vm)) === 1,
    jscHeapStart: (vm, rateBytes, waitMicros) =>
      void check("count what JSC allocates", calls.pprof_jsc_heap_start(vm, rateBytes, waitMicros)),
    jscHeapStop: (vm) =>
      void check("end counting what JSC allocates", calls.pprof_jsc_heap_stop(vm)),
    jscHeapRead: (vm, words) =>
      check("read what JSC has allocated", calls.pprof_jsc_heap_read(vm, words, words.length)),
    jscHeapStats: (vm) => jscHeapStats(calls, vm),
    jscHeapWitness: (vm) => jscHeapWitness(calls, vm),

    creationWatch: () => void check("hook the creation of threads", calls.pprof_creation_watch()),
    creationMark: () => calls.pprof_creation_mark(),
    creationClaim: (mark, limit, text) =>
      check("claim thread creations", calls.pprof_creation_claim(mark, limit, text, text.length)),
    creationRead: (after, words) =>
      check("read thread creations", calls.pprof_creation_read(after, words, words.length)),
    creationText: (group, size) => creationText(calls, group, size),
    creationStats: () => creationStats(calls),

    threadsSnapshot: (engine, limitMicros, words) =>
      check(
        "take the stacks of the threads",
        calls.pprof_threads_snapshot(engine, limitMicros, words, words.length),
      ),

    claims: () => calls.pprof_claims(),
    mallocWatchers: () => calls.pprof_malloc_watchers(),

    threadId: () => check("get the thread's id", calls.pprof_thread_id()),
    now: (clock) => calls.pprof_now(nowNumber[clock]),
    readFile: (file, offset = 0, size) =>
      size === undefined ? readToEnd(calls, file, offset) : readPart(calls, file, offset, size),
    die: (signal) => void check("end the process", calls.pprof_die(signal)),
  };
}

function check(call: string, status: number): number {
  if (status < 0) throw new NativeError(call, status);
  return status;
}

/** Numbers by their names. */
type Numbers<Names extends readonly string[]> = { readonly [Name in Names[number]]: number };

/** What CALL writes to an array of as many numbers as there are names. */
function read<const Names extends readonly string[]>(
  what: string,
  names: Names,
  call: (out: Float64Array<ArrayBuffer>, n: number) => number,
): Numbers<Names> {
  const out = new Float64Array(names.length);
  check(what, call(out, out.length));
  return Object.fromEntries(names.map((name, i) => [name, out[i]])) as Numbers<Names>;
}

/** The words of a structure, in the order of its names. */
function toWords<const Names extends readonly string[]>(
  names: Names,
  values: Numbers<Names>,
): BigUint64Array<ArrayBuffer> {
  return BigUint64Array.from(names, (name: Names[number]) => BigInt(values[name]));
}

function cpuStats(calls: RawCalls): CPUStats {
  const stats = read("read the CPU counters", fields.pprof_cpu_stat, calls.pprof_cpu_stats);
  return { ...stats, handlerReplaced: stats.handlerReplaced !== 0 };
}

function v8Stats(calls: RawCalls): V8Stats {
  return read("read V8's counters", fields.pprof_v8_stat, calls.pprof_v8_stats);
}

function traceEnd(calls: RawCalls): BlockEvent[] {
  const words = new BigUint64Array(MAX_EVENTS * EVENT_WORDS);
  const count = check("trace malloc", calls.pprof_v8_heap_trace_end(words, words.length));
  return Array.from({ length: count }, (_, i) => {
    const [address, size, caller, distance] = words.subarray(i * EVENT_WORDS);
    return {
      address: Number(address),
      size: Number(size),
      caller: Number(caller),
      distance: Number(distance),
    };
  });
}

function setHeapLayout(calls: RawCalls, layout: V8HeapLayout): void {
  const words = toWords(fields.pprof_v8_heap_layout, layout);
  check("set the layout of V8's heap samples", calls.pprof_v8_heap_layout(words, words.length));
}

function heapFrame(calls: RawCalls, frame: number): V8HeapFrame {
  const bytes = new Uint8Array(HEAP_FRAME_BYTES);
  const count = check(
    "name a function of V8's heap samples",
    calls.pprof_v8_heap_frame(frame, bytes, bytes.length),
  );
  const view = new DataView(bytes.buffer);
  return {
    script: view.getInt32(0, true),
    position: view.getInt32(4, true),
    name: new TextDecoder().decode(bytes.subarray(8, count)),
  };
}

function heapAsked(calls: RawCalls): AskedStack[] {
  const words = new BigUint64Array(ASKED_WORDS * MAX_ASKED);
  const count = check(
    "read the stacks of heap samples",
    calls.pprof_v8_heap_asked(words, words.length),
  );
  return Array.from({ length: count / ASKED_WORDS }, (_, i) => {
    const [number, place, before, after] = words.subarray(i * ASKED_WORDS);
    return {
      number: Number(number),
      place: Number(place),
      beforeNanos: Number(before),
      afterNanos: Number(after),
    };
  });
}

function heapAlive(calls: RawCalls, count: number): number[] {
  const words = new BigUint64Array(Math.max(1, count));
  check("count groups of heap samples", calls.pprof_v8_heap_alive(words, count));
  return Array.from(words.subarray(0, count), Number);
}

function heapStats(calls: RawCalls): V8HeapStats {
  const names = fields.pprof_v8_heap_stat;
  const stats = read("read V8's heap counters", names, calls.pprof_v8_heap_stats);
  return { ...stats, state: (["off", "starting", "on", "stopped"] as const)[stats.state]! };
}

function externalExpected(calls: RawCalls): NativeStackFrame[] {
  const words = new BigUint64Array(2 * MAX_DEPTH);
  const count = check(
    "read the stack of a block of malloc",
    calls.pprof_external_expected(words, words.length),
  );
  return Array.from({ length: count }, (_, i) => ({
    returnAddress: Number(words[2 * i]),
    function: Number(words[2 * i + 1]),
  }));
}

function setFrameLayout(calls: RawCalls, layout: V8FrameLayout): void {
  const words = toWords(fields.pprof_v8_frame_layout, layout);
  check("set V8's frame layout", calls.pprof_external_layout(words, words.length));
}

function externalStats(calls: RawCalls): ExternalStats {
  const names = fields.pprof_external_stat;
  return read("read the counters of external memory", names, calls.pprof_external_stats);
}

function jscStats(calls: RawCalls, vm: number): JSCStats {
  const names = fields.pprof_jsc_stat;
  return read("read JSC's counters", names, (out, n) => calls.pprof_jsc_stats(vm, out, n));
}

function jscHeapStats(calls: RawCalls, vm: number): JSCHeapStats {
  const stats = read(
    "read the counters of JSC's heap",
    fields.pprof_jsc_heap_stat,
    (out, n) => calls.pprof_jsc_heap_stats(vm, out, n),
  );
  return { ...stats, state: (["off", "on", "failed"] as const)[stats.state]! };
}

function jscHeapWitness(calls: RawCalls, vm: number): JSCHeapWitness {
  const names = ["byte", "context", "free"] as const;
  return read("watch for JSC's end", names, (out, n) => calls.pprof_jsc_heap_witness(vm, out, n));
}

function creationText(calls: RawCalls, group: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const n = check("read a creation's text", calls.pprof_creation_text(group, bytes, size));
  return bytes.slice(0, n);
}

function creationStats(calls: RawCalls): CreationStats {
  const names = fields.pprof_creation_stat;
  const stats = read("read the counters of thread creations", names, calls.pprof_creation_stats);
  return { ...stats, watched: stats.watched !== 0 };
}

/** `path` as a C string. */
function cString(path: string): Uint8Array<ArrayBuffer> {
  if (path.includes("\0")) throw new TypeError("Cannot read a file whose path contains a NUL");
  return encoder.encode(path + "\0");
}

function readPart(
  calls: RawCalls,
  path: string,
  offset: number,
  size: number,
): Uint8Array<ArrayBuffer> {
  const name = cString(path);
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const rest = bytes.subarray(filled);
    const n = calls.pprof_read_file(name, offset + filled, rest, rest.length);
    check(`read ${path}`, n);
    if (n === 0) break;
    filled += n;
  }
  return bytes.slice(0, filled);
}

function readToEnd(calls: RawCalls, path: string, offset: number): Uint8Array<ArrayBuffer> {
  const name = cString(path);
  let bytes = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for (;;) {
    if (filled === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    const rest = bytes.subarray(filled);
    const n = calls.pprof_read_file(name, offset + filled, rest, rest.length);
    check(`read ${path}`, n);
    if (n === 0) return bytes.slice(0, filled);
    filled += n;
  }
}

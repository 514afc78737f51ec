/**
 * The typed library on top of the raw calls: errno to {@linkcode NativeError}, paths with their NUL,
 * arrays of counters to objects. The same for both runtimes.
 *
 * @module
 */
import type {
  AskedStack,
  BlockEvent,
  Clock,
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
} from "./library.ts";
import { NativeError } from "./library.ts";
import type { RawCalls } from "./symbols.ts";

/** `enum pprof_clock`. */
const clockNumber: Record<Clock, number> = { thread: 0, process: 1 };

/** The argument of `pprof_now`. */
const nowNumber = { monotonic: 0, realtime: 1, process: 2, thread: 3 } as const;

/** Names of `enum pprof_jsc_heap_counter`. */
const jscHeapCounterNumber = { blocks: 0, large: 1 } as const;

/** `PPROF_STAT_COUNT`, `PPROF_JSC_STAT_COUNT`, `PPROF_JSC_HEAP_STAT_COUNT`, `PPROF_CREATION_STAT_COUNT`. */
const CPU_STATS = 11;
const JSC_STATS = 5;
const JSC_HEAP_STATS = 8;
const CREATION_STATS = 4;

/** `PPROF_V8_HEAP_STAT_COUNT`, `PPROF_V8_HEAP_FRAME`. */
const V8_HEAP_STATS = 12;
const HEAP_FRAME_BYTES = 263;

/** `PPROF_V8_HEAP_ASKED`, and as many as are kept. */
const ASKED_WORDS = 4;
const MAX_ASKED = 8192;

/** `PPROF_EXTERNAL_STAT_COUNT`, `PPROF_MAX_DEPTH`. */
const EXTERNAL_STATS = 6;
const MAX_DEPTH = 128;

/** Events of one trace of malloc at most, and the words of one (`pprof_v8_heap_trace_end`). */
const MAX_EVENTS = 32_768;
const EVENT_WORDS = 4;

/**
 * Bytes per call while a file of unknown size is read. /proc/self/maps must fit, for two calls may see
 * two different maps; Deno's is 10–20 KB.
 */
const CHUNK_BYTES = 256 * 1024;

const encoder = new TextEncoder();

/**
 * Makes the library's typed form.
 *
 * @param path The file that was loaded.
 * @param calls The library's functions.
 */
export function createNativeLibrary(path: string, calls: RawCalls): NativeLibrary {
  return {
    path,

    cpuPrepare: (engine) => void check("prepare CPU sampling", calls.pprof_cpu_prepare(engine)),
    cpuStart: (periodNanos, clock) =>
      void check("start the CPU clocks", calls.pprof_cpu_start(periodNanos, clockNumber[clock])),
    cpuSwitchClock: (clock) =>
      void check("switch the CPU clocks", calls.pprof_cpu_switch_clock(clockNumber[clock])),
    cpuStop: () => void check("stop the CPU clocks", calls.pprof_cpu_stop()),
    cpuDrain: (words) => check("drain ticks", calls.pprof_cpu_drain(words, words.length)),
    cpuStats: () => cpuStats(calls),
    cpuRearm: () => check("restore the signal handler", calls.pprof_cpu_rearm()) === 1,

    v8Enter: (shared) => check("join V8's profiler", calls.pprof_v8_enter(shared ? 1 : 0)),
    v8LetGo: () => void check("let V8's sampler go", calls.pprof_v8_let_go()),
    v8Leave: () => void check("leave V8's profiler", calls.pprof_v8_leave()),
    v8Busy: () => check("look for V8's profiler", calls.pprof_v8_busy()) === 1,

    v8LinesBegin: () => void check("look for V8's profile", calls.pprof_v8_lines_begin()),
    v8LinesEnd: () => check("find V8's profile", calls.pprof_v8_lines_end()),

    v8HeapTraceBegin: () => void check("trace malloc", calls.pprof_v8_heap_trace_begin()),
    v8HeapTraceEnd: () => traceEnd(calls),
    v8HeapSetLayout: (layout) => setLayout(calls, layout),
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
      void check("ask for stacks", calls.pprof_v8_heap_stacks(intervalNanos, pc)),
    v8HeapAsked: () => heapAsked(calls),
    v8HeapAssign: (number, group) =>
      check("group heap samples", calls.pprof_v8_heap_assign(number, group)) === 1,
    v8HeapAlive: (count) => heapAlive(calls, count),
    v8HeapStats: () => heapStats(calls),

    externalStart: (rateBytes) =>
      void check("sample external memory", calls.pprof_external_start(rateBytes)),
    externalStop: () => void check("end samples of external memory", calls.pprof_external_stop()),
    externalExpect: (size) => void check("expect a block", calls.pprof_external_expect(size)),
    externalExpected: () => externalExpected(calls),
    externalSetLayout: (layout) => setFrameLayout(calls, layout),
    externalRead: (after, words) =>
      check("read external memory", calls.pprof_external_read(after, words, words.length)),
    externalStats: () => externalStats(calls),

    jscExpect: () => check("expect JSC's sampler", calls.pprof_jsc_expect()),
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
        calls.pprof_jsc_heap_after(vm, jscHeapCounterNumber[counter], bytes),
      ),
    jscHeapAgain: (vm, counter) =>
      void check(
        "look for JSC's counters",
        calls.pprof_jsc_heap_again(vm, jscHeapCounterNumber[counter]),
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

    creationWatch: () => void check("watch for new threads", calls.pprof_creation_watch()),
    creationMark: () => calls.pprof_creation_mark(),
    creationClaim: (mark, limit, text) =>
      check("claim new threads", calls.pprof_creation_claim(mark, limit, text, text.length)),
    creationRead: (after, words) =>
      check("read thread creations", calls.pprof_creation_read(after, words, words.length)),
    creationText: (group, size) => creationText(calls, group, size),
    creationStats: () => creationStats(calls),

    threadsSnapshot: (engine, limitMicros, words) =>
      check(
        "ask the threads",
        calls.pprof_threads_snapshot(engine, limitMicros, words, words.length),
      ),

    threadId: () => check("name the thread", calls.pprof_thread_id()),
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

function cpuStats(calls: RawCalls): CPUStats {
  const out = new Float64Array(CPU_STATS);
  check("read the CPU counters", calls.pprof_cpu_stats(out, out.length));
  return {
    ticks: out[0]!,
    lost: out[1]!,
    threads: out[2]!,
    unarmed: out[3]!,
    foreign: out[4]!,
    v8Swallowed: out[5]!,
    handlerNanos: out[6]!,
    handlerMaxNanos: out[7]!,
    cpuNanos: out[8]!,
    handlerReplaced: out[9] !== 0,
    v8Senders: out[10]!,
  };
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

function setLayout(calls: RawCalls, layout: V8HeapLayout): void {
  const words = BigUint64Array.from([
    layout.sampleCaller,
    layout.profilerCaller,
    layout.distance,
    layout.sampleBytes,
    layout.sampleSize,
    layout.sampleOwner,
    layout.sampleProfiler,
    layout.sampleNumber,
    layout.profilerBytes,
    layout.nodeBytes,
    layout.nodeParent,
    layout.nodeScript,
    layout.nodePosition,
    layout.nodeName,
  ], BigInt);
  check("know V8's heap samples", calls.pprof_v8_heap_layout(words, words.length));
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
  const count = check("read stacks", calls.pprof_v8_heap_asked(words, words.length));
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
  const out = new Float64Array(V8_HEAP_STATS);
  check("read V8's heap counters", calls.pprof_v8_heap_stats(out, out.length));
  return {
    state: (["off", "starting", "on", "stopped"] as const)[out[0]!]!,
    samples: out[1]!,
    deaths: out[2]!,
    live: out[3]!,
    missed: out[4]!,
    rejected: out[5]!,
    lostStacks: out[6]!,
    unwatched: out[7]!,
    unwatchedBytes: out[8]!,
    stale: out[9]!,
    staleBytes: out[10]!,
    stops: out[11]!,
  };
}

function externalExpected(calls: RawCalls): NativeStackFrame[] {
  const words = new BigUint64Array(2 * MAX_DEPTH);
  const count = check("read a stack", calls.pprof_external_expected(words, words.length));
  return Array.from({ length: count }, (_, i) => ({
    returnAddress: Number(words[2 * i]),
    function: Number(words[2 * i + 1]),
  }));
}

function setFrameLayout(calls: RawCalls, layout: V8FrameLayout): void {
  const words = BigUint64Array.from([
    layout.functionInfo,
    layout.infoMap,
    layout.infoScript,
    layout.infoScope,
    layout.scriptMap,
    layout.scriptNumber,
    layout.scopeMap,
    layout.scopeStart,
  ], BigInt);
  check("know V8's functions", calls.pprof_external_layout(words, words.length));
}

function externalStats(calls: RawCalls): ExternalStats {
  const out = new Float64Array(EXTERNAL_STATS);
  check("read the counters of external memory", calls.pprof_external_stats(out, out.length));
  return {
    samples: out[0]!,
    dropped: out[1]!,
    droppedBytes: out[2]!,
    lostStacks: out[3]!,
    unwatched: out[4]!,
    unwatchedBytes: out[5]!,
  };
}

function jscStats(calls: RawCalls, vm: number): JSCStats {
  const out = new Float64Array(JSC_STATS);
  check("read JSC's counters", calls.pprof_jsc_stats(vm, out, out.length));
  return {
    posted: out[0]!,
    wakes: out[1]!,
    suspended: out[2]!,
    timeouts: out[3]!,
    skipped: out[4]!,
  };
}

function jscHeapStats(calls: RawCalls, vm: number): JSCHeapStats {
  const out = new Float64Array(JSC_HEAP_STATS);
  check("read the counters of JSC's heap", calls.pprof_jsc_heap_stats(vm, out, out.length));
  return {
    state: (["off", "on", "failed"] as const)[out[0]!]!,
    bytes: out[1]!,
    traces: out[2]!,
    timeouts: out[3]!,
    lost: out[4]!,
    waitNanos: out[5]!,
    stepBytes: out[6]!,
    pendingBytes: out[7]!,
  };
}

function jscHeapWitness(calls: RawCalls, vm: number): JSCHeapWitness {
  const out = new Float64Array(3);
  check("watch for JSC's end", calls.pprof_jsc_heap_witness(vm, out, out.length));
  return { byte: out[0]!, context: out[1]!, free: out[2]! };
}

function creationText(calls: RawCalls, group: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const n = check("read a creation's text", calls.pprof_creation_text(group, bytes, size));
  return bytes.slice(0, n);
}

function creationStats(calls: RawCalls): CreationStats {
  const out = new Float64Array(CREATION_STATS);
  check("count thread creations", calls.pprof_creation_stats(out, out.length));
  return { seen: out[0]!, older: out[1]!, lost: out[2]!, watched: out[3] !== 0 };
}

/** The bytes of PATH with a NUL at the end, as C wants them. */
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

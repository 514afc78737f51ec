/**
 * The interface between TypeScript and the C library: the functions of native/pprof_native.h,
 * typed. ffi/native_library.ts implements it, ffi/open.ts opens the library.
 *
 * @module
 */
import { describeErrno } from "./errno.ts";

/** Which clock makes the ticks: a CPU timer per thread, or setitimer (`enum pprof_clock`). */
export type Clock = "thread" | "process";

/** Counters since the last start (`enum pprof_cpu_stat`, in its order). */
export interface CPUStats {
  readonly ticks: number;
  readonly lost: number;
  readonly threads: number;
  readonly unarmed: number;
  readonly foreign: number;
  readonly handlerNanos: number;
  readonly handlerMaxNanos: number;
  /** Of the process, until the stop or a drain within the last second. */
  readonly cpuNanos: number;
  /** What the ticks stand for. */
  readonly weightNanos: number;
  /** Of this, what threads used while they blocked SIGPROF for a time. */
  readonly blockedNanos: number;
  readonly handlerReplaced: boolean;
}

/** Counters of the calling isolate since it entered (`enum pprof_v8_stat`). */
export interface V8Stats {
  /** Signals of V8's sampler threads that were kept from its handler. */
  readonly swallowed: number;
  /** Of its threads, those that are kept from sending; 2: more than one. */
  readonly senders: number;
}

/** An opened native library. Calls that fail throw {@linkcode NativeError}. */
export interface NativeLibrary {
  /** The file that was loaded: a cache file, /proc/self/fd/N, or PPROF_NATIVE_LIBRARY. */
  readonly path: string;

  cpuPrepare(engine: 0 | 1 | 2): void;
  cpuStart(periodNanos: number, clock: Clock): void;
  cpuSwitchClock(clock: Clock): void;
  cpuStop(): void;
  /** Whether the clocks tick, for any isolate. */
  cpuIsRunning(): boolean;
  /**
   * Moves whole records from the ring to `words`; returns the number of 64-bit words, 0 when the
   * ring is empty.
   */
  cpuDrain(words: BigUint64Array<ArrayBuffer>): number;
  cpuStats(): CPUStats;
  /** Installs our signal handler again if another one has replaced it; returns whether it had. */
  cpuRearm(): boolean;

  /** Puts our handler on top of V8's; returns the isolate's number in tick records. */
  v8Enter(shared: boolean): number;
  v8LetGo(): void;
  v8Leave(): void;
  v8Busy(): boolean;
  v8Stats(): V8Stats;
  v8LinesBegin(): void;
  /**
   * Returns how many blocks looked like V8's CpuProfile. If one did, its mode is now
   * kCallerLineNumbers.
   */
  v8LinesEnd(): number;

  /** Starts recording this thread's mallocs and frees. */
  v8HeapTraceBegin(): void;
  /** Ends recording; returns the events in their order. */
  v8HeapTraceEnd(): BlockEvent[];
  v8HeapSetLayout(layout: V8HeapLayout): void;
  v8HeapIsLaidOut(): boolean;
  /** Call right before V8's heap profiler starts. */
  v8HeapBegin(goOn: boolean): void;
  /**
   * Call right after; returns how many SamplingHeapProfilers V8 has allocated. If one, its samples
   * are counted.
   */
  v8HeapBegun(): number;
  v8HeapEnd(): void;
  /**
   * Copies records of sites above number `after` to `words`; returns how many words, 0 for no more.
   */
  v8HeapRead(after: number, words: BigUint64Array<ArrayBuffer>): number;
  v8HeapFrame(frame: number): V8HeapFrame;
  /**
   * Has V8's CPU profiler, which sets its record-sample flag every `intervalNanos`, record the
   * stacks of heap samples, with a frame at `pc` as their leaf, when no tick needs the flag. An
   * interval of 0 ends that.
   */
  v8HeapStacks(intervalNanos: number, pc: number): void;
  /** The heap samples since the last call for which V8's CPU profiler was called. */
  v8HeapAsked(): AskedStack[];
  /** Assigns a sample to a group, which counts it while it is in use; returns whether it is. */
  v8HeapAssign(number: number, group: number): boolean;
  /** How many samples are in use in each of the first `count` groups. */
  v8HeapAlive(count: number): number[];
  v8HeapStats(): V8HeapStats;

  /** Starts sampling malloc and its kin on all threads. The calling thread owns the sampling. */
  externalStart(rateBytes: number): void;
  externalStop(): void;
  /** Records the stack of the next allocation of exactly `size` bytes; 0 ends that. */
  externalExpect(size: number): void;
  /** The recorded stack, the innermost frame first. */
  externalExpected(): NativeStackFrame[];
  externalSetLayout(layout: V8FrameLayout): void;
  /**
   * Copies records of sites above number `after` to `words`; returns how many words, 0 for no more.
   */
  externalRead(after: number, words: BigUint64Array<ArrayBuffer>): number;
  externalStats(): ExternalStats;

  /** Looks for JSC's sampler thread from now on; returns the VM's number. */
  jscExpect(): number;
  /** Whether the sampler thread was found. */
  jscAdopted(vm: number): boolean;
  /**
   * @param waitMicros How long a tick waits for the sampler that it wakes. `PPROF_JSC_RELEASE`: the
   * sampler keeps its own interval again. `PPROF_JSC_PARK`, after Profiler.stop: its thread wakes
   * 10 times a second only.
   */
  jscTrigger(vm: number, waitMicros: number): void;
  /** Wakes the sampler now, as a tick does; returns the sequence number. */
  jscPost(vm: number): number;
  jscStats(vm: number): JSCStats;

  /**
   * Starts the search for the byte counters of JSC's Heap; returns how many pieces of memory may be
   * that Heap.
   */
  jscHeapSearch(vm: number): number;
  /** Call right before known bytes are allocated. */
  jscHeapBefore(vm: number): void;
  /** Call right after; returns how many words grew by that amount. */
  jscHeapAfter(vm: number, counter: JSCHeapCounter, bytes: number): number;
  /** Starts the search for one counter again. */
  jscHeapAgain(vm: number, counter: JSCHeapCounter): void;
  /** Call right after a full collection; returns whether both counters were found. */
  jscHeapFound(vm: number): boolean;
  jscHeapStart(vm: number, rateBytes: number, waitMicros: number): void;
  jscHeapStop(vm: number): void;
  /** Moves records to `words`; returns how many words, 0 for no more. */
  jscHeapRead(vm: number, words: BigUint64Array<ArrayBuffer>): number;
  jscHeapStats(vm: number): JSCHeapStats;
  jscHeapWitness(vm: number): JSCHeapWitness;

  /** Hooks the creation of threads, and counts those that exist. */
  creationWatch(): void;
  /** The number of the last creation. */
  creationMark(): number;
  /**
   * Assigns `text` to the creations by this thread after `mark`, at most `limit` of them; returns
   * to how many.
   */
  creationClaim(mark: number, limit: number, text: Uint8Array<ArrayBuffer>): number;
  /** Copies records of groups above `after` to `words`; returns how many words, 0 for no more. */
  creationRead(after: number, words: BigUint64Array<ArrayBuffer>): number;
  /** The text of a group, whose record has its size. */
  creationText(group: number, size: number): Uint8Array<ArrayBuffer>;
  creationStats(): CreationStats;

  /**
   * Writes a record of every thread to `words`; returns how many words. Waits at most
   * `limitMicros`.
   */
  threadsSnapshot(
    engine: 0 | 1 | 2,
    limitMicros: number,
    words: BigUint64Array<ArrayBuffer>,
  ): number;

  /**
   * How many things of this process are claimed now: clocks, watchers, samplers (native/threads/owner.h).
   */
  claims(): number;
  /** Which of our rooms malloc tells of allocations now, a bit for each; 0: it costs what it did. */
  mallocWatchers(): number;

  threadId(): number;
  /** Nanoseconds of the named clock. */
  now(clock: "monotonic" | "realtime" | "process" | "thread"): number;
  /**
   * A part of a file; without `size`, all from `offset` on, as for /proc/self/maps, whose size is
   * not known.
   */
  readFile(path: string, offset?: number, size?: number): Uint8Array<ArrayBuffer>;
  /** Ends the process by `signal` with its default action. */
  die(signal: number): void;
}

/** A malloc, or a free. */
export interface BlockEvent {
  readonly address: number;
  /** 0: a free; the other fields are 0 then, too. */
  readonly size: number;
  /**
   * The return address in the caller of malloc's caller: in the function that called
   * `operator new`.
   */
  readonly caller: number;
  /** The distance from our hook's frame up to the frame of malloc's caller. */
  readonly distance: number;
}

/** `struct pprof_v8_heap_layout`, in its order. */
export interface V8HeapLayout {
  readonly sampleCaller: number;
  readonly profilerCaller: number;
  readonly distance: number;
  readonly sampleBytes: number;
  readonly sampleSize: number;
  readonly sampleOwner: number;
  readonly sampleProfiler: number;
  readonly sampleNumber: number;
  readonly profilerBytes: number;
  readonly nodeBytes: number;
  readonly nodeParent: number;
  readonly nodeScript: number;
  readonly nodePosition: number;
  readonly nodeName: number;
}

/** A function on a stack of V8's heap samples. */
export interface V8HeapFrame {
  /** `AllocationNode::script_id_`; 0 for none. */
  readonly script: number;
  /**
   * `AllocationNode::script_position_`: where the function starts, in characters from the script's
   * start.
   */
  readonly position: number;
  readonly name: string;
}

/** A sample of V8's heap profiler at which V8's CPU profiler was called. */
export interface AskedStack {
  readonly number: number;
  /** The sample's site; 0: the block was no sample. */
  readonly place: number;
  /** V8's record of the stack, if it made one, lies between these times of CLOCK_MONOTONIC. */
  readonly beforeNanos: number;
  readonly afterNanos: number;
}

/** Counters of one isolate's heap samples (`enum pprof_v8_heap_stat`, in its order). */
export interface V8HeapStats {
  readonly state: "off" | "starting" | "on" | "stopped";
  readonly samples: number;
  readonly deaths: number;
  readonly live: number;
  readonly missed: number;
  readonly rejected: number;
  readonly lostStacks: number;
  readonly unwatched: number;
  readonly unwatchedBytes: number;
  readonly stale: number;
  readonly staleBytes: number;
  readonly stops: number;
}

/** A frame of a native stack. */
export interface NativeStackFrame {
  readonly returnAddress: number;
  /** The frame's JSFunction, a tagged pointer, if it may have one; else 0. */
  readonly function: number;
}

/** `struct pprof_v8_frame_layout`, in its order. */
export interface V8FrameLayout {
  readonly functionInfo: number;
  readonly infoMap: number;
  readonly infoScript: number;
  readonly infoScope: number;
  readonly scriptMap: number;
  readonly scriptNumber: number;
  readonly scopeMap: number;
  readonly scopeStart: number;
}

/** Counters of the samples of external memory (`enum pprof_external_stat`, in its order). */
export interface ExternalStats {
  readonly samples: number;
  readonly dropped: number;
  readonly droppedBytes: number;
  readonly lostStacks: number;
  readonly unwatched: number;
  readonly unwatchedBytes: number;
}

/** Counters of one JSC VM (`enum pprof_jsc_stat`, in its order). */
export interface JSCStats {
  readonly posted: number;
  readonly wakes: number;
  readonly suspended: number;
  readonly timeouts: number;
  readonly skipped: number;
}

/**
 * JSC's byte counter of objects in shared blocks, or that of large objects: see
 * engine/jsc/heap/counters.ts.
 */
export type JSCHeapCounter = "blocks" | "large";

/** Counters of one VM's allocations (`enum pprof_jsc_heap_stat`, in its order). */
export interface JSCHeapStats {
  /** `failed`: a counter no longer held a count of bytes. */
  readonly state: "off" | "on" | "failed";
  readonly bytes: number;
  readonly traces: number;
  readonly timeouts: number;
  readonly lost: number;
  readonly waitNanos: number;
  readonly stepBytes: number;
  readonly pendingBytes: number;
}

/**
 * Addresses for an ArrayBuffer of one byte. When JSC frees it, with `free` and `context`, counting
 * ends.
 */
export interface JSCHeapWitness {
  readonly byte: number;
  readonly context: number;
  readonly free: number;
}

/** How many threads were created (`enum pprof_creation_stat`, in its order). */
export interface CreationStats {
  readonly seen: number;
  readonly older: number;
  readonly lost: number;
  readonly watched: boolean;
}

/** A call into the library returned a negative errno: "Cannot drain ticks: EBUSY (in use elsewhere)". */
export class NativeError extends Error {
  override readonly name = "NativeError";
  /** The negative errno, as returned. */
  readonly status: number;

  constructor(call: string, status: number) {
    super(`Cannot ${call}: ${describeErrno(-status)}`);
    this.status = status;
  }
}

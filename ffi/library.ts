/**
 * The seam between TypeScript and the C library: what native/pprof_native.h offers, typed.
 * ffi/deno.ts and ffi/bun.ts implement it, ffi/open.ts opens it.
 *
 * @module
 */
import { describeErrno } from "./errno.ts";

/** Which clock makes the ticks (`enum pprof_clock`). */
export type Clock = "thread" | "process";

/** Counters since the last start (`enum pprof_cpu_stat`, in its order). */
export interface CPUStats {
  readonly ticks: number;
  readonly lost: number;
  readonly threads: number;
  readonly unarmed: number;
  readonly foreign: number;
  /** Of the calling thread, since its isolate entered. */
  readonly v8Swallowed: number;
  readonly handlerNanos: number;
  readonly handlerMaxNanos: number;
  readonly cpuNanos: number;
  readonly handlerReplaced: boolean;
  /** Of V8's, to the calling thread; 2: more than one. */
  readonly v8Senders: number;
}

/** An opened native library. Calls that fail throw {@linkcode NativeError}. */
export interface NativeLibrary {
  /** The file that was loaded: a cache file, /proc/self/fd/N, or PPROF_NATIVE_LIBRARY. */
  readonly path: string;

  cpuPrepare(engine: 0 | 1 | 2): void;
  cpuStart(periodNanos: number, clock: Clock): void;
  cpuSwitchClock(clock: Clock): void;
  cpuStop(): void;
  /** Moves whole records to `words`; returns the number of 64-bit words, 0 when there are none. */
  cpuDrain(words: BigUint64Array<ArrayBuffer>): number;
  cpuStats(): CPUStats;
  /** Puts our handler back where someone else's took its place; true when it had to. */
  cpuRearm(): boolean;

  /** Returns the isolate's number. */
  v8Enter(shared: boolean): number;
  v8LetGo(): void;
  v8Leave(): void;
  v8Busy(): boolean;
  v8LinesBegin(): void;
  /** Returns how many objects looked like V8's profile; one: it carries the lines of calls. */
  v8LinesEnd(): number;

  /** Notes blocks of malloc that this thread is given and frees. */
  v8HeapTraceBegin(): void;
  /** Ends that; what was noted in the order in which it happened. */
  v8HeapTraceEnd(): BlockEvent[];
  v8HeapSetLayout(layout: V8HeapLayout): void;
  v8HeapIsLaidOut(): boolean;
  /** Right before V8's heap profiler starts. */
  v8HeapBegin(goOn: boolean): void;
  /** Right after; returns how many profilers V8 has made: one is ours, and counted from now on. */
  v8HeapBegun(): number;
  v8HeapEnd(): void;
  /** Copies records of places above `after` to `words`; returns how many words, 0 for no more. */
  v8HeapRead(after: number, words: BigUint64Array<ArrayBuffer>): number;
  v8HeapFrame(frame: number): V8HeapFrame;
  /**
   * Makes V8's CPU profiler, which marks the isolate every `intervalNanos`, record the stacks of samples
   * with the frame of `pc` on top, where no tick needs the mark; 0 ends that.
   */
  v8HeapStacks(intervalNanos: number, pc: number): void;
  /** The samples since the last call that V8's CPU profiler was asked for. */
  v8HeapAsked(): AskedStack[];
  /** Says what group a sample belongs to; true when it is in use, and counted there as long as it is. */
  v8HeapAssign(number: number, group: number): boolean;
  /** How many samples are in use of each of the first `count` groups. */
  v8HeapAlive(count: number): number[];
  v8HeapStats(): V8HeapStats;

  /** Samples memory that is asked for by malloc and its kin; this thread owns it. */
  externalStart(rateBytes: number): void;
  externalStop(): void;
  /** Notes the stack of the next allocation of exactly `size` bytes; 0 ends that. */
  externalExpect(size: number): void;
  /** That stack, the innermost first. */
  externalExpected(): NativeStackFrame[];
  externalSetLayout(layout: V8FrameLayout): void;
  /** Copies records of places above `after` to `words`; returns how many words, 0 for no more. */
  externalRead(after: number, words: BigUint64Array<ArrayBuffer>): number;
  externalStats(): ExternalStats;

  /** Returns the VM's number. */
  jscExpect(): number;
  jscAdopted(vm: number): boolean;
  /** `waitMicros` < 0: back to the sampler's own interval. */
  jscTrigger(vm: number, waitMicros: number): void;
  /** Returns the sequence number. */
  jscPost(vm: number): number;
  jscStats(vm: number): JSCStats;

  /** Begins to look for JSC's counts of bytes; returns in how many places. */
  jscHeapSearch(vm: number): number;
  /** Right before known bytes are allocated. */
  jscHeapBefore(vm: number): void;
  /** Right after; returns how many words have followed. */
  jscHeapAfter(vm: number, counter: JSCHeapCounter, bytes: number): number;
  /** Forgets what was found out about one of them. */
  jscHeapAgain(vm: number, counter: JSCHeapCounter): void;
  /** Right after a full collection; true when both are known. */
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
   * Says what led to the creations by this thread after `mark`, at most `limit` of them; returns how
   * many that were.
   */
  creationClaim(mark: number, limit: number, text: Uint8Array<ArrayBuffer>): number;
  /** Copies records of groups above `after` to `words`; returns how many words, 0 for no more. */
  creationRead(after: number, words: BigUint64Array<ArrayBuffer>): number;
  /** The text of a group whose record says that it has one of `size` bytes. */
  creationText(group: number, size: number): Uint8Array<ArrayBuffer>;
  creationStats(): CreationStats;

  /** Writes a record of every thread to `words`; returns how many words. Waits at most `limitMicros`. */
  threadsSnapshot(
    engine: 0 | 1 | 2,
    limitMicros: number,
    words: BigUint64Array<ArrayBuffer>,
  ): number;

  threadId(): number;
  /** Nanoseconds of the named clock. */
  now(clock: "monotonic" | "realtime" | "process" | "thread"): number;
  /** A whole file: /proc/self/maps (no size known before), or a part of an ELF file. */
  readFile(path: string, offset?: number, size?: number): Uint8Array<ArrayBuffer>;
  /** Ends the process by `signal` with its default action. */
  die(signal: number): void;
}

/** A block of malloc that was given out, or freed. */
export interface BlockEvent {
  readonly address: number;
  /** 0: freed; the rest is 0 then, too. */
  readonly size: number;
  /** The address after the call of whoever called malloc: in the function that wanted the block. */
  readonly caller: number;
  /** How far above our hook's frame that of malloc's caller lies. */
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
  /** V8's number of the script; 0 for none. */
  readonly script: number;
  /** Where the function starts, in characters from the script's start. */
  readonly position: number;
  readonly name: string;
}

/** A sample of V8's heap profiler whose stack V8's CPU profiler was asked for. */
export interface AskedStack {
  readonly number: number;
  /** 0: it was no sample. */
  readonly place: number;
  /** Between these times of CLOCK_MONOTONIC V8 has recorded it, if it has. */
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
  /** Behind the call. */
  readonly returnAddress: number;
  /** V8's pointer to the function that the frame is of, if it may be one; else 0. */
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

/** JSC's count of objects that share blocks, or of objects with a block of their own. */
export type JSCHeapCounter = "blocks" | "large";

/** Counters of one VM's allocations (`enum pprof_jsc_heap_stat`, in its order). */
export interface JSCHeapStats {
  /** `failed`: a counter did not hold a count. */
  readonly state: "off" | "on" | "failed";
  readonly bytes: number;
  readonly traces: number;
  readonly timeouts: number;
  readonly lost: number;
  readonly waitNanos: number;
  readonly stepBytes: number;
  readonly pendingBytes: number;
}

/** Addresses: an ArrayBuffer of the one byte, freed by the function, ends counting as it is freed. */
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

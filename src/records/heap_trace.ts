/**
 * HEAP_TRACE records (native/jsc/heap.c): which bytes belong to which trace of JSC's sampler.
 *
 * @module
 */
import { RecordCursor, RecordKind } from "./words.ts";

/** Bytes that were allocated since the record before, and when JSC's trace of their place was taken. */
export interface HeapTrace {
  /** CLOCK_MONOTONIC, nanoseconds: the trace lies between these two. */
  readonly fromNanos: number;
  readonly toNanos: number;
  readonly bytes: number;
  /** Why there is no trace: no JavaScript was running, or JSC's sampler did not come in time. */
  readonly missing?: "idle" | "lost";
}

/** `PPROF_HEAP_TRACE_IDLE`. */
const IDLE = 1;
/** `PPROF_HEAP_TRACE_LOST`. */
const LOST = 2;

/**
 * Decodes `count` words of `NativeLibrary.jscHeapRead`.
 *
 * @throws {RangeError} When a record's length contradicts the words.
 */
export function decodeHeapTraces(words: BigUint64Array<ArrayBuffer>, count: number): HeapTrace[] {
  const traces: HeapTrace[] = [];
  for (const record = new RecordCursor(words, count); record.next();) {
    if (record.kind !== RecordKind.heapTrace) continue;
    const missing = record.flags & LOST ? "lost" : record.flags & IDLE ? "idle" : undefined;
    traces.push({
      fromNanos: record.word(2),
      toNanos: record.word(3),
      bytes: record.word(4),
      ...(missing !== undefined && { missing }),
    });
  }
  return traces;
}

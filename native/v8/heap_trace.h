/*
 * v8/heap_trace.h: what v8/heap_trace.c may be told of, and so a layout for v8/heap.c may say.
 */
#ifndef PPROF_V8_HEAP_TRACE_H
#define PPROF_V8_HEAP_TRACE_H

/* Sizes of the blocks that are of interest. */
#define HEAP_V8_MIN_BLOCK 24
#define HEAP_V8_MAX_BLOCK 1024

/* How far above the hook's frame the caller's may begin: reads there stay on any thread's stack. */
#define HEAP_V8_MAX_DISTANCE 256

#endif

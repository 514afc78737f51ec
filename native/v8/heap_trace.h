/*
 * v8/heap_trace.h: what the hook of malloc tells v8/heap_trace.c. The rest is in pprof_native.h.
 */
#ifndef PPROF_V8_HEAP_TRACE_H
#define PPROF_V8_HEAP_TRACE_H

#include <stddef.h>

/* Sizes of the blocks that are of interest. */
#define HEAP_V8_MIN_BLOCK 24
#define HEAP_V8_MAX_BLOCK 1024

/* How far above the hook's frame the caller's may begin: reads there stay on any thread's stack. */
#define HEAP_V8_MAX_DISTANCE 256

/* Any thread, normal context. The calling thread was given BLOCK, not NULL, of SIZE bytes; FRAME is
 * the frame of the hook, whose caller is the one that wanted it. */
void heap_v8_trace_allocated(void *block, size_t size, const void *frame);

/* The same: the calling thread is about to free BLOCK, which pointer_filter_maybe knows. */
void heap_v8_trace_freed(void *block);

#endif

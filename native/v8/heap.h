/*
 * v8/heap.h: what the hook of malloc tells v8/heap.c. The rest is in pprof_native.h.
 */
#ifndef PPROF_V8_HEAP_H
#define PPROF_V8_HEAP_H

#include <stddef.h>

/* Any thread, normal context. The calling thread was given BLOCK, not NULL, of SIZE bytes; FRAME is
 * the frame of the hook, whose caller is the one that wanted it. */
void heap_v8_allocated(void *block, size_t size, const void *frame);

/* The same: the calling thread is about to free BLOCK, which pointer_filter_maybe knows. */
void heap_v8_freed(void *block);

#endif

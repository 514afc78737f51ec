/*
 * heap_v8.h: what the hook of malloc tells heap_v8.c. The rest is in pprof_native.h.
 */
#ifndef PPROF_HEAP_V8_H
#define PPROF_HEAP_V8_H

#include <stddef.h>

/* Any thread, normal context. The calling thread was given BLOCK, not NULL, of SIZE bytes; FRAME is
 * the frame of the hook, whose caller is the one that wanted it. */
void heap_v8_allocated(void *block, size_t size, const void *frame);

/* The same: the calling thread is about to free BLOCK, which pointer_filter_maybe knows. */
void heap_v8_freed(void *block);

#endif

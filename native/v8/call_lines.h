/*
 * v8/call_lines.h: what the hook of malloc tells v8/call_lines.c. The rest is in pprof_native.h.
 */
#ifndef PPROF_V8_CALL_LINES_H
#define PPROF_V8_CALL_LINES_H

#include <stddef.h>

/* The calling thread was given BLOCK, not NULL, of SIZE bytes. Any thread. */
void call_lines_allocated(void *block, size_t size);

#endif

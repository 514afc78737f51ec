/*
 * hook/malloc_hook.h: the one hook of malloc and its kin, and who is told of what.
 */
#ifndef PPROF_HOOK_MALLOC_HOOK_H
#define PPROF_HOOK_MALLOC_HOOK_H

#include <stddef.h>
#include <stdint.h>

enum malloc_watcher {
    MALLOC_WATCHER_CALL_LINES = 1, /* v8/call_lines.c: blocks of malloc */
    MALLOC_WATCHER_HEAP_V8 = 2,    /* v8/heap.c: blocks of malloc, and free */
    MALLOC_WATCHER_EXTERNAL = 4,   /* v8/external_memory.c: every block, and free */
    MALLOC_WATCHER_V8_TRACE = 8,   /* v8/heap_trace.c: blocks of malloc, and free */
};

/*
 * Hooks what WATCHER wants to see, for ever, and tells it from now on: its function is called after
 * each allocation on the thread that made it, and before each free. Returns 0, or a negative errno
 * (-ENOENT: nobody imports malloc).
 */
int malloc_hook_tell(enum malloc_watcher watcher);

/* WATCHER is not told any more; calls that are under way may still reach it. */
void malloc_hook_leave(enum malloc_watcher watcher);

#endif

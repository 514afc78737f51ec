/*
 * malloc_hook_stub.h: the hook of malloc that is not there. The tests of one watcher alone tell it of blocks
 * themselves.
 */
#ifndef PPROF_TESTS_MALLOC_HOOK_STUB_H
#define PPROF_TESTS_MALLOC_HOOK_STUB_H

#include "hook/malloc_hook.h"
#include "hook/pointer_filter.h"

uint8_t pointer_filter[POINTER_FILTER_SIZE];

/* Of enum malloc_watcher: who wants to be told. */
static uint32_t told;

int malloc_hook_tell(enum malloc_watcher watcher) {
    __atomic_fetch_or(&told, watcher, __ATOMIC_RELAXED);
    return 0;
}

void malloc_hook_leave(enum malloc_watcher watcher) {
    __atomic_fetch_and(&told, ~(uint32_t)watcher, __ATOMIC_RELAXED);
}

#endif

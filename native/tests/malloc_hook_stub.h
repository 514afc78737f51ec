/*
 * malloc_hook_stub.h: in the place of hook/malloc_hook.c, so that tests of one room tell its
 * watcher of blocks themselves.
 */
#ifndef PPROF_TESTS_MALLOC_HOOK_STUB_H
#define PPROF_TESTS_MALLOC_HOOK_STUB_H

#include "hook/malloc_hook.h"
#include "hook/pointer_filter.h"

uint8_t pointer_filter[POINTER_FILTER_SIZE];

/* The room's, once it has watched; and whether it does now. Atomic. */
static struct malloc_watcher *watcher;
static bool is_told;

int malloc_hook_tell(struct malloc_watcher *told) {
    __atomic_store_n(&watcher, told, __ATOMIC_RELEASE);
    __atomic_store_n(&is_told, true, __ATOMIC_RELEASE);
    return 0;
}

void malloc_hook_leave(const struct malloc_watcher *told) {
    (void)told;
    __atomic_store_n(&is_told, false, __ATOMIC_RELEASE);
}

static inline bool is_watching(void) {
    return __atomic_load_n(&is_told, __ATOMIC_ACQUIRE);
}

/* As the hooks do. */
static inline void tell_allocated(void *block, size_t size, const void *frame) {
    if (is_watching() && watcher->allocated != NULL)
        watcher->allocated(block, size, frame);
}

static inline void tell_freed(void *block) {
    if (is_watching() && (watcher->every_free || pointer_filter_maybe(block)))
        watcher->freed(block);
}

#endif

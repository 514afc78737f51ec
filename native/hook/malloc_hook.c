/*
 * hook/malloc_hook.c: see hook/malloc_hook.h.
 *
 * Stands in the place of malloc, free and their kin for every object but ours. While nobody watches,
 * that costs one load and one branch.
 */
#include "hook/malloc_hook.h"

#include <errno.h>
#include <stdbool.h>

#include "hook/got_hook.h"
#include "hook/pointer_filter.h"
#include "v8/call_lines.h"
#include "v8/external_memory.h"
#include "v8/heap.h"
#include "v8/heap_trace.h"

uint8_t pointer_filter[POINTER_FILTER_SIZE];

/* Relaxed loads throughout: each is set before got_hook patches the first slot, and never changed. */
static void *(*real_malloc)(size_t);
static void (*real_free)(void *);
static void *(*real_calloc)(size_t, size_t);
static void *(*real_realloc)(void *, size_t);
static int (*real_posix_memalign)(void **, size_t, size_t);
static void *(*real_aligned_alloc)(size_t, size_t);

/* Of enum malloc_watcher. Atomic. */
static uint32_t watchers;

static inline uint32_t told(void) {
    return __atomic_load_n(&watchers, __ATOMIC_RELAXED);
}

static inline bool is_idle(uint32_t who) {
    return __builtin_expect(who == 0, 1);
}

/* FRAME is the hook's own. */
static inline void external(uint32_t who, void *block, size_t size, const void *frame) {
    if ((who & MALLOC_WATCHER_EXTERNAL) && block != NULL && external_memory_is_due(size))
        external_memory_sample(block, size, frame);
}

static void *hooked_malloc(size_t size) {
    void *block = real_malloc(size);
    uint32_t who = told();
    if (is_idle(who) || block == NULL)
        return block;
    const void *frame = __builtin_frame_address(0);
    if (who & MALLOC_WATCHER_CALL_LINES)
        call_lines_allocated(block, size);
    if (who & MALLOC_WATCHER_HEAP_V8)
        heap_v8_allocated(block, size, frame);
    if (who & MALLOC_WATCHER_V8_TRACE)
        heap_v8_trace_allocated(block, size, frame);
    external(who, block, size, frame);
    return block;
}

static void freed(uint32_t who, void *block) {
    if (block == NULL || !pointer_filter_maybe(block))
        return;
    if (who & MALLOC_WATCHER_HEAP_V8)
        heap_v8_freed(block);
    if (who & MALLOC_WATCHER_V8_TRACE)
        heap_v8_trace_freed(block);
    if (who & MALLOC_WATCHER_EXTERNAL)
        external_memory_freed(block);
}

static void hooked_free(void *block) {
    uint32_t who = told();
    if (!is_idle(who))
        freed(who, block);
    real_free(block);
}

static void *hooked_calloc(size_t count, size_t size) {
    void *block = real_calloc(count, size);
    uint32_t who = told();
    if (!is_idle(who))
        external(who, block, count * size, __builtin_frame_address(0));
    return block;
}

static void *hooked_realloc(void *old, size_t size) {
    uint32_t who = told();
    if (is_idle(who))
        return real_realloc(old, size);
    /* Before: another thread may be given the old block as soon as it is free. */
    struct external_block moved = {0};
    if ((who & MALLOC_WATCHER_EXTERNAL) && old != NULL && pointer_filter_maybe(old))
        moved = external_memory_freed(old);
    void *block = real_realloc(old, size);
    if (block == NULL && size != 0)
        external_memory_restore(old, moved);
    else
        external(who, block, size, __builtin_frame_address(0));
    return block;
}

static int hooked_posix_memalign(void **block, size_t alignment, size_t size) {
    int status = real_posix_memalign(block, alignment, size);
    uint32_t who = told();
    if (!is_idle(who) && status == 0)
        external(who, *block, size, __builtin_frame_address(0));
    return status;
}

static void *hooked_aligned_alloc(size_t alignment, size_t size) {
    void *block = real_aligned_alloc(alignment, size);
    uint32_t who = told();
    if (!is_idle(who))
        external(who, block, size, __builtin_frame_address(0));
    return block;
}

static const struct {
    const char *name;
    void *replacement;
    void **original;
    uint32_t wanted_by;
} hooks[] = {
    /* First what frees: of a block that was seen the end is seen, too. */
    {"free", (void *)hooked_free, (void **)&real_free,
     MALLOC_WATCHER_HEAP_V8 | MALLOC_WATCHER_EXTERNAL | MALLOC_WATCHER_V8_TRACE},
    {"realloc", (void *)hooked_realloc, (void **)&real_realloc, MALLOC_WATCHER_EXTERNAL},
    {"malloc", (void *)hooked_malloc, (void **)&real_malloc, ~0u},
    {"calloc", (void *)hooked_calloc, (void **)&real_calloc, MALLOC_WATCHER_EXTERNAL},
    {"posix_memalign", (void *)hooked_posix_memalign, (void **)&real_posix_memalign,
     MALLOC_WATCHER_EXTERNAL},
    {"aligned_alloc", (void *)hooked_aligned_alloc, (void **)&real_aligned_alloc,
     MALLOC_WATCHER_EXTERNAL},
};

/* What is hooked already, as wanted_by. Atomic. */
static uint32_t hooked;

int malloc_hook_tell(enum malloc_watcher watcher) {
    if (!(__atomic_load_n(&hooked, __ATOMIC_ACQUIRE) & watcher)) {
        for (size_t i = 0; i < sizeof hooks / sizeof hooks[0]; i++) {
            if (!(hooks[i].wanted_by & watcher))
                continue;
            int slots = got_hook(hooks[i].name, hooks[i].replacement, hooks[i].original);
            /* What nobody imports nobody calls; but malloc and free somebody does. */
            if (slots < 0 || (slots == 0 && i != 1 && i < 3))
                return slots < 0 ? slots : -ENOENT;
        }
        __atomic_fetch_or(&hooked, watcher, __ATOMIC_RELEASE);
    }
    __atomic_fetch_or(&watchers, watcher, __ATOMIC_RELEASE);
    return 0;
}

void malloc_hook_leave(enum malloc_watcher watcher) {
    __atomic_fetch_and(&watchers, ~(uint32_t)watcher, __ATOMIC_RELAXED);
}

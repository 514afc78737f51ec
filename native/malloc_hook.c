/*
 * malloc_hook.c: see malloc_hook.h.
 *
 * Stands in the place of malloc, free and their kin for every object but ours. While nobody watches,
 * that costs one load and one branch.
 */
#include "malloc_hook.h"

#include <errno.h>
#include <stdbool.h>

#include "call_lines.h"
#include "got_hook.h"
#include "heap_v8.h"
#include "pointer_filter.h"

uint8_t pointer_filter[POINTER_FILTER_SIZE];

/* Relaxed loads throughout: each is set before got_hook patches the first slot, and never changed. */
static void *(*real_malloc)(size_t);
static void (*real_free)(void *);

/* Of enum malloc_watcher. Atomic. */
static uint32_t watchers;

static inline uint32_t told(void) {
    return __atomic_load_n(&watchers, __ATOMIC_RELAXED);
}

static inline bool is_idle(uint32_t who) {
    return __builtin_expect(who == 0, 1);
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
    return block;
}

static void hooked_free(void *block) {
    if (!is_idle(told() & MALLOC_WATCHER_HEAP_V8) && block != NULL && pointer_filter_maybe(block))
        heap_v8_freed(block);
    real_free(block);
}

static const struct {
    const char *name;
    void *replacement;
    void **original;
    uint32_t wanted_by;
} hooks[] = {
    /* First what frees: of a block that was seen the end is seen, too. */
    {"free", (void *)hooked_free, (void **)&real_free, MALLOC_WATCHER_HEAP_V8},
    {"malloc", (void *)hooked_malloc, (void **)&real_malloc,
     MALLOC_WATCHER_CALL_LINES | MALLOC_WATCHER_HEAP_V8},
};

/* What is hooked already, as wanted_by. Atomic. */
static uint32_t hooked;

int malloc_hook_tell(enum malloc_watcher watcher) {
    if (!(__atomic_load_n(&hooked, __ATOMIC_ACQUIRE) & watcher)) {
        for (size_t i = 0; i < sizeof hooks / sizeof hooks[0]; i++) {
            if (!(hooks[i].wanted_by & watcher))
                continue;
            int slots = got_hook(hooks[i].name, hooks[i].replacement, hooks[i].original);
            if (slots <= 0)
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

/*
 * hook/malloc_hook.c: see hook/malloc_hook.h.
 *
 * Stands in the place of malloc, free and their kin for every object but ours. While nobody watches,
 * that costs one load and one branch.
 */
#include "hook/malloc_hook.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>

#include "hook/got_hook.h"
#include "hook/pointer_filter.h"
#include "linux/fork.h"
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

/* Of enum malloc_watcher, and LEARNING. Atomic. */
static uint32_t watchers;

/*
 * musl makes its calloc of its own malloc, and its posix_memalign of its own aligned_alloc, by calls through
 * its GOT, whose slots are hooked as well. Such a block is one allocation, the outer function's. The addresses
 * that those inner calls return to are learned before the first watcher is told; glibc has none.
 */
#define MAX_INNER_CALLS 8
static uintptr_t inner_calls[MAX_INNER_CALLS]; /* atomic; ends with the first 0 */
static uintptr_t learner;                      /* control block of the thread that learns. Atomic */
#define LEARNING (1u << 31)

static inline uint32_t told(void) {
    return __atomic_load_n(&watchers, __ATOMIC_RELAXED);
}

/* async-signal-safe. */
static void forget_watchers(void) {
    __atomic_store_n(&watchers, 0, __ATOMIC_RELAXED);
}
IN_FORKED_CHILD(forget_watchers);

static inline bool is_idle(uint32_t who) {
    return __builtin_expect(who == 0, 1);
}

static bool is_inner_call(uintptr_t return_address) {
    for (uint32_t i = 0; i < MAX_INNER_CALLS; i++) {
        uintptr_t known = __atomic_load_n(&inner_calls[i], __ATOMIC_RELAXED);
        if (known == 0 || known == return_address)
            return known != 0;
    }
    return false;
}

/* On the learning thread: the outer function has called malloc or aligned_alloc. */
static __attribute__((noinline)) void learn_inner_call(uintptr_t return_address) {
    if (__atomic_load_n(&learner, __ATOMIC_RELAXED) != cpu_thread_pointer() ||
        is_inner_call(return_address))
        return;
    for (uint32_t i = 0; i < MAX_INNER_CALLS; i++)
        if (inner_calls[i] == 0) {
            __atomic_store_n(&inner_calls[i], return_address, __ATOMIC_RELAXED);
            return;
        }
}

/* True where WHO, which is not idle, is not to be told of a block: the call that returns to RETURN_ADDRESS is
 * an inner one. */
static inline bool is_hidden(uint32_t who, const void *return_address) {
    if (__builtin_expect((who & LEARNING) != 0, 0))
        learn_inner_call((uintptr_t)return_address);
    return is_inner_call((uintptr_t)return_address);
}

/* FRAME is the hook's own. */
static inline void external(uint32_t who, void *block, size_t size, const void *frame) {
    if ((who & MALLOC_WATCHER_EXTERNAL) && block != NULL && external_memory_is_due(size))
        external_memory_sample(block, size, frame);
}

static void *hooked_malloc(size_t size) {
    void *block = real_malloc(size);
    uint32_t who = told();
    if (is_idle(who) || block == NULL || is_hidden(who, __builtin_return_address(0)))
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
    if (!is_idle(who) && !is_hidden(who, __builtin_return_address(0)))
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

/* Under `lock`. What is hooked already, as wanted_by. */
FORK_LOCK(lock);
static uint32_t hooked;

/* Under `lock`, all of them are hooked. Calls each function that may be made of malloc or aligned_alloc, for a
 * small block: a big one would move glibc's threshold for mapping blocks. The calls are volatile: they return
 * to the hooks, as a program's do. */
static void learn_inner_calls(void) {
    void *(*volatile zeroed)(size_t, size_t) = hooked_calloc;
    void *(*volatile resized)(void *, size_t) = hooked_realloc;
    int (*volatile aligned)(void **, size_t, size_t) = hooked_posix_memalign;
    void *(*volatile aligned_too)(size_t, size_t) = hooked_aligned_alloc;
    __atomic_store_n(&learner, cpu_thread_pointer(), __ATOMIC_RELAXED);
    __atomic_fetch_or(&watchers, LEARNING, __ATOMIC_RELAXED);
    real_free(zeroed(1, 64));
    real_free(resized(resized(NULL, 64), 4096));
    real_free(aligned_too(64, 64));
    void *block = NULL;
    if (aligned(&block, 64, 64) == 0)
        real_free(block);
    __atomic_fetch_and(&watchers, ~LEARNING, __ATOMIC_RELAXED);
    __atomic_store_n(&learner, 0, __ATOMIC_RELAXED);
}

/* Under `lock`. 0 or a negative errno. */
static int hook_for(enum malloc_watcher watcher) {
    for (size_t i = 0; i < sizeof hooks / sizeof hooks[0]; i++) {
        if (!(hooks[i].wanted_by & watcher))
            continue;
        int slots = got_hook(hooks[i].name, hooks[i].replacement, hooks[i].original);
        /* What nobody imports nobody calls; but malloc and free somebody does. */
        if (slots < 0 || (slots == 0 && i != 1 && i < 3))
            return slots < 0 ? slots : -ENOENT;
    }
    return 0;
}

int malloc_hook_tell(enum malloc_watcher watcher) {
    pthread_mutex_lock(&lock);
    int status = 0;
    if (hooked & watcher)
        got_hook_renew(); /* in what was loaded since */
    else
        status = hook_for(watcher);
    if (status == 0 && !(hooked & watcher)) {
        if (watcher == MALLOC_WATCHER_EXTERNAL)
            learn_inner_calls();
        hooked |= watcher;
    }
    if (status == 0)
        __atomic_fetch_or(&watchers, watcher, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&lock);
    return status;
}

void malloc_hook_leave(enum malloc_watcher watcher) {
    __atomic_fetch_and(&watchers, ~(uint32_t)watcher, __ATOMIC_RELAXED);
}

/*
 * hook/malloc_hook.c: see hook/malloc_hook.h.
 *
 * Stands in the place of malloc, free and their kin for every object but ours. Without a
 * watcher that costs one load and one branch.
 */
#include "hook/malloc_hook.h"

#include <errno.h>
#include <pthread.h>

#include "hook/countdown.h"
#include "hook/got_hook.h"
#include "hook/pointer_filter.h"
#include "linux/fork.h"
#include "pprof_native.h"

/* Watchers by their bits: the lower ones see each block of malloc, the upper ones samples of all
 * functions. */
#define MAX_WATCHERS 8
#define EACH_BLOCK 0x0fu
#define SAMPLING 0xf0u

uint8_t pointer_filter[POINTER_FILTER_SIZE];

/* Relaxed loads: each is set before got_hook patches the first slot, and never changed. */
static void *(*real_malloc)(size_t);
static void (*real_free)(void *);
static void *(*real_calloc)(size_t, size_t);
static void *(*real_realloc)(void *, size_t);
static int (*real_posix_memalign)(void **, size_t, size_t);
static void *(*real_aligned_alloc)(size_t, size_t);

/* Whoever has ever watched. Each is set before its bit, and never changed. */
static struct malloc_watcher *table[MAX_WATCHERS];
static void (*allocated_of[MAX_WATCHERS])(void *block, size_t size, const void *frame); /* theirs */

/* The bits of those that watch, and LEARNING; those that would be told of every block that is
 * freed. Atomic. */
static uint32_t watchers;
static uint32_t every_free;

/*
 * musl makes its calloc of its own malloc, and its posix_memalign of its own aligned_alloc, by
 * calls through its GOT, whose slots are hooked as well. Such a block is one allocation, the outer
 * function's. The addresses that those inner calls return to are learned before the first watcher
 * is told; glibc has none.
 */
#define MAX_INNER_CALLS 8
static uintptr_t inner_calls[MAX_INNER_CALLS]; /* atomic; ends with the first 0 */
static uintptr_t learner;                      /* control block of the thread that learns. Atomic */
#define LEARNING (1u << 31)

static inline uint32_t told(void) {
    /* Acquire: partner of the release in malloc_hook_tell. */
    return __atomic_load_n(&watchers, __ATOMIC_ACQUIRE);
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

/* True where WHO, which is not idle, is not to be told of a block: the call that returns to
 * RETURN_ADDRESS is an inner one. */
static inline bool is_hidden(uint32_t who, const void *return_address) {
    if (__builtin_expect((who & LEARNING) != 0, 0))
        learn_inner_call((uintptr_t)return_address);
    return is_inner_call((uintptr_t)return_address);
}

static __attribute__((noinline)) void sampled(uint32_t who, void *block, size_t size,
                                              const void *frame) {
    for (; who != 0; who &= who - 1)
        table[__builtin_ctz(who)]->sampled(block, size, frame);
}

/* Of WHO those that sample are told. FRAME is the hook's own. */
static inline void tell_samplers(uint32_t who, void *block, size_t size, const void *frame) {
    if ((who & SAMPLING) && block != NULL && countdown_is_due(size))
        sampled(who & SAMPLING, block, size, frame);
}

static void freed(uint32_t who, void *block) {
    if (block == NULL)
        return;
    if (!pointer_filter_maybe(block))
        who &= __atomic_load_n(&every_free, __ATOMIC_RELAXED);
    for (; who != 0; who &= who - 1) {
        const struct malloc_watcher *watcher = table[__builtin_ctz(who)];
        if (watcher->freed != NULL)
            watcher->freed(block);
    }
}

static void *hooked_malloc(size_t size) {
    void *block = real_malloc(size);
    uint32_t who = told();
    if (is_idle(who) || block == NULL || is_hidden(who, __builtin_return_address(0)))
        return block;
    const void *frame = __builtin_frame_address(0);
    for (uint32_t rest = who & EACH_BLOCK; rest != 0; rest &= rest - 1)
        allocated_of[__builtin_ctz(rest)](block, size, frame);
    tell_samplers(who, block, size, frame);
    return block;
}

static void hooked_free(void *block) {
    uint32_t who = told();
    if (!is_idle(who))
        freed(who & (EACH_BLOCK | SAMPLING), block);
    real_free(block);
}

static void *hooked_calloc(size_t count, size_t size) {
    void *block = real_calloc(count, size);
    uint32_t who = told();
    if (!is_idle(who))
        tell_samplers(who, block, count * size, __builtin_frame_address(0));
    return block;
}

/* What was known of the old block is taken out before: another thread may be given it as soon as it
 * is free. */
static void *hooked_realloc(void *old, size_t size) {
    uint32_t who = told() & SAMPLING;
    if (is_idle(who))
        return real_realloc(old, size);
    struct malloc_known known[MAX_WATCHERS];
    bool is_known = old != NULL && pointer_filter_maybe(old);
    if (is_known)
        for (uint32_t rest = who; rest != 0; rest &= rest - 1)
            known[__builtin_ctz(rest)] = table[__builtin_ctz(rest)]->taken(old);
    void *block = real_realloc(old, size);
    if (block != NULL || size == 0)
        tell_samplers(who, block, size, __builtin_frame_address(0));
    else if (is_known)
        for (uint32_t rest = who; rest != 0; rest &= rest - 1)
            table[__builtin_ctz(rest)]->restored(old, known[__builtin_ctz(rest)]);
    return block;
}

static int hooked_posix_memalign(void **block, size_t alignment, size_t size) {
    int status = real_posix_memalign(block, alignment, size);
    uint32_t who = told();
    if (!is_idle(who) && status == 0)
        tell_samplers(who, *block, size, __builtin_frame_address(0));
    return status;
}

static void *hooked_aligned_alloc(size_t alignment, size_t size) {
    void *block = real_aligned_alloc(alignment, size);
    uint32_t who = told();
    if (!is_idle(who) && !is_hidden(who, __builtin_return_address(0)))
        tell_samplers(who, block, size, __builtin_frame_address(0));
    return block;
}

enum want { WANT_FREED = 1, WANT_SAMPLES = 2, WANT_MALLOC = 4 };

static const struct {
    const char *name;
    void *replacement;
    void **original;
    uint32_t wanted; /* enum want */
    bool is_needed;  /* what no object imports is never called; malloc and free always are */
} hooks[] = {
    /* First what frees: of a block that was seen the end is seen, too. */
    {"free", (void *)hooked_free, (void **)&real_free, WANT_FREED, true},
    {"realloc", (void *)hooked_realloc, (void **)&real_realloc, WANT_SAMPLES, false},
    {"malloc", (void *)hooked_malloc, (void **)&real_malloc, WANT_MALLOC, true},
    {"calloc", (void *)hooked_calloc, (void **)&real_calloc, WANT_SAMPLES, false},
    {"posix_memalign", (void *)hooked_posix_memalign, (void **)&real_posix_memalign, WANT_SAMPLES,
     false},
    {"aligned_alloc", (void *)hooked_aligned_alloc, (void **)&real_aligned_alloc, WANT_SAMPLES,
     false},
};

/* -- Normal context ---------------------------------------------------------------------------- */

FORK_LOCK(lock);        /* for who has which bit, and what is hooked */
static uint32_t hooked; /* enum want */

static uint32_t wants(const struct malloc_watcher *watcher) {
    return WANT_MALLOC | (watcher->freed != NULL ? WANT_FREED : 0) |
           (watcher->sampled != NULL ? WANT_SAMPLES : 0);
}

/* Under `lock`, all of them are hooked. Calls each function that may be made of malloc or
 * aligned_alloc, for a small block: a big one would move glibc's threshold for mapping blocks. The
 * calls are volatile: they return to the hooks, as a program's do. */
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

/* Under `lock`. Hooks what of WANTED is not hooked yet. 0 or a negative errno. */
static int hook(uint32_t wanted) {
    if ((wanted & ~hooked) == 0) {
        got_hook_renew(); /* in what was loaded since */
        return 0;
    }
    for (size_t i = 0; i < sizeof hooks / sizeof hooks[0]; i++) {
        if (!(hooks[i].wanted & wanted & ~hooked))
            continue;
        int slots = got_hook(hooks[i].name, hooks[i].replacement, hooks[i].original);
        if (slots < 0 || (slots == 0 && hooks[i].is_needed))
            return slots < 0 ? slots : -ENOENT;
    }
    if (wanted & ~hooked & WANT_SAMPLES)
        learn_inner_calls();
    hooked |= wanted;
    return 0;
}

/* Under `lock`. The bit of WATCHER, which is given one if it has none; 0 when there are no more. */
static uint32_t bit_of(struct malloc_watcher *watcher) {
    uint32_t first = watcher->sampled != NULL ? MAX_WATCHERS / 2 : 0;
    for (uint32_t i = first; i < first + MAX_WATCHERS / 2 && watcher->bit == 0; i++) {
        if (table[i] != NULL)
            continue;
        table[i] = watcher;
        allocated_of[i] = watcher->allocated;
        watcher->bit = 1u << i;
        if (watcher->every_free)
            __atomic_fetch_or(&every_free, watcher->bit, __ATOMIC_RELAXED);
    }
    return watcher->bit;
}

int malloc_hook_tell(struct malloc_watcher *watcher) {
    pthread_mutex_lock(&lock);
    int status = bit_of(watcher) == 0 ? -EAGAIN : hook(wants(watcher));
    /* Release: partner of the acquire in told. */
    if (status == 0)
        __atomic_fetch_or(&watchers, watcher->bit, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&lock);
    return status;
}

void malloc_hook_leave(const struct malloc_watcher *watcher) {
    __atomic_fetch_and(&watchers, ~watcher->bit, __ATOMIC_RELAXED);
}

int32_t pprof_malloc_watchers(void) {
    return (int32_t)(told() & (EACH_BLOCK | SAMPLING));
}

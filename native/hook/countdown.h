/*
 * hook/countdown.h: which of the blocks that a thread asks for are samples.
 *
 * Each thread counts down a number of bytes that is drawn anew after each sample, so that a block
 * of N bytes is sampled with the chance 1 - e^(-N / rate), whatever was asked for before.
 */
#ifndef PPROF_HOOK_COUNTDOWN_H
#define PPROF_HOOK_COUNTDOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stack/cpu_context.h"

/* Threads share one by accident of their addresses: then a few bytes of theirs are not counted. */
#define COUNTDOWNS 1024

struct countdown {
    int64_t left;    /* bytes until the next sample. Atomic */
    uint64_t random; /* 0: not seeded */
    /* The sampling room's own: the name of the thread that was sampled last here. */
    uintptr_t thread; /* its control block */
    uint64_t name[2];
    uint32_t name_age;
    char padding[12];
};

extern struct countdown countdowns[COUNTDOWNS];
extern uint64_t countdown_expected; /* a size that is due whenever it comes; 0: none. Atomic */

/* The calling thread's. */
static inline struct countdown *countdown_own(void) {
    uint64_t hash = (cpu_thread_pointer() >> 6) * 0x9e3779b97f4a7c15u;
    return &countdowns[hash % COUNTDOWNS];
}

/* Counts SIZE bytes on the calling thread; true when it is time to ask countdown_next. */
static inline bool countdown_is_due(size_t size) {
    struct countdown *countdown = countdown_own();
    int64_t left = __atomic_load_n(&countdown->left, __ATOMIC_RELAXED) - (int64_t)size;
    __atomic_store_n(&countdown->left, left, __ATOMIC_RELAXED);
    return __builtin_expect(left <= 0, 0) ||
           __builtin_expect(size == __atomic_load_n(&countdown_expected, __ATOMIC_RELAXED), 0);
}

/* SIZE bytes were due. True if they are a sample; then the next countdown begins. */
bool countdown_next(size_t size);

/* Normal context, while nobody counts. All countdowns begin anew, with a sample for RATE bytes on
 * average. */
void countdown_start(double rate);

#endif

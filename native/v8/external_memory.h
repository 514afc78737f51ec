/*
 * v8/external_memory.h: what the hooks of malloc and its kin tell v8/external_memory.c. The rest is in
 * pprof_native.h.
 */
#ifndef PPROF_V8_EXTERNAL_MEMORY_H
#define PPROF_V8_EXTERNAL_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stack/cpu_context.h"

/* Threads share a countdown by accident of their addresses: then a few bytes of theirs are not counted,
 * and a sample may be given the other one's name. */
#define EXTERNAL_COUNTDOWNS 1024

struct external_countdown {
    int64_t left; /* bytes until the next sample. Atomic */
    uint64_t random; /* 0: not seeded */
    /* The name of the thread that was sampled last here: */
    uintptr_t thread; /* its control block */
    uint64_t name[2];
    uint32_t name_age;
    char padding[12];
};

extern struct external_countdown external_countdowns[EXTERNAL_COUNTDOWNS];
extern uint64_t external_expected; /* a size that is noted whenever it comes; 0: none. Atomic */

static inline struct external_countdown *external_countdown(void) {
    uint64_t hash = (cpu_thread_pointer() >> 6) * 0x9e3779b97f4a7c15u;
    return &external_countdowns[hash % EXTERNAL_COUNTDOWNS];
}

/* Counts SIZE bytes on the calling thread; true when the time for a sample has come. */
static inline bool external_memory_is_due(size_t size) {
    struct external_countdown *countdown = external_countdown();
    int64_t left = __atomic_load_n(&countdown->left, __ATOMIC_RELAXED) - (int64_t)size;
    __atomic_store_n(&countdown->left, left, __ATOMIC_RELAXED);
    return __builtin_expect(left <= 0, 0) ||
           __builtin_expect(size == __atomic_load_n(&external_expected, __ATOMIC_RELAXED), 0);
}

/* The calling thread was given BLOCK, not NULL, of SIZE bytes, which was due; FRAME is the frame of the
 * hook. Normal context. */
void external_memory_sample(void *block, size_t size, const void *frame);

/* What was known of a block. */
struct external_block {
    uint32_t site; /* from 1; 0: nothing */
    uint64_t size;
};

/* The calling thread is about to free BLOCK, which pointer_filter_maybe knows. */
struct external_block external_memory_freed(void *block);

/* BLOCK, of which that was KNOWN, was not freed after all. */
void external_memory_restore(void *block, struct external_block known);

#endif

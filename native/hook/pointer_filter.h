/*
 * hook/pointer_filter.h: tells most pointers that are not watched from the few that are, at the
 * cost of one byte's load. Any thread, normal context.
 */
#ifndef PPROF_HOOK_POINTER_FILTER_H
#define PPROF_HOOK_POINTER_FILTER_H

#include <stdbool.h>
#include <stdint.h>

/* A second-level cache holds it. One of so many pointers that are not watched is looked up in
 * vain for each that is. */
#define POINTER_FILTER_SIZE 65536

/* How many watched pointers fall on each place; at 255 it stays there for good. Atomic. */
extern uint8_t pointer_filter[POINTER_FILTER_SIZE];

/* POINTER is a block of malloc's: aligned to 16. */
static inline uint64_t pointer_hash(const void *pointer) {
    return ((uintptr_t)pointer >> 4) * 0x9e3779b97f4a7c15u;
}

static inline uint8_t *pointer_filter_place(const void *pointer) {
    return &pointer_filter[pointer_hash(pointer) >> 48];
}

static inline bool pointer_filter_maybe(const void *pointer) {
    /* Relaxed: whoever frees a block was given it by the thread that watches it. */
    return __atomic_load_n(pointer_filter_place(pointer), __ATOMIC_RELAXED) != 0;
}

static inline void pointer_filter_change(const void *pointer, int by) {
    uint8_t *place = pointer_filter_place(pointer);
    uint8_t count = __atomic_load_n(place, __ATOMIC_RELAXED);
    while (count != UINT8_MAX &&
           !__atomic_compare_exchange_n(place, &count, (uint8_t)(count + by), true,
                                        __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
    }
}

static inline void pointer_filter_add(const void *pointer) {
    pointer_filter_change(pointer, 1);
}

/* For a pointer that was added before. */
static inline void pointer_filter_remove(const void *pointer) {
    pointer_filter_change(pointer, -1);
}

#endif

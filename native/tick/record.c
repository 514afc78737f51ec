/*
 * tick/record.c: see tick/record.h. But for the last section everything here runs in the signal
 * handler and is async-signal-safe.
 */
#include "tick/record.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/prctl.h>

#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/frame_walk.h"
#include "stack/stack_map.h"
#include "tick/ring.h"

#define TICK_HEADER_WORDS 7
#define THREAD_RECORD_WORDS 5

/* A thread's new name is noticed after so many ticks at most. */
#define NAME_TICKS 32

/* Relaxed: nothing is ordered by them. */
static struct tick_counters counters;

static void count(uint64_t *counter, uint64_t by) {
    __atomic_fetch_add(counter, by, __ATOMIC_RELAXED);
}

static void count_time(uint64_t nanos) {
    count(&counters.nanos, nanos);
    uint64_t longest = __atomic_load_n(&counters.nanos_max, __ATOMIC_RELAXED);
    while (nanos > longest &&
           !__atomic_compare_exchange_n(&counters.nanos_max, &longest, nanos, true,
                                        __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
    }
}

/* True if THREAD's name was recorded, and need not be looked at again by this tick. Between two
 * ticks the caches have gone cold, and asking the kernel takes 3 us: after 1, 2, 4 … ticks, as
 * threads are named soon after their start, and then after NAME_TICKS each. */
static bool is_named(struct thread_record *thread) {
    /* Relaxed: reset for a new profile or owner; the age is this thread's alone. */
    if (thread == NULL || !__atomic_load_n(&thread->named, __ATOMIC_RELAXED))
        return false;
    uint32_t age = ++thread->name_age;
    return (age & (age - 1)) != 0 && age % NAME_TICKS != 0;
}

/* Records the calling thread's name where it is news. THREAD may be NULL: then it always is. */
static void put_name(struct thread_record *thread, int32_t tid, uint64_t time) {
    if (is_named(thread))
        return;
    uint64_t words[THREAD_RECORD_WORDS] = {PPROF_RECORD_THREAD | THREAD_RECORD_WORDS << 8, time,
                                           (uint64_t)tid, 0, 0};
    raw_syscall4(SYS_prctl, PR_GET_NAME, (long)&words[3], 0, 0);
    /* Relaxed: reset for a new profile or owner; the name itself is this thread's alone. */
    if (thread != NULL && __atomic_load_n(&thread->named, __ATOMIC_RELAXED) &&
        thread->name[0] == words[3] && thread->name[1] == words[4])
        return;
    if (!ring_put(words, THREAD_RECORD_WORDS, 0) || thread == NULL)
        return;
    thread->name[0] = words[3];
    thread->name[1] = words[4];
    thread->name_age = 0;
    __atomic_store_n(&thread->named, 1, __ATOMIC_RELAXED);
}

/* The bounds of the calling thread's stack; {0, 0} when SP does not lie on it. */
static struct stack_bounds bounds_of(struct thread_record *thread, uintptr_t sp) {
    if (thread == NULL)
        return stack_map_find(sp);
    /* Relaxed: written on this thread, by the code below or before its timer was armed. */
    struct stack_bounds bounds = {__atomic_load_n(&thread->stack_low, __ATOMIC_RELAXED),
                                  __atomic_load_n(&thread->stack_high, __ATOMIC_RELAXED)};
    if (bounds.high != 0)
        return bounds;
    bounds = stack_map_find(sp);
    __atomic_store_n(&thread->stack_low, bounds.low, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->stack_high, bounds.high, __ATOMIC_RELAXED);
    return bounds;
}

static struct tick_recipient recipient_of(struct thread_record *thread) {
    const struct engine_ops *engine = engine_table_current();
    if (engine == NULL || thread == NULL)
        return (struct tick_recipient){0, 0};
    return engine->recipient(thread);
}

/* Fills in the header of WORDS, N words of a tick, and puts them into the ring. */
static void put_tick(uint64_t *words, uint32_t n, uint32_t flags, uint64_t time, int32_t tid,
                     uint64_t weight, struct tick_recipient recipient) {
    words[0] = PPROF_RECORD_TICK | (uint64_t)n << 8 | (uint64_t)flags << 24;
    words[1] = time;
    words[2] = (uint64_t)tid;
    words[3] = weight;
    words[4] = 0; /* label */
    words[5] = recipient.isolate;
    words[6] = recipient.sequence;
    ring_put(words, n, weight);
    count(&counters.weight, weight);
}

/* Its kilobyte of stack is free again when the engine's handler runs: both share an alternate stack
 * of 8 KiB or less. */
struct tick_recipient tick_record(struct thread_record *thread, int32_t tid, uint64_t weight,
                                  const struct cpu_context *registers) {
    uint64_t start = raw_now(CLOCK_MONOTONIC);
    struct tick_recipient recipient = recipient_of(thread);
    put_name(thread, tid, start);

    uint64_t words[TICK_HEADER_WORDS + PPROF_MAX_DEPTH];
    uint32_t flags = 0;
    uint32_t depth = frame_walk(registers, bounds_of(thread, registers->sp),
                                words + TICK_HEADER_WORDS, PPROF_MAX_DEPTH, &flags);
    put_tick(words, TICK_HEADER_WORDS + depth, flags, start, tid, weight, recipient);
    count(&counters.ticks, 1);
    count_time(raw_now(CLOCK_MONOTONIC) - start);
    return recipient;
}

void tick_record_blocked(struct thread_record *thread, int32_t tid, uint64_t weight) {
    uint64_t now = raw_now(CLOCK_MONOTONIC);
    put_name(thread, tid, now);
    uint64_t words[TICK_HEADER_WORDS];
    put_tick(words, TICK_HEADER_WORDS, PPROF_TICK_BLOCKED, now, tid, weight,
             (struct tick_recipient){0, 0});
    count(&counters.blocked, weight);
}

/* -- Normal context -------------------------------------------------------------------------- */

struct tick_counters tick_counters(void) {
    return (struct tick_counters){
        .ticks = __atomic_load_n(&counters.ticks, __ATOMIC_RELAXED),
        .weight = __atomic_load_n(&counters.weight, __ATOMIC_RELAXED),
        .blocked = __atomic_load_n(&counters.blocked, __ATOMIC_RELAXED),
        .nanos = __atomic_load_n(&counters.nanos, __ATOMIC_RELAXED),
        .nanos_max = __atomic_load_n(&counters.nanos_max, __ATOMIC_RELAXED),
    };
}

void tick_counters_clear(void) {
    __atomic_store_n(&counters.ticks, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&counters.weight, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&counters.blocked, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&counters.nanos, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&counters.nanos_max, 0, __ATOMIC_RELAXED);
}

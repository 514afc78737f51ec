/*
 * stack/stack_map.c: see stack/stack_map.h.
 *
 * The mappings of a thread's own stack stay as long as the thread does, so a snapshot that is old
 * in every other respect is right about the stacks of the threads that existed when it was taken.
 */
#include "stack/stack_map.h"

#include <pthread.h>
#include <stddef.h>

#include "linux/fork.h"
#include "linux/maps_line.h"
#include "linux/raw_syscall.h"

/* As many as a process may have, unless vm.max_map_count was raised; of more, the highest are kept:
 * the kernel gives addresses from above, and stacks are older than most of a heap. 1 MiB of bss,
 * whose pages are touched as it fills. */
#ifndef STACK_MAP_RANGES
#define STACK_MAP_RANGES 65536
#endif

/* The main thread's stack grows downwards into a gap of at least 128 MiB that the kernel keeps free
 * (emulators keep none): so far below its end, and above the mapping before it, nothing else is. */
#define MAIN_STACK_REACH ((uintptr_t)64 << 20)

struct range {
    uintptr_t low;
    uintptr_t high;
};

/* A sequence lock: odd while the snapshot is being written. All fields are relaxed atomics between
 * the two accesses of `version`. */
FORK_LOCK(lock); /* of writers */
static uint32_t version;
static uint32_t range_count; /* read so far; the last STACK_MAP_RANGES of them are kept */
/* Ascending; each at its number modulo STACK_MAP_RANGES. */
static struct range ranges[STACK_MAP_RANGES];
/* With the room that it may grow into. */
static struct range main_stack;

/* What a reading of the mappings has found so far. */
struct reading {
    uint32_t count;
    uintptr_t end_before; /* of the previous line's range */
};

/* " [stack]" as maps_line.tail. */
#define MAIN_STACK_NAME 0x205b737461636b5d

static void take(const struct maps_line *line, void *value) {
    struct reading *reading = value;
    uintptr_t low = line->low;
    struct range *range = NULL;
    if (line->tail == MAIN_STACK_NAME) {
        range = &main_stack;
        low = line->high > MAIN_STACK_REACH ? line->high - MAIN_STACK_REACH : 0;
        if (low < reading->end_before)
            low = reading->end_before;
    } else if (line->permissions[0] == 'r' && line->permissions[1] == 'w') {
        range = &ranges[reading->count++ % STACK_MAP_RANGES];
    }
    if (range != NULL) {
        __atomic_store_n(&range->low, low, __ATOMIC_RELAXED);
        __atomic_store_n(&range->high, line->high, __ATOMIC_RELAXED);
    }
    reading->end_before = line->high;
}

int stack_map_read(void) {
    pthread_mutex_lock(&lock);
    /* Relaxed and a fence: readers that see a word of the new snapshot see an odd or newer version;
     * partner of the fence in stack_map_find. */
    __atomic_store_n(&version, version + 1, __ATOMIC_RELAXED);
    __atomic_thread_fence(__ATOMIC_RELEASE);
    struct reading reading = {0};
    int status = maps_read(take, &reading);
    if (reading.end_before != 0) /* else not a line was read, and the snapshot is what it was */
        __atomic_store_n(&range_count, reading.count, __ATOMIC_RELAXED);
    /* Release: partner of the acquire in stack_map_find. */
    __atomic_store_n(&version, version + 1, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&lock);
    return status;
}

/* async-signal-safe. The range that contains ADDRESS, or {0, 0}. */
static struct range range_of(uintptr_t address) {
    uint32_t to = __atomic_load_n(&range_count, __ATOMIC_RELAXED);
    uint32_t from = to > STACK_MAP_RANGES ? to - STACK_MAP_RANGES : 0;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        const struct range *place = &ranges[middle % STACK_MAP_RANGES];
        struct range range = {__atomic_load_n(&place->low, __ATOMIC_RELAXED),
                              __atomic_load_n(&place->high, __ATOMIC_RELAXED)};
        if (address >= range.high)
            from = middle + 1;
        else if (address < range.low)
            to = middle;
        else
            return range;
    }
    return (struct range){0, 0};
}

/* async-signal-safe. */
struct stack_bounds stack_map_find(uintptr_t sp) {
    const struct stack_bounds unknown = {0, 0};
    /* Acquire: partner of the release in stack_map_read. */
    uint32_t before = __atomic_load_n(&version, __ATOMIC_ACQUIRE);
    struct stack_bounds main_bounds = {__atomic_load_n(&main_stack.low, __ATOMIC_RELAXED),
                                       __atomic_load_n(&main_stack.high, __ATOMIC_RELAXED)};
    struct range range = range_of(sp);
    /* Acquire fence: partner of the release fence in stack_map_read. */
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    if (before == 0 || before % 2 != 0 || __atomic_load_n(&version, __ATOMIC_RELAXED) != before)
        return unknown;

    /* The main thread's control block is not on its stack. */
    if (sp >= main_bounds.low && sp < main_bounds.high && raw_thread_id() == raw_process_id())
        return main_bounds;

    /* Neighbouring mappings appear as one, so the range may go on above the stack. The control
     * block marks the top, and shows whose stack it is. */
    uintptr_t top = cpu_thread_pointer();
    if (range.high == 0 || top <= sp || top > range.high)
        return unknown;
    return (struct stack_bounds){range.low, top & ~(uintptr_t)7};
}

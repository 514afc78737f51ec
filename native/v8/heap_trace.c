/*
 * v8/heap_trace.c: what one thread asks of malloc and gives back while it allocates known objects: the
 * caller learns from it how V8 keeps its samples (v8/heap.c).
 */
#pragma GCC optimize("Os")

#include "v8/heap_trace.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>

#include "hook/malloc_hook.h"
#include "hook/pointer_filter.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"

#define MAX_EVENTS 32768

struct event {
    uint64_t block;
    uint64_t size; /* 0: freed */
    uint64_t caller;
    uint64_t distance;
};

FORK_LOCK(lock); /* for who traces */

/* Atomic: the thread that is traced, 0: none. The rest is its own. */
static uintptr_t tracing;
static int32_t tracing_tid; /* under `lock` */
static uint32_t event_count;
static struct event events[MAX_EVENTS];

static bool is_traced(void) {
    return __atomic_load_n(&tracing, __ATOMIC_RELAXED) == cpu_thread_pointer();
}

static void note_event(const void *block, size_t size, uintptr_t caller, uint64_t distance) {
    if (event_count < MAX_EVENTS)
        events[event_count] = (struct event){(uintptr_t)block, size, caller, distance};
    event_count++;
}

void heap_v8_trace_allocated(void *block, size_t size, const void *frame) {
    if (!is_traced())
        return;
    uintptr_t above = *(const uintptr_t *)frame;
    uint64_t distance = above - (uintptr_t)frame;
    if (size < HEAP_V8_MIN_BLOCK || size > HEAP_V8_MAX_BLOCK || distance > HEAP_V8_MAX_DISTANCE ||
        distance % 8 != 0)
        return;
    uintptr_t caller = cpu_return_address(((const uintptr_t *)above)[1]);
    pointer_filter_add(block);
    note_event(block, size, caller, distance);
}

void heap_v8_trace_freed(void *block) {
    if (is_traced())
        note_event(block, 0, 0, 0);
}

/* The noted blocks may be freed unseen again. */
static uint32_t end_events(void) {
    uint32_t n = event_count < MAX_EVENTS ? event_count : MAX_EVENTS;
    for (uint32_t i = 0; i < n; i++)
        if (events[i].size != 0)
            pointer_filter_remove((void *)events[i].block);
    return n;
}

int32_t pprof_v8_heap_trace_begin(void) {
    pthread_mutex_lock(&lock);
    /* A Worker may be ended at any point. */
    bool is_busy = tracing != 0 && !raw_thread_has_ended(tracing_tid);
    int32_t status = is_busy ? -EBUSY : malloc_hook_tell(MALLOC_WATCHER_V8_TRACE);
    if (status == 0) {
        if (tracing != 0)
            end_events();
        event_count = 0;
        tracing_tid = raw_thread_id();
        __atomic_store_n(&tracing, cpu_thread_pointer(), __ATOMIC_RELAXED);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_v8_heap_trace_end(uint64_t *words, uint32_t capacity) {
    if (!is_traced())
        return -ESRCH;
    uint32_t n = end_events();
    bool has_room = event_count <= MAX_EVENTS && words != NULL &&
                    capacity >= n * (sizeof events[0] / sizeof words[0]);
    if (has_room)
        memcpy(words, events, n * sizeof events[0]);
    pthread_mutex_lock(&lock);
    __atomic_store_n(&tracing, 0, __ATOMIC_RELAXED);
    malloc_hook_leave(MALLOC_WATCHER_V8_TRACE);
    pthread_mutex_unlock(&lock);
    return has_room ? (int32_t)n : -E2BIG;
}

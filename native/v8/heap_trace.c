/*
 * v8/heap_trace.c: what one thread allocates and frees by malloc while it allocates known
 * JavaScript objects under V8's SamplingHeapProfiler: the caller learns from it where V8 allocates
 * its Samples and where their fields are (v8/heap.c).
 */
#include "v8/heap_trace.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>

#include "hook/malloc_hook.h"
#include "hook/pointer_filter.h"
#include "linux/fork.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "threads/owner.h"

#define MAX_EVENTS 32768

/* A power of two. */
#define NOTED_BITS 65536

struct event {
    uint64_t block;
    uint64_t size; /* 0: freed */
    uint64_t caller;
    uint64_t distance;
};

FORK_LOCK(lock); /* for which thread is traced */
static void end_trace(struct owner *owner);
static struct owner traced = {.lock = &lock, .end = end_trace};

/* The owner's. */
static uint32_t event_count; /* > MAX_EVENTS: some were not noted */
static struct event events[MAX_EVENTS];

/* A bit for each hash that noted blocks have had. The end of some others is noted as well, which
 * says nothing of any. The owner's. */
static uint64_t noted[NOTED_BITS / 64];

static uint64_t *noted_word(const void *block, uint64_t *bit) {
    uint64_t hash = pointer_hash(block) >> 32;
    *bit = (uint64_t)1 << hash % 64;
    return &noted[hash / 64 % (NOTED_BITS / 64)];
}

static void note_event(const void *block, size_t size, uintptr_t caller, uint64_t distance) {
    if (event_count < MAX_EVENTS)
        events[event_count] = (struct event){(uintptr_t)block, size, caller, distance};
    if (event_count <= MAX_EVENTS)
        event_count++;
}

static void trace_allocated(void *block, size_t size, const void *frame) {
    if (!owner_is_mine(&traced))
        return;
    uintptr_t above = *(const uintptr_t *)frame;
    uint64_t distance = above - (uintptr_t)frame;
    if (size < HEAP_V8_MIN_BLOCK || size > HEAP_V8_MAX_BLOCK || distance > HEAP_V8_MAX_DISTANCE ||
        distance % 8 != 0)
        return;
    uintptr_t caller = cpu_return_address(((const uintptr_t *)above)[1]);
    uint64_t bit;
    *noted_word(block, &bit) |= bit;
    note_event(block, size, caller, distance);
}

static void trace_freed(void *block) {
    uint64_t bit;
    if (owner_is_mine(&traced) && (*noted_word(block, &bit) & bit))
        note_event(block, 0, 0, 0);
}

static struct malloc_watcher watcher = {
    .allocated = trace_allocated, .freed = trace_freed, .every_free = true};

/* Under `lock`. */
static void end_trace(struct owner *owner) {
    (void)owner;
    malloc_hook_leave(&watcher);
}

int32_t pprof_v8_heap_trace_begin(void) {
    pthread_mutex_lock(&lock);
    int32_t status = owner_claim(&traced);
    if (status == 0) {
        event_count = 0;
        memset(noted, 0, sizeof noted);
        status = malloc_hook_tell(&watcher);
        if (status < 0)
            owner_release(&traced);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_v8_heap_trace_end(uint64_t *words, uint32_t capacity) {
    if (!owner_is_mine(&traced))
        return -ESRCH;
    malloc_hook_leave(&watcher);
    uint32_t n = event_count;
    bool has_room = n <= MAX_EVENTS && words != NULL &&
                    capacity >= n * (sizeof events[0] / sizeof words[0]);
    if (has_room)
        memcpy(words, events, n * sizeof events[0]);
    pthread_mutex_lock(&lock);
    owner_release(&traced);
    pthread_mutex_unlock(&lock);
    return has_room ? (int32_t)n : -E2BIG;
}

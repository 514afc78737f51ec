/* v8/heap_trace.c: what one thread allocates and frees is noted. */
#include "v8/heap_trace.h"

#include <errno.h>
#include <pthread.h>

#include "harness.h"
#include "malloc_hook_stub.h"
#include "pprof_native.h"

#define CALLER 0x1234
#define DISTANCE 32

static void *allocate_at(size_t size, uintptr_t distance) {
    uintptr_t frames[64] = {0};
    frames[0] = (uintptr_t)frames + distance;
    if (distance < sizeof frames - sizeof frames[0])
        frames[distance / sizeof frames[0] + 1] = CALLER;
    void *block = malloc(size);
    tell_allocated(block, size, frames);
    return block;
}

static void *allocate(size_t size) {
    return allocate_at(size, DISTANCE);
}

static void release(void *block) {
    tell_freed(block);
    free(block);
}

static uint64_t words[4 * 32768];
#define CAPACITY (sizeof words / sizeof words[0])

static void what_this_thread_did(void) {
    CHECK_EQUAL(pprof_v8_heap_trace_end(words, CAPACITY), -ESRCH);
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), -EALREADY);
    CHECK(is_watching());
    void *a = allocate(40);
    void *b = allocate(240);
    release(a);
    CHECK_EQUAL(pprof_v8_heap_trace_end(words, CAPACITY), 3);
    CHECK(!is_watching());
    const uint64_t wanted[] = {(uint64_t)a, 40,       CALLER,      DISTANCE, (uint64_t)b, 240,
                               CALLER,      DISTANCE, (uint64_t)a, 0,        0,           0};
    CHECK(memcmp(words, wanted, sizeof wanted) == 0);
    release(b);
}

static void what_is_not_noted(void) {
    void *blocks[] = {allocate(40), NULL, NULL, NULL, NULL, NULL};
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
    blocks[1] = allocate(HEAP_V8_MIN_BLOCK - 8);
    blocks[2] = allocate(HEAP_V8_MAX_BLOCK + 8);
    blocks[3] = allocate_at(40, HEAP_V8_MAX_DISTANCE + 8);
    blocks[4] = allocate_at(40, 12);
    blocks[5] = allocate_at(40, (uintptr_t)-64); /* below the hook's frame */
    for (int i = 0; i < 6; i++)
        release(blocks[i]);
    CHECK_EQUAL(pprof_v8_heap_trace_end(words, CAPACITY), 0);
}

static void more_than_there_is_room_for(void) {
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
    for (int i = 0; i < 40000; i++)
        release(allocate(40));
    CHECK_EQUAL(pprof_v8_heap_trace_end(words, CAPACITY), -E2BIG);
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
    release(allocate(40));
    CHECK_EQUAL(pprof_v8_heap_trace_end(words, 7), -E2BIG);
    for (uint32_t i = 0; i < POINTER_FILTER_SIZE; i++)
        CHECK_EQUAL(pointer_filter[i], 0);
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
    CHECK_EQUAL(pprof_v8_heap_trace_end(words, CAPACITY), 0);
}

static void *begins_and_ends(void *block) {
    CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
    *(void **)block = allocate(40);
    return NULL;
}

/* A Worker is ended at any point. */
static void a_thread_may_end_meanwhile(void) {
    for (int i = 0; i < 10; i++) {
        void *block;
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, begins_and_ends, &block) == 0);
        pthread_join(thread, NULL);
        CHECK(!is_watching());
        CHECK_EQUAL(pprof_v8_heap_trace_begin(), 0);
        CHECK_EQUAL(pprof_v8_heap_trace_end(words, CAPACITY), 0);
        release(block);
    }
}

TEST_MAIN({"heap_v8_trace: what this thread did", what_this_thread_did},
          {"heap_v8_trace: what is not noted", what_is_not_noted},
          {"heap_v8_trace: more than there is room for", more_than_there_is_room_for},
          {"heap_v8_trace: a thread may end meanwhile", a_thread_may_end_meanwhile})

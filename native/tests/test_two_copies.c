/* Two copies of the library in one process: the first works as if it were alone, the second
 * refuses. */
#include <errno.h>

#include "beside.h"
#include "harness.h"
#include "pprof_native.h"

#define BLOCKS 10
#define BLOCK_BYTES (1u << 20)

static void *other;

/* FUNCTION of the other copy, as its own name is in ours. */
#define OTHER(function) ((__typeof__(function) *)dlsym(other, #function))

static uint64_t words[1 << 16];

static uint64_t used_bytes(void) {
    int32_t n = pprof_external_read(0, words, sizeof words / sizeof words[0]);
    uint64_t bytes = 0;
    for (int32_t at = 0; at < n; at += words[at] >> 8 & 0xffff)
        bytes += words[at + 5];
    return bytes;
}

static void start_other(void) {
    other = open_beside("libpprof-other.so");
    REQUIRE(other != NULL);
    CHECK((void *)OTHER(pprof_external_start) != (void *)pprof_external_start);
}

static void each_knows_which_it_is(void) {
    start_other();
    uint8_t path[4096] = {0};
    CHECK_EQUAL(pprof_first_copy(path, sizeof path), 0);
    int32_t length = OTHER(pprof_first_copy)(path, sizeof path - 1);
    REQUIRE(length > 0);
    CHECK_EQUAL(strlen((char *)path), length);
    const char *name = strrchr((char *)path, '/');
    CHECK(name != NULL && strcmp(name, "/libpprof.so") == 0);
    CHECK_EQUAL(OTHER(pprof_first_copy)(path, (uint32_t)length), length);
    CHECK_EQUAL(OTHER(pprof_first_copy)(path, (uint32_t)length - 1), -ENOSPC);
    /* The first copy is found again by that name. */
    path[length] = '\0';
    void *first = dlopen((char *)path, RTLD_NOW);
    CHECK(first != NULL && dlsym(first, "pprof_cpu_drain") == (void *)pprof_cpu_drain);
}

static void the_second_refuses_what_needs_hooks(void) {
    start_other();
    struct sigaction before, after;
    sigaction(SIGPROF, NULL, &before);
    CHECK_EQUAL(OTHER(pprof_external_start)(1), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_v8_lines_begin)(), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_v8_heap_trace_begin)(), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_creation_watch)(), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_cpu_prepare)(PPROF_ENGINE_NONE), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_cpu_prepare)(PPROF_ENGINE_NONE), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_cpu_start)(10000000, PPROF_CLOCK_THREAD), -EINVAL);
    /* Threads are listed, without their stacks. */
    int32_t n = OTHER(pprof_threads_snapshot)(PPROF_ENGINE_NONE, 10000, words, PPROF_DRAIN_MIN);
    CHECK(n >= PPROF_STACK_HEADER);
    CHECK_EQUAL(words[0] >> 24 & 0xff, PPROF_STACK_FOREIGN);
    sigaction(SIGPROF, NULL, &after);
    CHECK(before.sa_handler == after.sa_handler);
}

static void memory_of_the_first_is_right(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    uint64_t before = used_bytes();
    void *volatile blocks[BLOCKS];
    for (int i = 0; i < BLOCKS; i++)
        blocks[i] = malloc(BLOCK_BYTES);
    CHECK(used_bytes() >= before + BLOCKS * BLOCK_BYTES);
    start_other();
    CHECK_EQUAL(OTHER(pprof_external_start)(1), -EEXIST);
    uint64_t loaded = used_bytes(); /* the loader has asked for some */
    for (int i = 0; i < BLOCKS; i++)
        free(blocks[i]);
    CHECK_EQUAL(used_bytes(), loaded - BLOCKS * BLOCK_BYTES);
    /* And once more, when the other one has been hooked as any library. */
    CHECK_EQUAL(pprof_external_stop(), 0);
    CHECK_EQUAL(pprof_external_start(1), 0);
    before = used_bytes();
    blocks[0] = malloc(BLOCK_BYTES);
    CHECK_EQUAL(used_bytes(), before + BLOCK_BYTES);
    free(blocks[0]);
    CHECK_EQUAL(used_bytes(), before);
}

static void ticks_of_the_first_are_right(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    start_other();
    REQUIRE(pprof_cpu_start(2000000, PPROF_CLOCK_THREAD) == 0);
    CHECK_EQUAL(OTHER(pprof_cpu_prepare)(PPROF_ENGINE_NONE), -EEXIST);
    CHECK_EQUAL(OTHER(pprof_cpu_stop)(), 0);
    uint64_t used = burn(300), weight = 0;
    pprof_cpu_stop();
    int32_t n = pprof_cpu_drain(words, sizeof words / sizeof words[0]);
    for (int32_t at = 0; at < n; at += words[at] >> 8 & 0xffff)
        if ((words[at] & 0xff) == PPROF_RECORD_TICK)
            weight += words[at + 3];
    CHECK(weight > used * 7 / 10 && weight < used * 13 / 10);
}

TEST_MAIN({"two copies: each knows which it is", each_knows_which_it_is},
          {"two copies: the second refuses what needs hooks", the_second_refuses_what_needs_hooks},
          {"two copies: memory of the first is right", memory_of_the_first_is_right},
          {"two copies: ticks of the first are right", ticks_of_the_first_are_right})

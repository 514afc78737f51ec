/* stack/stack_map.c with less room than this process has mappings. */
#define STACK_MAP_RANGES 256
#include "../stack/stack_map.c"

#include <sys/mman.h>

#include "harness.h"

/* Below all that there is. */
#define LOWEST ((void *)0x10000000)

static void add_mappings(int count) {
    const size_t page = 65536;
    char *memory = mmap(LOWEST, 2 * page * (size_t)count, PROT_NONE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    REQUIRE(memory == LOWEST);
    for (int i = 0; i < count; i++)
        mprotect(memory + 2 * page * (size_t)i, page, PROT_READ | PROT_WRITE);
}

static pthread_barrier_t begin;
static struct stack_bounds found;
static uintptr_t sp_of_thread;

static void *find_own(void *argument) {
    pthread_barrier_wait(&begin);
    sp_of_thread = (uintptr_t)__builtin_frame_address(0);
    found = stack_map_find(sp_of_thread);
    return argument;
}

/* The highest are kept, where the stacks lie. */
static void the_highest_are_kept(void) {
    pthread_barrier_init(&begin, NULL, 2);
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, find_own, NULL) == 0);
    add_mappings(1000);
    REQUIRE(stack_map_read() == 0);
    CHECK(range_count > 1000);
    pthread_barrier_wait(&begin);
    pthread_join(thread, NULL);
    CHECK(found.low <= sp_of_thread && sp_of_thread < found.high);
    CHECK_EQUAL(range_of((uintptr_t)LOWEST).high, 0);
    /* Those that are kept are in order, whatever place they have. */
    uintptr_t before = 0;
    for (uint32_t i = range_count - STACK_MAP_RANGES; i < range_count; i++) {
        struct range range = ranges[i % STACK_MAP_RANGES];
        CHECK(range.low >= before && range.high > range.low);
        CHECK(range_of(range.low).low == range.low);
        CHECK(range_of(range.high - 1).low == range.low);
        before = range.high;
    }
}

static void the_main_thread_has_its_own(void) {
    add_mappings(1000);
    REQUIRE(stack_map_read() == 0);
    uintptr_t sp = (uintptr_t)__builtin_frame_address(0);
    struct stack_bounds bounds = stack_map_find(sp);
    CHECK(bounds.low <= sp && sp < bounds.high);
}

TEST_MAIN({"stacks: more mappings than room, the highest are kept", the_highest_are_kept},
          {"stacks: more mappings than room, the main thread's", the_main_thread_has_its_own})

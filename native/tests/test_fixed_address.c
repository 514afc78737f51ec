/*
 * A program at a fixed address, as Node is: it exports a stub of its own for each imported function
 * whose address it takes, and the loader tells everybody that address. The stub leads to the hook.
 */
#include <dlfcn.h>

#include "harness.h"
#include "pprof_native.h"

/* By their addresses. */
static void *(*volatile allocate)(size_t);
static void (*volatile release)(void *);

static void the_original_is_not_the_program_s_stub(void) {
    allocate = malloc;
    release = free;
    Dl_info info;
    CHECK(dladdr(dlsym(RTLD_DEFAULT, "malloc"), &info) != 0 &&
          strstr(info.dli_fname, ".so") == NULL);
    CHECK_EQUAL(pprof_external_start(1), 0);
    void *block = allocate(1 << 20);
    REQUIRE(block != NULL);
    release(block);
    void *volatile again = malloc(1 << 20);
    free(again);
    double stats[PPROF_EXTERNAL_STAT_COUNT];
    pprof_external_stats(stats, PPROF_EXTERNAL_STAT_COUNT);
    CHECK(stats[PPROF_EXTERNAL_SAMPLES] >= 2);
}

TEST_MAIN({"fixed address: the original is not the program's stub",
           the_original_is_not_the_program_s_stub})

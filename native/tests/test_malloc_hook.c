/* hook/malloc_hook.c: every way to ask for memory and to give it back, through the hooks
 * themselves. */
#include <malloc.h>
#include <pthread.h>

#include "beside.h"
#include "harness.h"
#include "hooked_library.h"
#include "pprof_native.h"

#define KIB 1024

static uint64_t words[1 << 16];

struct record {
    uint64_t header, place, objects, bytes, used_objects, used_bytes, name[2], frames[];
};

/* As of the last reading. */
static uint64_t objects;

/* What is in use of blocks of at least SIZE bytes; counts in `objects` how many have been given
 * out. */
static uint64_t used(uint64_t size) {
    uint64_t bytes = 0;
    objects = 0;
    for (uint32_t after = 0;;) {
        int32_t n = pprof_external_read(after, words, sizeof words / sizeof words[0]);
        if (n <= 0)
            return bytes;
        for (int32_t at = 0; at < n; at += words[at] >> 8 & 0xffff) {
            const struct record *record = (const struct record *)&words[at];
            after = (uint32_t)record->place;
            if (record->objects != 0 && record->bytes / record->objects >= size) {
                bytes += record->used_bytes;
                objects += record->objects;
            }
        }
    }
}

/* Volatile: or the compiler leaves pairs out. */
static void *volatile block;

static void every_function_is_seen(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    uint64_t before = used(100 * KIB), objects_before = objects;
    block = malloc(100 * KIB);
    CHECK_EQUAL(used(100 * KIB), before + 100 * KIB);
    block = realloc(block, 300 * KIB);
    CHECK_EQUAL(used(100 * KIB), before + 300 * KIB);
    block = realloc(block, 120 * KIB);
    CHECK_EQUAL(used(100 * KIB), before + 120 * KIB);
    free(block);
    CHECK_EQUAL(used(100 * KIB), before);
    block = calloc(10, 20 * KIB);
    CHECK_EQUAL(used(100 * KIB), before + 200 * KIB);
    free(block);
    block = realloc(NULL, 100 * KIB);
    CHECK_EQUAL(used(100 * KIB), before + 100 * KIB);
    free(block);
    block = aligned_alloc(64, 128 * KIB);
    CHECK_EQUAL(used(100 * KIB), before + 128 * KIB);
    free(block);
    void *aligned = NULL;
    CHECK_EQUAL(posix_memalign(&aligned, 64, 130 * KIB), 0);
    CHECK_EQUAL(used(100 * KIB), before + 130 * KIB);
    free(aligned);
    free(NULL);
    CHECK_EQUAL(used(100 * KIB), before);
    /* Each once: musl's calloc asks its own malloc, and its posix_memalign its own aligned_alloc.
     */
    CHECK_EQUAL(objects, objects_before + 7);
    CHECK_EQUAL(pprof_external_stop(), 0);
    block = malloc(100 * KIB);
    free(block);
    CHECK_EQUAL(used(100 * KIB), before);
}

static void a_request_that_fails_changes_nothing(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    uint64_t before = used(100 * KIB);
    volatile size_t much = (size_t)1 << 62; /* more than there is */
    block = malloc(much);
    CHECK(block == NULL);
    block = calloc(much, 8);
    CHECK(block == NULL);
    block = malloc(100 * KIB);
    void *volatile moved = realloc(block, much);
    CHECK(moved == NULL);
    CHECK_EQUAL(used(100 * KIB), before + 100 * KIB);
    free(block);
    CHECK_EQUAL(used(100 * KIB), before);
}

/* Loads a library; its blocks are in use until it frees them. */
static void check_library(const char *name) {
    void *handle = open_beside(name);
    REQUIRE(handle != NULL);
    __typeof__(hooked_allocate) *allocate = (__typeof__(allocate))dlsym(handle, "hooked_allocate");
    __typeof__(hooked_release) *release = (__typeof__(release))dlsym(handle, "hooked_release");
    uint64_t before = used(1024 * KIB);
    void *blocks[10];
    for (int i = 0; i < 10; i++)
        blocks[i] = allocate(1024 * KIB);
    CHECK_EQUAL(used(1024 * KIB), before + 10240 * KIB);
    for (int i = 0; i < 5; i++)
        release(blocks[i]);
    for (int i = 5; i < 10; i++)
        free(blocks[i]);
    CHECK_EQUAL(used(1024 * KIB), before);
}

static void a_library_comes_while_it_runs(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    check_library("libhooked-relro.so");
    check_library("libhooked-lazy.so");
}

static void a_library_comes_between_two_starts(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    CHECK_EQUAL(pprof_external_stop(), 0);
    void *handle = open_beside("libhooked-relro.so");
    REQUIRE(handle != NULL);
    CHECK_EQUAL(pprof_external_start(1), 0);
    check_library("libhooked-relro.so");
}

/* Over and over, with samples of nearly everything. */
static void *churn(void *argument) {
    unsigned seed = (unsigned)(uintptr_t)argument;
    void *blocks[32] = {0};
    while (!is_ended()) {
        unsigned i = (unsigned)rand_r(&seed) % 32;
        if (blocks[i] == NULL)
            blocks[i] = malloc((unsigned)rand_r(&seed) % 5000);
        else if (rand_r(&seed) % 4 == 0)
            blocks[i] = realloc(blocks[i], 1 + (unsigned)rand_r(&seed) % 5000);
        else {
            free(blocks[i]);
            blocks[i] = NULL;
        }
    }
    for (int i = 0; i < 32; i++)
        free(blocks[i]);
    return NULL;
}

static void *allocate_and_end(void *argument) {
    return malloc((size_t)argument);
}

static void *come_and_go(void *argument) {
    (void)argument;
    while (!is_ended()) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, allocate_and_end, (void *)1000) == 0) {
            void *made = NULL;
            pthread_join(thread, &made);
            free(made);
        }
    }
    return NULL;
}

static void threads_allocate_while_it_starts_and_stops(void) {
    pthread_t threads[4];
    for (uintptr_t i = 0; i < 3; i++)
        REQUIRE(pthread_create(&threads[i], NULL, churn, (void *)(i + 1)) == 0);
    REQUIRE(pthread_create(&threads[3], NULL, come_and_go, NULL) == 0);
    for (int i = 0; i < 20; i++) {
        CHECK_EQUAL(pprof_external_start(i % 2 ? 1 : 1000), 0);
        sleep_millis(20);
        used(0);
        pid_t child = fork();
        if (child == 0) {
            free(malloc(100000));
            _exit(0);
        }
        int status = 1;
        waitpid(child, &status, 0);
        CHECK_EQUAL(status, 0);
        CHECK_EQUAL(pprof_external_stop(), 0);
    }
    end_all();
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

/* -- Stacks ------------------------------------------------------------------------------------ */

/* More than anything here uses. */
#define PAINTED (64 * KIB)
#define PAINT 0x5a5a5a5a5a5a5a5a

/* How many bytes below this function's frame WORK uses. */
static __attribute__((noinline)) size_t stack_used(void (*work)(void)) {
    uint64_t *top = __builtin_frame_address(0);
    uint64_t *painted = top - PAINTED / sizeof *top;
    /* Below the stack pointer: no signal comes, and nothing is called. */
    for (volatile uint64_t *word = painted; word < top - 64; word++)
        *word = PAINT;
    work();
    for (volatile uint64_t *word = painted; word < top; word++)
        if (*word != PAINT)
            return (size_t)((char *)top - (char *)word);
    return 0;
}

static void ask(void) {
    block = malloc(100 * KIB);
}

static void give_back(void) {
    free(block);
}

static size_t most_used;

static void ask_and_give_back(void) {
    size_t asked = stack_used(ask), given = stack_used(give_back);
    most_used = asked > given ? asked : given;
}

static const uint64_t layout[8] = {8, 1, 16, 24, 1, 8, 1, 8};

/* A thread that owns the samples; those of others need less. Workers of JavaScript leave native
 * code little of their stacks. */
static void *use_stack(void *unused) {
    (void)unused;
    ask_and_give_back(); /* libc's own first time */
    ask_and_give_back();
    size_t without = most_used;
    CHECK_EQUAL(pprof_external_start(1), 0);
    CHECK_EQUAL(pprof_external_layout(layout, 8), 0);
    ask_and_give_back();
    printf("# malloc or free uses %zu bytes of stack, and %zu with a sample\n", without, most_used);
    CHECK(most_used < without + 3 * KIB);
    CHECK_EQUAL(pprof_external_stop(), 0);
    return NULL;
}

static void a_sample_takes_little_stack(void) {
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, use_stack, NULL) == 0);
    pthread_join(thread, NULL);
}

/* libc asks for memory itself while it holds a thread's lock. */
static void *ask_for_attributes(void *argument) {
    (void)argument;
    for (int i = 0; i < 1000; i++) {
        pthread_attr_t attributes;
        pthread_getattr_np(pthread_self(), &attributes);
        pthread_attr_destroy(&attributes);
    }
    return NULL;
}

static void libc_may_ask_under_its_own_locks(void) {
    pthread_t thread;
    CHECK_EQUAL(pprof_external_start(1), 0);
    REQUIRE(pthread_create(&thread, NULL, ask_for_attributes, NULL) == 0);
    pthread_join(thread, NULL);
    CHECK_EQUAL(pprof_external_stop(), 0);
}

TEST_MAIN({"malloc_hook: every function is seen", every_function_is_seen},
          {"malloc_hook: a request that fails changes nothing",
           a_request_that_fails_changes_nothing},
          {"malloc_hook: a library comes while it runs", a_library_comes_while_it_runs},
          {"malloc_hook: a library comes between two starts", a_library_comes_between_two_starts},
          {"malloc_hook: threads allocate while it starts and stops",
           threads_allocate_while_it_starts_and_stops},
          {"malloc_hook: a sample takes little stack", a_sample_takes_little_stack},
          {"malloc_hook: libc may ask under its own locks", libc_may_ask_under_its_own_locks})

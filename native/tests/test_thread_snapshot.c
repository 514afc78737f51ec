/* Every thread and its stack, at one moment. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>

#include "harness.h"
#include "pprof_native.h"

#define WORDS 262144
/* So long a thread may take to answer: all CPUs may be busy with others, an emulator above all. */
#define LIMIT_US 500000

struct stack {
    int32_t tid;
    char state, name[17];
    uint32_t flags, group, depth;
    const uint64_t *pcs;
};

static uint64_t words[WORDS];
static struct stack stacks[4096];
static uint32_t dropped;

/* Parses WORDS[0..n) to `stacks`; returns how many. */
static uint32_t parse(uint32_t n) {
    uint32_t count = 0;
    dropped = 0;
    for (uint32_t at = 0; at < n;) {
        uint32_t size = words[at] >> 8 & 0xffff;
        if ((words[at] & 0xff) == PPROF_RECORD_LOST) {
            dropped = (uint32_t)words[at + 1];
            CHECK_EQUAL(size, 3);
            CHECK_EQUAL(at + size, n);
            return count;
        }
        if ((words[at] & 0xff) != PPROF_RECORD_STACK || size < PPROF_STACK_HEADER ||
            count == sizeof stacks / sizeof stacks[0]) {
            check_failed(__FILE__, __LINE__, "a STACK record");
            return count;
        }
        struct stack *stack = &stacks[count++];
        *stack = (struct stack){.tid = (int32_t)words[at + 1],
                                .state = (char)words[at + 2],
                                .group = (uint32_t)words[at + 3],
                                .flags = words[at] >> 24 & 0xff,
                                .depth = size - PPROF_STACK_HEADER,
                                .pcs = &words[at + PPROF_STACK_HEADER]};
        memcpy(stack->name, &words[at + 4], 16);
        at += size;
    }
    return count;
}

static uint32_t snapshot(void) {
    int32_t n = pprof_threads_snapshot(PPROF_ENGINE_NONE, LIMIT_US, words, WORDS);
    CHECK(n >= 0);
    return n < 0 ? 0 : parse((uint32_t)n);
}

static const struct stack *named(uint32_t n, const char *name) {
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(stacks[i].name, name) == 0)
            return &stacks[i];
    return NULL;
}

static bool contains(const struct stack *stack, const void *function) {
    for (uint32_t i = 0; i < stack->depth; i++)
        if (stack->pcs[i] >= (uintptr_t)function && stack->pcs[i] < (uintptr_t)function + 400)
            return true;
    return false;
}

static uint32_t ready; /* threads that have reached their place */

static void arrive(void) {
    __atomic_fetch_add(&ready, 1, __ATOMIC_RELEASE);
}

static void await(uint32_t n) {
    while (__atomic_load_n(&ready, __ATOMIC_ACQUIRE) < n)
        sleep_millis(1);
}

__attribute__((noinline)) static void sleep_here(void) {
    arrive();
    while (!is_ended())
        sleep_millis(20);
}

/* Not a call of libc's: musl's functions have no frame of their own, and the walk from them skips
 * the caller. */
__attribute__((noinline)) static void burn_once(void) {
    for (volatile int i = 0; i < 500000; i++) {
    }
    __asm__ volatile("");
}

__attribute__((noinline)) static void burn_here(void) {
    arrive();
    while (!is_ended())
        burn_once();
}

static void *sleeper(void *argument) {
    prctl(PR_SET_NAME, "sleeper");
    sleep_here();
    return argument;
}

static void *burner(void *argument) {
    prctl(PR_SET_NAME, "burner");
    burn_here();
    return argument;
}

/* Names may look like the kernel's own line. */
static void *deaf(void *argument) {
    prctl(PR_SET_NAME, "deaf) R (x");
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, NULL);
    sleep_here();
    return argument;
}

static void start(pthread_t *threads, int n, void *(*role)(void *)) {
    for (int i = 0; i < n; i++)
        pthread_create(&threads[i], NULL, role, NULL);
}

static void finish(pthread_t *threads, int n) {
    end_all();
    for (int i = 0; i < n; i++)
        pthread_join(threads[i], NULL);
}

static void stacks_and_states(void) {
    pthread_t threads[3];
    uint32_t own = (uint32_t)live_threads();
    start(&threads[0], 1, sleeper);
    start(&threads[1], 1, burner);
    REQUIRE(pprof_creation_watch() == 0);
    start(&threads[2], 1, deaf);
    await(3);
    /* Now and then they wake up to look whether it is over. */
    const struct stack *stack = NULL;
    uint32_t n = 0;
    for (int i = 0; i < 50 && (stack == NULL || stack->state != 'S'); i++) {
        sleep_millis(5);
        n = snapshot();
        stack = named(n, "deaf) R (x");
        stack = stack != NULL && stack->state == 'S' ? named(n, "sleeper") : NULL;
    }
    REQUIRE(n == own + 3);
    REQUIRE(stack != NULL);
    CHECK_EQUAL(stack->state, 'S');
    CHECK(contains(stack, (void *)sleep_here));
    CHECK_EQUAL(stack->group, 0); /* older than the hook */
    stack = named(n, "burner");
    REQUIRE(stack != NULL);
    CHECK_EQUAL(stack->state, 'R');
    CHECK(contains(stack, (void *)burn_here));
    stack = named(n, "deaf) R (x");
    REQUIRE(stack != NULL);
    CHECK_EQUAL(stack->state, 'S');
    CHECK_EQUAL(stack->depth, 0);
    CHECK_EQUAL(stack->flags, PPROF_STACK_BLOCKED);
    CHECK(stack->group != 0);
    /* The calling thread is one of them. */
    stack = NULL;
    for (uint32_t i = 0; i < n; i++)
        if (stacks[i].tid == pprof_thread_id())
            stack = &stacks[i];
    REQUIRE(stack != NULL);
    CHECK_EQUAL(stack->state, 'R');
    CHECK(contains(stack, (void *)snapshot));
    CHECK_EQUAL(dropped, 0);
    finish(threads, 3);
}

static void *nothing(void *argument) {
    return argument;
}

/* Four threads burn, one blocks every signal, more come and go. */
static void *one_after_another(void *argument) {
    while (!is_ended()) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, nothing, NULL) == 0)
            pthread_join(thread, NULL);
    }
    return argument;
}

static void a_hundred_under_load(void) {
    pthread_t threads[7];
    REQUIRE(pprof_creation_watch() == 0);
    start(threads, 4, burner);
    start(&threads[4], 1, deaf);
    start(&threads[5], 2, one_after_another);
    await(5);
    uint32_t answered = 0, silent = 0;
    uint64_t begin = nanos(CLOCK_MONOTONIC), longest = 0;
    for (int i = 0; i < 100; i++) {
        uint64_t before = nanos(CLOCK_MONOTONIC);
        uint32_t n = snapshot();
        uint64_t took = nanos(CLOCK_MONOTONIC) - before;
        longest = took > longest ? took : longest;
        CHECK(n >= 8);
        for (uint32_t k = 0; k < n; k++) {
            if (strcmp(stacks[k].name, "burner") == 0) {
                answered += contains(&stacks[k], (void *)burn_here);
                silent += (stacks[k].flags & PPROF_STACK_SILENT) != 0;
            }
        }
        CHECK_EQUAL(named(n, "deaf) R (x") != NULL, 1);
    }
    uint64_t took = nanos(CLOCK_MONOTONIC) - begin;
    fprintf(stderr, "# 100 snapshots: %llu ms, the longest %llu us; %u stacks, %u silent\n",
            (unsigned long long)took / 1000000, (unsigned long long)longest / 1000, answered,
            silent);
    CHECK(answered >= 380);
    /* Half a second for the answers; the rest is work, on a machine with other work, too. */
    CHECK(longest < 1000000000u);
    finish(threads, 7);
}

/* Beside a running CPU profile neither loses. */
static void beside_a_cpu_profile(void) {
    pthread_t threads[2];
    start(threads, 2, burner);
    await(2);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(1000000, PPROF_CLOCK_THREAD) == 0);
    uint32_t answered = 0;
    for (int i = 0; i < 50; i++) {
        uint32_t n = snapshot();
        /* Not all stacks are whole: a clock is read without frame pointers. */
        for (uint32_t k = 0; k < n; k++)
            answered += strcmp(stacks[k].name, "burner") == 0 && stacks[k].depth > 0;
        burn(5);
    }
    pprof_cpu_stop();
    double stats[PPROF_STAT_COUNT];
    pprof_cpu_stats(stats, PPROF_STAT_COUNT);
    fprintf(stderr, "# %u of 100 stacks, %.0f ticks, %.0f foreign\n", answered,
            stats[PPROF_STAT_TICKS], stats[PPROF_STAT_FOREIGN]);
    CHECK(answered >= 95);
    CHECK(stats[PPROF_STAT_TICKS] > 20);
    CHECK_EQUAL(stats[PPROF_STAT_FOREIGN], 0);
    finish(threads, 2);
}

static uint32_t foreign_calls;

static void foreign_handler(int signal) {
    (void)signal;
    __atomic_fetch_add(&foreign_calls, 1, __ATOMIC_RELAXED);
}

/* SIGPROF is somebody else's: nobody is signalled, and the threads are listed all the same. */
static void foreign_handlers_are_left_alone(void) {
    pthread_t thread;
    uint32_t own = (uint32_t)live_threads();
    start(&thread, 1, sleeper);
    await(1);
    signal(SIGPROF, foreign_handler);
    uint32_t n = snapshot();
    REQUIRE(n == own + 1);
    for (uint32_t i = 0; i < n; i++) {
        CHECK_EQUAL(stacks[i].flags, PPROF_STACK_FOREIGN);
        CHECK_EQUAL(stacks[i].depth, 0);
    }
    CHECK_EQUAL(foreign_calls, 0);
    raise(SIGPROF);
    CHECK_EQUAL(foreign_calls, 1);
    /* Where ours came later and remembers it, threads are asked, and it hears nothing of that. */
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    n = snapshot();
    const struct stack *stack = named(n, "sleeper");
    REQUIRE(stack != NULL);
    CHECK(contains(stack, (void *)sleep_here));
    CHECK_EQUAL(foreign_calls, 1);
    raise(SIGPROF);
    CHECK_EQUAL(foreign_calls, 2);
    finish(&thread, 1);
}

/* More threads than can be asked at once, and then more than the caller has room for. */
static void many_threads(void) {
    enum { MANY = 300 };
    pthread_t threads[MANY];
    uint32_t own = (uint32_t)live_threads();
    start(threads, MANY, sleeper);
    await(MANY);
    uint32_t n = snapshot(), answered = 0;
    CHECK_EQUAL(n, MANY + own);
    for (uint32_t i = 0; i < n; i++)
        answered += contains(&stacks[i], (void *)sleep_here);
    CHECK(answered >= MANY - 5);

    int32_t got = pprof_threads_snapshot(PPROF_ENGINE_NONE, LIMIT_US, words, 1000);
    CHECK(got > 900 && got <= 1000);
    n = parse((uint32_t)got);
    CHECK_EQUAL(n + dropped, MANY + own);
    CHECK(dropped > 100);
    finish(threads, MANY);
}

static void *snapshot_until_ended(void *argument) {
    static __thread uint64_t own[32768];
    uint32_t *taken = argument;
    while (!is_ended()) {
        int32_t n = pprof_threads_snapshot(PPROF_ENGINE_NONE, 20000, own, 32768);
        CHECK(n > 0);
        for (int32_t at = 0; at < n; at += own[at] >> 8 & 0xffff)
            if ((own[at] & 0xff) != PPROF_RECORD_STACK || (own[at] >> 8 & 0xffff) == 0) {
                check_failed(__FILE__, __LINE__, "a STACK record");
                break;
            }
        ++*taken;
    }
    return argument;
}

static void all_at_once(void) {
    pthread_t threads[6];
    uint32_t taken[3] = {0};
    for (int i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, snapshot_until_ended, &taken[i]);
    start(&threads[3], 2, one_after_another);
    start(&threads[5], 1, burner);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    for (int i = 0; i < 20; i++) {
        CHECK_EQUAL(pprof_cpu_start(1000000, i % 2), 0);
        sleep_millis(60);
        CHECK_EQUAL(pprof_cpu_stop(), 0);
    }
    finish(threads, 6);
    fprintf(stderr, "# %u %u %u snapshots\n", taken[0], taken[1], taken[2]);
    CHECK(taken[0] > 0 && taken[1] > 0 && taken[2] > 0);
}

static void bad_arguments(void) {
    CHECK_EQUAL(pprof_threads_snapshot(PPROF_ENGINE_NONE, 1, NULL, WORDS), -EINVAL);
    CHECK_EQUAL(pprof_threads_snapshot(PPROF_ENGINE_NONE, 1, words, 10), -EINVAL);
    CHECK_EQUAL(pprof_threads_snapshot(9, 1, words, WORDS), -EINVAL);
    CHECK_EQUAL(pprof_threads_snapshot(PPROF_ENGINE_NONE, 2000000, words, WORDS), -EINVAL);
}

#define EXACT_TESTS                                                                                \
    {"snapshot: stacks and states", stacks_and_states},                                            \
        {"snapshot: a hundred under load", a_hundred_under_load},                                  \
        {"snapshot: beside a CPU profile", beside_a_cpu_profile},                                  \
        {"snapshot: foreign handlers", foreign_handlers_are_left_alone}, {                         \
        "snapshot: many threads", many_threads                                                     \
    }

#ifdef __SANITIZE_THREAD__
/* It delivers signals late and elsewhere. */
__attribute__((unused)) static const struct test not_run[] = {EXACT_TESTS};
TEST_MAIN({"snapshot: all at once", all_at_once}, {"snapshot: bad arguments", bad_arguments})
#else
TEST_MAIN(EXACT_TESTS, {"snapshot: all at once", all_at_once},
          {"snapshot: bad arguments", bad_arguments})
#endif

/* What a running profile costs a process of very many threads, and what it knows of them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>

#include "records.h"
#include "threads/thread_table.h"

static struct tally tally;
static pthread_barrier_t gate;

static pthread_t threads[THREAD_TABLE_SIZE + 512];
static int thread_count, running;

static void *wait_at_gate(void *argument) {
    __atomic_fetch_add(&running, 1, __ATOMIC_RELAXED);
    pthread_barrier_wait(&gate);
    return argument;
}

typedef int (*create_function)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

/* Until there are COUNT of them, which all wait at the gate. */
static bool create_threads(create_function create, int count) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 64 << 10);
    while (thread_count < count) {
        if (create(&threads[thread_count], &attributes, wait_at_gate, NULL) != 0)
            return false;
        thread_count++;
    }
    while (__atomic_load_n(&running, __ATOMIC_RELAXED) < count)
        sleep_millis(1);
    return true;
}

static void let_go(void) {
    int left = live_threads() - thread_count;
    pthread_barrier_wait(&gate);
    for (int i = 0; i < thread_count; i++)
        pthread_join(threads[i], NULL);
    let_end(left);
}

/* Not through a slot that the hook has patched. */
static create_function unseen_create(void) {
    return (create_function)dlsym(RTLD_NEXT, "pthread_create");
}

/* CPU time of one call, in nanoseconds: the least of some batches, that others disturb least. */
static uint64_t stats_cost(void) {
    uint64_t least = UINT64_MAX;
    for (int batch = 0; batch < 20; batch++) {
        uint64_t start = nanos(CLOCK_THREAD_CPUTIME_ID);
        for (int i = 0; i < 200; i++)
            stat(PPROF_STAT_TICKS);
        uint64_t time = (nanos(CLOCK_THREAD_CPUTIME_ID) - start) / 200;
        least = time < least ? time : least;
    }
    return least;
}

static void stats_cost_the_same(void) {
    pthread_barrier_init(&gate, NULL, 1001);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    REQUIRE(create_threads(pthread_create, 10));
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    uint64_t few = stats_cost();
    REQUIRE(create_threads(pthread_create, 1000));
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    uint64_t many = stats_cost();
    fprintf(stderr, "# pprof_cpu_stats: %llu ns with 10 threads, %llu ns with 1000\n",
            (unsigned long long)few, (unsigned long long)many);
    CHECK(many < 2 * few);
    let_go();
    pprof_cpu_stop();
}

static uint64_t listing_cost(void) {
    uint64_t start = nanos(CLOCK_THREAD_CPUTIME_ID);
    live_threads();
    return nanos(CLOCK_THREAD_CPUTIME_ID) - start;
}

static uint64_t drain_cost(void) {
    uint64_t start = nanos(CLOCK_THREAD_CPUTIME_ID);
    drain(&tally);
    return nanos(CLOCK_THREAD_CPUTIME_ID) - start;
}

/* A drain that sweeps lists the threads only when one has come or gone: it costs less than that. */
static void a_sweep_costs_little(void) {
    pthread_barrier_init(&gate, NULL, 1001);
    REQUIRE(create_threads(pthread_create, 1000));
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    uint64_t listing = UINT64_MAX, sweep = UINT64_MAX, plain = UINT64_MAX;
    for (int round = 0; round < 6; round++) {
        sleep_millis(1100);
        uint64_t costs[] = {listing_cost(), drain_cost(), drain_cost()};
        listing = costs[0] < listing ? costs[0] : listing;
        sweep = costs[1] < sweep ? costs[1] : sweep;
        plain = costs[2] < plain ? costs[2] : plain;
    }
    fprintf(stderr,
            "# a sweep of 1001 threads %.0f us, to list them %.0f us, a drain without %.0f us\n",
            (double)sweep / 1e3, (double)listing / 1e3, (double)plain / 1e3);
    CHECK(sweep < listing);
    CHECK(plain < sweep / 2); /* once a second, not at every drain */
    let_go();
    pprof_cpu_stop();
}

/* Threads that no hook has seen start or end are found by a drain, once a second. */
static void unseen_threads_are_swept(void) {
    pthread_barrier_init(&gate, NULL, 11);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    drain(&tally);
    int before = live_threads();
    REQUIRE(create_threads(unseen_create(), 10));
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), before);
    let_sweep(&tally);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), before + 10);
    CHECK_EQUAL(stat(PPROF_STAT_UNARMED), 0);
    let_go();
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), before + 10);
    let_sweep(&tally);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), before);
    pprof_cpu_stop();
}

/* What the table has no room for is not sampled, and said to be so. */
static void more_than_the_table_holds(void) {
    const int count = THREAD_TABLE_SIZE + 100;
    pthread_barrier_init(&gate, NULL, (unsigned)count + 201);
    REQUIRE(create_threads(pthread_create, count));
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), THREAD_TABLE_SIZE);
    CHECK_EQUAL(stat(PPROF_STAT_UNARMED), live_threads() - THREAD_TABLE_SIZE);
    /* Those that start now have none either; the next sweep counts them. */
    REQUIRE(create_threads(pthread_create, count + 200));
    let_sweep(&tally);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), THREAD_TABLE_SIZE);
    CHECK_EQUAL(stat(PPROF_STAT_UNARMED), live_threads() - THREAD_TABLE_SIZE);
    let_go();
    let_sweep(&tally);
    CHECK_EQUAL(stat(PPROF_STAT_UNARMED), 0);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    /* There is room for whoever comes. */
    thread_count = running = 0;
    pthread_barrier_init(&gate, NULL, 11);
    REQUIRE(create_threads(pthread_create, 10));
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    let_go();
    pprof_cpu_stop();
    drain(&tally);
    CHECK_EQUAL(tally.malformed, 0);
}

TEST_MAIN({"many threads: the counters cost the same", stats_cost_the_same},
          {"many threads: a sweep costs little", a_sweep_costs_little},
          {"many threads: unseen ones are swept", unseen_threads_are_swept},
          {"many threads: more than the table holds", more_than_the_table_holds})

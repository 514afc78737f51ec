/* Fork without exec: the child runs no clock, is told of nothing, and waits for no lock. */
#include <pthread.h>
#include <sys/mman.h>
#include <sys/time.h>

#include "harness.h"
#include "pprof_native.h"

/* A child that hangs is ended by this. */
#define CHILD_SECONDS 20

static uint64_t words[1 << 16];

static double stat(enum pprof_cpu_stat which) {
    double stats[PPROF_STAT_COUNT];
    pprof_cpu_stats(stats, PPROF_STAT_COUNT);
    return stats[which];
}

static double samples(void) {
    double stats[PPROF_EXTERNAL_STAT_COUNT];
    pprof_external_stats(stats, PPROF_EXTERNAL_STAT_COUNT);
    return stats[PPROF_EXTERNAL_SAMPLES];
}

/* Runs IN_CHILD in a forked child, whose exit code is the number of its checks that failed. */
static void fork_and(void (*in_child)(void)) {
    fflush(stderr);
    int failed_before = failed_checks;
    pid_t child = fork();
    if (child == 0) {
        alarm(CHILD_SECONDS);
        in_child();
        fflush(stderr);
        _exit(failed_checks - failed_before);
    }
    REQUIRE(child > 0);
    int status = -1;
    waitpid(child, &status, 0);
    CHECK_EQUAL(status, 0);
}

static void *burn_some(void *argument) {
    burn(100);
    return argument;
}

static void work_on_two_threads(void) {
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, burn_some, NULL) == 0);
    burn(100);
    pthread_join(thread, NULL);
}

static void take_no_ticks(void) {
    double before = stat(PPROF_STAT_TICKS);
    struct itimerval timer;
    work_on_two_threads();
    CHECK_EQUAL(stat(PPROF_STAT_TICKS), before);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), 0);
    CHECK_EQUAL(pprof_cpu_is_running(), 0);
    CHECK(getitimer(ITIMER_PROF, &timer) == 0 && timer.it_value.tv_usec == 0 &&
          timer.it_value.tv_sec == 0);
    CHECK_EQUAL(pprof_cpu_drain(words, PPROF_DRAIN_MIN), 0);
}

static void check_clock(enum pprof_clock clock) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2000000, clock) == 0);
    burn(50);
    fork_and(take_no_ticks);
    double before = stat(PPROF_STAT_TICKS);
    work_on_two_threads();
    CHECK(stat(PPROF_STAT_TICKS) > before + 10); /* 200 ms of ticks that come every 4 ms or so */
    CHECK_EQUAL(pprof_cpu_stop(), 0);
}

static void no_ticks_of_the_thread_clock(void) {
    check_clock(PPROF_CLOCK_THREAD);
}

static void no_ticks_of_the_process_clock(void) {
    check_clock(PPROF_CLOCK_PROCESS);
}

static void take_no_samples(void) {
    double before = samples();
    void *volatile block = malloc(1 << 20);
    free(block);
    CHECK_EQUAL(samples(), before);
}

static void no_samples_of_memory(void) {
    REQUIRE(pprof_external_start(1) == 0);
    fork_and(take_no_samples);
    double before = samples();
    void *volatile block = malloc(1 << 20);
    free(block);
    CHECK_EQUAL(samples(), before + 1);
}

static void profile_itself(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2000000, PPROF_CLOCK_THREAD) == 0);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), 1);
    work_on_two_threads();
    CHECK_EQUAL(pprof_cpu_stop(), 0);
    uint64_t weight = 0;
    int32_t n = pprof_cpu_drain(words, sizeof words / sizeof words[0]);
    for (int32_t at = 0; at < n; at += words[at] >> 8 & 0xffff)
        if ((words[at] & 0xff) == PPROF_RECORD_TICK)
            weight += words[at + 3];
    CHECK(weight > 140000000 && weight < 260000000);
    void *volatile block = NULL;
    REQUIRE(pprof_external_start(1) == 0);
    double before = samples();
    block = malloc(1 << 20);
    CHECK_EQUAL(samples(), before + 1);
    free(block);
}

/* It has begun with the parent's records, ring and timers' numbers. */
static void a_child_may_profile_itself(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2000000, PPROF_CLOCK_THREAD) == 0);
    REQUIRE(pprof_external_start(1) == 0);
    work_on_two_threads();
    fork_and(profile_itself);
}

/* -- While other threads do what takes our locks ---------------------------------------------- */

static void *nothing(void *argument) {
    return argument;
}

static void *create_threads(void *argument) {
    while (!is_ended()) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, nothing, NULL) == 0)
            pthread_join(thread, NULL);
    }
    return argument;
}

static void *allocate(void *argument) {
    while (!is_ended()) {
        void *volatile block = malloc(3000);
        free(block);
    }
    return argument;
}

static void *drain(void *argument) {
    static uint64_t drained[1 << 14];
    while (!is_ended()) {
        pprof_cpu_drain(drained, sizeof drained / sizeof drained[0]);
        pprof_external_read(0, drained, sizeof drained / sizeof drained[0]);
        pprof_threads_snapshot(PPROF_ENGINE_NONE, 1000, drained,
                               sizeof drained / sizeof drained[0]);
    }
    return argument;
}

static void use_everything(void) {
    for (int i = 0; i < 5; i++) {
        pthread_t thread;
        CHECK_EQUAL(pthread_create(&thread, NULL, nothing, NULL), 0);
        pthread_join(thread, NULL);
        void *volatile block = malloc(100000);
        free(block);
    }
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), 0);
    double mark = pprof_creation_mark();
    CHECK(mark >= 5);
}

static void no_deadlock_in_200_forks(void) {
    void *(*const work[])(void *) = {create_threads, create_threads, allocate, allocate, drain};
    enum { THREADS = sizeof work / sizeof work[0] };
    pthread_t threads[THREADS];
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(1000000, PPROF_CLOCK_THREAD) == 0);
    REQUIRE(pprof_external_start(4096) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, work[i], NULL) == 0);
    for (int i = 0; i < 200 && failed_checks == 0; i++)
        fork_and(use_everything);
    end_all();
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK_EQUAL(pprof_cpu_stop(), 0);
}

/* -- As Go's TestCPUProfileWithFork ------------------------------------------------------------ */

#define HEAP_BYTES ((size_t)512 << 20)

/* Each fork copies the page tables of a big heap, which takes longer than a period. */
static void a_big_heap_forks(void) {
    char *heap = mmap(NULL, HEAP_BYTES, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    REQUIRE(heap != MAP_FAILED);
    madvise(heap, HEAP_BYTES, MADV_NOHUGEPAGE);
    for (size_t i = 0; i < HEAP_BYTES; i += 4096)
        heap[i] = 1;
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(1000000, PPROF_CLOCK_THREAD) == 0);
    uint64_t begin = nanos(CLOCK_MONOTONIC), longest = 0;
    for (int i = 0; i < 10; i++) {
        uint64_t before = nanos(CLOCK_MONOTONIC);
        pid_t child = fork();
        if (child == 0) {
            execl("/bin/true", "true", (char *)NULL);
            _exit(1);
        }
        uint64_t took = nanos(CLOCK_MONOTONIC) - before;
        longest = took > longest ? took : longest;
        int status = -1;
        REQUIRE(child > 0);
        waitpid(child, &status, 0);
        CHECK_EQUAL(status, 0);
    }
    uint64_t all = nanos(CLOCK_MONOTONIC) - begin;
    fprintf(stderr, "# 10 forks of %zu MiB: %llu ms, the longest %llu us; %.0f ticks\n",
            HEAP_BYTES >> 20, (unsigned long long)all / 1000000, (unsigned long long)longest / 1000,
            stat(PPROF_STAT_TICKS));
    CHECK_EQUAL(pprof_cpu_stop(), 0);
}

TEST_MAIN({"fork: no ticks of the thread clock", no_ticks_of_the_thread_clock},
          {"fork: no ticks of the process clock", no_ticks_of_the_process_clock},
          {"fork: no samples of memory", no_samples_of_memory},
          {"fork: a child may profile itself", a_child_may_profile_itself},
          {"fork: no deadlock in 200 forks", no_deadlock_in_200_forks},
          {"fork: a big heap forks", a_big_heap_forks})

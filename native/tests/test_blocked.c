/* CPU time of threads that block SIGPROF: it is not the place's where they unblock it. */
#include <poll.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "records.h"

#define NORMAL_NS 20000000u /* threads/timers.c: BLOCKED_NS */

static struct tally tally;
static uint64_t largest; /* weight of a tick with a stack */

static void note_largest(const uint64_t *words, uint32_t n) {
    (void)n;
    largest = words[3] > largest ? words[3] : largest;
}

static void begin(uint32_t period) {
    tally = (struct tally){.on_tick = note_largest};
    largest = 0;
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(period, PPROF_CLOCK_THREAD) == 0);
}

/* Ends the profile; all that was told is in the counters. */
static void finish(void) {
    pprof_cpu_stop();
    drain(&tally);
    CHECK_EQUAL(tally.malformed, 0);
    CHECK_EQUAL(stat(PPROF_STAT_TICKS), tally.ticks);
    CHECK_EQUAL(stat(PPROF_STAT_WEIGHT_NANOS), tally.weight);
    CHECK_EQUAL(stat(PPROF_STAT_BLOCKED_NANOS), tally.blocked);
}

static void mask_sigprof(int how) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPROF);
    pthread_sigmask(how, &set, NULL);
}

/* SCALE half seconds with SIGPROF blocked, and UNBLOCK; false where the ticks' weights miss it. */
static bool is_told(void (*unblock)(void), uint32_t period, unsigned scale) {
    begin(period);
    burn(50);
    mask_sigprof(SIG_BLOCK);
    uint64_t blocked = burn(500 * scale);
    unblock();
    burn(50);
    finish();
    double share = (double)tally.blocked / (double)blocked;
    fprintf(stderr, "# %.0f ms blocked, told %.0f; the largest tick %.0f ms\n",
            (double)blocked / 1e6, (double)tally.blocked / 1e6, (double)largest / 1e6);
    return share > 0.85 && share < 1.02 && tally.weight > 0.9 * ((double)blocked + 100e6) &&
           largest <= (period > NORMAL_NS ? period : NORMAL_NS);
}

static void by_unblock(void) {
    mask_sigprof(SIG_UNBLOCK);
}

static void by_setmask(void) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static void by_system_call(void) {
    uint64_t none = 0;
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &none, NULL, sizeof none);
}

static bool pthread_sigmask_is_told(unsigned scale) {
    return is_told(by_unblock, 10 * MILLISECOND, scale);
}

static void unblocked_by_pthread_sigmask(void) {
    STATISTICALLY(pthread_sigmask_is_told);
}

static bool sigprocmask_is_told(unsigned scale) {
    return is_told(by_setmask, MILLISECOND, scale);
}

static void unblocked_by_sigprocmask(void) {
    STATISTICALLY(sigprocmask_is_told);
}

static bool the_system_call_is_told(unsigned scale) {
    return is_told(by_system_call, 30 * MILLISECOND, scale);
}

static void unblocked_by_the_system_call(void) {
    STATISTICALLY(the_system_call_is_told);
}

/* A loop that lets signals in only while it waits: none of its time is the wait's. */
static void let_in_by_ppoll(void) {
    mask_sigprof(SIG_BLOCK);
    begin(MILLISECOND);
    uint64_t used = 0;
    for (int i = 0; i < 50; i++) {
        used += burn(10);
        sigset_t none;
        sigemptyset(&none);
        struct timespec wait = {0, MILLISECOND};
        ppoll(NULL, 0, &wait, &none);
    }
    finish();
    double share = (double)tally.blocked / (double)used;
    fprintf(stderr, "# share %.3f, %u ticks\n", share, tally.ticks);
    CHECK(share > 0.85 && share < 1.1);
    CHECK_EQUAL(tally.weight, tally.blocked);
    CHECK_EQUAL(tally.ticks, 0);
}

/* What never comes is not told, and the counters say that it is missing. */
static void never_unblocked(void) {
    mask_sigprof(SIG_BLOCK);
    begin(MILLISECOND);
    uint64_t used = burn(300);
    finish();
    CHECK_EQUAL(tally.ticks, 0);
    CHECK_EQUAL(tally.weight, 0);
    double missing = stat(PPROF_STAT_CPU_NANOS) - stat(PPROF_STAT_WEIGHT_NANOS);
    CHECK(missing >= (double)used);
}

static void *block_and_burn(void *argument) {
    mask_sigprof(SIG_BLOCK);
    burn(300 * *(unsigned *)argument);
    return NULL;
}

static void *burn_only(void *argument) {
    burn(300 * *(unsigned *)argument);
    return NULL;
}

static bool half_is_told(unsigned scale) {
    begin(MILLISECOND);
    pthread_t threads[2];
    pthread_create(&threads[0], NULL, block_and_burn, &scale);
    pthread_create(&threads[1], NULL, burn_only, &scale);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    finish();
    double told = stat(PPROF_STAT_WEIGHT_NANOS) / stat(PPROF_STAT_CPU_NANOS);
    fprintf(stderr, "# %.0f %% of the CPU time told\n", 100 * told);
    return told > 0.4 && told < 0.6;
}

static void one_of_two_never_unblocks(void) {
    STATISTICALLY(half_is_told);
}

/* A long system call is told of as it ends, which is its place. */
static void a_long_system_call_is_not_blocked(void) {
    const size_t size = 256 << 20;
    begin(MILLISECOND);
    uint64_t before = nanos(CLOCK_THREAD_CPUTIME_ID), used = 0;
    for (int i = 0; i < 20 && used < 500 * (uint64_t)MILLISECOND; i++) {
        void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE,
                            MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
        munmap(memory, size);
        used = nanos(CLOCK_THREAD_CPUTIME_ID) - before;
    }
    finish();
    fprintf(stderr, "# the largest tick %.0f ms of %.0f\n", (double)largest / 1e6,
            (double)used / 1e6);
    CHECK_EQUAL(tally.blocked, 0);
    CHECK(tally.weight > 0.85 * (double)used);
}

static void *burn_and_mask(void *argument) {
    while (!is_ended()) {
        burn(1);
        mask_sigprof(SIG_BLOCK);
        mask_sigprof(SIG_UNBLOCK);
    }
    return argument;
}

/* More threads than processors: the kernel's ticks come seldom to each, and nothing is blocked for
 * long. */
static void crowded_threads_are_not_blocked(void) {
    enum { THREADS = 8 };
    begin(MILLISECOND);
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        pthread_create(&threads[i], NULL, burn_and_mask, NULL);
    sleep_millis(2000);
    end_all();
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    finish();
    fprintf(stderr, "# the largest tick %.0f ms, %.2f %% blocked\n", (double)largest / 1e6,
            100 * (double)tally.blocked / (double)tally.weight);
    CHECK(tally.ticks >= 20);
    CHECK((double)tally.blocked < 0.01 * (double)tally.weight);
}

TEST_MAIN({"blocked: unblocked by pthread_sigmask", unblocked_by_pthread_sigmask},
          {"blocked: unblocked by sigprocmask", unblocked_by_sigprocmask},
          {"blocked: unblocked by the system call", unblocked_by_the_system_call},
          {"blocked: let in by ppoll", let_in_by_ppoll},
          {"blocked: never unblocked", never_unblocked},
          {"blocked: one of two threads", one_of_two_never_unblocks},
          {"blocked: not a long system call", a_long_system_call_is_not_blocked},
          {"blocked: not a thread among many", crowded_threads_are_not_blocked})

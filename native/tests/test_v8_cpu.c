/* v8/cpu.c against a stand-in for V8: its handler records only where its mark is set, and its
 * sampler counts clients, as V8's does. */
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "records.h"

static struct tally tally;

static struct sigaction v8_found;
static int v8_clients;
static volatile int v8_samples, v8_ticks, v8_own;
static int v8_mark, v8_recorded;
static bool v8_keeps_errno;

static void v8_handler(int signal, siginfo_t *info, void *context) {
    (void)signal;
    (void)context;
    __atomic_fetch_add(info->si_code == SI_TKILL ? &v8_own : &v8_ticks, 1, __ATOMIC_RELAXED);
    __atomic_fetch_add(&v8_samples, 1, __ATOMIC_RELAXED);
    __atomic_fetch_add(&v8_recorded, __atomic_exchange_n(&v8_mark, 0, __ATOMIC_RELAXED),
                       __ATOMIC_RELAXED);
    if (!v8_keeps_errno)
        errno = ENOTTY;
}

static pthread_mutex_t v8_lock = PTHREAD_MUTEX_INITIALIZER; /* V8 has one for its clients */

static void profiler_start(void) {
    pthread_mutex_lock(&v8_lock);
    if (v8_clients++ == 0) {
        struct sigaction action = {.sa_sigaction = v8_handler,
                                   .sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK};
        sigaction(SIGPROF, &action, &v8_found);
    }
    pthread_mutex_unlock(&v8_lock);
}

static void profiler_stop(void) {
    pthread_mutex_lock(&v8_lock);
    if (--v8_clients == 0)
        sigaction(SIGPROF, &v8_found, NULL);
    pthread_mutex_unlock(&v8_lock);
}

static bool v8_is_on_top(void) {
    struct sigaction action;
    sigaction(SIGPROF, NULL, &action);
    return action.sa_sigaction == v8_handler;
}

static double v8_stat(enum pprof_v8_stat which) {
    double stats[PPROF_V8_STAT_COUNT] = {0};
    CHECK_EQUAL(pprof_v8_stats(stats, PPROF_V8_STAT_COUNT), PPROF_V8_STAT_COUNT);
    return stats[which];
}

static uint64_t last_sequence, sequence_gaps, chained_ticks, other_ticks;

static void follow_sequence(const uint64_t *words, uint32_t n) {
    (void)n;
    if (words[5] == 0) {
        other_ticks++;
        return;
    }
    sequence_gaps += words[6] != last_sequence + 1;
    last_sequence = words[6];
    chained_ticks++;
}

static void ticks_reach_v8(void) {
    CHECK_EQUAL(pprof_v8_busy(), 0);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    CHECK_EQUAL(pprof_v8_busy(), 0);
    profiler_start();
    CHECK_EQUAL(pprof_v8_busy(), 1);
    int32_t isolate = pprof_v8_enter(0);
    REQUIRE(isolate > 0);
    CHECK_EQUAL(pprof_v8_enter(0), isolate);
    CHECK_EQUAL(pprof_v8_busy(), 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    for (int i = 0; i < 30; i++) {
        pthread_kill(pthread_self(), SIGPROF); /* V8's sampler thread */
        burn_ticks(1);
    }
    pprof_cpu_stop();
    CHECK_EQUAL(v8_stat(PPROF_V8_SWALLOWED), 30);
    CHECK_EQUAL(v8_own, 0);
    tally.on_tick = follow_sequence;
    drain(&tally);
    CHECK(tally.ticks > 20);
    CHECK_EQUAL(v8_ticks, tally.ticks);
    CHECK_EQUAL(chained_ticks, tally.ticks);
    CHECK_EQUAL(sequence_gaps, 0);

    CHECK(!v8_is_on_top());
    CHECK_EQUAL(pprof_v8_leave(), 0);
    CHECK(v8_is_on_top()); /* so that V8 restores what it had found */
    profiler_stop();
    CHECK_EQUAL(pprof_v8_busy(), 0);
    CHECK_EQUAL(pprof_cpu_rearm(), 0); /* ours */
    raise(SIGPROF);
}

/* DevTools profile as well: V8's signals are its own business. */
static void shared_signals_pass(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    profiler_start();
    REQUIRE(pprof_v8_enter(1) > 0);
    for (int i = 0; i < 5; i++)
        pthread_kill(pthread_self(), SIGPROF);
    CHECK_EQUAL(v8_own, 5);
    CHECK_EQUAL(v8_stat(PPROF_V8_SWALLOWED), 0);
    pprof_v8_leave();
    profiler_stop();
    CHECK_EQUAL(pprof_cpu_rearm(), 0);
}

/* V8 was profiling before we were prepared: its handler is below ours from the start. */
static void already_profiling(void) {
    profiler_start();
    CHECK_EQUAL(pprof_v8_busy(), 1);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    profiler_start();
    CHECK_EQUAL(pprof_v8_enter(0), -ENOENT);
    REQUIRE(pprof_v8_enter(1) > 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn_ticks(6);
    pprof_cpu_stop();
    CHECK(v8_ticks > 5);
    pthread_kill(pthread_self(), SIGPROF);
    CHECK_EQUAL(v8_own, 1);
    pprof_v8_leave();
    profiler_stop();
    /* The other session goes on. */
    pthread_kill(pthread_self(), SIGPROF);
    CHECK_EQUAL(v8_own, 2);
    /* Its end puts back what was there before us: rearm puts us back. */
    profiler_stop();
    CHECK_EQUAL(pprof_cpu_rearm(), 1);
    raise(SIGPROF);
}

static void before_prepare(void) {
    profiler_start();
    CHECK_EQUAL(pprof_v8_enter(0), -EINVAL);
    CHECK(v8_is_on_top());
    CHECK_EQUAL(pprof_v8_leave(), 0);
    CHECK_EQUAL(pprof_cpu_rearm(), 0);
    CHECK(v8_is_on_top());
}

static void without_v8(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    CHECK_EQUAL(pprof_v8_enter(0), -ENOENT);
    CHECK_EQUAL(pprof_v8_leave(), 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn_ticks(6);
    pprof_cpu_stop();
    tally.on_tick = follow_sequence;
    drain(&tally);
    CHECK(other_ticks > 5);
    CHECK_EQUAL(chained_ticks, 0);
}

/* -- Several isolates ------------------------------------------------------------------------ */

static int32_t numbers[4];

static void *enter_and_leave(void *argument) {
    uintptr_t i = (uintptr_t)argument;
    for (int round = 0; round < 100; round++) {
        profiler_start();
        int32_t isolate = pprof_v8_enter(0);
        CHECK(isolate > 0);
        for (int j = 0; j < 4; j++)
            CHECK(j == (int)i || __atomic_load_n(&numbers[j], __ATOMIC_RELAXED) != isolate);
        __atomic_store_n(&numbers[i], isolate, __ATOMIC_RELAXED);
        /* Where a tick is pending the kernel drops a second SIGPROF. */
        for (int sent = 0; sent < 10 && v8_stat(PPROF_V8_SWALLOWED) == 0; sent++)
            pthread_kill(pthread_self(), SIGPROF);
        CHECK_EQUAL(v8_stat(PPROF_V8_SWALLOWED), 1); /* the other threads' do not count here */
        burn(2);
        /* Leaving and stopping are two calls; V8's own signals may come in between. */
        pprof_v8_leave();
        pthread_kill(pthread_self(), SIGPROF);
        profiler_stop();
    }
    return NULL;
}

static void isolates_on_many_threads(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_t threads[4];
    for (uintptr_t i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, enter_and_leave, (void *)i);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    pprof_cpu_stop();
    CHECK(v8_ticks > 10);
    pprof_cpu_rearm(); /* as the profiler does after the last stop */
    CHECK_EQUAL(pprof_v8_busy(), 0);
    raise(SIGPROF);
    drain(&tally);
    CHECK_EQUAL(tally.malformed, 0);
}

static void *enter_and_end(void *argument) {
    profiler_start();
    CHECK(pprof_v8_enter(0) > 0);
    burn(50); /* a tick comes every 4 ms, and more seldom where others run */
    /* worker.terminate(): V8 disposes of the isolate, nobody leaves. */
    profiler_stop();
    return argument;
}

static void terminated_isolates_are_counted_out(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    for (int i = 0; i < 5; i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, enter_and_end, NULL);
        pthread_join(thread, NULL);
        CHECK_EQUAL(pprof_v8_busy(), 0);
    }
    CHECK(v8_ticks > 10);
    /* The main isolate still can, and its leaving is the last. */
    profiler_start();
    CHECK(pprof_v8_enter(0) > 0);
    pprof_v8_leave();
    CHECK(v8_is_on_top());
    profiler_stop();
    CHECK_EQUAL(pprof_cpu_rearm(), 0);
    pprof_cpu_stop();
}

/* -- V8's sampler threads ---------------------------------------------------------------------- */

struct sampler {
    pthread_t thread;
    pthread_t target;
    uint32_t ends;
    int wakes;
};

/* V8 has one for all its sampler threads. */
static pthread_mutex_t v8_sending = PTHREAD_MUTEX_INITIALIZER;

static void *v8_sampler(void *argument) {
    struct sampler *sampler = argument;
    while (__atomic_load_n(&sampler->ends, __ATOMIC_RELAXED) == 0) {
        struct timespec interval = {0, MILLISECOND};
        syscall(SYS_futex, &sampler->ends, FUTEX_WAIT_PRIVATE, 0, &interval, NULL, 0);
        pthread_mutex_lock(&v8_sending);
        __atomic_store_n(&v8_mark, 1, __ATOMIC_RELAXED);
        pthread_kill(sampler->target, SIGPROF);
        pthread_mutex_unlock(&v8_sending);
        __atomic_fetch_add(&sampler->wakes, 1, __ATOMIC_RELAXED);
    }
    return NULL;
}

static void sampler_begin(struct sampler *sampler) {
    *sampler = (struct sampler){.target = pthread_self()};
    pthread_create(&sampler->thread, NULL, v8_sampler, sampler);
}

static void sampler_end(struct sampler *sampler) {
    __atomic_store_n(&sampler->ends, 1, __ATOMIC_RELAXED);
    syscall(SYS_futex, &sampler->ends, FUTEX_WAKE_PRIVATE, 1);
    pthread_join(sampler->thread, NULL);
}

static int wakes_in(struct sampler *sampler, unsigned millis) {
    int before = __atomic_load_n(&sampler->wakes, __ATOMIC_RELAXED);
    sleep_millis(millis);
    return __atomic_load_n(&sampler->wakes, __ATOMIC_RELAXED) - before;
}

static void senders_are_held(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    profiler_start();
    REQUIRE(pprof_v8_enter(0) > 0);
    struct sampler sampler, other;
    sampler_begin(&sampler);
    int idle = wakes_in(&sampler, 500);
    fprintf(stderr, "# %d wakes in 500 ms without ticks\n", idle);
    CHECK(idle >= 5); /* nobody is held for ever */
    CHECK(idle <= 15);
    CHECK_EQUAL(v8_stat(PPROF_V8_SENDERS), 1);

    /* Each tick finds the mark set. */
    REQUIRE(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn(500);
    burn_ticks(10);
    pprof_cpu_stop();
    fprintf(stderr, "# %d of %d ticks recorded\n", v8_recorded, v8_ticks);
    CHECK(v8_ticks > 10);
    CHECK(v8_recorded >= v8_ticks * 8 / 10);
    CHECK(v8_recorded <= v8_ticks);

    /* V8 can end its thread at once, and its own goes on afterwards. */
    pprof_v8_let_go();
    CHECK(wakes_in(&sampler, 200) > 20);
    CHECK(pprof_v8_enter(0) > 0);
    CHECK(wakes_in(&sampler, 500) <= 15);

    /* Somebody else's is not held, and is seen. */
    sampler_begin(&other);
    CHECK(wakes_in(&other, 200) > 20);
    CHECK_EQUAL(v8_stat(PPROF_V8_SENDERS), 2);
    CHECK_EQUAL(v8_own, 0);
    sampler_end(&other);

    CHECK(pprof_v8_enter(1) > 0);
    CHECK(wakes_in(&sampler, 200) > 20);
    CHECK(v8_own > 20);
    CHECK_EQUAL(v8_stat(PPROF_V8_SENDERS), 0);
    CHECK(pprof_v8_enter(0) > 0);
    CHECK(wakes_in(&sampler, 500) <= 15);
    v8_keeps_errno = true;
    pprof_v8_leave();
    int own = v8_own;
    CHECK(wakes_in(&sampler, 200) > 20);
    CHECK(v8_own > own);
    sampler_end(&sampler);
    profiler_stop();
}

/* Each is held by its own thread's ticks, and none outlives it. */
static void *held_and_ended(void *argument) {
    profiler_start();
    CHECK(pprof_v8_enter(0) > 0);
    struct sampler sampler;
    sampler_begin(&sampler);
    burn(20);
    sleep_millis(20);
    sampler_end(&sampler); /* V8 waits for it: nobody has let it go */
    profiler_stop();
    return argument;
}

static void senders_of_many_threads(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    REQUIRE(pprof_cpu_start(5 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    for (int round = 0; round < 20; round++) {
        pthread_t threads[8];
        for (int i = 0; i < 8; i++)
            pthread_create(&threads[i], NULL, held_and_ended, NULL);
        for (int i = 0; i < 8; i++)
            pthread_join(threads[i], NULL);
    }
    CHECK(v8_ticks > 10);
    CHECK_EQUAL(v8_own, 0);
    pprof_cpu_stop();
    /* There is room for more: they have all been let go. */
    profiler_start();
    CHECK(pprof_v8_enter(0) > 0);
    struct sampler sampler;
    sampler_begin(&sampler);
    CHECK(wakes_in(&sampler, 500) <= 15);
    v8_keeps_errno = true;
    pprof_v8_leave();
    sampler_end(&sampler);
    profiler_stop();
}

TEST_MAIN({"v8: ticks reach its handler, its own signals do not", ticks_reach_v8},
          {"v8: shared, its own signals pass", shared_signals_pass},
          {"v8: already profiling", already_profiling},
          {"v8: not prepared, nothing is touched", before_prepare},
          {"v8: without its handler", without_v8},
          {"v8: isolates on many threads", isolates_on_many_threads},
          {"v8: terminated isolates are counted out", terminated_isolates_are_counted_out},
          {"v8: its sampler thread waits for ticks", senders_are_held},
          {"v8: sampler threads of many isolates", senders_of_many_threads})

/* Threads that come and go while profiles start, run and stop. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>

#include "records.h"

static struct tally tally;

/* Timers of this process, by the kernel's own account. */
static int kernel_timers(void) {
    char line[256];
    int n = 0;
    FILE *file = fopen("/proc/self/timers", "r");
    if (file == NULL)
        return -1;
    while (fgets(line, sizeof line, file) != NULL)
        n += strncmp(line, "ID:", 3) == 0;
    fclose(file);
    return n;
}

/* Whether a timer of this process sends its signal to the calling thread. In one read: between two
 * the kernel may skip one, where others have gone. */
static bool has_timer(void) {
    char text[4096], own[64];
    int file = open("/proc/self/timers", O_RDONLY | O_CLOEXEC);
    ssize_t n = read(file, text, sizeof text - 1);
    close(file);
    text[n < 0 ? 0 : n] = '\0';
    snprintf(own, sizeof own, "notify: signal/tid.%d\n", gettid());
    return strstr(text, own) != NULL;
}

static void *burn_a_little(void *argument) {
    burn((unsigned)(uintptr_t)argument);
    return NULL;
}

static void *do_nothing(void *argument) {
    return argument;
}

static void short_threads_leave_no_timer(void) {
    REQUIRE(kernel_timers() == 0);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    int before = live_threads(), most = 0;
    CHECK_EQUAL(kernel_timers(), before);
    for (int i = 0; i < 1000; i++) {
        pthread_t threads[4];
        for (int j = 0; j < 4; j++)
            REQUIRE(pthread_create(&threads[j], NULL, i % 50 ? do_nothing : burn_a_little,
                                   (void *)2) == 0);
        for (int j = 0; j < 4; j++)
            pthread_join(threads[j], NULL);
        if (i % 100 == 0) {
            int now = kernel_timers();
            most = now > most ? now : most;
            drain(&tally);
        }
    }
    CHECK(most <= 6);
    let_end(before);
    /* One that was listed while it ended has a timer until the next sweep. */
    let_sweep(&tally);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    CHECK_EQUAL(kernel_timers(), live_threads());
    CHECK_EQUAL(stat(PPROF_STAT_UNARMED), 0);
    pprof_cpu_stop();
    CHECK_EQUAL(kernel_timers(), 0);
    drain(&tally);
    CHECK_EQUAL(tally.malformed, 0);
}

/* More threads at once than one page of /proc/self/task lists. */
static pthread_barrier_t gate;

static void *wait_at_gate(void *argument) {
    pthread_barrier_wait(&gate);
    burn(5);
    return argument;
}

static void many_older_threads(void) {
    enum { MOST = 600 };
    static pthread_t threads[MOST];
    const int thread_count = is_emulated() ? 25 : MOST;
    const int before = live_threads();
    pthread_barrier_init(&gate, NULL, thread_count + 1);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 256 << 10);
    for (int i = 0; i < thread_count; i++)
        REQUIRE(pthread_create(&threads[i], &attributes, wait_at_gate, NULL) == 0);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    CHECK(live_threads() > thread_count);
    pthread_barrier_wait(&gate);
    for (int i = 0; i < thread_count; i++)
        pthread_join(threads[i], NULL);
    let_end(before);
    /* They were not created through the hook: the sweep finds that they have ended. */
    let_sweep(&tally);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
    CHECK_EQUAL(kernel_timers(), live_threads());
    pprof_cpu_stop();
    drain(&tally);
    /* Timers are looked at by the scheduler's tick, every 4 ms or so: what a thread uses after its
     * last one is lost with it, on average half a tick, which is much of 5 ms (threads/timers.h);
     * more where others run. */
    double share = (double)tally.weight / (thread_count * 5.0 * MILLISECOND);
    fprintf(stderr, "# share %.3f in %u threads\n", share, tally.thread_count);
    CHECK(share > 0.1 && share < 1.1);
    CHECK(tally.thread_count > (uint32_t)thread_count / 8);
    CHECK_EQUAL(tally.no_bounds, 0);
}

/* -- The hook is armed before the listing ---------------------------------------------------- */

struct life {
    uint64_t from, to; /* between these it has looked for its timer */
    bool has_timer;
};

#define MAX_LIVES (1 << 20)

static struct life lives[MAX_LIVES];
static uint32_t life_count;

static void *live(void *argument) {
    uint32_t i = __atomic_fetch_add(&life_count, 1, __ATOMIC_RELAXED);
    if (i >= MAX_LIVES)
        return argument;
    usleep(i % 8 * 250); /* a profile may start while it lives */
    lives[i].from = nanos(CLOCK_MONOTONIC);
    lives[i].has_timer = has_timer();
    /* Release: partner of the acquire in none_is_missed. */
    __atomic_store_n(&lives[i].to, nanos(CLOCK_MONOTONIC), __ATOMIC_RELEASE);
    return argument;
}

static void *create_until_ended(void *argument) {
    while (!is_ended()) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, live, NULL) == 0)
            pthread_join(thread, NULL);
    }
    return argument;
}

/* Every thread that ran wholly inside a profile had a timer, whenever it was created. Whether one
 * ticks is a matter of chance: on a busy machine the scheduler's ticks may miss 40 ms of a thread.
 */
static void none_is_missed(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    pthread_t creators[4];
    for (int i = 0; i < 4; i++)
        pthread_create(&creators[i], NULL, create_until_ended, NULL);
    uint32_t inside = 0, missed = 0;
    for (int round = 0; round < 300; round++) {
        sleep_millis((unsigned)(round * 7 % 13));
        uint32_t first = __atomic_load_n(&life_count, __ATOMIC_RELAXED);
        REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
        uint64_t begin = nanos(CLOCK_MONOTONIC);
        sleep_millis(3);
        uint32_t last = __atomic_load_n(&life_count, __ATOMIC_RELAXED);
        uint64_t end = nanos(CLOCK_MONOTONIC);
        REQUIRE(pprof_cpu_stop() == 0);
        drain(&tally);
        for (uint32_t i = first > 8 ? first - 8 : 0; i < last && i < MAX_LIVES; i++) {
            uint64_t to = __atomic_load_n(&lives[i].to, __ATOMIC_ACQUIRE);
            if (to == 0 || to > end || lives[i].from < begin)
                continue;
            inside++;
            missed += !lives[i].has_timer;
        }
    }
    end_all();
    for (int i = 0; i < 4; i++)
        pthread_join(creators[i], NULL);
    fprintf(stderr, "# %u threads looked during a profile, %u without a timer\n", inside, missed);
    CHECK(inside >= 20);
    CHECK_EQUAL(missed, 0);
    CHECK_EQUAL(tally.malformed, 0);
    CHECK_EQUAL(kernel_timers(), 0);
}

/* -- Everything at once ---------------------------------------------------------------------- */

static void *start_and_stop_until_ended(void *argument) {
    unsigned round = 0;
    while (!is_ended()) {
        int32_t status = pprof_cpu_start(MILLISECOND,
                                         round % 3 == 2 ? PPROF_CLOCK_PROCESS : PPROF_CLOCK_THREAD);
        /* -EBUSY: the other thread is draining just now. */
        CHECK(status == 0 || status == -EALREADY || status == -EBUSY);
        sleep_millis(round++ % 5);
        if (round % 4 == 0) {
            status = pprof_cpu_switch_clock((int32_t)(round / 4 % 2));
            CHECK(status == 0 || status == -ESRCH);
        }
        CHECK_EQUAL(pprof_cpu_stop(), 0);
    }
    return argument;
}

static void *churn_until_ended(void *argument) {
    while (!is_ended()) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, burn_a_little, (void *)1) == 0)
            pthread_join(thread, NULL);
    }
    return argument;
}

static void *count_until_ended(void *argument) {
    while (!is_ended()) {
        stat(PPROF_STAT_THREADS);
        CHECK_EQUAL(pprof_cpu_rearm(), 0);
        sleep_millis(1);
    }
    return argument;
}

static void all_at_once(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    void *(*const roles[])(void *) = {start_and_stop_until_ended, start_and_stop_until_ended,
                                      churn_until_ended,          churn_until_ended,
                                      churn_until_ended,          count_until_ended};
    pthread_t threads[6];
    for (int i = 0; i < 6; i++)
        pthread_create(&threads[i], NULL, roles[i], NULL);
    uint64_t start = nanos(CLOCK_MONOTONIC), spent;
    uint32_t busy = 0;
    /* Three seconds, or more where other programs leave us little time. */
    while ((spent = (nanos(CLOCK_MONOTONIC) - start) / MILLISECOND) < 3000 ||
           (tally.ticks < 50 && spent < 30000)) {
        uint64_t words[1024];
        int32_t taken = pprof_cpu_drain(words, 1024);
        busy += taken == -EBUSY;
        CHECK(taken >= 0 || taken == -EBUSY);
        for (uint32_t i = 0; taken > 0 && i < (uint32_t)taken;) {
            uint32_t n = (uint32_t)(words[i] >> 8 & 0xffff);
            REQUIRE(n > 0 && i + n <= (uint32_t)taken);
            tally_record(&tally, &words[i], n);
            i += n;
        }
        burn(1);
    }
    end_all();
    for (int i = 0; i < 6; i++)
        pthread_join(threads[i], NULL);
    pprof_cpu_stop();
    CHECK_EQUAL(kernel_timers(), 0);
    CHECK_EQUAL(tally.malformed, 0);
    CHECK(tally.ticks >= 50);
    fprintf(stderr, "# %u ticks, %u busy\n", tally.ticks, busy);
}

/* A thread's key destructor may come after ours: it is still on the list of the living. */
static pthread_key_t late_key;

static void end_late(void *value) {
    if ((uintptr_t)value < 4)
        pthread_setspecific(late_key, (void *)((uintptr_t)value + 1));
    burn(4);
}

static void *end_with_late_key(void *argument) {
    pthread_setspecific(late_key, (void *)1);
    return argument;
}

static void destructors_that_run_on(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    pthread_key_create(&late_key, end_late);
    const int before = live_threads();
    for (int i = 0; i < 40; i++) {
        pthread_t thread;
        REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
        pthread_create(&thread, NULL, end_with_late_key, NULL);
        sleep_millis((unsigned)i % 12); /* of 16 ms in destructors */
        pprof_cpu_stop();
        REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0); /* may list it anew */
        pthread_join(thread, NULL);
        if (i == 39) {
            let_end(before);
            let_sweep(&tally);
            CHECK_EQUAL(stat(PPROF_STAT_THREADS), live_threads());
        }
        pprof_cpu_stop();
    }
    CHECK_EQUAL(kernel_timers(), 0);
}

/* With no profile, threads are created as ever: arguments and results pass through. */
static void *add_one(void *argument) {
    return (void *)((uintptr_t)argument + 1);
}

static void hook_passes_through(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    for (uintptr_t i = 0; i < 100; i++) {
        pthread_t thread;
        void *result = NULL;
        REQUIRE(pthread_create(&thread, NULL, add_one, (void *)i) == 0);
        pthread_join(thread, &result);
        CHECK_EQUAL((uintptr_t)result, i + 1);
    }
    CHECK_EQUAL(kernel_timers(), 0);
}

TEST_MAIN({"threads: the hook passes through", hook_passes_through},
          {"threads: 4000 short ones leave no timer", short_threads_leave_no_timer},
          {"threads: many older ones", many_older_threads},
          {"threads: none is missed", none_is_missed},
          {"threads: destructors that run on", destructors_that_run_on},
          {"threads: start, stop, drain and churn at once", all_at_once})

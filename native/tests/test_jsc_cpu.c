/* jsc/cpu.c against a sampler that behaves as JSC's does. */
#include "jsc_sampler.h"

/* -- The JavaScript thread ---------------------------------------------------------------------- */

static volatile double sink;

TIMED static double multiply(uint64_t until) {
    double x = 1;
    for (;;) {
        for (int i = 0; i < 20000; i++)
            x = x * 1.0000001 + 1e-9;
        if (nanos(CLOCK_THREAD_CPUTIME_ID) >= until)
            return x;
    }
}

/* Milliseconds of CPU time: as many ticks on a busy machine. */
static void burn_millis(uint64_t ms) {
    sink += multiply(nanos(CLOCK_THREAD_CPUTIME_ID) + ms * 1000000);
}

static double stat_of(int32_t vm, enum pprof_jsc_stat which) {
    double out[PPROF_JSC_STAT_COUNT];
    MUST(pprof_jsc_stats(vm, out, PPROF_JSC_STAT_COUNT) == PPROF_JSC_STAT_COUNT);
    return out[which];
}

static void wait_for_stat(int32_t vm, enum pprof_jsc_stat which, double least) {
    uint64_t limit = now() + 2000000000u;
    while (stat_of(vm, which) < least)
        MUST(now() < limit);
}

struct counts {
    int ticks, told, wakes, answered, suspends;
    uint64_t told_nanos; /* what the told ticks stand for */
};

static uint64_t words[1 << 16];

static struct counts drain(int32_t vm) {
    struct counts counts = {0};
    static uint64_t sequence_time[4096];
    int32_t n;
    while ((n = pprof_cpu_drain(words, 1 << 16)) > 0) {
        for (int32_t at = 0; at < n; at += (int32_t)(words[at] >> 8 & 0xffff)) {
            const uint64_t *record = words + at;
            switch (record[0] & 0xff) {
            case PPROF_RECORD_TICK:
                counts.ticks++;
                if (record[5] == (uint64_t)vm) {
                    counts.told++;
                    counts.told_nanos += record[3];
                    sequence_time[record[6] % 4096] = record[1];
                }
                break;
            case PPROF_RECORD_WAKE:
                if (record[1] != (uint64_t)vm)
                    break;
                counts.wakes++;
                MUST(record[5] < record[6]);
                MUST(record[2] <= record[4]);
                if (record[3] == 0)
                    break;
                MUST(record[2] <= record[3] && record[3] <= record[4]);
                counts.answered++;
                uint64_t tick = sequence_time[record[6] % 4096];
                if (tick != 0)
                    MUST(tick <= record[2]);
                break;
            case PPROF_RECORD_SUSPEND:
                MUST(record[1] == (uint64_t)vm);
                MUST(record[2] <= now() && record[3] > 0);
                counts.suspends++;
                break;
            }
        }
    }
    MUST(n == 0);
    return counts;
}

/* -- Tests --------------------------------------------------------------------------------------- */

static void *posts_wake_it_once_each(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    MUST(pprof_jsc_expect() == vm);
    MUST(pprof_jsc_trigger(vm, 300) == 0);
    sleep_millis(5);
    int before = atomic_load(&sampler.samples);
    burn_millis(20);
    MUST(atomic_load(&sampler.samples) <= before + 1); /* held: it takes none by itself */
    before = atomic_load(&sampler.samples);
    for (int i = 1; i <= 20; i++) {
        MUST(pprof_jsc_post(vm) == i);
        wait_for_stat(vm, PPROF_JSC_SUSPENDED, i);
    }
    MUST(atomic_load(&sampler.samples) == before + 20);
    MUST(stat_of(vm, PPROF_JSC_WAKES) == 20);
    struct counts counts = drain(vm);
    MUST(counts.wakes == 20 && counts.answered == 20);
    /* A paused sampler wakes and suspends nobody. */
    atomic_store(&sampler.paused, true);
    pprof_jsc_post(vm);
    wait_for_stat(vm, PPROF_JSC_WAKES, 21);
    sleep_millis(5);
    MUST(stat_of(vm, PPROF_JSC_SUSPENDED) == 20);
    join_sampler(&sampler);
    return NULL;
}

static struct sampler ticked;
static int32_t ticked_vm;

/* How many waits succeed depends on what else this machine does. */
static bool ticks_are_answered_in_time(unsigned scale) {
    unsigned ms = 400 * scale;
    double before_timeouts = stat_of(ticked_vm, PPROF_JSC_TIMEOUTS);
    double before_skipped = stat_of(ticked_vm, PPROF_JSC_SKIPPED);
    int before = atomic_load(&ticked.samples);
    atomic_store(&ticked.in_burn, 0);
    MUST(pprof_cpu_start(4000000, PPROF_CLOCK_THREAD) == 0);
    burn_millis(ms);
    MUST(pprof_cpu_stop() == 0);
    sleep_millis(20);
    int samples = atomic_load(&ticked.samples) - before;
    struct counts counts = drain(ticked_vm);
    int in_vain = (int)(stat_of(ticked_vm, PPROF_JSC_TIMEOUTS) - before_timeouts +
                        stat_of(ticked_vm, PPROF_JSC_SKIPPED) - before_skipped);
    printf("ticks %d, told %d, wakes %d, answered %d, samples %d in burn %d, in vain %d\n",
           counts.ticks, counts.told, counts.wakes, counts.answered, samples,
           atomic_load(&ticked.in_burn), in_vain);
    MUST(counts.answered >= counts.told - in_vain);
    /* The registers that the sampler saw are the tick's, not those of a handler that waits. */
    MUST(atomic_load(&ticked.in_burn) >= (counts.told - in_vain) * 9 / 10);
    return counts.told >= 20 && counts.told_nanos >= ms * 1000000ull * 8 / 10 &&
           in_vain <= counts.told / 4;
}

static void *ticks_wait_for_it(void *unused) {
    (void)unused;
    ticked_vm = adopt(&ticked);
    MUST(pprof_jsc_trigger(ticked_vm, 2000) == 0);
    STATISTICALLY(ticks_are_answered_in_time);
    join_sampler(&ticked);
    return NULL;
}

static void *waits_are_bounded(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    MUST(pprof_jsc_trigger(vm, 300) == 0);
    atomic_store(&sampler.slow_us, 20000);
    MUST(pprof_cpu_start(4000000, PPROF_CLOCK_THREAD) == 0);
    burn_millis(600);
    MUST(pprof_cpu_stop() == 0);
    double posted = stat_of(vm, PPROF_JSC_POSTED), timeouts = stat_of(vm, PPROF_JSC_TIMEOUTS);
    double skipped = stat_of(vm, PPROF_JSC_SKIPPED);
    struct counts counts = drain(vm);
    printf("slow: posted %g, timeouts %g, skipped %g, wakes %d\n", posted, timeouts, skipped,
           counts.wakes);
    MUST(posted >= 60);
    MUST(timeouts >= 2);
    MUST(timeouts <= posted / 3);
    MUST(skipped >= posted / 2);
    MUST(counts.wakes > 0 && counts.wakes < posted); /* one wake answers many ticks */
    /* Fast again: the waits come back, after the ticks that were to be skipped. */
    atomic_store(&sampler.slow_us, 0);
    MUST(pprof_cpu_start(4000000, PPROF_CLOCK_THREAD) == 0);
    burn_millis(1000);
    MUST(pprof_cpu_stop() == 0);
    double skipped_more = stat_of(vm, PPROF_JSC_SKIPPED) - skipped;
    double posted_more = stat_of(vm, PPROF_JSC_POSTED) - posted;
    printf("fast again: posted %g, skipped %g\n", posted_more, skipped_more);
    MUST(posted_more >= 60);
    MUST(skipped_more < posted_more); /* the exact share depends on the machine's load */
    drain(vm);
    /* Without waiting nothing can time out. */
    MUST(pprof_jsc_trigger(vm, 0) == 0);
    timeouts = stat_of(vm, PPROF_JSC_TIMEOUTS);
    MUST(pprof_cpu_start(2000000, PPROF_CLOCK_THREAD) == 0);
    burn_millis(200);
    MUST(pprof_cpu_stop() == 0);
    MUST(stat_of(vm, PPROF_JSC_TIMEOUTS) == timeouts);
    MUST(drain(vm).answered >= 10);
    join_sampler(&sampler);
    return NULL;
}

static void *released_and_parked(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    MUST(pprof_jsc_trigger(vm, 300) == 0);
    atomic_store(&sampler.interval_us, 2000);
    MUST(pprof_jsc_trigger(vm, PPROF_JSC_RELEASE) == 0);
    MUST(pprof_jsc_post(vm) == -EAGAIN);
    MUST(pprof_cpu_start(10000000, PPROF_CLOCK_THREAD) == 0);
    int before = atomic_load(&sampler.samples);
    burn_millis(200);
    MUST(pprof_cpu_stop() == 0);
    struct counts counts = drain(vm);
    int samples = atomic_load(&sampler.samples) - before;
    printf("released: samples %d, suspend records %d\n", samples, counts.suspends);
    MUST(samples >= 20);
    MUST(abs(counts.suspends - samples) <= 3); /* those around start and stop */
    MUST(counts.told == 0);
    /* Without a profile: no records. */
    burn_millis(20);
    MUST(drain(vm).suspends == 0);
    /* Parked it sleeps; whoever lets it sample has it back at once. */
    atomic_store(&sampler.paused, true);
    sleep_millis(10);
    MUST(pprof_jsc_trigger(vm, PPROF_JSC_PARK) == 0);
    sleep_millis(150);
    before = atomic_load(&sampler.samples);
    atomic_store(&sampler.paused, false);
    burn_millis(400);
    samples = atomic_load(&sampler.samples) - before;
    printf("after parking: samples %d in 400 ms\n", samples);
    MUST(samples >= 40);
    join_sampler(&sampler);
    return NULL;
}

struct round {
    struct sampler sampler;
    enum { SCRIPT_FIRST, SAMPLER_FIRST, NEVER_ADOPTED, TWO_SAMPLERS } order;
    int32_t vm;
};

static void *round_main(void *argument) {
    struct round *round = argument;
    if (round->order == NEVER_ADOPTED) {
        round->vm = pprof_jsc_expect();
        MUST(round->vm > 0);
        return NULL;
    }
    round->vm = adopt(&round->sampler);
    MUST(pprof_jsc_trigger(round->vm, 300) == 0);
    MUST(pprof_jsc_post(round->vm) == 1);
    wait_for_stat(round->vm, PPROF_JSC_WAKES, 1);
    if (round->order == SCRIPT_FIRST) {
        /* JSC shuts its sampler down before the thread ends, without waking it. */
        shut_down(&round->sampler);
        return NULL;
    }
    MUST(pprof_jsc_trigger(round->vm, PPROF_JSC_RELEASE) == 0);
    join_sampler(&round->sampler);
    MUST(pprof_jsc_adopted(round->vm) == 0);
    if (round->order == TWO_SAMPLERS) {
        MUST(adopt(&round->sampler) == round->vm);
        join_sampler(&round->sampler);
    }
    return NULL;
}

/* More rounds than there are records: one that is not given back is missed. */
static void vms_come_and_go(void) {
    int32_t last = 0;
    uint64_t slowest = 0;
    for (int i = 0; i < 200; i++) {
        struct round round = {.order = i % 4};
        pthread_t thread;
        uint64_t start = now();
        MUST(pthread_create(&thread, NULL, round_main, &round) == 0);
        MUST(pthread_join(thread, NULL) == 0);
        if (round.order == SCRIPT_FIRST)
            join_sampler(&round.sampler);
        uint64_t took = now() - start;
        if (took > slowest)
            slowest = took;
        MUST(round.vm != last);
        MUST(pprof_jsc_adopted(round.vm) == 0);
        MUST(pprof_jsc_stats(round.vm, NULL, 0) == -ESRCH);
        last = round.vm;
    }
    printf("slowest of 200 rounds: %.1f ms\n", (double)slowest / 1e6);
    MUST(slowest < 900000000u); /* none had to wait for the end of its hold */
}

static void *all_at_once_main(void *argument) {
    pthread_barrier_t *barrier = argument;
    int32_t vm = pprof_jsc_expect();
    pthread_barrier_wait(barrier);
    pthread_barrier_wait(barrier);
    return (void *)(intptr_t)vm;
}

static void at_most_sixty_four(void) {
    enum { THREADS = 66 };
    pthread_t threads[THREADS];
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (int i = 0; i < THREADS; i++)
        MUST(pthread_create(&threads[i], NULL, all_at_once_main, &barrier) == 0);
    int refused = 0;
    for (int i = 0; i < THREADS; i++) {
        void *vm;
        pthread_join(threads[i], &vm);
        if ((intptr_t)vm == -EAGAIN)
            refused++;
        else
            MUST((intptr_t)vm > 0);
    }
    MUST(refused == THREADS - 64);
}

static void test_posts(void) {
    on_a_thread(posts_wake_it_once_each);
}

static void test_ticks(void) {
    on_a_thread(ticks_wait_for_it);
}

static void test_bounds(void) {
    on_a_thread(waits_are_bounded);
}

static void test_release(void) {
    on_a_thread(released_and_parked);
}

static void test_misuse(void) {
    prepare();
    CHECK_EQUAL(pprof_jsc_adopted(1), 0);
    CHECK_EQUAL(pprof_jsc_post(1), -ESRCH);
    CHECK_EQUAL(pprof_jsc_trigger(-1, 0), -ESRCH);
    CHECK_EQUAL(pprof_jsc_stats(0, NULL, 0), -ESRCH);
    int32_t vm = pprof_jsc_expect();
    CHECK(vm > 0);
    CHECK_EQUAL(pprof_jsc_trigger(vm, 10001), -EINVAL);
    CHECK_EQUAL(pprof_jsc_trigger(vm, PPROF_JSC_PARK - 1), -EINVAL);
    CHECK_EQUAL(pprof_jsc_trigger(vm, PPROF_JSC_RELEASE), 0);
}

static void test_nobody_to_hook(void) {
    /* Without a handler of SIGPWR there is no JSC. */
    CHECK_EQUAL(pprof_jsc_expect(), -ENOENT);
}

static void test_life(void) {
    prepare();
    vms_come_and_go();
}

static void test_slots(void) {
    prepare();
    at_most_sixty_four();
}

TEST_MAIN({"a post wakes the sampler once", test_posts},
          {"a tick waits and shows its own registers", test_ticks},
          {"waits are bounded and back off", test_bounds},
          {"a released and a parked sampler", test_release},
          {"200 VMs end in every order", test_life}, {"64 VMs at once", test_slots},
          {"misuse", test_misuse}, {"no JSC", test_nobody_to_hook})

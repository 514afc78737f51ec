/*
 * engine_jsc_test.c: the engine against a sampler that behaves as JSC's does, without JSC.
 *
 * Usage: engine_jsc_test LIBRARY. The library is loaded, not linked, because its hooks leave its own
 * object alone: the fake sampler must call pthread_cond_timedwait and pthread_kill from outside.
 */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <ucontext.h>

#include "../pprof_native.h"

#define CHECK(condition)                                                            \
    do {                                                                            \
        if (!(condition)) {                                                         \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);         \
            exit(1);                                                                \
        }                                                                           \
    } while (0)

static struct {
    int32_t (*prepare)(int32_t);
    int32_t (*start)(uint32_t, int32_t);
    int32_t (*stop)(void);
    int32_t (*drain)(uint64_t *, uint32_t);
    int32_t (*expect)(void);
    int32_t (*adopted)(int32_t);
    int32_t (*trigger)(int32_t, int32_t);
    int32_t (*post)(int32_t);
    int32_t (*stats)(int32_t, double *, uint32_t);
} pprof;

static uint64_t clock_now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static uint64_t now(void) {
    return clock_now(CLOCK_MONOTONIC);
}

static void sleep_ms(long ms) {
    struct timespec time = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&time, NULL);
}

/* -- A sampler like JSC's --------------------------------------------------------------------- */

struct sampler {
    pthread_t self;
    pthread_t target;
    pthread_mutex_t lock; /* held while a sample is taken, so that a shut down waits for its end */
    bool shut_down;
    atomic_bool paused;
    atomic_int slow_us;   /* before each suspension, as if it waited for a lock */
    atomic_int interval_us;
    atomic_int samples;
    atomic_int in_burn;   /* samples whose registers were inside burn() */
    uint64_t last_sample;
};

static sem_t semaphore; /* one suspension at a time in a process, as in WTF */
static pthread_mutex_t suspension = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(void *) suspended_context;
static atomic_bool suspended;

static void on_signal(int signal, siginfo_t *info, void *context) {
    (void)info;
    if (atomic_load(&suspended)) return; /* the second signal: it ends the sigsuspend below */
    atomic_store(&suspended_context, context);
    sem_post(&semaphore);
    sigset_t blocked;
    sigfillset(&blocked);
    sigdelset(&blocked, signal);
    sigsuspend(&blocked);
    sem_post(&semaphore);
}

static void wait_for_target(void) {
    while (sem_wait(&semaphore) != 0) {
    }
}

static uintptr_t program_counter(const ucontext_t *context) {
#if defined(__x86_64__)
    return (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
#else
    return (uintptr_t)context->uc_mcontext.pc;
#endif
}

/* burn() has a section of its own, so that its bounds are known. */
#define BURN __attribute__((noinline, section("burn_code")))
extern const char __start_burn_code[], __stop_burn_code[];

static void take_sample(struct sampler *sampler) {
    if (atomic_load(&sampler->slow_us) != 0) {
        uint64_t end = now() + (uint64_t)atomic_load(&sampler->slow_us) * 1000;
        while (now() < end) sleep_ms(1);
    }
    pthread_mutex_lock(&suspension);
    pthread_kill(sampler->target, SIGPWR);
    wait_for_target();
    atomic_store(&suspended, true);
    uintptr_t pc = program_counter(atomic_load(&suspended_context));
    sampler->last_sample = now();
    pthread_kill(sampler->target, SIGPWR);
    wait_for_target();
    atomic_store(&suspended, false);
    pthread_mutex_unlock(&suspension);
    if (pc >= (uintptr_t)__start_burn_code && pc < (uintptr_t)__stop_burn_code)
        atomic_fetch_add(&sampler->in_burn, 1);
    atomic_fetch_add(&sampler->samples, 1);
}

/* WTF::sleep: returns no earlier than after its time, however often it is woken. */
static void interval_sleep(const struct sampler *sampler) {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    uint64_t nanos = (uint64_t)atomic_load(&sampler->interval_us) * 1000;
    uint64_t end = now() + nanos;
    struct timespec deadline;
    clock_gettime(CLOCK_REALTIME, &deadline);
    deadline.tv_nsec += (long)nanos;
    deadline.tv_sec += deadline.tv_nsec / 1000000000;
    deadline.tv_nsec %= 1000000000;
    pthread_mutex_lock(&mutex);
    while (now() < end) pthread_cond_timedwait(&condition, &mutex, &deadline);
    pthread_mutex_unlock(&mutex);
}

static void *sampler_main(void *argument) {
    struct sampler *sampler = argument;
    for (;;) {
        pthread_mutex_lock(&sampler->lock);
        bool ended = sampler->shut_down;
        if (!ended && !atomic_load(&sampler->paused)) take_sample(sampler);
        pthread_mutex_unlock(&sampler->lock);
        if (ended) return NULL;
        interval_sleep(sampler);
    }
}

static void start_sampler(struct sampler *sampler) {
    memset(sampler, 0, sizeof *sampler);
    atomic_store(&sampler->interval_us, 100);
    sampler->target = pthread_self();
    pthread_mutex_init(&sampler->lock, NULL);
    CHECK(pthread_create(&sampler->self, NULL, sampler_main, sampler) == 0);
}

static void shut_down(struct sampler *sampler) {
    pthread_mutex_lock(&sampler->lock);
    sampler->shut_down = true;
    pthread_mutex_unlock(&sampler->lock);
}

static void join_sampler(struct sampler *sampler) {
    shut_down(sampler);
    CHECK(pthread_join(sampler->self, NULL) == 0);
}

/* -- The JavaScript thread ---------------------------------------------------------------------- */

static volatile double sink;

BURN static double burn(uint64_t until) {
    double x = 1;
    for (;;) {
        for (int i = 0; i < 20000; i++) x = x * 1.0000001 + 1e-9;
        if (clock_now(CLOCK_THREAD_CPUTIME_ID) >= until) return x;
    }
}

/* Milliseconds of CPU time: as many ticks on a busy machine. */
static void burn_ms(uint64_t ms) {
    sink += burn(clock_now(CLOCK_THREAD_CPUTIME_ID) + ms * 1000000);
}

static double stat_of(int32_t vm, enum pprof_jsc_stat which) {
    double out[PPROF_JSC_STAT_COUNT];
    CHECK(pprof.stats(vm, out, PPROF_JSC_STAT_COUNT) == PPROF_JSC_STAT_COUNT);
    return out[which];
}

static int32_t adopt(struct sampler *sampler) {
    int32_t vm = pprof.expect();
    CHECK(vm > 0);
    CHECK(pprof.trigger(vm, 0) == -EAGAIN);
    start_sampler(sampler);
    uint64_t limit = now() + 2000000000u;
    while (pprof.adopted(vm) != 1) CHECK(now() < limit);
    return vm;
}

static void wait_for_stat(int32_t vm, enum pprof_jsc_stat which, double least) {
    uint64_t limit = now() + 2000000000u;
    while (stat_of(vm, which) < least) CHECK(now() < limit);
}

struct counts {
    int ticks, told, wakes, answered, suspends;
};

static uint64_t words[1 << 16];

static struct counts drain(int32_t vm) {
    struct counts counts = {0};
    static uint64_t sequence_time[4096];
    int32_t n;
    while ((n = pprof.drain(words, 1 << 16)) > 0) {
        for (int32_t at = 0; at < n; at += (int32_t)(words[at] >> 8 & 0xffff)) {
            const uint64_t *record = words + at;
            switch (record[0] & 0xff) {
            case PPROF_RECORD_TICK:
                counts.ticks++;
                if (record[5] == (uint64_t)vm) {
                    counts.told++;
                    sequence_time[record[6] % 4096] = record[1];
                }
                break;
            case PPROF_RECORD_WAKE:
                if (record[1] != (uint64_t)vm) break;
                counts.wakes++;
                CHECK(record[5] < record[6]);
                CHECK(record[2] <= record[4]);
                if (record[3] == 0) break;
                CHECK(record[2] <= record[3] && record[3] <= record[4]);
                counts.answered++;
                uint64_t tick = sequence_time[record[6] % 4096];
                if (tick != 0) CHECK(tick <= record[2]);
                break;
            case PPROF_RECORD_SUSPEND:
                CHECK(record[1] == (uint64_t)vm);
                CHECK(record[2] <= now() && record[3] > 0);
                counts.suspends++;
                break;
            }
        }
    }
    CHECK(n == 0);
    return counts;
}

/* -- Tests --------------------------------------------------------------------------------------- */

static void *posts_wake_it_once_each(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    CHECK(pprof.expect() == vm);
    CHECK(pprof.trigger(vm, 300) == 0);
    sleep_ms(5);
    int before = atomic_load(&sampler.samples);
    burn_ms(20);
    CHECK(atomic_load(&sampler.samples) <= before + 1); /* held: it takes none by itself */
    before = atomic_load(&sampler.samples);
    for (int i = 1; i <= 20; i++) {
        CHECK(pprof.post(vm) == i);
        wait_for_stat(vm, PPROF_JSC_SUSPENDED, i);
    }
    CHECK(atomic_load(&sampler.samples) == before + 20);
    CHECK(stat_of(vm, PPROF_JSC_WAKES) == 20);
    struct counts counts = drain(vm);
    CHECK(counts.wakes == 20 && counts.answered == 20);
    /* A paused sampler wakes and suspends nobody. */
    atomic_store(&sampler.paused, true);
    pprof.post(vm);
    wait_for_stat(vm, PPROF_JSC_WAKES, 21);
    sleep_ms(5);
    CHECK(stat_of(vm, PPROF_JSC_SUSPENDED) == 20);
    join_sampler(&sampler);
    return NULL;
}

static void *ticks_wait_for_it(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    CHECK(pprof.trigger(vm, 2000) == 0);
    bool mostly_in_time = false;
    /* How many waits succeed depends on what else this machine does. */
    for (int ms = 400; ms <= 1600 && !mostly_in_time; ms *= 2) {
        double before_timeouts = stat_of(vm, PPROF_JSC_TIMEOUTS);
        double before_skipped = stat_of(vm, PPROF_JSC_SKIPPED);
        int before = atomic_load(&sampler.samples);
        atomic_store(&sampler.in_burn, 0);
        CHECK(pprof.start(4000000, PPROF_CLOCK_THREAD) == 0);
        burn_ms((uint64_t)ms);
        CHECK(pprof.stop() == 0);
        sleep_ms(20);
        int samples = atomic_load(&sampler.samples) - before;
        struct counts counts = drain(vm);
        int in_vain = (int)(stat_of(vm, PPROF_JSC_TIMEOUTS) - before_timeouts +
                            stat_of(vm, PPROF_JSC_SKIPPED) - before_skipped);
        printf("ticks %d, told %d, wakes %d, answered %d, samples %d in burn %d, in vain %d\n",
               counts.ticks, counts.told, counts.wakes, counts.answered, samples,
               atomic_load(&sampler.in_burn), in_vain);
        CHECK(counts.told >= ms / 4 * 8 / 10);
        CHECK(counts.answered >= counts.told - in_vain);
        /* The registers that the sampler saw are the tick's, not those of a handler that waits. */
        CHECK(atomic_load(&sampler.in_burn) >= (counts.told - in_vain) * 9 / 10);
        mostly_in_time = in_vain <= counts.told / 4;
    }
    CHECK(mostly_in_time);
    join_sampler(&sampler);
    return NULL;
}

static void *waits_are_bounded(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    CHECK(pprof.trigger(vm, 300) == 0);
    atomic_store(&sampler.slow_us, 20000);
    CHECK(pprof.start(4000000, PPROF_CLOCK_THREAD) == 0);
    burn_ms(600);
    CHECK(pprof.stop() == 0);
    double posted = stat_of(vm, PPROF_JSC_POSTED), timeouts = stat_of(vm, PPROF_JSC_TIMEOUTS);
    double skipped = stat_of(vm, PPROF_JSC_SKIPPED);
    struct counts counts = drain(vm);
    printf("slow: posted %g, timeouts %g, skipped %g, wakes %d\n", posted, timeouts, skipped,
           counts.wakes);
    CHECK(posted >= 60);
    CHECK(timeouts >= 2);
    CHECK(timeouts <= posted / 3);
    CHECK(skipped >= posted / 2);
    CHECK(counts.wakes > 0 && counts.wakes < posted); /* one wake answers many ticks */
    /* Fast again: the waits come back, after the ticks that were to be skipped. */
    atomic_store(&sampler.slow_us, 0);
    CHECK(pprof.start(4000000, PPROF_CLOCK_THREAD) == 0);
    burn_ms(1000);
    CHECK(pprof.stop() == 0);
    double skipped_more = stat_of(vm, PPROF_JSC_SKIPPED) - skipped;
    double posted_more = stat_of(vm, PPROF_JSC_POSTED) - posted;
    printf("fast again: posted %g, skipped %g\n", posted_more, skipped_more);
    CHECK(posted_more >= 60);
    CHECK(skipped_more < posted_more); /* the exact share depends on the machine's load */
    drain(vm);
    /* Without waiting nothing can time out. */
    CHECK(pprof.trigger(vm, 0) == 0);
    timeouts = stat_of(vm, PPROF_JSC_TIMEOUTS);
    CHECK(pprof.start(2000000, PPROF_CLOCK_THREAD) == 0);
    burn_ms(200);
    CHECK(pprof.stop() == 0);
    CHECK(stat_of(vm, PPROF_JSC_TIMEOUTS) == timeouts);
    CHECK(drain(vm).answered >= 10);
    join_sampler(&sampler);
    return NULL;
}

static void *released_and_parked(void *unused) {
    (void)unused;
    struct sampler sampler;
    int32_t vm = adopt(&sampler);
    CHECK(pprof.trigger(vm, 300) == 0);
    atomic_store(&sampler.interval_us, 2000);
    CHECK(pprof.trigger(vm, PPROF_JSC_RELEASE) == 0);
    CHECK(pprof.post(vm) == -EAGAIN);
    CHECK(pprof.start(10000000, PPROF_CLOCK_THREAD) == 0);
    int before = atomic_load(&sampler.samples);
    burn_ms(200);
    CHECK(pprof.stop() == 0);
    struct counts counts = drain(vm);
    int samples = atomic_load(&sampler.samples) - before;
    printf("released: samples %d, suspend records %d\n", samples, counts.suspends);
    CHECK(samples >= 20);
    CHECK(abs(counts.suspends - samples) <= 3); /* those around start and stop */
    CHECK(counts.told == 0);
    /* Without a profile: no records. */
    burn_ms(20);
    CHECK(drain(vm).suspends == 0);
    /* Parked it sleeps; whoever lets it sample has it back at once. */
    atomic_store(&sampler.paused, true);
    sleep_ms(10);
    CHECK(pprof.trigger(vm, PPROF_JSC_PARK) == 0);
    sleep_ms(150);
    before = atomic_load(&sampler.samples);
    atomic_store(&sampler.paused, false);
    burn_ms(400);
    samples = atomic_load(&sampler.samples) - before;
    printf("after parking: samples %d in 400 ms\n", samples);
    CHECK(samples >= 40);
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
        round->vm = pprof.expect();
        CHECK(round->vm > 0);
        return NULL;
    }
    round->vm = adopt(&round->sampler);
    CHECK(pprof.trigger(round->vm, 300) == 0);
    CHECK(pprof.post(round->vm) == 1);
    wait_for_stat(round->vm, PPROF_JSC_WAKES, 1);
    if (round->order == SCRIPT_FIRST) {
        /* JSC shuts its sampler down before the thread ends, without waking it. */
        shut_down(&round->sampler);
        return NULL;
    }
    CHECK(pprof.trigger(round->vm, PPROF_JSC_RELEASE) == 0);
    join_sampler(&round->sampler);
    CHECK(pprof.adopted(round->vm) == 0);
    if (round->order == TWO_SAMPLERS) {
        CHECK(adopt(&round->sampler) == round->vm);
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
        CHECK(pthread_create(&thread, NULL, round_main, &round) == 0);
        CHECK(pthread_join(thread, NULL) == 0);
        if (round.order == SCRIPT_FIRST) join_sampler(&round.sampler);
        uint64_t took = now() - start;
        if (took > slowest) slowest = took;
        CHECK(round.vm != last);
        CHECK(pprof.adopted(round.vm) == 0);
        CHECK(pprof.stats(round.vm, NULL, 0) == -ESRCH);
        last = round.vm;
    }
    printf("slowest of 200 rounds: %.1f ms\n", (double)slowest / 1e6);
    CHECK(slowest < 900000000u); /* none had to wait for the end of its hold */
}

static void *all_at_once_main(void *argument) {
    pthread_barrier_t *barrier = argument;
    int32_t vm = pprof.expect();
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
        CHECK(pthread_create(&threads[i], NULL, all_at_once_main, &barrier) == 0);
    int refused = 0;
    for (int i = 0; i < THREADS; i++) {
        void *vm;
        pthread_join(threads[i], &vm);
        if ((intptr_t)vm == -EAGAIN) refused++;
        else CHECK((intptr_t)vm > 0);
    }
    CHECK(refused == THREADS - 64);
}

static void run(const char *name, void *(*test)(void *)) {
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, test, NULL) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
    printf("ok %s\n", name);
}

int main(int count, char **arguments) {
    const char *path = count > 1 ? arguments[1] : getenv("PPROF_NATIVE_LIBRARY");
    CHECK(path != NULL);
    alarm(60);
    void *library = dlopen(path, RTLD_NOW);
    if (library == NULL) fprintf(stderr, "%s\n", dlerror());
    CHECK(library != NULL);
    *(void **)&pprof.prepare = dlsym(library, "pprof_cpu_prepare");
    *(void **)&pprof.start = dlsym(library, "pprof_cpu_start");
    *(void **)&pprof.stop = dlsym(library, "pprof_cpu_stop");
    *(void **)&pprof.drain = dlsym(library, "pprof_cpu_drain");
    *(void **)&pprof.expect = dlsym(library, "pprof_jsc_expect");
    *(void **)&pprof.adopted = dlsym(library, "pprof_jsc_adopted");
    *(void **)&pprof.trigger = dlsym(library, "pprof_jsc_trigger");
    *(void **)&pprof.post = dlsym(library, "pprof_jsc_post");
    *(void **)&pprof.stats = dlsym(library, "pprof_jsc_stats");

    sem_init(&semaphore, 0, 0);
    struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_RESTART | SA_SIGINFO};
    sigaddset(&action.sa_mask, SIGPWR);
    CHECK(sigaction(SIGPWR, &action, NULL) == 0);
    CHECK(pprof.prepare(PPROF_ENGINE_JSC) == 0);
    CHECK(pprof.adopted(1) == 0 && pprof.post(1) == -ESRCH && pprof.trigger(-1, 0) == -ESRCH);

    run("posts_wake_it_once_each", posts_wake_it_once_each);
    run("ticks_wait_for_it", ticks_wait_for_it);
    run("waits_are_bounded", waits_are_bounded);
    run("released_and_parked", released_and_parked);
    vms_come_and_go();
    printf("ok vms_come_and_go\n");
    at_most_sixty_four();
    printf("ok at_most_sixty_four\n");
    return 0;
}

/*
 * jsc_sampler.h: a sampler that behaves as JSC's does, without JSC. It is in the test's program and
 * the engine in libpprof.so: the hooks leave the library's own calls alone.
 */
#ifndef PPROF_TESTS_JSC_SAMPLER_H
#define PPROF_TESTS_JSC_SAMPLER_H

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <ucontext.h>

#include "harness.h"
#include "pprof_native.h"

/* Tests run on threads of their own here: a failure ends the test's process. */
#define MUST(condition)                                                                            \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            check_failed(__FILE__, __LINE__, #condition);                                          \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

static inline uint64_t now(void) {
    return nanos(CLOCK_MONOTONIC);
}

struct sampler {
    pthread_t self;
    pthread_t target;
    pthread_mutex_t lock; /* held while a sample is taken, so that a shut down waits for its end */
    bool shut_down;
    atomic_bool paused;
    atomic_int slow_us; /* before each suspension, as if it waited for a lock */
    atomic_int interval_us;
    atomic_int samples;
    atomic_int in_burn; /* samples whose registers were inside multiply() */
    uint64_t last_sample;
};

static sem_t semaphore; /* one suspension at a time in a process, as in WTF */
static pthread_mutex_t suspension = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(void *) suspended_context;
static atomic_bool suspended;

static inline void on_signal(int signal, siginfo_t *info, void *context) {
    (void)info;
    if (atomic_load(&suspended))
        return; /* the second signal: it ends the sigsuspend below */
    atomic_store(&suspended_context, context);
    int state; /* JSC's threads are not cancelled; one that is must not leave from the sigsuspend */
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
    sem_post(&semaphore);
    sigset_t blocked;
    sigfillset(&blocked);
    sigdelset(&blocked, signal);
    sigsuspend(&blocked);
    sem_post(&semaphore);
    pthread_setcancelstate(state, NULL);
}

static inline void wait_for_target(void) {
    while (sem_wait(&semaphore) != 0) {
    }
}

static inline uintptr_t program_counter(const ucontext_t *context) {
#if defined(__x86_64__)
    return (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
#else
    return (uintptr_t)context->uc_mcontext.pc;
#endif
}

/* multiply() has a section of its own, so that its bounds are known. */
#define TIMED __attribute__((noinline, section("timed_code")))
extern const char __start_timed_code[] __attribute__((weak));
extern const char __stop_timed_code[] __attribute__((weak));

static inline void take_sample(struct sampler *sampler) {
    if (atomic_load(&sampler->slow_us) != 0) {
        uint64_t end = now() + (uint64_t)atomic_load(&sampler->slow_us) * 1000;
        while (now() < end)
            sleep_millis(1);
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
    if (pc >= (uintptr_t)__start_timed_code && pc < (uintptr_t)__stop_timed_code)
        atomic_fetch_add(&sampler->in_burn, 1);
    atomic_fetch_add(&sampler->samples, 1);
}

/* WTF::sleep: returns no earlier than after its time, however often it is woken. */
static inline void interval_sleep(const struct sampler *sampler) {
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
    while (now() < end)
        pthread_cond_timedwait(&condition, &mutex, &deadline);
    pthread_mutex_unlock(&mutex);
}

static inline void *sampler_main(void *argument) {
    struct sampler *sampler = argument;
    for (;;) {
        pthread_mutex_lock(&sampler->lock);
        bool ended = sampler->shut_down;
        if (!ended && !atomic_load(&sampler->paused))
            take_sample(sampler);
        pthread_mutex_unlock(&sampler->lock);
        if (ended)
            return NULL;
        interval_sleep(sampler);
    }
}

static inline void start_sampler(struct sampler *sampler) {
    memset(sampler, 0, sizeof *sampler);
    atomic_store(&sampler->interval_us, 100);
    sampler->target = pthread_self();
    pthread_mutex_init(&sampler->lock, NULL);
    MUST(pthread_create(&sampler->self, NULL, sampler_main, sampler) == 0);
}

static inline void shut_down(struct sampler *sampler) {
    pthread_mutex_lock(&sampler->lock);
    sampler->shut_down = true;
    pthread_mutex_unlock(&sampler->lock);
}

static inline void join_sampler(struct sampler *sampler) {
    shut_down(sampler);
    MUST(pthread_join(sampler->self, NULL) == 0);
}

static inline int32_t adopt(struct sampler *sampler) {
    int32_t vm = pprof_jsc_expect();
    MUST(vm > 0);
    MUST(pprof_jsc_trigger(vm, 0) == -EAGAIN);
    start_sampler(sampler);
    uint64_t limit = now() + 2000000000u;
    while (pprof_jsc_adopted(vm) != 1)
        MUST(now() < limit);
    return vm;
}

/* JSC's handler must be there before ours goes on top of it. */
static inline void prepare(void) {
    sem_init(&semaphore, 0, 0);
    struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_RESTART | SA_SIGINFO};
    sigaddset(&action.sa_mask, SIGPWR);
    MUST(sigaction(SIGPWR, &action, NULL) == 0);
    MUST(pprof_cpu_prepare(PPROF_ENGINE_JSC) == 0);
}

static inline void on_a_thread(void *(*test)(void *)) {
    prepare();
    pthread_t thread;
    MUST(pthread_create(&thread, NULL, test, NULL) == 0);
    MUST(pthread_join(thread, NULL) == 0);
}

#endif

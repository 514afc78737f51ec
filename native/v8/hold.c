/*
 * v8/hold.c: see v8/hold.h.
 *
 * V8's sampler thread (SamplingEventsProcessor::Run, src/profiler/cpu-profiler.cc) sets
 * Sampler::record_sample_ at an interval of wall-clock time and sends SIGPROF by pthread_kill,
 * whether or not there was a CPU tick. v8/cpu.c ignores that signal, so it is not sent; and the
 * thread's next sleep, a futex, begins only after a tick has used record_sample_, so that an idle
 * program stays idle:
 *
 *     V8's sampler thread                        JavaScript thread
 *     sets record_sample_
 *       pthread_kill: our hook returns
 *     reads earlier samples
 *       syscall(SYS_futex): our hook waits       ...
 *                                                SIGPROF: a tick; V8's handler clears it
 *       sleeps for an interval                <- v8_hold_used
 *     sets record_sample_ ...
 *
 * The hook of pthread_kill must not wait: V8 has locked a mutex there that all its sampler threads
 * need (Sampler::DoSample). No wait is longer than HOLD_NS: V8 ends the thread through the very
 * futex that it does not wait for here.
 *
 * Verified on V8 13.7 to 15.0 (Deno 2.3 to 2.9): tests/engine_v8_test.ts.
 */
#include "v8/hold.h"

#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "hook/got_hook.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"

/* Isolates that profile at once; those beyond are sent V8's signals. */
#define MAX_HOLDS 64

#define HOLD_NS 50000000u

struct v8_hold {
    uint64_t *mark;      /* atomic: when the mark was set, while it stands; NULL: free */
    pthread_t thread;    /* atomic: whose ticks use the mark */
    uint32_t is_on;      /* atomic */
    uint32_t bell;       /* atomic: rises when the mark is used, and when nobody may be held */
    pthread_t sender;    /* atomic: the first to come; 0: none yet */
    uint32_t has_others; /* atomic: others have come */
    uint32_t seen;       /* atomic: the bell as the sender knows it */
    uint32_t stands;     /* atomic: the mark was set while it was that */
};

static struct v8_hold holds[MAX_HOLDS];
static uint32_t held_threads; /* atomic; 0: the hooks pass through */
static bool installed;        /* under v8/cpu.c's lock */
static int (*real_kill)(pthread_t, int);
static long (*real_syscall)(long, ...);

#define LOAD(p) __atomic_load_n(p, __ATOMIC_SEQ_CST)
#define STORE(p, v) __atomic_store_n(p, v, __ATOMIC_SEQ_CST)

/* async-signal-safe. V8's sampler threads have not come along. */
static void forget_held(void) {
    STORE(&held_threads, 0);
}
IN_FORKED_CHILD(forget_held);

/* async-signal-safe */
static void ring(struct v8_hold *hold) {
    __atomic_fetch_add(&hold->bell, 1, __ATOMIC_SEQ_CST);
    raw_futex_wake(&hold->bell, 1);
}

static struct v8_hold *hold_of(pthread_t target) {
    for (uint32_t i = 0; i < MAX_HOLDS; i++)
        if (LOAD(&holds[i].mark) != NULL && LOAD(&holds[i].thread) == target)
            return &holds[i];
    return NULL;
}

static struct v8_hold *hold_of_sender(pthread_t self) {
    for (uint32_t i = 0; i < MAX_HOLDS; i++)
        if (LOAD(&holds[i].sender) == self && LOAD(&holds[i].mark) != NULL)
            return &holds[i];
    return NULL;
}

static bool is_sender(struct v8_hold *hold, pthread_t self) {
    pthread_t nobody = 0;
    if (__atomic_compare_exchange_n(&hold->sender, &nobody, self, false, __ATOMIC_SEQ_CST,
                                    __ATOMIC_SEQ_CST) ||
        nobody == self)
        return true;
    STORE(&hold->has_others, 1);
    return false;
}

/* V8 has set its mark. It stands for sure if none was used since the sender looked last. */
static void note_mark(struct v8_hold *hold, uint64_t *mark) {
    uint32_t bell = LOAD(&hold->bell);
    STORE(&hold->stands, bell == LOAD(&hold->seen));
    STORE(&hold->seen, bell);
    if (!LOAD(&hold->stands))
        return;
    STORE(mark, raw_now(CLOCK_MONOTONIC));
    if (LOAD(&hold->bell) != bell)
        STORE(mark, 0);
}

static int hooked_kill(pthread_t target, int signal) {
    if (signal != SIGPROF || LOAD(&held_threads) == 0 || target == pthread_self())
        return real_kill(target, signal);
    struct v8_hold *hold = hold_of(target);
    uint64_t *mark = hold != NULL ? LOAD(&hold->mark) : NULL;
    if (mark == NULL)
        return real_kill(target, signal);
    if (is_sender(hold, pthread_self()))
        note_mark(hold, mark);
    return 0;
}

/* Returns once the mark has been used, or after HOLD_NS. */
static void wait_for_use(struct v8_hold *hold) {
    uint32_t seen = LOAD(&hold->seen);
    if (LOAD(&hold->is_on))
        raw_futex_wait(&hold->bell, seen, HOLD_NS);
    STORE(&hold->stands, 0);
    STORE(&hold->seen, LOAD(&hold->bell));
}

/* The calling thread is about to wait for WORD, which held VALUE. */
static __attribute__((noinline)) void before_sleep(const uint32_t *word, uint32_t value) {
    struct v8_hold *hold = hold_of_sender(pthread_self());
    if (hold != NULL && LOAD(&hold->stands) && LOAD(word) == value)
        wait_for_use(hold);
}

/* FUTEX_WAIT's time-out is a span: the sleep takes as long when it begins later. */
static long hooked_syscall(long number, long a, long b, long c, long d, long e, long f) {
    if (number == SYS_futex && __builtin_expect(LOAD(&held_threads) != 0, 0) &&
        (b & ~FUTEX_PRIVATE_FLAG) == FUTEX_WAIT && d != 0)
        before_sleep((const uint32_t *)a, (uint32_t)c);
    return real_syscall(number, a, b, c, d, e, f);
}

/* Under v8/cpu.c's lock. */
static bool install(void) {
    if (!installed)
        installed = got_hook("syscall", (void *)hooked_syscall, (void **)&real_syscall) > 0 &&
                    got_hook("pthread_kill", (void *)hooked_kill, (void **)&real_kill) > 0;
    return installed;
}

struct v8_hold *v8_hold_claim(uint64_t *mark) {
    if (!install())
        return NULL;
    struct v8_hold *hold = NULL;
    for (uint32_t i = 0; i < MAX_HOLDS && hold == NULL; i++)
        if (LOAD(&holds[i].mark) == NULL)
            hold = &holds[i];
    if (hold == NULL)
        return NULL;
    STORE(&hold->thread, pthread_self());
    v8_hold_set(hold, true);
    __atomic_fetch_add(&held_threads, 1, __ATOMIC_SEQ_CST);
    STORE(&hold->mark, mark);
    return hold;
}

void v8_hold_set(struct v8_hold *hold, bool on) {
    STORE(&hold->is_on, on);
    STORE(&hold->sender, 0);
    STORE(&hold->has_others, 0);
    ring(hold);
}

void v8_hold_release(struct v8_hold *hold, const uint64_t *mark) {
    if (LOAD(&hold->mark) != mark)
        return;
    STORE(&hold->mark, NULL);
    __atomic_fetch_sub(&held_threads, 1, __ATOMIC_SEQ_CST);
    ring(hold);
}

void v8_hold_used(struct v8_hold *hold) {
    ring(hold);
}

int v8_hold_senders(const struct v8_hold *hold) {
    return LOAD(&hold->sender) == 0 ? 0 : LOAD(&hold->has_others) ? 2 : 1;
}

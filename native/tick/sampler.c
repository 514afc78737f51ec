/*
 * tick/sampler.c: the sequence of prepare, start, drain and stop. Normal context only.
 */
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "threads/owner.h"
#include "threads/thread_watch.h"
#include "threads/timers.h"
#include "tick/clock_state.h"
#include "tick/engine_table.h"
#include "tick/record.h"
#include "tick/ring.h"
#include "tick/signal_chain.h"
#include "tick/signal_handler.h"

/* Shorter periods would spend the CPU time that they measure. */
#define PERIOD_MIN_NS 50000

#define HANDLER_WAIT_NS 100000000u

/* Threads that nobody announced are looked for this often, by drains. */
#define SWEEP_NS 1000000000u

/* Under `lock`. */
FORK_LOCK(lock);
static bool prepared;
static uint64_t period;
static int32_t current_clock;
static uint64_t cpu_at_start;
/* At the last sweep, or at the stop: the kernel adds up all threads, 45 us with 1,000. */
static uint64_t cpu_at_last;
static uint64_t lost_at_start;
static uint64_t swept_at;

static uint32_t reading; /* atomic: 1 while someone is the ring's one reader */

/* Under `lock`. The running clock's ticks end. */
static void end_clock(void) {
    if (current_clock == PPROF_CLOCK_PROCESS)
        timers_stop_process();
    thread_watch_stop();
    clock_state_end();
    signal_handler_wait(HANDLER_WAIT_NS);
}

/* Under `lock`. */
static void stop(void) {
    if (!clock_state_is_running())
        return;
    end_clock();
    cpu_at_last = raw_now(CLOCK_PROCESS_CPUTIME_ID);
}

/* Under `lock`. The thread that started the clock ends. */
static void owner_ends(struct owner *owner) {
    (void)owner;
    stop();
}

int32_t pprof_cpu_is_running(void) {
    pthread_mutex_lock(&lock); /* a clock that is being switched runs */
    bool running = clock_state_is_running();
    pthread_mutex_unlock(&lock);
    return running;
}

/* Of the running clock; any thread may stop it. */
static struct owner clock_owner = {.lock = &lock, .end = owner_ends};

int32_t pprof_cpu_prepare(int32_t engine) {
    pthread_mutex_lock(&lock);
    int32_t status = engine_table_use(engine);
    if (status == 0)
        status = ring_open();
    if (status == 0)
        status = thread_watch_install();
    if (status == 0)
        status = signal_chain_install();
    prepared = prepared || status == 0;
    pthread_mutex_unlock(&lock);
    return status;
}

/* Under `lock`. Ticks of WHICH begin. */
static int32_t begin_clock(int32_t which) {
    clock_state_begin(which, period);
    int32_t status = thread_watch_start(which == PPROF_CLOCK_THREAD ? period : 0);
    if (status == 0 && which == PPROF_CLOCK_PROCESS) {
        status = timers_start_process(period);
        if (status < 0)
            thread_watch_stop();
    }
    if (status < 0)
        clock_state_end();
    else
        current_clock = which;
    return status;
}

static bool claim_reading(void) {
    return __atomic_exchange_n(&reading, 1, __ATOMIC_ACQUIRE) == 0;
}

static void release_reading(void) {
    __atomic_store_n(&reading, 0, __ATOMIC_RELEASE);
}
IN_FORKED_CHILD(release_reading);

/* Under `lock`. */
static int32_t start(uint32_t period_ns, int32_t which) {
    if (!claim_reading())
        return -EBUSY;
    ring_clear();
    ring_warm();
    release_reading();

    int32_t status = thread_watch_install(); /* in what was loaded since */
    if (status < 0)
        return status;
    period = period_ns;
    tick_counters_clear();
    signal_handler_clear();
    lost_at_start = ring_lost();
    swept_at = raw_now(CLOCK_MONOTONIC);
    cpu_at_start = cpu_at_last = raw_now(CLOCK_PROCESS_CPUTIME_ID);
    return begin_clock(which);
}

int32_t pprof_cpu_start(uint32_t period_ns, int32_t which) {
    if (period_ns < PERIOD_MIN_NS || (which != PPROF_CLOCK_THREAD && which != PPROF_CLOCK_PROCESS))
        return -EINVAL;
    pthread_mutex_lock(&lock);
    int32_t status = prepared ? owner_claim(&clock_owner) : -EINVAL;
    if (status == 0) {
        status = start(period_ns, which);
        if (status < 0)
            owner_release(&clock_owner);
    } else if (status == -EBUSY) {
        status = -EALREADY;
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_cpu_stop(void) {
    pthread_mutex_lock(&lock);
    stop();
    owner_release(&clock_owner);
    pthread_mutex_unlock(&lock);
    return 0;
}

int32_t pprof_cpu_switch_clock(int32_t which) {
    if (which != PPROF_CLOCK_THREAD && which != PPROF_CLOCK_PROCESS)
        return -EINVAL;
    int32_t status = 0;
    pthread_mutex_lock(&lock);
    if (!clock_state_is_running()) {
        status = -ESRCH;
    } else if (which != current_clock) {
        int32_t before = current_clock;
        end_clock();
        status = begin_clock(which);
        /* Back to what worked; if that fails too, the profile is no longer running. */
        if (status < 0 && begin_clock(before) < 0)
            owner_release(&clock_owner);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

/* Looks for unannounced threads, if that is due. */
static void sweep_if_due(void) {
    pthread_mutex_lock(&lock);
    uint64_t now = raw_now(CLOCK_MONOTONIC);
    if (clock_state_is_running() && now - swept_at >= SWEEP_NS) {
        swept_at = now;
        cpu_at_last = raw_now(CLOCK_PROCESS_CPUTIME_ID);
        thread_watch_sweep();
    }
    pthread_mutex_unlock(&lock);
}

int32_t pprof_cpu_drain(uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN)
        return -EINVAL;
    sweep_if_due();
    if (!claim_reading())
        return -EBUSY;
    uint32_t taken = ring_take(words, capacity > INT32_MAX ? INT32_MAX : capacity);
    ring_warm();
    release_reading();
    return (int32_t)taken;
}

int32_t pprof_cpu_stats(double *out, uint32_t n) {
    pthread_mutex_lock(&lock);
    struct tick_counters ticks = tick_counters();
    struct thread_counts threads = thread_watch_counts();
    const double stats[PPROF_STAT_COUNT] = {
        [PPROF_STAT_TICKS] = (double)ticks.ticks,
        [PPROF_STAT_LOST] = (double)(ring_lost() - lost_at_start),
        [PPROF_STAT_THREADS] = threads.armed,
        [PPROF_STAT_UNARMED] = threads.unarmed,
        [PPROF_STAT_FOREIGN] = (double)signal_handler_foreign(),
        [PPROF_STAT_HANDLER_NANOS] = (double)ticks.nanos,
        [PPROF_STAT_HANDLER_MAX] = (double)ticks.nanos_max,
        [PPROF_STAT_CPU_NANOS] = (double)(cpu_at_last - cpu_at_start),
        [PPROF_STAT_WEIGHT_NANOS] = (double)ticks.weight,
        [PPROF_STAT_BLOCKED_NANOS] = (double)ticks.blocked,
        [PPROF_STAT_HANDLER_LOST] = prepared && !signal_chain_is_ours(),
    };
    pthread_mutex_unlock(&lock);
    for (uint32_t i = 0; i < n && i < PPROF_STAT_COUNT; i++)
        out[i] = stats[i];
    return PPROF_STAT_COUNT;
}

int32_t pprof_cpu_rearm(void) {
    pthread_mutex_lock(&lock);
    struct sigaction found;
    int32_t status = prepared ? signal_chain_raise(&found) : 0;
    const struct engine_ops *engine = engine_table_current();
    /* The engine's own handler is passed its signals already. */
    if (status > 0 && !(engine != NULL && engine->owns != NULL && engine->owns(&found)))
        signal_chain_remember(&found);
    pthread_mutex_unlock(&lock);
    return status;
}

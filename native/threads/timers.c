/*
 * threads/timers.c: see threads/timers.h. Timer ids and the sigevent are the kernel's own
 * (linux/raw_syscall.h).
 */
#include "threads/timers.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/time.h>
#include <time.h>

#include "hook/exec_hook.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "stack/cpu_context.h"

/* The kernel's struct sigevent, 64 bytes; libc's has another name for the thread in each libc. */
struct kernel_sigevent {
    void *value;
    int32_t signal;
    int32_t notify;
    int32_t thread;
    int32_t unused[11];
};
_Static_assert(sizeof(struct kernel_sigevent) == 64, "the kernel reads 64 bytes");

#define NOTIFY_THREAD 4 /* SIGEV_THREAD_ID */

#define NANOS_PER_SECOND 1000000000u

/* Where a thread unblocks SIGPROF it is told so much of what it has used meanwhile: five of the
 * kernel's ticks at 250 Hz. Functions that block signals for a moment, as those that create
 * threads, are seen. */
#define BLOCKED_NS 20000000u

/* Threads that carry a timer. Atomic; changed under the table's lock. */
static uint32_t armed_count;

/* async-signal-safe. Timers are not inherited. */
static void forget_armed(void) {
    __atomic_store_n(&armed_count, 0, __ATOMIC_RELAXED);
}
IN_FORKED_CHILD(forget_armed);

/* CPU time of the process that the process clock's ticks have accounted for. Atomic. */
static uint64_t process_mark;

/* make_thread_cpuclock(tid, CPUCLOCK_SCHED) of the kernel: another thread's CPU clock. */
static int32_t cpu_clock_of(int32_t tid) {
    return (int32_t)((uint32_t)~tid << 3) | 6;
}

/* A part of PERIOD_NS, 1 at least, that differs between threads and starts (splitmix64). */
static uint64_t first_expiry(int32_t tid, uint64_t period_ns) {
    uint64_t seed = raw_now(CLOCK_MONOTONIC) ^ (uint64_t)(uint32_t)tid << 32;
    seed += 0x9e3779b97f4a7c15u;
    seed = (seed ^ seed >> 30) * 0xbf58476d1ce4e5b9u;
    seed = (seed ^ seed >> 27) * 0x94d049bb133111ebu;
    return 1 + (seed ^ seed >> 31) % period_ns;
}

static struct timespec timespec_of(uint64_t nanos) {
    return (struct timespec){(time_t)(nanos / NANOS_PER_SECOND), (long)(nanos % NANOS_PER_SECOND)};
}

/* -- In the signal handler: async-signal-safe ------------------------------------------------- */

struct tick_weight timers_thread_weight(const siginfo_t *info, const ucontext_t *context,
                                        uint64_t period_ns) {
    uint64_t overrun = info->si_overrun > 0 ? (uint64_t)info->si_overrun : 0;
    struct tick_weight weight = {(1 + overrun) * period_ns, 0};
    uint64_t here = weight.here;
    if (cpu_context_blocks(context, SIGPROF))
        here = 0;
    else if (here > BLOCKED_NS && here > period_ns && cpu_context_after_sigprocmask(context))
        here = period_ns > BLOCKED_NS ? period_ns : BLOCKED_NS / period_ns * period_ns;
    weight.blocked = weight.here - here;
    weight.here = here;
    return weight;
}

uint64_t timers_process_weight(uint64_t period_ns) {
    uint64_t now = raw_now(CLOCK_PROCESS_CPUTIME_ID);
    uint64_t mark = __atomic_load_n(&process_mark, __ATOMIC_RELAXED);
    uint64_t weight;
    do {
        uint64_t due = now + period_ns / 2; /* a tick may be early by half a period */
        if (due < mark + period_ns)
            return 0;
        weight = (due - mark) / period_ns * period_ns;
    } while (!__atomic_compare_exchange_n(&process_mark, &mark, mark + weight, true,
                                          __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    return weight;
}

/* -- Normal context -------------------------------------------------------------------------- */

int timers_arm(struct thread_record *record, uint64_t period_ns) {
    if (record->armed)
        return 0;
    struct kernel_sigevent event = {
        .value = record, .signal = SIGPROF, .notify = NOTIFY_THREAD, .thread = record->tid};
    int32_t timer = 0;
    long status = raw_syscall4(SYS_timer_create, cpu_clock_of(record->tid), (long)&event,
                               (long)&timer, 0);
    if (status < 0)
        return (int)status;

    record->timer = timer;
    /* Release: partner of the handler's acquire. Before the timer starts, so that no tick is
     * mistaken for a late one. */
    __atomic_store_n(&record->armed, 1, __ATOMIC_RELEASE);
    __atomic_fetch_add(&armed_count, 1, __ATOMIC_RELAXED);
    struct itimerspec times = {.it_interval = timespec_of(period_ns),
                               .it_value = timespec_of(first_expiry(record->tid, period_ns))};
    status = raw_syscall4(SYS_timer_settime, timer, 0, (long)&times, 0);
    if (status < 0)
        timers_disarm(record);
    return (int)status;
}

void timers_disarm(struct thread_record *record) {
    if (!record->armed)
        return;
    /* Relaxed: a tick that is under way is counted or not, both are right. */
    __atomic_store_n(&record->armed, 0, __ATOMIC_RELAXED);
    __atomic_fetch_sub(&armed_count, 1, __ATOMIC_RELAXED);
    raw_syscall4(SYS_timer_delete, record->timer, 0, 0, 0);
}

uint32_t timers_armed(void) {
    return __atomic_load_n(&armed_count, __ATOMIC_RELAXED);
}

uint64_t timers_left(const struct thread_record *record) {
    struct itimerspec times = {0};
    if (!record->armed || raw_syscall4(SYS_timer_gettime, record->timer, (long)&times, 0, 0) != 0)
        return 0;
    return (uint64_t)times.it_value.tv_sec * NANOS_PER_SECOND + (uint64_t)times.it_value.tv_nsec;
}

bool timers_alive(const struct thread_record *record) {
    return timers_left(record) != 0;
}

int timers_start_process(uint64_t period_ns) {
    struct itimerval before = {0};
    long status = raw_syscall4(SYS_getitimer, ITIMER_PROF, (long)&before, 0, 0);
    if (status < 0)
        return (int)status;
    if (before.it_value.tv_sec != 0 || before.it_value.tv_usec != 0)
        return -EBUSY;
    __atomic_store_n(&process_mark, raw_now(CLOCK_PROCESS_CPUTIME_ID), __ATOMIC_RELAXED);
    uint64_t micros = (period_ns + 999) / 1000;
    struct timeval period = {(time_t)(micros / 1000000), (suseconds_t)(micros % 1000000)};
    struct itimerval times = {.it_interval = period, .it_value = period};
    status = exec_hook_stops_itimer(true);
    if (status == 0)
        status = raw_syscall4(SYS_setitimer, ITIMER_PROF, (long)&times, 0, 0);
    if (status < 0)
        exec_hook_stops_itimer(false);
    return (int)status;
}

void timers_stop_process(void) {
    struct itimerval none = {0};
    raw_syscall4(SYS_setitimer, ITIMER_PROF, (long)&none, 0, 0);
    exec_hook_stops_itimer(false);
}

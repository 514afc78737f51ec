/*
 * v8/cpu.c: how a tick reaches V8's sampler.
 *
 * After Profiler.start V8 has a SIGPROF handler of its own, and a sampler thread that marks the
 * isolate "record now" at an interval of wall-clock time and then sends it SIGPROF. We put our
 * handler on top. A tick of CPU time is passed on to V8's handler, which finds the mark set and
 * records the JavaScript stack of the very moment; V8's own signals are kept from it, so that the
 * mark stays set.
 *
 * V8 installs its handler when its first sampler starts and puts back what it had found (ours) when
 * its last one stops; so the handler is put back on top before that, by the last isolate to leave.
 *
 * Between ticks V8 sets its mark in vain, mostly twice. Such a mark records the stack of any other moment,
 * if V8 sets it once more before the next tick (v8_record_now).
 */
#include "v8/cpu.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "tick/sampler.h"
#include "tick/timers.h"
#include "v8/hold.h"

/* Under `lock`. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction v8_action; /* what was on top when an isolate entered */
static bool v8_on_top_before;      /* v8_action is set and goes back on top */
static uint32_t entered;           /* isolates between enter and leave */
static uint32_t last_isolate;      /* numbers given so far */

static chained_handler below; /* atomic; v8_action for the handler */

/* async-signal-safe. Acquire: partner of the releases below. */
chained_handler v8_handler(void) {
    return __atomic_load_n(&below, __ATOMIC_ACQUIRE);
}

/* Under `lock`. Our handler on top, V8's below it; 0 or a negative errno. */
static int32_t chain(bool shared) {
    struct sigaction found;
    int status = signal_chain_raise(&found);
    if (status < 0)
        return status;
    if (status > 0) {
        chained_handler handler = signal_chain_pack(&found);
        if (handler == 0)
            return -ENOENT;
        v8_action = found;
        v8_on_top_before = true;
        __atomic_store_n(&below, handler, __ATOMIC_RELEASE);
        return 0;
    }
    if (v8_handler() != 0)
        return 0; /* another isolate has entered; V8 installs its handler once */
    if (shared && signal_chain_foreign() != 0) {
        /* V8 was profiling already when pprof_cpu_prepare came: its handler is below ours for
         * good. */
        __atomic_store_n(&below, signal_chain_foreign(), __ATOMIC_RELEASE);
        return 0;
    }
    return -ENOENT;
}

/* Under `lock`. V8's sampler thread for RECORD's is held from now on, or not any more. */
static void hold(struct thread_record *record, bool on) {
    struct v8_hold *held = record->v8_hold;
    if (!on) {
        __atomic_store_n(&record->v8_hold, NULL, __ATOMIC_RELEASE);
        if (held != NULL)
            v8_hold_release(held, record);
    } else if (held != NULL) {
        v8_hold_set(held, true);
    } else {
        __atomic_store_n(&record->v8_hold, v8_hold_claim(record), __ATOMIC_RELEASE);
    }
}

int32_t pprof_v8_enter(int32_t shared) {
    struct thread_record *record = thread_table_self();
    if (record == NULL)
        return -EAGAIN;
    pthread_mutex_lock(&lock);
    int32_t status = chain(shared != 0);
    if (status == 0) {
        __atomic_store_n(&record->v8_shared, shared != 0, __ATOMIC_RELAXED);
        if (record->v8_isolate == 0) {
            entered++;
            /* Relaxed: the handler that reads it runs on this thread, after the release below. */
            __atomic_store_n(&record->v8_sequence, 0, __ATOMIC_RELAXED);
            __atomic_store_n(&record->v8_swallowed, 0, __ATOMIC_RELAXED);
            __atomic_store_n(&record->v8_marked, 0, __ATOMIC_RELAXED);
            last_isolate = last_isolate == INT32_MAX ? 1 : last_isolate + 1;
            /* Release: partner of the handler's acquire. */
            __atomic_store_n(&record->v8_isolate, last_isolate, __ATOMIC_RELEASE);
        }
        hold(record, shared == 0);
        status = (int32_t)record->v8_isolate;
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_v8_let_go(void) {
    const struct thread_record *record = thread_table_find(raw_thread_id());
    if (record != NULL && record->v8_hold != NULL)
        v8_hold_set(record->v8_hold, false);
    return 0;
}

/* Under `lock`. */
static void put_back(void) {
    if (v8_on_top_before && signal_chain_is_ours())
        sigaction(SIGPROF, &v8_action, NULL);
    v8_on_top_before = false;
    /* After V8's handler is back: until then its signals reach it through ours. */
    __atomic_store_n(&below, 0, __ATOMIC_RELEASE);
}

int32_t pprof_v8_leave(void) {
    struct thread_record *record = thread_table_find(raw_thread_id());
    pthread_mutex_lock(&lock);
    if (record != NULL && record->v8_isolate != 0) {
        __atomic_store_n(&record->v8_isolate, 0, __ATOMIC_RELAXED);
        hold(record, false);
        if (--entered == 0)
            put_back();
    }
    pthread_mutex_unlock(&lock);
    return 0;
}

void v8_thread_ended(struct thread_record *record) {
    pthread_mutex_lock(&lock);
    if (record->v8_isolate != 0) {
        /* V8 has ended the isolate's sampler by now and put back what it wanted. Ours stays on top
         * and passes V8's signals on: harmless where no sampler is left. */
        __atomic_store_n(&record->v8_isolate, 0, __ATOMIC_RELAXED);
        hold(record, false);
        entered--;
    }
    pthread_mutex_unlock(&lock);
}

/* -- Between ticks --------------------------------------------------------------------------- */

/* True if V8 will have set its mark, which it did at MARKED, once more before RECORD's thread has its next
 * tick: wall-clock time passes no slower than the thread's own. An eighth of the interval for V8's thread
 * to wake up. */
static bool is_spare(const struct thread_record *record, uint64_t marked, uint64_t now,
                     uint64_t interval) {
    if (!sampler_is_running())
        return true;
    /* A thread that is held comes an interval after its mark has been used. */
    uint64_t from = record->v8_hold != NULL ? now : marked;
    uint64_t next = from + interval > now ? from + interval - now : 0;
    return timers_left(record) > next + interval / 8;
}

struct v8_moment v8_record_now(int32_t tid, const void *frame, uintptr_t pc, uint64_t interval) {
    struct v8_moment moment = {0, 0};
    struct thread_record *record = thread_table_find(tid);
    chained_handler handler = v8_handler();
    /* Relaxed: written on this thread, by this and by the handler. */
    uint64_t marked = record != NULL ? __atomic_load_n(&record->v8_marked, __ATOMIC_RELAXED) : 0;
    if (marked == 0 || handler == 0 || record->v8_isolate == 0 || record->v8_shared)
        return moment;
    uint64_t now = raw_now(CLOCK_MONOTONIC);
    /* Used up now, or left to the tick. */
    __atomic_store_n(&record->v8_marked, 0, __ATOMIC_RELAXED);
    if (!is_spare(record, marked, now, interval))
        return moment;
    siginfo_t info = {.si_signo = SIGPROF, .si_code = SI_TIMER};
    ucontext_t context = {0};
    cpu_context_set(&context, (struct cpu_context){
                                  .pc = pc, .fp = (uintptr_t)frame, .sp = (uintptr_t)frame});
    moment.before = raw_now(CLOCK_MONOTONIC);
    /* As a signal would, but for the kernel's part. A tick that comes meanwhile is not passed on. */
    signal_chain_call(handler, tid, SIGPROF, &info, &context);
    if (record->v8_hold != NULL)
        v8_hold_used(record->v8_hold);
    moment.after = raw_now(CLOCK_MONOTONIC);
    return moment;
}

int v8_senders(void) {
    const struct thread_record *record = thread_table_find(raw_thread_id());
    return record != NULL && record->v8_hold != NULL ? v8_hold_senders(record->v8_hold) : 0;
}

bool v8_owns(const struct sigaction *action) {
    chained_handler handler = v8_handler();
    return handler != 0 && signal_chain_pack(action) == handler;
}

int32_t pprof_v8_busy(void) {
    struct sigaction action;
    if (sigaction(SIGPROF, NULL, &action) != 0)
        return -errno;
    return signal_chain_pack(&action) != 0 && !signal_chain_has_ours(&action);
}

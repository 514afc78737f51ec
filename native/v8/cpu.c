/*
 * v8/cpu.c: how a CPU tick reaches V8's sampler (V8's src/libsampler/sampler.{h,cc}).
 *
 * After Profiler.start V8 has a SIGPROF handler of its own (SignalHandler::HandleProfilerSignal),
 * and a sampler thread (SamplingEventsProcessor::Run) that sets Sampler::record_sample_ at an
 * interval of wall-clock time and sends the isolate's thread SIGPROF. We install our handler on
 * top. A CPU tick is passed on to V8's handler, which finds record_sample_ set, clears it, and
 * records the JavaScript stack of that moment; V8's own signals are kept from it, so that
 * record_sample_ stays set.
 *
 * V8 installs its handler when its first sampler starts and puts back what it had found (ours) when
 * its last one stops; so the last isolate to leave puts V8's handler back on top before that.
 *
 * Between ticks V8 sets record_sample_ again to no purpose, twice as a rule. v8_record_now uses
 * such a setting for the stack of another moment, if V8 sets it once more before the next tick.
 *
 * Verified on V8 13.7 to 15.0 (Deno 2.3 to 2.9): tests/engine_v8_test.ts, tests/versions.
 *
 * LIMITATIONS: the stack is the one that V8's TickSample finds, which lacks the caller of a builtin
 * or C function without a frame.
 */
#include "v8/cpu.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "threads/owner.h"
#include "threads/thread_table.h"
#include "threads/timers.h"
#include "tick/clock_state.h"
#include "tick/engine_table.h"
#include "tick/signal_chain.h"
#include "v8/hold.h"

/* An isolate that has entered: what its thread's record points to. */
struct v8_isolate {
    struct thread_record *thread; /* that record */
    uint32_t number;              /* from pprof_v8_enter */
    uint32_t shared;              /* atomic */
    uint64_t sequence;            /* of its ticks; the handler's, as what follows */
    uint64_t swallowed;           /* wake-ups kept from V8 since pprof_v8_enter */
    uint64_t marked; /* when V8 has last set its mark, if that is still set; else 0. Atomic: also
                      * by V8's sampler thread while it is held */
    struct v8_hold *hold; /* what holds V8's sampler thread, or NULL. Atomic */
};

/* One for each place in the thread table; bss: pages are touched as they fill. */
static struct v8_isolate isolates[THREAD_TABLE_SIZE];
static struct owner owners[THREAD_TABLE_SIZE]; /* of those that have entered, by the same places */

/* Under `lock`. */
FORK_LOCK(lock);
static struct sigaction v8_action; /* what was on top when an isolate entered */
static bool v8_on_top_before;      /* v8_action is set and goes back on top */
static uint32_t entered;           /* isolates between enter and leave */
static uint32_t last_isolate;      /* numbers given so far */

static chained_handler below; /* atomic; v8_action for the handler */

/* async-signal-safe. V8's handler while an isolate has entered, else 0. Acquire: partner of the
 * releases below. */
static chained_handler v8_handler(void) {
    return __atomic_load_n(&below, __ATOMIC_ACQUIRE);
}

/* async-signal-safe. THREAD's isolate, if it has entered; THREAD may be NULL. */
static struct v8_isolate *isolate_of(const struct thread_record *thread) {
    /* Acquire: partner of the release in pprof_v8_enter. */
    return thread != NULL ? __atomic_load_n(&thread->engine, __ATOMIC_ACQUIRE) : NULL;
}

static struct v8_isolate *own_isolate(void) {
    return isolate_of(thread_table_find(raw_thread_id()));
}

/* -- In the signal handler: async-signal-safe ------------------------------------------------- */

static struct tick_recipient v8_recipient(struct thread_record *thread) {
    struct v8_isolate *isolate = isolate_of(thread);
    if (isolate == NULL || v8_handler() == 0)
        return (struct tick_recipient){0, 0};
    return (struct tick_recipient){isolate->number, ++isolate->sequence};
}

static void v8_told(struct thread_record *thread, struct tick_recipient recipient, siginfo_t *info,
                    void *context) {
    (void)recipient;
    struct v8_isolate *isolate = isolate_of(thread);
    if (isolate == NULL)
        return;
    struct v8_hold *held = __atomic_load_n(&isolate->hold, __ATOMIC_RELAXED);
    __atomic_store_n(&isolate->marked, 0, __ATOMIC_RELAXED);
    signal_chain_call(v8_handler(), thread->tid, SIGPROF, info, context);
    if (held != NULL)
        v8_hold_used(held);
}

/* V8's sampler thread has marked the isolate and sends its signal. It is kept from V8's handler
 * where we tell that of ticks, so that the mark stays set for the next one. */
static bool v8_raised(struct thread_record *thread, siginfo_t *info, void *context) {
    chained_handler handler = v8_handler();
    if (handler == 0)
        return false;
    struct v8_isolate *isolate = isolate_of(thread);
    if (isolate == NULL || __atomic_load_n(&isolate->shared, __ATOMIC_RELAXED)) {
        signal_chain_call(handler, raw_thread_id(), SIGPROF, info, context);
        return true;
    }
    __atomic_fetch_add(&isolate->swallowed, 1, __ATOMIC_RELAXED);
    __atomic_store_n(&isolate->marked, raw_now(CLOCK_MONOTONIC), __ATOMIC_RELAXED);
    return true;
}

/* -- Entering and leaving --------------------------------------------------------------------- */

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

/* Under `lock`. V8's sampler thread for ISOLATE is held from now on, or not any more. */
static void hold(struct v8_isolate *isolate, bool on) {
    struct v8_hold *held = isolate->hold;
    if (!on) {
        __atomic_store_n(&isolate->hold, NULL, __ATOMIC_RELEASE);
        if (held != NULL)
            v8_hold_release(held, &isolate->marked);
    } else if (held != NULL) {
        v8_hold_set(held, true);
    } else {
        __atomic_store_n(&isolate->hold, v8_hold_claim(&isolate->marked), __ATOMIC_RELEASE);
    }
}

/* Under `lock`. Counts THREAD's isolate out; false if it had not entered. */
static bool leave(struct thread_record *thread) {
    struct v8_isolate *isolate = isolate_of(thread);
    if (isolate == NULL)
        return false;
    __atomic_store_n(&thread->engine, NULL, __ATOMIC_RELAXED);
    hold(isolate, false);
    owner_release(&owners[isolate - isolates]);
    entered--;
    return true;
}

/* Under `lock`. The isolate's thread ends. V8 has ended its sampler by now and put back what it
 * wanted. Ours stays on top and passes V8's signals on: harmless where no sampler is left. */
static void isolate_ends(struct owner *owner) {
    leave(isolates[owner - owners].thread);
}

/* Under `lock`. The isolate of THREAD, which calls this. */
static struct v8_isolate *enter(struct thread_record *thread) {
    struct v8_isolate *isolate = isolate_of(thread);
    if (isolate != NULL)
        return isolate;
    entered++;
    last_isolate = last_isolate == INT32_MAX ? 1 : last_isolate + 1;
    uint32_t place = thread_table_index(thread);
    isolate = &isolates[place];
    *isolate = (struct v8_isolate){.thread = thread, .number = last_isolate};
    owners[place].lock = &lock;
    owners[place].end = isolate_ends;
    owner_claim(
        &owners[place]); /* where that fails, the thread's end is seen by threads/thread_watch.c */
    /* Release: partner of the handler's acquire. */
    __atomic_store_n(&thread->engine, isolate, __ATOMIC_RELEASE);
    return isolate;
}

int32_t pprof_v8_enter(int32_t shared) {
    if (engine_table_current() != &v8_engine)
        return -EINVAL;
    struct thread_record *thread = thread_table_self();
    if (thread == NULL)
        return -EAGAIN;
    pthread_mutex_lock(&lock);
    int32_t status = chain(shared != 0);
    if (status == 0) {
        struct v8_isolate *isolate = enter(thread);
        __atomic_store_n(&isolate->shared, shared != 0, __ATOMIC_RELAXED);
        hold(isolate, shared == 0);
        status = (int32_t)isolate->number;
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_v8_let_go(void) {
    struct v8_isolate *isolate = own_isolate();
    if (isolate != NULL && isolate->hold != NULL)
        v8_hold_set(isolate->hold, false);
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
    struct thread_record *thread = thread_table_find(raw_thread_id());
    pthread_mutex_lock(&lock);
    if (leave(thread) && entered == 0)
        put_back();
    pthread_mutex_unlock(&lock);
    return 0;
}

static void v8_thread_ended(struct thread_record *thread) {
    pthread_mutex_lock(&lock);
    leave(thread);
    pthread_mutex_unlock(&lock);
}

/* -- Between ticks --------------------------------------------------------------------------- */

/* True if V8 will have set its mark, which it did at MARKED, once more before THREAD has its next
 * tick: wall-clock time passes no slower than the thread's own. An eighth of the interval for V8's
 * thread to wake up. */
static bool is_spare(const struct thread_record *thread, bool held, uint64_t marked, uint64_t now,
                     uint64_t interval) {
    if (!clock_state_is_running())
        return true;
    /* A thread that is held comes an interval after its mark has been used. */
    uint64_t from = held ? now : marked;
    uint64_t next = from + interval > now ? from + interval - now : 0;
    return timers_left(thread) > next + interval / 8;
}

struct v8_moment v8_record_now(int32_t tid, const void *frame, uintptr_t pc, uint64_t interval) {
    struct v8_moment moment = {0, 0};
    struct thread_record *thread = thread_table_find(tid);
    struct v8_isolate *isolate = isolate_of(thread);
    chained_handler handler = v8_handler();
    /* Relaxed: written on this thread, by this and by the handler. */
    uint64_t marked = isolate != NULL ? __atomic_load_n(&isolate->marked, __ATOMIC_RELAXED) : 0;
    if (marked == 0 || handler == 0 || isolate->shared)
        return moment;
    uint64_t now = raw_now(CLOCK_MONOTONIC);
    /* Used up now, or left to the tick. */
    __atomic_store_n(&isolate->marked, 0, __ATOMIC_RELAXED);
    if (!is_spare(thread, isolate->hold != NULL, marked, now, interval))
        return moment;
    siginfo_t info = {.si_signo = SIGPROF, .si_code = SI_TIMER};
    ucontext_t context = {0};
    cpu_context_set(&context,
                    (struct cpu_context){.pc = pc, .fp = (uintptr_t)frame, .sp = (uintptr_t)frame});
    moment.before = raw_now(CLOCK_MONOTONIC);
    /* As a signal would, but for the kernel's part. A tick that comes meanwhile is not passed on.
     */
    signal_chain_call(handler, tid, SIGPROF, &info, &context);
    if (isolate->hold != NULL)
        v8_hold_used(isolate->hold);
    moment.after = raw_now(CLOCK_MONOTONIC);
    return moment;
}

/* -- Interface -------------------------------------------------------------------------------- */

static bool v8_owns(const struct sigaction *action) {
    chained_handler handler = v8_handler();
    return handler != 0 && signal_chain_pack(action) == handler;
}

const struct engine_ops v8_engine = {
    .recipient = v8_recipient,
    .told = v8_told,
    .raised = v8_raised,
    .thread_ended = v8_thread_ended,
    .owns = v8_owns,
};

int32_t pprof_v8_busy(void) {
    struct sigaction action;
    if (sigaction(SIGPROF, NULL, &action) != 0)
        return -errno;
    return signal_chain_pack(&action) != 0 && !signal_chain_has_ours(&action);
}

int32_t pprof_v8_stats(double *out, uint32_t n) {
    const struct v8_isolate *isolate = own_isolate();
    double stats[PPROF_V8_STAT_COUNT] = {0};
    if (isolate != NULL) {
        stats[PPROF_V8_SWALLOWED] = (double)__atomic_load_n(&isolate->swallowed, __ATOMIC_RELAXED);
        stats[PPROF_V8_SENDERS] = isolate->hold != NULL ? v8_hold_senders(isolate->hold) : 0;
    }
    for (uint32_t i = 0; i < n && i < PPROF_V8_STAT_COUNT; i++)
        out[i] = stats[i];
    return PPROF_V8_STAT_COUNT;
}

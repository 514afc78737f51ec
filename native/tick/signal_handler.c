/*
 * tick/signal_handler.c: SIGPROF. But for the last section everything here runs in the signal
 * handler and is async-signal-safe: it takes no lock, allocates nothing, and calls only what says
 * the same (gate.sh follows the calls).
 *
 * Who sent a SIGPROF is told by its si_code:
 *
 *     SI_TIMER   with one of our records, on its thread, armed: a tick of that thread's CPU clock
 *     SI_KERNEL  while our setitimer runs: a tick of the process's CPU clock
 *     SI_QUEUE   with one of our requests: this thread's stack is wanted
 *     SI_TKILL   the engine's, if it says so (engine_ops.raised)
 *     the rest   of the program's own: passed on to the handler that was there before ours
 */
#include "tick/signal_handler.h"

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>

#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/stack_request.h"
#include "threads/thread_table.h"
#include "threads/timers.h"
#include "tick/clock_state.h"
#include "tick/engine_table.h"
#include "tick/record.h"
#include "tick/signal_chain.h"

/* A handler's arguments lie just above its own frame, on whatever stack that is. */
#define ARGUMENT_REACH ((uintptr_t)64 << 10)

/* Handlers that deal with a tick now. */
static uint32_t active;

/* async-signal-safe. The threads they run on have not come along. */
static void forget_active(void) {
    __atomic_store_n(&active, 0, __ATOMIC_SEQ_CST);
}
IN_FORKED_CHILD(forget_active);

/* Signals that were none of ours. Relaxed: nothing is ordered by it. */
static uint64_t foreign;

static void count_foreign(void) {
    __atomic_fetch_add(&foreign, 1, __ATOMIC_RELAXED);
}

/* Whoever restores our handler without SA_SIGINFO leaves INFO and CONTEXT undefined (Bun does so
 * after process.removeAllListeners). What the kernel passes lies above our frame. */
static bool is_argument(const void *argument) {
#ifdef __SANITIZE_THREAD__
    return argument != NULL; /* it delays signals and keeps their arguments elsewhere */
#else
    uintptr_t frame = (uintptr_t)__builtin_frame_address(0);
    uintptr_t address = (uintptr_t)argument;
    return address > frame && address - frame < ARGUMENT_REACH && address % sizeof(void *) == 0;
#endif
}

/* Records a tick and then tells the thread's engine. */
static void tick(struct thread_record *thread, int32_t tid, uint64_t weight, siginfo_t *info,
                 void *context) {
    struct cpu_context registers = cpu_context_of(context);
    struct tick_recipient recipient = tick_record(thread, tid, weight, &registers);
    if (recipient.isolate != 0)
        engine_table_current()->told(thread, recipient, info, context);
}

/* The calling thread's tid if RECORD is this thread's, else 0. */
static int32_t tid_of_own(struct thread_record *record) {
    /* Relaxed: the calling thread's own record cannot change hands meanwhile. */
    int32_t tid = __atomic_load_n(&record->tid, __ATOMIC_RELAXED);
    uintptr_t pointer = cpu_thread_pointer();
    if (__atomic_load_n(&record->thread_pointer, __ATOMIC_RELAXED) == pointer)
        return tid; /* no system call: more than 1 us with cold caches */
    if (raw_thread_id() != tid)
        return 0;
    __atomic_store_n(&record->thread_pointer, pointer, __ATOMIC_RELAXED);
    return tid;
}

/* A timer that carries RECORD has expired. Ignored: a late tick, whose timer or profile has ended,
 * and one that is not for the calling thread (INFO is left over from an earlier signal then). */
static void thread_tick(struct thread_record *record, siginfo_t *info, void *context) {
    /* Acquire: partner of the release in timers_arm. */
    int32_t tid = tid_of_own(record);
    if (tid == 0 || !__atomic_load_n(&record->armed, __ATOMIC_ACQUIRE) ||
        clock_state_running() != PPROF_CLOCK_THREAD)
        return;
    struct tick_weight weight = timers_thread_weight(info, context, clock_state_period());
    if (weight.blocked != 0)
        tick_record_blocked(record, tid, weight.blocked);
    if (weight.here != 0)
        tick(record, tid, weight.here, info, context);
}

/* True if the signal is dealt with. */
static bool own_signal(siginfo_t *info, void *context) {
    if (info->si_code == SI_TIMER) {
        struct thread_record *record = thread_table_from_pointer(info->si_value.sival_ptr);
        if (record != NULL)
            thread_tick(record, info, context);
        return record != NULL;
    }
    if (info->si_code == SI_KERNEL) {
        if (clock_state_running() != PPROF_CLOCK_PROCESS)
            return false;
        int32_t tid = raw_thread_id();
        uint64_t weight = timers_process_weight(clock_state_period());
        if (weight != 0)
            tick(thread_table_find(tid), tid, weight, info, context);
        return true;
    }
    return stack_request_answer(raw_thread_id(), info, context);
}

/* Where a signal goes that is not a tick. */
static void pass_on(int signal, siginfo_t *info, void *context) {
    int32_t tid = raw_thread_id();
    const struct engine_ops *engine = engine_table_current();
    if (info->si_code == SI_TKILL && engine != NULL && engine->raised != NULL &&
        engine->raised(thread_table_find(tid), info, context))
        return;
    count_foreign();
    signal_chain_call(signal_chain_foreign(), tid, signal, info, context);
}

void signal_handler(int signal, siginfo_t *info, void *context) {
    int saved_errno = errno;
    if (signal == SIGPROF && is_argument(info) && is_argument(context)) {
        /* Sequentially consistent, as are clock_state's loads and stores: either this handler sees
         * that the profile has ended, or signal_handler_wait sees this handler. */
        __atomic_fetch_add(&active, 1, __ATOMIC_SEQ_CST);
        bool own = own_signal(info, context);
        __atomic_fetch_sub(&active, 1, __ATOMIC_SEQ_CST);
        if (!own)
            pass_on(signal, info, context);
    } else {
        count_foreign();
    }
    errno = saved_errno;
}

/* -- Normal context -------------------------------------------------------------------------- */

void signal_handler_clear(void) {
    __atomic_store_n(&foreign, 0, __ATOMIC_RELAXED);
}

void signal_handler_wait(uint64_t limit_ns) {
    uint64_t end = raw_now(CLOCK_MONOTONIC) + limit_ns;
    while (__atomic_load_n(&active, __ATOMIC_SEQ_CST) != 0 && raw_now(CLOCK_MONOTONIC) < end)
        raw_sleep(50000);
}

uint64_t signal_handler_foreign(void) {
    return __atomic_load_n(&foreign, __ATOMIC_RELAXED);
}

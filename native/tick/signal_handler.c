/*
 * tick/signal_handler.c: SIGPROF. But for the last section everything here runs in the signal handler
 * and is async-signal-safe: it takes no lock, allocates nothing, and calls only what says the same.
 *
 * Who sent a SIGPROF is told by its si_code:
 *
 *     SI_TIMER   with one of our records, on its thread, armed: a tick of that thread's CPU clock
 *     SI_KERNEL  while our setitimer runs: a tick of the process's CPU clock
 *     SI_QUEUE   with one of our requests: this thread's stack is wanted
 *     SI_TKILL   on a thread whose isolate we drive: V8's sampler thread; kept from V8's handler,
 *                so that V8's "record now" mark stays set for our next tick
 *     the rest   somebody else's: passed on to the handler that was there before ours
 */
#include "tick/signal_handler.h"

#include <errno.h>
#include <stddef.h>
#include <sys/prctl.h>

#include "jsc/cpu.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "stack/frame_walk.h"
#include "stack/stack_map.h"
#include "stack/stack_request.h"
#include "threads/thread_table.h"
#include "tick/ring.h"
#include "tick/sampler.h"
#include "tick/signal_chain.h"
#include "v8/cpu.h"
#include "v8/hold.h"

#define TICK_HEADER_WORDS 7
#define THREAD_RECORD_WORDS 5

/* A thread's new name is noticed after so many ticks at most. */
#define NAME_TICKS 32

/* A handler's arguments lie just above its own frame, on whatever stack that is. */
#define ARGUMENT_REACH ((uintptr_t)64 << 10)

#define NOT_RUNNING (-1)

/* Read by handlers; written by signal_handler_begin and _end. */
static int32_t running_clock = NOT_RUNNING;
static uint64_t period;
/* CPU time of the process that its ticks have accounted for. */
static uint64_t process_mark;

/* Handlers that deal with a tick now. */
static uint32_t active;

/* Counters: relaxed, nothing is ordered by them. */
static struct signal_counters counters;

static void count(uint64_t *counter, uint64_t by) {
    __atomic_fetch_add(counter, by, __ATOMIC_RELAXED);
}

bool sampler_is_running(void) {
    return __atomic_load_n(&running_clock, __ATOMIC_ACQUIRE) != NOT_RUNNING;
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

/* True if RECORD's name was recorded, and need not be looked at again by this tick. Between two
 * ticks the caches have gone cold, and asking the kernel takes 3 us: after 1, 2, 4 … ticks, as
 * threads are named soon after their start, and then after NAME_TICKS each. */
static bool is_named(struct thread_record *record) {
    /* Relaxed: reset for a new profile or owner; the age is this thread's alone. */
    if (record == NULL || !__atomic_load_n(&record->named, __ATOMIC_RELAXED))
        return false;
    uint32_t age = ++record->name_age;
    return (age & (age - 1)) != 0 && age % NAME_TICKS != 0;
}

/* Records the calling thread's name where it is news. RECORD may be NULL: then it always is. */
static void put_name(struct thread_record *record, int32_t tid, uint64_t time) {
    if (is_named(record))
        return;
    uint64_t words[THREAD_RECORD_WORDS] = {
        PPROF_RECORD_THREAD | THREAD_RECORD_WORDS << 8, time, (uint64_t)tid, 0, 0};
    raw_syscall4(SYS_prctl, PR_GET_NAME, (long)&words[3], 0, 0);
    /* Relaxed: reset for a new profile or owner; the name itself is this thread's alone. */
    if (record != NULL && __atomic_load_n(&record->named, __ATOMIC_RELAXED) &&
        record->name[0] == words[3] && record->name[1] == words[4])
        return;
    if (!ring_put(words, THREAD_RECORD_WORDS, 0) || record == NULL)
        return;
    record->name[0] = words[3];
    record->name[1] = words[4];
    record->name_age = 0;
    __atomic_store_n(&record->named, 1, __ATOMIC_RELAXED);
}

/* The bounds of the calling thread's stack; {0, 0} when SP does not lie on it. */
static struct stack_bounds bounds_of(struct thread_record *record, uintptr_t sp) {
    if (record == NULL)
        return stack_map_find(sp);
    /* Relaxed: written on this thread, by the code below or before its timer was armed. */
    struct stack_bounds bounds = {__atomic_load_n(&record->stack_low, __ATOMIC_RELAXED),
                                  __atomic_load_n(&record->stack_high, __ATOMIC_RELAXED)};
    if (bounds.high != 0)
        return bounds;
    bounds = stack_map_find(sp);
    __atomic_store_n(&record->stack_low, bounds.low, __ATOMIC_RELAXED);
    __atomic_store_n(&record->stack_high, bounds.high, __ATOMIC_RELAXED);
    return bounds;
}

/* Which engine is told of a tick, and as what. */
struct recipient {
    uint64_t isolate;
    uint64_t sequence;
    struct jsc_vm *jsc_vm;
    chained_handler v8;
};

static struct recipient recipient_of(struct thread_record *record) {
    struct recipient recipient = {0};
    if (record == NULL)
        return recipient;
    /* Acquire: partner of the release in pprof_v8_enter. */
    uint32_t isolate = __atomic_load_n(&record->v8_isolate, __ATOMIC_ACQUIRE);
    recipient.v8 = isolate != 0 ? v8_handler() : 0;
    if (recipient.v8 != 0) {
        __atomic_store_n(&record->v8_marked, 0, __ATOMIC_RELAXED);
        recipient.isolate = isolate;
        recipient.sequence = ++record->v8_sequence;
        return recipient;
    }
    /* Acquire: partner of the release in pprof_jsc_expect. */
    struct jsc_vm *vm = __atomic_load_n(&record->jsc_vm, __ATOMIC_ACQUIRE);
    uint64_t sequence = vm != NULL ? jsc_tick_sequence(vm) : 0;
    if (sequence != 0) {
        recipient.jsc_vm = vm;
        recipient.isolate = jsc_vm_number(vm);
        recipient.sequence = sequence;
    }
    return recipient;
}

static void count_time(uint64_t nanos) {
    count(&counters.nanos, nanos);
    uint64_t longest = __atomic_load_n(&counters.nanos_max, __ATOMIC_RELAXED);
    while (nanos > longest &&
           !__atomic_compare_exchange_n(&counters.nanos_max, &longest, nanos, true,
                                        __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
    }
}

/* Records a tick of WEIGHT of the calling thread TID, and says whom to tell. RECORD is NULL for a
 * thread that is not in the table. A function of its own, so that its kilobyte of stack is free
 * again when the engine's handler runs: both share an alternate stack of 8 KiB or less. */
static __attribute__((noinline)) struct recipient
record_tick(struct thread_record *record, int32_t tid, uint64_t weight, const void *context) {
    uint64_t start = raw_now(CLOCK_MONOTONIC);
    struct cpu_context registers = cpu_context_of(context);
    struct recipient recipient = recipient_of(record);
    put_name(record, tid, start);

    uint64_t words[TICK_HEADER_WORDS + PPROF_MAX_DEPTH];
    uint32_t flags = 0;
    uint32_t depth = frame_walk(&registers, bounds_of(record, registers.sp),
                                words + TICK_HEADER_WORDS, PPROF_MAX_DEPTH, &flags);
    uint32_t n = TICK_HEADER_WORDS + depth;
    words[0] = PPROF_RECORD_TICK | (uint64_t)n << 8 | (uint64_t)flags << 24;
    words[1] = start;
    words[2] = (uint64_t)tid;
    words[3] = weight;
    words[4] = 0; /* label */
    words[5] = recipient.isolate;
    words[6] = recipient.sequence;
    ring_put(words, n, weight);
    count(&counters.ticks, 1);
    count_time(raw_now(CLOCK_MONOTONIC) - start);
    return recipient;
}

/* Records a tick and then tells the thread's engine. */
static void tick(struct thread_record *record, int32_t tid, uint64_t weight, siginfo_t *info,
                 void *context) {
    struct recipient recipient = record_tick(record, tid, weight, context);
    if (recipient.v8 != 0) {
        signal_chain_call(recipient.v8, tid, SIGPROF, info, context);
        if (record->v8_hold != NULL)
            v8_hold_used(record->v8_hold);
    } else if (recipient.jsc_vm != NULL) {
        jsc_tick(recipient.jsc_vm, recipient.sequence, context);
    }
}

/* setitimer's signals come at most once per scheduler tick and merge while one is pending, so their
 * number says little: each stands for the whole periods of CPU time since the one before. */
static uint64_t process_weight(uint64_t period_ns) {
    uint64_t now = raw_now(CLOCK_PROCESS_CPUTIME_ID);
    uint64_t mark = __atomic_load_n(&process_mark, __ATOMIC_RELAXED);
    uint64_t weight;
    do {
        uint64_t periods = now > mark ? (now - mark) / period_ns : 0;
        weight = (periods == 0 ? 1 : periods) * period_ns;
    } while (!__atomic_compare_exchange_n(&process_mark, &mark, mark + weight, true,
                                          __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    return weight;
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
        __atomic_load_n(&running_clock, __ATOMIC_SEQ_CST) != PPROF_CLOCK_THREAD)
        return;
    uint64_t overrun = info->si_overrun > 0 ? (uint64_t)info->si_overrun : 0;
    tick(record, tid, (1 + overrun) * __atomic_load_n(&period, __ATOMIC_RELAXED), info, context);
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
        if (__atomic_load_n(&running_clock, __ATOMIC_SEQ_CST) != PPROF_CLOCK_PROCESS)
            return false;
        int32_t tid = raw_thread_id();
        uint64_t weight = process_weight(__atomic_load_n(&period, __ATOMIC_RELAXED));
        tick(thread_table_find(tid), tid, weight, info, context);
        return true;
    }
    return stack_request_answer(raw_thread_id(), info, context);
}

/* Where a signal goes that is not a tick. */
static void pass_on(int signal, siginfo_t *info, void *context) {
    int32_t tid = raw_thread_id();
    chained_handler handler = signal_chain_foreign();
    chained_handler v8 = v8_handler();
    if (info->si_code == SI_TKILL && v8 != 0) {
        struct thread_record *record = thread_table_find(tid);
        if (record != NULL && __atomic_load_n(&record->v8_isolate, __ATOMIC_ACQUIRE) != 0 &&
            !__atomic_load_n(&record->v8_shared, __ATOMIC_RELAXED)) {
            count(&record->v8_swallowed, 1);
            __atomic_store_n(&record->v8_marked, raw_now(CLOCK_MONOTONIC), __ATOMIC_RELAXED);
            return;
        }
        handler = v8;
    }
    count(&counters.foreign, 1);
    signal_chain_call(handler, tid, signal, info, context);
}

void signal_handler(int signal, siginfo_t *info, void *context) {
    int saved_errno = errno;
    if (signal == SIGPROF && is_argument(info) && is_argument(context)) {
        /* Sequentially consistent, as are running_clock's loads and stores: either this handler
         * sees that the profile has ended, or signal_handler_end sees this handler. */
        __atomic_fetch_add(&active, 1, __ATOMIC_SEQ_CST);
        bool own = own_signal(info, context);
        __atomic_fetch_sub(&active, 1, __ATOMIC_SEQ_CST);
        if (!own)
            pass_on(signal, info, context);
    } else {
        count(&counters.foreign, 1);
    }
    errno = saved_errno;
}

/* -- Normal context -------------------------------------------------------------------------- */

void signal_handler_begin(uint64_t period_ns, int32_t clock, bool keep) {
    if (!keep) {
        __atomic_store_n(&counters.ticks, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&counters.foreign, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&counters.nanos, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&counters.nanos_max, 0, __ATOMIC_RELAXED);
    }
    __atomic_store_n(&period, period_ns, __ATOMIC_RELAXED);
    __atomic_store_n(&process_mark, raw_now(CLOCK_PROCESS_CPUTIME_ID), __ATOMIC_RELAXED);
    /* Publishes the lines above to handlers, which load it first. */
    __atomic_store_n(&running_clock, clock, __ATOMIC_SEQ_CST);
}

void signal_handler_end(uint64_t limit_ns) {
    __atomic_store_n(&running_clock, NOT_RUNNING, __ATOMIC_SEQ_CST);
    uint64_t end = raw_now(CLOCK_MONOTONIC) + limit_ns;
    while (__atomic_load_n(&active, __ATOMIC_SEQ_CST) != 0 && raw_now(CLOCK_MONOTONIC) < end)
        raw_sleep(50000);
}

struct signal_counters signal_handler_counters(void) {
    return (struct signal_counters){
        .ticks = __atomic_load_n(&counters.ticks, __ATOMIC_RELAXED),
        .foreign = __atomic_load_n(&counters.foreign, __ATOMIC_RELAXED),
        .nanos = __atomic_load_n(&counters.nanos, __ATOMIC_RELAXED),
        .nanos_max = __atomic_load_n(&counters.nanos_max, __ATOMIC_RELAXED),
    };
}

/*
 * jsc/cpu.c: how a CPU tick reaches JSC's SamplingProfiler (JavaScriptCore's
 * runtime/SamplingProfiler.cpp, WTF's posix/ThreadingPOSIX.cpp).
 *
 * JSC samples each VM on a thread of its own (SamplingProfiler::timerLoop): it sleeps for an
 * interval in pthread_cond_timedwait, stops the JavaScript thread with SIGPWR
 * (WTF::Thread::suspend), copies its stack (takeSample), and lets it go with a second SIGPWR
 * (resume). We replace the sleep: a triggered VM's sampler waits on a bell that the tick rings, so
 * that each of its samples belongs to a tick of CPU time.
 *
 *     JavaScript thread                          sampler thread
 *     SIGPROF: record the tick, ring the bell -> leaves our wait
 *       wait, at most the bounded time           takes JSC's locks
 *         SIGPWR handler (JSC's, below ours)  <- pthread_kill
 *         ... stopped, its stack is copied ...
 *       suspension over: the wait ends        <- pthread_kill
 *     back to JavaScript                         enters our wait again: writes the WAKE record
 *
 * The handler of SIGPROF must run on the thread's own stack (no SA_ONSTACK): JSC refuses to suspend
 * a thread whose stack pointer lies elsewhere, and tries again for ever.
 *
 * Who writes what: `sampler`, `sampler_id`, `consumed` and the open wake belong to the sampler
 * thread; `waiting`, `context`, `skip`, `back_off` and `depth` to the JavaScript thread and its
 * handlers; `state` and `watched` are changed under `lock`. The others are atomics.
 *
 * A VM's record is owned twice: by its JavaScript thread, and by its sampler's, which may be inside
 * our wait when that ends. VMTraps' SignalSender may be taken for a sampler: it suspends the
 * JavaScript thread of a VM that is to end, and waits for a millisecond then.
 *
 * Verified on Bun 1.3 and 1.4: tests/engine_jsc_test.ts, tests/versions.
 *
 * LIMITATIONS: other profilers of the VM share its one SamplingProfiler: they get samples at our
 * ticks.
 */
#define _GNU_SOURCE
#include "jsc/cpu.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "hook/got_hook.h"
#include "jsc/start.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "threads/owner.h"
#include "threads/thread_table.h"
#include "tick/clock_state.h"
#include "tick/engine_table.h"
#include "tick/ring.h"

/* VMs alive at once: the main thread and its Workers. */
#define MAX_VMS 64
/* JSC's sampler sleeps for its sampling interval; collector and compiler threads, which suspend
 * JavaScript threads as well, wait for 10 s. */
#define ADOPTION_DEADLINE_NS 20000000
/* A held sampler returns to JSC this often, to notice that it has been shut down. */
#define HOLD_NS 1000000000ull
/* A parked sampler wakes this often: others' profiles start that much late, at worst. */
#define PARK_NS 100000000ull
/* A deadline further away than this is not a sampling interval: it is not waited for. */
#define INTERVAL_MAX_NS 50000000
/* JSC's deadline has been a double in seconds on the way to us. */
#define DEADLINE_MARGIN_NS 1000
/* After waits in vain, so many ticks at most do not wait. */
#define BACK_OFF_MAX 32
#define WAIT_MAX_US 10000

enum vm_state { VM_FREE, VM_EXPECTING, VM_LIVE, VM_DYING };

struct jsc_vm {
    struct owner script;   /* the JavaScript thread's */
    struct owner sampling; /* the sampler thread's */
    /* changed under `lock`, read anywhere */
    uint32_t state;
    uint32_t watched; /* counted in `watching` */
    uint32_t generation;
    int32_t number;
    int32_t thread_id;
    pthread_t thread;
    /* the sampler thread's */
    pthread_t candidate; /* it suspended our thread; is its next wait a short one? */
    pthread_t sampler;   /* 0: not recognised yet, or let go */
    uint32_t inside;     /* threads in our wait, or on their way there */
    uint64_t consumed;
    uint64_t wake_from;
    uint64_t wake_to;
    uint64_t wake_time;
    uint64_t wake_suspend;
    uint32_t wake_open;
    /* any thread's */
    int32_t wait_us;  /* >= 0: triggered; else PPROF_JSC_RELEASE or PPROF_JSC_PARK */
    uint32_t claimed; /* sampled from normal code too, whatever wait_us says: jsc_claim */
    uint64_t sequence;
    uint64_t posted;
    uint32_t bell;
    uint32_t answered;
    /* the JavaScript thread's */
    uint64_t waiting; /* sequence of the tick that waits, or 0 */
    void *context;    /* its ucontext */
    uint32_t skip;
    uint32_t back_off;
    uint32_t depth; /* nesting of SIGPWR handlers */
    /* counters; one writer each */
    uint64_t posts;
    uint64_t wakes;
    uint64_t suspended;
    uint64_t timeouts;
    uint64_t skipped;
};

static struct jsc_vm vms[MAX_VMS];
static uint32_t vms_used; /* slots ever used: what a search must look at */
/* VMs whose sampler is expected or triggered; 0: the hooks pass through. */
static uint32_t watching;
FORK_LOCK(lock);

static int (*real_cond_timedwait)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
static int (*real_kill)(pthread_t, int);
static struct sigaction jsc_action; /* of SIGPWR */
static bool installed;

#define LOAD(p) __atomic_load_n(p, __ATOMIC_ACQUIRE)
#define STORE(p, v) __atomic_store_n(p, v, __ATOMIC_RELEASE)
#define ADD(p, v) __atomic_add_fetch(p, v, __ATOMIC_ACQ_REL)
/* For counters of one writer, which others only read. */
#define COUNT(p) __atomic_store_n(p, __atomic_load_n(p, __ATOMIC_RELAXED) + 1, __ATOMIC_RELAXED)

/* async-signal-safe */
static void ring_bell(struct jsc_vm *vm) {
    ADD(&vm->bell, 1);
    raw_futex_wake(&vm->bell, 1);
}

/* Ticks tell its sampler. */
static bool is_triggered(const struct jsc_vm *vm) {
    return LOAD(&vm->state) == VM_LIVE && LOAD(&vm->wait_us) >= 0;
}

/* Its sampler waits for posts. */
static bool is_held(const struct jsc_vm *vm) {
    return LOAD(&vm->state) == VM_LIVE && (LOAD(&vm->wait_us) >= 0 || LOAD(&vm->claimed));
}

static struct jsc_vm *by_number(int32_t number) {
    if (number <= 0)
        return NULL;
    struct jsc_vm *vm = &vms[(number - 1) % MAX_VMS];
    return LOAD(&vm->state) != VM_FREE && vm->number == number ? vm : NULL;
}

/* async-signal-safe */
static struct jsc_vm *by_sampler(pthread_t self) {
    uint32_t used = LOAD(&vms_used);
    for (uint32_t i = 0; i < used; i++)
        if (LOAD(&vms[i].sampler) == self)
            return &vms[i];
    return NULL;
}

/* async-signal-safe */
static struct jsc_vm *by_thread(pthread_t self) {
    uint32_t used = LOAD(&vms_used);
    for (uint32_t i = 0; i < used; i++) {
        uint32_t state = LOAD(&vms[i].state);
        if ((state == VM_EXPECTING || state == VM_LIVE) && LOAD(&vms[i].thread) == self)
            return &vms[i];
    }
    return NULL;
}

/* Under `lock`. */
static void watch(struct jsc_vm *vm, bool on) {
    if (vm->watched == on)
        return;
    vm->watched = on;
    ADD(&watching, on ? 1 : -1);
}

/* async-signal-safe. No sampler thread has come along. */
static void forget_watched(void) {
    STORE(&watching, 0);
}
IN_FORKED_CHILD(forget_watched);

/* Under `lock`. */
static void free_vm(struct jsc_vm *vm) {
    watch(vm, false);
    STORE(&vm->state, VM_FREE);
}

/* -- The end of a VM ------------------------------------------------------------------------- */

/* Under `lock`. */
static void let_sampler_go(struct jsc_vm *vm) {
    STORE(&vm->sampler, 0);
    vm->wake_open = 0;
    owner_release(&vm->sampling);
    free_vm(vm);
}

/* Under `lock`. The VM's JavaScript thread ends. Its sampler, if we hold it, must go on into JSC to
 * find that it has been shut down, and lets itself go on the way (leave). */
static void script_thread_ends(struct owner *script) {
    struct jsc_vm *vm = (struct jsc_vm *)((char *)script - offsetof(struct jsc_vm, script));
    struct thread_record *record = thread_table_find(vm->thread_id);
    if (record != NULL && LOAD(&record->engine) == vm)
        STORE(&record->engine, NULL);
    /* Sequentially consistent, as are enter's and leave's accesses: either the sampler sees this,
     * or we see that it is inside. */
    __atomic_store_n(&vm->state, VM_DYING, __ATOMIC_SEQ_CST);
    __atomic_store_n(&vm->sampler, 0, __ATOMIC_SEQ_CST);
    STORE(&vm->wait_us, PPROF_JSC_RELEASE);
    STORE(&vm->claimed, 0);
    STORE(&vm->thread, 0);
    ring_bell(vm);
    if (__atomic_load_n(&vm->inside, __ATOMIC_SEQ_CST) == 0)
        let_sampler_go(vm);
}

/* Under `lock`. The VM's sampler thread ends. The VM may outlive it, and get another. */
static void sampler_thread_ends(struct owner *sampling) {
    struct jsc_vm *vm = (struct jsc_vm *)((char *)sampling - offsetof(struct jsc_vm, sampling));
    STORE(&vm->sampler, 0);
    vm->wake_open = 0;
    if (vm->state == VM_LIVE)
        STORE(&vm->state, VM_EXPECTING);
    else if (vm->state == VM_DYING)
        free_vm(vm);
}

/* -- The sampler thread ---------------------------------------------------------------------- */

static void open_wake(struct jsc_vm *vm, uint64_t posted) {
    vm->wake_from = vm->consumed;
    vm->wake_time = raw_now(CLOCK_MONOTONIC);
    vm->wake_suspend = 0;
    vm->consumed = posted;
    STORE(&vm->wake_to, posted);
    vm->wake_open = 1;
    COUNT(&vm->wakes);
}

/* Pairs with the acquire of `answered` in post_and_wait. */
static void answer(struct jsc_vm *vm) {
    ADD(&vm->answered, 1);
    raw_futex_wake(&vm->answered, 1);
}

static void close_wake(struct jsc_vm *vm) {
    if (!vm->wake_open)
        return;
    vm->wake_open = 0;
    if (vm->wake_suspend != 0)
        COUNT(&vm->suspended);
    /* Without ticks nobody drains the ring. */
    if (LOAD(&vm->wait_us) >= 0) {
        const uint64_t record[] = {
            PPROF_RECORD_WAKE | 7 << 8, (uint64_t)vm->number, vm->wake_time, vm->wake_suspend,
            raw_now(CLOCK_MONOTONIC),   vm->wake_from,        vm->wake_to,
        };
        ring_put(record, 7, 0);
    }
    uint64_t waiting = LOAD(&vm->waiting);
    if (waiting != 0 && waiting <= vm->wake_to)
        answer(vm);
}

static int64_t nanos_until(const struct timespec *deadline) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (deadline->tv_sec - now.tv_sec) * 1000000000ll + (deadline->tv_nsec - now.tv_nsec);
}

/* The VM whose sampler the calling thread SELF turns out to be, or NULL. */
static struct jsc_vm *adopt(pthread_t self, const struct timespec *deadline) {
    struct jsc_vm *adopted = NULL;
    uint32_t used = LOAD(&vms_used);
    for (uint32_t i = 0; i < used; i++) {
        struct jsc_vm *vm = &vms[i];
        if (LOAD(&vm->candidate) != self)
            continue;
        STORE(&vm->candidate, 0);
        if (nanos_until(deadline) >= ADOPTION_DEADLINE_NS)
            continue;
        pthread_mutex_lock(&lock);
        if (vm->state == VM_EXPECTING && vm->sampler == 0 && adopted == NULL &&
            owner_claim(&vm->sampling) == 0) {
            vm->consumed = LOAD(&vm->posted);
            STORE(&vm->sampler, self);
            STORE(&vm->state, VM_LIVE);
            adopted = vm;
        }
        pthread_mutex_unlock(&lock);
    }
    return adopted;
}

/* Instead of the sleep of a sampler that no profiler is known to use. */
static void park(struct jsc_vm *vm) {
    uint32_t bell = LOAD(&vm->bell);
    if (LOAD(&vm->wait_us) == PPROF_JSC_PARK && LOAD(&vm->state) == VM_LIVE && !LOAD(&vm->claimed))
        raw_futex_wait(&vm->bell, bell, PARK_NS);
}

/* Waits for a post, at most HOLD_NS. */
static void hold(struct jsc_vm *vm, const struct timespec *deadline) {
    uint64_t end = raw_now(CLOCK_MONOTONIC) + HOLD_NS;
    uint64_t posted;
    for (;;) {
        uint32_t bell = LOAD(&vm->bell); /* before the conditions, so that no post is missed */
        posted = LOAD(&vm->posted);
        if (posted != vm->consumed || !is_held(vm))
            break;
        uint64_t now = raw_now(CLOCK_MONOTONIC);
        if (now >= end)
            break;
        raw_futex_wait(&vm->bell, bell, end - now);
    }
    if (posted == vm->consumed)
        return;
    /* JSC loops until its deadline has come. */
    int64_t left = nanos_until(deadline) + DEADLINE_MARGIN_NS;
    if (left > 0 && left < INTERVAL_MAX_NS)
        raw_sleep((uint64_t)left);
    open_wake(vm, LOAD(&vm->posted));
}

/* The sampler has done with VM, which may have ended meanwhile: then it is free. */
static void leave(struct jsc_vm *vm) {
    __atomic_fetch_sub(&vm->inside, 1, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&vm->state, __ATOMIC_SEQ_CST) != VM_DYING)
        return;
    pthread_mutex_lock(&lock);
    if (vm->state == VM_DYING && __atomic_load_n(&vm->inside, __ATOMIC_SEQ_CST) == 0)
        let_sampler_go(vm);
    pthread_mutex_unlock(&lock);
}

/* The sampler SELF begins to use VM; false when it was let go meanwhile. */
static bool enter(struct jsc_vm *vm, pthread_t self) {
    __atomic_fetch_add(&vm->inside, 1, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&vm->sampler, __ATOMIC_SEQ_CST) == self)
        return true;
    leave(vm);
    return false;
}

/* Waits in the place of JSC; false when nobody wants that. */
static bool wait_instead(struct jsc_vm *vm, pthread_mutex_t *mutex,
                         const struct timespec *deadline) {
    close_wake(vm);
    bool held = is_held(vm);
    if (!held && (LOAD(&vm->wait_us) == PPROF_JSC_RELEASE || LOAD(&vm->state) != VM_LIVE)) {
        pthread_mutex_lock(&lock);
        if (vm->wait_us == PPROF_JSC_RELEASE && !vm->claimed)
            watch(vm, false);
        pthread_mutex_unlock(&lock);
        return false;
    }
    pthread_mutex_unlock(mutex);
    if (held)
        hold(vm, deadline);
    else
        park(vm);
    pthread_mutex_lock(mutex);
    return true;
}

static int watched_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex,
                                  const struct timespec *deadline) {
    pthread_t self = pthread_self();
    struct jsc_vm *vm = by_sampler(self);
    if (vm == NULL)
        vm = adopt(self, deadline);
    bool has_waited = false;
    if (vm != NULL && enter(vm, self)) {
        has_waited = wait_instead(vm, mutex, deadline);
        leave(vm);
    }
    return has_waited ? ETIMEDOUT : real_cond_timedwait(condition, mutex, deadline);
}

static int hooked_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex,
                                 const struct timespec *deadline) {
    if (__builtin_expect(LOAD(&watching) == 0, 1))
        return real_cond_timedwait(condition, mutex, deadline);
    return watched_cond_timedwait(condition, mutex, deadline);
}

/* Allocates nothing and locks nothing: between its two signals the caller must not, because the
 * thread that it has stopped may hold any lock. */
static void suspends(pthread_t target) {
    pthread_t self = pthread_self();
    struct jsc_vm *vm = by_sampler(self);
    if (vm != NULL) {
        if (target != LOAD(&vm->thread))
            return;
        if (vm->wake_open && vm->wake_suspend == 0)
            STORE(&vm->wake_suspend, raw_now(CLOCK_MONOTONIC));
        if (LOAD(&vm->claimed))
            return;
        /* A parked sampler that suspends its thread works for another profiler. */
        int32_t parked = PPROF_JSC_PARK;
        __atomic_compare_exchange_n(&vm->wait_us, &parked, PPROF_JSC_RELEASE, false,
                                    __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
        return;
    }
    vm = by_thread(target);
    if (vm != NULL && LOAD(&vm->state) == VM_EXPECTING)
        STORE(&vm->candidate, self);
}

static int hooked_kill(pthread_t target, int signal) {
    if (signal == SIGPWR && LOAD(&watching) != 0)
        suspends(target);
    return real_kill(target, signal);
}

/* -- The JavaScript thread ------------------------------------------------------------------- */

/* async-signal-safe. False where JSC finds the frames of CONTEXT by itself. */
static bool find_start(const struct jsc_vm *vm, const ucontext_t *context,
                       struct jsc_start *start) {
    const struct thread_record *record = thread_table_find(vm->thread_id);
    if (record == NULL)
        return false;
    /* Relaxed: written on this thread, by a tick. */
    struct stack_bounds stack = {__atomic_load_n(&record->stack_low, __ATOMIC_RELAXED),
                                 __atomic_load_n(&record->stack_high, __ATOMIC_RELAXED)};
    struct cpu_context registers = cpu_context_of(context);
    return jsc_start_find(&registers, stack, start);
}

/* async-signal-safe. JSC's handler runs twice per suspension: the outer run lasts until the inner
 * one, caused by the second signal, has returned. */
static void on_suspend(int signal, siginfo_t *info, void *context) {
    struct jsc_vm *vm = by_thread(pthread_self());
    if (vm == NULL) {
        jsc_action.sa_sigaction(signal, info, context);
        return;
    }
    int saved_errno = errno;
    bool outer = vm->depth++ == 0;
    if (outer && LOAD(&vm->wait_us) < 0 && !LOAD(&vm->claimed) && clock_state_is_running()) {
        const uint64_t record[] = {
            PPROF_RECORD_SUSPEND | 4 << 8,
            (uint64_t)vm->number,
            raw_now(CLOCK_MONOTONIC),
            raw_now(CLOCK_THREAD_CPUTIME_ID),
        };
        ring_put(record, 4, 0);
    }
    /* A thread that waits in our tick is seen where the tick found it. */
    void *tick = vm->waiting != 0 ? vm->context : NULL;
    void *seen = tick != NULL ? tick : context;
    struct jsc_start start;
    ucontext_t moved;
    /* While normal code waits for its sample, the signal has interrupted our own code. */
    if (outer && (tick != NULL || vm->waiting == 0) && find_start(vm, seen, &start)) {
        cpu_context_copy(&moved, seen, start.registers);
        seen = &moved;
    }
    jsc_action.sa_sigaction(signal, info, seen);
    vm->depth--;
    uint64_t waiting = vm->waiting;
    if (outer && waiting != 0 && LOAD(&vm->wake_suspend) != 0 && waiting <= LOAD(&vm->wake_to))
        ADD(&vm->answered, 1); /* our own futex wait ends by itself: this signal interrupted it */
    errno = saved_errno;
}

/* async-signal-safe. Takes VM's next sequence number; 0 when it is not triggered. */
static uint64_t next_sequence(struct jsc_vm *vm) {
    return is_triggered(vm) ? ADD(&vm->sequence, 1) : 0;
}

/* async-signal-safe. A handler may interrupt normal code between taking a number and posting it. */
static void post(struct jsc_vm *vm, uint64_t sequence) {
    uint64_t posted = LOAD(&vm->posted);
    while (posted < sequence && !__atomic_compare_exchange_n(&vm->posted, &posted, sequence, false,
                                                             __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
    }
    ADD(&vm->posts, 1);
    ring_bell(vm);
}

/* async-signal-safe. Posts SEQUENCE and waits at most WAIT_US for its sample; true if it was taken,
 * or will not be, before that. CONTEXT: what the sampler is to see instead of this wait, or NULL.
 */
static bool post_and_wait(struct jsc_vm *vm, uint64_t sequence, int32_t wait_us, void *context) {
    uint32_t answered = LOAD(&vm->answered);
    vm->context = context;
    STORE(&vm->waiting, sequence);
    uint64_t end = raw_now(CLOCK_MONOTONIC) + (uint64_t)wait_us * 1000;
    post(vm, sequence);
    bool in_time;
    for (;;) {
        in_time = LOAD(&vm->answered) != answered;
        uint64_t now = raw_now(CLOCK_MONOTONIC);
        if (in_time || now >= end)
            break;
        raw_futex_wait(&vm->answered, answered, end - now);
    }
    STORE(&vm->waiting, 0);
    vm->context = NULL;
    return in_time;
}

/* async-signal-safe. */
static struct tick_recipient jsc_recipient(struct thread_record *thread) {
    struct jsc_vm *vm = LOAD(&thread->engine);
    uint64_t sequence = vm != NULL ? next_sequence(vm) : 0;
    if (sequence == 0)
        return (struct tick_recipient){0, 0};
    return (struct tick_recipient){(uint64_t)vm->number, sequence};
}

/* async-signal-safe. Wakes the sampler and waits at most the bounded time for its answer. */
static void jsc_told(struct thread_record *thread, struct tick_recipient recipient, siginfo_t *info,
                     void *context) {
    (void)info;
    struct jsc_vm *vm = LOAD(&thread->engine);
    if (vm == NULL)
        return;
    uint64_t sequence = recipient.sequence;
    int32_t wait_us = LOAD(&vm->wait_us);
    /* Inside a suspension's handler the next suspension cannot come. */
    if (wait_us <= 0 || vm->depth != 0) {
        post(vm, sequence);
        return;
    }
    if (vm->skip != 0) {
        vm->skip--;
        COUNT(&vm->skipped);
        post(vm, sequence);
        return;
    }
    if (post_and_wait(vm, sequence, wait_us, context)) {
        vm->back_off = 0;
        return;
    }
    /* The sampler has no CPU, or wants a lock that this very thread holds. */
    COUNT(&vm->timeouts);
    vm->back_off = vm->back_off == 0 ? 1 : vm->back_off * 2;
    if (vm->back_off > BACK_OFF_MAX)
        vm->back_off = BACK_OFF_MAX;
    vm->skip = vm->back_off;
}

const struct engine_ops jsc_engine = {
    .recipient = jsc_recipient,
    .told = jsc_told,
    .interrupts_handler = true,
};

enum jsc_answer jsc_sample(struct jsc_vm *vm, int32_t wait_us) {
    /* Inside a suspension's handler the next suspension cannot come. */
    if (!is_held(vm) || vm->depth != 0)
        return JSC_ANSWER_NONE;
    if (!post_and_wait(vm, ADD(&vm->sequence, 1), wait_us, NULL))
        return JSC_ANSWER_NONE;
    /* Nobody posts meanwhile: this is still the wake that answered. */
    return LOAD(&vm->wake_suspend) != 0 ? JSC_ANSWER_SUSPENDED : JSC_ANSWER_IDLE;
}

struct jsc_vm *jsc_own_vm(int32_t number) {
    struct jsc_vm *vm = by_number(number);
    return vm != NULL && LOAD(&vm->thread) == pthread_self() ? vm : NULL;
}

int32_t jsc_claim(struct jsc_vm *vm, bool on) {
    int32_t status = 0;
    pthread_mutex_lock(&lock);
    if (on && vm->state != VM_LIVE) {
        status = -EAGAIN;
    } else {
        STORE(&vm->claimed, on);
        if (on)
            watch(vm, true);
        /* A sampler without a user would go on to wake at its interval. */
        else if (vm->wait_us == PPROF_JSC_RELEASE)
            STORE(&vm->wait_us, PPROF_JSC_PARK);
        ring_bell(vm);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

/* -- Interface ------------------------------------------------------------------------------- */

/* Under `lock`. */
static int32_t install(void) {
    if (installed)
        return 0;
    int32_t status = engine_table_use(PPROF_ENGINE_JSC);
    if (status == 0)
        status = ring_open();
    if (status < 0)
        return status;
    if (sigaction(SIGPWR, NULL, &jsc_action) != 0)
        return -EINVAL;
    if (!(jsc_action.sa_flags & SA_SIGINFO))
        return -ENOENT;
    int sites = got_hook("pthread_cond_timedwait", hooked_cond_timedwait,
                         (void **)&real_cond_timedwait);
    if (sites <= 0)
        return sites < 0 ? sites : -ENOENT;
    sites = got_hook("pthread_kill", hooked_kill, (void **)&real_kill);
    if (sites <= 0)
        return sites < 0 ? sites : -ENOENT;
    jsc_start_prepare((uintptr_t)jsc_action.sa_sigaction);
    struct sigaction ours = jsc_action;
    ours.sa_sigaction = on_suspend;
    if (sigaction(SIGPWR, &ours, NULL) != 0)
        return -EINVAL;
    installed = true;
    return 0;
}

/* Under `lock`. A free slot, claimed for the calling thread, or NULL. */
static struct jsc_vm *claim(void) {
    for (uint32_t i = 0; i < MAX_VMS; i++) {
        struct jsc_vm *vm = &vms[i];
        if (vm->state != VM_FREE)
            continue;
        vm->script.lock = vm->sampling.lock = &lock;
        vm->script.end = script_thread_ends;
        vm->sampling.end = sampler_thread_ends;
        if (owner_claim(&vm->script) < 0)
            return NULL;
        uint32_t generation = (vm->generation + 1) & 0xffffff;
        vm->generation = generation;
        vm->number = (int32_t)(generation * MAX_VMS + i + 1);
        vm->thread_id = raw_thread_id();
        vm->thread = pthread_self();
        vm->candidate = vm->sampler = 0;
        vm->consumed = vm->sequence = vm->posted = 0;
        vm->wake_open = 0;
        vm->wait_us = PPROF_JSC_RELEASE;
        vm->claimed = 0;
        vm->waiting = 0;
        vm->context = NULL;
        vm->skip = vm->back_off = vm->depth = 0;
        vm->posts = vm->wakes = vm->suspended = vm->timeouts = vm->skipped = 0;
        if (i >= vms_used)
            STORE(&vms_used, i + 1);
        STORE(&vm->state, VM_EXPECTING);
        return vm;
    }
    return NULL;
}

int32_t pprof_jsc_expect(void) {
    pthread_mutex_lock(&lock);
    int32_t status = install();
    struct jsc_vm *vm = NULL;
    if (status == 0) {
        /* A module that is loaded again, on the same thread, finds its VM's record. */
        vm = by_thread(pthread_self());
        if (vm == NULL)
            vm = claim();
        if (vm == NULL)
            status = -EAGAIN;
        else {
            if (vm->sampler == 0)
                watch(vm, true);
            status = vm->number;
        }
    }
    pthread_mutex_unlock(&lock);
    if (status > 0) {
        struct thread_record *record = thread_table_self();
        if (record != NULL)
            STORE(&record->engine, vm);
    }
    return status;
}

int32_t pprof_jsc_adopted(int32_t number) {
    struct jsc_vm *vm = by_number(number);
    return vm != NULL && LOAD(&vm->state) == VM_LIVE;
}

int32_t pprof_jsc_trigger(int32_t number, int32_t wait_us) {
    if (wait_us > WAIT_MAX_US || wait_us < PPROF_JSC_PARK)
        return -EINVAL;
    struct jsc_vm *vm = by_number(number);
    if (vm == NULL)
        return -ESRCH;
    int32_t status = 0;
    pthread_mutex_lock(&lock);
    if (wait_us >= 0 && vm->state != VM_LIVE) {
        status = -EAGAIN;
    } else {
        if (vm->sampler == 0)
            watch(vm, false);
        else if (wait_us != PPROF_JSC_RELEASE)
            watch(vm, true);
        STORE(&vm->wait_us, wait_us);
        ring_bell(vm);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_jsc_post(int32_t number) {
    struct jsc_vm *vm = by_number(number);
    if (vm == NULL)
        return -ESRCH;
    uint64_t sequence = next_sequence(vm);
    if (sequence == 0)
        return -EAGAIN;
    post(vm, sequence);
    return (int32_t)sequence;
}

int32_t pprof_jsc_stats(int32_t number, double *out, uint32_t n) {
    struct jsc_vm *vm = by_number(number);
    if (vm == NULL)
        return -ESRCH;
    const uint64_t *counters[PPROF_JSC_STAT_COUNT] = {
        [PPROF_JSC_POSTED] = &vm->posts,        [PPROF_JSC_WAKES] = &vm->wakes,
        [PPROF_JSC_SUSPENDED] = &vm->suspended, [PPROF_JSC_TIMEOUTS] = &vm->timeouts,
        [PPROF_JSC_SKIPPED] = &vm->skipped,
    };
    for (uint32_t i = 0; i < n && i < PPROF_JSC_STAT_COUNT; i++)
        out[i] = (double)__atomic_load_n(counters[i], __ATOMIC_RELAXED);
    return PPROF_JSC_STAT_COUNT;
}

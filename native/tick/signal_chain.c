/*
 * tick/signal_chain.c: see tick/signal_chain.h.
 *
 * SIGPROF's default action ends the process, and a tick may be delivered after its timer is gone.
 * So our handler is installed once and never removed, and never passes a signal on to SIG_DFL.
 */
#include "tick/signal_chain.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "linux/fork.h"
#include "tick/engine_table.h"

#define TAKES_SIGINFO ((chained_handler)1 << 63)

/* Threads that pass a signal on at the same moment; beyond it the signal is dropped. */
#define MAX_CHAINING 64

FORK_LOCK(lock);
/* Ours for an engine that interrupts handlers [1], and else [0]: filled once, before `ours` points
 * to one. */
static struct sigaction actions[2];
static const struct sigaction *ours;   /* atomic */
static chained_handler foreign;        /* atomic */
static int32_t chaining[MAX_CHAINING]; /* tids, 0: free; atomic */

/* Faults inside the handler must still reach whoever reports crashes. */
static const int synchronous_signals[] = {SIGSEGV, SIGBUS,  SIGILL, SIGFPE,
                                          SIGTRAP, SIGABRT, SIGSYS};

/* Under `lock`. */
static void fill_actions(void) {
    /* JSC: while the tick waits, its sampler suspends this thread with SIGPWR. Its handler must be
     * able to interrupt ours, so nothing is blocked but SIGPROF, by the kernel; and it refuses a
     * thread that is not on its own stack, hence no SA_ONSTACK. */
    actions[1].sa_sigaction = signal_handler;
    actions[1].sa_flags = SA_SIGINFO | SA_RESTART;

    /* As V8's own handler, which runs inside ours. Blocked: every signal but faults, so that no
     * other handler's time is taken for the tick's. */
    actions[0].sa_sigaction = signal_handler;
    actions[0].sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
    __builtin_memset(&actions[0].sa_mask, 0xff, sizeof actions[0].sa_mask);
    unsigned long *mask = (unsigned long *)&actions[0].sa_mask; /* the kernel reads 64 bits */
    for (size_t i = 0; i < sizeof synchronous_signals / sizeof synchronous_signals[0]; i++)
        *mask &= ~(1ul << (synchronous_signals[i] - 1));
}

/* Puts ours on top; 0 or a negative errno: -EINVAL before signal_chain_install. */
static int install_ours(void) {
    /* Acquire: partner of the release in signal_chain_install. */
    const struct sigaction *action = __atomic_load_n(&ours, __ATOMIC_ACQUIRE);
    if (action == NULL)
        return -EINVAL;
    return sigaction(SIGPROF, action, NULL) == 0 ? 0 : -errno;
}

/* sa_handler and sa_sigaction are one word. */
bool signal_chain_has_ours(const struct sigaction *action) {
    return action->sa_sigaction == signal_handler;
}

chained_handler signal_chain_pack(const struct sigaction *action) {
    if (action->sa_handler == SIG_DFL || action->sa_handler == SIG_IGN)
        return 0;
    return (chained_handler)(uintptr_t)action->sa_sigaction |
           (action->sa_flags & SA_SIGINFO ? TAKES_SIGINFO : 0);
}

void signal_chain_remember(const struct sigaction *action) {
    /* Release: partner of the acquire in signal_chain_foreign. */
    if (!signal_chain_has_ours(action))
        __atomic_store_n(&foreign, signal_chain_pack(action), __ATOMIC_RELEASE);
}

int signal_chain_install(void) {
    const struct engine_ops *engine = engine_table_current();
    struct sigaction before;
    int status = 0;
    pthread_mutex_lock(&lock);
    if (ours == NULL)
        fill_actions();
    __atomic_store_n(&ours, &actions[engine != NULL && engine->interrupts_handler],
                     __ATOMIC_RELEASE);
    /* What was there is remembered before ours can receive its signals. */
    if (sigaction(SIGPROF, NULL, &before) != 0) {
        status = -errno;
    } else {
        signal_chain_remember(&before);
        status = install_ours();
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int signal_chain_raise(struct sigaction *found) {
    if (sigaction(SIGPROF, NULL, found) != 0)
        return -errno;
    if (signal_chain_has_ours(found) && found->sa_flags & SA_SIGINFO)
        return 0;
    int status = install_ours();
    return status == 0 ? 1 : status;
}

bool signal_chain_is_ours(void) {
    struct sigaction action;
    return sigaction(SIGPROF, NULL, &action) == 0 && signal_chain_has_ours(&action) &&
           action.sa_flags & SA_SIGINFO;
}

/* async-signal-safe. Acquire: partner of the release in signal_chain_remember. */
chained_handler signal_chain_foreign(void) {
    return __atomic_load_n(&foreign, __ATOMIC_ACQUIRE);
}

/* async-signal-safe. A place in `chaining` for TID, or NULL when it has one or all are taken. The
 * places are relaxed: a thread looks for nothing but its own tid, which nobody else writes. */
static int32_t *claim_chaining(int32_t tid) {
    for (uint32_t i = 0; i < MAX_CHAINING; i++)
        if (__atomic_load_n(&chaining[i], __ATOMIC_RELAXED) == tid)
            return NULL;
    for (uint32_t i = 0; i < MAX_CHAINING; i++) {
        int32_t none = 0;
        if (__atomic_compare_exchange_n(&chaining[i], &none, tid, false, __ATOMIC_RELAXED,
                                        __ATOMIC_RELAXED))
            return &chaining[i];
    }
    return NULL;
}

/* async-signal-safe. The threads that pass a signal on have not come along. */
static void forget_chaining(void) {
    __builtin_memset(chaining, 0, sizeof chaining);
}
IN_FORKED_CHILD(forget_chaining);

/* async-signal-safe. */
void signal_chain_call(chained_handler handler, int32_t tid, int signal, siginfo_t *info,
                       void *context) {
    if (handler == 0)
        return;
    int32_t *place = claim_chaining(tid);
    if (place == NULL)
        return;
    uintptr_t address = (uintptr_t)(handler & ~TAKES_SIGINFO);
    if (handler & TAKES_SIGINFO)
        ((void (*)(int, siginfo_t *, void *))address)(signal, info, context);
    else
        ((void (*)(int))address)(signal);
    __atomic_store_n(place, 0, __ATOMIC_RELAXED);
}

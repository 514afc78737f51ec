/*
 * engine_v8.c: how a tick reaches V8's sampler.
 *
 * After Profiler.start V8 has a SIGPROF handler of its own, and a sampler thread that marks the
 * isolate "record now" at an interval of wall-clock time and then sends it SIGPROF. We put our
 * handler on top. A tick of CPU time is passed on to V8's handler, which finds the mark set and
 * records the JavaScript stack of the very moment; V8's own signals are kept from it, so that the
 * mark stays set.
 *
 * V8 installs its handler when its first sampler starts and puts back what it had found (ours) when
 * its last one stops; so the handler is put back on top before that, by the last isolate to leave.
 */
#include "engine_v8.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "pprof_native.h"
#include "raw_syscall.h"

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
            last_isolate = last_isolate == INT32_MAX ? 1 : last_isolate + 1;
            /* Release: partner of the handler's acquire. */
            __atomic_store_n(&record->v8_isolate, last_isolate, __ATOMIC_RELEASE);
        }
        status = (int32_t)record->v8_isolate;
    }
    pthread_mutex_unlock(&lock);
    return status;
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
        entered--;
    }
    pthread_mutex_unlock(&lock);
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

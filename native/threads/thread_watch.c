/*
 * threads/thread_watch.c: see threads/thread_watch.h.
 *
 * A thread is seen either by the pthread_create hook (at its first instruction, with the exact
 * bounds of its stack) or in /proc/self/task. The hook is armed before the listing, so that a
 * thread which starts meanwhile is seen at least once; the table's lock makes twice the same as
 * once.
 */
#include "threads/thread_watch.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#include "hook/got_hook.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/own_stack.h"
#include "stack/stack_map.h"
#include "threads/thread_creation.h"
#include "threads/thread_list.h"
#include "threads/thread_table.h"
#include "threads/timers.h"

/* Of so many sweeps one lists the threads even if there are as many as are known. */
#define SWEEPS_PER_LISTING 10

/* Timers that a sweep asks the kernel after: of 1,000 threads each is asked after in 16 seconds. */
#define TIMERS_PER_SWEEP 64

/* The one caller's of start, stop and sweep. */
static uint32_t listing;    /* number of the last listing */
static uint32_t sweeps;     /* since that */
static uint32_t next_timer; /* place in the table from which the next sweep asks after timers */

/* Under the table's lock, but `watching` and `real_create`, which are atomic, and what says so. */
static uint64_t timer_period; /* 0: threads get no timer. Atomic */
static uint32_t unlisted; /* threads of the last listing that the table could not take. Atomic */
static int last_error;
static bool installed;
static pthread_key_t end_key;
static uint32_t watching; /* 1: threads are registered */

static void (*ended)(struct thread_record *); /* atomic */

static int (*real_create)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

static bool is_watching(void) {
    /* Acquire: partner of the release in thread_watch_start. */
    return __atomic_load_n(&watching, __ATOMIC_ACQUIRE) != 0;
}

/* async-signal-safe. */
static void watch_no_more(void) {
    __atomic_store_n(&watching, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&timer_period, 0, __ATOMIC_RELAXED);
}
IN_FORKED_CHILD(watch_no_more);

/* -- Records, all under the table's lock ----------------------------------------------------- */

static void forget(struct thread_record *record) {
    /* Acquire: partner of the release in thread_watch_tell. */
    void (*tell)(struct thread_record *) = __atomic_load_n(&ended, __ATOMIC_ACQUIRE);
    timers_disarm(record);
    if (tell != NULL)
        tell(record);
    thread_table_remove(record);
}

/* True if the thread is no more. */
static bool has_ended(const struct thread_record *record) {
    return raw_syscall4(SYS_tgkill, raw_process_id(), record->tid, 0, 0) == -ESRCH;
}

static void arm(struct thread_record *record) {
    int status = timer_period != 0 ? timers_arm(record, timer_period) : 0;
    if (status == 0)
        return;
    if (has_ended(record))
        forget(record);
    else
        last_error = status;
}

/* Forgets the threads that have ended; only those that the last listing has not shown are asked
 * after, or ALL. */
static void forget_ended(bool all) {
    for (uint32_t i = 0; i < THREAD_TABLE_SIZE; i++) {
        struct thread_record *record = thread_table_at(i);
        if (record != NULL && (all || record->listing != listing) && has_ended(record))
            forget(record);
    }
}

/* Forgets threads of which another one has got the tid: their timers can never expire again. */
static void forget_replaced(void) {
    uint32_t asked = 0;
    for (uint32_t i = 0; i < THREAD_TABLE_SIZE && asked < TIMERS_PER_SWEEP; i++) {
        struct thread_record *record = thread_table_at(next_timer);
        next_timer = (next_timer + 1) % THREAD_TABLE_SIZE;
        if (record == NULL || !record->armed)
            continue;
        asked++;
        if (!timers_alive(record))
            forget(record);
    }
}

/* The ring has been emptied, and with it what was said of names. Relaxed: no timer is armed. */
static void forget_names(void) {
    for (uint32_t i = 0; i < THREAD_TABLE_SIZE; i++) {
        struct thread_record *record = thread_table_at(i);
        if (record != NULL)
            __atomic_store_n(&record->named, 0, __ATOMIC_RELAXED);
    }
}

static void disarm_all(void) {
    for (uint32_t i = 0; i < THREAD_TABLE_SIZE; i++) {
        struct thread_record *record = thread_table_at(i);
        if (record != NULL)
            timers_disarm(record);
    }
}

/* -- The listing ----------------------------------------------------------------------------- */

struct listing_result {
    int added;         /* threads that were not known */
    uint32_t unlisted; /* threads without room */
};

/* The kernel lists TID. The lock is taken for each anew, so that no thread waits long for its
 * start. */
static void see(int32_t tid, void *argument) {
    struct listing_result *result = argument;
    thread_table_lock();
    bool known = thread_table_find(tid) != NULL;
    struct thread_record *record = thread_table_add(tid);
    if (record == NULL) {
        result->unlisted++;
    } else {
        record->listing = listing;
        arm(record);
        result->added += !known && record->tid == tid; /* else it has ended by now */
    }
    thread_table_unlock();
}

/* Not under the lock. Registers the threads in /proc/self/task; how many were new, or a negative
 * errno. *IS_WHOLE: none was skipped. */
static int list_once(bool *is_whole) {
    struct listing_result result = {0, 0};
    listing++;
    sweeps = 0;
    int status = thread_list_each(see, &result);
    __atomic_store_n(&unlisted, result.unlisted, __ATOMIC_RELAXED);
    *is_whole = status == 1;
    return status < 0 ? status : result.added;
}

/* Not under the lock. Lists until a listing is whole and has nothing new; returns as list_once. */
static int list_threads(void) {
    int total = 0;
    for (int i = 0; i < THREAD_LIST_TIMES; i++) {
        bool is_whole;
        int added = list_once(&is_whole);
        if (added < 0)
            return added;
        total += added;
        if (added == 0 && is_whole)
            break;
    }
    return total;
}

/* -- The hook -------------------------------------------------------------------------------- */

struct thread_start {
    void *(*function)(void *);
    void *argument;
    uint64_t creation;
};

static void begin_thread(void) {
    int32_t tid = raw_thread_id();
    struct stack_bounds bounds = own_stack();
    thread_table_lock();
    if (is_watching()) {
        /* One that had this tid may have ended unseen, so what there is is not trusted. */
        struct thread_record *record = thread_table_find(tid);
        if (record != NULL)
            forget(record);
        record = thread_table_add(tid);
        if (record != NULL) {
            /* Relaxed: the handler that reads it runs on this thread. */
            __atomic_store_n(&record->stack_low, bounds.low, __ATOMIC_RELAXED);
            __atomic_store_n(&record->stack_high, bounds.high, __ATOMIC_RELAXED);
            arm(record);
        }
    }
    thread_table_unlock();
}

/* Destructor of end_key: the thread ends. Others' destructors may still run, without ticks. */
static void end_thread(void *value) {
    (void)value;
    thread_table_lock();
    struct thread_record *record = thread_table_find(raw_thread_id());
    if (record != NULL)
        forget(record);
    thread_table_unlock();
}

/* First function of every thread that is created through the hook. A thread that blocks SIGPROF, by
 * its creator's mask, goes on to do so (mimalloc's scavenger in Bun): the mask is the program's.
 * Without it its system calls could fail with EINTR, and a SIGPROF that the program waits for with
 * sigwait could come here instead. Its time is missing then, and PPROF_STAT_WEIGHT_NANOS tells how
 * much. */
static void *run_thread(void *argument) {
    struct thread_start start = *(struct thread_start *)argument;
    free(argument);
    pthread_setspecific(end_key, &end_key); /* any value but NULL */
    thread_creation_started(start.creation);
    if (is_watching())
        begin_thread();
    return start.function(start.argument);
}

static int hooked_create(pthread_t *thread, const pthread_attr_t *attributes,
                         void *(*function)(void *), void *argument) {
    /* Acquire: partner of the release in got_hook. */
    __typeof__(real_create) create = __atomic_load_n(&real_create, __ATOMIC_ACQUIRE);
    struct thread_start *start = malloc(sizeof *start);
    if (start == NULL)
        return create(thread, attributes, function, argument);
    uint64_t creation = thread_creation_begin(__builtin_frame_address(0));
    *start = (struct thread_start){function, argument, creation};
    int status = create(thread, attributes, run_thread, start);
    if (status != 0) {
        thread_creation_failed(creation);
        free(start);
    }
    return status;
}

/* -- Interface ------------------------------------------------------------------------------- */

int thread_watch_install(void) {
    thread_table_lock();
    int status = 0;
    if (!installed) {
        stack_map_read(); /* for the main thread's stack, which stays where it is: thread_creation.c
                           */
        status = -pthread_key_create(&end_key, end_thread);
    }
    installed = status == 0;
    thread_table_unlock();
    if (status < 0)
        return status;
    status = got_hook("pthread_create", (void *)hooked_create, (void **)&real_create);
    return status < 0 ? status : 0;
}

void thread_watch_tell(void (*tell)(struct thread_record *record)) {
    __atomic_store_n(&ended, tell, __ATOMIC_RELEASE);
}

int32_t pprof_creation_watch(void) {
    int32_t status = thread_watch_install();
    return status == 0 ? thread_creation_count_older() : status;
}

int thread_watch_start(uint64_t timer_ns) {
    int status = stack_map_read();
    thread_table_lock();
    __atomic_store_n(&timer_period, timer_ns, __ATOMIC_RELAXED);
    last_error = 0;
    forget_ended(true);
    forget_names();
    /* Release: partner of is_watching. Before the listing. */
    __atomic_store_n(&watching, 1, __ATOMIC_RELEASE);
    thread_table_unlock();
    if (status == 0)
        status = list_threads();
    if (status >= 0 && timer_ns != 0 && timers_armed() == 0)
        status = last_error != 0 ? last_error : -EAGAIN;
    if (status < 0)
        thread_watch_stop();
    return status < 0 ? status : 0;
}

void thread_watch_stop(void) {
    thread_table_lock();
    watch_no_more();
    disarm_all();
    forget_ended(true);
    thread_table_unlock();
}

void thread_watch_sweep(void) {
    if (!is_watching())
        return;
    int added = 0;
    bool is_whole; /* what this one has not shown, the next one will */
    if (++sweeps == SWEEPS_PER_LISTING || thread_list_count() != thread_table_count()) {
        added = list_once(&is_whole);
        thread_table_lock();
        forget_ended(false);
        thread_table_unlock();
    }
    thread_table_lock();
    forget_replaced();
    thread_table_unlock();
    /* Until the stacks are looked up anew, the new ones' ticks have their leaf alone. */
    if (added > 0)
        stack_map_read();
}

struct thread_counts thread_watch_counts(void) {
    uint32_t known = thread_table_count(), armed = timers_armed();
    struct thread_counts counts = {armed, 0};
    if (__atomic_load_n(&timer_period, __ATOMIC_RELAXED) != 0)
        counts.unarmed = __atomic_load_n(&unlisted, __ATOMIC_RELAXED) +
                         (known > armed ? known - armed : 0);
    return counts;
}

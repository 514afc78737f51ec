/*
 * tick/thread_snapshot.c: every thread of the process, what it is called, what it does and where it
 * is. Normal context only.
 *
 * Each thread is asked for its stack by SIGPROF. Not asked are threads that block SIGPROF: the
 * signal would stay pending until long after. Those that do not answer in time are listed without a
 * stack, and what they answer later is thrown away.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "hook/first_copy.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "linux/task_file.h"
#include "pprof_native.h"
#include "stack/stack_map.h"
#include "stack/stack_request.h"
#include "threads/thread_creation.h"
#include "threads/thread_list.h"
#include "tick/engine_table.h"
#include "tick/signal_chain.h"

/* How often answers are looked for, and how often an unanswered signal is repeated. */
#define POLL_NS 100000u
#define REPEAT_NS 2000000u

/* A thread that has begun its answer ends it in microseconds of its own CPU time. */
#define WRITING_NS 20000000u

#define MAX_LIMIT_US 1000000u

/* More threads than this are not listed, but counted. */
#define MAX_THREADS 4096

#define NAME_BYTES 16

struct thread {
    int32_t tid;
    uint8_t state; /* 'R', 'S', …; 0: it has ended */
    uint8_t flags; /* enum pprof_record_flag */
    char name[NAME_BYTES];
};

/* Under `lock`. */
FORK_LOCK(lock);
static struct thread threads[MAX_THREADS];
static uint32_t thread_count;
static uint32_t unlisted;

/* -- What the kernel says of a thread -------------------------------------------------------- */

/* 1234 (tokio-runtime-w) S 1 …: a name may contain anything, a ")" too. False without a state. */
static bool parse_stat(const char *text, long size, struct thread *thread) {
    long open = 0, close = size - 1;
    while (open < size && text[open] != '(')
        open++;
    while (close > open && text[close] != ')')
        close--;
    if (close <= open || close + 2 >= size)
        return false;
    long length = close - open - 1;
    memset(thread->name, 0, sizeof thread->name);
    memcpy(thread->name, &text[open + 1],
           length < NAME_BYTES ? (size_t)length : (size_t)NAME_BYTES - 1);
    thread->state = (uint8_t)text[close + 2];
    return true;
}

/* "SigBlk:\t0000000004000000": true if the mask has SIGPROF; so does a mask that cannot be read. */
static bool blocks_sigprof(int32_t tid) {
    static const char key[] = "\nSigBlk:\t";
    char text[4096];
    long size = task_file_read(tid, "status", text, sizeof text);
    uint32_t matched = 0;
    for (long i = 0; i < size; i++) {
        matched = text[i] == key[matched] ? matched + 1 : text[i] == key[0];
        if (matched < sizeof key - 1)
            continue;
        uint64_t mask = 0;
        for (i++; i < size && text[i] != '\n'; i++)
            mask = mask << 4 | (uint64_t)(text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
        return (mask >> (SIGPROF - 1) & 1) != 0;
    }
    return true;
}

/* -- Asking, all under `lock` ---------------------------------------------------------------- */

static void add_thread(int32_t tid, void *argument) {
    (void)argument;
    if (thread_count == MAX_THREADS)
        unlisted++;
    else
        threads[thread_count++] = (struct thread){.tid = tid};
}

/* Fills `threads`; a negative errno on failure. */
static int list_threads(void) {
    int status = 0;
    for (int i = 0; i < THREAD_LIST_TIMES && status == 0; i++) {
        thread_count = 0;
        unlisted = 0;
        status = thread_list_each(add_thread, NULL);
    }
    return status;
}

/* 0 when SIGPROF reaches our handler; -EBUSY when it is someone else's, who would not know what to
 * do with it; -EEXIST when it is for another copy of this library to have one. */
static int own_sigprof(void) {
    struct sigaction action;
    if (first_copy_check() != 0)
        return -EEXIST;
    if (sigaction(SIGPROF, NULL, &action) != 0)
        return -errno;
    if (!signal_chain_has_ours(&action) && signal_chain_pack(&action) != 0)
        return -EBUSY;
    return signal_chain_is_ours() ? 0 : signal_chain_install();
}

/* Asks THREAD, if it can be asked, through REQUEST; true if an answer may come. */
static bool ask(struct thread *thread, struct stack_request *request) {
    if (blocks_sigprof(thread->tid)) {
        thread->flags |= PPROF_STACK_BLOCKED;
        return false;
    }
    __atomic_store_n(&request->tid, thread->tid, __ATOMIC_RELAXED);
    /* Release: partner of the acquire in stack_request_answer. */
    __atomic_store_n(&request->state, STACK_REQUEST_ASKED, __ATOMIC_RELEASE);
    int status = stack_request_send(request);
    if (status == 0)
        return true;
    if (status == -ESRCH)
        thread->state = 0;
    else
        thread->flags |= PPROF_STACK_SILENT;
    return false;
}

static uint32_t state_of(const struct stack_request *request) {
    /* Acquire: partner of the release in stack_request_answer. */
    return __atomic_load_n(&request->state, __ATOMIC_ACQUIRE);
}

/* Takes REQUEST back; true if it has been answered, in time or at the last moment. */
static bool take_back(struct stack_request *request) {
    uint64_t end = raw_now(CLOCK_MONOTONIC) + WRITING_NS;
    for (;;) {
        uint32_t state = STACK_REQUEST_ASKED;
        /* Acquire: partner of the release in stack_request_answer. */
        if (__atomic_compare_exchange_n(&request->state, &state, STACK_REQUEST_FREE, false,
                                        __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
            return false;
        if (state == STACK_REQUEST_ANSWERED)
            return true;
        /* Still writing: it stays the thread's, and is passed over until it has been answered. */
        if (state == STACK_REQUEST_FREE || raw_now(CLOCK_MONOTONIC) >= end)
            return false;
        raw_sleep(POLL_NS);
    }
}

/* A request that nobody writes to, or NULL when there is none from *AT on. */
static struct stack_request *next_request(uint32_t *at) {
    while (*at < STACK_REQUESTS) {
        struct stack_request *request = &stack_requests[(*at)++];
        uint32_t state = STACK_REQUEST_ASKED;
        if (__atomic_compare_exchange_n(&request->state, &state, STACK_REQUEST_FREE, false,
                                        __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE) ||
            state != STACK_REQUEST_WRITING)
            return request;
    }
    return NULL;
}

struct pending {
    struct thread *thread;
    struct stack_request *request; /* NULL: no answer will come */
};

/* Waits until all of PENDING[0..n) have answered or END has passed. */
static void wait_for(struct pending *pending, uint32_t n, uint64_t end) {
    uint64_t repeat = raw_now(CLOCK_MONOTONIC) + REPEAT_NS;
    for (;;) {
        uint64_t now = raw_now(CLOCK_MONOTONIC);
        bool again = now >= repeat;
        uint32_t missing = 0;
        for (uint32_t i = 0; i < n; i++) {
            struct stack_request *request = pending[i].request;
            if (request == NULL || state_of(request) == STACK_REQUEST_ANSWERED)
                continue;
            if (again && stack_request_send(request) == -ESRCH) {
                pending[i].thread->state = 0;
                continue;
            }
            missing += pending[i].thread->state != 0;
        }
        if (missing == 0 || now >= end)
            return;
        if (again)
            repeat = now + REPEAT_NS;
        raw_sleep(POLL_NS);
    }
}

struct output {
    uint64_t *words;
    uint32_t capacity;
    uint32_t filled;
    uint32_t dropped; /* threads for which there was no room */
};

/* Writes THREAD's record with the answer in REQUEST, which may be NULL. */
static void put_thread(struct output *out, const struct thread *thread,
                       const struct stack_request *request) {
    if (thread->state == 0)
        return;
    uint32_t flags = thread->flags | (request != NULL ? request->flags : 0);
    uint32_t depth = request != NULL ? request->depth : 0;
    if (out->capacity - out->filled < PPROF_STACK_HEADER) {
        out->dropped++;
        return;
    }
    if (out->capacity - out->filled < PPROF_STACK_HEADER + depth) {
        depth = 0;
        flags |= PPROF_STACK_NO_ROOM;
    }
    uint32_t size = PPROF_STACK_HEADER + depth;
    uint64_t *words = out->words + out->filled;
    words[0] = PPROF_RECORD_STACK | (uint64_t)size << 8 | (uint64_t)flags << 24;
    words[1] = (uint64_t)thread->tid;
    words[2] = thread->state;
    words[3] = thread_creation_group(thread->tid);
    memcpy(&words[4], thread->name, NAME_BYTES);
    if (depth > 0)
        memcpy(&words[PPROF_STACK_HEADER], request->pcs, depth * sizeof words[0]);
    out->filled += size;
}

/* Asks as many of the N threads at FIRST as there are requests for; returns how many that were. */
static uint32_t snapshot_some(struct thread *first, uint32_t n, int reachable, uint64_t end,
                              struct output *out) {
    static struct pending pending[STACK_REQUESTS]; /* under `lock` */
    uint32_t at = 0, taken = 0;
    while (taken < n && taken < STACK_REQUESTS) {
        struct thread *thread = &first[taken];
        struct stack_request *request = next_request(&at);
        if (request == NULL)
            break;
        pending[taken++] = (struct pending){.thread = thread};
        char text[512];
        long size = task_file_read(thread->tid, "stat", text, sizeof text);
        if (size <= 0 || !parse_stat(text, size, thread))
            thread->state = 0;
        else if (reachable != 0)
            thread->flags |= PPROF_STACK_FOREIGN;
        else if (ask(thread, request))
            pending[taken - 1].request = request;
    }
    wait_for(pending, taken, end);
    for (uint32_t i = 0; i < taken; i++) {
        struct stack_request *request = pending[i].request;
        if (request != NULL && !take_back(request)) {
            pending[i].thread->flags |= PPROF_STACK_SILENT;
            request = NULL;
        }
        put_thread(out, pending[i].thread, request);
    }
    return taken;
}

int32_t pprof_threads_snapshot(int32_t engine, uint32_t limit_us, uint64_t *words,
                               uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN || capacity > INT32_MAX ||
        limit_us > MAX_LIMIT_US)
        return -EINVAL;
    int status = engine_table_use(engine);
    if (status < 0)
        return status;
    /* Room for the LOST record. */
    struct output out = {.words = words, .capacity = capacity - PPROF_STACK_HEADER};
    pthread_mutex_lock(&lock);
    status = list_threads();
    if (status >= 0) {
        int reachable = own_sigprof();
        stack_map_read();
        uint64_t end = raw_now(CLOCK_MONOTONIC) + limit_us * 1000ull;
        for (uint32_t at = 0; at < thread_count;) {
            uint32_t taken = snapshot_some(&threads[at], thread_count - at, reachable, end, &out);
            if (taken == 0) {
                /* Every request belongs to a thread that never ended its answer. */
                unlisted += thread_count - at;
                break;
            }
            at += taken;
        }
        out.dropped += unlisted;
        if (out.dropped > 0) {
            words[out.filled] = PPROF_RECORD_LOST | 3 << 8;
            words[out.filled + 1] = out.dropped;
            words[out.filled + 2] = 0;
            out.filled += 3;
        }
    }
    pthread_mutex_unlock(&lock);
    return status < 0 ? status : (int32_t)out.filled;
}

/*
 * stack/stack_request.h: asking a thread for its own stack by SIGPROF.
 */
#ifndef PPROF_STACK_STACK_REQUEST_H
#define PPROF_STACK_STACK_REQUEST_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "pprof_native.h"

enum stack_request_state {
    STACK_REQUEST_FREE = 0,
    STACK_REQUEST_ASKED = 1,   /* the thread may answer */
    STACK_REQUEST_WRITING = 2, /* it does: nobody else may touch the request */
    STACK_REQUEST_ANSWERED = 3,
};

/* A request's address is carried by its signal, and so lives as long as the process. */
struct stack_request {
    uint32_t state; /* atomic */
    int32_t tid;
    /* the answer */
    uint32_t flags; /* enum pprof_record_flag */
    uint32_t depth;
    uint64_t pcs[PPROF_MAX_DEPTH];
};

/* Threads that can be asked at once. */
#define STACK_REQUESTS 128

extern struct stack_request stack_requests[STACK_REQUESTS];

/* async-signal-safe. True if INFO is a request's signal, be it on time or late; a request that is
 * meant for the calling thread TID and still waits is answered. */
bool stack_request_answer(int32_t tid, const siginfo_t *info, const void *context);

/* Normal context. Signals REQUEST, which is ASKED; 0 or a negative errno (-ESRCH: the thread has
 * ended). A SIGPROF that is pending on the thread already swallows this one: repeat it. */
int stack_request_send(struct stack_request *request);

#endif

/*
 * v8/cpu.h: how a tick reaches V8's sampler. The public half is in pprof_native.h.
 */
#ifndef PPROF_V8_CPU_H
#define PPROF_V8_CPU_H

#include "threads/thread_table.h"
#include "tick/signal_chain.h"

/* async-signal-safe. V8's handler while an isolate has entered, else 0. */
chained_handler v8_handler(void);

/* Normal context, on the thread TID itself. Has V8 record the JavaScript stack of this moment, below
 * FRAME, unless the thread's next tick would then come before V8 has set its mark again, which it does
 * every INTERVAL nanoseconds. V8 takes PC for the place in the function on top. Returns the nanoseconds of
 * CLOCK_MONOTONIC before and after V8 was asked, which its sample's lie between; zeros when it was not. */
struct v8_moment {
    uint64_t before;
    uint64_t after;
};
struct v8_moment v8_record_now(int32_t tid, const void *frame, uintptr_t pc, uint64_t interval);

/* Normal context, under the table's lock. RECORD's thread has ended; if its isolate has not left,
 * it is counted out. */
void v8_thread_ended(struct thread_record *record);

/* Normal context. How many threads want to send the calling thread V8's signal: 0 where that is not
 * known, 2 for more than one. */
int v8_senders(void);

/* Normal context. True if ACTION has the handler that ticks are passed on to. */
bool v8_owns(const struct sigaction *action);

#endif

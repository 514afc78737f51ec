/*
 * v8/hold.h: V8's sampler threads wait for ticks instead of waking at an interval.
 */
#ifndef PPROF_V8_HOLD_H
#define PPROF_V8_HOLD_H

#include <stdbool.h>

struct thread_record;
struct v8_hold;

/* Normal context, on the thread of RECORD, under v8/cpu.c's lock. From now on V8's sampler thread for
 * this thread is held. NULL where that cannot be: V8 then sends its signals, as it always does. */
struct v8_hold *v8_hold_claim(struct thread_record *record);

/* Normal context. False: the sampler thread comes and goes at V8's interval, still without its signals;
 * to be said before it is to end. */
void v8_hold_set(struct v8_hold *hold, bool on);

/* Normal context, under v8/cpu.c's lock. Lets the sampler thread go for good, if it was held for RECORD. */
void v8_hold_release(struct v8_hold *hold, const struct thread_record *record);

/* async-signal-safe, on the claiming thread. V8's handler has run: its mark is used up. */
void v8_hold_used(struct v8_hold *hold);

/* Normal context. How many threads have sent V8's signal since v8_hold_claim, and v8_hold_set: 0, 1, or
 * 2 for more than one. */
int v8_hold_senders(const struct v8_hold *hold);

#endif

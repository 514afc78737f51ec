/*
 * v8/hold.h: V8's sampler threads wait for ticks instead of waking at an interval.
 */
#ifndef PPROF_V8_HOLD_H
#define PPROF_V8_HOLD_H

#include <stdbool.h>
#include <stdint.h>

struct v8_hold;

/* Normal context, under v8/cpu.c's lock. From now on V8's sampler thread for the calling thread is
 * held, and *MARK, of this thread alone, is when it has last set record_sample_. NULL where that
 * cannot be: V8 then sends its signals, as it always does. */
struct v8_hold *v8_hold_claim(uint64_t *mark);

/* Normal context. False: the sampler thread comes and goes at V8's interval, still without its
 * signals; to be said before it is to end. */
void v8_hold_set(struct v8_hold *hold, bool on);

/* Normal context, under v8/cpu.c's lock. Lets the sampler thread go for good, if it was held for
 * MARK. */
void v8_hold_release(struct v8_hold *hold, const uint64_t *mark);

/* async-signal-safe, on the claiming thread. V8's handler has run: record_sample_ is cleared. */
void v8_hold_used(struct v8_hold *hold);

/* Normal context. How many threads have sent V8's signal since v8_hold_claim, and v8_hold_set: 0,
 * 1, or 2 for more than one. */
int v8_hold_senders(const struct v8_hold *hold);

#endif

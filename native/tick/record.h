/*
 * tick/record.h: one tick as words in the ring, whichever clock made it.
 */
#ifndef PPROF_TICK_RECORD_H
#define PPROF_TICK_RECORD_H

#include <stdint.h>

#include "stack/cpu_context.h"
#include "threads/thread_table.h"
#include "tick/engine_table.h"

/*
 * async-signal-safe, on the thread TID that was interrupted at REGISTERS. Records its name where
 * that is news, and a tick of WEIGHT nanoseconds of CPU time with its stack; returns whom to tell.
 * THREAD is NULL for a thread that is not in the table.
 */
struct tick_recipient tick_record(struct thread_record *thread, int32_t tid, uint64_t weight,
                                  const struct cpu_context *registers);

/* async-signal-safe, on the thread TID. Records WEIGHT nanoseconds of CPU time without a stack: it
 * has used them while it blocked SIGPROF. */
void tick_record_blocked(struct thread_record *thread, int32_t tid, uint64_t weight);

struct tick_counters {
    uint64_t ticks;   /* recorded or lost */
    uint64_t weight;  /* of these, and blocked */
    uint64_t blocked; /* of tick_record_blocked */
    uint64_t nanos;   /* spent in tick_record */
    uint64_t nanos_max;
};

/* Normal context. A snapshot; its fields may belong to slightly different moments. */
struct tick_counters tick_counters(void);

/* Normal context, while no clock runs. */
void tick_counters_clear(void);

#endif

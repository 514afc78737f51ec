/*
 * tick/signal_handler.h: SIGPROF's handler and what it counts.
 */
#ifndef PPROF_TICK_SIGNAL_HANDLER_H
#define PPROF_TICK_SIGNAL_HANDLER_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

/* The handler. async-signal-safe. */
void signal_handler(int signal, siginfo_t *info, void *context);

/* The functions below are for normal context, one caller at a time. */

/* Ticks count from now on: those of the timers of CLOCK (enum pprof_clock), each of PERIOD_NS.
 * Counters start at 0, unless KEEP. */
void signal_handler_begin(uint64_t period_ns, int32_t clock, bool keep);

/* Ticks are ignored from now on. Waits for handlers that are still running, at most LIMIT_NS. */
void signal_handler_end(uint64_t limit_ns);

struct signal_counters {
    uint64_t ticks;
    uint64_t foreign;
    uint64_t nanos;
    uint64_t nanos_max;
};

/* A snapshot; its fields may belong to slightly different moments. */
struct signal_counters signal_handler_counters(void);

#endif

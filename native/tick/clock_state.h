/*
 * tick/clock_state.h: which clock makes ticks now, and how much CPU time each stands for.
 */
#ifndef PPROF_TICK_CLOCK_STATE_H
#define PPROF_TICK_CLOCK_STATE_H

#include <stdbool.h>
#include <stdint.h>

#define CLOCK_STATE_NONE (-1)

/* async-signal-safe. The clock whose ticks count (enum pprof_clock), or CLOCK_STATE_NONE. A
 * sequentially consistent load: see signal_handler_wait. */
int32_t clock_state_running(void);

/* async-signal-safe. True between pprof_cpu_start and pprof_cpu_stop. */
bool clock_state_is_running(void);

/* async-signal-safe, after clock_state_running. Nanoseconds between two ticks. */
uint64_t clock_state_period(void);

/* Normal context, one caller at a time. */
void clock_state_begin(int32_t clock, uint64_t period_ns);
void clock_state_end(void);

#endif

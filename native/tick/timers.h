/*
 * tick/timers.h: the kernel's clocks that send SIGPROF, and what a signal of theirs stands for.
 */
#ifndef PPROF_TICK_TIMERS_H
#define PPROF_TICK_TIMERS_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "threads/thread_table.h"

/* async-signal-safe. Nanoseconds of CPU time that INFO, the signal of a thread's timer, stands for. */
uint64_t timers_thread_weight(const siginfo_t *info, uint64_t period_ns);

/* async-signal-safe. The same of the process clock's. setitimer's signals come at most once per
 * scheduler tick and merge while one is pending, so their number says little: each stands for the
 * whole periods of CPU time since the one before. */
uint64_t timers_process_weight(uint64_t period_ns);

/* The functions below are for normal context. */

/* Under the table's lock. Makes and starts a timer of PERIOD_NS on the CPU clock of RECORD's
 * thread, which need not be the caller; its signals go to that thread and carry RECORD. The first
 * comes after a random part of a period, so that short threads are seen in proportion. 0 or a
 * negative errno; 0 when it has one.
 *
 * The kernel looks at CPU timers at its scheduler's ticks (every 4 ms at 250 Hz). While a thread
 * lives nothing is lost by that (si_overrun); what it used since its last tick ends with it. */
int timers_arm(struct thread_record *record, uint64_t period_ns);

/* Under the table's lock. Deletes RECORD's timer, if it has one. */
void timers_disarm(struct thread_record *record);

/* How many threads carry a timer. */
uint32_t timers_armed(void);

/* Under the table's lock. False when RECORD's timer can never expire again: its thread has ended,
 * even if another one has the same tid by now. */
bool timers_alive(const struct thread_record *record);

/* Starts setitimer(ITIMER_PROF) with PERIOD_NS, rounded up to what it can hold; 0 or a negative
 * errno: -EBUSY when someone else uses it. */
int timers_start_process(uint64_t period_ns);

/* Stops it; only after timers_start_process has returned 0. */
void timers_stop_process(void);

/* CPU time that the thread of RECORD has until its next tick, in nanoseconds; 0 when its tick is due,
 * or it has no timer. */
uint64_t timers_left(const struct thread_record *record);

#endif

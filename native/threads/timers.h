/*
 * threads/timers.h: the kernel's clocks that send SIGPROF, and what a signal of theirs stands for.
 */
#ifndef PPROF_THREADS_TIMERS_H
#define PPROF_THREADS_TIMERS_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

#include "threads/thread_table.h"

/* Nanoseconds of CPU time that a signal stands for. */
struct tick_weight {
    uint64_t here;    /* used where it came, as far as one can know */
    uint64_t blocked; /* used while the thread blocked SIGPROF, nobody knows where */
};

/*
 * async-signal-safe. What INFO, a signal of a thread's timer that came to CONTEXT, stands for: with
 * si_overrun all that the thread has used since the one before.
 *
 * That may be much without being wrong: the kernel looks at timers only when its own tick hits the
 * thread, and none hits a processor that a virtual machine is not given (8 busy threads on 2
 * processors at 1 kHz: 48 % of the time in ticks of more than 16 ms, 11 % of more than 64 ms); a
 * system call that takes long is told of at its end, which is its place. So a thread that blocks
 * SIGPROF is known by where the signal comes: as rt_sigprocmask returns, or while the thread lets
 * it in for a wait. What a handler of the program's own blocks SIGPROF for is not seen: its end,
 * sigreturn, leaves no trace.
 */
struct tick_weight timers_thread_weight(const siginfo_t *info, const ucontext_t *context,
                                        uint64_t period_ns);

/* async-signal-safe. Nanoseconds that a signal of the process clock stands for. setitimer's signals
 * come at most once per scheduler tick and merge while one is pending, so their number says little:
 * each stands for the whole periods of CPU time since the one before, which may be none: 0. */
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

/* CPU time that the thread of RECORD has until its next tick, in nanoseconds; 0 when its tick is
 * due, or it has no timer. */
uint64_t timers_left(const struct thread_record *record);

#endif

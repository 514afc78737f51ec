/*
 * tick/signal_handler.h: SIGPROF's handler, which tick/signal_chain.h has the name of.
 */
#ifndef PPROF_TICK_SIGNAL_HANDLER_H
#define PPROF_TICK_SIGNAL_HANDLER_H

#include <stdint.h>

/* These functions are for normal context, one caller at a time. */

/* Signals of the program's own, passed on since signal_handler_clear. */
uint64_t signal_handler_foreign(void);
void signal_handler_clear(void);

/* Waits for handlers that are still dealing with a tick, at most LIMIT_NS. After clock_state_end no
 * other begins one. */
void signal_handler_wait(uint64_t limit_ns);

#endif

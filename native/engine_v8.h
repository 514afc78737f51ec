/*
 * engine_v8.h: how a tick reaches V8's sampler. The public half is in pprof_native.h.
 */
#ifndef PPROF_ENGINE_V8_H
#define PPROF_ENGINE_V8_H

#include "signal_chain.h"
#include "thread_table.h"

/* async-signal-safe. V8's handler while an isolate has entered, else 0. */
chained_handler v8_handler(void);

/* Normal context, under the table's lock. RECORD's thread has ended; if its isolate has not left,
 * it is counted out. */
void v8_thread_ended(struct thread_record *record);

/* Normal context. True if ACTION has the handler that ticks are passed on to. */
bool v8_owns(const struct sigaction *action);

#endif

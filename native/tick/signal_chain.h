/*
 * tick/signal_chain.h: whose handler SIGPROF has, and whose it had before.
 */
#ifndef PPROF_TICK_SIGNAL_CHAIN_H
#define PPROF_TICK_SIGNAL_CHAIN_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

/* A handler that the signal handler can read in one load: its address, and in the highest bit,
 * which no address has, whether it takes SA_SIGINFO's three arguments. 0: none (SIG_DFL,
 * SIG_IGN). */
typedef uint64_t chained_handler;

/* Ours. async-signal-safe. In tick/signal_handler.c. */
void signal_handler(int signal, siginfo_t *info, void *context);

/* Normal context. Installs our handler for the engine in engine_table, remembers what was there for
 * foreign signals; 0 or a negative errno. Called again it only changes what differs. */
int signal_chain_install(void);

/* Normal context, after signal_chain_install. If another handler is on top, stores it to *FOUND and
 * puts ours on top: 1. If ours is, with SA_SIGINFO: 0. Or a negative errno. */
int signal_chain_raise(struct sigaction *found);

/* Normal context. True if ACTION's handler is ours, with SA_SIGINFO or without. */
bool signal_chain_has_ours(const struct sigaction *action);

/* Normal context. True if ours is on top, with SA_SIGINFO. */
bool signal_chain_is_ours(void);

/* Normal context. Passes foreign signals on to ACTION from now on. */
void signal_chain_remember(const struct sigaction *action);

/* Normal context. ACTION as the signal handler reads it. */
chained_handler signal_chain_pack(const struct sigaction *action);

/* async-signal-safe. Where foreign signals go. */
chained_handler signal_chain_foreign(void);

/* async-signal-safe. Calls HANDLER as the kernel would, on the calling thread TID. Does nothing
 * when HANDLER is 0, or when it is running on this thread already: a handler that was put on top of
 * ours calls ours as the one before it, and the two must not go round. */
void signal_chain_call(chained_handler handler, int32_t tid, int signal, siginfo_t *info,
                       void *context);

#endif

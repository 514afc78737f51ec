/*
 * hook/exec_hook.h: what exec must not leave behind. A new program keeps the process's ITIMER_PROF,
 * but not our handler: the first SIGPROF would end it. Per-thread timers end with the old program
 * by themselves, and a spawned process has none. Normal context only.
 */
#ifndef PPROF_HOOK_EXEC_HOOK_H
#define PPROF_HOOK_EXEC_HOOK_H

#include <stdbool.h>

/* While ON, which is while ITIMER_PROF is ours, it is stopped where this process becomes another
 * program, and goes on where that fails. 0 or a negative errno. */
int exec_hook_stops_itimer(bool on);

#endif

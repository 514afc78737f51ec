/*
 * hook/first_copy.h: one process, one copy of this library. Two versions of the package bring two:
 * `run` preloads one, and the program imports the other. Their hooks, signal handlers and timers
 * would cut each other off, so only the copy that was loaded first hooks anything. Normal context
 * only.
 */
#ifndef PPROF_HOOK_FIRST_COPY_H
#define PPROF_HOOK_FIRST_COPY_H

/* 0 if ours is the first copy, else -EEXIST. */
int first_copy_check(void);

#endif

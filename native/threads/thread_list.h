/*
 * threads/thread_list.h: the threads that the kernel knows of. Normal context only.
 */
#ifndef PPROF_THREADS_THREAD_LIST_H
#define PPROF_THREADS_THREAD_LIST_H

#include <stdint.h>

/* Calls VISIT with ARGUMENT for the tid of each thread of this process. 1 if each was shown that
 * was there before and still is, 0 if the kernel may have skipped some because others ended
 * meanwhile, or a negative errno. */
int thread_list_each(void (*visit)(int32_t tid, void *argument), void *argument);

/* A listing that is not whole is made again: so many in all, at most. */
#define THREAD_LIST_TIMES 8

/* How many threads the kernel says that this process has, without listing them; 0 when it does not.
 */
uint32_t thread_list_count(void);

#endif

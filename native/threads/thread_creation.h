/*
 * threads/thread_creation.h: what led to the creation of each thread. The public half is in
 * pprof_native.h. Normal context only.
 */
#ifndef PPROF_THREADS_THREAD_CREATION_H
#define PPROF_THREADS_THREAD_CREATION_H

#include <stdint.h>

/* Notes that the calling thread is about to create a thread; returns the creation's number, from 1.
 * FRAME is the frame address of the function that was called in pthread_create's place: its callers
 * are the stack. */
uint64_t thread_creation_begin(const void *frame);

/* Creation NUMBER has failed: forgets it. */
void thread_creation_failed(uint64_t number);

/* On the new thread: it is the one of creation NUMBER. */
void thread_creation_started(uint64_t number);

/* Once, when pthread_create is hooked: counts the threads that are older than the hook. 0 or a
 * negative errno. */
int thread_creation_count_older(void);

/* The number of the group (see PPROF_RECORD_CREATION) that thread TID was created in, from 1; 0
 * when it is older than the hook, or older than the last creations that are remembered one by one.
 */
uint32_t thread_creation_group(int32_t tid);

#endif

/*
 * threads/thread_watch.h: knows every thread of the process while a profile runs, and keeps their
 * timers. Normal context only.
 */
#ifndef PPROF_THREADS_THREAD_WATCH_H
#define PPROF_THREADS_THREAD_WATCH_H

#include <stdint.h>

struct thread_record;

/* Hooks pthread_create in everything that is loaded by now; 0 or a negative errno. */
int thread_watch_install(void);

/* From now on TELL, if it is not NULL, is called under the table's lock with each record whose
 * thread has ended or ends. The engine's. */
void thread_watch_tell(void (*tell)(struct thread_record *record));

/* Registers every thread there is, and from now on every thread that starts. TIMER_NS != 0: each
 * gets a timer of that period. 0, or a negative errno when no timer could be made. */
int thread_watch_start(uint64_t timer_ns);

/* Deletes all timers, registers no more threads, forgets those that have ended. Start, stop and
 * sweep are for one caller at a time. */
void thread_watch_stop(void);

/* Finds threads that started unseen (created by a library that was loaded later, by clone) and
 * forgets those that ended unseen. For about once a second: it lists all threads, which takes 0.3
 * ms for 1,000 of them, when there are not as many as it knows, and every tenth time. */
void thread_watch_sweep(void);

struct thread_counts {
    uint32_t armed;
    /* Threads that should have a timer and have none: the kernel refused it, or the table is full.
     * Of those for which there is no room the last start or sweep knows. */
    uint32_t unarmed;
};

/* Takes no lock, and the same time however many threads there are. */
struct thread_counts thread_watch_counts(void);

#endif

/*
 * threads/owner.h: who has claimed a thing that there is one of: the clock, a watcher of malloc, a
 * record.
 *
 * A claim ends with its thread, wherever that was in between our calls: a Worker is terminated at
 * any point. A destructor of the thread's does it. Where that did not run (a thread that leaves by
 * exit(2), a child of fork), the next one to claim the thing finds that its owner is dead, and ends
 * the claim first.
 *
 * Each thing has a lock of its room's, under which it is claimed, used up and released; the fields
 * of struct owner are owner.c's, and are changed under that lock, too.
 */
#ifndef PPROF_THREADS_OWNER_H
#define PPROF_THREADS_OWNER_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "stack/cpu_context.h"

struct owner {
    /* Set before the first claim, and never changed. Lives until the process ends. */
    pthread_mutex_t *lock;

    /* Under `lock`. Ends what was claimed, whose thread ends (this runs on it, in normal context),
     * or has ended unseen (this runs in owner_claim, on the thread that wants it now). The claim
     * itself is released after it returns. */
    void (*end)(struct owner *owner);

    uintptr_t thread; /* the owner's control block; 0: nobody's. Atomic */
    int32_t tid;      /* the owner's */
    uint64_t birth;   /* when it began: a later thread of the same tid began later */
    bool is_listed;
    struct owner *next; /* of all that were ever claimed */
};

/* Normal context, under OWNER's lock. The calling thread owns it from now on: 0. -EALREADY when it
 * does already, -EBUSY when another thread does that lives, -EAGAIN or -ENOMEM when libc cannot
 * tell us of the thread's end. */
int owner_claim(struct owner *owner);

/* Normal context, under OWNER's lock, on any thread. Nobody owns it from now on. */
void owner_release(struct owner *owner);

/* async-signal-safe, on any thread, with or without the lock. True if the calling thread owns it.
 * Relaxed: what it guards is the owner's own, written on this very thread; and no other living
 * thread has this control block. */
static inline bool owner_is_mine(const struct owner *owner) {
    return __atomic_load_n(&owner->thread, __ATOMIC_RELAXED) == cpu_thread_pointer();
}

/* Normal context, under OWNER's lock. True if a thread owns it; it may have ended unseen. */
static inline bool owner_is_claimed(const struct owner *owner) {
    return __atomic_load_n(&owner->thread, __ATOMIC_RELAXED) != 0;
}

#endif

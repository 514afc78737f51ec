/*
 * threads/owner.c: see threads/owner.h. Normal context only.
 */
#include "threads/owner.h"

#include <errno.h>
#include <stddef.h>

#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "linux/task_file.h"
#include "pprof_native.h"

FORK_LOCK(list_lock);     /* for what follows; innermost */
static struct owner *all; /* atomic; only grows */
static pthread_key_t key; /* of each thread that has ever claimed something */
static bool has_key;

static struct owner *first(void) {
    /* Acquire: partner of the release in list. */
    return __atomic_load_n(&all, __ATOMIC_ACQUIRE);
}

/* Destructor of `key`: the calling thread ends. */
static void thread_ends(void *value) {
    (void)value;
    for (struct owner *owner = first(); owner != NULL; owner = owner->next) {
        if (!owner_is_mine(owner))
            continue;
        pthread_mutex_lock(owner->lock);
        /* Whoever it was that released it meanwhile. */
        if (owner_is_mine(owner)) {
            owner->end(owner);
            owner_release(owner);
        }
        pthread_mutex_unlock(owner->lock);
    }
}

/* From now on thread_ends sees OWNER, and runs when the calling thread ends. 0 or a negative errno.
 */
static int list(struct owner *owner) {
    pthread_mutex_lock(&list_lock);
    int status = has_key ? 0 : -pthread_key_create(&key, thread_ends);
    has_key = status == 0;
    if (has_key && !owner->is_listed) {
        owner->next = all;
        owner->is_listed = true;
        __atomic_store_n(&all, owner, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&list_lock);
    return status == 0 ? -pthread_setspecific(key, &all) : status;
}

/* True if OWNER's thread has ended. The calling thread is SELF, which began at BIRTH. */
static bool has_ended(const struct owner *owner, int32_t self, uint64_t birth) {
    /* Living threads have each a control block of their own. */
    if (owner_is_mine(owner))
        return owner->tid != self || owner->birth != birth;
    return raw_thread_has_ended(owner->tid) || task_start_time(owner->tid) != owner->birth;
}

int owner_claim(struct owner *owner) {
    int32_t self = raw_thread_id();
    uint64_t birth = task_start_time(self);
    if (owner_is_claimed(owner)) {
        if (!has_ended(owner, self, birth))
            return owner_is_mine(owner) ? -EALREADY : -EBUSY;
        owner->end(owner);
        owner_release(owner);
    }
    int status = list(owner);
    if (status < 0)
        return status;
    owner->tid = self;
    owner->birth = birth;
    __atomic_store_n(&owner->thread, cpu_thread_pointer(), __ATOMIC_RELAXED);
    return 0;
}

void owner_release(struct owner *owner) {
    __atomic_store_n(&owner->thread, 0, __ATOMIC_RELAXED);
}

int32_t pprof_claims(void) {
    int32_t n = 0;
    for (const struct owner *owner = first(); owner != NULL; owner = owner->next)
        n += owner_is_claimed(owner);
    return n;
}

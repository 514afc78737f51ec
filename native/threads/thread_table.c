/*
 * threads/thread_table.c: see threads/thread_table.h.
 *
 * A record's place follows from its tid (kernel tids are mostly consecutive, so tid modulo size
 * spreads them perfectly); a collision takes the next free place. find looks as far as any record
 * was ever placed from home, so freeing needs no tombstones and find needs no lock.
 */
#include "threads/thread_table.h"

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "linux/fork.h"
#include "linux/raw_syscall.h"

_Static_assert((THREAD_TABLE_SIZE & (THREAD_TABLE_SIZE - 1)) == 0, "a mask needs a power of two");

static struct thread_record records[THREAD_TABLE_SIZE]; /* bss: pages are touched as they fill */
static uint32_t farthest; /* from home that a record was ever placed; only grows */
static uint32_t used;     /* records; atomic */
FORK_LOCK(table_lock);

/* Under the lock. In a forked child: the records are of the parent's threads and their timers. */
static bool is_parents;

/* async-signal-safe. Here is no time to touch all the table's pages. */
static void leave_to_parent(void) {
    is_parents = true;
    __atomic_store_n(&used, 0, __ATOMIC_RELAXED);
}
IN_FORKED_CHILD(leave_to_parent);

void thread_table_lock(void) {
    pthread_mutex_lock(&table_lock);
    if (is_parents)
        __builtin_memset(records, 0, sizeof records);
    is_parents = false;
}

void thread_table_unlock(void) {
    pthread_mutex_unlock(&table_lock);
}

/* async-signal-safe. */
static struct thread_record *place(int32_t tid, uint32_t distance) {
    return &records[((uint32_t)tid + distance) & (THREAD_TABLE_SIZE - 1)];
}

/* async-signal-safe. */
struct thread_record *thread_table_find(int32_t tid) {
    if (tid <= 0)
        return NULL;
    /* Acquire: partner of the release in thread_table_add; a record is never beyond its
     * distance. */
    uint32_t limit = __atomic_load_n(&farthest, __ATOMIC_ACQUIRE);
    for (uint32_t distance = 0; distance <= limit; distance++) {
        struct thread_record *record = place(tid, distance);
        /* Acquire: partner of the release of tid in thread_table_add. */
        if (__atomic_load_n(&record->tid, __ATOMIC_ACQUIRE) == tid)
            return record;
    }
    return NULL;
}

/* async-signal-safe. */
struct thread_record *thread_table_from_pointer(const void *pointer) {
    uintptr_t offset = (uintptr_t)pointer - (uintptr_t)records;
    if (offset >= sizeof records || offset % sizeof records[0] != 0)
        return NULL;
    return &records[offset / sizeof records[0]];
}

struct thread_record *thread_table_add(int32_t tid) {
    struct thread_record *record = thread_table_find(tid);
    if (record != NULL || tid <= 0)
        return record;
    for (uint32_t distance = 0; distance < THREAD_TABLE_SIZE; distance++) {
        record = place(tid, distance);
        if (__atomic_load_n(&record->tid, __ATOMIC_RELAXED) != 0)
            continue;
        /* Release both: partners of the acquires in thread_table_find. */
        if (distance > farthest)
            __atomic_store_n(&farthest, distance, __ATOMIC_RELEASE);
        __atomic_store_n(&record->tid, tid, __ATOMIC_RELEASE);
        __atomic_fetch_add(&used, 1, __ATOMIC_RELAXED);
        return record;
    }
    return NULL;
}

void thread_table_remove(struct thread_record *record) {
    /* A late signal of the record's timer may look at it at any time: it finds tid 0, or the next
     * owner's tid and no armed timer. Relaxed: nothing is handed over. */
    __atomic_fetch_sub(&used, 1, __ATOMIC_RELAXED);
    __atomic_store_n(&record->tid, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&record->armed, 0, __ATOMIC_RELAXED);
    record->listing = 0;
    __atomic_store_n(&record->stack_low, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&record->stack_high, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&record->engine, NULL, __ATOMIC_RELAXED);
    __atomic_store_n(&record->thread_pointer, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&record->named, 0, __ATOMIC_RELAXED);
}

/* async-signal-safe. */
uint32_t thread_table_index(const struct thread_record *record) {
    return (uint32_t)(record - records);
}

uint32_t thread_table_count(void) {
    return __atomic_load_n(&used, __ATOMIC_RELAXED);
}

struct thread_record *thread_table_at(uint32_t index) {
    struct thread_record *record = &records[index];
    return __atomic_load_n(&record->tid, __ATOMIC_RELAXED) == 0 ? NULL : record;
}

struct thread_record *thread_table_self(void) {
    thread_table_lock();
    struct thread_record *record = thread_table_add(raw_thread_id());
    thread_table_unlock();
    return record;
}

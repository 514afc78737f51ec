/*
 * threads/thread_table.h: the threads that carry a timer, and their stacks' limits.
 */
#ifndef PPROF_THREADS_THREAD_TABLE_H
#define PPROF_THREADS_THREAD_TABLE_H

#include <stdint.h>

/* More threads than this share one process seldom; each takes a record of about 100 bytes. */
#define THREAD_TABLE_SIZE 4096

/* Fields are grouped by who writes them. A record's address is stable for the process's life; it is
 * carried by its timer's si_value and so never trusted without a check. */
struct thread_record {
    /* written under the table's lock */
    int32_t tid;      /* 0: free */
    int32_t timer;    /* kernel timer id; 0 is valid */
    uint32_t armed;   /* 1 while timer exists */
    uint32_t listing; /* of /proc/self/task that has last shown it: thread_watch.c */
    /* written by the thread itself at its start, or by the handler on it at its first tick */
    uintptr_t stack_low;
    uintptr_t stack_high; /* 0: not known yet */
    /* written by the engine, on the thread itself or at its end */
    void *engine; /* what the engine keeps of this thread, or NULL. Atomic */
    /* written by the handler on this thread */
    uintptr_t thread_pointer; /* tid's, known to be; 0: not known yet */
    uint64_t name[2];         /* as last recorded */
    uint32_t named;           /* 0 also when the name is to be recorded again */
    uint32_t name_age;        /* ticks since it was recorded */
};

/* The record of the calling thread, made if there is none; NULL when the table is full. Normal
 * context only. */
struct thread_record *thread_table_self(void);

/* async-signal-safe. The record of TID, or NULL. */
struct thread_record *thread_table_find(int32_t tid);

/* async-signal-safe. POINTER if it is exactly the address of a record, in use or not; else NULL. */
struct thread_record *thread_table_from_pointer(const void *pointer);

/* The table's lock, for the functions below; normal context only, it does not nest. */
void thread_table_lock(void);
void thread_table_unlock(void);

/* Under the lock. The record of TID, made if there is none; NULL when the table is full. */
struct thread_record *thread_table_add(int32_t tid);

/* Under the lock. Frees RECORD, whose timer is gone and whose thread has ended or runs this. */
void thread_table_remove(struct thread_record *record);

/* async-signal-safe. Where RECORD is, below THREAD_TABLE_SIZE. */
uint32_t thread_table_index(const struct thread_record *record);

/* How many records are in use. */
uint32_t thread_table_count(void);

/* Under the lock. The record at INDEX < THREAD_TABLE_SIZE, or NULL if that place is free. */
struct thread_record *thread_table_at(uint32_t index);

#endif

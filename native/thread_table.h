/*
 * thread_table.h: the threads that carry a timer, their stacks' limits and what their engine is.
 */
#ifndef PPROF_THREAD_TABLE_H
#define PPROF_THREAD_TABLE_H

#include <stdint.h>

struct jsc_vm;

/* Fields are grouped by who writes them. A record's address is stable for the process's life; it is
 * carried by its timer's si_value and so never trusted without a check. */
struct thread_record {
    /* written under the table's lock */
    int32_t tid;              /* 0: free */
    int32_t timer;            /* kernel timer id; 0 is valid */
    uint32_t armed;           /* 1 while timer exists */
    uintptr_t stack_low;      /* 0: not known yet */
    uintptr_t stack_high;
    /* written by the thread itself (or by normal code while no timer is armed) */
    struct jsc_vm *jsc_vm;    /* JSC's VM on this thread, or NULL */
    uint32_t v8_isolate;      /* number from pprof_v8_enter, or 0 */
    uint32_t v8_shared;
    uint64_t v8_sequence;
    /* written by the handler on this thread */
    uint64_t name[2];         /* as last recorded */
    uint32_t named;
};

/* The record of the calling thread, made if there is none; NULL when the table is full. Normal
 * context only. */
struct thread_record *thread_table_self(void);

/* async-signal-safe. The record of TID, or NULL. */
struct thread_record *thread_table_find(int32_t tid);

#endif

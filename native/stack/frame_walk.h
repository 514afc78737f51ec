/*
 * stack/frame_walk.h: the chain of frame pointers of an interrupted thread.
 */
#ifndef PPROF_STACK_FRAME_WALK_H
#define PPROF_STACK_FRAME_WALK_H

#include <stdint.h>

#include "stack/cpu_context.h"

/* Readable memory that holds a thread's frames: LOW <= address < HIGH. HIGH 0: not known. */
struct stack_bounds {
    uintptr_t low;
    uintptr_t high;
};

/*
 * async-signal-safe. Writes the stack of the thread that was interrupted at CONTEXT, leaf first, to
 * PCS (CAPACITY >= 1 words): its pc as it is, then return addresses. Returns how many, at least 1,
 * and adds to *FLAGS (enum pprof_record_flag) what is missing.
 *
 * Reads nothing outside [context sp, BOUNDS.high), all of which must be readable when the sp lies
 * within BOUNDS; with the sp outside of them it reads nothing at all.
 */
uint32_t frame_walk(const struct cpu_context *context, struct stack_bounds bounds, uint64_t *pcs,
                    uint32_t capacity, uint32_t *flags);

#endif

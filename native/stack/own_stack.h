/*
 * stack/own_stack.h: where the calling thread's stack lies.
 */
#ifndef PPROF_STACK_OWN_STACK_H
#define PPROF_STACK_OWN_STACK_H

#include "stack/frame_walk.h"

/* Normal context. The bounds of the calling thread's stack, {0, 0} when they are not known. The
 * main thread's are those of the last stack_map_read: libc would read /proc/self/maps each time to
 * answer for it. */
struct stack_bounds own_stack(void);

#endif

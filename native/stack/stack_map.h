/*
 * stack/stack_map.h: where the stacks of threads lie that we have not seen start.
 */
#ifndef PPROF_STACK_STACK_MAP_H
#define PPROF_STACK_STACK_MAP_H

#include <stdint.h>

#include "stack/frame_walk.h"

/* Normal context. Reads the process's writable mappings anew; 0 or a negative errno. Takes 0.1 ms
 * for 500 mappings, 18 ms for 40,000. */
int stack_map_read(void);

/*
 * async-signal-safe, on the thread in question. The bounds of the stack that SP lies on, if that is
 * certainly the calling thread's own: the main thread's [stack], or a mapping with this thread's
 * control block at its top. Otherwise (an alternate stack, a fiber, a mapping younger than the last
 * stack_map_read) HIGH is 0.
 */
struct stack_bounds stack_map_find(uintptr_t sp);

#endif

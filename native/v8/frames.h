/*
 * v8/frames.h: the JavaScript functions on the calling thread's own stack, without V8's help.
 */
#ifndef PPROF_V8_FRAMES_H
#define PPROF_V8_FRAMES_H

#include <stdint.h>

#include "pprof_native.h"
#include "stack/frame_walk.h"

struct frames_v8_frame {
    uint64_t pc;       /* a return address */
    uint64_t function; /* the word where a JSFunction's tagged pointer would be; 0: no such word */
    int32_t script;    /* its number; 0: no function of a script */
    int32_t position;
};

/* Writes the frames above FRAME, the calling function's own or a caller's, the innermost first, to
 * FRAMES; returns how many. Normal context; reads nothing outside [FRAME, BOUNDS.high). Scripts
 * are 0. */
uint32_t frames_v8_walk(const void *frame, struct stack_bounds bounds,
                        struct frames_v8_frame *frames, uint32_t capacity);

/* Finds script and position of each of FRAMES[0..n) that is a function's, by V8's objects. They are
 * read by the kernel, which refuses where we would fault, and each is known by its kind. One
 * thread, until frames_v8_forget, and not in a signal handler that interrupts it there. */
void frames_v8_resolve(const struct pprof_v8_frame_layout *layout, struct frames_v8_frame *frames,
                       uint32_t n);

/* What was learned is forgotten: another isolate, or another layout, comes. */
void frames_v8_forget(void);

#endif

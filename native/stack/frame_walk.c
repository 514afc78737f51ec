/*
 * stack/frame_walk.c: see stack/frame_walk.h. Everything here is async-signal-safe.
 *
 * A frame is two words, {caller's frame pointer, return address}, at the frame pointer. The chain
 * passes through V8's and JSC's compiled code as well as through native code, and is all there is:
 * neither binary has unwind tables. Functions built without frame pointers (libc's) use the
 * register as they like, so every value is checked before it is read.
 */
#include "stack/frame_walk.h"

#include <stdbool.h>

#include "pprof_native.h"

#define FRAME_BYTES (2 * sizeof(uintptr_t))

/* No code lies in the page that catches null pointers. */
#define CODE_START 4096

/* async-signal-safe. True if a frame can be at FP, which must not be below LOWEST. */
static bool is_frame(uintptr_t fp, uintptr_t lowest, uintptr_t high) {
    return fp % sizeof(uintptr_t) == 0 && fp >= lowest && fp < high && high - fp >= FRAME_BYTES;
}

/* async-signal-safe. Reads whatever lies on the stack, other functions' red zones included. */
__attribute__((no_sanitize("address", "thread", "undefined"))) uint32_t
frame_walk(const struct cpu_context *context, struct stack_bounds bounds, uint64_t *pcs,
           uint32_t capacity, uint32_t *flags) {
    uint32_t depth = 0;
    pcs[depth++] = context->pc;
    if (context->sp < bounds.low || context->sp >= bounds.high) {
        *flags |= PPROF_TICK_NO_BOUNDS;
        return depth;
    }

    uintptr_t fp = context->fp;
    uintptr_t lowest = context->sp;
    while (fp != 0) { /* 0 is what a thread's first frame finds: the proper end */
        if (!is_frame(fp, lowest, bounds.high)) {
            *flags |= PPROF_TICK_CUT;
            return depth;
        }
        const uintptr_t *frame = (const uintptr_t *)fp;
        uintptr_t address = cpu_return_address(frame[1]);
        if (address == 0)
            return depth;
        if (address < CODE_START || address >= CPU_ADDRESS_END) {
            *flags |= PPROF_TICK_CUT;
            return depth;
        }
        if (depth == capacity) {
            *flags |= PPROF_TICK_TRUNCATED;
            return depth;
        }
        pcs[depth++] = address;
        /* Strictly upwards, so that a cycle ends and no frame is read twice. */
        lowest = fp + sizeof(uintptr_t);
        fp = frame[0];
    }
    return depth;
}

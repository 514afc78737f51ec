/*
 * jsc/start.h: where JSC's SamplingProfiler is to start, so that it finds the frames of the moment.
 *
 * SamplingProfiler::takeSample starts at the frame pointer when the program counter lies in code of
 * the LLInt or of a JIT, and else at VM::topCallFrame. Both are wrong at times:
 *
 * - Calls of native code that can neither throw nor allocate (Math.sin, Math.cbrt, the remainder of
 *   doubles) do not set VM::topCallFrame: it is the frame of an earlier call, perhaps of a function
 *   that has long returned.
 * - As native code enters JavaScript (vmEntryToJavaScript: each call of a sort's comparison
 *   function) or leaves it, the frame pointer is not a function's but the entry's, and JSC drops
 *   the whole stack.
 *
 * Verified on Bun 1.3 and 1.4: tests/engine_jsc_test.ts, tests/cpu_truth_test.ts.
 */
#ifndef PPROF_JSC_START_H
#define PPROF_JSC_START_H

#include <stdbool.h>
#include <stdint.h>

#include "stack/cpu_context.h"
#include "stack/frame_walk.h"

/* A frame of JavaScript: caller's frame, return address, code, function, number of arguments. */
#define JSC_FRAME_WORDS 5

struct jsc_start {
    struct cpu_context registers;
    /* A made-up frame to which the registers may point: JSC shows it as an unknown function, and
     * goes on to its caller. */
    _Alignas(16) uintptr_t stand_in[JSC_FRAME_WORDS];
};

/* Normal context, before any call of jsc_start_find; no two at a time. Finds JSC's compiled code,
 * and the program code that contains the function at JSC_ADDRESS. Where there is no compiled code
 * jsc_start_find never finds anything better. */
void jsc_start_prepare(uintptr_t jsc_address);

/*
 * async-signal-safe, on the thread in question, on its own stack. If JSC would start in the wrong
 * place with REGISTERS, fills in START, whose registers are to be shown instead while START exists,
 * and returns true. When in any doubt it returns false.
 *
 * Reads nothing outside [REGISTERS sp, STACK.high), which must be readable, and compiled code.
 */
bool jsc_start_find(const struct cpu_context *registers, struct stack_bounds stack,
                    struct jsc_start *start);

#endif

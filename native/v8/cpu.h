/*
 * v8/cpu.h: how a tick reaches V8's sampler. The public half is in pprof_native.h.
 */
#ifndef PPROF_V8_CPU_H
#define PPROF_V8_CPU_H

#include <stdint.h>

/* Normal context, on the thread TID itself. Has V8 record the JavaScript stack of this moment,
 * below FRAME, unless the thread's next tick would then come before V8 has set its mark again,
 * which it does every INTERVAL nanoseconds. V8 takes PC for the place in the function on top.
 * Returns the nanoseconds of CLOCK_MONOTONIC before and after V8 was asked, which its sample's lie
 * between; zeros when it was not. */
struct v8_moment {
    uint64_t before;
    uint64_t after;
};
struct v8_moment v8_record_now(int32_t tid, const void *frame, uintptr_t pc, uint64_t interval);

#endif

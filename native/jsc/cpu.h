/*
 * jsc/cpu.h: how a tick reaches JSC's sampler. The public half is in pprof_native.h.
 */
#ifndef PPROF_JSC_CPU_H
#define PPROF_JSC_CPU_H

#include <stdbool.h>
#include <stdint.h>

/* One JSC VM (main thread or Worker); its thread's record points to it. */
struct jsc_vm;

/* -- For jsc/heap.c: samples that normal code asks for. ------------------------------------------- */

enum jsc_answer {
    JSC_ANSWER_NONE,      /* the sampler did not come in time, or there is none */
    JSC_ANSWER_IDLE,      /* it came, and took no trace: no JavaScript is running on this thread */
    JSC_ANSWER_SUSPENDED, /* it stopped this thread: a trace that it took shows this very place */
};

/* The VM of this NUMBER if the calling thread is its JavaScript thread, else NULL. */
struct jsc_vm *jsc_own_vm(int32_t number);

/* ON: from now on jsc_sample works, whatever pprof_jsc_trigger says. -EAGAIN before adoption. */
int32_t jsc_claim(struct jsc_vm *vm, bool on);

/* Normal context on VM's own thread, with SIGPROF blocked (a tick would post and wait, too): wakes
 * VM's sampler and waits at most WAIT_US for it. async-signal-safe all the same. */
enum jsc_answer jsc_sample(struct jsc_vm *vm, int32_t wait_us);

#endif

/*
 * engine_jsc.h: how a tick reaches JSC's sampler. The public half is in pprof_native.h.
 */
#ifndef PPROF_ENGINE_JSC_H
#define PPROF_ENGINE_JSC_H

#include <stdint.h>

/* One JSC VM (main thread or Worker); the thread table holds a pointer to it for its thread. */
struct jsc_vm;

/* async-signal-safe. The number of VM, for tick records. */
uint64_t jsc_vm_number(const struct jsc_vm *vm);

/* async-signal-safe. Takes the next sequence number of VM for a tick; 0 when VM is not triggered
 * now, and then jsc_tick must not be called. */
uint64_t jsc_tick_sequence(struct jsc_vm *vm);

/* async-signal-safe. Call after the tick's record is in the ring, on VM's own thread, with the
 * tick's UCONTEXT: wakes the sampler and waits at most the bounded time for its answer. */
void jsc_tick(struct jsc_vm *vm, uint64_t sequence, void *ucontext);

#endif

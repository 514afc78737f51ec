/*
 * cpu_context.h: the registers that a signal interrupted, and what an architecture says of a stack.
 */
#ifndef PPROF_CPU_CONTEXT_H
#define PPROF_CPU_CONTEXT_H

#include <stdint.h>
#include <ucontext.h>

struct cpu_context {
    uintptr_t pc;
    uintptr_t fp;
    uintptr_t sp;
};

/* User addresses end here; whatever lies above is no return address. */
#define CPU_ADDRESS_END ((uintptr_t)1 << 47 << CPU_ADDRESS_EXTRA_BITS)

#if defined(__x86_64__)

#define CPU_ADDRESS_EXTRA_BITS 0

/* async-signal-safe. */
static inline struct cpu_context cpu_context_of(const ucontext_t *context) {
    const greg_t *registers = context->uc_mcontext.gregs;
    return (struct cpu_context){
        .pc = (uintptr_t)registers[REG_RIP],
        .fp = (uintptr_t)registers[REG_RBP],
        .sp = (uintptr_t)registers[REG_RSP],
    };
}

/* async-signal-safe. The thread's control block; both libcs put it at the top of the stack that
 * they make for a thread, and its own address into its first word. */
static inline uintptr_t cpu_thread_pointer(void) {
    uintptr_t pointer;
    __asm__("mov %%fs:0, %0" : "=r"(pointer));
    return pointer;
}

/* async-signal-safe. */
static inline uintptr_t cpu_return_address(uintptr_t word) {
    return word;
}

#elif defined(__aarch64__)

#define CPU_ADDRESS_EXTRA_BITS 1

/* async-signal-safe. */
static inline struct cpu_context cpu_context_of(const ucontext_t *context) {
    return (struct cpu_context){
        .pc = (uintptr_t)context->uc_mcontext.pc,
        .fp = (uintptr_t)context->uc_mcontext.regs[29],
        .sp = (uintptr_t)context->uc_mcontext.sp,
    };
}

/* async-signal-safe. */
static inline uintptr_t cpu_thread_pointer(void) {
    uintptr_t pointer;
    __asm__("mrs %0, tpidr_el0" : "=r"(pointer));
    return pointer;
}

/* async-signal-safe. V8 signs return addresses where the processor can: the signature is above the
 * 48 bits of an address. */
static inline uintptr_t cpu_return_address(uintptr_t word) {
    return word & (CPU_ADDRESS_END - 1);
}

#else
#error "cpu_context.h: this architecture is not supported"
#endif

#endif

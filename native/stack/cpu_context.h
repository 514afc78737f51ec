/*
 * stack/cpu_context.h: the registers that a signal interrupted, and what an architecture says of a
 * stack.
 */
#ifndef PPROF_STACK_CPU_CONTEXT_H
#define PPROF_STACK_CPU_CONTEXT_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>

struct cpu_context {
    uintptr_t pc;
    uintptr_t fp;
    uintptr_t sp;
    uintptr_t link; /* the link register; 0 where calls keep the return address on the stack */
};

/* User addresses end here; whatever lies above is no return address. */
#define CPU_ADDRESS_END ((uintptr_t)1 << 47 << CPU_ADDRESS_EXTRA_BITS)

/* async-signal-safe. True if the code at CONTEXT blocks SIGNAL. A signal that comes nevertheless
 * was let in by a system call that waits (ppoll, sigsuspend). */
static inline bool cpu_context_blocks(const ucontext_t *context, int signal) {
    const unsigned long *mask = (const unsigned long *)&context
                                    ->uc_sigmask; /* the kernel's 64 bits */
    return (*mask >> (signal - 1) & 1) != 0;
}

#define CPU_SIGSET_BYTES 8 /* the last argument of rt_sigprocmask */

#if defined(__x86_64__)

#define CPU_ADDRESS_EXTRA_BITS 0

/* async-signal-safe. True if a signal came to CONTEXT as rt_sigprocmask returned there, which is
 * where one comes that was blocked until then. SYSCALL leaves the return address in rcx (unless the
 * processor has FRED: then this is false), and the arguments are where they were. */
static inline bool cpu_context_after_sigprocmask(const ucontext_t *context) {
    const greg_t *registers = context->uc_mcontext.gregs;
    return registers[REG_RCX] == registers[REG_RIP] && registers[REG_RAX] == 0 &&
           (registers[REG_RDI] == SIG_UNBLOCK || registers[REG_RDI] == SIG_SETMASK) &&
           registers[REG_R10] == CPU_SIGSET_BYTES;
}

/* async-signal-safe. */
static inline struct cpu_context cpu_context_of(const ucontext_t *context) {
    const greg_t *registers = context->uc_mcontext.gregs;
    return (struct cpu_context){
        .pc = (uintptr_t)registers[REG_RIP],
        .fp = (uintptr_t)registers[REG_RBP],
        .sp = (uintptr_t)registers[REG_RSP],
    };
}

/* async-signal-safe. What CONTEXT says of the program counter, the frame and the stack is
 * REGISTERS. */
static inline void cpu_context_set(ucontext_t *context, struct cpu_context registers) {
    greg_t *to = context->uc_mcontext.gregs;
    to[REG_RIP] = (greg_t)registers.pc;
    to[REG_RBP] = (greg_t)registers.fp;
    to[REG_RSP] = (greg_t)registers.sp;
}

/* async-signal-safe. COPY's other general registers, and what is left out, are CONTEXT's. */
static inline void cpu_context_copy(ucontext_t *copy, const ucontext_t *context,
                                    struct cpu_context registers) {
    memcpy(copy, context, offsetof(ucontext_t, uc_mcontext) + sizeof context->uc_mcontext);
    cpu_context_set(copy, registers);
}

/* async-signal-safe. Reads CPU_CALL_BYTES before ADDRESS. True if the instruction there calls a
 * function through a register, and the one before does not store to the top of the stack. */
#define CPU_CALL_BYTES 7
static inline bool cpu_is_plain_register_call(uintptr_t address) {
    const uint8_t *end = (const uint8_t *)address;
    if (end[-2] != 0xff || (end[-1] & 0xf8) != 0xd0) /* call register */
        return false;
    if (end[-3] == 0x41) /* r8 to r15 */
        end--;
    end -= 2;
    /* mov [rsp], register */
    return !((end[-4] & 0xfb) == 0x48 && end[-3] == 0x89 && (end[-2] & 0xc7) == 0x04 &&
             end[-1] == 0x24);
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

/* async-signal-safe. The call's number stays in x8. */
static inline bool cpu_context_after_sigprocmask(const ucontext_t *context) {
    const unsigned long long *registers = context->uc_mcontext.regs;
    return registers[8] == SYS_rt_sigprocmask && registers[0] == 0 &&
           registers[3] == CPU_SIGSET_BYTES;
}

/* async-signal-safe. */
static inline struct cpu_context cpu_context_of(const ucontext_t *context) {
    return (struct cpu_context){
        .pc = (uintptr_t)context->uc_mcontext.pc,
        .fp = (uintptr_t)context->uc_mcontext.regs[29],
        .sp = (uintptr_t)context->uc_mcontext.sp,
        .link = (uintptr_t)context->uc_mcontext.regs[30],
    };
}

/* async-signal-safe. */
static inline void cpu_context_set(ucontext_t *context, struct cpu_context registers) {
    context->uc_mcontext.pc = registers.pc;
    context->uc_mcontext.regs[29] = registers.fp;
    context->uc_mcontext.sp = registers.sp;
}

/* async-signal-safe. */
static inline void cpu_context_copy(ucontext_t *copy, const ucontext_t *context,
                                    struct cpu_context registers) {
    /* Without the 4 KiB of vector registers. */
    memcpy(copy, context, offsetof(ucontext_t, uc_mcontext.__reserved));
    cpu_context_set(copy, registers);
}

/* async-signal-safe. */
#define CPU_CALL_BYTES 8
static inline bool cpu_is_plain_register_call(uintptr_t address) {
    const uint32_t *end = (const uint32_t *)address;
    return (end[-1] & 0xfffffc1f) == 0xd63f0000 && /* blr */
           (end[-2] & 0xffffffe0) != 0xf90003e0;   /* str register, [sp] */
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

/*
 * syscalls.h: the kernel without libc in between. Each call returns the kernel's value, a negative
 * errno on failure, and leaves errno alone: all of it is async-signal-safe. Raw calls also keep the
 * library free of libc's versioned symbols (an unversioned timer_create binds an ABI from 1999).
 */
#ifndef PPROF_SYSCALLS_H
#define PPROF_SYSCALLS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>

/* async-signal-safe. */
static inline long sys_call(long number, long a, long b, long c, long d, long e, long f)
{
#if defined(__x86_64__)
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
#elif defined(__aarch64__)
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    register long x5 __asm__("x5") = f;
    __asm__ volatile("svc 0"
                     : "+r"(x0)
                     : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory");
    return x0;
#else
#error "syscalls.h: this architecture is not supported"
#endif
}

/* async-signal-safe. For the calls of up to four arguments, which is all but mmap. */
static inline long sys_call4(long number, long a, long b, long c, long d)
{
    return sys_call(number, a, b, c, d, 0, 0);
}

/* async-signal-safe. */
static inline int32_t sys_gettid(void)
{
    return (int32_t)sys_call4(SYS_gettid, 0, 0, 0, 0);
}

/* async-signal-safe. */
static inline int32_t sys_getpid(void)
{
    return (int32_t)sys_call4(SYS_getpid, 0, 0, 0, 0);
}

#endif

/*
 * linux/raw_syscall.h: the kernel without libc in between. Each call returns the kernel's value, a
 * negative errno on failure, and leaves errno alone: all of it is async-signal-safe. Raw calls also
 * keep the library free of libc's versioned symbols (an unversioned timer_create binds an ABI from
 * 1999).
 */
#ifndef PPROF_LINUX_RAW_SYSCALL_H
#define PPROF_LINUX_RAW_SYSCALL_H

#include <errno.h>
#include <linux/futex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>

/* async-signal-safe. */
static inline long raw_syscall(long number, long a, long b, long c, long d, long e, long f) {
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
#error "raw_syscall.h: this architecture is not supported"
#endif
}

/* async-signal-safe. For the calls of up to four arguments, which is all but mmap. */
static inline long raw_syscall4(long number, long a, long b, long c, long d) {
    return raw_syscall(number, a, b, c, d, 0, 0);
}

/* async-signal-safe. */
static inline int32_t raw_thread_id(void) {
    return (int32_t)raw_syscall4(SYS_gettid, 0, 0, 0, 0);
}

/* async-signal-safe. */
static inline int32_t raw_process_id(void) {
    return (int32_t)raw_syscall4(SYS_getpid, 0, 0, 0, 0);
}

/* async-signal-safe. True if this process has no thread TID (any more). */
static inline bool raw_thread_has_ended(int32_t tid) {
    return raw_syscall4(SYS_tgkill, raw_process_id(), tid, 0, 0) == -ESRCH;
}

/* async-signal-safe. Copies SIZE bytes at FROM, as far as they can be read; how many, or a negative
 * errno. The kernel looks: it fails where we would fault. */
static inline long raw_read_memory(uintptr_t from, void *to, size_t size) {
    struct iovec local = {to, size};
    struct iovec remote = {(void *)from, size};
    return raw_syscall(SYS_process_vm_readv, raw_process_id(), (long)&local, 1, (long)&remote, 1,
                       0);
}

/* async-signal-safe. Nanoseconds of CLOCK. Through libc after all: the vDSO answers in 25 ns. */
static inline uint64_t raw_now(clockid_t clock) {
    struct timespec now = {0, 0};
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* async-signal-safe. Sleeps while *WORD is VALUE, at most NANOS; may return early. */
static inline long raw_futex_wait(uint32_t *word, uint32_t value, uint64_t nanos) {
    struct timespec limit = {(time_t)(nanos / 1000000000u), (long)(nanos % 1000000000u)};
    return raw_syscall4(SYS_futex, (long)word, FUTEX_WAIT_PRIVATE, (long)value, (long)&limit);
}

/* async-signal-safe. Wakes at most COUNT threads that wait on WORD. */
static inline long raw_futex_wake(uint32_t *word, int count) {
    return raw_syscall4(SYS_futex, (long)word, FUTEX_WAKE_PRIVATE, count, 0);
}

/* async-signal-safe. Returns early when a signal comes. */
static inline long raw_sleep(uint64_t nanos) {
    struct timespec time = {(time_t)(nanos / 1000000000u), (long)(nanos % 1000000000u)};
    return raw_syscall4(SYS_nanosleep, (long)&time, 0, 0, 0);
}

#endif

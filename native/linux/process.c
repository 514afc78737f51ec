/*
 * linux/process.c: what TypeScript cannot ask the kernel itself. Normal context only.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>

#include "linux/raw_syscall.h"
#include "pprof_native.h"

int32_t pprof_abi_version(void) {
    return PPROF_ABI_VERSION;
}

int32_t pprof_thread_id(void) {
    return raw_thread_id();
}

double pprof_now(int32_t which) {
    static const clockid_t clocks[] = {CLOCK_MONOTONIC, CLOCK_REALTIME, CLOCK_PROCESS_CPUTIME_ID,
                                       CLOCK_THREAD_CPUTIME_ID};
    if (which < 0 || (size_t)which >= sizeof clocks / sizeof clocks[0])
        return -EINVAL;
    return (double)raw_now(clocks[which]);
}

int32_t pprof_read_file(const char *path, double offset, uint8_t *buffer, uint32_t size) {
    if (path == NULL || buffer == NULL || !(offset >= 0 && offset < 9007199254740992.0) ||
        size > INT32_MAX)
        return -EINVAL;
    long file = raw_syscall4(SYS_openat, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0)
        return (int32_t)file;
    uint32_t total = 0;
    long got = 0;
    /* /proc gives a page at a time: as much as there is, so that the lines of one call belong
     * together. */
    while (total < size) {
        got = raw_syscall4(SYS_pread64, file, (long)(buffer + total), size - total,
                           (long)offset + (long)total);
        if (got == -EINTR)
            continue;
        if (got <= 0)
            break;
        total += (uint32_t)got;
    }
    raw_syscall4(SYS_close, file, 0, 0, 0);
    return got < 0 && total == 0 ? (int32_t)got : (int32_t)total;
}

int32_t pprof_die(int32_t signal) {
    struct sigaction action = {.sa_handler = SIG_DFL};
    /* SIGKILL and SIGSTOP have no other action. */
    if (signal != SIGKILL && signal != SIGSTOP && sigaction(signal, &action, NULL) != 0)
        return -errno;
    uint64_t set = (uint64_t)1 << (signal - 1);
    raw_syscall4(SYS_rt_sigprocmask, SIG_UNBLOCK, (long)&set, 0, sizeof set);
    return (int32_t)raw_syscall4(SYS_tgkill, raw_process_id(), raw_thread_id(), signal, 0);
}

/*
 * hook/exec_hook.c: see hook/exec_hook.h. Of the exec family those functions that the runtimes
 * call: Bun execve (process.execve), Deno and Node execvp. LIMITATIONS: execl and its kin take
 * their arguments one by one and cannot be called again with them; a program that calls them, or
 * fexecve, from native code of its own is not covered.
 */
#include "hook/exec_hook.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/time.h>

#include "hook/got_hook.h"
#include "linux/raw_syscall.h"

static int (*real_execve)(const char *, char *const *, char *const *);
static int (*real_execvpe)(const char *, char *const *, char *const *);
static int (*real_execv)(const char *, char *const *);
static int (*real_execvp)(const char *, char *const *);

static int32_t owner; /* the process whose ITIMER_PROF is ours; 0: none. Atomic */

/* Stops it and puts what was left to BEFORE. False where it is not ours: a vforked child has our
 * memory. */
static bool stop_itimer(struct itimerval *before) {
    if (__atomic_load_n(&owner, __ATOMIC_RELAXED) != raw_process_id())
        return false;
    const struct itimerval none = {0};
    raw_syscall4(SYS_setitimer, ITIMER_PROF, (long)&none, (long)before, 0);
    /* One that is pending for the process would be the new program's. */
    const uint64_t set = (uint64_t)1 << (SIGPROF - 1);
    const struct timespec now = {0, 0};
    while (raw_syscall4(SYS_rt_sigtimedwait, (long)&set, 0, (long)&now, sizeof set) == SIGPROF) {
    }
    return true;
}

/* The exec has failed; meanwhile another thread may have ended the clock. */
static void go_on(bool stopped, const struct itimerval *before) {
    int error = errno;
    if (stopped && __atomic_load_n(&owner, __ATOMIC_RELAXED) == raw_process_id())
        raw_syscall4(SYS_setitimer, ITIMER_PROF, (long)before, 0, 0);
    errno = error;
}

static int hooked_execve(const char *path, char *const *arguments, char *const *environment) {
    struct itimerval before;
    bool stopped = stop_itimer(&before);
    int status = real_execve(path, arguments, environment);
    go_on(stopped, &before);
    return status;
}

static int hooked_execvpe(const char *file, char *const *arguments, char *const *environment) {
    struct itimerval before;
    bool stopped = stop_itimer(&before);
    int status = real_execvpe(file, arguments, environment);
    go_on(stopped, &before);
    return status;
}

static int hooked_execv(const char *path, char *const *arguments) {
    struct itimerval before;
    bool stopped = stop_itimer(&before);
    int status = real_execv(path, arguments);
    go_on(stopped, &before);
    return status;
}

static int hooked_execvp(const char *file, char *const *arguments) {
    struct itimerval before;
    bool stopped = stop_itimer(&before);
    int status = real_execvp(file, arguments);
    go_on(stopped, &before);
    return status;
}

int exec_hook_stops_itimer(bool on) {
    static const struct {
        const char *name;
        void *replacement;
        void **original;
    } hooks[] = {
        {"execve", (void *)hooked_execve, (void **)&real_execve},
        {"execvpe", (void *)hooked_execvpe, (void **)&real_execvpe},
        {"execv", (void *)hooked_execv, (void **)&real_execv},
        {"execvp", (void *)hooked_execvp, (void **)&real_execvp},
    };
    for (size_t i = 0; on && i < sizeof hooks / sizeof hooks[0]; i++) {
        int slots = got_hook(hooks[i].name, hooks[i].replacement, hooks[i].original);
        if (slots < 0)
            return slots;
    }
    __atomic_store_n(&owner, on ? raw_process_id() : 0, __ATOMIC_RELAXED);
    return 0;
}

/*
 * linux/fork.c: see linux/fork.h.
 */
#include "linux/fork.h"

#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/utsname.h>

#include "linux/raw_syscall.h"

/* Threads that fork at the same moment; those beyond it take their ticks meanwhile. */
#define MAX_FORKING 64

#define SIGPROF_BIT ((uint64_t)1 << (SIGPROF - 1))

/* The linker's names for the first byte of each section and the one after the last. */
extern char __start_pprof_locks[] __attribute__((visibility("hidden"), weak));
extern char __stop_pprof_locks[] __attribute__((visibility("hidden"), weak));
extern void (*const __start_pprof_forked[])(void) __attribute__((visibility("hidden"), weak));
extern void (*const __stop_pprof_forked[])(void) __attribute__((visibility("hidden"), weak));

FORK_LOCK(lock);
static bool watched; /* under `lock` */

bool fork_blocks_sigprof;

/* The threads that fork now and had SIGPROF blocked for it; 0: free. Atomic. */
static pthread_t forking[MAX_FORKING];

/* True if SIGPROF was not blocked before. */
static bool set_blocked(bool blocked) {
    uint64_t set = SIGPROF_BIT, before = 0;
    raw_syscall4(SYS_rt_sigprocmask, blocked ? SIG_BLOCK : SIG_UNBLOCK, (long)&set, (long)&before,
                 sizeof set);
    return (before & SIGPROF_BIT) == 0;
}

static void before_fork(void) {
    if (!fork_blocks_sigprof)
        return;
    for (uint32_t i = 0; i < MAX_FORKING; i++) {
        pthread_t none = 0;
        if (!__atomic_compare_exchange_n(&forking[i], &none, pthread_self(), false,
                                         __ATOMIC_RELAXED, __ATOMIC_RELAXED))
            continue;
        if (!set_blocked(true))
            __atomic_store_n(&forking[i], 0, __ATOMIC_RELAXED); /* it was: so it stays */
        return;
    }
}

/* In both processes. */
static void after_fork(void) {
    for (uint32_t i = 0; i < MAX_FORKING; i++) {
        if (__atomic_load_n(&forking[i], __ATOMIC_RELAXED) != pthread_self())
            continue;
        __atomic_store_n(&forking[i], 0, __ATOMIC_RELAXED);
        set_blocked(false);
    }
}

static void in_child(void) {
    /* The zeros of PTHREAD_MUTEX_INITIALIZER, of either libc. */
    __builtin_memset(__start_pprof_locks, 0, (size_t)(__stop_pprof_locks - __start_pprof_locks));
    for (void (*const *function)(void) = __start_pprof_forked; function < __stop_pprof_forked;
         function++)
        (*function)();
    after_fork();
    __builtin_memset(forking, 0, sizeof forking); /* threads that there are none of here */
}

/* Under `lock`. True before Linux 4.19. "4.18.0-553.el8_10.x86_64" */
static bool is_old_kernel(void) {
    struct utsname name;
    if (raw_syscall4(SYS_uname, (long)&name, 0, 0, 0) != 0)
        return false;
    uint32_t number[2] = {0, 0};
    const char *at = name.release;
    for (int i = 0; i < 2; i++, at++)
        for (; *at >= '0' && *at <= '9'; at++)
            number[i] = number[i] * 10 + (uint32_t)(*at - '0');
    return number[0] < 4 || (number[0] == 4 && number[1] < 19);
}

/* Under `lock`. glibc has no pthread_atfork in its shared object, but what that calls. */
static int watch(void) {
    int (*with_object)(void (*)(void), void (*)(void), void (*)(void), void *);
    int (*plain)(void (*)(void), void (*)(void), void (*)(void));
    void *found = dlsym(RTLD_DEFAULT, "__register_atfork");
    if (found != NULL) {
        with_object = (__typeof__(with_object))found;
        return -with_object(before_fork, after_fork, in_child, NULL);
    }
    found = dlsym(RTLD_DEFAULT, "pthread_atfork");
    if (found == NULL)
        return -ENOENT;
    plain = (__typeof__(plain))found;
    return -plain(before_fork, after_fork, in_child);
}

int fork_watch(void) {
    pthread_mutex_lock(&lock);
    if (!watched)
        fork_blocks_sigprof = is_old_kernel();
    int status = watched ? 0 : watch();
    watched = watched || status == 0;
    pthread_mutex_unlock(&lock);
    return status;
}

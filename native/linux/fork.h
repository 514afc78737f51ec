/*
 * linux/fork.h: fork without exec. The child is a copy of one thread and all memory: of us it finds
 * no clock that runs, no hook that is told of anything, and no lock that a thread holds which it
 * does not have. (A vforked child has no memory of its own, and a program that is spawned gets new
 * memory: neither comes here.)
 */
#ifndef PPROF_LINUX_FORK_H
#define PPROF_LINUX_FORK_H

#include <pthread.h>
#include <stdbool.h>

/* A lock that is free in a forked child, whoever held it at the fork. What it protects may be half
 * changed then: room that is lost, or a count that is one off. All locks of the library are of
 * these. */
#define FORK_LOCK(name)                                                                            \
    static pthread_mutex_t name __attribute__((section("pprof_locks"))) = PTHREAD_MUTEX_INITIALIZER

/* FUNCTION, void (void), runs in each forked child before fork returns there. async-signal-safe. */
#define IN_FORKED_CHILD(function)                                                                  \
    static void (*const in_forked_child_##function)(void)                                          \
        __attribute__((section("pprof_forked"), used)) = function

/* Normal context. From now on that is so. 0 or a negative errno. */
int fork_watch(void);

/* True if a thread that forks has SIGPROF blocked meanwhile: set by fork_watch where Linux is older
 * than 4.19, which begins a fork anew whenever a signal has come. With a heap that takes longer to
 * copy than the clock's period it would never end (Go's issue 5517). */
extern bool fork_blocks_sigprof;

#endif

/* linux/fork.c, on a kernel that is too old: SIGPROF is blocked while a thread forks, and no
 * longer. */
#include "linux/fork.h"

#include "harness.h"

FORK_LOCK(a_lock);

static bool is_blocked(void) {
    sigset_t set;
    pthread_sigmask(SIG_SETMASK, NULL, &set);
    return sigismember(&set, SIGPROF) == 1;
}

static void set_blocked(bool blocked) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPROF);
    pthread_sigmask(blocked ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

/* Of other handlers, which run after ours before the fork, and before ours after it. */
static uint32_t blocked_before, blocked_after, functions_run;

static void before(void) {
    __atomic_fetch_add(&blocked_before, is_blocked(), __ATOMIC_RELAXED);
}

static void after(void) {
    __atomic_fetch_add(&blocked_after, is_blocked(), __ATOMIC_RELAXED);
}

static void run_in_child(void) {
    functions_run++;
}
IN_FORKED_CHILD(run_in_child);

/* Forks; both processes must have SIGPROF blocked afterwards as THEY say. */
static void fork_blocked(bool they) {
    pid_t child = fork();
    if (child == 0)
        _exit(is_blocked() != they || functions_run != 1 || pthread_mutex_trylock(&a_lock) != 0);
    int status = -1;
    waitpid(child, &status, 0);
    CHECK_EQUAL(status, 0);
    CHECK_EQUAL(is_blocked(), they);
    CHECK_EQUAL(functions_run, 0);
}

static void on_an_old_kernel(void) {
    pthread_atfork(before, after, after);
    REQUIRE(fork_watch() == 0);
    REQUIRE(fork_watch() == 0);
    fork_blocks_sigprof = true;
    pthread_mutex_lock(&a_lock);
    fork_blocked(false);
    CHECK_EQUAL(blocked_before, 1);
    CHECK_EQUAL(blocked_after, 1);
    set_blocked(true); /* by the program */
    fork_blocked(true);
    CHECK_EQUAL(blocked_before, 2);
    set_blocked(false);
    fork_blocked(false);
}

static void on_a_new_one(void) {
    pthread_atfork(before, after, after);
    REQUIRE(fork_watch() == 0);
    CHECK(!fork_blocks_sigprof); /* this one is */
    pthread_mutex_lock(&a_lock);
    fork_blocked(false);
    CHECK_EQUAL(blocked_before, 0);
    CHECK_EQUAL(blocked_after, 0);
}

static void *fork_on(void *argument) {
    for (int i = 0; i < 20; i++)
        fork_blocked(false);
    return argument;
}

static void many_threads_fork_at_once(void) {
    REQUIRE(fork_watch() == 0);
    fork_blocks_sigprof = true;
    pthread_mutex_lock(&a_lock);
    pthread_t threads[4];
    for (int i = 0; i < 4; i++)
        REQUIRE(pthread_create(&threads[i], NULL, fork_on, NULL) == 0);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
}

TEST_MAIN({"fork signals: on an old kernel", on_an_old_kernel},
          {"fork signals: on a new one", on_a_new_one},
          {"fork signals: many threads fork at once", many_threads_fork_at_once})

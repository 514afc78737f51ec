/*
 * harness.h: each test runs in a process of its own, because SIGPROF's state belongs to a process.
 * Prints "ok name" or "FAIL name" per test and "N passed, N failed" at the end.
 */
#ifndef PPROF_TESTS_HARNESS_H
#define PPROF_TESTS_HARNESS_H

#include <dirent.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct test {
    const char *name;
    void (*run)(void);
};

/* No test takes longer, under a sanitizer or an emulator either. */
#define TEST_SECONDS 120

static int failed_checks;

static inline void check_failed(const char *file, int line, const char *what) {
    __atomic_fetch_add(&failed_checks, 1, __ATOMIC_RELAXED);
    fprintf(stderr, "%s:%d: %s\n", file, line, what);
}

/* Goes on after a failure. */
#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition))                                                                          \
            check_failed(__FILE__, __LINE__, #condition);                                          \
    } while (0)

/* Returns from the calling function, which is void, after a failure. */
#define REQUIRE(condition)                                                                         \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            check_failed(__FILE__, __LINE__, #condition);                                          \
            return;                                                                                \
        }                                                                                          \
    } while (0)

/* As CHECK(A == B), and says what they are. */
#define CHECK_EQUAL(a, b)                                                                          \
    do {                                                                                           \
        long long left_ = (long long)(a), right_ = (long long)(b);                                 \
        if (left_ != right_) {                                                                     \
            check_failed(__FILE__, __LINE__, #a " == " #b);                                        \
            fprintf(stderr, "  %lld != %lld\n", left_, right_);                                    \
        }                                                                                          \
    } while (0)

/* What is a matter of chance, such as a share of the ticks: MEASURE, bool (*)(unsigned scale), says
 * whether it holds. It gets 1; where it misses it measures anew, for twice and then for four times
 * as long. What chance has no part in, it CHECKs: that fails at once. */
#define STATISTICALLY(measure) statistically(measure, #measure, __FILE__, __LINE__)

static inline void statistically(bool (*measure)(unsigned scale), const char *name,
                                 const char *file, int line) {
    for (unsigned scale = 1; !measure(scale); scale *= 2) {
        if (scale == 4 || __atomic_load_n(&failed_checks, __ATOMIC_RELAXED) != 0) {
            check_failed(file, line, name);
            return;
        }
        printf("measured anew, %u times as long: %s\n", scale * 2, name);
    }
}

static inline uint64_t nanos(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* qemu-user is many times slower, and has 32 timers for all (Makefile: RUNNER). */
static inline bool is_emulated(void) {
    return getenv("PPROF_TEST_EMULATED") != NULL;
}

/* The threads of this process; an emulator or a sanitizer may have one of its own among them. */
static inline int live_threads(void) {
    int n = 0;
    DIR *directory = opendir("/proc/self/task");
    while (readdir(directory) != NULL)
        n++;
    closedir(directory);
    return n - 2;
}

static inline void *at_once(void *argument) {
    return argument;
}

/* Those without the ones that a test creates: a sanitizer starts its own with the first of them,
 * and a joined one is in /proc for a moment longer. */
static inline int own_threads(void) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, at_once, NULL) == 0)
        pthread_join(thread, NULL);
    int n = live_threads();
    for (int millis = 0; millis < 50; millis++) {
        usleep(1000);
        int now = live_threads();
        millis = now == n ? millis : 0;
        n = now;
    }
    return n;
}

/* Waits for the end of all threads but N; false when that does not come. */
static inline bool threads_left(int n) {
    for (int millis = 0; live_threads() > n; millis++) {
        if (millis == 5000)
            return false;
        usleep(1000);
    }
    return true;
}

/* For threads that work until the test says so. */
static bool ended_flag;

static inline bool is_ended(void) {
    return __atomic_load_n(&ended_flag, __ATOMIC_ACQUIRE);
}

static inline void end_all(void) {
    __atomic_store_n(&ended_flag, true, __ATOMIC_RELEASE);
}

static inline void sleep_millis(unsigned millis) {
    struct timespec time = {millis / 1000, millis % 1000 * 1000000L};
    while (nanosleep(&time, &time) != 0) {
    }
}

/* Uses MILLIS of the calling thread's CPU time; returns what it used, in nanoseconds. Rarely in
 * libc: musl's clock_gettime has no frame of its own, and stacks are cut there. */
static inline uint64_t burn(unsigned millis) {
    uint64_t start = nanos(CLOCK_THREAD_CPUTIME_ID), now;
    do {
        for (volatile int i = 0; i < 20000; i++) {
        }
        now = nanos(CLOCK_THREAD_CPUTIME_ID);
    } while (now - start < millis * 1000000ull);
    return now - start;
}

/* Runs TEST in a child, once: what fails here fails for a user. */
static inline bool run_test(const struct test *test) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); /* a test that hangs with all signals blocked */
        alarm(TEST_SECONDS);
        test->run();
        fflush(stdout);
        exit(failed_checks == 0 ? 0 : 1);
    }
    int status = 0;
    bool ended = child > 0 && waitpid(child, &status, 0) == child;
    if (!ended)
        perror("fork");
    else if (WIFSIGNALED(status))
        printf("# ended by signal %d (%s)\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else if (WEXITSTATUS(status) > 1)
        printf("# exit code %d\n", WEXITSTATUS(status)); /* a sanitizer's report has its own */
    bool passed = ended && status == 0;
    printf("%s %s\n", passed ? "ok" : "FAIL", test->name);
    return passed;
}

/* Runs TESTS[0..n), or those whose name contains argv[1]. */
static inline int run_tests(const struct test *tests, size_t n, int argc, char **argv) {
    int passed = 0, failed = 0;
    for (size_t i = 0; i < n; i++) {
        if (argc > 1 && strstr(tests[i].name, argv[1]) == NULL)
            continue;
        if (run_test(&tests[i]))
            passed++;
        else
            failed++;
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0 || passed == 0;
}

#define TEST_MAIN(...)                                                                             \
    int main(int argc, char **argv) {                                                              \
        static const struct test tests[] = {__VA_ARGS__};                                          \
        return run_tests(tests, sizeof tests / sizeof tests[0], argc, argv);                       \
    }

#endif

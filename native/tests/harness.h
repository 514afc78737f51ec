/*
 * harness.h: each test runs in a process of its own, because SIGPROF's state belongs to a process.
 * Prints "ok name" or "FAIL name" per test and "N passed, N failed" at the end.
 */
#ifndef PPROF_TESTS_HARNESS_H
#define PPROF_TESTS_HARNESS_H

#include <dirent.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

/* Uses MILLIS of the calling thread's CPU time; returns what it used, in nanoseconds. */
static inline uint64_t burn(unsigned millis) {
    uint64_t start = nanos(CLOCK_THREAD_CPUTIME_ID), now;
    do {
        for (volatile int i = 0; i < 2000; i++) {
        }
        now = nanos(CLOCK_THREAD_CPUTIME_ID);
    } while (now - start < millis * 1000000ull);
    return now - start;
}

/* The exit code of a test whose checks have failed; a sanitizer's report has another one. */
#define CHECKS_FAILED 42

/* How often a test may fail in its checks: several of them need the CPU at a certain moment, which a
 * crowded machine may refuse. What is wrong in the code fails every time. */
#define ATTEMPTS 3

/* Returns 0, or CHECKS_FAILED, or 1 for any other end. */
static inline int attempt_test(const struct test *test) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(TEST_SECONDS);
        test->run();
        fflush(stdout);
        exit(failed_checks == 0 ? 0 : CHECKS_FAILED);
    }
    int status = 0;
    while (child < 0 || waitpid(child, &status, 0) != child) {
        if (child < 0) {
            perror("fork");
            return 1;
        }
    }
    if (WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == CHECKS_FAILED))
        return WEXITSTATUS(status);
    if (WIFSIGNALED(status))
        printf("# ended by signal %d (%s)\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else
        printf("# exit code %d\n", WEXITSTATUS(status));
    return 1;
}

static inline int run_test(const struct test *test) {
    int result = CHECKS_FAILED;
    for (int i = 0; i < ATTEMPTS && result == CHECKS_FAILED; i++) {
        if (i > 0)
            printf("# once more: %s\n", test->name);
        result = attempt_test(test);
    }
    printf("%s %s\n", result == 0 ? "ok" : "FAIL", test->name);
    return result;
}

/* Runs TESTS[0..n), or those whose name contains argv[1]. */
static inline int run_tests(const struct test *tests, size_t n, int argc, char **argv) {
    int passed = 0, failed = 0;
    for (size_t i = 0; i < n; i++) {
        if (argc > 1 && strstr(tests[i].name, argv[1]) == NULL)
            continue;
        if (run_test(&tests[i]) == 0)
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

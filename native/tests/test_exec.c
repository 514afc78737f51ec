/* exec: what becomes of the process's clock. */
#include <errno.h>
#include <sys/time.h>

#include "records.h"

/* This program begins anew with it, and uses CPU time until a SIGPROF would have come. */
#define NEW_PROGRAM "the new program"

static char *const arguments[] = {"test_exec", NEW_PROGRAM, NULL};

static int be_new_program(void) {
    struct itimerval timer;
    if (getitimer(ITIMER_PROF, &timer) != 0 || timer.it_value.tv_usec != 0)
        return 3;
    burn(100);
    return 0;
}

static void start(enum pprof_clock clock) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(1000000, clock) == 0);
    burn(50);
}

static void by_execve(void) {
    execve("/proc/self/exe", arguments, environ);
}

static void by_execv(void) {
    execv("/proc/self/exe", arguments);
}

static void by_execvp(void) {
    execvp("/proc/self/exe", arguments);
}

static void by_execvpe(void) {
    execvpe("/proc/self/exe", arguments, environ);
}

/* A child that profiles itself by CLOCK calls EXEC; how it ends is the new program's end. */
static void check_exec(enum pprof_clock clock, void (*exec)(void)) {
    pid_t child = fork();
    if (child == 0) {
        start(clock);
        exec();
        _exit(2);
    }
    int status = -1;
    waitpid(child, &status, 0);
    CHECK_EQUAL(status, 0);
}

static void the_new_program_runs_on(void) {
    check_exec(PPROF_CLOCK_PROCESS, by_execve);
    check_exec(PPROF_CLOCK_PROCESS, by_execv);
    check_exec(PPROF_CLOCK_PROCESS, by_execvp);
    check_exec(PPROF_CLOCK_PROCESS, by_execvpe);
    check_exec(PPROF_CLOCK_THREAD, by_execve);
}

/* Shows that this test can fail. */
static void the_kernel_keeps_the_timer(void) {
    pid_t child = fork();
    if (child == 0) {
        signal(SIGPROF, SIG_IGN);
        struct itimerval timer = {{0, 1000}, {0, 1000}};
        setitimer(ITIMER_PROF, &timer, NULL);
        signal(SIGPROF, SIG_DFL);
        by_execve();
        _exit(2);
    }
    int status = -1;
    waitpid(child, &status, 0);
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF) ||
          (WIFEXITED(status) && WEXITSTATUS(status) == 3));
}

static void an_exec_that_fails_changes_nothing(void) {
    start(PPROF_CLOCK_PROCESS);
    errno = 0;
    CHECK_EQUAL(execve("/nonexistent/program", arguments, environ), -1);
    CHECK_EQUAL(errno, ENOENT);
    double before = stat(PPROF_STAT_WEIGHT_NANOS);
    burn(100);
    CHECK(stat(PPROF_STAT_WEIGHT_NANOS) > before + 50.0 * MILLISECOND);
    CHECK_EQUAL(pprof_cpu_stop(), 0);
    struct itimerval timer;
    getitimer(ITIMER_PROF, &timer);
    CHECK(timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0);
    CHECK_EQUAL(execve("/nonexistent/program", arguments, environ), -1);
    getitimer(ITIMER_PROF, &timer);
    CHECK(timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0);
}

/* It has our memory until it execs, but a timer of its own, which is none. */
static void a_vforked_child_stops_nothing(void) {
    start(PPROF_CLOCK_PROCESS);
    pid_t child = vfork();
    if (child == 0) {
        execve("/proc/self/exe", arguments, environ);
        _exit(2);
    }
    int status = -1;
    waitpid(child, &status, 0);
    CHECK_EQUAL(status, 0);
    double before = stat(PPROF_STAT_WEIGHT_NANOS);
    burn(100);
    CHECK(stat(PPROF_STAT_WEIGHT_NANOS) > before + 50.0 * MILLISECOND);
}

int main(int argc, char **argv) {
    if (argc == 2 && strcmp(argv[1], NEW_PROGRAM) == 0)
        return be_new_program();
    static const struct test tests[] = {
        {"exec: the kernel keeps the timer", the_kernel_keeps_the_timer},
        {"exec: the new program runs on", the_new_program_runs_on},
        {"exec: an exec that fails changes nothing", an_exec_that_fails_changes_nothing},
        {"exec: a vforked child stops nothing", a_vforked_child_stops_nothing},
    };
    return run_tests(tests, sizeof tests / sizeof tests[0], argc, argv);
}

/* SIGPROF among others: chaining, errno, late signals, what the handler may call. */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>

#include "records.h"

static struct tally tally;
static volatile int foreign_calls, foreign_ticks;
static volatile int last_code;
static void *volatile last_address;

static void foreign_handler(int signal, siginfo_t *info, void *context) {
    foreign_calls = foreign_calls + 1;
    foreign_ticks = foreign_ticks + (info->si_code == SI_TIMER || info->si_code == SI_KERNEL);
    last_code = info->si_code;
    last_address = context;
    errno = EBADF;
    (void)signal;
}

static void plain_handler(int signal) {
    foreign_calls = foreign_calls + (signal == SIGPROF);
}

static void install(void (*handler)(int, siginfo_t *, void *)) {
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
    sigaction(SIGPROF, &action, NULL);
}

static void foreign_handler_is_chained(void) {
    install(foreign_handler);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    for (int i = 0; i < 20; i++) {
        raise(SIGPROF);
        burn(5);
    }
    union sigval value = {.sival_ptr = &tally};
    sigqueue(getpid(), SIGPROF, value);
    CHECK_EQUAL(foreign_calls, 21);
    CHECK_EQUAL(last_code, SI_QUEUE);
    CHECK(last_address != NULL);
    CHECK_EQUAL(foreign_ticks, 0); /* ours are ours */
    CHECK_EQUAL(stat(PPROF_STAT_FOREIGN), 21);
    pprof_cpu_stop();
    raise(SIGPROF);
    CHECK_EQUAL(foreign_calls, 22);
    drain(&tally);
    CHECK(tally.weight > 50 * (uint64_t)MILLISECOND);
}

static void plain_handler_is_chained(void) {
    signal(SIGPROF, plain_handler);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    raise(SIGPROF);
    raise(SIGPROF);
    CHECK_EQUAL(foreign_calls, 2);
}

/* SIG_DFL would end the process. */
static void late_signals_do_no_harm(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    raise(SIGPROF);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn_ticks(3);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPROF);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    burn(150); /* one is pending now */
    pprof_cpu_stop();
    drain(&tally);
    uint32_t ticks = tally.ticks;
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    raise(SIGPROF);
    drain(&tally);
    CHECK_EQUAL(tally.ticks, ticks); /* and is ignored */
    CHECK(ticks > 2);
}

static void ignored_stays_ignored(void) {
    signal(SIGPROF, SIG_IGN);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    raise(SIGPROF);
}

/* A signal that claims to come from a timer, with a value that is nobody's. */
static void forged_values_are_passed_on(void) {
    install(foreign_handler);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(1000 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    static uint64_t not_a_record[64];
    void *const values[] = {NULL, not_a_record, (void *)8, (void *)UINTPTR_MAX};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        struct sigevent event = {.sigev_notify = SIGEV_SIGNAL,
                                 .sigev_signo = SIGPROF,
                                 .sigev_value = {.sival_ptr = values[i]}};
        timer_t timer;
        REQUIRE(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);
        struct itimerspec times = {{0, 0}, {0, 1000000}};
        timer_settime(timer, 0, &times, NULL);
        sleep_millis(20);
        timer_delete(timer);
    }
    CHECK_EQUAL(foreign_calls, 4);
    pprof_cpu_stop();
    drain(&tally);
    CHECK_EQUAL(tally.ticks, 0);
}

static void errno_is_preserved(void) {
    install(foreign_handler); /* which sets errno */
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    uint64_t end = nanos(CLOCK_THREAD_CPUTIME_ID) + 300 * MILLISECOND;
    int changed = 0;
    union sigval value = {.sival_int = 0};
    while (nanos(CLOCK_THREAD_CPUTIME_ID) < end) {
        sigqueue(getpid(), SIGPROF, value);
        errno = 12345;
        for (volatile int i = 0; i < 100000; i++) {
        }
        changed += errno != 12345;
    }
    pprof_cpu_stop();
    CHECK_EQUAL(changed, 0);
    drain(&tally);
    CHECK(tally.ticks > 20);
    CHECK(foreign_calls > 20);
}

/* -- Handlers put on top of ours ------------------------------------------------------------- */

static struct sigaction below;

/* As signal-hook (Rust) does: a handler that calls the one it found. */
static void calling_handler(int signal, siginfo_t *info, void *context) {
    foreign_calls = foreign_calls + 1;
    below.sa_sigaction(signal, info, context);
}

static void rearmed_over_a_handler_that_calls_ours(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    CHECK_EQUAL(pprof_cpu_rearm(), 0);
    CHECK_EQUAL(stat(PPROF_STAT_HANDLER_LOST), 0);
    struct sigaction action = {.sa_sigaction = calling_handler, .sa_flags = SA_SIGINFO};
    sigaction(SIGPROF, &action, &below);
    CHECK_EQUAL(stat(PPROF_STAT_HANDLER_LOST), 1);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn(150);
    CHECK(foreign_calls > 5); /* ticks reach us through it */
    drain(&tally);
    CHECK(tally.weight > 75 * (uint64_t)MILLISECOND);

    CHECK_EQUAL(pprof_cpu_rearm(), 1);
    CHECK_EQUAL(stat(PPROF_STAT_HANDLER_LOST), 0);
    foreign_calls = 0;
    uint32_t before = tally.ticks;
    burn_ticks(6);
    drain(&tally);
    CHECK(tally.ticks >= before + 6);
    CHECK_EQUAL(foreign_calls, 0);
    raise(SIGPROF); /* ours -> theirs -> ours: and no further */
    raise(SIGPROF);
    CHECK_EQUAL(foreign_calls, 2);
    pprof_cpu_stop();
}

/* As Bun after process.removeAllListeners("SIGPROF"). */
static void rearmed_without_siginfo(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    struct sigaction action;
    sigaction(SIGPROF, NULL, &action);
    action.sa_flags &= ~SA_SIGINFO;
    sigaction(SIGPROF, &action, NULL);
    CHECK_EQUAL(stat(PPROF_STAT_HANDLER_LOST), 1);
    raise(SIGPROF); /* its arguments are whatever is in the registers */
    CHECK_EQUAL(pprof_cpu_rearm(), 1);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn_ticks(6);
    pprof_cpu_stop();
    drain(&tally);
    CHECK(tally.ticks >= 6);
}

static void rearmed_over_the_default(void) {
    install(foreign_handler);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    signal(SIGPROF, SIG_DFL);
    CHECK_EQUAL(pprof_cpu_rearm(), 1);
    raise(SIGPROF);
    CHECK_EQUAL(pprof_cpu_rearm(), 0);
}

/* V8's handler runs inside ours, on the alternate stack that it has asked for. */
static void flags_for_v8(void) {
    struct sigaction action;
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    sigaction(SIGPROF, NULL, &action);
    CHECK(action.sa_flags & SA_ONSTACK);
    CHECK(action.sa_flags & SA_RESTART);
    CHECK(sigismember(&action.sa_mask, SIGTERM) == 1);
    CHECK(sigismember(&action.sa_mask, SIGSEGV) == 0);
    /* A process has one engine. */
    CHECK_EQUAL(pprof_cpu_prepare(PPROF_ENGINE_JSC), -EINVAL);
    CHECK_EQUAL(pprof_cpu_prepare(PPROF_ENGINE_NONE), 0);
    CHECK_EQUAL(pprof_jsc_expect(), -EINVAL);
}

static void flags_for_jsc(void) {
    struct sigaction action;
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_JSC) == 0);
    sigaction(SIGPROF, NULL, &action);
    CHECK(!(action.sa_flags & SA_ONSTACK));
    CHECK(action.sa_flags & SA_RESTART);
    CHECK(sigismember(&action.sa_mask, SIGPWR) == 0);
    CHECK_EQUAL(pprof_cpu_prepare(PPROF_ENGINE_V8), -EINVAL);
    CHECK_EQUAL(pprof_v8_enter(0), -EINVAL);
}

TEST_MAIN({"signals: a foreign handler is chained", foreign_handler_is_chained},
          {"signals: a plain foreign handler is chained", plain_handler_is_chained},
          {"signals: late ones do no harm", late_signals_do_no_harm},
          {"signals: ignored stays ignored", ignored_stays_ignored},
          {"signals: forged values are passed on", forged_values_are_passed_on},
          {"signals: errno is preserved", errno_is_preserved},
          {"signals: re-armed over one that calls ours", rearmed_over_a_handler_that_calls_ours},
          {"signals: re-armed without SA_SIGINFO", rearmed_without_siginfo},
          {"signals: re-armed over the default", rearmed_over_the_default},
          {"signals: flags for V8, and no second engine", flags_for_v8},
          {"signals: flags for JSC", flags_for_jsc})

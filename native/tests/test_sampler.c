/* The sampler through its public interface: start, stop, clocks, weights, stacks, names. */
#include <errno.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>

#include "records.h"

static struct tally tally;

static void misuse(void) {
    uint64_t words[PPROF_DRAIN_MIN];
    CHECK_EQUAL(pprof_abi_version(), PPROF_ABI_VERSION);
    CHECK_EQUAL(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD), -EINVAL); /* not prepared */
    CHECK_EQUAL(pprof_cpu_drain(words, PPROF_DRAIN_MIN), 0);
    CHECK_EQUAL(pprof_cpu_prepare(-1), -EINVAL);
    CHECK_EQUAL(pprof_cpu_prepare(3), -EINVAL);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    CHECK_EQUAL(pprof_cpu_prepare(PPROF_ENGINE_NONE), 0);
    CHECK_EQUAL(pprof_cpu_start(0, PPROF_CLOCK_THREAD), -EINVAL);
    CHECK_EQUAL(pprof_cpu_start(10 * MILLISECOND, 2), -EINVAL);
    CHECK_EQUAL(pprof_cpu_start(10 * MILLISECOND, -1), -EINVAL);
    CHECK_EQUAL(pprof_cpu_switch_clock(PPROF_CLOCK_PROCESS), -ESRCH);
    CHECK_EQUAL(pprof_cpu_stop(), 0);
    CHECK_EQUAL(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD), 0);
    CHECK_EQUAL(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_THREAD), -EALREADY);
    CHECK_EQUAL(pprof_cpu_switch_clock(2), -EINVAL);
    CHECK_EQUAL(pprof_cpu_drain(words, PPROF_DRAIN_MIN - 1), -EINVAL);
    CHECK_EQUAL(pprof_cpu_drain(NULL, PPROF_DRAIN_MIN), -EINVAL);
    CHECK_EQUAL(pprof_cpu_stop(), 0);
    CHECK_EQUAL(pprof_cpu_stop(), 0);
    double one = -1;
    CHECK_EQUAL(pprof_cpu_stats(&one, 0), PPROF_STAT_COUNT);
    CHECK_EQUAL(one, -1);
}

/* Whether what is sampled of this thread is what it used. */
static bool is_whole(unsigned scale, uint32_t period, int clock) {
    memset(&tally, 0, sizeof tally);
    CHECK_EQUAL(pprof_cpu_start(period, clock), 0);
    uint64_t used = burn(500 * scale);
    pprof_cpu_stop();
    drain(&tally);
    CHECK_EQUAL(tally.malformed, 0);
    CHECK_EQUAL(tally.lost, 0);
    struct thread_tally *thread = thread_of(&tally, gettid());
    CHECK(thread->ticks > 0 && thread->named_first);
    CHECK_EQUAL(stat(PPROF_STAT_TICKS), tally.ticks);
    double share = (double)thread->weight / (double)used;
    fprintf(stderr, "# %u ms: share %.3f\n", 500 * scale, share);
    return share > 0.85 && share < 1.15;
}

static bool thread_clock_at_100_hz(unsigned scale) {
    return is_whole(scale, 10 * MILLISECOND, PPROF_CLOCK_THREAD);
}

static bool thread_clock_at_1000_hz(unsigned scale) {
    return is_whole(scale, MILLISECOND, PPROF_CLOCK_THREAD);
}

static bool process_clock_at_100_hz(unsigned scale) {
    return is_whole(scale, 10 * MILLISECOND, PPROF_CLOCK_PROCESS);
}

static bool process_clock_at_1000_hz(unsigned scale) {
    return is_whole(scale, MILLISECOND, PPROF_CLOCK_PROCESS);
}

static void weights_of_thread_clock(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    STATISTICALLY(thread_clock_at_100_hz);
    /* Above the kernel's tick rate ticks merge: si_overrun makes up for it. */
    STATISTICALLY(thread_clock_at_1000_hz);
}

static void weights_of_process_clock(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    STATISTICALLY(process_clock_at_100_hz);
    STATISTICALLY(process_clock_at_1000_hz);
    struct itimerval timer;
    getitimer(ITIMER_PROF, &timer);
    CHECK_EQUAL(timer.it_value.tv_sec + timer.it_value.tv_usec, 0);
}

/* On a busy machine ITIMER_PROF expires more often than the process has used its period: the kernel
 * counts whole ticks of the scheduler for it. */
static void ticks_tell_no_more_than_was_used(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    memset(&tally, 0, sizeof tally);
    REQUIRE(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_PROCESS) == 0);
    uint64_t before = nanos(CLOCK_PROCESS_CPUTIME_ID);
    siginfo_t expired = {.si_signo = SIGPROF, .si_code = SI_KERNEL};
    for (int i = 0; i < 100; i++) {
        burn(1);
        CHECK_EQUAL(syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), SIGPROF, &expired), 0);
    }
    pprof_cpu_stop();
    uint64_t used = nanos(CLOCK_PROCESS_CPUTIME_ID) - before;
    drain(&tally);
    uint64_t weight = thread_of(&tally, gettid())->weight;
    fprintf(stderr, "# %.1f ms told of %.1f\n", (double)weight / 1e6, (double)used / 1e6);
    CHECK(weight <= used + 10 * MILLISECOND && weight + 20 * MILLISECOND >= used);
}

/* Three threads, one of which existed before the start, and one that sleeps. */
static pthread_barrier_t started;
static uint64_t used[3];
static int32_t tids[3];

static void *burn_some(void *argument) {
    uintptr_t i = (uintptr_t)argument;
    tids[i] = gettid();
    if (i == 0)
        pthread_barrier_wait(&started);
    uint64_t before = nanos(CLOCK_THREAD_CPUTIME_ID);
    if (i == 2)
        sleep_millis(300);
    else
        burn(i == 0 ? 600 : 300);
    used[i] = nanos(CLOCK_THREAD_CPUTIME_ID) - before;
    return NULL;
}

static void each_thread_by_its_own_clock(void) {
    pthread_barrier_init(&started, NULL, 2);
    pthread_t threads[3];
    pthread_create(&threads[0], NULL, burn_some, (void *)0); /* before the hook as well */
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_barrier_wait(&started);
    pthread_create(&threads[1], NULL, burn_some, (void *)1);
    pthread_create(&threads[2], NULL, burn_some, (void *)2);
    sleep_millis(50);
    CHECK(stat(PPROF_STAT_THREADS) >= 4);
    CHECK_EQUAL(stat(PPROF_STAT_UNARMED), 0);
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    pprof_cpu_stop();
    drain(&tally);
    for (int i = 0; i < 2; i++) {
        double share = (double)thread_of(&tally, tids[i])->weight / (double)used[i];
        fprintf(stderr, "# thread %d: share %.3f\n", i, share);
        CHECK(share > 0.8 && share < 1.2);
    }
    CHECK(thread_of(&tally, tids[2])->ticks <= 2);
    CHECK_EQUAL(tally.no_bounds, 0);
    CHECK_EQUAL(tally.malformed, 0);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), 0); /* none carries a timer any more */
    CHECK(stat(PPROF_STAT_CPU_NANOS) > 0.9e9);
}

static void *switch_clocks(void *argument) {
    (void)argument;
    burn(200);
    CHECK_EQUAL(pprof_cpu_switch_clock(PPROF_CLOCK_PROCESS), 0);
    CHECK_EQUAL(pprof_cpu_switch_clock(PPROF_CLOCK_PROCESS), 0);
    CHECK_EQUAL(stat(PPROF_STAT_THREADS), 0);
    burn(200);
    CHECK_EQUAL(pprof_cpu_switch_clock(PPROF_CLOCK_THREAD), 0);
    CHECK(stat(PPROF_STAT_THREADS) >= 1);
    burn(200);
    return NULL;
}

static void clocks_are_switched(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    uint64_t before = nanos(CLOCK_PROCESS_CPUTIME_ID);
    switch_clocks(NULL);
    uint64_t total = nanos(CLOCK_PROCESS_CPUTIME_ID) - before;
    pprof_cpu_stop();
    drain(&tally);
    double share = (double)tally.weight / (double)total;
    fprintf(stderr, "# share %.3f\n", share);
    CHECK(share > 0.85 && share < 1.15); /* a third would be missing */
    CHECK_EQUAL(tally.malformed, 0);
}

static void *start_and_end(void *argument) {
    int32_t which = (int32_t)(intptr_t)argument;
    CHECK_EQUAL(pprof_cpu_start(2 * MILLISECOND, which), 0);
    burn(100);
    return NULL;
}

static void *start_stop_and_wait(void *argument) {
    CHECK_EQUAL(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD), 0);
    pprof_cpu_stop();
    pthread_barrier_wait(&started);
    pthread_barrier_wait(argument);
    return NULL;
}

/* A thread that ends takes its own clock with it, and no other. */
static void the_owner_ends(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    const int32_t clocks[] = {PPROF_CLOCK_THREAD, PPROF_CLOCK_PROCESS};
    pthread_t thread;
    for (int i = 0; i < 2; i++) {
        pthread_create(&thread, NULL, start_and_end, (void *)(intptr_t)clocks[i]);
        pthread_join(thread, NULL);
        drain(&tally);
        CHECK(tally.ticks > 0);
        double cpu = stat(PPROF_STAT_CPU_NANOS);
        burn(10);
        CHECK(stat(PPROF_STAT_CPU_NANOS) == cpu);
        REQUIRE(pprof_cpu_start(2 * MILLISECOND, clocks[i]) == 0);
        CHECK_EQUAL(pprof_cpu_start(2 * MILLISECOND, clocks[i]), -EALREADY);
        pprof_cpu_stop();
    }
    pthread_barrier_t may_end;
    pthread_barrier_init(&started, NULL, 2);
    pthread_barrier_init(&may_end, NULL, 2);
    pthread_create(&thread, NULL, start_stop_and_wait, &may_end);
    pthread_barrier_wait(&started);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_barrier_wait(&may_end);
    pthread_join(thread, NULL);
    CHECK_EQUAL(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD), -EALREADY);
    pprof_cpu_stop();
}

/* The user's own setitimer is not taken away. */
static void a_used_process_clock_is_refused(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    struct itimerval timer = {{0, 0}, {1000, 0}};
    setitimer(ITIMER_PROF, &timer, NULL);
    CHECK_EQUAL(pprof_cpu_start(10 * MILLISECOND, PPROF_CLOCK_PROCESS), -EBUSY);
    getitimer(ITIMER_PROF, &timer);
    CHECK(timer.it_value.tv_sec >= 999);
    CHECK_EQUAL(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD), 0);
    CHECK_EQUAL(pprof_cpu_switch_clock(PPROF_CLOCK_PROCESS), -EBUSY);
    burn_ticks(10); /* the clock that worked still runs */
    pprof_cpu_stop();
    drain(&tally);
    CHECK(tally.ticks >= 10);
}

static void names_are_recorded(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    prctl(PR_SET_NAME, "first");
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn_ticks(3);
    drain(&tally);
    struct thread_tally *thread = thread_of(&tally, gettid());
    CHECK(thread->ticks > 2);
    CHECK_EQUAL(thread->names, 1);
    CHECK(thread->named_first);
    CHECK(strcmp(thread->name, "first") == 0);
    prctl(PR_SET_NAME, "exactly fifteen");
    burn(300); /* 32 ticks, which come every 4 ms or so */
    drain(&tally);
    CHECK_EQUAL(thread->names, 2);
    CHECK(strcmp(thread->name, "exactly fifteen") == 0);
    pprof_cpu_stop();
    /* A new reader knows no names: the next start records them again. */
    drain(&tally);
    memset(&tally, 0, sizeof tally);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn(150);
    pprof_cpu_stop();
    drain(&tally);
    CHECK_EQUAL(thread_of(&tally, gettid())->names, 1);
}

static void start_empties_the_ring(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    burn(100);
    pprof_cpu_stop();
    uint64_t now = nanos(CLOCK_MONOTONIC);
    REQUIRE(pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    CHECK(stat(PPROF_STAT_TICKS) < 10);
    burn(150);
    pprof_cpu_stop();
    uint64_t words[PPROF_DRAIN_MIN];
    REQUIRE(pprof_cpu_drain(words, PPROF_DRAIN_MIN) > 0);
    CHECK_EQUAL(words[0] & 0xff, PPROF_RECORD_THREAD);
    CHECK(words[1] > now);
}

/* -- Stacks ---------------------------------------------------------------------------------- */

static uint64_t expected[8]; /* return addresses of the calls below, innermost first */
static uint32_t found_stacks, seen_stacks;

/* As burn(300), but seldom in libc: musl's functions have no frame of their own, and the walk from
 * them skips the caller. */
static __attribute__((noinline)) void innermost(void) {
    expected[0] = (uint64_t)__builtin_return_address(0);
    uint64_t end = nanos(CLOCK_THREAD_CPUTIME_ID) + 300 * MILLISECOND;
    do {
        for (volatile int i = 0; i < 500000; i++) {
        }
    } while (nanos(CLOCK_THREAD_CPUTIME_ID) < end || stat(PPROF_STAT_TICKS) < 25);
}

#define CALL(name, inner, index)                                                                   \
    static __attribute__((noinline)) void name(void) {                                             \
        expected[index] = (uint64_t)__builtin_return_address(0);                                   \
        inner();                                                                                   \
        __asm__ volatile("" ::: "memory");                                                         \
    }
CALL(second, innermost, 1)
CALL(third, second, 2)
CALL(fourth, third, 3)
CALL(fifth, fourth, 4)

static void look_for_stack(const uint64_t *words, uint32_t n) {
    seen_stacks++;
    for (uint32_t i = TICK_WORDS + 1; i + 5 <= n; i++)
        if (memcmp(&words[i], expected, 5 * sizeof(uint64_t)) == 0) {
            found_stacks++;
            return;
        }
}

static void *run_fifth(void *argument) {
    (void)argument;
    fifth();
    return NULL;
}

static void check_stacks(void) {
    pprof_cpu_stop();
    tally.on_tick = look_for_stack;
    drain(&tally);
    fprintf(stderr, "# %u of %u stacks\n", found_stacks, seen_stacks);
    CHECK(seen_stacks > 20);
    /* A tick between a call and the callee's first instructions misses a caller. */
    CHECK(found_stacks >= seen_stacks * 9 / 10);
    CHECK_EQUAL(tally.no_bounds, 0);
}

static void stacks_of_the_main_thread(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    fifth();
    check_stacks();
}

static void stacks_of_a_new_thread(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_t thread;
    pthread_create(&thread, NULL, run_fifth, NULL);
    pthread_join(thread, NULL);
    check_stacks();
}

static void *wait_and_run_fifth(void *argument) {
    pthread_barrier_wait(&started);
    return run_fifth(argument);
}

static void stacks_of_an_older_thread(void) {
    pthread_barrier_init(&started, NULL, 2);
    pthread_t thread;
    pthread_create(&thread, NULL, wait_and_run_fifth, NULL);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_barrier_wait(&started);
    pthread_join(thread, NULL);
    check_stacks();
}

/* More than a big heap has, each behind one that cannot be written to. */
static void add_mappings(int count) {
    const size_t page = 65536;
    char *memory = mmap(NULL, 2 * page * (size_t)count, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                        0);
    REQUIRE(memory != MAP_FAILED);
    for (int i = 0; i < count; i++)
        REQUIRE(mprotect(memory + 2 * page * (size_t)i, page, PROT_READ | PROT_WRITE) == 0);
}

static void stacks_among_many_mappings(void) {
    pthread_barrier_init(&started, NULL, 2);
    pthread_t thread;
    pthread_create(&thread, NULL, wait_and_run_fifth, NULL);
    add_mappings(20000);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_barrier_wait(&started);
    pthread_join(thread, NULL);
    check_stacks();
}

/* Memory of the runtime's own, without a guard page: libc knows where it is. */
static void stacks_on_mapped_memory(void) {
    const size_t size = 1 << 20;
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    REQUIRE(pthread_attr_setstack(&attributes, memory, size) == 0);
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    pthread_t thread;
    REQUIRE(pthread_create(&thread, &attributes, run_fifth, NULL) == 0);
    pthread_join(thread, NULL);
    check_stacks();
}

static char alternate[256 << 10];

static void burn_in_handler(int signal) {
    (void)signal;
    burn_ticks(25);
}

/* Ticks that hit code on an alternate stack: the leaf alone. */
static void alternate_stack(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = burn_in_handler, .sa_flags = SA_ONSTACK};
    sigaction(SIGUSR1, &action, NULL);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    raise(SIGUSR1);
    pprof_cpu_stop();
    drain(&tally);
    CHECK(tally.ticks > 20);
    CHECK(tally.no_bounds >= tally.ticks * 9 / 10);
}

static __attribute__((noinline)) void recurse(int depth) {
    volatile int here = depth;
    if (depth > 0)
        recurse(depth - 1);
    else
        burn_ticks(25);
    here = here + 1;
}

static void deep_stacks_are_truncated(void) {
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    REQUIRE(pprof_cpu_start(2 * MILLISECOND, PPROF_CLOCK_THREAD) == 0);
    recurse(1000);
    pprof_cpu_stop();
    drain(&tally);
    CHECK(tally.ticks > 10);
    CHECK(tally.truncated >= tally.ticks * 9 / 10);
}

TEST_MAIN({"sampler: misuse is refused", misuse},
          {"sampler: weights of the thread clock", weights_of_thread_clock},
          {"sampler: weights of the process clock", weights_of_process_clock},
          {"sampler: ticks tell no more than was used", ticks_tell_no_more_than_was_used},
          {"sampler: each thread by its own clock", each_thread_by_its_own_clock},
          {"sampler: clocks are switched", clocks_are_switched},
          {"sampler: a thread that ends stops its clock", the_owner_ends},
          {"sampler: a used process clock is refused", a_used_process_clock_is_refused},
          {"sampler: names", names_are_recorded},
          {"sampler: start empties the ring", start_empties_the_ring},
          {"sampler: stacks of the main thread", stacks_of_the_main_thread},
          {"sampler: stacks of a new thread", stacks_of_a_new_thread},
          {"sampler: stacks of an older thread", stacks_of_an_older_thread},
          {"sampler: stacks among 20,000 other mappings", stacks_among_many_mappings},
          {"sampler: stacks on mapped memory without a guard", stacks_on_mapped_memory},
          {"sampler: ticks on an alternate stack", alternate_stack},
          {"sampler: deep stacks are truncated", deep_stacks_are_truncated})

/*
 * Threads that end between any two calls of the interface: nothing of theirs goes on, and the next
 * thread can do what they did. A Worker of JavaScript ends so whenever somebody terminates it.
 *
 * The table says which calls belong together. For each row, and each number of its calls, a thread
 * makes so many of them and ends in several ways; then all is as it was before, by what the library
 * itself says is claimed and watched, and another thread makes all calls of the row.
 */
#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/syscall.h>

#include "jsc_sampler.h"
#include "linux/raw_syscall.h"

#define MAX_STEPS 8

/* A call: 0 or more is well. */
typedef int32_t step(void);

struct row {
    const char *name;
    step *prepare; /* once in the process, before anything else */
    step *steps[MAX_STEPS];
    step *is_left; /* 0: nothing is left that the claims and watchers do not show; may be NULL */
};

/* -- The clock --------------------------------------------------------------------------------- */

static int32_t prepare_none(void) {
    return pprof_cpu_prepare(PPROF_ENGINE_NONE);
}

static int32_t start_thread_clock(void) {
    return pprof_cpu_start(1000000, PPROF_CLOCK_THREAD);
}

static int32_t start_process_clock(void) {
    return pprof_cpu_start(1000000, PPROF_CLOCK_PROCESS);
}

static int32_t to_process_clock(void) {
    return pprof_cpu_switch_clock(PPROF_CLOCK_PROCESS);
}

static int32_t to_thread_clock(void) {
    return pprof_cpu_switch_clock(PPROF_CLOCK_THREAD);
}

static int32_t drain(void) {
    static __thread uint64_t words[PPROF_DRAIN_MIN];
    int32_t status = pprof_cpu_drain(words, PPROF_DRAIN_MIN);
    return status == -EBUSY ? 0 : status; /* another thread reads */
}

static double cpu_stat(enum pprof_cpu_stat which) {
    double stats[PPROF_STAT_COUNT];
    pprof_cpu_stats(stats, PPROF_STAT_COUNT);
    return stats[which];
}

static int32_t clock_is_left(void) {
    double before = cpu_stat(PPROF_STAT_TICKS);
    burn(5);
    return cpu_stat(PPROF_STAT_THREADS) != 0 || cpu_stat(PPROF_STAT_TICKS) != before;
}

/* -- V8's profiler ----------------------------------------------------------------------------- */

static void v8_handler(int signal, siginfo_t *info, void *context) {
    (void)signal;
    (void)info;
    (void)context;
}

/* V8 installs its handler for its first sampler, and puts back what it has found after its last. */
static pthread_mutex_t v8_lock = PTHREAD_MUTEX_INITIALIZER;
static int v8_samplers;
static struct sigaction v8_found;

static int32_t v8_starts(void) {
    struct sigaction action = {.sa_sigaction = v8_handler, .sa_flags = SA_SIGINFO | SA_RESTART};
    pthread_mutex_lock(&v8_lock);
    if (v8_samplers++ == 0)
        sigaction(SIGPROF, &action, &v8_found);
    pthread_mutex_unlock(&v8_lock);
    return 0;
}

static int32_t v8_stops(void) {
    pthread_mutex_lock(&v8_lock);
    if (--v8_samplers == 0)
        sigaction(SIGPROF, &v8_found, NULL);
    pthread_mutex_unlock(&v8_lock);
    return 0;
}

static int32_t prepare_v8(void) {
    return pprof_cpu_prepare(PPROF_ENGINE_V8);
}

/* An isolate ends with its thread, and ends its sampler first. */
static pthread_key_t isolate_key;
static pthread_once_t isolate_once = PTHREAD_ONCE_INIT;

static void isolate_ends(void *value) {
    (void)value;
    v8_stops();
}

static void make_isolate_key(void) {
    pthread_key_create(&isolate_key, isolate_ends);
}

static int32_t enter(void) {
    pthread_once(&isolate_once, make_isolate_key);
    v8_starts();
    pthread_setspecific(isolate_key, &isolate_key);
    return pprof_v8_enter(0);
}

static int32_t leave(void) {
    int32_t status = pprof_v8_leave();
    v8_stops();
    pthread_setspecific(isolate_key, NULL);
    return status;
}

/* The last isolate to leave has V8's handler on top again, which a forgotten one would prevent. */
static int32_t isolate_is_left(void) {
    struct sigaction action;
    if (enter() < 0)
        return 1;
    pprof_v8_leave();
    sigaction(SIGPROF, NULL, &action);
    v8_stops();
    pthread_setspecific(isolate_key, NULL);
    return action.sa_sigaction != v8_handler;
}

/* -- V8's heap --------------------------------------------------------------------------------- */

/* Nothing is left out, or called in the place of its caller. */
#define KEPT(pointer) __asm__ volatile("" : "+r"(pointer)::"memory")

#define PROFILER_BYTES 240
#define SAMPLE_BYTES 40

static __attribute__((noinline)) void *operator_new(size_t size) {
    void *block = malloc(size);
    KEPT(block);
    return block;
}

static __attribute__((noinline)) uint64_t *new_sample(void) {
    uint64_t *sample = operator_new(SAMPLE_BYTES);
    KEPT(sample);
    return sample;
}

static __attribute__((noinline)) void *new_profiler(void) {
    void *profiler = operator_new(PROFILER_BYTES);
    KEPT(profiler);
    return profiler;
}

static int32_t trace_and_end(uint64_t *words, uint32_t capacity) {
    int32_t status = pprof_v8_heap_trace_begin();
    if (status < 0)
        return status;
    KEPT(words);
    free(new_sample());
    free(new_profiler());
    return pprof_v8_heap_trace_end(words, capacity);
}

/* Learns the layout, as the caller of the library does. */
static int32_t lay_out_heap(void) {
    uint64_t words[64];
    if (trace_and_end(words, 64) != 4)
        return -1;
    const struct pprof_v8_heap_layout layout = {.sample_caller = words[2],
                                                .profiler_caller = words[10],
                                                .distance = words[3],
                                                .sample_bytes = SAMPLE_BYTES,
                                                .sample_size = 0,
                                                .sample_owner = 8,
                                                .sample_profiler = 16,
                                                .sample_number = 24,
                                                .profiler_bytes = PROFILER_BYTES,
                                                .node_bytes = 64,
                                                .node_parent = 0,
                                                .node_script = 8,
                                                .node_position = 12,
                                                .node_name = 16};
    return pprof_v8_heap_layout((const uint64_t *)&layout, sizeof layout / sizeof(uint64_t));
}

static __thread uint64_t *profiler;
static __thread uint64_t number;

static int32_t begin_heap(void) {
    return pprof_v8_heap_begin(0);
}

static int32_t begun_heap(void) {
    profiler = new_profiler();
    return pprof_v8_heap_begun() == 1 ? 0 : -1;
}

/* One that V8 has filled in, and one that it has not. */
static int32_t sample_heap(void) {
    uint64_t *sample = new_sample();
    sample[0] = 100;
    sample[1] = 0; /* of no node: its stack is lost */
    sample[2] = (uintptr_t)profiler;
    sample[3] = ++number;
    new_sample();
    double stats[PPROF_V8_HEAP_STAT_COUNT];
    pprof_v8_heap_stats(stats, PPROF_V8_HEAP_STAT_COUNT);
    return stats[PPROF_V8_HEAP_SAMPLES] == 1 ? 0 : -1;
}

static int32_t want_stacks(void) {
    return pprof_v8_heap_stacks(5000000, 1);
}

static int32_t end_trace(void) {
    static __thread uint64_t words[256];
    return pprof_v8_heap_trace_end(words, 256);
}

static int32_t trace_something(void) {
    free(new_sample());
    return 0;
}

/* -- Memory outside of the heap ---------------------------------------------------------------- */

static int32_t start_external(void) {
    return pprof_external_start(1);
}

/* The main thread samples, and others expect. */
static int32_t start_for_others(void) {
    return pprof_external_start(1e15);
}

static int32_t expect(void) {
    return pprof_external_expect(94327);
}

static int32_t expected(void) {
    uint64_t words[2 * PPROF_MAX_DEPTH];
    void *volatile block = malloc(94327);
    free(block);
    return pprof_external_expected(words, 2 * PPROF_MAX_DEPTH) > 0 ? 0 : -1;
}

static int32_t expect_nothing(void) {
    return pprof_external_expect(0);
}

static int32_t tell_layout(void) {
    static const uint64_t layout[8] = {8, 1, 16, 24, 1, 8, 1, 8};
    return pprof_external_layout(layout, 8);
}

static int32_t external_is_left(void) {
    double before[PPROF_EXTERNAL_STAT_COUNT], after[PPROF_EXTERNAL_STAT_COUNT];
    pprof_external_stats(before, PPROF_EXTERNAL_STAT_COUNT);
    for (int i = 0; i < 1000; i++) {
        void *volatile block = malloc(94327);
        free(block);
    }
    pprof_external_stats(after, PPROF_EXTERNAL_STAT_COUNT);
    return before[PPROF_EXTERNAL_SAMPLES] != after[PPROF_EXTERNAL_SAMPLES];
}

/* -- JSC --------------------------------------------------------------------------------------- */

/* A VM ends with its thread, and its sampler at the same time, which it has or has not by then. */
struct vm {
    struct sampler sampler;
    bool has_sampler;
    int32_t number;
};

static pthread_key_t vm_key;

static void vm_ends(void *value) {
    struct vm *vm = value;
    if (vm->has_sampler)
        join_sampler(&vm->sampler);
    free(vm);
}

static int32_t prepare_jsc(void) {
    prepare();
    return -pthread_key_create(&vm_key, vm_ends);
}

static struct vm *own_vm(void) {
    return pthread_getspecific(vm_key);
}

static int32_t expect_sampler(void) {
    struct vm *vm = calloc(1, sizeof *vm);
    pthread_setspecific(vm_key, vm);
    return vm->number = pprof_jsc_expect();
}

static int32_t adopt_sampler(void) {
    struct vm *vm = own_vm();
    start_sampler(&vm->sampler);
    vm->has_sampler = true;
    uint64_t limit = now() + 2000000000u;
    while (pprof_jsc_adopted(vm->number) != 1)
        if (now() > limit)
            return -1;
    return 0;
}

static int32_t trigger(void) {
    return pprof_jsc_trigger(own_vm()->number, 300);
}

static int32_t post(void) {
    return pprof_jsc_post(own_vm()->number);
}

static int32_t release_sampler(void) {
    return pprof_jsc_trigger(own_vm()->number, PPROF_JSC_RELEASE);
}

static int32_t park_sampler(void) {
    return pprof_jsc_trigger(own_vm()->number, PPROF_JSC_PARK);
}

static uint64_t isolate[16];
uint64_t *current_isolate(void) __asm__("_ZN2v87Isolate10GetCurrentEv");
uint64_t *current_isolate(void) {
    return isolate;
}

static int32_t search_counters(void) {
    return pprof_jsc_heap_search(own_vm()->number);
}

static int32_t before_counters(void) {
    return pprof_jsc_heap_before(own_vm()->number);
}

static int32_t after_counters(void) {
    return pprof_jsc_heap_after(own_vm()->number, PPROF_JSC_HEAP_BLOCKS, 1000);
}

static int32_t stop_counters(void) {
    return pprof_jsc_heap_stop(own_vm()->number);
}

/* -- The table --------------------------------------------------------------------------------- */

static const struct row rows[] = {
    {"the clock of threads",
     prepare_none,
     {start_thread_clock, drain, pprof_cpu_stop},
     clock_is_left},
    {"the clock of the process",
     prepare_none,
     {start_process_clock, drain, pprof_cpu_stop},
     clock_is_left},
    {"one clock after the other",
     prepare_none,
     {start_thread_clock, to_process_clock, to_thread_clock, pprof_cpu_stop},
     clock_is_left},
    {"V8's sampler", prepare_v8, {enter, pprof_v8_let_go, enter, leave}, isolate_is_left},
    {"V8's sampler and the clock",
     prepare_v8,
     {enter, start_thread_clock, pprof_cpu_stop, leave},
     isolate_is_left},
    {"the lines of calls",
     prepare_v8,
     {pprof_v8_lines_begin, trace_something, pprof_v8_lines_end},
     NULL},
    {"the trace of malloc", NULL, {pprof_v8_heap_trace_begin, trace_something, end_trace}, NULL},
    {"V8's heap",
     lay_out_heap,
     {begin_heap, begun_heap, want_stacks, sample_heap, pprof_v8_heap_end},
     NULL},
    {"memory outside of the heap",
     NULL,
     {start_external, expect, expected, expect_nothing, tell_layout, expected, pprof_external_stop},
     external_is_left},
    {"a block that is expected",
     start_for_others,
     {expect, expected, expect, expected, expect_nothing},
     NULL},
    {"both",
     lay_out_heap,
     {begin_heap, begun_heap, start_external, sample_heap, pprof_external_stop, pprof_v8_heap_end},
     external_is_left},
    {"JSC's sampler",
     prepare_jsc,
     {expect_sampler, adopt_sampler, trigger, post, release_sampler, park_sampler},
     NULL},
    {"JSC's sampler and the clock",
     prepare_jsc,
     {expect_sampler, adopt_sampler, trigger, start_thread_clock, pprof_cpu_stop, release_sampler},
     clock_is_left},
    {"JSC's counters",
     prepare_jsc,
     {expect_sampler, adopt_sampler, search_counters, before_counters, after_counters,
      stop_counters},
     NULL},
};

/* -- Ends -------------------------------------------------------------------------------------- */

enum ending {
    RETURNS,
    EXITS,
    IS_CANCELLED,
    IS_IN_A_CROWD, /* returns while others make the same calls, so that the locks are taken */
    WAS_THERE,     /* returns, and has begun before anything was hooked */
    ENDINGS,
};

static const char *const endings[] = {"returns", "exits", "is cancelled", "returns in a crowd",
                                      "was there before"};

struct doomed {
    const struct row *row;
    int steps;
    enum ending ending;
    bool may_fail; /* others do the same */
    pthread_t thread;
    sem_t may_begin, is_there;
};

/* Makes the first N calls of ROW; MAY_FAIL: another thread may be in the way. */
static void make_calls(const struct row *row, int n, bool may_fail) {
    for (int i = 0; i < n; i++) {
        int32_t status = row->steps[i]();
        if (status >= 0)
            continue;
        if (!may_fail)
            printf("# call %d of %s: %d\n", i + 1, row->name, status);
        CHECK(may_fail);
        return;
    }
}

static void *work(void *argument) {
    struct doomed *doomed = argument;
    sem_wait(&doomed->may_begin);
    make_calls(doomed->row, doomed->steps, doomed->may_fail);
    sem_post(&doomed->is_there);
    if (doomed->ending == EXITS)
        pthread_exit(NULL);
    /* Not in a cancellation point: there libc lets the cancellation interrupt signal handlers as
     * well, and the sampler waits for ever for the thread that left its handler. */
    while (doomed->ending == IS_CANCELLED) {
        pthread_testcancel();
        raw_sleep(100000);
    }
    return NULL;
}

static void begin(struct doomed *doomed) {
    sem_init(&doomed->may_begin, 0, 0);
    sem_init(&doomed->is_there, 0, 0);
    MUST(pthread_create(&doomed->thread, NULL, work, doomed) == 0);
}

static void end(struct doomed *doomed) {
    sem_post(&doomed->may_begin);
    sem_wait(&doomed->is_there);
    if (doomed->ending == IS_CANCELLED)
        pthread_cancel(doomed->thread);
    pthread_join(doomed->thread, NULL);
}

static int step_count(const struct row *row) {
    int n = 0;
    while (n < MAX_STEPS && row->steps[n] != NULL)
        n++;
    return n;
}

/* As other Workers would: all calls, again and again, each time on a thread of its own. */
static void *make_calls_again_and_again(void *argument) {
    const struct row *row = argument;
    while (!is_ended()) {
        struct doomed other = {.row = row, .steps = step_count(row), .may_fail = true};
        begin(&other);
        end(&other);
    }
    return NULL;
}

static void end_in_a_crowd(struct doomed *doomed) {
    pthread_t others[2];
    __atomic_store_n(&ended_flag, false, __ATOMIC_RELEASE);
    for (int i = 0; i < 2; i++)
        MUST(pthread_create(&others[i], NULL, make_calls_again_and_again, (void *)doomed->row) ==
             0);
    sleep_millis(2);
    end(doomed);
    end_all();
    for (int i = 0; i < 2; i++)
        pthread_join(others[i], NULL);
}

/* A thread makes the first STEPS calls of ROW, and ends. */
static void end_a_thread(const struct row *row, int steps, enum ending ending) {
    struct doomed doomed = {
        .row = row, .steps = steps, .ending = ending, .may_fail = ending == IS_IN_A_CROWD};
    begin(&doomed);
    if (ending == IS_IN_A_CROWD)
        end_in_a_crowd(&doomed);
    else
        end(&doomed);
}

static int32_t claims, watchers; /* after the preparation */

static bool is_as_before(const struct row *row, int steps, const char *what) {
    int before = failed_checks;
    CHECK_EQUAL(pprof_claims(), claims);
    CHECK_EQUAL(pprof_malloc_watchers(), watchers);
    if (row->is_left != NULL)
        CHECK_EQUAL(row->is_left(), 0);
    if (failed_checks != before)
        printf("# after %d calls of %s by a thread that %s\n", steps, row->name, what);
    return failed_checks == before;
}

static const struct row *row; /* of the test */

static void play(void) {
    int n = step_count(row);
    static struct doomed older[MAX_STEPS]; /* by their calls */
    for (int steps = 1; steps < n; steps++) {
        older[steps] = (struct doomed){.row = row, .steps = steps, .ending = WAS_THERE};
        begin(&older[steps]);
    }
    if (row->prepare != NULL)
        REQUIRE(row->prepare() >= 0);
    claims = pprof_claims();
    watchers = pprof_malloc_watchers();
    end_a_thread(row, n, RETURNS);
    REQUIRE(is_as_before(row, n, "has made them all"));
    for (int steps = 1; steps < n; steps++)
        for (enum ending ending = 0; ending < ENDINGS; ending++) {
            if (ending == WAS_THERE)
                end(&older[steps]);
            else
                end_a_thread(row, steps, ending);
            REQUIRE(is_as_before(row, steps, endings[ending]));
            end_a_thread(row, n, RETURNS);
            REQUIRE(is_as_before(row, n, "has made them all after one that has not"));
        }
}

/* A test for each row. */
int main(int argc, char **argv) {
    int failed = 0;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char name[80];
        row = &rows[i];
        snprintf(name, sizeof name, "termination: %s", row->name);
        const struct test test = {name, play};
        if (argc < 2 || strstr(name, argv[1]) != NULL)
            failed |= run_tests(&test, 1, argc, argv);
    }
    return failed;
}

/* v8/heap.c and v8/cpu.c together, from malloc on, against a stand-in for V8: a thread that sets
 * the mark and wakes this one, as V8's sampler does, and a handler that records where the mark is
 * set. */
#include <pthread.h>
#include <stddef.h>
#include <ucontext.h>

#include "harness.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"

#define INTERVAL_MICROS 5000
#define MARK_PC 0x123456

struct sample {
    uint64_t size;
    void *owner;
    uint64_t handle;
    void *profiler;
    uint64_t number;
};

struct node {
    uint64_t unused[2];
    struct node *parent;
    int32_t script;
    int32_t position;
    const char *name;
};

static uint32_t mark; /* atomic */
static uint32_t heap_stacks, heap_misses, tick_stacks, tick_misses;

static void v8_handler(int signal, siginfo_t *info, void *context) {
    (void)signal;
    (void)info;
    bool is_heap = cpu_context_of(context).pc == MARK_PC;
    bool is_marked = __atomic_exchange_n(&mark, 0, __ATOMIC_RELAXED) != 0;
    uint32_t *counter = is_heap     ? is_marked ? &heap_stacks : &heap_misses
                        : is_marked ? &tick_stacks
                                    : &tick_misses;
    __atomic_fetch_add(counter, 1, __ATOMIC_RELAXED);
}

static pthread_t main_thread;

static void set_mark(void) {
    __atomic_store_n(&mark, 1, __ATOMIC_RELAXED);
    pthread_kill(main_thread, SIGPROF);
}

static void *set_marks(void *argument) {
    while (!is_ended()) {
        usleep(INTERVAL_MICROS);
        set_mark();
    }
    return argument;
}

/* -- What allocates samples ------------------------------------------------------------------- */

/* Nothing is left out, or called in the place of its caller. */
#define KEPT(pointer) __asm__ volatile("" : "+r"(pointer)::"memory")

static __attribute__((noinline)) void *operator_new(size_t size) {
    void *block = malloc(size);
    KEPT(block);
    return block;
}

static __attribute__((noinline)) struct sample *new_sample(void) {
    struct sample *sample = operator_new(sizeof *sample);
    KEPT(sample);
    return sample;
}

static __attribute__((noinline)) void *new_profiler(void) {
    void *profiler = operator_new(240);
    KEPT(profiler);
    return profiler;
}

static void *profiler;
static struct node root = {.name = "(root)"};
static struct node function = {.parent = &root, .script = 1, .name = "f"};

/* The event of BLOCK in a trace of N words: its caller and the distance. */
static const uint64_t *event_of(const uint64_t *words, int32_t events, const void *block) {
    for (int32_t i = 0; i < events; i++)
        if (words[4 * i] == (uintptr_t)block)
            return &words[4 * i];
    return NULL;
}

static void start_heap(void) {
    static uint64_t words[4096];
    REQUIRE(pprof_v8_heap_trace_begin() == 0);
    void *sample = new_sample();
    void *known = new_profiler();
    int32_t events = pprof_v8_heap_trace_end(words, 4096);
    const uint64_t *of_sample = event_of(words, events, sample);
    const uint64_t *of_profiler = event_of(words, events, known);
    REQUIRE(of_sample != NULL && of_profiler != NULL);
    const struct pprof_v8_heap_layout layout = {
        .sample_caller = of_sample[2],
        .profiler_caller = of_profiler[2],
        .distance = of_sample[3],
        .sample_bytes = sizeof(struct sample),
        .sample_size = offsetof(struct sample, size),
        .sample_owner = offsetof(struct sample, owner),
        .sample_profiler = offsetof(struct sample, profiler),
        .sample_number = offsetof(struct sample, number),
        .profiler_bytes = 240,
        .node_bytes = sizeof(struct node),
        .node_parent = offsetof(struct node, parent),
        .node_script = offsetof(struct node, script),
        .node_position = offsetof(struct node, position),
        .node_name = offsetof(struct node, name),
    };
    REQUIRE(pprof_v8_heap_layout((const uint64_t *)&layout, sizeof layout / sizeof(uint64_t)) == 0);
    REQUIRE(pprof_v8_heap_begin(0) == 0);
    profiler = new_profiler();
    REQUIRE(pprof_v8_heap_begun() == 1);
    REQUIRE(pprof_v8_heap_stacks(INTERVAL_MICROS * 1000.0, MARK_PC) == 0);
}

static uint64_t number;

static void take_sample(void) {
    struct sample *sample = new_sample();
    *sample = (struct sample){
        .size = 100, .owner = &function, .profiler = profiler, .number = ++number};
    void *handle = operator_new(64); /* by which it is noticed */
    free(handle);
    free(sample);
}

static void start_cpu(void) {
    main_thread = pthread_self();
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_V8) == 0);
    struct sigaction action = {.sa_sigaction = v8_handler,
                               .sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK};
    sigaction(SIGPROF, &action, NULL);
    REQUIRE(pprof_v8_enter(0) > 0);
}

static uint64_t asked[8192 * PPROF_V8_HEAP_ASKED];

static uint32_t count_asked(void) {
    int32_t n = pprof_v8_heap_asked(asked, sizeof asked / sizeof asked[0]);
    CHECK(n >= 0);
    return (uint32_t)n / PPROF_V8_HEAP_ASKED;
}

/* -- Tests ------------------------------------------------------------------------------------ */

static void a_mark_is_used_once(void) {
    start_cpu();
    start_heap();
    take_sample();
    CHECK_EQUAL(heap_stacks + heap_misses, 0);
    set_mark();
    CHECK_EQUAL(tick_stacks + tick_misses, 0); /* V8's own signal is kept from it */
    uint64_t before = nanos(CLOCK_MONOTONIC);
    take_sample();
    uint64_t after = nanos(CLOCK_MONOTONIC);
    take_sample();
    CHECK_EQUAL(heap_stacks, 1);
    CHECK_EQUAL(heap_misses, 0);
    CHECK_EQUAL(count_asked(), 1);
    CHECK_EQUAL(asked[0], 1);
    CHECK(asked[1] > 0);
    CHECK(before <= asked[2] && asked[2] <= asked[3] && asked[3] <= after);
    CHECK_EQUAL(pprof_v8_heap_assign(1, 0), 0); /* gone */

    set_mark();
    pprof_v8_heap_stacks(0, 0);
    take_sample();
    CHECK_EQUAL(heap_stacks, 1);
    pprof_v8_heap_stacks(INTERVAL_MICROS * 1000.0, MARK_PC);
    /* Others profile, too: V8's signals are theirs. */
    CHECK(pprof_v8_enter(1) > 0);
    take_sample();
    CHECK_EQUAL(heap_stacks, 1);
    CHECK(pprof_v8_enter(0) > 0);
    pprof_v8_leave();
    set_mark();
    take_sample();
    CHECK_EQUAL(heap_stacks, 1);
}

static void ticks_keep_their_marks(void) {
    start_cpu();
    start_heap();
    pthread_t marks;
    REQUIRE(pthread_create(&marks, NULL, set_marks, NULL) == 0);
    REQUIRE(pprof_cpu_start(10 * 1000000, PPROF_CLOCK_THREAD) == 0);
    uint64_t end = nanos(CLOCK_THREAD_CPUTIME_ID) + 3000000000u;
    while (nanos(CLOCK_THREAD_CPUTIME_ID) < end) {
        take_sample();
        for (volatile int i = 0; i < 2000; i++) {
        }
    }
    pprof_cpu_stop();
    end_all();
    pthread_join(marks, NULL);
    uint32_t ticks = tick_stacks + tick_misses;
    printf("# %u of %u ticks and %u of %u samples of %u found the mark\n", tick_stacks, ticks,
           heap_stacks, heap_stacks + heap_misses, (uint32_t)number);
    CHECK(ticks > 100);
    CHECK(tick_stacks > ticks * 9 / 10);
    CHECK(heap_stacks > ticks / 10);
    CHECK(heap_misses <= heap_stacks / 10 + 1);
    CHECK_EQUAL(count_asked(), heap_stacks + heap_misses);
}

static void the_process_clock_tells_nobodys_next_tick(void) {
    start_cpu();
    start_heap();
    REQUIRE(pprof_cpu_start(10 * 1000000, PPROF_CLOCK_PROCESS) == 0);
    for (int i = 0; i < 20; i++) {
        set_mark();
        take_sample();
    }
    CHECK_EQUAL(heap_stacks + heap_misses, 0);
    pprof_cpu_stop();
}

TEST_MAIN({"heap_stacks: a mark is used once", a_mark_is_used_once},
          {"heap_stacks: ticks keep their marks", ticks_keep_their_marks},
          {"heap_stacks: the process clock tells nobody's next tick",
           the_process_clock_tells_nobodys_next_tick})

/*
 * bench_malloc.c: what a pair of malloc and free costs on one thread, with the hooks and their
 * watchers. Prints the fastest of many short rounds: what other programs do to the machine only
 * makes them slower.
 */
#include <errno.h>
#include <pthread.h>

#include "harness.h"
#include "pprof_native.h"

#define ROUNDS 5000
#define PAIRS 1000

static double pair_nanos(size_t size) {
    double fastest = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t start = nanos(CLOCK_MONOTONIC);
        for (int i = 0; i < PAIRS; i++) {
            void *volatile block = malloc(size);
            free(block);
        }
        double each = (double)(nanos(CLOCK_MONOTONIC) - start) / PAIRS;
        if (each < fastest)
            fastest = each;
    }
    return fastest;
}

static void measure(const char *name) {
    printf("%-52s %6.2f ns of 64 bytes, %6.2f ns of 208\n", name, pair_nanos(64), pair_nanos(208));
}

/* Ends the program: what is measured would be something else. */
static void need(int32_t status) {
    if (status >= 0)
        return;
    fprintf(stderr, "bench_malloc: %s\n", strerror(-status));
    exit(1);
}

static void *begin_lines(void *unused) {
    (void)unused;
    need(pprof_v8_lines_begin());
    while (!is_ended())
        sleep_millis(10);
    need(pprof_v8_lines_end());
    return NULL;
}

/* A layout that no block has: V8's samples are of another size, and come from elsewhere. */
static void lay_out_heap(void) {
    const struct pprof_v8_heap_layout layout = {.sample_caller = 1,
                                                .profiler_caller = 1,
                                                .distance = 32,
                                                .sample_bytes = 40,
                                                .sample_size = 0,
                                                .sample_owner = 8,
                                                .sample_profiler = 16,
                                                .sample_number = 24,
                                                .profiler_bytes = 240,
                                                .node_bytes = 128,
                                                .node_parent = 0,
                                                .node_script = 8,
                                                .node_position = 12,
                                                .node_name = 16};
    need(pprof_v8_heap_layout((const uint64_t *)&layout, sizeof layout / sizeof(uint64_t)));
}

int main(void) {
    measure("without hooks");
    need(pprof_external_start(1 << 19));
    need(pprof_external_stop());
    measure("hooked, nobody watches");
    need(pprof_external_start(1 << 19));
    measure("memory outside of the heap, a sample for 512 KiB");
    need(pprof_external_stop());
    lay_out_heap();
    need(pprof_v8_heap_begin(0));
    measure("V8's heap samples");
    need(pprof_external_start(1 << 19));
    measure("both");
    need(pprof_external_stop());
    need(pprof_v8_heap_end());
    pthread_t thread;
    need(-pthread_create(&thread, NULL, begin_lines, NULL));
    sleep_millis(50);
    measure("V8's profile starts on another thread");
    end_all();
    pthread_join(thread, NULL);
    measure("nobody watches any more");
    return 0;
}

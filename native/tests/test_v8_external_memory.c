/* v8/external_memory.c: chance, counts, blocks, bounds and threads, without the hooks around it. */
#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <sys/prctl.h>

#include "harness.h"
#include "hook/countdown.h"
#include "malloc_hook_stub.h"
#include "pprof_native.h"
#include "stack/own_stack.h"
#include "stack/stack_map.h"
#include "threads/thread_table.h"
#include "v8/frames.h"

/* What is not under test. */
void thread_table_lock(void) {
}
void thread_table_unlock(void) {
}
int stack_map_read(void) {
    return 0;
}
struct stack_bounds stack_map_find(uintptr_t sp) {
    (void)sp;
    return (struct stack_bounds){0, 0};
}
struct stack_bounds own_stack(void) {
    return (struct stack_bounds){0, 0};
}

/* The stack that a sample is given: PC alone, or functions of a script above it. Each thread's own.
 */
static __thread uint64_t pc = 0x10000;
static __thread int32_t functions;

uint32_t frames_v8_walk(const void *frame, struct stack_bounds bounds,
                        struct frames_v8_frame *frames, uint32_t capacity) {
    (void)frame;
    (void)bounds;
    uint32_t n = 0;
    for (; n < capacity && n <= (uint32_t)functions; n++)
        frames[n] = (struct frames_v8_frame){.pc = pc + n, .function = n};
    return n;
}

void frames_v8_resolve(const struct pprof_v8_frame_layout *layout, struct frames_v8_frame *frames,
                       uint32_t n) {
    (void)layout;
    for (uint32_t i = 1; i < n; i++) {
        frames[i].script = 7;
        frames[i].position = (int32_t)i;
    }
}

void frames_v8_forget(void) {
}

static uintptr_t frame[2] = {0, 0x9999};

static void allocated(void *block, size_t size) {
    if (is_watching() && countdown_is_due(size))
        watcher->sampled(block, size, frame);
}

static void released(void *block) {
    tell_freed(block);
}

/* Blocks that need not be there. */
static void *block_at(uint64_t index) {
    return (void *)(0x100000000 + index * 16);
}

static double stat(enum pprof_external_stat which) {
    double stats[PPROF_EXTERNAL_STAT_COUNT];
    CHECK_EQUAL(pprof_external_stats(stats, PPROF_EXTERNAL_STAT_COUNT), PPROF_EXTERNAL_STAT_COUNT);
    return stats[which];
}

struct record {
    uint64_t header, place, objects, bytes, used_objects, used_bytes, name[2], frames[];
};

static uint64_t words[1 << 20];

static uint32_t read_all(void) {
    uint32_t n = 0;
    for (uint32_t after = 0;;) {
        int32_t got = pprof_external_read(after, words + n, PPROF_DRAIN_MIN * 4);
        if (got <= 0) {
            CHECK_EQUAL(got, 0);
            return n;
        }
        for (uint32_t end = n + (uint32_t)got; n < end; n += words[n] >> 8 & 0xffff)
            after = (uint32_t)((struct record *)&words[n])->place;
    }
}

static struct record sum;
static uint32_t record_count;

static void add_up(void) {
    sum = (struct record){0};
    record_count = 0;
    uint32_t n = read_all();
    for (uint32_t at = 0; at < n; at += words[at] >> 8 & 0xffff) {
        const struct record *record = (const struct record *)&words[at];
        CHECK_EQUAL(record->header & 0xff, PPROF_RECORD_EXTERNAL);
        CHECK((record->header >> 8 & 0xffff) >= PPROF_EXTERNAL_HEADER);
        sum.objects += record->objects;
        sum.bytes += record->bytes;
        sum.used_objects += record->used_objects;
        sum.used_bytes += record->used_bytes;
        record_count++;
    }
}

/* -- Chance ------------------------------------------------------------------------------------ */

/* Of blocks of SIZE bytes the share 1 - e^(-SIZE / RATE) is sampled. */
static void check_share(double rate, size_t size, uint32_t count) {
    CHECK_EQUAL(pprof_external_start(rate), 0);
    for (uint32_t i = 0; i < count; i++)
        allocated(block_at(i), size);
    double share = stat(PPROF_EXTERNAL_SAMPLES) / count;
    double wanted = 1 - exp(-(double)size / rate);
    double deviation = sqrt(wanted * (1 - wanted) / count);
    if (fabs(share - wanted) > 5 * deviation + 1e-9)
        fprintf(stderr, "rate %g size %zu: %g for %g\n", rate, size, share, wanted);
    CHECK(fabs(share - wanted) <= 5 * deviation + 1e-9);
    CHECK_EQUAL(pprof_external_stop(), 0);
}

static void blocks_are_sampled_by_their_size(void) {
    check_share(524288, 524288, 20000);
    check_share(524288, 65536, 100000);
    check_share(524288, 1000, 2000000);
    check_share(524288, 4 << 20, 2000);
    check_share(1024, 16, 500000);
    check_share(1, 1, 100000);
    check_share(1, 64, 1000);
}

static void what_is_wrong_is_refused(void) {
    CHECK_EQUAL(pprof_external_start(0), -EINVAL);
    CHECK_EQUAL(pprof_external_start(-1), -EINVAL);
    CHECK_EQUAL(pprof_external_start(NAN), -EINVAL);
    CHECK_EQUAL(pprof_external_start(INFINITY), -EINVAL);
    CHECK_EQUAL(pprof_external_expect(1), -ESRCH);
    CHECK_EQUAL(pprof_external_read(0, words, 10), -EINVAL);
    CHECK_EQUAL(pprof_external_read(0, words, PPROF_DRAIN_MIN), 0);
    CHECK_EQUAL(pprof_external_start(1), 0);
    CHECK_EQUAL(pprof_external_start(1), -EALREADY);
    uint64_t layout[8] = {0};
    CHECK_EQUAL(pprof_external_layout(layout, 7), -EINVAL);
    CHECK_EQUAL(pprof_external_layout(layout, 8), 0);
    CHECK_EQUAL(pprof_external_layout(layout, 8), -EALREADY);
    CHECK_EQUAL(pprof_external_stop(), 0);
    CHECK_EQUAL(pprof_external_layout(layout, 8), -ESRCH);
}

/* -- Counts ------------------------------------------------------------------------------------- */

static void blocks_come_and_go(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    CHECK(is_watching());
    allocated(block_at(1), 100);
    allocated(block_at(2), 100);
    allocated(block_at(3), 5000);
    pc = 0x20000;
    allocated(block_at(4), 100);
    add_up();
    CHECK_EQUAL(record_count, 3);
    CHECK_EQUAL(sum.objects, 4);
    CHECK_EQUAL(sum.used_bytes, 5300);
    released(block_at(1));
    released(block_at(3));
    released(block_at(5));
    add_up();
    CHECK_EQUAL(sum.objects, 4);
    CHECK_EQUAL(sum.bytes, 5300);
    CHECK_EQUAL(sum.used_objects, 2);
    CHECK_EQUAL(sum.used_bytes, 200);
    /* The same address once more. */
    allocated(block_at(1), 100);
    add_up();
    CHECK_EQUAL(sum.objects, 5);
    CHECK_EQUAL(sum.used_objects, 3);
    /* A realloc that failed. */
    struct malloc_known known = watcher->taken(block_at(1));
    CHECK(known.site != 0);
    CHECK_EQUAL(known.size, 100);
    watcher->restored(block_at(1), known);
    watcher->restored(block_at(9), (struct malloc_known){0});
    add_up();
    CHECK_EQUAL(sum.used_objects, 3);
    released(block_at(1));
    released(block_at(2));
    released(block_at(4));
    add_up();
    CHECK_EQUAL(sum.used_objects, 0);
    CHECK_EQUAL(sum.used_bytes, 0);
    CHECK_EQUAL(pprof_external_stop(), 0);
    CHECK(!is_watching());
    CHECK_EQUAL(pprof_external_start(1), 0);
    add_up();
    CHECK_EQUAL(record_count, 0);
}

/* A library whose slots are not hooked has freed it. */
static void a_block_that_was_freed_unseen_is_in_use_once(void) {
    CHECK_EQUAL(pprof_external_start(1), 0);
    for (int i = 0; i < 3; i++)
        allocated(block_at(0), 1000);
    add_up();
    CHECK_EQUAL(sum.objects, 3);
    CHECK_EQUAL(sum.used_objects, 1);
    CHECK_EQUAL(sum.used_bytes, 1000);
    released(block_at(0));
    add_up();
    CHECK_EQUAL(sum.used_objects, 0);
}

static void stacks_are_functions_where_they_can_be(void) {
    CHECK_EQUAL(prctl(PR_SET_NAME, "allocator"), 0);
    CHECK_EQUAL(pprof_external_start(1), 0);
    functions = 2;
    allocated(block_at(1), 100);
    read_all();
    const struct record *record = (const struct record *)words;
    CHECK_EQUAL(record->header >> 8 & 0xffff, PPROF_EXTERNAL_HEADER + 3);
    CHECK_EQUAL(record->frames[2], 0x10002); /* no layout yet */
    const uint64_t layout[8] = {0};
    CHECK_EQUAL(pprof_external_layout(layout, 8), 0);
    pc = 0x30000;
    allocated(block_at(2), 100);
    uint32_t n = read_all();
    for (uint32_t at = 0; at < n; at += words[at] >> 8 & 0xffff) {
        record = (const struct record *)&words[at];
        if (record->frames[0] != 0x30000)
            continue;
        CHECK_EQUAL(record->frames[1], (uint64_t)1 << 63 | (uint64_t)7 << 32 | 1);
        CHECK_EQUAL(record->frames[2], (uint64_t)1 << 63 | (uint64_t)7 << 32 | 2);
        CHECK(strcmp((const char *)record->name, "allocator") == 0);
    }
}

static void an_expected_block_shows_its_stack(void) {
    CHECK_EQUAL(pprof_external_start(1e9), 0);
    allocated(block_at(0), 1);
    functions = 3;
    CHECK_EQUAL(pprof_external_expect(777), 0);
    allocated(block_at(1), 776);
    CHECK_EQUAL(pprof_external_expected(words, 256), 0);
    allocated(block_at(2), 777);
    CHECK_EQUAL(pprof_external_expected(words, 256), 4);
    CHECK_EQUAL(words[0], 0x10000);
    CHECK_EQUAL(words[3], 1);
    CHECK_EQUAL(pprof_external_expected(words, 255), -EINVAL);
    CHECK_EQUAL(pprof_external_expect(0), 0);
    CHECK_EQUAL(stat(PPROF_EXTERNAL_SAMPLES), 0);
}

static void *expect_another(void *unused) {
    (void)unused;
    functions = 3;
    CHECK_EQUAL(pprof_external_expect(0), 0); /* it expects none: the owner's stays */
    allocated(block_at(3), 776);
    CHECK_EQUAL(pprof_external_expect(778), 0);
    allocated(block_at(4), 777);
    CHECK_EQUAL(pprof_external_expected(words, 256), 0);
    allocated(block_at(5), 778);
    CHECK_EQUAL(pprof_external_expected(words, 256), 4);
    CHECK_EQUAL(pprof_claims(), 2);
    return NULL;
}

/* An isolate whose own memory is not sampled learns in the same way; and may end before it says so.
 */
static void any_thread_may_expect_a_block(void) {
    pthread_t thread;
    CHECK_EQUAL(pprof_external_start(1e9), 0);
    CHECK_EQUAL(pprof_external_expect(777), 0);
    REQUIRE(pthread_create(&thread, NULL, expect_another, NULL) == 0);
    pthread_join(thread, NULL);
    CHECK_EQUAL(pprof_claims(), 1);
    CHECK_EQUAL(countdown_expected, 0);
    CHECK(is_watching());
    CHECK_EQUAL(pprof_external_expect(777), 0);
    CHECK_EQUAL(pprof_external_stop(), 0);
    CHECK_EQUAL(pprof_claims(), 0);
}

/* -- Bounds ------------------------------------------------------------------------------------- */

static void more_stacks_than_there_is_room_for(void) {
    enum { COUNT = 20000 };
    CHECK_EQUAL(pprof_external_start(1), 0);
    for (uint32_t i = 0; i < COUNT; i++) {
        pc = 0x10000 + i * 16;
        allocated(block_at(i), 100);
    }
    CHECK(stat(PPROF_EXTERNAL_LOST_STACKS) > 0);
    add_up();
    CHECK_EQUAL(sum.objects, COUNT);
    CHECK_EQUAL(sum.used_bytes, 100 * COUNT);
    for (uint32_t i = 0; i < COUNT; i++)
        released(block_at(i));
    add_up();
    CHECK_EQUAL(sum.used_objects, 0);
}

static void more_blocks_than_there_is_room_for(void) {
    enum { COUNT = 200000 };
    CHECK_EQUAL(pprof_external_start(1), 0);
    for (uint32_t i = 0; i < COUNT; i++)
        allocated(block_at(i), 100);
    double unwatched = stat(PPROF_EXTERNAL_UNWATCHED);
    CHECK(unwatched > 0);
    CHECK_EQUAL(stat(PPROF_EXTERNAL_UNWATCHED_BYTES), 100 * unwatched);
    add_up();
    CHECK_EQUAL(sum.objects, COUNT);
    CHECK_EQUAL(sum.used_objects, COUNT - unwatched);
    for (uint32_t i = 0; i < COUNT; i++)
        released(block_at(i));
    add_up();
    CHECK_EQUAL(sum.used_objects, 0);
    for (uint32_t i = 0; i < POINTER_FILTER_SIZE; i++)
        CHECK(pointer_filter[i] == 0);
}

/* -- Threads ------------------------------------------------------------------------------------ */

#define WORKERS 4
#define ROUNDS 60000

static void *blocks[WORKERS][64];

/* Allocates, and frees what its neighbour has allocated. */
static void *work(void *argument) {
    uint64_t self = (uint64_t)argument;
    pc = 0x10000 + self * 0x1000;
    for (uint64_t i = 0; i < ROUNDS; i++) {
        void *block = block_at(self << 24 | i);
        allocated(block, 100);
        block = __atomic_exchange_n(&blocks[self][i % 64], block, __ATOMIC_ACQ_REL);
        if (block != NULL)
            released(block);
        block = __atomic_exchange_n(&blocks[(self + 1) % WORKERS][i % 64], NULL, __ATOMIC_ACQ_REL);
        if (block != NULL)
            released(block);
    }
    return NULL;
}

static void *read_meanwhile(void *argument) {
    (void)argument;
    static uint64_t own[PPROF_DRAIN_MIN * 16];
    while (!is_ended()) {
        int32_t n = pprof_external_read(0, own, PPROF_DRAIN_MIN * 16);
        for (int32_t at = 0; at < n; at += own[at] >> 8 & 0xffff) {
            const struct record *record = (const struct record *)&own[at];
            CHECK(record->used_objects <= record->objects);
            CHECK(record->used_objects < 1u << 30);
        }
    }
    return NULL;
}

static void threads_free_what_others_allocate(void) {
    pthread_t workers[WORKERS], reader;
    CHECK_EQUAL(pprof_external_start(1), 0);
    REQUIRE(pthread_create(&reader, NULL, read_meanwhile, NULL) == 0);
    for (uint64_t i = 0; i < WORKERS; i++)
        REQUIRE(pthread_create(&workers[i], NULL, work, (void *)i) == 0);
    for (int i = 0; i < WORKERS; i++)
        pthread_join(workers[i], NULL);
    end_all();
    pthread_join(reader, NULL);
    for (int i = 0; i < WORKERS; i++)
        for (int k = 0; k < 64; k++)
            if (blocks[i][k] != NULL)
                released(blocks[i][k]);
    add_up();
    CHECK_EQUAL(sum.objects + stat(PPROF_EXTERNAL_DROPPED), stat(PPROF_EXTERNAL_SAMPLES));
    CHECK_EQUAL(sum.used_objects, 0);
    CHECK_EQUAL(sum.used_bytes, 0);
    CHECK(sum.objects > 0.9 * WORKERS * ROUNDS);
}

static void *own_it(void *argument) {
    *(int32_t *)argument = pprof_external_start(1);
    return NULL;
}

static void one_thread_owns_it(void) {
    pthread_t thread;
    int32_t status = 1;
    CHECK_EQUAL(pprof_external_start(1), 0);
    REQUIRE(pthread_create(&thread, NULL, own_it, &status) == 0);
    pthread_join(thread, NULL);
    CHECK_EQUAL(status, -EBUSY);
    CHECK_EQUAL(pprof_external_stop(), 0);
    REQUIRE(pthread_create(&thread, NULL, own_it, &status) == 0);
    pthread_join(thread, NULL);
    CHECK_EQUAL(status, 0);
    /* That thread is gone. */
    CHECK(!is_watching());
    CHECK_EQUAL(pprof_external_start(1), 0);
}

TEST_MAIN({"external_memory: blocks are sampled by their size", blocks_are_sampled_by_their_size},
          {"external_memory: what is wrong is refused", what_is_wrong_is_refused},
          {"external_memory: blocks come and go", blocks_come_and_go},
          {"external_memory: a block that was freed unseen is in use once",
           a_block_that_was_freed_unseen_is_in_use_once},
          {"external_memory: stacks are functions where they can be",
           stacks_are_functions_where_they_can_be},
          {"external_memory: an expected block shows its stack", an_expected_block_shows_its_stack},
          {"external_memory: any thread may expect a block", any_thread_may_expect_a_block},
          {"external_memory: more stacks than there is room for",
           more_stacks_than_there_is_room_for},
          {"external_memory: more blocks than there is room for",
           more_blocks_than_there_is_room_for},
          {"external_memory: threads free what others allocate", threads_free_what_others_allocate},
          {"external_memory: one thread owns it", one_thread_owns_it})

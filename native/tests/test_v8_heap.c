/* v8/heap.c: fabricated samples, trees and ends of V8's sampling heap profiler. */
#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

#include "harness.h"
#include "malloc_hook_stub.h"
#include "pprof_native.h"
#include "v8/cpu.h"

#define SAMPLE_CALLER 0x1111
#define PROFILER_CALLER 0x2222
#define DISTANCE 32
#define PAGE 4096

struct sample {
    uint64_t size;
    struct node *owner;
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

struct profiler {
    uint64_t words[30];
};

static const struct pprof_v8_heap_layout layout = {
    .sample_caller = SAMPLE_CALLER,
    .profiler_caller = PROFILER_CALLER,
    .distance = DISTANCE,
    .sample_bytes = sizeof(struct sample),
    .sample_size = offsetof(struct sample, size),
    .sample_owner = offsetof(struct sample, owner),
    .sample_profiler = offsetof(struct sample, profiler),
    .sample_number = offsetof(struct sample, number),
    .profiler_bytes = sizeof(struct profiler),
    .node_bytes = sizeof(struct node),
    .node_parent = offsetof(struct node, parent),
    .node_script = offsetof(struct node, script),
    .node_position = offsetof(struct node, position),
    .node_name = offsetof(struct node, name),
};
#define LAYOUT_WORDS (sizeof layout / sizeof(uint64_t))

static struct node root = {.name = "(root)"};

/* What V8 never frees in a test, nobody does. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) {
    return "detect_leaks=0";
}

/* V8's CPU profiler that is not there. */
static bool records_now; /* it does */
static uint64_t moments;
static uintptr_t last_pc;

struct v8_moment v8_record_now(int32_t tid, const void *frame, uintptr_t pc, uint64_t interval) {
    CHECK_EQUAL(tid, gettid());
    CHECK(frame != NULL);
    CHECK_EQUAL(interval, 5000000);
    last_pc = pc;
    moments += records_now;
    return records_now ? (struct v8_moment){100 * moments, 100 * moments + 3}
                       : (struct v8_moment){0, 0};
}

/* Tells of BLOCK as if a function had called malloc by operator new, to return to CALLER. */
static void tell(void *block, size_t size, uintptr_t caller) {
    uintptr_t frames[8] = {0};
    frames[0] = (uintptr_t)&frames[DISTANCE / sizeof frames[0]];
    frames[DISTANCE / sizeof frames[0] + 1] = caller;
    tell_allocated(block, size, frames);
}

static void *allocate(size_t size, uintptr_t caller) {
    void *block = malloc(size);
    tell(block, size, caller);
    return block;
}

static void release(void *block) {
    tell_freed(block);
    free(block);
}

/* Any other allocation of this thread. */
static void tick(void) {
    release(allocate(64, 0x3333));
}

static uint64_t number;
static struct profiler *profiler;

static void start(int32_t go_on) {
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&layout, LAYOUT_WORDS), 0);
    CHECK_EQUAL(pprof_v8_heap_begin(go_on), 0);
    tick();
    profiler = allocate(sizeof *profiler, PROFILER_CALLER);
    CHECK_EQUAL(pprof_v8_heap_begun(), 1);
    number = 0;
}

static struct sample *begin_sample(void) {
    return allocate(sizeof(struct sample), SAMPLE_CALLER);
}

static void fill(struct sample *sample, struct node *owner, uint64_t size) {
    *sample = (struct sample){
        .size = size, .owner = owner, .profiler = profiler, .number = ++number};
}

static struct sample *take(struct node *owner, uint64_t size) {
    struct sample *sample = begin_sample();
    fill(sample, owner, size);
    tick();
    return sample;
}

static double stat(enum pprof_v8_heap_stat which) {
    double stats[PPROF_V8_HEAP_STAT_COUNT];
    CHECK_EQUAL(pprof_v8_heap_stats(stats, PPROF_V8_HEAP_STAT_COUNT), PPROF_V8_HEAP_STAT_COUNT);
    return stats[which];
}

static void end_profiler(struct sample **samples, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        release(samples[i]);
    release(profiler);
}

struct record {
    uint64_t header, place, objects, bytes, used_objects, used_bytes, frames[];
};

static uint64_t words[1 << 20];

/* All records, one after the other, to `words`; how many words. */
static uint32_t read_all(void) {
    uint32_t n = 0;
    for (uint32_t after = 0;;) {
        int32_t got = pprof_v8_heap_read(after, words + n, PPROF_DRAIN_MIN * 4);
        if (got <= 0) {
            CHECK_EQUAL(got, 0);
            return n;
        }
        for (uint32_t end = n + (uint32_t)got; n < end; n += words[n] >> 8 & 0xffff)
            after = (uint32_t)((struct record *)&words[n])->place;
    }
}

/* Calls READ for each record and returns their number. */
static uint32_t each_record(void (*read)(const struct record *)) {
    uint32_t n = read_all(), count = 0;
    for (uint32_t at = 0; at < n; at += words[at] >> 8 & 0xffff, count++)
        if (read != NULL)
            read((const struct record *)&words[at]);
    return count;
}

static struct record sum;

static void add_up(const struct record *record) {
    CHECK_EQUAL(record->header & 0xff, PPROF_RECORD_ALLOCATION);
    sum.objects += record->objects;
    sum.bytes += record->bytes;
    sum.used_objects += record->used_objects;
    sum.used_bytes += record->used_bytes;
}

static void check_sum(uint64_t objects, uint64_t bytes, uint64_t used_objects,
                      uint64_t used_bytes) {
    sum = (struct record){0};
    each_record(add_up);
    CHECK_EQUAL(sum.objects, objects);
    CHECK_EQUAL(sum.bytes, bytes);
    CHECK_EQUAL(sum.used_objects, used_objects);
    CHECK_EQUAL(sum.used_bytes, used_bytes);
}

/* -- Samples ---------------------------------------------------------------------------------- */

static void samples_come_and_go(void) {
    struct node outer = {.parent = &root, .script = 7, .position = 100, .name = "outer"};
    struct node inner = {.parent = &outer, .script = 7, .position = 20, .name = "inner"};
    start(0);
    CHECK(is_watching());
    struct sample *a = take(&inner, 1000);
    struct sample *b = take(&inner, 1010);
    struct sample *c = take(&inner, 5000);
    struct sample *d = take(&outer, 1000);
    check_sum(4, 8010, 4, 8010);
    CHECK_EQUAL(each_record(NULL), 3);
    release(a);
    tick();
    check_sum(4, 8010, 3, 7010);

    read_all();
    const struct record *record = NULL;
    for (uint32_t at = 0; record == NULL || record->objects != 2; at += words[at] >> 8 & 0xffff)
        record = (const struct record *)&words[at];
    CHECK_EQUAL(record->header >> 8 & 0xffff, PPROF_ALLOCATION_HEADER + 2);
    CHECK_EQUAL(record->header >> 24, 0);
    CHECK_EQUAL(record->bytes, 2010);
    CHECK_EQUAL(record->used_objects, 1);
    uint8_t bytes[PPROF_V8_HEAP_FRAME];
    CHECK_EQUAL(pprof_v8_heap_frame((uint32_t)record->frames[0], bytes, sizeof bytes), 8 + 5);
    int32_t place[2];
    memcpy(place, bytes, sizeof place);
    CHECK_EQUAL(place[0], 7);
    CHECK_EQUAL(place[1], 20);
    CHECK(memcmp(bytes + 8, "inner", 5) == 0);
    CHECK_EQUAL(pprof_v8_heap_frame((uint32_t)record->frames[1], bytes, 8 + 4), -ENOSPC);
    CHECK_EQUAL(pprof_v8_heap_frame((uint32_t)record->frames[1], bytes, 8 + 5), 8 + 5);
    CHECK(memcmp(bytes + 8, "outer", 5) == 0);
    CHECK_EQUAL(pprof_v8_heap_frame(2, bytes, sizeof bytes), -EINVAL);

    release(b);
    release(c);
    release(d);
    tick();
    check_sum(4, 8010, 0, 0);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 4);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_DEATHS), 4);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_LIVE), 0);
    CHECK_EQUAL(pprof_v8_heap_end(), 0);
    CHECK(!is_watching());
    check_sum(0, 0, 0, 0);
}

static void a_sample_is_taken_once_it_is_filled_in(void) {
    start(0);
    struct sample *sample = begin_sample();
    tick(); /* a handle */
    tick();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 0);
    fill(sample, &root, 10);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 0);
    tick();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 1);
    check_sum(1, 10, 1, 10);
}

static void what_is_no_sample_is_none(void) {
    start(0);
    tell(malloc(40), 40, PROFILER_CALLER);
    tell(malloc(48), 48, SAMPLE_CALLER);
    tick();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_REJECTED), 0);
    uintptr_t far[64] = {0};
    far[0] = (uintptr_t)&far[32]; /* another function's frame lies between */
    far[33] = SAMPLE_CALLER;
    tell_allocated(malloc(40), 40, far);
    far[0] = 8; /* no frame at all */
    tell_allocated(malloc(40), 40, far);
    tick();

    struct sample *sample = begin_sample();
    fill(sample, &root, 10);
    sample->profiler = &root;
    tick();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_REJECTED), 1);
    fill(begin_sample(), &root, 0);
    tick();
    fill(begin_sample(), &root, (uint64_t)1 << 50);
    tick();
    number = 0; /* V8 never counts backwards */
    sample = begin_sample();
    fill(sample, &root, 10);
    tick();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_REJECTED), 3);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 1);
    number = 9;
    fill(begin_sample(), &root, 10);
    tick();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 2);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_MISSED), 8);
    /* One that is freed, or followed by another, before it was filled in. */
    release(begin_sample());
    begin_sample();
    begin_sample();
    CHECK_EQUAL(stat(PPROF_V8_HEAP_REJECTED), 5);
}

/* -- True stacks ------------------------------------------------------------------------------ */

struct asked {
    uint64_t number, place, before, after;
};

static struct asked asked[10000];

static int32_t read_asked(uint32_t most) {
    int32_t n = pprof_v8_heap_asked((uint64_t *)asked, most * PPROF_V8_HEAP_ASKED);
    CHECK_EQUAL(n % PPROF_V8_HEAP_ASKED, 0);
    return n / PPROF_V8_HEAP_ASKED;
}

static void check_alive(uint64_t first, uint64_t second) {
    uint64_t alive[3] = {7, 7, 7};
    CHECK_EQUAL(pprof_v8_heap_alive(alive, 3), 0);
    CHECK_EQUAL(alive[0], first);
    CHECK_EQUAL(alive[1], second);
    CHECK_EQUAL(alive[2], 0);
}

static void true_stacks_are_asked_for_when_wanted(void) {
    struct node node = {.parent = &root, .script = 1, .name = "f"};
    records_now = true;
    CHECK_EQUAL(pprof_v8_heap_stacks(5000000, 0x77), -EINVAL); /* nothing is counted */
    CHECK_EQUAL(read_asked(10), 0);
    start(0);
    take(&node, 100);
    CHECK_EQUAL(moments, 0);
    CHECK_EQUAL(pprof_v8_heap_stacks(-1, 0x77), -EINVAL);
    CHECK_EQUAL(pprof_v8_heap_stacks(5000000, 0x77), 0);
    struct sample *sample = take(&node, 100);
    CHECK_EQUAL(last_pc, 0x77);
    records_now = false;
    take(&node, 100);
    records_now = true;
    take(&root, 5000);
    CHECK_EQUAL(read_asked(1), 1);
    CHECK_EQUAL(asked[0].number, 1);
    CHECK_EQUAL(asked[0].before, 100);
    CHECK_EQUAL(asked[0].after, 103);
    uint64_t place = asked[0].place;
    CHECK_EQUAL(read_asked(10), 1);
    CHECK_EQUAL(asked[0].number, 2);
    CHECK(asked[0].place != place);
    read_all();
    bool is_there = false;
    for (uint32_t after = 0, at = 0; at < 2; at++) {
        CHECK(pprof_v8_heap_read(after, words, PPROF_DRAIN_MIN) > 0);
        is_there = is_there || ((struct record *)words)->place == place;
        after = (uint32_t)((struct record *)words)->place;
    }
    CHECK(is_there);
    CHECK_EQUAL(read_asked(10), 0);
    /* Not before its place is known. */
    sample = begin_sample();
    CHECK_EQUAL(read_asked(10), 0);
    fill(sample, &node, 100);
    tick();
    CHECK_EQUAL(read_asked(10), 1);
    CHECK_EQUAL(asked[0].place, place);
    release(begin_sample()); /* none */
    CHECK_EQUAL(read_asked(10), 1);
    CHECK_EQUAL(asked[0].place, 0);
    CHECK_EQUAL(pprof_v8_heap_stacks(0, 0), 0);
    take(&node, 100);
    CHECK_EQUAL(read_asked(10), 0);
}

static void groups_count_what_is_in_use(void) {
    struct node node = {.parent = &root, .script = 1, .name = "f"};
    struct sample *samples[10];
    records_now = true;
    start(0);
    pprof_v8_heap_stacks(5000000, 1);
    for (int i = 0; i < 10; i++)
        samples[i] = take(&node, 100);
    CHECK_EQUAL(read_asked(10), 10);
    release(samples[0]); /* before anybody knew what it is */
    tick();
    for (uint32_t i = 1; i <= 10; i++)
        CHECK_EQUAL(pprof_v8_heap_assign(i, i <= 4 ? 0 : 1), i > 1);
    CHECK_EQUAL(pprof_v8_heap_assign(5, 0), 0); /* once and for all */
    CHECK_EQUAL(pprof_v8_heap_assign(0, 0), 0);
    CHECK_EQUAL(pprof_v8_heap_assign(11, 0), 0);
    CHECK_EQUAL(pprof_v8_heap_assign(2, PPROF_V8_HEAP_GROUPS), -EINVAL);
    CHECK_EQUAL(pprof_v8_heap_alive(words, PPROF_V8_HEAP_GROUPS + 1), -EINVAL);
    check_alive(3, 6);
    release(samples[1]);
    release(samples[9]);
    tick();
    check_alive(2, 5);
    /* Deaths by the profiler's end are none. */
    end_profiler(samples + 2, 7);
    check_alive(2, 5);
    check_sum(10, 1000, 7, 700);
    start(1);
    struct sample *later = take(&node, 100);
    CHECK_EQUAL(read_asked(10), 1);
    CHECK_EQUAL(asked[0].number, 11);
    CHECK_EQUAL(pprof_v8_heap_assign(11, 1), 1);
    check_alive(2, 6);
    release(later);
    check_alive(2, 5);
    tick();
    CHECK_EQUAL(pprof_v8_heap_end(), 0);
    check_alive(0, 0);
}

static void more_true_stacks_than_there_is_room_for(void) {
    enum { COUNT = 20000, ROOM = 8192 };
    static struct sample *samples[COUNT];
    records_now = true;
    start(0);
    pprof_v8_heap_stacks(5000000, 1);
    for (int i = 0; i < COUNT; i++)
        samples[i] = take(&root, 100);
    CHECK_EQUAL(read_asked(10000), ROOM);
    CHECK_EQUAL(asked[0].number, COUNT - ROOM + 1);
    CHECK_EQUAL(pprof_v8_heap_assign(COUNT - ROOM, 0), 0);
    for (uint32_t i = COUNT - ROOM; i < COUNT; i++)
        CHECK_EQUAL(pprof_v8_heap_assign(i + 1, 0), 1);
    check_alive(ROOM, 0);
    for (int i = 0; i < COUNT; i++)
        release(samples[i]);
    tick();
    check_alive(0, 0);
    check_sum(COUNT, 100 * COUNT, 0, 0);
}

/* -- V8's tree -------------------------------------------------------------------------------- */

static void lost(const struct record *record) {
    CHECK_EQUAL(record->header >> 24, PPROF_ALLOCATION_LOST);
    CHECK_EQUAL(record->header >> 8 & 0xffff, PPROF_ALLOCATION_HEADER);
}

static void a_broken_tree_loses_the_stack(void) {
    char *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(pages + PAGE, PAGE);
    struct node *at_end = (struct node *)(pages + PAGE - 16); /* its rest is not there */
    struct node circle = {.name = "round and round"};
    circle.parent = &circle;
    struct node strays[] = {
        {.parent = (struct node *)(pages + PAGE), .name = "into nothing"},
        {.parent = (struct node *)((char *)&root + 4), .name = "askew"},
        {.parent = (struct node *)((uintptr_t)1 << 60), .name = "beyond"},
        {.parent = (struct node *)8, .name = "null and a bit"},
        {.parent = at_end, .name = "half"},
        {.parent = &circle, .name = "circle"},
    };
    start(0);
    for (size_t i = 0; i < sizeof strays / sizeof strays[0]; i++)
        take(&strays[i], 100);
    take((struct node *)(pages + PAGE), 100);
    take(NULL, 100);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 8);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_LOST_STACKS), 8);
    CHECK_EQUAL(each_record(lost), 1);
    check_sum(8, 800, 8, 800);
}

static void names_are_copied_as_far_as_they_can_be(void) {
    char *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(pages + PAGE, PAGE, PROT_NONE);
    char *last = pages + PAGE - 5;
    memcpy(last, "last", 5);
    char *open = pages + PAGE - 100; /* no NUL before the end of the page */
    memset(open, 'x', 50);
    char *endless = malloc(1000);
    memset(endless, 'y', 1000);
    memset(pages + PAGE - 50, 'x', 45);
    struct node nodes[] = {
        {.parent = &root, .position = 0, .name = last},
        {.parent = &root, .position = 1, .name = pages + PAGE},
        {.parent = &root, .position = 2, .name = NULL},
        {.parent = &root, .position = 3, .name = endless},
        {.parent = &root, .position = 4, .name = ""},
        {.parent = &root, .position = 5, .name = (char *)((uintptr_t)1 << 60)},
    };
    const int sizes[] = {4, 0, 0, 255, 0, 0};
    start(0);
    for (size_t i = 0; i < sizeof nodes / sizeof nodes[0]; i++) {
        take(&nodes[i], 100);
        uint8_t bytes[PPROF_V8_HEAP_FRAME];
        CHECK_EQUAL(pprof_v8_heap_frame((uint32_t)i, bytes, sizeof bytes), 8 + sizes[i]);
    }
    memset(last, 'z', 5);
    uint8_t bytes[PPROF_V8_HEAP_FRAME];
    pprof_v8_heap_frame(0, bytes, sizeof bytes);
    CHECK(memcmp(bytes + 8, "last", 4) == 0);
}

/* -- Ends ------------------------------------------------------------------------------------- */

static void deaths_by_the_profilers_end_are_none(void) {
    struct node node = {.parent = &root, .script = 1, .name = "f"};
    struct sample *samples[10];
    start(0);
    for (int i = 0; i < 10; i++)
        samples[i] = take(&node, 100);
    release(samples[0]);
    release(samples[1]);
    tick();
    end_profiler(samples + 2, 8);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STATE), 3);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STALE), 8);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STALE_BYTES), 800);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STOPS), 1);
    check_sum(10, 1000, 8, 800);
    /* Somebody else's samples are not ours. */
    take(&node, 100);
    check_sum(10, 1000, 8, 800);

    start(1);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STATE), 2);
    struct sample *later = take(&node, 100);
    check_sum(11, 1100, 9, 900);
    release(later);
    tick();
    check_sum(11, 1100, 8, 800);
    CHECK_EQUAL(pprof_v8_heap_begin(1), -EALREADY);
}

static void a_name_is_read_anew_for_each_profiler(void) {
    char name[] = "before";
    struct node node = {.parent = &root, .script = 1, .name = name};
    start(0);
    struct sample *sample = take(&node, 100);
    end_profiler(&sample, 1);
    memcpy(name, "behind", 7);
    start(1);
    take(&node, 100);
    CHECK_EQUAL(each_record(NULL), 2);
    uint8_t bytes[PPROF_V8_HEAP_FRAME];
    pprof_v8_heap_frame(1, bytes, sizeof bytes);
    CHECK(memcmp(bytes + 8, "behind", 6) == 0);
}

static void without_one_profiler_nothing_is_counted(void) {
    CHECK_EQUAL(pprof_v8_heap_begin(0), -EINVAL); /* no layout yet */
    CHECK_EQUAL(pprof_v8_heap_begun(), -ESRCH);
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&layout, LAYOUT_WORDS), 0);
    CHECK_EQUAL(pprof_v8_heap_begin(0), 0);
    CHECK(is_watching());
    CHECK_EQUAL(pprof_v8_heap_begun(), 0);
    CHECK(!is_watching());
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STATE), 3);
    CHECK_EQUAL(pprof_v8_heap_begin(0), 0);
    allocate(sizeof *profiler, PROFILER_CALLER);
    allocate(sizeof *profiler, PROFILER_CALLER);
    CHECK_EQUAL(pprof_v8_heap_begun(), 2);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_STATE), 3);
    take(&root, 100);
    check_sum(0, 0, 0, 0);
    start(0);
    take(&root, 100);
    check_sum(1, 100, 1, 100);
}

/* -- Bounds ------------------------------------------------------------------------------------ */

static void more_sites_than_there_is_room_for(void) {
    enum { COUNT = 40000 };
    static struct node nodes[COUNT];
    start(0);
    for (int i = 0; i < COUNT; i++) {
        nodes[i] = (struct node){.parent = &root, .script = 1, .position = i, .name = "f"};
        take(&nodes[i], 100);
    }
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), COUNT);
    CHECK(stat(PPROF_V8_HEAP_LOST_STACKS) > 0);
    check_sum(COUNT, 100 * COUNT, COUNT, 100 * COUNT);
    /* Known ones still have their stacks. */
    double before = stat(PPROF_V8_HEAP_LOST_STACKS);
    take(&nodes[0], 100);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_LOST_STACKS), before);
}

static void more_functions_than_there_is_room_for(void) {
    start(0);
    for (int i = 0; i < 70000; i++) {
        struct node node = {.parent = &root, .script = 1, .position = i, .name = "f"};
        release(take(&node, 100));
    }
    CHECK_EQUAL(stat(PPROF_V8_HEAP_SAMPLES), 70000);
    check_sum(70000, 7000000, 0, 0);
}

static void more_living_than_there_is_room_for(void) {
    enum { COUNT = 200000, ROOM = (1 << 18) / 4 * 3 };
    static struct sample *samples[COUNT];
    start(0);
    for (int i = 0; i < COUNT; i++)
        samples[i] = take(&root, 100);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_LIVE), ROOM);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_UNWATCHED), COUNT - ROOM);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_UNWATCHED_BYTES), 100.0 * (COUNT - ROOM));
    check_sum(COUNT, 100 * COUNT, ROOM, 100 * ROOM);
    for (int i = 0; i < COUNT; i++)
        release(samples[i]);
    tick();
    check_sum(COUNT, 100 * COUNT, 0, 0);
    CHECK_EQUAL(pprof_v8_heap_end(), 0);
    for (uint32_t i = 0; i < POINTER_FILTER_SIZE; i++)
        CHECK(pointer_filter[i] == 0 || pointer_filter[i] == UINT8_MAX);
}

/* Against a model that cannot be wrong. */
static void any_order_of_births_and_deaths(void) {
    enum { SLOTS = 3000, STEPS = 200000 };
    static struct sample *samples[SLOTS];
    static uint64_t sizes[SLOTS];
    uint64_t state = 88172645463325252u, objects = 0, bytes = 0, used_objects = 0, used_bytes = 0;
    start(0);
    for (int step = 0; step < STEPS; step++) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        uint32_t slot = (uint32_t)(state >> 20) % SLOTS;
        if (samples[slot] != NULL) {
            release(samples[slot]);
            samples[slot] = NULL;
            used_objects--;
            used_bytes -= sizes[slot];
        } else {
            sizes[slot] = 1 + (state >> 40) % 5000;
            samples[slot] = take(&root, sizes[slot]);
            objects++;
            used_objects++;
            bytes += sizes[slot];
            used_bytes += sizes[slot];
        }
    }
    tick();
    check_sum(objects, bytes, used_objects, used_bytes);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_LIVE), used_objects);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_LOST_STACKS), 0);
}

/* -- Threads ---------------------------------------------------------------------------------- */

static void *another_isolate(void *argument) {
    (void)argument;
    struct profiler *mains = profiler;
    uint64_t mains_number = number;
    struct node node = {.parent = &root, .script = 2, .name = "worker"};
    take(&node, 999); /* before it is watched: of nobody */
    start(0);
    take(&node, 500);
    check_sum(1, 500, 1, 500);
    profiler = mains;
    number = mains_number;
    return NULL;
}

static void each_thread_counts_its_own(void) {
    start(0);
    take(&root, 100);
    for (int i = 0; i < 100; i++) { /* more than there are records for at once */
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, another_isolate, NULL) == 0);
        pthread_join(thread, NULL);
    }
    take(&root, 100);
    check_sum(2, 200, 2, 200);
    CHECK_EQUAL(stat(PPROF_V8_HEAP_REJECTED), 0);
    CHECK_EQUAL(pprof_v8_heap_end(), 0);
}

static void *churn(void *argument) {
    uint32_t *stop = argument;
    while (!__atomic_load_n(stop, __ATOMIC_RELAXED))
        tick();
    return NULL;
}

static void others_may_allocate_meanwhile(void) {
    uint32_t stop = 0;
    pthread_t threads[3];
    start(0);
    for (int i = 0; i < 3; i++)
        REQUIRE(pthread_create(&threads[i], NULL, churn, &stop) == 0);
    for (int i = 0; i < 20000; i++)
        release(take(&root, 100));
    __atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    check_sum(20000, 2000000, 0, 0);
}

/* -- Threads and layouts ---------------------------------------------------------------------- */

/* One sample that is alive, one whose death is not believed yet, and one that is not filled in. */
static void *samples_and_ends(void *unused) {
    (void)unused;
    start(0);
    struct sample *first = take(&root, 100);
    take(&root, 100);
    begin_sample();
    release(first);
    CHECK(is_watching());
    return NULL;
}

/* A Worker is ended at any point; there are more of them than can sample at once. */
static void threads_may_end_while_they_sample(void) {
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&layout, LAYOUT_WORDS), 0);
    for (int i = 0; i < 100; i++) {
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, samples_and_ends, NULL) == 0);
        pthread_join(thread, NULL);
        CHECK(!is_watching());
    }
    for (uint32_t i = 0; i < POINTER_FILTER_SIZE; i++)
        CHECK_EQUAL(pointer_filter[i], 0);
}

static void a_layout_must_make_sense(void) {
    struct pprof_v8_heap_layout other = layout;
    other.sample_number = sizeof(struct sample);
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&other, LAYOUT_WORDS), -EINVAL);
    other = layout;
    other.node_bytes = 100000;
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&other, LAYOUT_WORDS), -EINVAL);
    other = layout;
    other.node_script = UINT64_MAX;
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&other, LAYOUT_WORDS), -EINVAL);
    other = layout;
    other.distance = 1 << 20;
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&other, LAYOUT_WORDS), -EINVAL);
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&layout, LAYOUT_WORDS - 1), -EINVAL);
    CHECK_EQUAL(pprof_v8_heap_is_laid_out(), 0);
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&layout, LAYOUT_WORDS), 0);
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&layout, LAYOUT_WORDS), 0);
    other = layout;
    other.node_script += 4;
    CHECK_EQUAL(pprof_v8_heap_layout((const uint64_t *)&other, LAYOUT_WORDS), -EEXIST);
    CHECK_EQUAL(pprof_v8_heap_is_laid_out(), 1);
}

TEST_MAIN(
    {"heap_v8: samples come and go", samples_come_and_go},
    {"heap_v8: a sample is taken once it is filled in", a_sample_is_taken_once_it_is_filled_in},
    {"heap_v8: what is no sample is none", what_is_no_sample_is_none},
    {"heap_v8: a broken tree loses the stack", a_broken_tree_loses_the_stack},
    {"heap_v8: names are copied as far as they can be", names_are_copied_as_far_as_they_can_be},
    {"heap_v8: deaths by the profiler's end are none", deaths_by_the_profilers_end_are_none},
    {"heap_v8: a name is read anew for each profiler", a_name_is_read_anew_for_each_profiler},
    {"heap_v8: without one profiler nothing is counted", without_one_profiler_nothing_is_counted},
    {"heap_v8: more sites than there is room for", more_sites_than_there_is_room_for},
    {"heap_v8: more functions than there is room for", more_functions_than_there_is_room_for},
    {"heap_v8: more living than there is room for", more_living_than_there_is_room_for},
    {"heap_v8: any order of births and deaths", any_order_of_births_and_deaths},
    {"heap_v8: each thread counts its own", each_thread_counts_its_own},
    {"heap_v8: others may allocate meanwhile", others_may_allocate_meanwhile},
    {"heap_v8: true stacks are asked for when wanted", true_stacks_are_asked_for_when_wanted},
    {"heap_v8: groups count what is in use", groups_count_what_is_in_use},
    {"heap_v8: more true stacks than there is room for", more_true_stacks_than_there_is_room_for},
    {"heap_v8: threads may end while they sample", threads_may_end_while_they_sample},
    {"heap_v8: a layout must make sense", a_layout_must_make_sense})

/* stack/stack_map.c: real stacks of this process. */
#include <pthread.h>
#include <sys/mman.h>

#include "harness.h"
#include "stack/stack_map.h"

static uintptr_t stack_pointer(void) {
    return (uintptr_t)__builtin_frame_address(0);
}

static void nothing_before_the_first_read(void) {
    CHECK_EQUAL(stack_map_find(stack_pointer()).high, 0);
}

static void main_thread(void) {
    REQUIRE(stack_map_read() == 0);
    uintptr_t sp = stack_pointer();
    struct stack_bounds bounds = stack_map_find(sp);
    CHECK(bounds.low <= sp && sp < bounds.high);
    /* Up to the very end, which holds the environment: readable, or this ends the test. */
    CHECK(bounds.high > (uintptr_t)environ);
    volatile char sum = 0;
    for (uintptr_t at = sp; at < bounds.high; at += 512)
        sum = (char)(sum + *(volatile char *)at);
    sum = (char)(sum + *(volatile char *)(bounds.high - 1));
    int on_heap;
    void *heap = malloc(4096);
    CHECK_EQUAL(stack_map_find((uintptr_t)heap).high, 0);
    free(heap);
    CHECK(stack_map_find((uintptr_t)&on_heap).high == bounds.high);
}

/* As deep as the main thread's stack was not when the snapshot was taken. */
static __attribute__((noinline)) void go_deep(int depth) {
    volatile char room[65536];
    room[0] = room[65535] = 1;
    if (depth > 0) {
        go_deep(depth - 1);
    } else {
        uintptr_t sp = stack_pointer();
        struct stack_bounds bounds = stack_map_find(sp);
        CHECK(bounds.low <= sp && sp < bounds.high);
    }
    room[1] = room[0];
}

static void main_thread_grows(void) {
    REQUIRE(stack_map_read() == 0);
    go_deep(60);
}

static pthread_barrier_t snapshot_taken, checked;

static void *check_own(void *argument) {
    (void)argument;
    pthread_barrier_wait(&snapshot_taken);
    uintptr_t sp = stack_pointer();
    struct stack_bounds bounds = stack_map_find(sp);
    pthread_attr_t attributes;
    void *low;
    size_t size;
    pthread_getattr_np(pthread_self(), &attributes);
    pthread_attr_getstack(&attributes, &low, &size);
    pthread_attr_destroy(&attributes);
    CHECK(bounds.low <= sp && sp < bounds.high);
    /* Not beyond our own stack, however the neighbours are mapped; and nearly all of it. With
     * musl's control block, which lies behind the thread's own variables, at most that much is the
     * stack's. */
#ifdef __GLIBC__
    CHECK(bounds.high <= (uintptr_t)low + size);
#else
    CHECK(bounds.high <= (uintptr_t)pthread_self());
#endif
    CHECK(bounds.high >= (uintptr_t)low + size - 65536);
    for (uintptr_t at = sp & ~(uintptr_t)7; at < bounds.high; at += 8)
        (void)*(volatile uintptr_t *)at;
    pthread_barrier_wait(&checked);
    return NULL;
}

#define MAX_WAITING 16

static pthread_t waiting[MAX_WAITING];
static int waiting_count;

/* Threads that will check what they find of their own stack; of KIND, 0: with a guard page, 1:
 * without, 2: on memory that is not libc's, as runtimes map for their workers. */
static void add_thread(int kind) {
    const size_t size = 1 << 20;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setguardsize(&attributes, kind == 0 ? 4096 : 0);
    pthread_attr_setstacksize(&attributes, size);
    if (kind == 2) {
        void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        pthread_attr_setstack(&attributes, memory, size);
    }
    REQUIRE(pthread_create(&waiting[waiting_count++], &attributes, check_own, NULL) == 0);
}

static void begin_adding(int count) {
    pthread_barrier_init(&snapshot_taken, NULL, (unsigned)count + 1);
    pthread_barrier_init(&checked, NULL, (unsigned)count + 1);
}

static void let_all_check(void) {
    REQUIRE(stack_map_read() == 0);
    pthread_barrier_wait(&snapshot_taken);
    pthread_barrier_wait(&checked);
    for (int i = 0; i < waiting_count; i++)
        pthread_join(waiting[i], NULL);
}

/* Without guard pages the kernel merges neighbouring stacks into one mapping. */
static void threads_and_neighbours(void) {
    begin_adding(12);
    for (int i = 0; i < 12; i++)
        add_thread(i % 3);
    let_all_check();
}

/* COUNT writable mappings, each behind one that is not: as a heap's pages, and stacks. */
static void add_mappings(int count) {
    const size_t page = 65536; /* the largest that there are */
    char *memory = mmap(NULL, 2 * page * (size_t)count, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                        0);
    REQUIRE(memory != MAP_FAILED);
    for (int i = 0; i < count; i++)
        REQUIRE(mprotect(memory + 2 * page * (size_t)i, page, PROT_READ | PROT_WRITE) == 0);
}

/* A heap of several GB: stacks above it, in its midst and below. */
static void among_many_mappings(void) {
    begin_adding(9);
    for (int i = 0; i < 9; i++) {
        if (i % 3 == 0 && i != 0)
            add_mappings(10000);
        add_thread(i % 3);
    }
    let_all_check();
    uintptr_t sp = stack_pointer();
    CHECK(stack_map_find(sp).high > (uintptr_t)environ); /* the main thread's, too */
}

static uintptr_t handler_high = 1;

static void on_alternate_stack(int signal) {
    (void)signal;
    handler_high = stack_map_find(stack_pointer()).high;
}

static void *raise_on_alternate_stack(void *argument) {
    stack_t stack = {.ss_sp = argument, .ss_size = 65536};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = on_alternate_stack, .sa_flags = SA_ONSTACK};
    sigaction(SIGUSR1, &action, NULL);
    pthread_kill(pthread_self(), SIGUSR1);
    return NULL;
}

static void alternate_stack_is_unknown(void) {
    add_mappings(100);
    void *memory = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(stack_map_read() == 0);
    pthread_t thread;
    pthread_create(&thread, NULL, raise_on_alternate_stack, memory);
    pthread_join(thread, NULL);
    CHECK_EQUAL(handler_high, 0);
}

static void *find_until_ended(void *argument) {
    (void)argument;
    uintptr_t sp = stack_pointer();
    uintptr_t found = 0, wrong = 0;
    while (!is_ended()) {
        struct stack_bounds bounds = stack_map_find(sp);
        found += bounds.high != 0;
        wrong += bounds.high != 0 && (sp < bounds.low || sp >= bounds.high);
    }
    CHECK(found > 0);
    CHECK_EQUAL(wrong, 0);
    return NULL;
}

/* A reader sees a whole snapshot or none. */
static void read_while_found(void) {
    pthread_t thread;
    pthread_create(&thread, NULL, find_until_ended, NULL);
    void *blocks[50];
    for (int round = 0; round < 100; round++) {
        for (int i = 0; i < 50; i++)
            blocks[i] = mmap(NULL, 8192, i % 2 ? PROT_READ : PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        REQUIRE(stack_map_read() == 0);
        for (int i = 0; i < 50; i++)
            munmap(blocks[i], 8192);
    }
    end_all();
    pthread_join(thread, NULL);
}

TEST_MAIN({"stacks: none before the first read", nothing_before_the_first_read},
          {"stacks: the main thread's", main_thread},
          {"stacks: the main thread's has grown since", main_thread_grows},
          {"stacks: threads with merged neighbours", threads_and_neighbours},
          {"stacks: among 20,000 other mappings", among_many_mappings},
          {"stacks: an alternate stack is unknown", alternate_stack_is_unknown},
          {"stacks: read anew while looked up", read_while_found})

/* jsc/heap.c: fabricated heaps whose counters behave as JSC's do, and a sampler that does as well.
 * */
#include <sys/mman.h>

#include "jsc_sampler.h"

#define HEAP_WORDS 512
#define PAGE 4096

/* Where the counters lie: any words will do. */
#define BLOCKS 52
#define LARGE 50

/* JSC's allocator fills a block, and then counts it. */
#define BLOCK_BYTES 16384

#define RATE 524288.0
#define WAIT_US 5000

/* What a VM consists of here: isolate -> object -> heap. */
struct vm {
    uint64_t *heap;
    uint64_t filling; /* bytes in a block that is not counted yet */
};

static uint64_t isolate[16];
static uint64_t object[24];

/* v8::Isolate::GetCurrent(), exported for dlsym. */
uint64_t *current_isolate(void) __asm__("_ZN2v87Isolate10GetCurrentEv");
uint64_t *current_isolate(void) {
    return isolate;
}

static pthread_key_t key;

static void look(void) {
    pthread_getspecific(key);
}

static void make_vm(struct vm *vm) {
    MUST(pthread_key_create(&key, NULL) == 0);
    vm->heap = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    vm->filling = 0;
    MUST(vm->heap != MAP_FAILED);
    isolate[1] = (uint64_t)(uintptr_t)object;
    object[7] = (uint64_t)(uintptr_t)vm->heap;
    object[8] = (uint64_t)(uintptr_t)(vm->heap + 8); /* overlaps, and ends outside */
    /* What is no pointer, or leads nowhere. */
    isolate[2] = 12;
    isolate[3] = 0xfff8000000000008u;
    isolate[4] = (uint64_t)(uintptr_t)object + 1;
    object[3] = 0x7fff00000000u;
    object[4] = 0xfffe000000000001u;
}

/* As JSC's allocator. Words 100 to 103 look like counters, each for a while. */
static void allocate_blocks(struct vm *vm, uint64_t bytes) {
    for (vm->filling += bytes; vm->filling >= BLOCK_BYTES; vm->filling -= BLOCK_BYTES) {
        vm->heap[BLOCKS] += BLOCK_BYTES;
        vm->heap[100] += BLOCK_BYTES;      /* never cleared */
        vm->heap[101] += BLOCK_BYTES / 2;  /* of something else */
        vm->heap[102] = vm->heap[102] * 3; /* of nothing */
        look();
    }
}

static void allocate_large(struct vm *vm, uint64_t bytes) {
    vm->heap[LARGE] += bytes;
    vm->heap[100] += bytes;
    look();
}

static void collect(struct vm *vm) {
    vm->heap[BLOCKS] = vm->heap[LARGE] = 0;
    vm->heap[101] = 0;
}

static int32_t step(int32_t number, struct vm *vm, enum pprof_jsc_heap_counter counter,
                    uint64_t bytes) {
    MUST(pprof_jsc_heap_before(number) == 0);
    if (counter == PPROF_JSC_HEAP_BLOCKS)
        allocate_blocks(vm, bytes);
    else
        allocate_large(vm, bytes);
    return pprof_jsc_heap_after(number, counter, (double)bytes);
}

static void follow(int32_t number, struct vm *vm) {
    vm->heap[102] = 1;
    for (uint64_t bytes = 800000; bytes >= 200000; bytes /= 2) {
        MUST(step(number, vm, PPROF_JSC_HEAP_BLOCKS, bytes) >= 2);
        MUST(step(number, vm, PPROF_JSC_HEAP_LARGE, bytes) >= 2);
    }
}

static void find(int32_t number, struct vm *vm) {
    MUST(pprof_jsc_heap_search(number) > 0);
    follow(number, vm);
    collect(vm);
    MUST(pprof_jsc_heap_found(number) == 1);
}

static double heap_stat(int32_t number, enum pprof_jsc_heap_stat which) {
    double out[PPROF_JSC_HEAP_STAT_COUNT];
    MUST(pprof_jsc_heap_stats(number, out, PPROF_JSC_HEAP_STAT_COUNT) == PPROF_JSC_HEAP_STAT_COUNT);
    return out[which];
}

struct traces {
    uint32_t count, idle, lost;
    double bytes;
    uint64_t last_from, last_to;
};

static struct traces take(int32_t number) {
    struct traces traces = {0};
    static uint64_t words[PPROF_DRAIN_MIN];
    int32_t n;
    while ((n = pprof_jsc_heap_read(number, words, PPROF_DRAIN_MIN)) > 0) {
        MUST(n % 5 == 0);
        for (int32_t at = 0; at < n; at += 5) {
            const uint64_t *record = words + at;
            MUST((record[0] & 0xffffff) == (PPROF_RECORD_HEAP_TRACE | 5 << 8));
            MUST(record[1] == (uint64_t)number);
            MUST(traces.last_to <= record[2] && record[2] <= record[3]);
            traces.last_from = record[2];
            traces.last_to = record[3];
            traces.count++;
            traces.bytes += (double)record[4];
            if (record[0] >> 24 & PPROF_HEAP_TRACE_IDLE)
                traces.idle++;
            if (record[0] >> 24 & PPROF_HEAP_TRACE_LOST)
                traces.lost++;
        }
    }
    MUST(n == 0);
    return traces;
}

/* -- Tests ------------------------------------------------------------------------------------- */

static void *finds_the_counters(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    int32_t number = pprof_jsc_expect();
    MUST(pprof_jsc_heap_before(number) == -ESRCH);
    MUST(pprof_jsc_heap_stats(number, NULL, 0) == -ESRCH);
    find(number, &vm);
    MUST(pprof_jsc_heap_before(number) == -ESRCH);                /* the search is over */
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == -EAGAIN); /* there is no sampler */
    MUST(pprof_jsc_heap_start(number, 0, WAIT_US) == -EINVAL);
    MUST(pprof_jsc_heap_start(number, RATE, 0) == -EINVAL);
    MUST(pprof_jsc_heap_start(number, 0.0 / 0.0, WAIT_US) == -EINVAL);
    MUST(pprof_jsc_heap_stop(number) == 0);
    /* Another thread's VM. */
    MUST(pprof_jsc_heap_search(number + 1) == -ESRCH);
    return NULL;
}

static void *declines_what_it_cannot_tell(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    int32_t number = pprof_jsc_expect();
    /* Nothing follows. */
    MUST(pprof_jsc_heap_search(number) > 0);
    MUST(pprof_jsc_heap_before(number) == 0);
    MUST(pprof_jsc_heap_after(number, PPROF_JSC_HEAP_BLOCKS, 100000) == 0);
    MUST(pprof_jsc_heap_after(number, PPROF_JSC_HEAP_COUNTERS, 100000) == -EINVAL);
    MUST(pprof_jsc_heap_after(number, 0, 0) == -EINVAL);
    MUST(pprof_jsc_heap_found(number) == 0);
    MUST(pprof_jsc_heap_again(number, PPROF_JSC_HEAP_BLOCKS) == 0);
    MUST(pprof_jsc_heap_again(number, PPROF_JSC_HEAP_LARGE) == 0);
    /* A collection in between: no word follows, and the next time both do. */
    MUST(step(number, &vm, PPROF_JSC_HEAP_BLOCKS, 800000) > 0);
    collect(&vm);
    vm.heap[100] = 0;
    pprof_jsc_heap_before(number);
    allocate_blocks(&vm, 400000);
    collect(&vm);
    vm.heap[100] = 0;
    MUST(pprof_jsc_heap_after(number, PPROF_JSC_HEAP_BLOCKS, 400000) == 0);
    MUST(pprof_jsc_heap_again(number, PPROF_JSC_HEAP_BLOCKS) == 0);
    follow(number, &vm);
    /* Nothing has been collected. */
    MUST(pprof_jsc_heap_found(number) == 0);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == -ESRCH);
    /* Two words of the one kind. */
    MUST(pprof_jsc_heap_again(number, PPROF_JSC_HEAP_BLOCKS) == 0);
    MUST(pprof_jsc_heap_again(number, PPROF_JSC_HEAP_LARGE) == 0);
    follow(number, &vm);
    collect(&vm);
    vm.heap[100] = 0;
    MUST(pprof_jsc_heap_found(number) == -ENOTUNIQ);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == -ESRCH);
    /* One word for both kinds, as if all objects were counted there. */
    MUST(pprof_jsc_heap_search(number) > 0);
    for (int i = 0; i < 3; i++)
        for (int counter = 0; counter < PPROF_JSC_HEAP_COUNTERS; counter++) {
            MUST(pprof_jsc_heap_before(number) == 0);
            vm.heap[BLOCKS] += 100000u << i;
            MUST(pprof_jsc_heap_after(number, counter, 100000u << i) > 0);
        }
    collect(&vm);
    MUST(pprof_jsc_heap_found(number) == -ENOTUNIQ);
    /* The memory has gone. */
    MUST(pprof_jsc_heap_search(number) > 0);
    munmap(vm.heap, PAGE);
    MUST(pprof_jsc_heap_before(number) == -EFAULT);
    /* Nothing leads to a heap. */
    MUST(pprof_jsc_heap_search(number) == 0);
    memset(isolate, 0, sizeof isolate);
    MUST(pprof_jsc_heap_search(number) == 0);
    return NULL;
}

static void *traces_add_up(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    struct sampler sampler;
    int32_t number = adopt(&sampler);
    find(number, &vm);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == 0);
    MUST(pprof_jsc_heap_search(number) == -EALREADY);
    int before = atomic_load(&sampler.samples);
    double allocated = 0;
    while (allocated < 100 * RATE) {
        allocate_blocks(&vm, BLOCK_BYTES);
        allocated += BLOCK_BYTES;
        if ((int64_t)allocated % (20 * BLOCK_BYTES) == 0) {
            allocate_large(&vm, 200000);
            allocated += 200000;
        }
        if ((int64_t)allocated % (50 * BLOCK_BYTES) == 0)
            collect(&vm);
    }
    double bytes = heap_stat(number, PPROF_JSC_HEAP_BYTES);
    double pending = heap_stat(number, PPROF_JSC_HEAP_PENDING);
    double step = heap_stat(number, PPROF_JSC_HEAP_STEP);
    int samples = atomic_load(&sampler.samples) - before;
    struct traces traces = take(number);
    printf("%u traces, %u lost, %d samples, step %.0f, waits %.1f ms\n", traces.count, traces.lost,
           samples, step, heap_stat(number, PPROF_JSC_HEAP_WAIT_NANOS) / 1e6);
    MUST(bytes == allocated);
    MUST(traces.bytes + pending == allocated);
    MUST(traces.count >= 20 && traces.count <= 220);
    MUST((double)traces.count ==
         heap_stat(number, PPROF_JSC_HEAP_TRACES) + heap_stat(number, PPROF_JSC_HEAP_LOST));
    /* Each trace was taken by one sample, and in its window. */
    MUST(samples + 1 >= (int)(traces.count - traces.lost)); /* the last is counted after its end */
    MUST(samples <= (int)traces.count + heap_stat(number, PPROF_JSC_HEAP_TIMEOUTS) + 1);
    if (traces.lost == 0)
        MUST(sampler.last_sample >= traces.last_from && sampler.last_sample <= traces.last_to);
    /* Nothing of it is for the ticks' reader, who may never come. */
    static uint64_t words[PPROF_DRAIN_MIN];
    MUST(pprof_cpu_drain(words, PPROF_DRAIN_MIN) == 0);
    /* No JavaScript is running. */
    atomic_store(&sampler.paused, true);
    sleep_millis(5);
    for (int i = 0; i < 1000; i++)
        allocate_blocks(&vm, BLOCK_BYTES);
    traces = take(number);
    MUST(traces.count > 0 && traces.idle == traces.count - traces.lost);
    MUST(pprof_jsc_heap_stop(number) == 0);
    bytes = heap_stat(number, PPROF_JSC_HEAP_BYTES);
    allocate_large(&vm, 10000000);
    MUST(heap_stat(number, PPROF_JSC_HEAP_BYTES) == bytes);
    join_sampler(&sampler);
    return NULL;
}

static void *time_is_bounded(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    struct sampler sampler;
    int32_t number = adopt(&sampler);
    find(number, &vm);
    /* A sampler that never comes in time. */
    atomic_store(&sampler.slow_us, 20000);
    MUST(pprof_jsc_heap_start(number, RATE, 1000) == 0);
    double allocated = 0;
    uint64_t start = now();
    while (now() - start < 1500000000u) {
        allocate_blocks(&vm, BLOCK_BYTES * 8);
        allocated += BLOCK_BYTES * 8;
        if (vm.heap[BLOCKS] < (uint64_t)1 << 30)
            continue;
        collect(&vm);
        look();
    }
    double waited = heap_stat(number, PPROF_JSC_HEAP_WAIT_NANOS);
    double pending = heap_stat(number, PPROF_JSC_HEAP_PENDING);
    double step = heap_stat(number, PPROF_JSC_HEAP_STEP);
    struct traces traces = take(number);
    printf("waited %.0f of 1500 ms, step %.0f, %u lost of %u\n", waited / 1e6, step, traces.lost,
           traces.count);
    MUST(waited < 600e6); /* at the start there is something saved up */
    MUST(step > RATE);
    MUST(traces.lost > 0);
    MUST(traces.bytes + pending == allocated);
    /* With nothing to do, and time saved up again, the rate comes back. */
    atomic_store(&sampler.slow_us, 0);
    for (int i = 0; i < 80 && heap_stat(number, PPROF_JSC_HEAP_STEP) > RATE; i++) {
        sleep_millis(100);
        take(number);
    }
    MUST(heap_stat(number, PPROF_JSC_HEAP_STEP) == RATE);
    join_sampler(&sampler);
    return NULL;
}

/* An event loop that is blocked. */
static void *memory_is_bounded(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    struct sampler sampler;
    int32_t number = adopt(&sampler);
    atomic_store(&sampler.paused, true); /* it answers sooner */
    find(number, &vm);
    MUST(pprof_jsc_heap_start(number, BLOCK_BYTES, WAIT_US) == 0);
    double allocated = 0;
    for (int i = 0; i < 20000; i++) {
        /* Much more than any step. */
        allocate_large(&vm, (uint64_t)1 << 33);
        allocated += (double)((uint64_t)1 << 33);
        collect(&vm);
        look();
    }
    double traced = heap_stat(number, PPROF_JSC_HEAP_TRACES);
    double pending = heap_stat(number, PPROF_JSC_HEAP_PENDING);
    struct traces traces = take(number);
    printf("%.0f traces, %u kept; %.3f of the bytes have none\n", traced, traces.count,
           pending / allocated);
    MUST(traces.count <= 4096);
    MUST(traces.bytes + pending == allocated);
    /* Traces become rare before there is no room for any. */
    MUST(pending < allocated / 10);
    join_sampler(&sampler);
    return NULL;
}

static void *a_counter_that_is_none(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    struct sampler sampler;
    int32_t number = adopt(&sampler);
    find(number, &vm);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == 0);
    allocate_blocks(&vm, 100 * BLOCK_BYTES);
    double bytes = heap_stat(number, PPROF_JSC_HEAP_BYTES);
    vm.heap[LARGE] = 0x7f0012345678u;
    look();
    MUST(heap_stat(number, PPROF_JSC_HEAP_STATE) == 2);
    MUST(heap_stat(number, PPROF_JSC_HEAP_BYTES) == bytes);
    munmap(vm.heap, PAGE);
    look();
    join_sampler(&sampler);
    return NULL;
}

static void *the_vm_ends_before_its_thread(void *unused) {
    (void)unused;
    struct vm vm;
    make_vm(&vm);
    struct sampler sampler;
    int32_t number = adopt(&sampler);
    find(number, &vm);
    double out[3];
    MUST(pprof_jsc_heap_witness(number, out, 2) == -EINVAL);
    MUST(pprof_jsc_heap_witness(number, out, 3) == 0);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == 0);
    look();
    void (*free_witness)(void *, void *) = (void (*)(void *, void *))(uintptr_t)out[2];
    free_witness((void *)(uintptr_t)out[0], (void *)(uintptr_t)out[1]);
    munmap(vm.heap, PAGE);
    look();
    MUST(heap_stat(number, PPROF_JSC_HEAP_STATE) == 0);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == -ESRCH);
    join_sampler(&sampler);
    return NULL;
}

static void *round_main(void *argument) {
    bool in_time = *(bool *)argument;
    struct vm vm;
    make_vm(&vm);
    struct sampler sampler;
    int32_t number = adopt(&sampler);
    find(number, &vm);
    MUST(pprof_jsc_heap_start(number, RATE, WAIT_US) == 0);
    allocate_blocks(&vm, 100 * BLOCK_BYTES);
    if (in_time)
        MUST(pprof_jsc_heap_stop(number) == 0);
    shut_down(&sampler);
    MUST(pthread_detach(sampler.self) == 0);
    double *out = malloc(3 * sizeof *out);
    MUST(pprof_jsc_heap_witness(number, out, 3) == 0);
    sleep_millis(5); /* the detached sampler's variables are on this stack */
    pprof_jsc_trigger(number, PPROF_JSC_RELEASE);
    while (pprof_jsc_adopted(number))
        sleep_millis(1);
    return out;
}

/* Another VM's witness is no witness; records of ended VMs serve again. */
static void vms_come_and_go(void) {
    uintptr_t contexts[20];
    for (int i = 0; i < 20; i++) {
        bool in_time = i % 2 == 0;
        pthread_t thread;
        void *result;
        MUST(pthread_create(&thread, NULL, round_main, &in_time) == 0);
        MUST(pthread_join(thread, &result) == 0);
        double *out = result;
        contexts[i] = (uintptr_t)out[1];
        void (*free_witness)(void *, void *) = (void (*)(void *, void *))(uintptr_t)out[2];
        free_witness((void *)(uintptr_t)out[0], (void *)(uintptr_t)out[1]);
        free(out);
        MUST(contexts[i] == contexts[0]);
    }
}

static void test_search(void) {
    on_a_thread(finds_the_counters);
}

static void test_declines(void) {
    on_a_thread(declines_what_it_cannot_tell);
}

static void test_sums(void) {
    on_a_thread(traces_add_up);
}

static void test_time(void) {
    on_a_thread(time_is_bounded);
}

static void test_memory(void) {
    on_a_thread(memory_is_bounded);
}

static void test_no_counter(void) {
    on_a_thread(a_counter_that_is_none);
}

static void test_end(void) {
    on_a_thread(the_vm_ends_before_its_thread);
}

static void test_life(void) {
    prepare();
    vms_come_and_go();
}

TEST_MAIN({"finds the counters", test_search}, {"declines what it cannot tell", test_declines},
          {"traces add up", test_sums}, {"time is bounded", test_time},
          {"memory is bounded", test_memory}, {"a counter that is none", test_no_counter},
          {"the VM ends before its thread", test_end}, {"VMs come and go", test_life})

/*
 * jsc/heap.c: which JavaScript allocates how many bytes, in JSC.
 *
 * JSC::Heap counts the bytes allocated since its last collection in two fields,
 * m_oversizedBytesAllocatedThisCycle (objects with a block of memory of their own) and
 * m_nonOversizedBytesAllocatedThisCycle (all others; heap/Heap.h). Their addresses are found in
 * this process: among the words that the VM's v8::Isolate leads to, the two that grow with known
 * allocations and that a full collection clears. Without exactly one of each there is no profile.
 *
 * From then on the words are read whenever JSC, on its JavaScript thread, calls one of a few
 * functions of libc, which its allocator does for each block of 16 KB that it fills or object that
 * it clears. After so many bytes the VM's sampler is woken and waited for, so that its trace shows
 * the place where they were allocated. That place gets what was counted since the trace before: the
 * sum is what was allocated, however seldom traces are taken.
 *
 *     hooked call: read both words, add what they have grown by
 *       below the threshold: that was all
 *       else: block SIGPROF, wake the sampler, wait    -> HEAP_TRACE record: time window and bytes
 *
 * A trace takes about 150 us, in which the thread sleeps. The rate adapts so that this is a small
 * share of all time: BUDGET.
 *
 * Everything of a VM belongs to its JavaScript thread and is touched on no other: there are no
 * locks and no atomics but for `watched`. The words are read as long as the VM exists, and that
 * ends before its thread does: JSC frees a piece of memory that the caller gave it
 * (pprof_jsc_heap_witness), and reading stops.
 *
 * Verified on Bun 1.3 and 1.4: tests/engine_jsc_heap_test.ts, tests/versions.
 *
 * LIMITATIONS: allocations are told, deaths are not. Bytes between two traces are all counted at
 * the second one's stack.
 */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>

#include "hook/got_hook.h"
#include "jsc/cpu.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"

/* Words of the isolate that may point to an object of interest, words of that object that may point
 * to the heap, and words of the heap. */
#define ISOLATE_WORDS 16
#define OBJECT_WORDS 24
#define HEAP_WORDS 512
#define MAX_HEAPS 128

/* No count of bytes is larger: a pointer is no count. */
#define MAX_COUNT ((uint64_t)1 << 40)

/* A count grows by what is allocated, in grains of 16 KB. */
#define MIN_RATIO 0.8
#define MAX_RATIO 1.25
/* And always by the same share of it. */
#define RATIO_TOLERANCE 0.15
/* What may have been allocated since the collection that the caller has asked for. */
#define MAX_AFTER_COLLECTION 65536

/* Records between two reads. Each quarter halves the rate, and in the last one so few do: what has
 * no record is then a few hundredths of all, however late the next read. */
#define MAX_TRACES 4096
#define LAST_QUARTER (MAX_TRACES / 4 * 3)
#define HALVES_LAST 32

/* Share of a thread's time that may go to waiting for traces, and how much of it is saved up: for a
 * program that fills 1 GB as it begins, or now and then. */
#define BUDGET 0.02
#define SAVED_NS 300000000.0
/* At the start, and how much of an average each new value makes. */
#define USUAL_COST_NS 150000.0
#define NEW_SHARE (1.0 / 32)
/* A step that is too small grows by this at each trace; by more with a debt like this. To so many
 * times the rate at most: at more than 3 GB a second, or on a machine whose every CPU is fought
 * for, some traces are dearer than the budget, and still worth more than none. */
#define GROWTH 1.1
#define GROWTH_IN_DEBT 1.25
#define DEBT_NS 15000000.0
#define MAX_TIMES_RATE 64
/* The step falls to what should use this share of it, but not to less than that share of itself. */
#define USED_SHARE 0.7
#define MIN_FALL 0.25
/* The step grows to this at most. */
#define MAX_STEP ((double)((uint64_t)1 << 40))

/* A sampler that did not come is called again so soon, and so many times, for the same bytes. */
#define RETRY_BYTES 16384
#define MAX_RETRIES 4

#define WAIT_MAX_US 10000

struct trace {
    uint64_t from;
    uint64_t to;
    uint64_t bytes;
    uint64_t flags;
};

/* What a search keeps of each word: how its growth compares to what was allocated, of each counter.
 * */
struct candidate {
    float ratio[PPROF_JSC_HEAP_COUNTERS]; /* 0: no step yet; < 0: rejected */
};

struct search {
    uintptr_t heaps[MAX_HEAPS];
    uint32_t heap_count;
    uint32_t steps[PPROF_JSC_HEAP_COUNTERS];
    uint64_t before[MAX_HEAPS][HEAP_WORDS];
    uint64_t now[HEAP_WORDS];
    struct candidate candidates[MAX_HEAPS][HEAP_WORDS];
};

/* One VM's. Never unmapped: when its thread has ended, it is the next VM's. */
struct heap {
    struct heap *next_free;
    struct jsc_vm *vm;
    int32_t number;
    bool is_on;
    bool is_busy; /* in a hooked call of ours: signal handlers may call hooked functions, too */
    bool is_bad;  /* a counter held what no counter holds */
    int32_t wait_us;
    const volatile uint64_t *counters[PPROF_JSC_HEAP_COUNTERS]; /* NULL: not found */
    uint64_t last[PPROF_JSC_HEAP_COUNTERS];
    double rate;
    double step; /* >= rate */
    double threshold;
    double pending; /* bytes counted and not traced yet */
    uint32_t random;
    uint32_t retries;
    double saved; /* of the budget, in ns; below 0: overdrawn */
    uint64_t saved_at;
    double cost; /* of a trace, in ns, and the time between two; averages */
    double time;
    uint64_t read_at;
    double read_wait;      /* stats[WAIT_NANOS] then */
    struct search *search; /* NULL but for the calibration */
    uint32_t trace_count;
    uint32_t traces_read;
    double stats[PPROF_JSC_HEAP_STAT_COUNT];
    struct trace traces[MAX_TRACES];
};

/* VMs that are counted now; 0: the hooks pass through. Atomic, relaxed: a thread that counts has
 * set it itself. */
static uint32_t watched;

FORK_LOCK(lock);       /* for what follows */
static bool installed; /* atomic, for own_heap */
static pthread_key_t heap_key;
static struct heap *free_heaps;

static void *(*real_getspecific)(pthread_key_t);
static int (*real_clock_gettime)(clockid_t, struct timespec *);
static void *(*real_memset)(void *, int, size_t);

/* -- Counting ---------------------------------------------------------------------------------- */

static void count(struct heap *heap, enum pprof_jsc_heap_stat which, double by) {
    heap->stats[which] += by;
}

static uint32_t random_bits(struct heap *heap) {
    uint32_t x = heap->random;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return heap->random = x;
}

/* Between half the step and one and a half of it: a loop that allocates in step is not always
 * caught at the same place, and the sums vary less than with a threshold without limits. */
static void draw_threshold(struct heap *heap) {
    uint32_t n = heap->trace_count, halvings = n / (MAX_TRACES / 4);
    if (n > LAST_QUARTER)
        halvings = 3 + (n - LAST_QUARTER) / HALVES_LAST;
    double crowding = (double)((uint64_t)1 << halvings);
    heap->threshold = heap->step * crowding * (0.5 + (double)random_bits(heap) / 4294967296.0);
}

static void end_search(struct heap *heap) {
    if (heap->search == NULL)
        return;
    raw_syscall4(SYS_munmap, (long)heap->search, sizeof *heap->search, 0, 0);
    heap->search = NULL;
}

/* What the trace of this place is for: the steps that end here. A large object ends many, and
 * begins one more, whose bytes the next place gets: on average as many as this one gets of others'.
 */
static uint64_t take_steps(struct heap *heap) {
    double rest = heap->pending - heap->threshold;
    draw_threshold(heap);
    if (rest >= heap->step)
        rest -= (double)(uint64_t)(rest / heap->step) * heap->step;
    while (rest >= heap->threshold) {
        rest -= heap->threshold;
        draw_threshold(heap);
    }
    rest = (double)(uint64_t)rest; /* whole bytes add up exactly */
    uint64_t bytes = (uint64_t)(heap->pending - rest);
    heap->pending = rest;
    return bytes;
}

static void turn_off(struct heap *heap) {
    if (!heap->is_on)
        return;
    heap->is_on = false;
    uint32_t n = __atomic_load_n(&watched, __ATOMIC_RELAXED);
    while (n > 0 && !__atomic_compare_exchange_n(&watched, &n, n - 1, true, __ATOMIC_RELAXED,
                                                 __ATOMIC_RELAXED)) {
    }
}

/* async-signal-safe. */
static void forget_watched(void) {
    __atomic_store_n(&watched, 0, __ATOMIC_RELAXED);
}
IN_FORKED_CHILD(forget_watched);

/* What COUNTER has grown by. After a collection it has started from 0. */
static uint64_t growth(struct heap *heap, int counter) {
    uint64_t now = *heap->counters[counter];
    uint64_t last = heap->last[counter];
    heap->last[counter] = now;
    if (now >= MAX_COUNT)
        heap->is_bad = true;
    return now >= last ? now - last : now;
}

/* Time goes with the step: the average is right at once. */
static void grow_step(struct heap *heap, double by) {
    double step = heap->step * by;
    if (step > MAX_STEP)
        step = MAX_STEP;
    if (step < heap->rate)
        step = heap->rate;
    heap->time *= step / heap->step;
    heap->step = step;
}

static double average(double before, double value) {
    return before + (value - before) * NEW_SHARE;
}

/* COST has been waited until NOW for a trace. The step grows while the budget is overdrawn and
 * traces come too often to restore it. It falls only when the records are read. Both are slow: a
 * step that followed each change of speed at once would favour who allocates slowly. */
static void pay(struct heap *heap, uint64_t now, uint64_t cost) {
    double time = (double)(now - heap->saved_at);
    heap->saved += time * BUDGET - (double)cost;
    heap->saved_at = now;
    if (heap->saved > SAVED_NS)
        heap->saved = SAVED_NS;
    count(heap, PPROF_JSC_HEAP_WAIT_NANOS, (double)cost);
    heap->cost = average(heap->cost, (double)cost);
    heap->time = average(heap->time, time);
    if (heap->saved < 0 && heap->cost > heap->time * BUDGET &&
        heap->step < heap->rate * MAX_TIMES_RATE)
        grow_step(heap, heap->saved < -DEBT_NS ? GROWTH_IN_DEBT : GROWTH);
}

static void put_trace(struct heap *heap, uint64_t from, uint64_t to, uint32_t flags) {
    uint64_t bytes = take_steps(heap);
    heap->traces[heap->trace_count++] = (struct trace){from, to, bytes, flags};
    heap->retries = 0;
}

static void block_sigprof(bool block, uint64_t *mask) {
    uint64_t sigprof = (uint64_t)1 << (SIGPROF - 1);
    if (block)
        raw_syscall4(SYS_rt_sigprocmask, SIG_BLOCK, (long)&sigprof, (long)mask, sizeof *mask);
    else
        raw_syscall4(SYS_rt_sigprocmask, SIG_SETMASK, (long)mask, 0, sizeof *mask);
}

/* The threshold is reached, in the midst of whatever JavaScript allocates. */
static void take_trace(struct heap *heap) {
    /* The reader has been away for long: its event loop is blocked. Its bytes go to the next. */
    if (heap->trace_count == MAX_TRACES) {
        draw_threshold(heap);
        heap->threshold += heap->pending;
        return;
    }
    uint64_t mask;
    block_sigprof(true, &mask);
    uint64_t from = raw_now(CLOCK_MONOTONIC);
    enum jsc_answer answer = jsc_sample(heap->vm, heap->wait_us);
    uint64_t to = raw_now(CLOCK_MONOTONIC);
    block_sigprof(false, &mask);
    pay(heap, to, to - from);
    if (answer != JSC_ANSWER_NONE) {
        count(heap, PPROF_JSC_HEAP_TRACES, 1);
        put_trace(heap, from, to, answer == JSC_ANSWER_IDLE ? PPROF_HEAP_TRACE_IDLE : 0);
        return;
    }
    count(heap, PPROF_JSC_HEAP_TIMEOUTS, 1);
    if (++heap->retries <= MAX_RETRIES) {
        heap->threshold = heap->pending + (heap->saved >= 0 ? RETRY_BYTES : heap->step / 4);
        return;
    }
    grow_step(heap, 2);
    count(heap, PPROF_JSC_HEAP_LOST, 1);
    put_trace(heap, from, to, PPROF_HEAP_TRACE_LOST);
}

static void look(struct heap *heap) {
    if (!heap->is_on || heap->is_busy)
        return;
    heap->is_busy = true;
    uint64_t grown = 0;
    for (int i = 0; i < PPROF_JSC_HEAP_COUNTERS; i++)
        grown += growth(heap, i);
    if (heap->is_bad) {
        turn_off(heap);
    } else if (grown != 0) {
        heap->pending += (double)grown;
        count(heap, PPROF_JSC_HEAP_BYTES, (double)grown);
        if (heap->pending >= heap->threshold)
            take_trace(heap);
    }
    heap->is_busy = false;
}

/* -- Hooks, on any thread ---------------------------------------------------------------------- */

static inline bool is_idle(void) {
    return __builtin_expect(__atomic_load_n(&watched, __ATOMIC_RELAXED) == 0, 1);
}

static __attribute__((noinline)) void look_here(void) {
    struct heap *heap = real_getspecific(heap_key);
    if (heap != NULL)
        look(heap);
}

/* JSC's allocator asks for its thread at each refill. */
static void *hooked_getspecific(pthread_key_t key) {
    void *value = real_getspecific(key);
    if (!is_idle())
        look_here();
    return value;
}

static int hooked_clock_gettime(clockid_t clock, struct timespec *time) {
    int status = real_clock_gettime(clock, time);
    if (!is_idle())
        look_here();
    return status;
}

/* Of a large object's first bytes. */
static void *hooked_memset(void *to, int byte, size_t size) {
    if (size >= 4096 && !is_idle())
        look_here();
    return real_memset(to, byte, size);
}

/* Destructor of heap_key: the thread ends, and its VM has ended. */
static void thread_ends(void *value) {
    struct heap *heap = value;
    turn_off(heap);
    end_search(heap);
    pthread_mutex_lock(&lock);
    heap->number = 0;
    heap->next_free = free_heaps;
    free_heaps = heap;
    pthread_mutex_unlock(&lock);
}

/* Under `lock`. */
static int32_t install(void) {
    if (installed)
        return 0;
    if (heap_key == 0 && pthread_key_create(&heap_key, thread_ends) != 0)
        return -EAGAIN;
    /* The others call pthread_getspecific's original. */
    int sites = got_hook("pthread_getspecific", hooked_getspecific, (void **)&real_getspecific);
    if (sites <= 0)
        return sites < 0 ? sites : -ENOENT;
    sites = got_hook("clock_gettime", hooked_clock_gettime, (void **)&real_clock_gettime);
    if (sites < 0)
        return sites;
    sites = got_hook("memset", hooked_memset, (void **)&real_memset);
    if (sites < 0)
        return sites;
    __atomic_store_n(&installed, true, __ATOMIC_RELEASE);
    return 0;
}

/* -- The search -------------------------------------------------------------------------------- */

/* Copies N words at FROM; false where they cannot be read. */
static bool read_words(uint64_t from, uint64_t *to, size_t n) {
    if (from % 8 != 0 || from < 65536 || from >= CPU_ADDRESS_END)
        return false;
    return raw_read_memory(from, to, n * 8) == (long)(n * 8);
}

static void *map(size_t size) {
    long address = raw_syscall(SYS_mmap, 0, (long)size, PROT_READ | PROT_WRITE,
                               MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return address < 0 && address > -4096 ? NULL : (void *)address;
}

static void add_heap(struct search *search, uint64_t address) {
    for (uint32_t i = 0; i < search->heap_count; i++)
        if (search->heaps[i] == address)
            return;
    if (search->heap_count < MAX_HEAPS && read_words(address, search->now, HEAP_WORDS))
        search->heaps[search->heap_count++] = address;
}

/* Everything that ISOLATE leads to in two steps. */
static void add_heaps(struct search *search, uint64_t isolate) {
    uint64_t objects[ISOLATE_WORDS];
    uint64_t pointers[OBJECT_WORDS];
    if (!read_words(isolate, objects, ISOLATE_WORDS))
        return;
    for (int i = 0; i < ISOLATE_WORDS; i++) {
        if (!read_words(objects[i], pointers, OBJECT_WORDS))
            continue;
        for (int k = 0; k < OBJECT_WORDS; k++)
            add_heap(search, pointers[k]);
    }
}

/* Judges the word that was BEFORE and is NOW, after BYTES have been allocated. */
static void judge(float *ratio, bool first, uint64_t before, uint64_t now, double bytes) {
    if (*ratio < 0)
        return;
    double seen = before < MAX_COUNT && now > before ? (double)(now - before) / bytes : 0;
    if (seen < MIN_RATIO || seen > MAX_RATIO) {
        *ratio = -1;
    } else if (first) {
        *ratio = (float)seen;
    } else if (seen / *ratio > 1 + RATIO_TOLERANCE || seen / *ratio < 1 - RATIO_TOLERANCE) {
        *ratio = -1;
    }
}

/* The word that COUNTER is, if it is exactly one that has not started from 0 again; else 0, and
 * FOUND says how many there are. */
static uint64_t only_candidate(struct search *search, int counter, int *found) {
    uint64_t address = 0;
    *found = 0;
    for (uint32_t i = 0; i < search->heap_count; i++) {
        for (int k = 0; k < HEAP_WORDS; k++) {
            if (search->candidates[i][k].ratio[counter] <= 0)
                continue;
            uint64_t word = search->heaps[i] + (uint64_t)k * 8;
            if (word == address)
                continue; /* two pointers lead to overlapping memory */
            address = word;
            ++*found;
        }
    }
    return *found == 1 ? address : 0;
}

/* -- Interface --------------------------------------------------------------------------------- */

/* The calling thread's heap if it is that of VM, else NULL. */
static struct heap *own_heap(int32_t vm) {
    if (!__atomic_load_n(&installed, __ATOMIC_ACQUIRE))
        return NULL;
    struct heap *heap = pthread_getspecific(heap_key);
    return heap != NULL && heap->number == vm ? heap : NULL;
}

static struct heap *claim_heap(void) {
    struct heap *heap = pthread_getspecific(heap_key);
    if (heap != NULL)
        return heap;
    pthread_mutex_lock(&lock);
    heap = free_heaps;
    if (heap != NULL)
        free_heaps = heap->next_free;
    pthread_mutex_unlock(&lock);
    if (heap == NULL)
        heap = map(sizeof *heap);
    if (heap == NULL || pthread_setspecific(heap_key, heap) == 0)
        return heap;
    thread_ends(heap);
    return NULL;
}

int32_t pprof_jsc_heap_search(int32_t number) {
    struct jsc_vm *vm = jsc_own_vm(number);
    if (vm == NULL)
        return -ESRCH;
    uint64_t (*current)(void) = dlsym(RTLD_DEFAULT, "_ZN2v87Isolate10GetCurrentEv");
    if (current == NULL)
        return -ENOENT;
    /* Not everywhere may a process read itself in this way. */
    int32_t copy;
    long copied = raw_read_memory((uintptr_t)&number, &copy, sizeof copy);
    if (copied < 0)
        return (int32_t)copied;
    pthread_mutex_lock(&lock);
    int32_t status = install();
    pthread_mutex_unlock(&lock);
    if (status < 0)
        return status;
    struct heap *heap = claim_heap();
    if (heap == NULL)
        return -ENOMEM;
    if (heap->is_on)
        return -EALREADY;
    end_search(heap);
    heap->vm = vm;
    heap->number = number;
    heap->counters[0] = heap->counters[1] = NULL;
    heap->search = map(sizeof *heap->search);
    if (heap->search == NULL)
        return -ENOMEM;
    add_heaps(heap->search, current());
    return (int32_t)heap->search->heap_count;
}

int32_t pprof_jsc_heap_before(int32_t vm) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL || heap->search == NULL)
        return -ESRCH;
    struct search *search = heap->search;
    for (uint32_t i = 0; i < search->heap_count; i++)
        if (!read_words(search->heaps[i], search->before[i], HEAP_WORDS))
            return -EFAULT;
    return 0;
}

int32_t pprof_jsc_heap_after(int32_t vm, int32_t counter, double bytes) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL || heap->search == NULL)
        return -ESRCH;
    if (counter < 0 || counter >= PPROF_JSC_HEAP_COUNTERS || !(bytes > 0))
        return -EINVAL;
    struct search *search = heap->search;
    bool first = search->steps[counter]++ == 0;
    int32_t left = 0;
    for (uint32_t i = 0; i < search->heap_count; i++) {
        if (!read_words(search->heaps[i], search->now, HEAP_WORDS))
            return -EFAULT;
        for (int k = 0; k < HEAP_WORDS; k++) {
            float *ratio = &search->candidates[i][k].ratio[counter];
            judge(ratio, first, search->before[i][k], search->now[k], bytes);
            if (*ratio > 0)
                left++;
        }
    }
    return left;
}

int32_t pprof_jsc_heap_again(int32_t vm, int32_t counter) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL || heap->search == NULL)
        return -ESRCH;
    if (counter < 0 || counter >= PPROF_JSC_HEAP_COUNTERS)
        return -EINVAL;
    struct search *search = heap->search;
    search->steps[counter] = 0;
    for (uint32_t i = 0; i < search->heap_count; i++)
        for (int k = 0; k < HEAP_WORDS; k++)
            search->candidates[i][k].ratio[counter] = 0;
    return 0;
}

int32_t pprof_jsc_heap_found(int32_t vm) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL || heap->search == NULL)
        return -ESRCH;
    struct search *search = heap->search;
    for (uint32_t i = 0; i < search->heap_count; i++) {
        if (!read_words(search->heaps[i], search->now, HEAP_WORDS))
            return -EFAULT;
        for (int k = 0; k < HEAP_WORDS; k++)
            for (int counter = 0; counter < PPROF_JSC_HEAP_COUNTERS; counter++)
                if (search->now[k] >= MAX_AFTER_COLLECTION)
                    search->candidates[i][k].ratio[counter] = -1;
    }
    int32_t result = 1;
    uint64_t addresses[PPROF_JSC_HEAP_COUNTERS];
    for (int counter = 0; counter < PPROF_JSC_HEAP_COUNTERS; counter++) {
        int found;
        addresses[counter] = only_candidate(search, counter, &found);
        if (found > 1)
            return -ENOTUNIQ;
        if (found == 0)
            result = 0;
    }
    if (result == 0)
        return 0;
    if (addresses[0] == addresses[1])
        return -ENOTUNIQ;
    for (int counter = 0; counter < PPROF_JSC_HEAP_COUNTERS; counter++)
        heap->counters[counter] = (const volatile uint64_t *)(uintptr_t)addresses[counter];
    end_search(heap);
    return 1;
}

int32_t pprof_jsc_heap_start(int32_t vm, double rate, int32_t wait_us) {
    if (!(rate >= 1) || rate > MAX_STEP || wait_us < 1 || wait_us > WAIT_MAX_US)
        return -EINVAL;
    struct heap *heap = own_heap(vm);
    if (heap == NULL || heap->counters[0] == NULL)
        return -ESRCH;
    int32_t status = jsc_claim(heap->vm, true);
    if (status < 0)
        return status;
    heap->wait_us = wait_us;
    heap->rate = heap->step = rate;
    heap->is_bad = false;
    heap->pending = 0;
    heap->retries = 0;
    heap->random = 0x9e3779b9u ^ (uint32_t)raw_thread_id();
    heap->saved = SAVED_NS;
    heap->saved_at = heap->read_at = raw_now(CLOCK_MONOTONIC);
    heap->read_wait = 0;
    heap->cost = USUAL_COST_NS;
    heap->time = USUAL_COST_NS / BUDGET;
    heap->trace_count = heap->traces_read = 0;
    memset(heap->stats, 0, sizeof heap->stats);
    draw_threshold(heap);
    for (int i = 0; i < PPROF_JSC_HEAP_COUNTERS; i++)
        growth(heap, i);
    if (!heap->is_on) {
        heap->is_on = true;
        __atomic_add_fetch(&watched, 1, __ATOMIC_RELAXED);
    }
    return 0;
}

int32_t pprof_jsc_heap_stop(int32_t vm) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL)
        return -ESRCH;
    end_search(heap);
    turn_off(heap);
    return jsc_claim(heap->vm, false);
}

/* Where little of the budget has been used since the last time, or all of it is there again. */
static void speed_up(struct heap *heap) {
    uint64_t now = raw_now(CLOCK_MONOTONIC);
    double allowed = (double)(now - heap->read_at) * BUDGET;
    double used = heap->stats[PPROF_JSC_HEAP_WAIT_NANOS] - heap->read_wait;
    heap->read_at = now;
    heap->read_wait = heap->stats[PPROF_JSC_HEAP_WAIT_NANOS];
    double saved = heap->saved + (double)(now - heap->saved_at) * BUDGET;
    double share = used / (allowed * USED_SHARE);
    if (share < MIN_FALL)
        share = MIN_FALL;
    if (saved >= SAVED_NS)
        share = 0;
    if (share >= 1 || heap->step <= heap->rate)
        return;
    double before = heap->step;
    grow_step(heap, share);
    if (heap->threshold > heap->pending)
        heap->threshold = heap->pending + (heap->threshold - heap->pending) * (heap->step / before);
}

int32_t pprof_jsc_heap_read(int32_t vm, uint64_t *words, uint32_t capacity) {
    if (capacity < PPROF_DRAIN_MIN)
        return -EINVAL;
    struct heap *heap = own_heap(vm);
    if (heap == NULL)
        return -ESRCH;
    heap->is_busy = true;
    uint32_t n = 0;
    while (heap->traces_read < heap->trace_count && n + 5 <= capacity) {
        const struct trace *trace = &heap->traces[heap->traces_read++];
        words[n++] = PPROF_RECORD_HEAP_TRACE | 5 << 8 | trace->flags << 24;
        words[n++] = (uint64_t)heap->number;
        words[n++] = trace->from;
        words[n++] = trace->to;
        words[n++] = trace->bytes;
    }
    if (n == 0) {
        heap->trace_count = heap->traces_read = 0;
        if (heap->is_on)
            speed_up(heap);
    }
    heap->is_busy = false;
    return (int32_t)n;
}

int32_t pprof_jsc_heap_stats(int32_t vm, double *out, uint32_t n) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL)
        return -ESRCH;
    heap->stats[PPROF_JSC_HEAP_STATE] = heap->is_bad ? 2 : heap->is_on;
    heap->stats[PPROF_JSC_HEAP_STEP] = heap->step;
    heap->stats[PPROF_JSC_HEAP_PENDING] = heap->pending;
    for (uint32_t i = 0; i < n && i < PPROF_JSC_HEAP_STAT_COUNT; i++)
        out[i] = heap->stats[i];
    return PPROF_JSC_HEAP_STAT_COUNT;
}

/* JSC frees the witness: the VM is about to end. */
static void vm_ends(void *bytes, void *context) {
    (void)bytes;
    struct heap *heap = context;
    if (pthread_getspecific(heap_key) != heap)
        return; /* it is another VM's by now */
    turn_off(heap);
    heap->counters[0] = heap->counters[1] = NULL;
}

int32_t pprof_jsc_heap_witness(int32_t vm, double *out, uint32_t n) {
    struct heap *heap = own_heap(vm);
    if (heap == NULL || n < 3)
        return heap == NULL ? -ESRCH : -EINVAL;
    out[0] = (double)(uintptr_t)&heap->random; /* some memory that is never read or written */
    out[1] = (double)(uintptr_t)heap;
    out[2] = (double)(uintptr_t)vm_ends;
    return 0;
}

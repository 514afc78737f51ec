/*
 * v8/external_memory.c: samples of the memory that is asked for by malloc and its kin: buffers of
 * JavaScript, and what native code needs for itself.
 *
 * Which blocks are samples, hook/countdown.h tells. A sampled block is remembered with its stack
 * until it is freed, by whichever thread.
 *
 * The isolate that has started it owns it: stacks on its thread are told by its own functions,
 * those of all others by native code. The hooks may run while any lock is held, libc's own
 * included, and in a forked child: nothing here calls libc but for memory and time, or waits for
 * long. A sample that finds no room or no lock is counted as dropped.
 */
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#include "hook/countdown.h"
#include "hook/malloc_hook.h"
#include "hook/site_table.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/own_stack.h"
#include "stack/stack_map.h"
#include "threads/owner.h"
#include "threads/thread_name.h"
#include "threads/thread_table.h"
#include "v8/frames.h"

/* Words of a stack, the thread's name among them; frames of a thread that is not the owner. */
#define MAX_WORDS 66
#define NAME_WORDS 2
#define MAX_NATIVE_DEPTH 24

/* Samples after which a thread's name is read again: it may have ended, and another has its place.
 */
#define NAME_AGE 16

/* Tries for the lock, the second half of them after letting others run. */
#define MAX_TRIES 2000

/* A word of a stack that is a function: script and position; else it is a return address. */
#define FUNCTION_BIT ((uint64_t)1 << 63)

/* Mapped once, kept for ever. */
struct memory {
    uint64_t stats[PPROF_EXTERNAL_STAT_COUNT]; /* atomic */
    struct site_table table;
};

static struct memory *memory; /* atomic */
static uint32_t locked;       /* atomic; for what is added to the table */

FORK_LOCK(lock); /* for who owns it, and for starts and stops */
static void end_sampling(struct owner *owner);

/* The thread whose stacks are told by its functions. */
static struct owner owner = {.lock = &lock, .end = end_sampling};

/* The owner's. */
static struct stack_bounds owner_stack;
static bool has_layout;
static struct pprof_v8_frame_layout layout;

/* The owner's, inside the hook: its stacks may be small. A sample that interrupts one (a signal
 * handler that asks for memory) finds it in use, and is told as another thread's. */
static bool is_walking;
static struct frames_v8_frame owner_frames[PPROF_MAX_DEPTH];

/* The thread that expects a block of a known size, and where its stack lies: the last that has said
 * so. Any isolate may learn from such a block, whoever samples. */
static void end_expecting(struct owner *expecting);
static struct owner expecting = {.lock = &lock, .end = end_expecting};
static struct stack_bounds expecting_stack;

/* The stack of that block. The expecting thread's. */
static struct frames_v8_frame expected_frames[PPROF_MAX_DEPTH];
static uint32_t expected_count;

/* -- Small things ------------------------------------------------------------------------------ */

static bool try_lock(void) {
    for (int i = 0; i < MAX_TRIES; i++) {
        uint32_t free = 0;
        if (__atomic_compare_exchange_n(&locked, &free, 1, false, __ATOMIC_ACQUIRE,
                                        __ATOMIC_RELAXED))
            return true;
        if (i > MAX_TRIES / 2)
            raw_syscall4(SYS_sched_yield, 0, 0, 0, 0);
    }
    return false;
}

static void unlock(void) {
    __atomic_store_n(&locked, 0, __ATOMIC_RELEASE);
}
IN_FORKED_CHILD(unlock);

static void count(struct memory *m, enum pprof_external_stat which, uint64_t by) {
    __atomic_fetch_add(&m->stats[which], by, __ATOMIC_RELAXED);
}

/* -- Stacks ------------------------------------------------------------------------------------ */

/* The thread's name, then the frames. */
struct stack {
    int32_t count;
    uint64_t words[MAX_WORDS];
};

static uint64_t return_address_of(const void *frame) {
    return cpu_return_address(((const uintptr_t *)frame)[1]);
}

/* Native frames as far as the first function of a script, and from there functions alone. */
static void put_frames(struct stack *stack, const struct frames_v8_frame *frames, uint32_t n) {
    bool is_script = false;
    for (uint32_t i = 0; i < n && stack->count < MAX_WORDS; i++) {
        is_script = is_script || frames[i].script > 0;
        if (frames[i].script > 0)
            stack->words[stack->count++] = FUNCTION_BIT |
                                           (uint64_t)(uint32_t)frames[i].script << 32 |
                                           (uint32_t)frames[i].position;
        else if (!is_script)
            stack->words[stack->count++] = frames[i].pc;
    }
}

/* The calling thread's name. The kernel is asked now and then: threads seldom change theirs. */
static void put_name(struct stack *stack) {
    struct countdown *countdown = countdown_own();
    uintptr_t self = cpu_thread_pointer();
    if (countdown->thread != self || ++countdown->name_age >= NAME_AGE) {
        thread_name_read(countdown->name);
        countdown->thread = self;
        countdown->name_age = 0;
    }
    memcpy(stack->words, countdown->name, sizeof countdown->name);
    stack->count = NAME_WORDS;
}

static void put_own_frames(struct stack *stack, const void *frame) {
    uint32_t n = frames_v8_walk(frame, owner_stack, owner_frames, PPROF_MAX_DEPTH);
    if (has_layout)
        frames_v8_resolve(&layout, owner_frames, n);
    put_frames(stack, owner_frames, n);
}

/* A thread that is younger than the last stack_map_read has no bounds: its leaf alone is known. */
static void put_native_frames(struct stack *stack, const void *frame) {
    struct frames_v8_frame frames[MAX_NATIVE_DEPTH];
    uint32_t n = frames_v8_walk(frame, stack_map_find((uintptr_t)frame), frames, MAX_NATIVE_DEPTH);
    put_frames(stack, frames, n);
}

static void read_stack(struct stack *stack, const void *frame) {
    put_name(stack);
    /* Acquire and release: for a signal handler on this thread. */
    if (owner_is_mine(&owner) && !__atomic_exchange_n(&is_walking, true, __ATOMIC_ACQUIRE)) {
        put_own_frames(stack, frame);
        __atomic_store_n(&is_walking, false, __ATOMIC_RELEASE);
    } else {
        put_native_frames(stack, frame);
    }
    if (stack->count == NAME_WORDS)
        stack->words[stack->count++] = return_address_of(frame);
}

/* -- Hooks -------------------------------------------------------------------------------------- */

static void take_sample(struct memory *m, void *block, size_t size, const void *frame) {
    struct stack stack;
    read_stack(&stack, frame);
    count(m, PPROF_EXTERNAL_SAMPLES, 1);
    if (!try_lock()) {
        count(m, PPROF_EXTERNAL_DROPPED, 1);
        count(m, PPROF_EXTERNAL_DROPPED_BYTES, size);
        return;
    }
    uint32_t site = site_table_site(&m->table, stack.words, stack.count, size);
    if (!site_table_add(&m->table, site, block, size, 0)) {
        count(m, PPROF_EXTERNAL_UNWATCHED, 1);
        count(m, PPROF_EXTERNAL_UNWATCHED_BYTES, size);
    }
    if (m->table.sites[site].is_lost)
        count(m, PPROF_EXTERNAL_LOST_STACKS, 1);
    unlock();
}

static void note_expected(const void *frame) {
    if (owner_is_mine(&expecting))
        expected_count = frames_v8_walk(frame, expecting_stack, expected_frames, PPROF_MAX_DEPTH);
}

static void external_sampled(void *block, size_t size, const void *frame) {
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    if (m == NULL)
        return;
    if (size == __atomic_load_n(&countdown_expected, __ATOMIC_RELAXED))
        note_expected(frame);
    if (countdown_next(size))
        take_sample(m, block, size, frame);
}

static struct malloc_known external_taken(void *block) {
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    struct site_block found;
    if (m == NULL || !site_table_take(&m->table, block, &found))
        return (struct malloc_known){0};
    return (struct malloc_known){.site = found.site + 1, .size = found.size};
}

static void external_freed(void *block) {
    external_taken(block);
}

static void external_restored(void *block, struct malloc_known known) {
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    if (m == NULL || known.site == 0 || !try_lock())
        return;
    const struct site_block found = {.block = block, .size = known.size, .site = known.site - 1};
    site_table_restore(&m->table, &found);
    unlock();
}

static struct malloc_watcher watcher = {.sampled = external_sampled,
                                        .freed = external_freed,
                                        .taken = external_taken,
                                        .restored = external_restored};

/* -- Interface ---------------------------------------------------------------------------------- */

/* Under `lock`. Forgets everything; nobody is told of anything now. */
static void clear(struct memory *m) {
    while (!try_lock()) {
    }
    site_table_forget_blocks(&m->table);
    raw_syscall4(SYS_madvise, (long)m, sizeof *m, MADV_DONTNEED, 0);
    unlock();
}

static int32_t read_stack_map(void) {
    thread_table_lock();
    int status = stack_map_read();
    thread_table_unlock();
    return status;
}

/* Under `lock`. 0 or a negative errno. */
static int32_t prepare(void) {
    if (memory == NULL) {
        long address = raw_syscall(SYS_mmap, 0, sizeof *memory, PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (address < 0 && address > -4096)
            return (int32_t)address;
        __atomic_store_n(&memory, (struct memory *)address, __ATOMIC_RELEASE);
    } else {
        clear(memory);
    }
    return read_stack_map();
}

int32_t pprof_external_start(double bytes) {
    if (!(bytes >= 1 && bytes < 9007199254740992.0))
        return -EINVAL;
    pthread_mutex_lock(&lock);
    int32_t status = owner_claim(&owner);
    if (status == 0) {
        status = prepare();
        has_layout = false;
        owner_stack = own_stack();
        countdown_start(bytes);
        expected_count = 0;
        if (status == 0)
            status = malloc_hook_tell(&watcher);
        if (status < 0)
            owner_release(&owner);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

/* Under `lock`. What was sampled stays to be read. */
static void end_sampling(struct owner *unused) {
    (void)unused;
    malloc_hook_leave(&watcher);
    end_expecting(&expecting);
    owner_release(&expecting);
}

int32_t pprof_external_stop(void) {
    pthread_mutex_lock(&lock);
    if (owner_is_mine(&owner)) {
        end_sampling(&owner);
        owner_release(&owner);
    }
    pthread_mutex_unlock(&lock);
    return 0;
}

/* Under `lock`. */
static void end_expecting(struct owner *unused) {
    (void)unused;
    __atomic_store_n(&countdown_expected, 0, __ATOMIC_RELAXED);
}

/* Under `lock`. 0 or a negative errno. */
static int begin_expecting(uint32_t size) {
    end_expecting(&expecting);
    owner_release(&expecting);
    int status = owner_claim(&expecting);
    if (status < 0)
        return status;
    expected_count = 0;
    expecting_stack = own_stack();
    __atomic_store_n(&countdown_expected, size, __ATOMIC_RELAXED);
    return 0;
}

int32_t pprof_external_expect(uint32_t size) {
    pthread_mutex_lock(&lock);
    int32_t status = owner_is_claimed(&owner) ? 0 : -ESRCH;
    if (status == 0 && size != 0) {
        status = begin_expecting(size);
    } else if (status == 0 && owner_is_mine(&expecting)) {
        end_expecting(&expecting);
        owner_release(&expecting);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_external_expected(uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < 2 * PPROF_MAX_DEPTH)
        return -EINVAL;
    for (uint32_t i = 0; i < expected_count; i++) {
        words[2 * i] = expected_frames[i].pc;
        words[2 * i + 1] = expected_frames[i].function;
    }
    return (int32_t)expected_count;
}

int32_t pprof_external_layout(const uint64_t *words, uint32_t n) {
    struct pprof_v8_frame_layout wanted;
    if (words == NULL || n != sizeof wanted / sizeof words[0])
        return -EINVAL;
    memcpy(&wanted, words, sizeof wanted);
    if (wanted.info_script > PPROF_V8_FRAME_INFO - 8 || wanted.info_scope > PPROF_V8_FRAME_INFO - 8)
        return -EINVAL;
    if (!owner_is_mine(&owner))
        return -ESRCH;
    if (has_layout)
        return -EALREADY;
    frames_v8_forget();
    layout = wanted;
    has_layout = true;
    return 0;
}

int32_t pprof_external_read(uint32_t after, uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN || capacity > INT32_MAX)
        return -EINVAL;
    const struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    if (m == NULL)
        return 0;
    /* Threads that have come since get their stacks from now on. */
    if (after == 0)
        read_stack_map();
    return (int32_t)site_table_read(&m->table, PPROF_RECORD_EXTERNAL, PPROF_EXTERNAL_HEADER, after,
                                    words, capacity);
}

int32_t pprof_external_stats(double *out, uint32_t n) {
    const struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    for (uint32_t i = 0; i < n && i < PPROF_EXTERNAL_STAT_COUNT; i++)
        out[i] = m == NULL ? 0 : (double)__atomic_load_n(&m->stats[i], __ATOMIC_RELAXED);
    return PPROF_EXTERNAL_STAT_COUNT;
}

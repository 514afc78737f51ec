/*
 * v8/external_memory.c: samples of the memory that is asked for by malloc and its kin: buffers of
 * JavaScript, and what native code needs for itself.
 *
 * Each thread counts down a number of bytes that is drawn anew after each sample, so that a block of N
 * bytes is sampled with the chance 1 - e^(-N / rate). A sampled block is remembered with its stack until
 * it is freed, by whichever thread.
 *
 * The isolate that has started it owns it: stacks on its thread are told by its own functions, those of
 * all others by native code. The hooks may run while any lock is held, libc's own included, and in a
 * forked child: nothing here calls libc but for memory and time, or waits for long. A sample that finds no
 * room or no lock is counted as dropped.
 */
/* Runs once for each sample: the library is embedded in a module, and so its size counts more. */
#pragma GCC optimize("Os")

#include "v8/external_memory.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>

#include "hook/malloc_hook.h"
#include "hook/mix.h"
#include "hook/pointer_filter.h"
#include "hook/size_class.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/own_stack.h"
#include "stack/stack_map.h"
#include "threads/thread_name.h"
#include "threads/thread_table.h"
#include "v8/frames.h"

/* Distinct (stack, thread's name, size class), and the frames of all stacks. */
#define MAX_SITES 16384
#define LOST_SITES 256
#define MAX_STACK_FRAMES (1u << 19)
#define MAX_DEPTH 64
#define MAX_NATIVE_DEPTH 24

/* Sampled blocks that are in use; how far from its home one may lie. */
#define MAX_LIVE (1u << 17)
#define MAX_PROBES 64

/* What stands for a block that was taken out. */
#define GONE ((void *)1)

/* Samples after which a thread's name is read again: it may have ended, and another has its place. */
#define NAME_AGE 16

/* Tries for the lock, the second half of them after letting others run. */
#define MAX_TRIES 2000

/* A word of a stack that is a function: script and position; else it is a return address. */
#define FUNCTION_BIT ((uint64_t)1 << 63)

struct site {
    uint64_t hash; /* 0: free. Atomic; releases what follows */
    uint64_t name[2];
    uint32_t frames; /* index in stack_frames */
    uint16_t depth;
    uint8_t size_class;
    uint8_t is_lost;
    /* Atomic: */
    uint64_t objects;
    uint64_t bytes;
    uint64_t gone_objects;
    uint64_t gone_bytes;
};

struct live {
    void *block; /* NULL, GONE, or the block. Atomic; releases what follows */
    uint64_t size;
    uint32_t site;
    uint32_t unused;
};

/* Mapped once, kept for ever. */
struct memory {
    uint32_t site_count;
    uint32_t stack_frame_count;
    uint64_t stats[PPROF_EXTERNAL_STAT_COUNT]; /* atomic */
    struct site sites[MAX_SITES];
    uint64_t stack_frames[MAX_STACK_FRAMES];
    struct live live[MAX_LIVE];
};

struct external_countdown external_countdowns[EXTERNAL_COUNTDOWNS];
uint64_t external_expected;

static struct memory *memory; /* atomic */
static double rate;           /* bytes for each sample */
static uint32_t locked;       /* atomic; for sites, stacks and births */

/* The owner. */
FORK_LOCK(owner_lock);
static int32_t owner;           /* its tid; 0: none */
static uintptr_t owner_thread;  /* its control block. Atomic; releases owner_stack */
static struct stack_bounds owner_stack;
static bool has_layout;         /* atomic; releases `layout` */
static struct pprof_v8_frame_layout layout;

/* Who waits for a block of the size expected: its control block, 0: nobody. Atomic; releases its stack. */
static uintptr_t expecting_thread;
static struct stack_bounds expecting_stack;

/* What came for it. Its own. */
static struct frames_v8_frame expected_frames[PPROF_MAX_DEPTH];
static uint32_t expected_count;

/* -- Chance ----------------------------------------------------------------------------------- */

/* The natural logarithm of X > 0, good to six digits. */
static double logarithm(double x) {
    union {
        double value;
        uint64_t bits;
    } number = {x};
    int exponent = (int)(number.bits >> 52 & 0x7ff) - 1023;
    number.bits = (number.bits & 0x000fffffffffffffu) | 0x3ff0000000000000u; /* from 1 to 2 */
    double y = (number.value - 1) / (number.value + 1);
    double square = y * y;
    double series = 1 + square * (1. / 3 + square * (1. / 5 + square * (1. / 7 + square *
                    (1. / 9 + square / 11))));
    return 2 * y * series + exponent * 0.6931471805599453;
}

/* Draws the number of bytes until the next sample. */
static int64_t draw(struct external_countdown *countdown) {
    uint64_t random = countdown->random;
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    countdown->random = random;
    double chance = (double)((random >> 11) + 1) * (1.0 / 9007199254740992.0); /* (0, 1] */
    return (int64_t)(-logarithm(chance) * rate) + 1;
}

/* Begins the next countdown. False when this thread has had none before: then SIZE bytes count into its
 * first one, and may not be a sample. */
static bool begin_countdown(size_t size) {
    struct external_countdown *countdown = external_countdown();
    int64_t left = __atomic_load_n(&countdown->left, __ATOMIC_RELAXED);
    if (left > 0)
        return false;
    bool is_first = countdown->random == 0;
    if (is_first) {
        countdown->random = (raw_now(CLOCK_MONOTONIC) ^ (uintptr_t)countdown) *
                            0x9e3779b97f4a7c15u | 1;
        draw(countdown);
        left = draw(countdown) - (int64_t)size;
        __atomic_store_n(&countdown->left, left, __ATOMIC_RELAXED);
        if (left > 0)
            return false;
    }
    __atomic_store_n(&countdown->left, draw(countdown), __ATOMIC_RELAXED);
    return true;
}

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

struct stack {
    uint64_t name[2];
    uint32_t depth;
    uint64_t frames[MAX_DEPTH];
};

static uint64_t return_address_of(const void *frame) {
    return cpu_return_address(((const uintptr_t *)frame)[1]);
}

/* Native frames as far as the first function of a script, and from there functions alone. */
static void put_frames(struct stack *stack, const struct frames_v8_frame *frames, uint32_t n) {
    bool is_script = false;
    for (uint32_t i = 0; i < n && stack->depth < MAX_DEPTH; i++) {
        is_script = is_script || frames[i].script > 0;
        if (frames[i].script > 0)
            stack->frames[stack->depth++] =
                FUNCTION_BIT | (uint64_t)(uint32_t)frames[i].script << 32 | (uint32_t)frames[i].position;
        else if (!is_script)
            stack->frames[stack->depth++] = frames[i].pc;
    }
}

/* The calling thread's name. The kernel is asked now and then: threads seldom change theirs. */
static void read_name(uint64_t name[2]) {
    struct external_countdown *countdown = external_countdown();
    uintptr_t self = cpu_thread_pointer();
    if (countdown->thread != self || ++countdown->name_age >= NAME_AGE) {
        thread_name_read(countdown->name);
        countdown->thread = self;
        countdown->name_age = 0;
    }
    memcpy(name, countdown->name, sizeof countdown->name);
}

static bool is_owners(void) {
    return __atomic_load_n(&owner_thread, __ATOMIC_ACQUIRE) == cpu_thread_pointer();
}

/* A thread that is younger than the last stack_map_read has no bounds: its leaf alone is known. */
static void read_stack(struct stack *stack, const void *frame) {
    struct frames_v8_frame frames[PPROF_MAX_DEPTH];
    uint32_t n;
    stack->depth = 0;
    read_name(stack->name);
    if (is_owners()) {
        n = frames_v8_walk(frame, owner_stack, frames, PPROF_MAX_DEPTH);
        /* Acquire: partner of the release in pprof_external_layout. */
        if (__atomic_load_n(&has_layout, __ATOMIC_ACQUIRE))
            frames_v8_resolve(&layout, frames, n);
    } else {
        n = frames_v8_walk(frame, stack_map_find((uintptr_t)frame), frames, MAX_NATIVE_DEPTH);
    }
    if (n == 0) {
        frames[0] = (struct frames_v8_frame){.pc = return_address_of(frame)};
        n = 1;
    }
    put_frames(stack, frames, n);
}

/* -- Sites, under the lock ---------------------------------------------------------------------- */

static bool is_site(const struct memory *m, const struct site *site, const struct stack *stack,
                    uint8_t size_class) {
    if (site->is_lost != (stack == NULL) || site->size_class != size_class)
        return false;
    return stack == NULL ||
           (site->depth == stack->depth &&
            memcmp(site->name, stack->name, sizeof site->name) == 0 &&
            memcmp(&m->stack_frames[site->frames], stack->frames,
                   stack->depth * sizeof stack->frames[0]) == 0);
}

/* The index of the site of STACK (NULL: none) and size, made if there is none. */
static uint32_t site_of(struct memory *m, const struct stack *stack, uint8_t size_class) {
    uint64_t hash = mixed(size_class, stack == NULL ? 1 : stack->depth);
    for (uint32_t i = 0; stack != NULL && i < stack->depth; i++)
        hash = mixed(hash, stack->frames[i]);
    if (stack != NULL)
        hash = mixed(mixed(hash, stack->name[0]), stack->name[1]);
    hash |= 1;
    bool is_full = m->site_count >= MAX_SITES / 2 - LOST_SITES ||
                   (stack != NULL && stack->depth > MAX_STACK_FRAMES - m->stack_frame_count);
    for (uint32_t i = (uint32_t)(hash >> 32);; i++) {
        struct site *site = &m->sites[i % MAX_SITES];
        if (site->hash == hash && is_site(m, site, stack, size_class))
            return i % MAX_SITES;
        if (site->hash != 0)
            continue;
        if (stack != NULL && is_full)
            return site_of(m, NULL, size_class);
        site->size_class = size_class;
        site->is_lost = stack == NULL;
        if (stack != NULL) {
            m->site_count++;
            site->depth = (uint16_t)stack->depth;
            site->frames = m->stack_frame_count;
            memcpy(site->name, stack->name, sizeof site->name);
            memcpy(&m->stack_frames[site->frames], stack->frames,
                   stack->depth * sizeof stack->frames[0]);
            m->stack_frame_count += stack->depth;
        }
        /* Release: partner of the acquire in pprof_external_read. */
        __atomic_store_n(&site->hash, hash, __ATOMIC_RELEASE);
        return i % MAX_SITES;
    }
}

/* -- Blocks in use ------------------------------------------------------------------------------ */

static uint32_t live_home(const void *block) {
    return (uint32_t)(pointer_hash(block) >> 32);
}

/* Under the lock. False when there is no room near its home. */
static bool add_live(struct memory *m, void *block, uint32_t site, uint64_t size) {
    for (uint32_t i = live_home(block), end = i + MAX_PROBES; i != end; i++) {
        struct live *live = &m->live[i % MAX_LIVE];
        /* Acquire: whoever took a block out of here has read what is overwritten now. */
        void *found = __atomic_load_n(&live->block, __ATOMIC_ACQUIRE);
        if (found != NULL && found != GONE)
            continue;
        live->site = site;
        live->size = size;
        pointer_filter_add(block);
        /* Release: partner of the acquire in take_live, though the block comes to whoever frees it by
         * some other way. */
        __atomic_store_n(&live->block, block, __ATOMIC_RELEASE);
        return true;
    }
    return false;
}

/* Takes BLOCK out. Nobody else does, for only one can free it. */
static struct external_block take_live(struct memory *m, const void *block) {
    struct external_block known = {0};
    for (uint32_t i = live_home(block), end = i + MAX_PROBES; i != end; i++) {
        struct live *live = &m->live[i % MAX_LIVE];
        void *found = __atomic_load_n(&live->block, __ATOMIC_ACQUIRE);
        if (found == NULL)
            break;
        if (found != block)
            continue;
        known = (struct external_block){.site = live->site + 1, .size = live->size};
        /* Release: partner of the acquire in add_live. */
        __atomic_store_n(&live->block, GONE, __ATOMIC_RELEASE);
        pointer_filter_remove(block);
        break;
    }
    return known;
}

/* -- Hooks -------------------------------------------------------------------------------------- */

struct external_block external_memory_freed(void *block) {
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    struct external_block known = {0};
    if (m != NULL)
        known = take_live(m, block);
    if (known.site != 0) {
        struct site *site = &m->sites[known.site - 1];
        __atomic_fetch_add(&site->gone_objects, 1, __ATOMIC_RELAXED);
        __atomic_fetch_add(&site->gone_bytes, known.size, __ATOMIC_RELAXED);
    }
    return known;
}

static void take_sample(struct memory *m, void *block, size_t size, const void *frame) {
    struct stack stack;
    read_stack(&stack, frame);
    count(m, PPROF_EXTERNAL_SAMPLES, 1);
    if (!try_lock()) {
        count(m, PPROF_EXTERNAL_DROPPED, 1);
        count(m, PPROF_EXTERNAL_DROPPED_BYTES, size);
        return;
    }
    /* In use already: it was freed where no hook saw it, and given out again. */
    if (pointer_filter_maybe(block))
        external_memory_freed(block);
    uint32_t index = site_of(m, &stack, size_class_of(size));
    struct site *site = &m->sites[index];
    bool is_live = add_live(m, block, index, size);
    /* Under the lock, so that nobody who reads sees more gone than there were. */
    __atomic_fetch_add(&site->objects, 1, __ATOMIC_RELAXED);
    __atomic_fetch_add(&site->bytes, size, __ATOMIC_RELAXED);
    if (!is_live) {
        __atomic_fetch_add(&site->gone_objects, 1, __ATOMIC_RELAXED);
        __atomic_fetch_add(&site->gone_bytes, size, __ATOMIC_RELAXED);
        count(m, PPROF_EXTERNAL_UNWATCHED, 1);
        count(m, PPROF_EXTERNAL_UNWATCHED_BYTES, size);
    }
    if (site->is_lost)
        count(m, PPROF_EXTERNAL_LOST_STACKS, 1);
    unlock();
}

static void note_expected(const void *frame) {
    if (__atomic_load_n(&expecting_thread, __ATOMIC_ACQUIRE) == cpu_thread_pointer())
        expected_count = frames_v8_walk(frame, expecting_stack, expected_frames, PPROF_MAX_DEPTH);
}

void external_memory_sample(void *block, size_t size, const void *frame) {
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    if (m == NULL)
        return;
    if (size == __atomic_load_n(&external_expected, __ATOMIC_RELAXED))
        note_expected(frame);
    if (begin_countdown(size))
        take_sample(m, block, size, frame);
}

void external_memory_restore(void *block, struct external_block known) {
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    if (m == NULL || known.site == 0 || !try_lock())
        return;
    if (add_live(m, block, known.site - 1, known.size)) {
        __atomic_fetch_sub(&m->sites[known.site - 1].gone_objects, 1, __ATOMIC_RELAXED);
        __atomic_fetch_sub(&m->sites[known.site - 1].gone_bytes, known.size, __ATOMIC_RELAXED);
    }
    unlock();
}

/* -- Interface ---------------------------------------------------------------------------------- */

/* Under owner_lock. Forgets everything; nobody is told of anything now. */
static void clear(struct memory *m) {
    while (!try_lock()) {
    }
    for (uint32_t i = 0; i < MAX_LIVE; i++) {
        void *block = __atomic_load_n(&m->live[i].block, __ATOMIC_RELAXED);
        if (block != NULL && block != GONE)
            pointer_filter_remove(block);
    }
    raw_syscall4(SYS_madvise, (long)m, sizeof *m, MADV_DONTNEED, 0);
    for (uint32_t i = 0; i < EXTERNAL_COUNTDOWNS; i++) {
        __atomic_store_n(&external_countdowns[i].left, 0, __ATOMIC_RELAXED);
        external_countdowns[i].random = 0;
    }
    unlock();
}

static int32_t read_stack_map(void) {
    thread_table_lock();
    int status = stack_map_read();
    thread_table_unlock();
    return status;
}

/* Under owner_lock. 0 or a negative errno. */
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
    pthread_mutex_lock(&owner_lock);
    int32_t status = owner != 0 && !raw_thread_has_ended(owner) ? -EBUSY : 0;
    if (status == 0) {
        malloc_hook_leave(MALLOC_WATCHER_EXTERNAL);
        status = prepare();
    }
    if (status == 0) {
        __atomic_store_n(&has_layout, false, __ATOMIC_RELAXED);
        owner_stack = own_stack();
        __atomic_store_n(&owner_thread, cpu_thread_pointer(), __ATOMIC_RELEASE);
        rate = bytes;
        expected_count = 0;
        status = malloc_hook_tell(MALLOC_WATCHER_EXTERNAL);
    }
    if (status == 0)
        owner = raw_thread_id();
    pthread_mutex_unlock(&owner_lock);
    return status;
}

/* Under owner_lock. */
static bool is_owner(void) {
    return owner != 0 && owner == raw_thread_id();
}

int32_t pprof_external_stop(void) {
    pthread_mutex_lock(&owner_lock);
    if (is_owner()) {
        malloc_hook_leave(MALLOC_WATCHER_EXTERNAL);
        __atomic_store_n(&external_expected, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&owner_thread, 0, __ATOMIC_RELAXED);
        owner = 0;
    }
    pthread_mutex_unlock(&owner_lock);
    return 0;
}

int32_t pprof_external_expect(uint32_t size) {
    pthread_mutex_lock(&owner_lock);
    int32_t status = owner != 0 ? 0 : -ESRCH;
    if (status == 0) {
        __atomic_store_n(&expecting_thread, 0, __ATOMIC_RELAXED);
        __atomic_store_n(&external_expected, size, __ATOMIC_RELAXED);
    }
    if (status == 0 && size != 0) {
        expected_count = 0;
        expecting_stack = own_stack();
        __atomic_store_n(&expecting_thread, cpu_thread_pointer(), __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&owner_lock);
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
    if (words == NULL || n != sizeof layout / sizeof words[0])
        return -EINVAL;
    pthread_mutex_lock(&owner_lock);
    struct pprof_v8_frame_layout wanted;
    memcpy(&wanted, words, sizeof wanted);
    int32_t status = !is_owner() ? -ESRCH : has_layout ? -EALREADY : 0;
    if (wanted.info_script > PPROF_V8_FRAME_INFO - 8 || wanted.info_scope > PPROF_V8_FRAME_INFO - 8)
        status = -EINVAL;
    if (status == 0) {
        frames_v8_forget();
        layout = wanted;
        /* Release: partner of the acquire in read_stack. */
        __atomic_store_n(&has_layout, true, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&owner_lock);
    return status;
}

/* Writes SITE's record, which has the place INDEX, to WORDS; returns its words, 0 if it does not fit. */
static uint32_t put_site(const struct memory *m, uint32_t index, uint64_t *words, uint32_t capacity) {
    const struct site *site = &m->sites[index];
    uint32_t size = PPROF_EXTERNAL_HEADER + site->depth;
    if (size > capacity)
        return 0;
    /* Gone first: what is gone by then had come by then. */
    uint64_t gone_objects = __atomic_load_n(&site->gone_objects, __ATOMIC_ACQUIRE);
    uint64_t gone_bytes = __atomic_load_n(&site->gone_bytes, __ATOMIC_ACQUIRE);
    uint64_t objects = __atomic_load_n(&site->objects, __ATOMIC_ACQUIRE);
    uint64_t bytes = __atomic_load_n(&site->bytes, __ATOMIC_ACQUIRE);
    uint64_t flags = site->is_lost ? PPROF_ALLOCATION_LOST : 0;
    words[0] = PPROF_RECORD_EXTERNAL | (uint64_t)size << 8 | flags << 24;
    words[1] = index + 1;
    words[2] = objects;
    words[3] = bytes;
    words[4] = objects > gone_objects ? objects - gone_objects : 0;
    words[5] = bytes > gone_bytes ? bytes - gone_bytes : 0;
    words[6] = site->name[0];
    words[7] = site->name[1];
    memcpy(&words[PPROF_EXTERNAL_HEADER], &m->stack_frames[site->frames],
           site->depth * sizeof words[0]);
    return size;
}

int32_t pprof_external_read(uint32_t after, uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN || capacity > INT32_MAX)
        return -EINVAL;
    struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    uint32_t filled = 0;
    /* Threads that have come since get their stacks from now on. */
    if (m != NULL && after == 0)
        read_stack_map();
    for (uint32_t i = after; m != NULL && i < MAX_SITES; i++) {
        /* Acquire: partner of the release in site_of. */
        if (__atomic_load_n(&m->sites[i].hash, __ATOMIC_ACQUIRE) == 0)
            continue;
        uint32_t size = put_site(m, i, words + filled, capacity - filled);
        if (size == 0)
            break;
        filled += size;
    }
    return (int32_t)filled;
}

int32_t pprof_external_stats(double *out, uint32_t n) {
    const struct memory *m = __atomic_load_n(&memory, __ATOMIC_ACQUIRE);
    for (uint32_t i = 0; i < n && i < PPROF_EXTERNAL_STAT_COUNT; i++)
        out[i] = m == NULL ? 0 : (double)__atomic_load_n(&m->stats[i], __ATOMIC_RELAXED);
    return PPROF_EXTERNAL_STAT_COUNT;
}

/*
 * v8/heap.c: what V8's sampling heap profiler knows, as it comes and goes.
 *
 * The inspector shows either the sampled objects that are alive, after a forced collection of the
 * whole heap, or all that ever were. V8 itself notes each sample in an object of its own, which it
 * allocates from one place in its code and frees when its own garbage collector finds the sampled
 * object dead: both pass our hook of malloc. At the first the stack of the allocation is copied out
 * of V8's tree of call sites, and added up; the second is a death.
 *
 * Where in such an object which word lies is not written here: the caller learns it by a known
 * allocation, in this very process (v8/heap_trace.c), and compares with what the inspector tells
 * (pprof_v8_heap_layout).
 * All of it holds for every isolate, for they run the same code. Each isolate has a record of its own,
 * which only its own thread touches: V8 allocates and frees samples there.
 *
 * V8's stacks lack what was inlined, and all lines. Where its CPU profiler runs as well, it is made to
 * record the stack of some samples at their very allocation; which of its records that is tell the times
 * between which it was asked. The caller reads them, and says which samples had the same stack: those in use
 * are counted here by such groups.
 *
 * When another inspector session ends V8's profiler, all samples are freed at once, and then the
 * profiler: such deaths are none, and are taken back.
 */
/* Runs once for each sample: the library is embedded in a module, and so its size counts more. */
#pragma GCC optimize("Os")

#include "v8/heap.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>

#include "hook/malloc_hook.h"
#include "hook/mix.h"
#include "hook/pointer_filter.h"
#include "hook/size_class.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "v8/cpu.h"
#include "v8/heap_trace.h"

/* Isolates that are watched at once: a thread each. */
#define MAX_ISOLATES 64

/* Distinct (stack, size class), functions in them, and all stacks' frames together. Powers of two. */
#define MAX_SITES 32768
#define MAX_FRAMES 65536
#define MAX_STACK_FRAMES (1u << 20)

/* Of the sites, those that are kept for the size classes of samples without a stack. */
#define LOST_SITES 256

/* Names of all functions together; one that is longer is cut. */
#define NAME_BYTES (4u << 20)
#define MAX_NAME 255

/* Samples that are alive. At V8's usual 512 KiB each, 96 GiB. A power of two, filled to 3/4. */
#define MAX_LIVE (1u << 18)

/* Samples whose true stack V8 was asked for, until they are assigned; and groups of those that were. */
#define MAX_ASKED 8192
#define MAX_GROUPS PPROF_V8_HEAP_GROUPS

/* In the `asked` of a sample that is alive: the rest is its group. */
#define GROUP_BIT (1u << 31)

/* V8 keeps no more frames of a stack; the root is one more. */
#define MAX_DEPTH 130

/* An object is no larger. */
#define MAX_OBJECT ((uint64_t)1 << 40)

/* Pages of V8's tree that the kernel has vouched for. */
#define KNOWN_PAGES 256
#define PAGE_BITS 12

/* Words of a sample, and of a node of V8's tree, that are looked at. */
#define MAX_SAMPLE_BYTES 128
#define MAX_NODE_BYTES 256

/* A distinct (stack, size class) and what was allocated there. */
struct site {
    uint64_t hash; /* 0: free */
    uint64_t objects;
    uint64_t bytes;
    uint64_t gone_objects; /* dead, or not watched for want of room */
    uint64_t gone_bytes;
    uint32_t frames; /* index in stack_frames */
    uint16_t depth;
    uint8_t size_class;
    uint8_t is_lost; /* there was no room for the stack */
};

struct frame {
    uint64_t key_name; /* V8's own copy, as long as one profiler runs; never read again */
    int32_t script;
    int32_t position;
    uint32_t name; /* index in names */
    uint32_t name_size;
    uint32_t same_key; /* next frame of the same place in by_key; 0: none */
};

struct live {
    void *sample; /* NULL: free */
    uint32_t site;
    uint32_t asked; /* number of its struct asked, or GROUP_BIT and its group; 0: neither */
    uint64_t size;
};

/* A death that may be none. */
struct death {
    uint32_t site;
    uint32_t asked;
    uint64_t size;
};

/* A sample whose true stack V8 was asked for. */
struct asked {
    void *sample; /* NULL: not alive any more, or rejected */
    uint64_t before;
    uint64_t after;
    uint32_t number;
    uint32_t place; /* its site's, from 1; 0: not known yet, or rejected */
};

enum state { STATE_OFF, STATE_STARTING, STATE_ON, STATE_STOPPED };

/* One isolate's. Mapped once, kept for ever; zero pages cost nothing. */
struct isolate {
    uintptr_t thread; /* its thread's control block; 0: free. Atomic */
    int32_t tid;
    enum state state;
    void *profiler;       /* V8's, while ON; the first candidate while STARTING */
    uint64_t *pending;    /* a sample that V8 has not filled in yet */
    uint64_t last_sample; /* V8's number */
    uint32_t candidates;
    uint32_t site_count;
    uint32_t lost_site_count;
    uint32_t frame_count;
    uint32_t stack_frame_count;
    uint32_t name_end;
    uint32_t live_count;
    uint32_t death_count;
    uint32_t asked_count;
    uint32_t asked_read;
    uint32_t pending_asked; /* number of the pending sample's struct asked; 0: none */
    uint64_t mark_interval; /* 0: stacks are not asked for */
    uintptr_t mark_pc;
    double stats[PPROF_V8_HEAP_STAT_COUNT];
    uintptr_t known_pages[KNOWN_PAGES];
    uint32_t by_key[MAX_FRAMES]; /* index + 1 of the first frame with this hash */
    struct site sites[MAX_SITES];
    struct frame frames[MAX_FRAMES];
    uint32_t stack_frames[MAX_STACK_FRAMES];
    char names[NAME_BYTES];
    struct live live[MAX_LIVE];
    struct death deaths[MAX_LIVE];
    struct asked asked[MAX_ASKED]; /* by number */
    uint32_t alive[MAX_GROUPS];    /* samples in use of each group */
};

static struct pprof_v8_heap_layout layout;
static uint32_t is_laid_out; /* atomic; releases `layout` */

FORK_LOCK(lock); /* for what follows */
static struct isolate *isolates[MAX_ISOLATES];           /* atomic */
static uint32_t isolate_count;                           /* atomic; never falls */

/* How many isolates want to see their thread's next allocation whatever it is: there is a pending
 * sample, or deaths to be believed. Atomic. */
static uint32_t attentive;

/* -- Small things ---------------------------------------------------------------------------- */

/* The calling thread's record, or NULL. */
static struct isolate *own_isolate(void) {
    uintptr_t self = cpu_thread_pointer();
    /* Acquire: partner of the release in record_of_thread. */
    uint32_t n = __atomic_load_n(&isolate_count, __ATOMIC_ACQUIRE);
    for (uint32_t i = 0; i < n; i++)
        if (__atomic_load_n(&isolates[i]->thread, __ATOMIC_RELAXED) == self)
            return isolates[i];
    return NULL;
}

static void pay_attention(int by) {
    __atomic_fetch_add(&attentive, (uint32_t)by, __ATOMIC_RELAXED);
}

/* True if SIZE bytes (at most a page) at ADDRESS can be read. The kernel is asked once for each page:
 * it fails where we would fault, but takes a microsecond or more. */
static bool is_readable(struct isolate *isolate, uintptr_t address, size_t size) {
    if (address % 8 != 0 || address >= CPU_ADDRESS_END - MAX_NODE_BYTES || address < 1u << PAGE_BITS)
        return false;
    uintptr_t last = (address + size - 1) >> PAGE_BITS;
    for (uintptr_t page = address >> PAGE_BITS; page <= last; page++) {
        uintptr_t *known = &isolate->known_pages[page % KNOWN_PAGES];
        uint64_t word;
        if (*known == page)
            continue;
        if (raw_read_memory(page << PAGE_BITS, &word, sizeof word) != sizeof word)
            return false;
        *known = page;
    }
    return true;
}

static uint64_t word_at(const void *object, uint64_t offset) {
    uint64_t word;
    memcpy(&word, (const char *)object + offset, sizeof word);
    return word;
}

static int32_t half_at(const void *object, uint64_t offset) {
    int32_t half;
    memcpy(&half, (const char *)object + offset, sizeof half);
    return half;
}

/* -- Functions ------------------------------------------------------------------------------- */

/* Copies the text at ADDRESS to the names; its index, and its size to *SIZE. A name that cannot be
 * read or has no room is empty. */
static uint32_t copy_name(struct isolate *isolate, uintptr_t address, uint32_t *size) {
    const size_t page = (size_t)1 << PAGE_BITS;
    char text[MAX_NAME];
    uint32_t got = 0;
    bool has_ended = address == 0;
    *size = 0;
    /* Page by page: what follows the name's last page may not be there. */
    while (!has_ended && got < sizeof text) {
        uintptr_t from = address + got;
        size_t step = page - from % page < sizeof text - got ? page - from % page : sizeof text - got;
        if (from >= CPU_ADDRESS_END || raw_read_memory(from, text + got, step) != (long)step)
            return 0;
        for (; step > 0 && !has_ended; step--) {
            has_ended = text[got] == '\0';
            got += !has_ended;
        }
    }
    if (got > NAME_BYTES - isolate->name_end)
        return 0;
    uint32_t name = isolate->name_end;
    memcpy(&isolate->names[name], text, got);
    isolate->name_end += got;
    *size = got;
    return name;
}

/* The index of the function in NODE, noted if it is new; -1 when there is no room. */
static int32_t intern_frame(struct isolate *isolate, const char *node) {
    int32_t script = half_at(node, layout.node_script);
    int32_t position = half_at(node, layout.node_position);
    uint64_t name = word_at(node, layout.node_name);
    uint64_t hash = mixed(mixed((uint32_t)script, (uint32_t)position), name);
    uint32_t *first = &isolate->by_key[hash % MAX_FRAMES];
    for (uint32_t i = *first; i != 0; i = isolate->frames[i - 1].same_key) {
        const struct frame *frame = &isolate->frames[i - 1];
        if (frame->script == script && frame->position == position && frame->key_name == name)
            return (int32_t)i - 1;
    }
    if (isolate->frame_count == MAX_FRAMES)
        return -1;
    uint32_t index = isolate->frame_count++;
    struct frame *frame = &isolate->frames[index];
    frame->key_name = name;
    frame->script = script;
    frame->position = position;
    frame->name = copy_name(isolate, name, &frame->name_size);
    frame->same_key = *first;
    *first = index + 1;
    return (int32_t)index;
}

/* V8's names end with its profiler: what lies at their addresses then is something else. */
static void forget_keys(struct isolate *isolate) {
    memset(isolate->by_key, 0, sizeof isolate->by_key);
}

/* -- Sites ----------------------------------------------------------------------------------- */

/* The stack of call sites from NODE to the root, which is left out; its depth, or -1 if it cannot be
 * had. */
static int32_t read_stack(struct isolate *isolate, uintptr_t node, uint32_t *frames) {
    int32_t depth = 0;
    for (int32_t seen = 0; seen < MAX_DEPTH; seen++) {
        if (!is_readable(isolate, node, layout.node_bytes))
            return -1;
        const char *here = (const char *)node;
        uintptr_t parent = word_at(here, layout.node_parent);
        if (parent == 0)
            return depth;
        int32_t frame = intern_frame(isolate, here);
        if (frame < 0)
            return -1;
        frames[depth++] = (uint32_t)frame;
        node = parent;
    }
    return -1;
}

static bool is_site(const struct isolate *isolate, const struct site *site, const uint32_t *frames,
                    int32_t depth, uint8_t size_class) {
    return site->is_lost == (depth < 0) && site->size_class == size_class &&
           (depth < 0 || (site->depth == depth &&
                          memcmp(&isolate->stack_frames[site->frames], frames,
                                 (size_t)depth * sizeof frames[0]) == 0));
}

/* The site of this stack (DEPTH < 0: none) and size, made if there is none. */
static uint32_t site_of(struct isolate *isolate, const uint32_t *frames, int32_t depth,
                        uint8_t size_class) {
    bool is_full = isolate->site_count >= MAX_SITES / 2 - LOST_SITES ||
                   (depth > 0 && (uint32_t)depth > MAX_STACK_FRAMES - isolate->stack_frame_count);
    uint64_t hash = mixed((uint64_t)(uint32_t)depth, size_class);
    for (int32_t i = 0; i < depth; i++)
        hash = mixed(hash, frames[i]);
    hash |= 1;
    for (uint32_t i = (uint32_t)(hash >> 32);; i++) {
        struct site *site = &isolate->sites[i % MAX_SITES];
        if (site->hash == hash && is_site(isolate, site, frames, depth, size_class))
            return i % MAX_SITES;
        if (site->hash != 0)
            continue;
        if (depth >= 0 && is_full)
            return site_of(isolate, frames, -1, size_class);
        site->hash = hash;
        site->size_class = size_class;
        site->is_lost = depth < 0;
        isolate->site_count += depth >= 0;
        if (depth > 0) {
            site->depth = (uint16_t)depth;
            site->frames = isolate->stack_frame_count;
            memcpy(&isolate->stack_frames[site->frames], frames, (size_t)depth * sizeof frames[0]);
            isolate->stack_frame_count += (uint32_t)depth;
        }
        return i % MAX_SITES;
    }
}

/* -- Samples that are alive ------------------------------------------------------------------- */

static uint32_t live_home(const void *sample) {
    return (uint32_t)(pointer_hash(sample) >> 32) % MAX_LIVE;
}

static bool add_live(struct isolate *isolate, void *sample, uint32_t site, uint64_t size,
                     uint32_t asked) {
    if (isolate->live_count >= MAX_LIVE / 4 * 3)
        return false;
    uint32_t i = live_home(sample);
    while (isolate->live[i].sample != NULL)
        i = (i + 1) % MAX_LIVE;
    isolate->live[i] = (struct live){.sample = sample, .site = site, .asked = asked, .size = size};
    isolate->live_count++;
    pointer_filter_add(sample);
    return true;
}

/* What is known of SAMPLE; NULL when it is none of ours. */
static struct live *find_live(struct isolate *isolate, const void *sample) {
    uint32_t i = live_home(sample);
    while (isolate->live[i].sample != sample) {
        if (isolate->live[i].sample == NULL)
            return NULL;
        i = (i + 1) % MAX_LIVE;
    }
    return &isolate->live[i];
}

/* Takes SAMPLE out and stores what it was to *FOUND; false when it is none of ours. */
static bool take_live(struct isolate *isolate, const void *sample, struct live *found) {
    const struct live *known = find_live(isolate, sample);
    if (known == NULL)
        return false;
    uint32_t i = (uint32_t)(known - isolate->live);
    *found = *known;
    pointer_filter_remove(sample);
    isolate->live_count--;
    /* What follows in the row moves up, where that is not before its home. */
    for (uint32_t gap = i, next = (i + 1) % MAX_LIVE;; next = (next + 1) % MAX_LIVE) {
        isolate->live[gap].sample = NULL;
        if (isolate->live[next].sample == NULL)
            return true;
        uint32_t home = live_home(isolate->live[next].sample);
        if ((next - home) % MAX_LIVE >= (next - gap) % MAX_LIVE) {
            isolate->live[gap] = isolate->live[next];
            gap = next;
        }
    }
}

/* -- True stacks ------------------------------------------------------------------------------ */

/* The struct asked with NUMBER; NULL when there is none, or another one has its place by now. */
static struct asked *asked_of(struct isolate *isolate, uint32_t number) {
    struct asked *asked = &isolate->asked[number % MAX_ASKED];
    return number != 0 && asked->number == number ? asked : NULL;
}

/* Asks V8 for the stack of the pending sample. */
static void ask_stack(struct isolate *isolate, const void *frame) {
    struct v8_moment moment =
        v8_record_now(isolate->tid, frame, isolate->mark_pc, isolate->mark_interval);
    if (moment.after == 0 || isolate->asked_count >= GROUP_BIT - 1)
        return;
    uint32_t number = ++isolate->asked_count;
    isolate->asked[number % MAX_ASKED] = (struct asked){.sample = isolate->pending,
                                                        .before = moment.before,
                                                        .after = moment.after,
                                                        .number = number};
    isolate->pending_asked = number;
}

/* Counts one sample more or less of the group that ASKED is, or notes that its sample has ended. */
static void count_asked(struct isolate *isolate, uint32_t number, int by) {
    struct asked *asked = asked_of(isolate, number);
    if (number & GROUP_BIT)
        isolate->alive[number & ~GROUP_BIT] += (uint32_t)by;
    else if (asked != NULL)
        asked->sample = NULL;
}

/* -- What V8 does ---------------------------------------------------------------------------- */

/* The address to which the function that wanted the block returns, by the frames of our hook and of
 * operator new; 0 where these lie otherwise than in calibration. */
static uintptr_t caller_of(const void *frame, uint64_t distance) {
    uintptr_t above = word_at(frame, 0);
    if (above != (uintptr_t)frame + distance)
        return 0;
    return cpu_return_address(word_at((const void *)above, sizeof(uintptr_t)));
}

static void set_pending(struct isolate *isolate, void *sample) {
    pointer_filter_add(sample); /* it may be freed before it is filled in */
    isolate->pending = sample;
    pay_attention(1);
}

static void clear_pending(struct isolate *isolate) {
    pointer_filter_remove(isolate->pending);
    isolate->pending = NULL;
    isolate->pending_asked = 0;
    pay_attention(-1);
}

static void reject(struct isolate *isolate) {
    isolate->stats[PPROF_V8_HEAP_REJECTED]++;
    count_asked(isolate, isolate->pending_asked, -1);
    clear_pending(isolate);
}

/* Takes the pending sample, if V8 has filled it in. */
static void take_pending(struct isolate *isolate) {
    uint64_t *sample = isolate->pending;
    uint64_t number = word_at(sample, layout.sample_number);
    uint64_t size = word_at(sample, layout.sample_size);
    if (number == 0)
        return; /* not yet: V8 allocates a handle first */
    if (word_at(sample, layout.sample_profiler) != (uintptr_t)isolate->profiler ||
        number <= isolate->last_sample || size == 0 || size > MAX_OBJECT) {
        reject(isolate);
        return;
    }
    isolate->stats[PPROF_V8_HEAP_MISSED] += (double)(number - isolate->last_sample - 1);
    isolate->last_sample = number;
    struct asked *asked = asked_of(isolate, isolate->pending_asked);
    clear_pending(isolate);

    uint32_t frames[MAX_DEPTH];
    int32_t depth = read_stack(isolate, word_at(sample, layout.sample_owner), frames);
    uint32_t index = site_of(isolate, frames, depth, size_class_of(size));
    struct site *site = &isolate->sites[index];
    site->objects++;
    site->bytes += size;
    isolate->stats[PPROF_V8_HEAP_SAMPLES]++;
    isolate->stats[PPROF_V8_HEAP_LOST_STACKS] += site->is_lost;
    if (asked != NULL)
        asked->place = index + 1;
    if (!add_live(isolate, sample, index, size, asked != NULL ? asked->number : 0)) {
        if (asked != NULL)
            asked->sample = NULL;
        site->gone_objects++;
        site->gone_bytes += size;
        isolate->stats[PPROF_V8_HEAP_UNWATCHED]++;
        isolate->stats[PPROF_V8_HEAP_UNWATCHED_BYTES] += (double)size;
    }
}

/* Nothing but deaths has come since the last: they are real. */
static void believe_deaths(struct isolate *isolate) {
    isolate->stats[PPROF_V8_HEAP_DEATHS] += isolate->death_count;
    isolate->death_count = 0;
    pay_attention(-1);
}

void heap_v8_allocated(void *block, size_t size, const void *frame) {
    if (__builtin_expect(__atomic_load_n(&attentive, __ATOMIC_RELAXED) != 0, 0)) {
        struct isolate *isolate = own_isolate();
        if (isolate != NULL && isolate->pending != NULL)
            take_pending(isolate);
        if (isolate != NULL && isolate->death_count != 0)
            believe_deaths(isolate);
    }
    /* Acquire: partner of the release in pprof_v8_heap_layout. */
    if (!__atomic_load_n(&is_laid_out, __ATOMIC_ACQUIRE))
        return;
    bool is_sample = size == layout.sample_bytes;
    if (__builtin_expect(!is_sample && size != layout.profiler_bytes, 1))
        return;
    uintptr_t caller = caller_of(frame, layout.distance);
    if (caller != (is_sample ? layout.sample_caller : layout.profiler_caller) || caller == 0)
        return;
    struct isolate *isolate = own_isolate();
    if (isolate == NULL)
        return;
    if (!is_sample) {
        if (isolate->state == STATE_STARTING && isolate->candidates++ == 0)
            isolate->profiler = block;
        return;
    }
    if (isolate->state != STATE_ON)
        return;
    if (isolate->pending != NULL)
        reject(isolate);
    memset(block, 0, size); /* so that what V8 has filled in can be told */
    set_pending(isolate, block);
    if (isolate->mark_interval != 0)
        ask_stack(isolate, frame);
}

/* V8's profiler has ended, and has freed its samples with it. */
static void profiler_ended(struct isolate *isolate) {
    for (uint32_t i = 0; i < isolate->death_count; i++) {
        const struct death *death = &isolate->deaths[i];
        isolate->sites[death->site].gone_objects--;
        isolate->sites[death->site].gone_bytes -= death->size;
        if (death->asked & GROUP_BIT)
            count_asked(isolate, death->asked, 1);
        isolate->stats[PPROF_V8_HEAP_STALE]++;
        isolate->stats[PPROF_V8_HEAP_STALE_BYTES] += (double)death->size;
    }
    if (isolate->death_count != 0)
        pay_attention(-1);
    isolate->death_count = 0;
    pointer_filter_remove(isolate->profiler);
    isolate->profiler = NULL;
    isolate->state = STATE_STOPPED;
    isolate->stats[PPROF_V8_HEAP_STOPS]++;
}

void heap_v8_freed(void *block) {
    struct isolate *isolate = own_isolate();
    if (isolate == NULL || isolate->state != STATE_ON)
        return;
    if (block == isolate->pending) {
        reject(isolate);
        return;
    }
    if (block == isolate->profiler) {
        profiler_ended(isolate);
        return;
    }
    struct live dead;
    if (!take_live(isolate, block, &dead))
        return;
    isolate->sites[dead.site].gone_objects++;
    isolate->sites[dead.site].gone_bytes += dead.size;
    count_asked(isolate, dead.asked, -1);
    if (isolate->death_count++ == 0)
        pay_attention(1);
    /* There are no more deaths than living. */
    isolate->deaths[isolate->death_count - 1] =
        (struct death){.site = dead.site, .asked = dead.asked, .size = dead.size};
}

/* -- Interface ------------------------------------------------------------------------------- */

/* Under the lock. The hook is for nobody any more. */
static void leave_if_unused(void) {
    for (uint32_t i = 0; i < isolate_count; i++)
        if (__atomic_load_n(&isolates[i]->state, __ATOMIC_RELAXED) != STATE_OFF)
            return;
    malloc_hook_leave(MALLOC_WATCHER_HEAP_V8);
}

static bool fits(uint64_t offset, uint64_t size, uint64_t bytes) {
    return offset % size == 0 && bytes >= size && offset <= bytes - size;
}

static bool is_plausible(const struct pprof_v8_heap_layout *l) {
    return l->sample_bytes >= HEAP_V8_MIN_BLOCK && l->sample_bytes <= MAX_SAMPLE_BYTES &&
           l->profiler_bytes > l->sample_bytes && l->profiler_bytes <= HEAP_V8_MAX_BLOCK &&
           l->node_bytes <= MAX_NODE_BYTES && l->distance <= HEAP_V8_MAX_DISTANCE &&
           l->distance % 8 == 0 && l->sample_caller != 0 && l->profiler_caller != 0 &&
           fits(l->sample_size, 8, l->sample_bytes) && fits(l->sample_owner, 8, l->sample_bytes) &&
           fits(l->sample_profiler, 8, l->sample_bytes) &&
           fits(l->sample_number, 8, l->sample_bytes) && fits(l->node_parent, 8, l->node_bytes) &&
           fits(l->node_script, 4, l->node_bytes) && fits(l->node_position, 4, l->node_bytes) &&
           fits(l->node_name, 8, l->node_bytes);
}

int32_t pprof_v8_heap_layout(const uint64_t *words, uint32_t n) {
    struct pprof_v8_heap_layout wanted;
    if (words == NULL || n != sizeof wanted / sizeof words[0])
        return -EINVAL;
    memcpy(&wanted, words, sizeof wanted);
    if (!is_plausible(&wanted))
        return -EINVAL;
    pthread_mutex_lock(&lock);
    int32_t status = 0;
    if (!is_laid_out) {
        layout = wanted;
        /* Release: partner of the acquire in heap_v8_allocated. */
        __atomic_store_n(&is_laid_out, 1, __ATOMIC_RELEASE);
    } else if (memcmp(&layout, &wanted, sizeof layout) != 0) {
        status = -EEXIST;
    }
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_v8_heap_is_laid_out(void) {
    return (int32_t)__atomic_load_n(&is_laid_out, __ATOMIC_ACQUIRE);
}

/* Under the lock. True if the thread of ISOLATE has ended, or the record was never used. */
static bool is_free(const struct isolate *isolate) {
    return isolate->tid == 0 || raw_thread_has_ended(isolate->tid);
}

/* Under the lock. A record for the calling thread, which has none; NULL when there is no room. */
static struct isolate *record_of_thread(void) {
    struct isolate *record = NULL;
    for (uint32_t i = 0; i < isolate_count && record == NULL; i++)
        if (is_free(isolates[i]))
            record = isolates[i];
    if (record == NULL && isolate_count < MAX_ISOLATES) {
        long address = raw_syscall(SYS_mmap, 0, sizeof(struct isolate), PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (address < 0 && address > -4096)
            return NULL;
        record = (struct isolate *)address;
        isolates[isolate_count] = record;
        /* Release: partner of the acquire in own_isolate. */
        __atomic_store_n(&isolate_count, isolate_count + 1, __ATOMIC_RELEASE);
    }
    return record;
}

/* Forgets all that ISOLATE has counted. Its own thread, or nobody, uses it. */
static void clear(struct isolate *isolate) {
    for (uint32_t i = 0; i < MAX_LIVE && isolate->live_count > 0; i++)
        if (isolate->live[i].sample != NULL) {
            pointer_filter_remove(isolate->live[i].sample);
            isolate->live_count--;
        }
    if (isolate->profiler != NULL && isolate->state == STATE_ON)
        pointer_filter_remove(isolate->profiler);
    if (isolate->pending != NULL)
        clear_pending(isolate);
    if (isolate->death_count != 0)
        pay_attention(-1);
    uintptr_t thread = isolate->thread;
    int32_t tid = isolate->tid;
    /* Gives the pages back; they read as zeros again. */
    raw_syscall4(SYS_madvise, (long)isolate, sizeof *isolate, MADV_DONTNEED, 0);
    isolate->tid = tid;
    __atomic_store_n(&isolate->thread, thread, __ATOMIC_RELAXED);
}

/* Under the lock. The calling thread's record, one that is made if there is none, cleared unless GO_ON;
 * or NULL with a negative errno in *STATUS. */
static struct isolate *prepare(bool go_on, int32_t *status) {
    struct isolate *isolate = own_isolate();
    /* A control block may lie where that of a thread lay which has ended. */
    bool is_known = isolate != NULL && isolate->tid == raw_thread_id();
    *status = -EALREADY;
    if (is_known && isolate->state == STATE_ON)
        return NULL;
    if (isolate == NULL)
        isolate = record_of_thread();
    *status = isolate == NULL ? -EAGAIN : malloc_hook_tell(MALLOC_WATCHER_HEAP_V8);
    if (*status < 0)
        return NULL;
    if (!is_known || !go_on) {
        clear(isolate);
        isolate->tid = raw_thread_id();
        __atomic_store_n(&isolate->thread, cpu_thread_pointer(), __ATOMIC_RELAXED);
    }
    __atomic_store_n(&isolate->state, STATE_STARTING, __ATOMIC_RELAXED);
    return isolate;
}

int32_t pprof_v8_heap_begin(int32_t go_on) {
    if (!pprof_v8_heap_is_laid_out())
        return -EINVAL;
    int32_t status;
    pthread_mutex_lock(&lock);
    struct isolate *isolate = prepare(go_on != 0, &status);
    pthread_mutex_unlock(&lock);
    if (isolate == NULL)
        return status;
    forget_keys(isolate);
    isolate->candidates = 0;
    isolate->last_sample = 0;
    isolate->profiler = NULL;
    return 0;
}

int32_t pprof_v8_heap_begun(void) {
    struct isolate *isolate = own_isolate();
    if (isolate == NULL || isolate->state != STATE_STARTING)
        return -ESRCH;
    int32_t found = (int32_t)isolate->candidates;
    if (found == 1) {
        pointer_filter_add(isolate->profiler);
        isolate->state = STATE_ON;
    } else {
        isolate->profiler = NULL;
        isolate->state = STATE_STOPPED;
    }
    return found;
}

int32_t pprof_v8_heap_end(void) {
    pthread_mutex_lock(&lock);
    struct isolate *isolate = own_isolate();
    if (isolate != NULL)
        clear(isolate);
    leave_if_unused();
    pthread_mutex_unlock(&lock);
    return 0;
}

int32_t pprof_v8_heap_read(uint32_t after, uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN || capacity > INT32_MAX)
        return -EINVAL;
    struct isolate *isolate = own_isolate();
    uint32_t filled = 0;
    for (uint32_t i = after; isolate != NULL && i < MAX_SITES; i++) {
        const struct site *site = &isolate->sites[i];
        uint32_t size = PPROF_ALLOCATION_HEADER + site->depth;
        if (site->hash == 0)
            continue;
        if (size > capacity - filled)
            break;
        uint64_t *record = words + filled;
        uint64_t flags = site->is_lost ? PPROF_ALLOCATION_LOST : 0;
        record[0] = PPROF_RECORD_ALLOCATION | (uint64_t)size << 8 | flags << 24;
        record[1] = i + 1;
        record[2] = site->objects;
        record[3] = site->bytes;
        record[4] = site->objects - site->gone_objects;
        record[5] = site->bytes - site->gone_bytes;
        for (uint32_t k = 0; k < site->depth; k++)
            record[PPROF_ALLOCATION_HEADER + k] = isolate->stack_frames[site->frames + k];
        filled += size;
    }
    return (int32_t)filled;
}

int32_t pprof_v8_heap_stacks(double interval_ns, double pc) {
    struct isolate *isolate = own_isolate();
    if (isolate == NULL || !(interval_ns >= 0 && interval_ns < 1e18 && pc >= 0 && pc < 1e18))
        return -EINVAL;
    isolate->mark_interval = (uint64_t)interval_ns;
    isolate->mark_pc = (uintptr_t)pc;
    return 0;
}

int32_t pprof_v8_heap_asked(uint64_t *words, uint32_t capacity) {
    struct isolate *isolate = own_isolate();
    uint32_t filled = 0;
    if (words == NULL || capacity > INT32_MAX)
        return -EINVAL;
    if (isolate == NULL)
        return 0;
    if (isolate->asked_count - isolate->asked_read > MAX_ASKED)
        isolate->asked_read = isolate->asked_count - MAX_ASKED;
    while (isolate->asked_read < isolate->asked_count && capacity - filled >= PPROF_V8_HEAP_ASKED) {
        const struct asked *asked = &isolate->asked[(isolate->asked_read + 1) % MAX_ASKED];
        if (asked->number == isolate->pending_asked)
            break;
        isolate->asked_read++;
        words[filled] = asked->number;
        words[filled + 1] = asked->place;
        words[filled + 2] = asked->before;
        words[filled + 3] = asked->after;
        filled += PPROF_V8_HEAP_ASKED;
    }
    return (int32_t)filled;
}

int32_t pprof_v8_heap_assign(uint32_t number, uint32_t group) {
    struct isolate *isolate = own_isolate();
    if (isolate == NULL || group >= MAX_GROUPS)
        return -EINVAL;
    const struct asked *asked = asked_of(isolate, number);
    struct live *live = asked != NULL && asked->sample != NULL ? find_live(isolate, asked->sample) : NULL;
    if (live == NULL || live->asked != number)
        return 0;
    live->asked = GROUP_BIT | group;
    isolate->alive[group]++;
    return 1;
}

int32_t pprof_v8_heap_alive(uint64_t *words, uint32_t n) {
    struct isolate *isolate = own_isolate();
    if (words == NULL || n > MAX_GROUPS)
        return -EINVAL;
    for (uint32_t i = 0; i < n; i++)
        words[i] = isolate != NULL ? isolate->alive[i] : 0;
    return 0;
}

int32_t pprof_v8_heap_frame(uint32_t index, uint8_t *bytes, uint32_t size) {
    struct isolate *isolate = own_isolate();
    if (isolate == NULL || index >= isolate->frame_count || bytes == NULL)
        return -EINVAL;
    const struct frame *frame = &isolate->frames[index];
    const int32_t place[2] = {frame->script, frame->position};
    if (size < sizeof place + frame->name_size)
        return -ENOSPC;
    memcpy(bytes, place, sizeof place);
    memcpy(bytes + sizeof place, &isolate->names[frame->name], frame->name_size);
    return (int32_t)(sizeof place + frame->name_size);
}

int32_t pprof_v8_heap_stats(double *out, uint32_t n) {
    struct isolate *isolate = own_isolate();
    for (uint32_t i = 0; i < n && i < PPROF_V8_HEAP_STAT_COUNT; i++)
        out[i] = isolate == NULL ? 0 : isolate->stats[i];
    if (isolate != NULL && n > PPROF_V8_HEAP_STATE)
        out[PPROF_V8_HEAP_STATE] = isolate->state;
    if (isolate != NULL && n > PPROF_V8_HEAP_LIVE)
        out[PPROF_V8_HEAP_LIVE] = isolate->live_count;
    return PPROF_V8_HEAP_STAT_COUNT;
}

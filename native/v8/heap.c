/*
 * v8/heap.c: the live samples of V8's SamplingHeapProfiler (V8's src/profiler/
 * sampling-heap-profiler.{h,cc}), as they are allocated and freed.
 *
 * The inspector shows either the sampled objects that are alive, after a forced collection of the
 * whole heap, or all that ever were. V8 itself allocates a SamplingHeapProfiler::Sample for each,
 * at one place in its code, and frees it when its garbage collector finds the sampled object dead:
 * both calls pass our hook of malloc. At the allocation the stack is copied from the tree of
 * AllocationNodes (script_id_, script_position_, name_, parent_) and counted at its site; the free
 * is the object's death.
 *
 * The offsets of these fields are not written here: the caller learns them from a known allocation
 * in this process (v8/heap_trace.c), and compares the result with what the inspector tells
 * (pprof_v8_heap_layout). All isolates run the same code and share them. Each isolate has a record
 * of its own, which only its own thread touches: V8 allocates and frees its samples there.
 *
 * AllocationNodes lack inlined functions and lines. Where V8's CPU profiler runs as well, it is
 * made to record the stack of some samples at the moment of their allocation (v8_record_now); the
 * times before and after tell which of its records that is. The caller reads them and says which
 * samples had the same stack: samples in use are counted here by such groups.
 *
 * When another inspector session stops V8's profiler, V8 frees all samples at once, and then the
 * profiler: those frees are no deaths, and are taken back.
 *
 * Verified on V8 14.0 to 15.0 (Deno 2.5 to 2.9): tests/heap_profile_test.ts, tests/versions.
 *
 * LIMITATIONS
 * - One heap profiler for each isolate: another session that has started one makes ours fail.
 * - A stack has at most 128 functions, as the inspector asks of V8: the outermost ones are not
 *   seen.
 */
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>

#include "hook/malloc_hook.h"
#include "hook/mix.h"
#include "hook/pointer_filter.h"
#include "hook/site_table.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "threads/owner.h"
#include "v8/cpu.h"
#include "v8/heap_trace.h"

/* Isolates that are watched at once: a thread each. */
#define MAX_ISOLATES 64

/* Functions in the stacks. A power of two. */
#define MAX_FRAMES 65536

/* Names of all functions together; one that is longer is cut. */
#define NAME_BYTES (4u << 20)
#define MAX_NAME 255

/* Samples whose true stack V8 was asked for, until they are assigned; and groups of those that
 * were. */
#define MAX_ASKED 8192
#define MAX_GROUPS PPROF_V8_HEAP_GROUPS

/* The tag of a sample that is alive is the number of its struct asked, or this and its group; 0:
 * neither. */
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

struct frame {
    uint64_t key_name; /* V8's own copy, as long as one profiler runs; never read again */
    int32_t script;
    int32_t position;
    uint32_t name; /* index in names */
    uint32_t name_size;
    uint32_t same_key; /* next frame of the same place in by_key; 0: none */
};

/* A death that may be none. */
struct death {
    uint32_t site;
    uint32_t tag;
    uint64_t size;
};

/* A sample whose true stack V8 was asked for. */
struct asked {
    void *sample; /* NULL: not alive any more, or rejected */
    uint64_t before;
    uint64_t after;
    uint32_t number;
    uint32_t place; /* its site's, the index and 1; 0: not known yet, or rejected */
};

enum state { STATE_OFF, STATE_STARTING, STATE_ON, STATE_STOPPED };

/* One isolate's. Mapped once, kept for ever; zero pages cost nothing. */
struct isolate {
    int32_t tid;
    enum state state;     /* atomic: leave_if_unused reads all */
    void *profiler;       /* V8's, while ON; the first candidate while STARTING */
    uint64_t *pending;    /* a sample that V8 has not filled in yet */
    uint64_t last_sample; /* V8's number */
    uint32_t candidates;
    uint32_t frame_count;
    uint32_t name_end;
    uint32_t death_count;
    uint32_t asked_count;
    uint32_t asked_read;
    uint32_t pending_asked; /* number of the pending sample's struct asked; 0: none */
    uint64_t mark_interval; /* 0: stacks are not asked for */
    uintptr_t mark_pc;
    double stats[PPROF_V8_HEAP_STAT_COUNT];
    uintptr_t known_pages[KNOWN_PAGES];
    uint32_t by_key[MAX_FRAMES]; /* index + 1 of the first frame with this hash */
    struct frame frames[MAX_FRAMES];
    char names[NAME_BYTES];
    struct site_table table;
    struct death deaths[SITE_TABLE_BLOCKS];
    uint64_t stack[MAX_DEPTH]; /* while it is read: inside malloc, whose caller may have little of
                                  its own */
    struct asked asked[MAX_ASKED]; /* by number */
    uint32_t alive[MAX_GROUPS];    /* samples in use of each group */
};

static struct pprof_v8_heap_layout layout;
static uint32_t is_laid_out; /* atomic; releases `layout` */

FORK_LOCK(lock); /* for what follows */
static struct isolate *isolates[MAX_ISOLATES];
static struct owner owners[MAX_ISOLATES]; /* of the records */
static uint32_t isolate_count;            /* atomic; never falls; releases both */

/* How many isolates want to see their thread's next allocation whatever it is: there is a pending
 * sample, or deaths to be believed. Atomic. */
static uint32_t attentive;

/* -- Small things ---------------------------------------------------------------------------- */

/* The calling thread's record, or NULL. */
static struct isolate *own_isolate(void) {
    /* Acquire: partner of the release in add_isolate. */
    uint32_t n = __atomic_load_n(&isolate_count, __ATOMIC_ACQUIRE);
    for (uint32_t i = 0; i < n; i++)
        if (owner_is_mine(&owners[i]))
            return isolates[i];
    return NULL;
}

static void set_state(struct isolate *isolate, enum state state) {
    __atomic_store_n(&isolate->state, state, __ATOMIC_RELAXED);
}

static void pay_attention(int by) {
    __atomic_fetch_add(&attentive, (uint32_t)by, __ATOMIC_RELAXED);
}

/* True if SIZE bytes (at most a page) at ADDRESS can be read. The kernel is asked once for each
 * page: it fails where we would fault, but takes a microsecond or more. */
static bool is_readable(struct isolate *isolate, uintptr_t address, size_t size) {
    if (address % 8 != 0 || address >= CPU_ADDRESS_END - MAX_NODE_BYTES ||
        address < 1u << PAGE_BITS)
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
        size_t step = page - from % page < sizeof text - got ? page - from % page
                                                             : sizeof text - got;
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

/* -- Stacks ---------------------------------------------------------------------------------- */

/* Reads the stack of call sites from NODE to the root, which is left out; its depth, or -1 if it
 * cannot be had. */
static int32_t read_stack(struct isolate *isolate, uintptr_t node) {
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
        isolate->stack[depth++] = (uint64_t)frame;
        node = parent;
    }
    return -1;
}

/* -- True stacks ------------------------------------------------------------------------------ */

/* The struct asked with NUMBER; NULL when there is none, or another one has its place by now. */
static struct asked *asked_of(struct isolate *isolate, uint32_t number) {
    struct asked *asked = &isolate->asked[number % MAX_ASKED];
    return number != 0 && asked->number == number ? asked : NULL;
}

/* Asks V8 for the stack of the pending sample. */
static void ask_stack(struct isolate *isolate, const void *frame) {
    struct v8_moment moment = v8_record_now(isolate->tid, frame, isolate->mark_pc,
                                            isolate->mark_interval);
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

    int32_t depth = read_stack(isolate, word_at(sample, layout.sample_owner));
    uint32_t site = site_table_site(&isolate->table, isolate->stack, depth, size);
    isolate->stats[PPROF_V8_HEAP_SAMPLES]++;
    isolate->stats[PPROF_V8_HEAP_LOST_STACKS] += isolate->table.sites[site].is_lost;
    if (asked != NULL)
        asked->place = site + 1;
    if (!site_table_add(&isolate->table, site, sample, size, asked != NULL ? asked->number : 0)) {
        if (asked != NULL)
            asked->sample = NULL;
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

static void heap_allocated(void *block, size_t size, const void *frame) {
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
        isolate->table.sites[death->site].gone_objects--;
        isolate->table.sites[death->site].gone_bytes -= death->size;
        if (death->tag & GROUP_BIT)
            count_asked(isolate, death->tag, 1);
        isolate->stats[PPROF_V8_HEAP_STALE]++;
        isolate->stats[PPROF_V8_HEAP_STALE_BYTES] += (double)death->size;
    }
    if (isolate->death_count != 0)
        pay_attention(-1);
    isolate->death_count = 0;
    pointer_filter_remove(isolate->profiler);
    isolate->profiler = NULL;
    set_state(isolate, STATE_STOPPED);
    isolate->stats[PPROF_V8_HEAP_STOPS]++;
}

static void heap_freed(void *block) {
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
    struct site_block dead;
    if (!site_table_take(&isolate->table, block, &dead))
        return;
    count_asked(isolate, dead.tag, -1);
    if (isolate->death_count++ == 0)
        pay_attention(1);
    /* There are no more deaths than living. */
    isolate->deaths[isolate->death_count - 1] = (struct death){
        .site = dead.site, .tag = dead.tag, .size = dead.size};
}

static struct malloc_watcher watcher = {.allocated = heap_allocated, .freed = heap_freed};

/* -- Interface ------------------------------------------------------------------------------- */

/* Under the lock. The hook is left when no isolate needs it. */
static void leave_if_unused(void) {
    for (uint32_t i = 0; i < isolate_count; i++) {
        enum state state = __atomic_load_n(&isolates[i]->state, __ATOMIC_RELAXED);
        if (state == STATE_STARTING || state == STATE_ON)
            return;
    }
    malloc_hook_leave(&watcher);
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
        /* Release: partner of the acquire in heap_allocated. */
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

/* Forgets all that ISOLATE has counted. Its own thread uses it, or nobody. */
static void clear(struct isolate *isolate) {
    site_table_forget_blocks(&isolate->table);
    if (isolate->profiler != NULL && isolate->state == STATE_ON)
        pointer_filter_remove(isolate->profiler);
    if (isolate->pending != NULL)
        clear_pending(isolate);
    if (isolate->death_count != 0)
        pay_attention(-1);
    /* Gives the pages back; they read as zeros again. */
    raw_syscall4(SYS_madvise, (long)isolate, sizeof *isolate, MADV_DONTNEED, 0);
}

/* Under the lock. The isolate's thread ends, or counts no more. */
static void end_isolate(struct owner *owner) {
    clear(isolates[owner - owners]);
    leave_if_unused();
}

/* Under the lock. The index of one more record, the calling thread's; or a negative errno. */
static int32_t add_isolate(void) {
    uint32_t n = isolate_count;
    if (n == MAX_ISOLATES)
        return -EAGAIN;
    long address = raw_syscall(SYS_mmap, 0, sizeof(struct isolate), PROT_READ | PROT_WRITE,
                               MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (address < 0 && address > -4096)
        return (int32_t)address;
    isolates[n] = (struct isolate *)address;
    owners[n].lock = &lock;
    owners[n].end = end_isolate;
    /* Release: partner of the acquire in own_isolate. */
    __atomic_store_n(&isolate_count, n + 1, __ATOMIC_RELEASE);
    int status = owner_claim(&owners[n]);
    return status < 0 ? status : (int32_t)n;
}

/* Under the lock. The index of the calling thread's record, which it is given if it has none; or a
 * negative errno. */
static int32_t claim_isolate(void) {
    for (uint32_t i = 0; i < isolate_count; i++) {
        if (!owner_is_mine(&owners[i]))
            continue;
        /* 0: it was that of a thread that has ended unseen, and had this control block. */
        int status = owner_claim(&owners[i]);
        return status == 0 || status == -EALREADY ? (int32_t)i : status;
    }
    for (uint32_t i = 0; i < isolate_count; i++)
        if (owner_claim(&owners[i]) == 0)
            return (int32_t)i;
    return add_isolate();
}

/* Under the lock. The calling thread's record, cleared unless GO_ON; or NULL with a negative errno
 * in *STATUS. */
static struct isolate *prepare(bool go_on, int32_t *status) {
    int32_t index = claim_isolate();
    struct isolate *isolate = index < 0 ? NULL : isolates[index];
    *status = index < 0 ? index : isolate->state == STATE_ON ? -EALREADY : 0;
    if (*status < 0)
        return NULL;
    *status = malloc_hook_tell(&watcher);
    if (*status < 0) {
        owner_release(&owners[index]);
        return NULL;
    }
    if (!go_on)
        clear(isolate);
    isolate->tid = raw_thread_id();
    set_state(isolate, STATE_STARTING);
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
        set_state(isolate, STATE_ON);
        return found;
    }
    isolate->profiler = NULL;
    pthread_mutex_lock(&lock);
    set_state(isolate, STATE_STOPPED);
    leave_if_unused();
    pthread_mutex_unlock(&lock);
    return found;
}

int32_t pprof_v8_heap_end(void) {
    pthread_mutex_lock(&lock);
    for (uint32_t i = 0; i < isolate_count; i++)
        if (owner_is_mine(&owners[i])) {
            end_isolate(&owners[i]);
            owner_release(&owners[i]);
        }
    pthread_mutex_unlock(&lock);
    return 0;
}

int32_t pprof_v8_heap_read(uint32_t after, uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN || capacity > INT32_MAX)
        return -EINVAL;
    struct isolate *isolate = own_isolate();
    if (isolate == NULL)
        return 0;
    return (int32_t)site_table_read(&isolate->table, PPROF_RECORD_ALLOCATION,
                                    PPROF_ALLOCATION_HEADER, after, words, capacity);
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
    struct site_block *live = asked != NULL && asked->sample != NULL
                                  ? site_table_find(&isolate->table, asked->sample)
                                  : NULL;
    if (live == NULL || live->tag != number)
        return 0;
    live->tag = GROUP_BIT | group;
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
        out[PPROF_V8_HEAP_LIVE] = isolate->table.block_count;
    return PPROF_V8_HEAP_STAT_COUNT;
}

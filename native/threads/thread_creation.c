/*
 * threads/thread_creation.c: see threads/thread_creation.h.
 *
 * Creations are counted in groups: of one stack of native code on threads of one name or, where
 * JavaScript has claimed them, of one text. The last ones are also remembered one by one, so that
 * they can be claimed and their threads be found.
 */
#include "threads/thread_creation.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "hook/mix.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "stack/cpu_context.h"
#include "stack/frame_walk.h"
#include "stack/own_stack.h"
#include "threads/thread_list.h"
#include "threads/thread_name.h"

/* Distinct stacks. Programs create threads in few places; JIT code moves now and then, though, and
 * its callers are told apart by address. */
#define MAX_GROUPS 512

/* Creations that are remembered one by one. */
#define RECENT 4096
_Static_assert((RECENT & (RECENT - 1)) == 0, "a mask needs a power of two");

/* The texts of all groups together. */
#define TEXT_BYTES (256u << 10)

/* How often the older threads are counted again because a thread was created meanwhile. */
#define MAX_COUNTS 16

struct group {
    uint64_t count; /* 0: free */
    uint64_t hash;
    uint64_t name[2]; /* of the creating thread; 0 with a text */
    uint32_t text;    /* place in `texts` + 1; 0: none */
    uint32_t text_size;
    uint32_t flags; /* enum pprof_record_flag */
    uint32_t depth; /* 0 with a text */
    uint64_t pcs[PPROF_CREATION_DEPTH];
};

struct creation {
    uint64_t number; /* 0: none yet */
    int32_t creator;
    int32_t thread; /* 0: it has not run yet */
    int32_t group;  /* index, or a negative value below */
};

#define GROUP_LOST (-1)   /* there was no room */
#define GROUP_FAILED (-2) /* no thread was made */

/* All of it under `lock`. */
FORK_LOCK(lock);
static struct group groups[MAX_GROUPS]; /* bss: pages are touched as it fills */
static struct creation recent[RECENT];
static char texts[TEXT_BYTES];
static uint32_t text_end;
static uint64_t newest; /* number of the last creation */
static uint64_t failed;
static uint64_t lost;
static uint32_t starting; /* created, but not run yet */
static uint32_t older;    /* threads that were there before the hook */
static bool watched;

/* -- Groups, under the lock ------------------------------------------------------------------ */

static uint64_t hash_stack(const struct group *group) {
    uint64_t hash = mixed(mixed(group->depth, group->name[0]), group->name[1]);
    for (uint32_t i = 0; i < group->depth; i++)
        hash = mixed(hash, group->pcs[i]);
    return hash;
}

static uint64_t hash_text(const char *text, uint32_t size) {
    uint64_t hash = mixed(0, size);
    for (uint32_t i = 0; i < size; i++)
        hash = mixed(hash, (uint8_t)text[i]);
    return hash;
}

/* A and B are of one stack; both have none when they have a text. */
static bool same_stack(const struct group *a, const struct group *b) {
    return a->text == 0 && b->text == 0 && a->depth == b->depth && a->name[0] == b->name[0] &&
           a->name[1] == b->name[1] && memcmp(a->pcs, b->pcs, a->depth * sizeof a->pcs[0]) == 0;
}

/* The index of a free group, or GROUP_LOST. */
static int32_t free_group(void) {
    for (int32_t i = 0; i < MAX_GROUPS; i++)
        if (groups[i].count == 0 && groups[i].text == 0)
            return i;
    return GROUP_LOST;
}

/* The index of the group of WANTED's stack, made if there is none; or GROUP_LOST. */
static int32_t group_of_stack(const struct group *wanted) {
    for (int32_t i = 0; i < MAX_GROUPS; i++)
        if (groups[i].count != 0 && groups[i].hash == wanted->hash &&
            same_stack(&groups[i], wanted))
            return i;
    int32_t index = free_group();
    if (index >= 0)
        groups[index] = *wanted;
    return index;
}

/* The same of TEXT; -ENOSPC when there is no room. Groups with a text are never freed: the text is
 * not either. */
static int32_t group_of_text(const char *text, uint32_t size) {
    uint64_t hash = hash_text(text, size);
    for (int32_t i = 0; i < MAX_GROUPS; i++)
        if (groups[i].text != 0 && groups[i].hash == hash && groups[i].text_size == size &&
            memcmp(&texts[groups[i].text - 1], text, size) == 0)
            return i;
    int32_t index = free_group();
    if (index < 0 || size > TEXT_BYTES - text_end)
        return -ENOSPC;
    memcpy(&texts[text_end], text, size);
    groups[index] = (struct group){.hash = hash, .text = text_end + 1, .text_size = size};
    text_end += size;
    return index;
}

/* Takes CREATION out of its group; the group of a stack that is empty then is free. */
static void ungroup(struct creation *creation) {
    if (creation->group >= 0)
        groups[creation->group].count--;
    else if (creation->group == GROUP_LOST)
        lost--;
}

static struct creation *creation_of(uint64_t number) {
    struct creation *creation = &recent[number & (RECENT - 1)];
    return creation->number == number ? creation : NULL;
}

/* -- One creation ---------------------------------------------------------------------------- */

/* Fills in GROUP with the stack of the calling thread above FRAME: return addresses all of them. */
static void read_stack(struct group *group, const void *frame) {
    const uintptr_t *words = frame;
    struct cpu_context context = {
        .pc = cpu_return_address(words[1]), .fp = words[0], .sp = (uintptr_t)frame};
    group->depth = frame_walk(&context, own_stack(), group->pcs, PPROF_CREATION_DEPTH,
                              &group->flags);
}

uint64_t thread_creation_begin(const void *frame) {
    struct group group;
    group.count = 0;
    group.text = 0;
    group.text_size = 0;
    group.flags = 0;
    thread_name_read(group.name);
    read_stack(&group, frame);
    group.hash = hash_stack(&group);

    pthread_mutex_lock(&lock);
    uint64_t number = ++newest;
    int32_t index = group_of_stack(&group);
    if (index >= 0)
        groups[index].count++;
    else
        lost++;
    recent[number & (RECENT - 1)] = (struct creation){
        .number = number, .creator = raw_thread_id(), .group = index};
    starting++;
    pthread_mutex_unlock(&lock);
    return number;
}

void thread_creation_failed(uint64_t number) {
    pthread_mutex_lock(&lock);
    failed++;
    starting--;
    struct creation *creation = creation_of(number);
    if (creation != NULL) {
        ungroup(creation);
        creation->group = GROUP_FAILED;
    }
    pthread_mutex_unlock(&lock);
}

void thread_creation_started(uint64_t number) {
    pthread_mutex_lock(&lock);
    starting--;
    struct creation *creation = creation_of(number);
    if (creation != NULL)
        creation->thread = raw_thread_id();
    pthread_mutex_unlock(&lock);
}

/* Under the lock. The last creation of a thread with this TID, or NULL. */
static const struct creation *creation_of_thread(int32_t tid) {
    const struct creation *last = NULL;
    for (uint32_t i = 0; i < RECENT; i++)
        if (recent[i].thread == tid && tid != 0 &&
            (last == NULL || recent[i].number > last->number))
            last = &recent[i];
    return last;
}

/* async-signal-safe. The threads that were about to start have not come along. */
static void forget_starting(void) {
    starting = 0;
}
IN_FORKED_CHILD(forget_starting);

uint32_t thread_creation_group(int32_t tid) {
    pthread_mutex_lock(&lock);
    const struct creation *creation = creation_of_thread(tid);
    uint32_t number = creation != NULL && creation->group >= 0 ? (uint32_t)creation->group + 1 : 0;
    pthread_mutex_unlock(&lock);
    return number;
}

/* Under the lock. */
static void count_older(int32_t tid, void *argument) {
    uint32_t *count = argument;
    *count += creation_of_thread(tid) == NULL;
}

/* Counts the threads that no creation is known of. The hook works already: again, until no thread
 * was just being made while they were listed. */
static int find_older(void) {
    int status = 0;
    for (int i = 0; i < MAX_COUNTS; i++) {
        pthread_mutex_lock(&lock);
        uint64_t before = newest;
        bool settled = starting == 0;
        uint32_t count = 0;
        status = thread_list_each(count_older, &count);
        settled = settled && status == 1 && starting == 0 && newest == before;
        if (status >= 0)
            older = count;
        pthread_mutex_unlock(&lock);
        if (settled || status < 0)
            break;
        raw_sleep(1000000);
    }
    return status < 0 ? status : 0;
}

int thread_creation_count_older(void) {
    pthread_mutex_lock(&lock);
    bool first = !watched;
    watched = true;
    pthread_mutex_unlock(&lock);
    int status = first ? find_older() : 0;
    if (status < 0) {
        pthread_mutex_lock(&lock);
        watched = false;
        pthread_mutex_unlock(&lock);
    }
    return status;
}

/* -- Interface ------------------------------------------------------------------------------- */

double pprof_creation_mark(void) {
    pthread_mutex_lock(&lock);
    double mark = (double)newest;
    pthread_mutex_unlock(&lock);
    return mark;
}

/* Under the lock. True if the thread CREATOR made CREATION, and nobody has claimed it. */
static bool is_claimable(const struct creation *creation, int32_t creator) {
    return creation != NULL && creation->creator == creator && creation->group != GROUP_FAILED &&
           (creation->group < 0 || groups[creation->group].text == 0);
}

int32_t pprof_creation_claim(double mark, int32_t limit, const char *text, uint32_t size) {
    if (text == NULL || size == 0 || size > PPROF_CREATION_TEXT || limit < 0 || !(mark >= 0))
        return -EINVAL;
    int32_t creator = raw_thread_id();
    int32_t claimed = 0;
    pthread_mutex_lock(&lock);
    uint64_t number = (uint64_t)mark + 1;
    if (newest > RECENT && number < newest - RECENT + 1)
        number = newest - RECENT + 1;
    for (; number <= newest && claimed >= 0 && claimed < limit; number++) {
        struct creation *creation = creation_of(number);
        if (!is_claimable(creation, creator))
            continue;
        int32_t index = group_of_text(text, size);
        if (index < 0) {
            claimed = index;
            break;
        }
        ungroup(creation);
        creation->group = index;
        groups[index].count++;
        claimed++;
    }
    pthread_mutex_unlock(&lock);
    return claimed;
}

/* Under the lock. Writes the group's record to WORDS; returns its words, 0 where it has no room. */
static uint32_t put_group(uint32_t index, uint64_t *words, uint32_t capacity) {
    const struct group *group = &groups[index];
    uint32_t size = PPROF_CREATION_HEADER + group->depth;
    if (size > capacity)
        return 0;
    words[0] = PPROF_RECORD_CREATION | (uint64_t)size << 8 | (uint64_t)group->flags << 24;
    words[1] = index + 1;
    words[2] = group->count;
    words[3] = group->text_size;
    words[4] = group->name[0];
    words[5] = group->name[1];
    memcpy(&words[PPROF_CREATION_HEADER], group->pcs, group->depth * sizeof group->pcs[0]);
    return size;
}

int32_t pprof_creation_read(uint32_t after, uint64_t *words, uint32_t capacity) {
    if (words == NULL || capacity < PPROF_DRAIN_MIN || capacity > INT32_MAX)
        return -EINVAL;
    uint32_t filled = 0;
    pthread_mutex_lock(&lock);
    for (uint32_t i = after; i < MAX_GROUPS; i++) {
        if (groups[i].count == 0)
            continue;
        uint32_t size = put_group(i, words + filled, capacity - filled);
        if (size == 0)
            break;
        filled += size;
    }
    pthread_mutex_unlock(&lock);
    return (int32_t)filled;
}

int32_t pprof_creation_text(uint32_t group, uint8_t *buffer, uint32_t size) {
    if (group == 0 || group > MAX_GROUPS || buffer == NULL)
        return -EINVAL;
    pthread_mutex_lock(&lock);
    const struct group *found = &groups[group - 1];
    int32_t status = found->text == 0 ? -ENOENT : (int32_t)found->text_size;
    if (status > 0 && size >= found->text_size)
        memcpy(buffer, &texts[found->text - 1], found->text_size);
    else if (status > 0)
        status = -ENOSPC;
    pthread_mutex_unlock(&lock);
    return status;
}

int32_t pprof_creation_stats(double *out, uint32_t n) {
    pthread_mutex_lock(&lock);
    const double stats[PPROF_CREATION_STAT_COUNT] = {
        [PPROF_CREATION_SEEN] = (double)(newest - failed),
        [PPROF_CREATION_OLDER] = older,
        [PPROF_CREATION_LOST] = (double)lost,
        [PPROF_CREATION_WATCHED] = watched,
    };
    pthread_mutex_unlock(&lock);
    for (uint32_t i = 0; i < n && i < PPROF_CREATION_STAT_COUNT; i++)
        out[i] = stats[i];
    return PPROF_CREATION_STAT_COUNT;
}

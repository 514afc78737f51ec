/*
 * tick/ring.c: see tick/ring.h. Many writers, one reader, words.
 *
 * head and tail count words since the process began and never wrap; a word lives at its count
 * modulo RING_WORDS, so a record may wrap around the end of the array word by word.
 *
 *   writer   reserves by moving head (CAS), writes the words after the header, and publishes by a
 *            release store of the header, which is never 0
 *   reader   stops at a header that is still 0, copies the record, zeroes it, and gives the words
 *            back by a release store of tail
 *
 * A writer that is interrupted between reserving and publishing delays the reader, never another
 * writer: handlers may nest and may run on any number of threads.
 */
#include "tick/ring.h"

#include <errno.h>
#include <stddef.h>
#include <sys/mman.h>

#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"

/* 16 MiB: at depth 40 some 44,000 ticks, more than 7 minutes of one thread at 100 Hz. */
#define RING_WORDS ((uint64_t)1 << 21)
#define RING_MASK (RING_WORDS - 1)

#define LOST_RECORD_WORDS 3

/* 512 KiB: what ten threads write in a second at 100 Hz and depth 60. */
#define WARM_WORDS ((uint64_t)1 << 16)
#define PAGE_WORDS 512

static uint64_t *ring_words; /* every access is atomic; NULL until ring_open */

static uint64_t ring_head; /* moved by writers */
static uint64_t ring_tail; /* moved by the reader */
static uint64_t warmed;    /* words that ring_warm has touched; the reader's */

/* Losses since the last LOST record, and since the process began. */
static uint64_t lost_count;
static uint64_t lost_weight;
static uint64_t lost_total;

/* async-signal-safe. A record may stay unfinished whose writer has not come along: the child gets a
 * ring of its own, if it wants one. */
static void leave_to_parent(void) {
    __atomic_store_n(&ring_words, NULL, __ATOMIC_RELAXED);
    __atomic_store_n(&ring_head, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&ring_tail, 0, __ATOMIC_RELAXED);
    warmed = 0;
}
IN_FORKED_CHILD(leave_to_parent);

int ring_open(void) {
    /* Acquire: partner of the release below, for a second caller. */
    if (__atomic_load_n(&ring_words, __ATOMIC_ACQUIRE) != NULL)
        return 0;
    long memory = raw_syscall(SYS_mmap, 0, RING_WORDS * sizeof(uint64_t), PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory < 0 && memory > -4096)
        return (int)memory;
    uint64_t *none = NULL;
    /* Release: a writer that sees the pointer sees zeroed words (they are, from the kernel). */
    if (!__atomic_compare_exchange_n(&ring_words, &none, (uint64_t *)memory, false,
                                     __ATOMIC_RELEASE, __ATOMIC_RELAXED))
        raw_syscall4(SYS_munmap, memory, RING_WORDS * sizeof(uint64_t), 0, 0);
    return 0;
}

/* async-signal-safe. The weight goes first: a reader that sees the count sees its weight. */
static void ring_lose(uint64_t weight) {
    if (weight == 0)
        return;
    __atomic_fetch_add(&lost_weight, weight, __ATOMIC_RELAXED);
    __atomic_fetch_add(&lost_total, 1, __ATOMIC_RELAXED);
    /* Release: partner of the acquire exchange in ring_take. */
    __atomic_fetch_add(&lost_count, 1, __ATOMIC_RELEASE);
}

/* async-signal-safe. */
bool ring_put(const uint64_t *record, uint32_t n, uint64_t weight) {
    /* Acquire: partner of the release in ring_open. */
    uint64_t *words = __atomic_load_n(&ring_words, __ATOMIC_ACQUIRE);
    if (words == NULL || n == 0 || n > RING_WORDS) {
        ring_lose(weight);
        return false;
    }

    /* Relaxed: head orders nothing by itself; the header's release store publishes. */
    uint64_t head = __atomic_load_n(&ring_head, __ATOMIC_RELAXED);
    do {
        /* Acquire: partner of the reader's release of tail. What it gave back is zeroed before we
         * write to it. The difference is signed because head may be older than tail. */
        uint64_t tail = __atomic_load_n(&ring_tail, __ATOMIC_ACQUIRE);
        if ((int64_t)(head + n - tail) > (int64_t)RING_WORDS) {
            ring_lose(weight);
            return false;
        }
    } while (!__atomic_compare_exchange_n(&ring_head, &head, head + n, true, __ATOMIC_RELAXED,
                                          __ATOMIC_RELAXED));

    for (uint32_t i = 1; i < n; i++)
        __atomic_store_n(&words[(head + i) & RING_MASK], record[i], __ATOMIC_RELAXED);
    /* Release: partner of the reader's acquire of the header. */
    __atomic_store_n(&words[head & RING_MASK], record[0], __ATOMIC_RELEASE);
    return true;
}

/* Writes a LOST record to OUT if anything was lost; returns its number of words or 0. */
static uint32_t take_losses(uint64_t *out, uint32_t capacity) {
    if (capacity < LOST_RECORD_WORDS || __atomic_load_n(&lost_count, __ATOMIC_RELAXED) == 0)
        return 0;
    /* Acquire: partner of the release in ring_lose. A loss that comes in between these two lines
     * may leave its weight here and its count in the next record: the sums stay exact. */
    uint64_t count = __atomic_exchange_n(&lost_count, 0, __ATOMIC_ACQUIRE);
    uint64_t weight = __atomic_exchange_n(&lost_weight, 0, __ATOMIC_RELAXED);
    out[0] = PPROF_RECORD_LOST | (uint64_t)LOST_RECORD_WORDS << 8;
    out[1] = count;
    out[2] = weight;
    return LOST_RECORD_WORDS;
}

uint32_t ring_take(uint64_t *out, uint32_t capacity) {
    /* Acquire: partner of the release in ring_open. */
    uint64_t *words = __atomic_load_n(&ring_words, __ATOMIC_ACQUIRE);
    if (words == NULL)
        return 0;

    uint32_t taken = take_losses(out, capacity);
    /* Relaxed: only the reader writes tail. */
    uint64_t tail = __atomic_load_n(&ring_tail, __ATOMIC_RELAXED);
    for (;;) {
        /* Acquire: partner of the writer's release of the header; the record's words are there. */
        uint64_t header = __atomic_load_n(&words[tail & RING_MASK], __ATOMIC_ACQUIRE);
        uint32_t n = (uint32_t)(header >> 8 & 0xffff);
        if (n == 0 || n > capacity - taken)
            return taken;
        for (uint32_t i = 0; i < n; i++) {
            uint64_t *word = &words[(tail + i) & RING_MASK];
            out[taken + i] = __atomic_load_n(word, __ATOMIC_RELAXED);
            __atomic_store_n(word, 0, __ATOMIC_RELAXED);
        }
        taken += n;
        tail += n;
        /* Release: partner of the writer's acquire of tail. */
        __atomic_store_n(&ring_tail, tail, __ATOMIC_RELEASE);
    }
}

void ring_warm(void) {
    uint64_t *words = __atomic_load_n(&ring_words, __ATOMIC_ACQUIRE);
    uint64_t end = __atomic_load_n(&ring_head, __ATOMIC_RELAXED) + WARM_WORDS;
    /* A write that changes nothing, whoever else writes there. */
    for (; words != NULL && warmed < end && warmed < RING_WORDS; warmed += PAGE_WORDS)
        __atomic_fetch_or(&words[warmed], 0, __ATOMIC_RELAXED);
}

void ring_clear(void) {
    uint64_t discarded[PPROF_DRAIN_MIN];
    while (ring_take(discarded, PPROF_DRAIN_MIN) != 0) {
    }
}

/* async-signal-safe. Relaxed: a counter. */
uint64_t ring_lost(void) {
    return __atomic_load_n(&lost_total, __ATOMIC_RELAXED);
}

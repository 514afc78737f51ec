/*
 * records.h: drains the sampler and tallies what it finds, for the tests of the public interface.
 */
#ifndef PPROF_TESTS_RECORDS_H
#define PPROF_TESTS_RECORDS_H

#include "harness.h"
#include "pprof_native.h"

#define TICK_WORDS 7
#define MAX_THREADS 8192

struct thread_tally {
    int32_t tid;
    uint32_t ticks;
    uint64_t weight;
    uint32_t names;   /* THREAD records */
    char name[17];    /* the last one */
    bool named_first; /* a THREAD record came before the first tick */
};

struct tally {
    uint32_t ticks, lost, malformed, no_bounds, cut, truncated;
    uint64_t weight;
    uint64_t blocked; /* of this, without a stack because SIGPROF was blocked */
    uint64_t last_time;
    uint32_t thread_count;
    struct thread_tally threads[MAX_THREADS];
    /* called for each tick, when set */
    void (*on_tick)(const uint64_t *words, uint32_t n);
};

static inline struct thread_tally *thread_of(struct tally *tally, int32_t tid) {
    for (uint32_t i = 0; i < tally->thread_count; i++)
        if (tally->threads[i].tid == tid)
            return &tally->threads[i];
    struct thread_tally *thread = &tally->threads[tally->thread_count];
    if (tally->thread_count + 1 < MAX_THREADS)
        tally->thread_count++;
    *thread = (struct thread_tally){.tid = tid};
    return thread;
}

static inline void tally_record(struct tally *tally, const uint64_t *words, uint32_t n) {
    struct thread_tally *thread;
    switch (words[0] & 0xff) {
    case PPROF_RECORD_TICK:
        thread = thread_of(tally, (int32_t)words[2]);
        if (words[0] >> 24 & PPROF_TICK_BLOCKED) {
            thread->weight += words[3];
            tally->weight += words[3];
            tally->blocked += words[3];
            tally->malformed += n != TICK_WORDS || words[3] == 0 || words[5] != 0 ||
                                thread->names == 0;
            break;
        }
        thread->named_first = thread->ticks == 0 ? thread->names > 0 : thread->named_first;
        thread->ticks++;
        thread->weight += words[3];
        tally->ticks++;
        tally->weight += words[3];
        tally->no_bounds += (words[0] >> 24 & PPROF_TICK_NO_BOUNDS) != 0;
        tally->cut += (words[0] >> 24 & PPROF_TICK_CUT) != 0;
        tally->truncated += (words[0] >> 24 & PPROF_TICK_TRUNCATED) != 0;
        tally->malformed += n <= TICK_WORDS || n > TICK_WORDS + PPROF_MAX_DEPTH || words[3] == 0 ||
                            words[7] == 0;
        if (tally->on_tick != NULL)
            tally->on_tick(words, n);
        break;
    case PPROF_RECORD_THREAD:
        thread = thread_of(tally, (int32_t)words[2]);
        thread->names++;
        memcpy(thread->name, &words[3], 16);
        tally->malformed += n != 5;
        break;
    case PPROF_RECORD_LOST:
        tally->lost += (uint32_t)words[1];
        tally->weight += words[2];
        tally->malformed += n != 3;
        break;
    default:
        tally->malformed++;
    }
}

/* Adds all there is to drain to TALLY. */
static inline void drain(struct tally *tally) {
    static uint64_t words[1 << 15];
    int32_t taken;
    while ((taken = pprof_cpu_drain(words, sizeof words / sizeof words[0])) > 0) {
        for (uint32_t i = 0; i < (uint32_t)taken;) {
            uint32_t n = (uint32_t)(words[i] >> 8 & 0xffff);
            if (n == 0 || i + n > (uint32_t)taken) {
                tally->malformed++;
                return;
            }
            tally_record(tally, &words[i], n);
            i += n;
        }
    }
    if (taken < 0)
        tally->malformed++;
}

/* Drains once more than a second has passed: threads that came or went unseen are known then. */
static inline void let_sweep(struct tally *tally) {
    sleep_millis(1100);
    drain(tally);
}

/* A thread that was joined is listed by the kernel until it has ended altogether, a little later.
 * LEFT: how many stay, a sanitizer's own apart. */
static inline void let_end(int left) {
    for (int i = 0; i < 200 && live_threads() > left; i++)
        sleep_millis(1);
}

static inline double stat(enum pprof_cpu_stat which) {
    double stats[PPROF_STAT_COUNT] = {0};
    CHECK_EQUAL(pprof_cpu_stats(stats, PPROF_STAT_COUNT), PPROF_STAT_COUNT);
    return stats[which];
}

#define MILLISECOND 1000000u

/* Burns until COUNT more ticks have come: on a busy machine one stands for many periods. */
static inline void burn_ticks(unsigned count) {
    double end = stat(PPROF_STAT_TICKS) + count;
    while (stat(PPROF_STAT_TICKS) < end)
        burn(5);
}

#endif

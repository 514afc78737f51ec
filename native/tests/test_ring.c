/* tick/ring.c: many writers, handlers that interrupt each other, overflow, wrap-around. */
#include <pthread.h>

#include "harness.h"
#include "pprof_native.h"
#include "tick/ring.h"

#define RING_WORDS (1u << 21)
#define MAX_WORDS 64

/* A record whose every word follows from its writer and number, so that a torn one shows. */
static uint64_t word_of(uint64_t writer, uint64_t number, uint32_t i) {
    return (writer << 48 ^ number * 0x9e3779b97f4a7c15u) + i;
}

static uint32_t make(uint64_t *record, uint64_t writer, uint64_t number, uint32_t n) {
    record[0] = PPROF_RECORD_TICK | (uint64_t)n << 8;
    record[1] = writer;
    record[2] = number;
    for (uint32_t i = 3; i < n; i++)
        record[i] = word_of(writer, number, i);
    return n;
}

static bool whole(const uint64_t *record) {
    uint32_t n = (uint32_t)(record[0] >> 8 & 0xffff);
    for (uint32_t i = 3; i < n; i++)
        if (record[i] != word_of(record[1], record[2], i))
            return false;
    return true;
}

#define MAX_WRITERS 64

struct tally {
    uint64_t taken;
    uint64_t lost;
    uint64_t lost_weight;
    uint64_t torn;
    uint64_t disorder;
    uint64_t next[MAX_WRITERS]; /* the least number that may follow, per writer */
};

/* At most 4 times what the ring holds, because writers may be faster than this. */
static void read_all(struct tally *tally, uint32_t capacity) {
    static uint64_t words[1 << 16];
    uint64_t total = 0;
    uint32_t n;
    while (total < 4 * RING_WORDS && (n = ring_take(words, capacity)) != 0) {
        total += n;
        for (uint32_t i = 0; i < n; i += (uint32_t)(words[i] >> 8 & 0xffff)) {
            const uint64_t *record = &words[i];
            if ((record[0] & 0xff) == PPROF_RECORD_LOST) {
                tally->lost += record[1];
                tally->lost_weight += record[2];
                continue;
            }
            tally->taken++;
            if ((record[0] & 0xff) != PPROF_RECORD_TICK || record[1] >= MAX_WRITERS ||
                !whole(record)) {
                tally->torn++;
                return;
            }
            tally->disorder += record[2] < tally->next[record[1]];
            tally->next[record[1]] = record[2] + 1;
        }
    }
}

static void not_open(void) {
    uint64_t record[8];
    CHECK(!ring_put(record, make(record, 1, 1, 8), 5));
    CHECK_EQUAL(ring_take(record, 8), 0);
    CHECK_EQUAL(ring_lost(), 1);
}

static void order_and_content(void) {
    REQUIRE(ring_open() == 0);
    CHECK_EQUAL(ring_open(), 0);
    uint64_t record[MAX_WORDS], out[512];
    for (uint32_t n = 3; n <= 10; n++)
        CHECK(ring_put(record, make(record, 1, n, n), 1));
    CHECK_EQUAL(ring_take(out, 512), 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10);
    uint32_t at = 0;
    for (uint32_t n = 3; n <= 10; n++) {
        CHECK_EQUAL(out[at + 2], n);
        CHECK(whole(&out[at]));
        at += n;
    }
    CHECK_EQUAL(ring_take(out, 512), 0);
}

static void whole_records_only(void) {
    REQUIRE(ring_open() == 0);
    uint64_t record[MAX_WORDS], out[300];
    memset(out, 0xee, sizeof out);
    for (uint32_t i = 0; i < 10; i++)
        ring_put(record, make(record, 1, i, 60), 1);
    CHECK_EQUAL(ring_take(out, 256), 240);
    CHECK_EQUAL(out[240], 0xeeeeeeeeeeeeeeee);
    CHECK_EQUAL(ring_take(out, 256), 240);
    CHECK_EQUAL(ring_take(out, 256), 120);
    CHECK_EQUAL(ring_take(out, 256), 0);
}

/* Fills the ring to its last word, and then some. */
static void overflow_is_counted(void) {
    REQUIRE(ring_open() == 0);
    uint64_t record[MAX_WORDS];
    uint64_t fit = 0;
    while (ring_put(record, make(record, 1, fit, 61), 7))
        fit++;
    CHECK_EQUAL(fit, RING_WORDS / 61);
    for (int i = 0; i < 99; i++)
        CHECK(!ring_put(record, make(record, 1, 0, 61), 7));
    CHECK(!ring_put(record, make(record, 1, 0, 61), 0)); /* no tick, not counted */
    CHECK_EQUAL(ring_lost(), 100);
    static struct tally tally;
    read_all(&tally, 1000);
    CHECK_EQUAL(tally.taken, fit);
    CHECK_EQUAL(tally.lost, 100);
    CHECK_EQUAL(tally.lost_weight, 700);
    CHECK_EQUAL(tally.torn + tally.disorder, 0);
    /* There is room again, across the end of the array. */
    for (uint64_t i = 0; i < fit; i++)
        REQUIRE(ring_put(record, make(record, 1, fit + i, 61), 7));
    read_all(&tally, 1 << 16);
    CHECK_EQUAL(tally.taken, 2 * fit);
    CHECK_EQUAL(tally.lost, 100);
    CHECK_EQUAL(tally.torn + tally.disorder, 0);
}

static void clear_discards(void) {
    REQUIRE(ring_open() == 0);
    uint64_t record[MAX_WORDS], out[256];
    while (ring_put(record, make(record, 1, 1, 50), 1)) {
    }
    ring_clear();
    CHECK_EQUAL(ring_take(out, 256), 0);
    CHECK(ring_put(record, make(record, 1, 2, 5), 1));
    CHECK_EQUAL(ring_take(out, 256), 5);
}

/* -- Threads and handlers -------------------------------------------------------------------- */

#define WRITERS 8

static uint64_t put_count, refused_count;
static uint64_t numbers[MAX_WRITERS]; /* per writer; a handler is a writer of its own */

static void put_one(uint64_t writer) {
    uint64_t number = numbers[writer]++;
    uint64_t record[MAX_WORDS];
    uint32_t n = 3 + (uint32_t)((writer * 7 + number) % (MAX_WORDS - 3));
    if (ring_put(record, make(record, writer, number, n), 3))
        __atomic_fetch_add(&put_count, 1, __ATOMIC_RELAXED);
    else
        __atomic_fetch_add(&refused_count, 1, __ATOMIC_RELAXED);
}

static void *write_until_ended(void *argument) {
    while (!is_ended())
        put_one((uint64_t)(uintptr_t)argument);
    return NULL;
}

static void check_tally(const struct tally *tally) {
    CHECK_EQUAL(tally->torn, 0);
    CHECK_EQUAL(tally->disorder, 0);
    CHECK_EQUAL(tally->taken, put_count);
    CHECK_EQUAL(tally->lost, refused_count);
    CHECK_EQUAL(tally->lost_weight, 3 * refused_count);
}

/* A reader that pauses makes writers meet a full ring as well. */
static void many_threads(void) {
    REQUIRE(ring_open() == 0);
    pthread_t threads[WRITERS];
    for (uintptr_t i = 0; i < WRITERS; i++)
        pthread_create(&threads[i], NULL, write_until_ended, (void *)i);
    static struct tally tally;
    uint64_t end = nanos(CLOCK_MONOTONIC) + 1500000000u;
    /* Longer where other programs leave us little time. */
    for (int round = 0;
         nanos(CLOCK_MONOTONIC) < end || __atomic_load_n(&put_count, __ATOMIC_RELAXED) <= 100000 ||
         __atomic_load_n(&refused_count, __ATOMIC_RELAXED) == 0;
         round++) {
        read_all(&tally, round % 2 ? 1 << 16 : 300);
        if (round % 64 == 0)
            sleep_millis(30);
    }
    end_all();
    for (int i = 0; i < WRITERS; i++)
        pthread_join(threads[i], NULL);
    read_all(&tally, 1 << 16);
    check_tally(&tally);
}

static uint64_t nested; /* handlers that interrupted another handler's put */
static volatile int handler_depth;

static void put_in_handler(int signal, siginfo_t *info, void *context) {
    (void)info;
    (void)context;
    if (handler_depth++ > 0)
        nested++;
    put_one((uint64_t)(WRITERS + signal - SIGRTMIN));
    put_one((uint64_t)(WRITERS + signal - SIGRTMIN));
    handler_depth--;
}

/* So often that there is still time for the code that they interrupt. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SIGNAL_NANOS 300000
#else
#define SIGNAL_NANOS (is_emulated() ? 500000 : 20000)
#endif

/* Whether each of the handlers has written so much that it has met the others. */
static bool handlers_have_written(void) {
    for (int i = 0; i < 3; i++)
        if (numbers[WRITERS + i] <= 100)
            return false;
    return true;
}

/* Three signals interrupt a writing thread, and each other, at any instruction. */
static void handlers_interrupt_each_other(void) {
    REQUIRE(ring_open() == 0);
    timer_t timers[3];
    for (int i = 0; i < 3; i++) {
        struct sigaction action = {.sa_sigaction = put_in_handler, .sa_flags = SA_SIGINFO};
        sigaction(SIGRTMIN + i, &action, NULL);
        struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN + i};
        REQUIRE(timer_create(CLOCK_MONOTONIC, &event, &timers[i]) == 0);
        struct itimerspec times = {{0, SIGNAL_NANOS + 3001 * i}, {0, SIGNAL_NANOS + 3001 * i}};
        REQUIRE(timer_settime(timers[i], 0, &times, NULL) == 0);
    }
    static struct tally tally;
    uint64_t end = nanos(CLOCK_MONOTONIC) + 1500000000u;
    while (nanos(CLOCK_MONOTONIC) < end || !handlers_have_written()) {
#ifdef __SANITIZE_THREAD__
        /* Where handlers have interrupted each other it may leave all signals blocked for good. */
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
#endif
        for (int i = 0; i < 200; i++)
            put_one(0);
        read_all(&tally, 1 << 16);
    }
    for (int i = 0; i < 3; i++)
        timer_delete(timers[i]);
    read_all(&tally, 1 << 16);
    check_tally(&tally);
    fprintf(stderr, "# %llu puts, %llu nested handlers\n", (unsigned long long)put_count,
            (unsigned long long)nested);
}

TEST_MAIN({"ring: closed, it loses", not_open}, {"ring: order and content", order_and_content},
          {"ring: whole records only", whole_records_only},
          {"ring: overflow is counted and recovered from", overflow_is_counted},
          {"ring: clear discards", clear_discards},
          {"ring: many threads, slow reader", many_threads},
          {"ring: handlers interrupt each other", handlers_interrupt_each_other})

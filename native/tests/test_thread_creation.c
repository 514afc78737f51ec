/* Who created which thread. */
#include <errno.h>
#include <pthread.h>
#include <sys/prctl.h>

#include "beside.h"
#include "harness.h"
#include "hooked_library.h"
#include "pprof_native.h"

#define WORDS 65536

struct group {
    uint32_t number, flags, depth, text_size;
    uint64_t count;
    char name[16];
    const uint64_t *pcs;
};

/* All groups, to OUT; returns how many. */
static uint32_t read_groups(struct group *out, uint32_t capacity) {
    static uint64_t words[WORDS];
    uint32_t n = 0, used = 0, after = 0;
    for (;;) {
        int32_t got = pprof_creation_read(after, words + used, WORDS - used < 300 ? 256 : 300);
        if (got <= 0) {
            CHECK_EQUAL(got, 0);
            return n;
        }
        for (uint32_t at = used; at < used + (uint32_t)got; n++) {
            uint32_t size = words[at] >> 8 & 0xffff;
            if ((words[at] & 0xff) != PPROF_RECORD_CREATION || size < PPROF_CREATION_HEADER ||
                n == capacity || words[at + 1] <= after) {
                check_failed(__FILE__, __LINE__, "a CREATION record");
                return n;
            }
            out[n] = (struct group){.number = (uint32_t)words[at + 1],
                                    .flags = words[at] >> 24 & 0xff,
                                    .depth = size - PPROF_CREATION_HEADER,
                                    .text_size = (uint32_t)words[at + 3],
                                    .count = words[at + 2],
                                    .pcs = &words[at + PPROF_CREATION_HEADER]};
            memcpy(out[n].name, &words[at + 4], sizeof out[n].name);
            after = out[n].number;
            at += size;
        }
        used += (uint32_t)got;
    }
}

static double stat(enum pprof_creation_stat which) {
    double stats[PPROF_CREATION_STAT_COUNT];
    CHECK_EQUAL(pprof_creation_stats(stats, PPROF_CREATION_STAT_COUNT), PPROF_CREATION_STAT_COUNT);
    return stats[which];
}

static uint64_t total(const struct group *groups, uint32_t n) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < n; i++)
        sum += groups[i].count;
    return sum;
}

static struct group groups[512];

static void *nothing(void *argument) {
    return argument;
}

static void *until_ended(void *argument) {
    while (!is_ended())
        sleep_millis(1);
    return argument;
}

__attribute__((noinline)) static void create_one(void) {
    pthread_t thread;
    CHECK_EQUAL(pthread_create(&thread, NULL, nothing, NULL), 0);
    pthread_join(thread, NULL);
}

__attribute__((noinline)) static void create_here(void) {
    create_one();
    __asm__ volatile("");
}

__attribute__((noinline)) static void create_there(void) {
    create_one();
    __asm__ volatile("");
}

/* True if GROUP's stack goes through FUNCTION, and not through OTHER. */
static bool is_from(const struct group *group, void (*function)(void), void (*other)(void)) {
    uintptr_t wanted = (uintptr_t)function, unwanted = (uintptr_t)other;
    uint32_t found = 0;
    for (uint32_t i = 0; i < group->depth; i++) {
        uintptr_t pc = group->pcs[i];
        bool in_wanted = pc > wanted && pc < wanted + 400 && !(unwanted > wanted && pc > unwanted);
        bool in_other = pc > unwanted && pc < unwanted + 400 && !(wanted > unwanted && pc > wanted);
        found += in_wanted ? 1 : in_other ? 100 : 0;
    }
    return found == 1;
}

/* TIMES is not known to the compiler, so that the loop is one, with one return address. */
__attribute__((noinline, noclone)) static void create_times(void (*create)(void), int times) {
    for (int i = 0; i < times; i++)
        create();
    __asm__ volatile("");
}

static void stacks_are_grouped(void) {
    int before = live_threads();
    REQUIRE(pprof_creation_watch() == 0);
    create_times(create_here, 5);
    create_times(create_there, 2);
    uint32_t n = read_groups(groups, 512);
    REQUIRE(n == 2);
    CHECK_EQUAL(groups[0].count, 5);
    CHECK_EQUAL(groups[1].count, 2);
    CHECK(is_from(&groups[0], create_here, create_there));
    CHECK(is_from(&groups[1], create_there, create_here));
    /* The caller of pthread_create comes first. */
    CHECK(groups[0].pcs[0] > (uintptr_t)create_one);
    CHECK(groups[0].pcs[0] < (uintptr_t)create_one + 400);
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), 7);
    CHECK_EQUAL(stat(PPROF_CREATION_OLDER), before);
    CHECK_EQUAL(stat(PPROF_CREATION_LOST), 0);
}

static void older_threads_are_counted(void) {
    pthread_t threads[7];
    for (int i = 0; i < 7; i++)
        pthread_create(&threads[i], NULL, until_ended, NULL);
    int before = live_threads();
    CHECK(before >= 8);
    CHECK_EQUAL(stat(PPROF_CREATION_WATCHED), 0);
    REQUIRE(pprof_creation_watch() == 0);
    CHECK_EQUAL(stat(PPROF_CREATION_OLDER), before);
    create_one();
    CHECK_EQUAL(pprof_creation_watch(), 0);
    CHECK_EQUAL(stat(PPROF_CREATION_OLDER), before);
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), 1);
    CHECK_EQUAL(stat(PPROF_CREATION_WATCHED), 1);
    end_all();
    for (int i = 0; i < 7; i++)
        pthread_join(threads[i], NULL);
}

/* A CPU profile hooks first; what it saw is not counted as older. */
static void cpu_profile_before(void) {
    int before = live_threads();
    REQUIRE(pprof_cpu_prepare(PPROF_ENGINE_NONE) == 0);
    pthread_t thread;
    pthread_create(&thread, NULL, until_ended, NULL);
    REQUIRE(pprof_creation_watch() == 0);
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), 1);
    CHECK_EQUAL(stat(PPROF_CREATION_OLDER), before);
    end_all();
    pthread_join(thread, NULL);
}

static int32_t claim(double mark, int32_t limit, const char *text) {
    return pprof_creation_claim(mark, limit, text, (uint32_t)strlen(text));
}

static void claims(void) {
    REQUIRE(pprof_creation_watch() == 0);
    create_times(create_here, 1);
    double mark = pprof_creation_mark();
    CHECK_EQUAL(claim(mark, 9, "none"), 0);
    create_times(create_here, 2);
    CHECK_EQUAL(claim(mark, 9, "two"), 2);
    CHECK_EQUAL(claim(mark, 9, "two"), 0); /* they have been claimed */
    mark = pprof_creation_mark();
    create_times(create_there, 3);
    CHECK_EQUAL(claim(mark, 1, "two"), 1);
    CHECK_EQUAL(claim(mark, 1, "other"), 1);

    uint32_t n = read_groups(groups, 512);
    CHECK_EQUAL(total(groups, n), 6);
    uint8_t text[PPROF_CREATION_TEXT];
    for (uint32_t i = 0; i < n; i++) {
        int32_t size = pprof_creation_text(groups[i].number, text, sizeof text);
        if (groups[i].text_size == 0) {
            CHECK_EQUAL(size, -ENOENT);
            CHECK_EQUAL(groups[i].count, 1);
            CHECK(groups[i].depth > 1);
            continue;
        }
        CHECK(size != 4); /* "none" has no creations */
        CHECK_EQUAL(groups[i].depth, 0);
        CHECK_EQUAL(size, groups[i].text_size);
        CHECK_EQUAL(groups[i].count, size == 3 && memcmp(text, "two", 3) == 0 ? 3 : 1);
        CHECK_EQUAL(pprof_creation_text(groups[i].number, text, 2), -ENOSPC);
    }
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), 6);
}

static void *create_and_wait(void *argument) {
    create_here();
    while (!is_ended())
        sleep_millis(1);
    return argument;
}

/* Only one's own. */
static void claims_of_other_threads(void) {
    REQUIRE(pprof_creation_watch() == 0);
    double mark = pprof_creation_mark();
    pthread_t thread;
    pthread_create(&thread, NULL, create_and_wait, NULL);
    while (stat(PPROF_CREATION_SEEN) < 2)
        sleep_millis(1);
    CHECK_EQUAL(claim(mark, 9, "mine"), 1);
    end_all();
    pthread_join(thread, NULL);
    uint32_t n = read_groups(groups, 512);
    CHECK_EQUAL(n, 2);
    CHECK_EQUAL(total(groups, n), 2);
}

/* An addon: what it creates is noted from its first thread on. */
static void a_library_comes_later(void) {
    REQUIRE(pprof_creation_watch() == 0);
    double before = stat(PPROF_CREATION_SEEN);
    void *handle = open_beside("libhooked-relro.so");
    REQUIRE(handle != NULL);
    __typeof__(hooked_create) *create = (__typeof__(create))dlsym(handle, "hooked_create");
    for (int i = 0; i < 3; i++) {
        pthread_t thread;
        REQUIRE(create(&thread, nothing, NULL) == 0);
        pthread_join(thread, NULL);
    }
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), before + 3);
}

static void claims_run_out_of_room(void) {
    REQUIRE(pprof_creation_watch() == 0);
    static char text[PPROF_CREATION_TEXT];
    memset(text, 'x', sizeof text);
    int32_t status = 0;
    int claimed = 0;
    for (int i = 0; i < 40 && status >= 0; i++) {
        double mark = pprof_creation_mark();
        create_here();
        text[0] = (char)('0' + i);
        status = pprof_creation_claim(mark, 1, text, sizeof text);
        claimed += status == 1;
    }
    CHECK_EQUAL(status, -ENOSPC);
    CHECK_EQUAL(claimed, 16);
    uint32_t n = read_groups(groups, 512);
    CHECK_EQUAL(total(groups, n), stat(PPROF_CREATION_SEEN)); /* what is not claimed is not lost */
    CHECK_EQUAL(pprof_creation_claim(0, 1, text, sizeof text + 1), -EINVAL);
    CHECK_EQUAL(pprof_creation_claim(0, 1, NULL, 1), -EINVAL);
    CHECK_EQUAL(pprof_creation_claim(-1, 1, text, 1), -EINVAL);
}

/* As many stacks as levels of recursion. */
__attribute__((noinline)) static void create_at(int level) {
    if (level == 0)
        create_one();
    else
        create_at(level - 1);
    __asm__ volatile("");
}

static void groups_run_out(void) {
    REQUIRE(pprof_creation_watch() == 0);
    char name[16];
    for (int i = 0; i < 600; i++) {
        /* A name of its own for each: letters, as digits at the end would stand for all. */
        snprintf(name, sizeof name, "n%c%c%c", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676);
        prctl(PR_SET_NAME, name);
        create_one();
    }
    uint32_t n = read_groups(groups, 512);
    CHECK_EQUAL(n, 512);
    CHECK_EQUAL(total(groups, n), 512);
    CHECK_EQUAL(stat(PPROF_CREATION_LOST), 88);
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), 600);
}

static void deep_stacks_are_cut(void) {
    REQUIRE(pprof_creation_watch() == 0);
    create_at(100);
    create_at(3);
    uint32_t n = read_groups(groups, 512);
    REQUIRE(n == 2);
    CHECK_EQUAL(groups[0].depth, PPROF_CREATION_DEPTH);
    CHECK(groups[0].flags & PPROF_TICK_TRUNCATED);
    CHECK(groups[1].depth >= 6 && groups[1].depth < 30);
    CHECK(!(groups[1].flags & PPROF_TICK_NO_BOUNDS));
}

static void *create_named(void *argument) {
    prctl(PR_SET_NAME, (const char *)argument);
    create_here();
    return argument;
}

static void numbered_names_are_one(void) {
    REQUIRE(pprof_creation_watch() == 0);
    static const char *const names[] = {"worker-1", "worker-22", "worker-333", "123", "plain"};
    for (int i = 0; i < 5; i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, create_named, (void *)names[i]);
        pthread_join(thread, NULL);
    }
    uint32_t n = read_groups(groups, 512), found = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (strcmp(groups[i].name, "worker-N") == 0)
            found += groups[i].count == 3 ? 1 : 100;
        found += strcmp(groups[i].name, "123") == 0 && groups[i].count == 1;
        found += strcmp(groups[i].name, "plain") == 0 && groups[i].count == 1;
    }
    CHECK_EQUAL(found, 3);
}

static void failures_are_no_creations(void) {
    REQUIRE(pprof_creation_watch() == 0);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, (size_t)1 << 50);
    pthread_t thread;
    CHECK(pthread_create(&thread, &attributes, nothing, NULL) != 0);
    double mark = pprof_creation_mark() - 1;
    CHECK_EQUAL(claim(mark, 1, "failed"), 0);
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), 0);
    CHECK_EQUAL(read_groups(groups, 512), 0);
}

static void *create_until_ended(void *argument) {
    uint64_t *created = argument;
    while (!is_ended()) {
        double mark = pprof_creation_mark();
        pthread_t thread;
        if (pthread_create(&thread, NULL, nothing, NULL) != 0)
            continue;
        pthread_join(thread, NULL);
        if (++*created % 3 == 0)
            CHECK_EQUAL(claim(mark, 5, *created % 2 == 0 ? "even" : "odd"), 1);
    }
    return argument;
}

static void all_at_once(void) {
    pthread_t threads[4];
    uint64_t created[4] = {0};
    int before = live_threads();
    REQUIRE(pprof_creation_watch() == 0);
    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, create_until_ended, &created[i]);
    for (int i = 0; i < 200; i++) {
        read_groups(groups, 512);
        sleep_millis(5);
    }
    end_all();
    uint64_t sum = 4;
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        sum += created[i];
    }
    uint32_t n = read_groups(groups, 512);
    CHECK_EQUAL(total(groups, n) + (uint64_t)stat(PPROF_CREATION_LOST), sum);
    CHECK_EQUAL(stat(PPROF_CREATION_SEEN), sum);
    CHECK_EQUAL(stat(PPROF_CREATION_OLDER), before);
#ifndef __SANITIZE_THREAD__
    CHECK_EQUAL(stat(PPROF_CREATION_LOST), 0);
#endif
}

#define EXACT_TESTS                                                                                \
    {"creation: equal stacks are one group", stacks_are_grouped},                                  \
        {"creation: threads before the hook", older_threads_are_counted},                          \
        {"creation: a CPU profile came before", cpu_profile_before},                               \
        {"creation: claims of other threads", claims_of_other_threads},                            \
        {"creation: no room for a group", groups_run_out},                                         \
        {"creation: deep stacks", deep_stacks_are_cut},                                            \
        {"creation: numbered names", numbered_names_are_one}, {                                    \
        "creation: failures", failures_are_no_creations                                            \
    }

#ifdef __SANITIZE_THREAD__
/* Its pthread_create has no frame pointers: every stack may be another one. */
__attribute__((unused)) static const struct test not_run[] = {EXACT_TESTS};
TEST_MAIN({"creation: claims", claims}, {"creation: a library comes later", a_library_comes_later},
          {"creation: no room for a text", claims_run_out_of_room},
          {"creation: all at once", all_at_once})
#else
TEST_MAIN(EXACT_TESTS, {"creation: claims", claims},
          {"creation: a library comes later", a_library_comes_later},
          {"creation: no room for a text", claims_run_out_of_room},
          {"creation: all at once", all_at_once})
#endif

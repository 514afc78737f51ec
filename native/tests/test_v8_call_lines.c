/* v8/call_lines.c: finds what looks like V8's CpuProfile, and nothing else. */
#include <errno.h>
#include <pthread.h>

#include "harness.h"
#include "pprof_native.h"

#define CALLER_LINES 1

/* As V8's CpuProfile begins; the rest, up to its 208 bytes, plays no part. */
struct fake_profile {
    const char *title;
    int32_t mode;
    uint32_t max_samples;
    int32_t interval;
    int32_t unused;
    uint64_t other[2];
    uint64_t start_us;
    uint64_t rest[20];
};

_Static_assert(sizeof(struct fake_profile) == 208, "the size of V8's");

/* Volatile: or the compiler leaves allocations out. */
static struct fake_profile *volatile kept[4];

static void begin_in(struct fake_profile *profile, const char *title) {
    memset(profile, 0, sizeof *profile);
    profile->title = title;
    profile->max_samples = 0xffffffff;
    profile->start_us = nanos(CLOCK_MONOTONIC) / 1000;
}

static struct fake_profile *fake(const char *title) {
    struct fake_profile *profile = malloc(sizeof *profile);
    begin_in(profile, title);
    return profile;
}

static void test_one_is_switched(void) {
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    void *volatile noise[100];
    for (int i = 0; i < 100; i++)
        noise[i] = malloc(150 + (unsigned)i * 3);
    kept[0] = fake("17");
    CHECK_EQUAL(pprof_v8_lines_end(), 1);
    CHECK_EQUAL(kept[0]->mode, CALLER_LINES);
    CHECK_EQUAL(kept[0]->max_samples, 0xffffffff);
    CHECK_EQUAL(kept[0]->interval, 0);
    for (int i = 0; i < 100; i++)
        free(noise[i]);

    /* And again, as with each profile. */
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    kept[1] = fake("18");
    CHECK_EQUAL(pprof_v8_lines_end(), 1);
    CHECK_EQUAL(kept[1]->mode, CALLER_LINES);
}

static void test_two_are_left_alone(void) {
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    kept[0] = fake("17");
    kept[1] = fake("18");
    CHECK_EQUAL(pprof_v8_lines_end(), 2);
    CHECK_EQUAL(kept[0]->mode, 0);
    CHECK_EQUAL(kept[1]->mode, 0);
}

static void test_only_between_begin_and_end(void) {
    kept[0] = fake("1");
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    CHECK_EQUAL(pprof_v8_lines_end(), 0);
    kept[1] = fake("2");
    CHECK_EQUAL(kept[0]->mode + kept[1]->mode, 0);
    CHECK_EQUAL(pprof_v8_lines_end(), -ESRCH);
}

static struct fake_profile *begun_fake(void) {
    if (pprof_v8_lines_begin() != 0)
        return NULL;
    return kept[0] = fake("17");
}

static void test_other_objects_are_left_alone(void) {
    struct fake_profile *profile = begun_fake();
    REQUIRE(profile != NULL);
    profile->title = "heap";
    CHECK_EQUAL(pprof_v8_lines_end(), 0);
    CHECK_EQUAL(profile->mode, 0);

    profile = begun_fake();
    profile->title = "";
    CHECK_EQUAL(pprof_v8_lines_end(), 0);

    profile = begun_fake();
    profile->title = (const char *)8; /* not mapped */
    CHECK_EQUAL(pprof_v8_lines_end(), 0);

    profile = begun_fake();
    profile->start_us -= 5000000;
    CHECK_EQUAL(pprof_v8_lines_end(), 0);

    profile = begun_fake();
    profile->max_samples = 1000;
    CHECK_EQUAL(pprof_v8_lines_end(), 0);

    profile = begun_fake();
    profile->interval = 500;
    CHECK_EQUAL(pprof_v8_lines_end(), 0);

    profile = begun_fake();
    profile->mode = 1;
    CHECK_EQUAL(pprof_v8_lines_end(), 0);
}

static void test_a_place_that_was_freed_counts_once(void) {
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    kept[0] = fake("17");
    uintptr_t first = (uintptr_t)kept[0];
    free(kept[0]);
    /* glibc hands it out again at once, musl after many others. */
    kept[0] = malloc(sizeof *kept[0]);
    for (int i = 0; i < 8000 && (uintptr_t)kept[0] != first; i++) {
        free(kept[0]);
        kept[0] = malloc(sizeof *kept[0]);
    }
    REQUIRE((uintptr_t)kept[0] == first);
    begin_in(kept[0], "18");
    CHECK_EQUAL(pprof_v8_lines_end(), 1);
    CHECK_EQUAL(kept[0]->mode, CALLER_LINES);
}

static void test_too_much_is_given_up(void) {
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    kept[0] = fake("17");
    for (int i = 0; i < 10000; i++)
        kept[1] = malloc(208);
    CHECK_EQUAL(pprof_v8_lines_end(), -E2BIG);
    CHECK_EQUAL(kept[0]->mode, 0);
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    CHECK_EQUAL(pprof_v8_lines_end(), 0);
}

static void *other_thread(void *unused) {
    (void)unused;
    CHECK_EQUAL(pprof_v8_lines_begin(), -EBUSY);
    CHECK_EQUAL(pprof_v8_lines_end(), -ESRCH);
    kept[0] = fake("17");
    return NULL;
}

static void test_other_threads_are_not_noted(void) {
    CHECK_EQUAL(pprof_v8_lines_begin(), 0);
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, other_thread, NULL) == 0);
    pthread_join(thread, NULL);
    CHECK_EQUAL(pprof_v8_lines_end(), 0);
    CHECK_EQUAL(kept[0]->mode, 0);
}

TEST_MAIN({"the one profile is switched", test_one_is_switched},
          {"of two profiles none is", test_two_are_left_alone},
          {"what is allocated before and after is not seen", test_only_between_begin_and_end},
          {"other objects are left alone", test_other_objects_are_left_alone},
          {"a block handed out twice counts once", test_a_place_that_was_freed_counts_once},
          {"with too many blocks nothing is done", test_too_much_is_given_up},
          {"other threads' blocks are not noted", test_other_threads_are_not_noted})

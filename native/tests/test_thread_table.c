/* threads/thread_table.c: places, collisions, reuse. */
#include <pthread.h>

#include "harness.h"
#include "threads/thread_table.h"

static struct thread_record *add(int32_t tid) {
    thread_table_lock();
    struct thread_record *record = thread_table_add(tid);
    thread_table_unlock();
    return record;
}

static void take_away(struct thread_record *record) {
    thread_table_lock();
    thread_table_remove(record);
    thread_table_unlock();
}

static uint32_t count(void) {
    uint32_t n = 0;
    thread_table_lock();
    for (uint32_t i = 0; i < THREAD_TABLE_SIZE; i++)
        n += thread_table_at(i) != NULL;
    thread_table_unlock();
    return n;
}

static void self_is_found(void) {
    struct thread_record *record = thread_table_self();
    REQUIRE(record != NULL);
    CHECK_EQUAL(record->tid, gettid());
    CHECK(thread_table_self() == record);
    CHECK(thread_table_find(gettid()) == record);
    CHECK(thread_table_find(gettid() + 1) == NULL);
    CHECK(thread_table_find(0) == NULL);
    CHECK(thread_table_find(-1) == NULL);
}

static void collisions(void) {
    struct thread_record *records[6];
    for (int i = 0; i < 6; i++) {
        records[i] = add(77 + i * THREAD_TABLE_SIZE);
        REQUIRE(records[i] != NULL);
        for (int j = 0; j < i; j++)
            CHECK(records[j] != records[i]);
    }
    take_away(records[2]);
    for (int i = 0; i < 6; i++)
        CHECK(thread_table_find(77 + i * THREAD_TABLE_SIZE) == (i == 2 ? NULL : records[i]));
    CHECK(add(77 + 5 * THREAD_TABLE_SIZE) == records[5]); /* known: not a second time */
    CHECK(add(77 + 9 * THREAD_TABLE_SIZE) == records[2]); /* the free place is used again */
    CHECK_EQUAL(count(), 6);
}

static void full_and_reused(void) {
    for (int round = 0; round < 3; round++) {
        for (int32_t i = 0; i < THREAD_TABLE_SIZE; i++)
            REQUIRE(add(1 + i * 3) != NULL);
        CHECK_EQUAL(count(), THREAD_TABLE_SIZE);
        CHECK(add(1000000) == NULL);
        CHECK(thread_table_find(1000000) == NULL);
        for (int32_t i = 0; i < THREAD_TABLE_SIZE; i++) {
            struct thread_record *record = thread_table_find(1 + i * 3);
            REQUIRE(record != NULL && record->tid == 1 + i * 3);
            take_away(record);
        }
        CHECK_EQUAL(count(), 0);
    }
}

static void nothing_is_inherited(void) {
    struct thread_record *record = add(500);
    record->armed = record->named = 1;
    record->stack_low = record->stack_high = 4096;
    record->engine = record;
    take_away(record);
    REQUIRE(add(500) == record);
    CHECK_EQUAL(record->armed + record->stack_high + record->stack_low + record->named, 0);
    CHECK(record->engine == NULL);
}

static void places_are_told_apart(void) {
    for (int32_t i = 0; i < THREAD_TABLE_SIZE; i++) {
        struct thread_record *record = add(1 + i);
        REQUIRE(thread_table_index(record) < THREAD_TABLE_SIZE);
        thread_table_lock();
        CHECK(thread_table_at(thread_table_index(record)) == record);
        thread_table_unlock();
    }
}

static void pointers_are_checked(void) {
    struct thread_record *record = add(321);
    uintptr_t address = (uintptr_t)record;
    CHECK(thread_table_from_pointer(record) == record);
    CHECK(thread_table_from_pointer((void *)(address + 1)) == NULL);
    CHECK(thread_table_from_pointer((void *)(address + 8)) == NULL);
    CHECK(thread_table_from_pointer(NULL) == NULL);
    CHECK(thread_table_from_pointer((void *)UINTPTR_MAX) == NULL);
    CHECK(thread_table_from_pointer(&address) == NULL);
    /* One past the last. */
    CHECK(thread_table_from_pointer(record + THREAD_TABLE_SIZE - 321) == NULL);
    CHECK(thread_table_from_pointer(record + THREAD_TABLE_SIZE - 322) != NULL);
}

static void *find_until_ended(void *argument) {
    (void)argument;
    uint64_t wrong = 0;
    while (!is_ended())
        for (int32_t tid = 1; tid < 40; tid++) {
            struct thread_record *record = thread_table_find(tid * THREAD_TABLE_SIZE / 2);
            wrong += record != NULL && thread_table_from_pointer(record) != record;
        }
    return (void *)(uintptr_t)wrong;
}

/* find takes no lock: it must stay within the table while records come and go. */
static void found_while_changing(void) {
    pthread_t thread;
    pthread_create(&thread, NULL, find_until_ended, NULL);
    for (int round = 0; round < 2000; round++) {
        struct thread_record *records[40];
        for (int32_t tid = 1; tid < 40; tid++)
            records[tid] = add(tid * THREAD_TABLE_SIZE / 2);
        for (int32_t tid = 1; tid < 40; tid++)
            take_away(records[tid]);
    }
    end_all();
    void *wrong = NULL;
    pthread_join(thread, &wrong);
    CHECK(wrong == NULL);
    CHECK_EQUAL(count(), 0);
}

TEST_MAIN({"table: the calling thread", self_is_found}, {"table: collisions", collisions},
          {"table: full, and reused", full_and_reused},
          {"table: a record inherits nothing", nothing_is_inherited},
          {"table: each record has a place", places_are_told_apart},
          {"table: only exact addresses are records", pointers_are_checked},
          {"table: found while it changes", found_while_changing})

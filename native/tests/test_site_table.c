/* hook/site_table.c: stacks, sizes, and blocks that come and go on any thread. */
#include "hook/site_table.h"

#include <pthread.h>
#include <sys/mman.h>

#include "harness.h"
#include "hook/pointer_filter.h"
#include "pprof_native.h"

uint8_t pointer_filter[POINTER_FILTER_SIZE];

static struct site_table *table;

static void map_table(void) {
    table = mmap(NULL, sizeof *table, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
}

static uint32_t site_of(uint64_t word, uint64_t size) {
    return site_table_site(table, &word, 1, size);
}

/* Blocks that need not be there. */
static void *block_at(uint64_t index) {
    return (void *)(0x100000000 + index * 16);
}

static bool add(uint64_t index, uint64_t size) {
    return site_table_add(table, site_of(1, size), block_at(index), size, 0);
}

static bool take(uint64_t index) {
    struct site_block found;
    return site_table_take(table, block_at(index), &found);
}

struct record {
    uint64_t header, place, objects, bytes, used_objects, used_bytes, frames[];
};

static struct record sum;

/* Adds all records up; their number. */
static uint32_t add_up(void) {
    static uint64_t words[PPROF_DRAIN_MIN];
    uint32_t count = 0;
    sum = (struct record){0};
    for (uint32_t after = 0, n; (n = site_table_read(table, PPROF_RECORD_ALLOCATION, 6, after,
                                                     words, PPROF_DRAIN_MIN)) > 0;)
        for (uint32_t at = 0; at < n; at += words[at] >> 8 & 0xffff, count++) {
            const struct record *record = (const struct record *)&words[at];
            CHECK(record->place > after);
            CHECK(record->used_objects <= record->objects && record->used_bytes <= record->bytes);
            after = (uint32_t)record->place;
            sum.objects += record->objects;
            sum.bytes += record->bytes;
            sum.used_objects += record->used_objects;
            sum.used_bytes += record->used_bytes;
        }
    return count;
}

static void a_site_is_a_stack_and_a_size(void) {
    map_table();
    const uint64_t stack[] = {1, 2, 3};
    uint32_t site = site_table_site(table, stack, 3, 1000);
    CHECK_EQUAL(site_table_site(table, stack, 3, 1010), site);
    CHECK(site_table_site(table, stack, 3, 5000) != site);
    CHECK(site_table_site(table, stack, 2, 1000) != site);
    CHECK(site_table_site(table, stack, 0, 1000) != site);
    uint32_t lost = site_table_site(table, NULL, -1, 1000);
    CHECK(table->sites[lost].is_lost && !table->sites[site].is_lost);
    CHECK_EQUAL(site_table_site(table, NULL, -1, 1000), lost);
    CHECK_EQUAL(add_up(), 5);
    CHECK_EQUAL(sum.objects, 0);
    uint64_t words[8] = {7, 7, 7, 7, 7, 7, 7, 7};
    CHECK_EQUAL(site_table_read(table, PPROF_RECORD_EXTERNAL, 8, lost, words, 8), 8);
    CHECK_EQUAL(words[0], PPROF_RECORD_EXTERNAL | 8 << 8 | PPROF_ALLOCATION_LOST << 24);
    CHECK_EQUAL(words[1], lost + 1);
    CHECK_EQUAL(words[6] | words[7], 0);
}

static void blocks_come_and_go(void) {
    map_table();
    uint32_t site = site_of(7, 100);
    struct site_block found = {0};
    CHECK(site_table_add(table, site, block_at(1), 100, 5));
    CHECK(site_table_add(table, site, block_at(2), 101, 0));
    CHECK(pointer_filter_maybe(block_at(1)));
    CHECK(site_table_find(table, block_at(1))->tag == 5);
    CHECK(site_table_find(table, block_at(3)) == NULL);
    CHECK(site_table_take(table, block_at(1), &found));
    CHECK_EQUAL(found.site, site);
    CHECK_EQUAL(found.size, 100);
    CHECK_EQUAL(found.tag, 5);
    CHECK(!pointer_filter_maybe(block_at(1)));
    CHECK(!site_table_take(table, block_at(1), &found));
    CHECK_EQUAL(add_up(), 1);
    CHECK_EQUAL(sum.objects, 2);
    CHECK_EQUAL(sum.bytes, 201);
    CHECK_EQUAL(sum.used_objects, 1);
    CHECK_EQUAL(sum.used_bytes, 101);
    found.block = block_at(1); /* it was not freed */
    site_table_restore(table, &found);
    add_up();
    CHECK_EQUAL(sum.used_objects, 2);
    CHECK_EQUAL(sum.used_bytes, 201);
    site_table_forget_blocks(table);
    CHECK_EQUAL(table->block_count, 0);
    CHECK(!pointer_filter_maybe(block_at(1)) && !pointer_filter_maybe(block_at(2)));
}

static void more_sites_than_there_is_room_for(void) {
    map_table();
    for (uint64_t i = 0; i < SITE_TABLE_SITES; i++)
        site_of(i, 100);
    uint32_t site = site_of(0, 100);
    CHECK(!table->sites[site].is_lost);
    site = site_of(SITE_TABLE_SITES, 100);
    CHECK(table->sites[site].is_lost);
    CHECK_EQUAL(table->site_count, SITE_TABLE_SITES / 2 - SITE_TABLE_LOST_SITES);
    for (uint64_t size = 1; size != 0; size <<= 1) /* each class of sizes has one */
        CHECK(table->sites[site_of(SITE_TABLE_SITES, size)].is_lost);
}

static void more_words_than_there_is_room_for(void) {
    map_table();
    static uint64_t stack[128];
    for (uint64_t i = 0; i < SITE_TABLE_WORDS / 128; i++) {
        stack[0] = i;
        CHECK(!table->sites[site_table_site(table, stack, 128, 1)].is_lost);
    }
    stack[0] = 1 << 20;
    CHECK(table->sites[site_table_site(table, stack, 128, 1)].is_lost);
    CHECK(!table->sites[site_table_site(table, stack, 0, 1)].is_lost);
}

static void more_blocks_than_there_is_room_for(void) {
    enum { COUNT = SITE_TABLE_BLOCKS, ROOM = SITE_TABLE_BLOCKS / 4 * 3 };
    map_table();
    uint32_t watched = 0;
    for (uint64_t i = 0; i < COUNT; i++)
        watched += add(i, 100);
    CHECK_EQUAL(watched, ROOM);
    CHECK_EQUAL(table->block_count, ROOM);
    add_up();
    CHECK_EQUAL(sum.objects, COUNT);
    CHECK_EQUAL(sum.used_objects, ROOM);
    uint32_t taken = 0;
    for (uint64_t i = 0; i < COUNT; i++)
        taken += take(i);
    CHECK_EQUAL(taken, ROOM);
    add_up();
    CHECK_EQUAL(sum.used_objects, 0);
    for (uint32_t i = 0; i < POINTER_FILTER_SIZE; i++)
        CHECK(pointer_filter[i] == 0);
}

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Rows of places do not grow together, however long blocks come and go: a search in vain ends soon.
 */
static void places_are_free_again(void) {
    enum { IN_USE = 2000, STEPS = 3000000 };
    static uint64_t blocks[IN_USE];
    uint64_t state = 88172645463325252u;
    map_table();
    for (int step = 0; step < STEPS; step++) {
        uint64_t *block = &blocks[next_random(&state) % IN_USE];
        if (*block != 0)
            CHECK(take(*block));
        *block = 1 + (next_random(&state) >> 36);
        if (site_table_find(table, block_at(*block)) == NULL)
            CHECK(add(*block, 100));
        else
            *block = 0;
    }
    uint32_t taken = 0, longest = 0;
    for (uint32_t i = 0, row = 0; i < SITE_TABLE_BLOCKS; i++) {
        bool is_free = table->blocks[i].block == NULL;
        taken += !is_free;
        row = is_free ? 0 : row + 1;
        longest = row > longest ? row : longest;
    }
    printf("# of %d places %u are taken, by %d blocks; %u in a row\n", SITE_TABLE_BLOCKS, taken,
           IN_USE, longest);
    CHECK(taken < SITE_TABLE_BLOCKS * 6 / 10);
    CHECK(longest < 100);
}

/* -- Threads ----------------------------------------------------------------------------------- */

#define WORKERS 4
#define ROUNDS 40000

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* for adding */
static uint64_t blocks[WORKERS][64];

static void take_there(uint64_t block) {
    if (block != 0)
        CHECK(take(block));
}

/* Adds, and takes out what its neighbour has added. */
static void *work(void *argument) {
    uint64_t self = (uint64_t)argument;
    for (uint64_t i = 1; i <= ROUNDS; i++) {
        uint64_t block = self << 24 | i;
        pthread_mutex_lock(&lock);
        CHECK(add(block, 100));
        pthread_mutex_unlock(&lock);
        take_there(__atomic_exchange_n(&blocks[self][i % 64], block, __ATOMIC_ACQ_REL));
        take_there(__atomic_exchange_n(&blocks[(self + 1) % WORKERS][i % 64], 0, __ATOMIC_ACQ_REL));
    }
    return NULL;
}

static void *read_meanwhile(void *unused) {
    while (!is_ended())
        add_up();
    return unused;
}

static void threads_take_what_others_add(void) {
    pthread_t workers[WORKERS], reader;
    map_table();
    REQUIRE(pthread_create(&reader, NULL, read_meanwhile, NULL) == 0);
    for (uint64_t i = 0; i < WORKERS; i++)
        REQUIRE(pthread_create(&workers[i], NULL, work, (void *)i) == 0);
    for (int i = 0; i < WORKERS; i++)
        pthread_join(workers[i], NULL);
    end_all();
    pthread_join(reader, NULL);
    for (int i = 0; i < WORKERS; i++)
        for (int k = 0; k < 64; k++)
            take_there(blocks[i][k]);
    add_up();
    CHECK_EQUAL(sum.objects, WORKERS * ROUNDS);
    CHECK_EQUAL(sum.used_objects, 0);
    CHECK_EQUAL(sum.used_bytes, 0);
    CHECK_EQUAL(table->block_count, 0);
}

TEST_MAIN({"site_table: a site is a stack and a size", a_site_is_a_stack_and_a_size},
          {"site_table: blocks come and go", blocks_come_and_go},
          {"site_table: more sites than there is room for", more_sites_than_there_is_room_for},
          {"site_table: more words than there is room for", more_words_than_there_is_room_for},
          {"site_table: more blocks than there is room for", more_blocks_than_there_is_room_for},
          {"site_table: places are free again", places_are_free_again},
          {"site_table: threads take what others add", threads_take_what_others_add})

/*
 * hook/site_table.c: see hook/site_table.h.
 */
#include "hook/site_table.h"

#include <stddef.h>
#include <string.h>

#include "hook/mix.h"
#include "hook/pointer_filter.h"
#include "hook/size_class.h"
#include "pprof_native.h"

/* How far from its home a block may lie. Three in four places taken, rows are as long seldom. */
#define MAX_PROBES 256

/* What stands for a block that was taken out: what follows in its row is found beyond it. */
#define GONE ((void *)1)

#define LOAD(p) __atomic_load_n(p, __ATOMIC_RELAXED)
#define ADD(p, by) __atomic_fetch_add(p, by, __ATOMIC_RELAXED)

/* -- Sites ------------------------------------------------------------------------------------- */

static bool is_site(const struct site_table *table, const struct site *site, const uint64_t *words,
                    int32_t count, uint8_t size_class) {
    return site->is_lost == (count < 0) && site->size_class == size_class &&
           (count < 0 || (site->count == count && memcmp(&table->words[site->words], words,
                                                         (size_t)count * sizeof words[0]) == 0));
}

static uint32_t site_of(struct site_table *table, const uint64_t *words, int32_t count,
                        uint8_t size_class) {
    bool is_full = table->site_count >= SITE_TABLE_SITES / 2 - SITE_TABLE_LOST_SITES ||
                   (count > 0 && (uint32_t)count > SITE_TABLE_WORDS - table->word_count);
    uint64_t hash = mixed((uint64_t)(uint32_t)count, size_class);
    for (int32_t i = 0; i < count; i++)
        hash = mixed(hash, words[i]);
    hash |= 1;
    for (uint32_t i = (uint32_t)(hash >> 32);; i++) {
        struct site *site = &table->sites[i % SITE_TABLE_SITES];
        if (site->hash == hash && is_site(table, site, words, count, size_class))
            return i % SITE_TABLE_SITES;
        if (site->hash != 0)
            continue;
        if (count >= 0 && is_full)
            return site_of(table, NULL, -1, size_class);
        site->size_class = size_class;
        site->is_lost = count < 0;
        table->site_count += count >= 0;
        if (count > 0) {
            site->count = (uint16_t)count;
            site->words = table->word_count;
            memcpy(&table->words[site->words], words, (size_t)count * sizeof words[0]);
            table->word_count += (uint32_t)count;
        }
        /* Release: partner of the acquire in site_table_read. */
        __atomic_store_n(&site->hash, hash, __ATOMIC_RELEASE);
        return i % SITE_TABLE_SITES;
    }
}

uint32_t site_table_site(struct site_table *table, const uint64_t *words, int32_t count,
                         uint64_t size) {
    return site_of(table, words, count, size_class_of(size));
}

/* -- Blocks in use ----------------------------------------------------------------------------- */

static uint32_t home_of(const void *block) {
    return (uint32_t)(pointer_hash(block) >> 32);
}

static struct site_block *place_at(struct site_table *table, uint32_t i) {
    return &table->blocks[i % SITE_TABLE_BLOCKS];
}

/* Acquire: whoever took a block out of PLACE has read what is overwritten then. */
static void *block_at(const struct site_block *place) {
    return __atomic_load_n(&place->block, __ATOMIC_ACQUIRE);
}

/* The one that adds. Of the row that ends before I, which is free, places whose blocks were taken
 * out are free, too: nothing is beyond. Else rows would grow together, and each search in vain end
 * late. */
static void shorten_row(struct site_table *table, uint32_t i) {
    while (block_at(place_at(table, i - 1)) == GONE) {
        i--;
        __atomic_store_n(&place_at(table, i)->block, NULL, __ATOMIC_RELAXED);
    }
}

static bool put_block(struct site_table *table, void *block, uint64_t size, uint32_t site,
                      uint32_t tag) {
    if (LOAD(&table->block_count) >= SITE_TABLE_BLOCKS / 4 * 3)
        return false;
    struct site_block *place = NULL;
    for (uint32_t i = home_of(block), end = i + MAX_PROBES; i != end; i++) {
        void *found = block_at(place_at(table, i));
        if (place == NULL && (found == NULL || found == GONE))
            place = place_at(table, i);
        if (found != NULL)
            continue;
        shorten_row(table, i);
        break;
    }
    if (place == NULL)
        return false;
    place->site = site;
    place->size = size;
    place->tag = tag;
    ADD(&table->block_count, 1);
    pointer_filter_add(block);
    /* Release: partner of block_at. The block comes to whoever frees it by some other way. */
    __atomic_store_n(&place->block, block, __ATOMIC_RELEASE);
    return true;
}

bool site_table_add(struct site_table *table, uint32_t index, void *block, uint64_t size,
                    uint32_t tag) {
    struct site *site = &table->sites[index];
    struct site_block lost;
    /* In use already: it was freed where no hook saw it, and given out again. */
    if (pointer_filter_maybe(block))
        site_table_take(table, block, &lost);
    bool is_live = put_block(table, block, size, index, tag);
    ADD(&site->objects, 1);
    ADD(&site->bytes, size);
    if (!is_live) {
        ADD(&site->gone_objects, 1);
        ADD(&site->gone_bytes, size);
    }
    return is_live;
}

struct site_block *site_table_find(struct site_table *table, const void *block) {
    for (uint32_t i = home_of(block), end = i + MAX_PROBES; i != end; i++) {
        struct site_block *place = place_at(table, i);
        const void *found = block_at(place);
        if (found == block)
            return place;
        if (found == NULL)
            break;
    }
    return NULL;
}

bool site_table_take(struct site_table *table, const void *block, struct site_block *found) {
    struct site_block *place = site_table_find(table, block);
    if (place == NULL)
        return false;
    *found = *place;
    void *there = (void *)block;
    /* Release: partner of block_at. It fails where site_table_forget_blocks comes first. */
    if (!__atomic_compare_exchange_n(&place->block, &there, GONE, false, __ATOMIC_RELEASE,
                                     __ATOMIC_RELAXED))
        return false;
    pointer_filter_remove(block);
    ADD(&table->block_count, -1u);
    ADD(&table->sites[found->site].gone_objects, 1);
    ADD(&table->sites[found->site].gone_bytes, found->size);
    return true;
}

void site_table_restore(struct site_table *table, const struct site_block *found) {
    if (!put_block(table, found->block, found->size, found->site, found->tag))
        return;
    ADD(&table->sites[found->site].gone_objects, -1ul);
    ADD(&table->sites[found->site].gone_bytes, -found->size);
}

void site_table_forget_blocks(struct site_table *table) {
    for (uint32_t i = 0; i < SITE_TABLE_BLOCKS && LOAD(&table->block_count) > 0; i++) {
        void *block = __atomic_exchange_n(&table->blocks[i].block, NULL, __ATOMIC_ACQUIRE);
        if (block == NULL || block == GONE)
            continue;
        pointer_filter_remove(block);
        ADD(&table->block_count, -1u);
    }
}

/* -- Records ----------------------------------------------------------------------------------- */

static void put_record(const struct site_table *table, uint32_t index, uint64_t head,
                       uint64_t *record) {
    const struct site *site = &table->sites[index];
    /* Gone first: what is gone by then had come by then. */
    uint64_t gone_objects = __atomic_load_n(&site->gone_objects, __ATOMIC_ACQUIRE);
    uint64_t gone_bytes = __atomic_load_n(&site->gone_bytes, __ATOMIC_ACQUIRE);
    uint64_t objects = LOAD(&site->objects), bytes = LOAD(&site->bytes);
    record[0] = head;
    record[1] = index + 1;
    record[2] = objects;
    record[3] = bytes;
    record[4] = objects > gone_objects ? objects - gone_objects : 0;
    record[5] = bytes > gone_bytes ? bytes - gone_bytes : 0;
    memcpy(&record[PPROF_ALLOCATION_HEADER], &table->words[site->words],
           site->count * sizeof record[0]);
}

uint32_t site_table_read(const struct site_table *table, uint64_t kind, uint32_t least,
                         uint32_t after, uint64_t *words, uint32_t capacity) {
    uint32_t filled = 0;
    for (uint32_t i = after; i < SITE_TABLE_SITES; i++) {
        const struct site *site = &table->sites[i];
        /* Acquire: partner of the release in site_of. */
        if (__atomic_load_n(&site->hash, __ATOMIC_ACQUIRE) == 0)
            continue;
        uint32_t size = PPROF_ALLOCATION_HEADER + (uint32_t)site->count;
        size = size < least ? least : size;
        if (size > capacity - filled)
            break;
        uint64_t flags = site->is_lost ? PPROF_ALLOCATION_LOST : 0;
        memset(words + filled, 0, least * sizeof words[0]);
        put_record(table, i, kind | (uint64_t)size << 8 | flags << 24, words + filled);
        filled += size;
    }
    return filled;
}

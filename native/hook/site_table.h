/*
 * hook/site_table.h: what sampled blocks have in common (a stack and a class of sizes: a site), and
 * which of them are in use.
 *
 * One thread at a time adds: where there are several, under a lock of the caller's. Blocks are
 * taken out, and counts changed, by any thread at any time. Nothing here waits, or calls libc but
 * for memory.
 */
#ifndef PPROF_HOOK_SITE_TABLE_H
#define PPROF_HOOK_SITE_TABLE_H

#include <stdbool.h>
#include <stdint.h>

/* Distinct sites, and the words of all their stacks. Half of the places stay free, so that a search
 * ends. */
#define SITE_TABLE_SITES 32768
#define SITE_TABLE_WORDS (1u << 20)

/* Of the sites, those that are kept for the size classes of samples whose stack found no room. */
#define SITE_TABLE_LOST_SITES 256

/* Blocks in use. At one sample for 512 KiB, 96 GiB. Filled to 3/4. */
#define SITE_TABLE_BLOCKS (1u << 18)

struct site {
    uint64_t hash;  /* 0: free. Atomic; releases what follows */
    uint32_t words; /* index of its stack */
    uint16_t count; /* words of it */
    uint8_t size_class;
    uint8_t is_lost;
    /* Atomic: */
    uint64_t objects;
    uint64_t bytes;
    uint64_t gone_objects; /* freed, or not watched for want of room */
    uint64_t gone_bytes;
};

/* A sampled block that is in use. */
struct site_block {
    void *block; /* NULL: free. Atomic; releases what follows */
    uint64_t size;
    uint32_t site; /* index */
    uint32_t tag;  /* the caller's; 0 at first */
};

/* Mapped, zero at first: pages that are not used cost nothing. */
struct site_table {
    uint32_t site_count;
    uint32_t word_count;
    uint32_t block_count; /* atomic */
    struct site sites[SITE_TABLE_SITES];
    uint64_t words[SITE_TABLE_WORDS];
    struct site_block blocks[SITE_TABLE_BLOCKS];
};

/* The one that adds. The index of the site of the stack WORDS[0..COUNT) (COUNT < 0: it is lost) and
 * SIZE, made if there is none; that of lost stacks of this size when there is no room. */
uint32_t site_table_site(struct site_table *table, const uint64_t *words, int32_t count,
                         uint64_t size);

/* The one that adds. Counts BLOCK, of SIZE bytes, at SITE. False when there is no room for it among
 * those in use: then it counts as gone. What had the same address before is gone as well. */
bool site_table_add(struct site_table *table, uint32_t site, void *block, uint64_t size,
                    uint32_t tag);

/* Takes BLOCK out and copies what is known of it to *FOUND; false when it is not there. Its site
 * counts it as gone. The one who frees the block, who is one: nobody else looks for it at that
 * time. */
bool site_table_take(struct site_table *table, const void *block, struct site_block *found);

/* The one that adds. FOUND, which was taken out, is in use after all. */
void site_table_restore(struct site_table *table, const struct site_block *found);

/* BLOCK as it is in use; NULL when it is not there. Where nobody takes it out meanwhile. */
struct site_block *site_table_find(struct site_table *table, const void *block);

/* The one that adds, while nobody else does anything. Blocks are not in use any more. */
void site_table_forget_blocks(struct site_table *table);

/* Writes records of kind KIND (PPROF_RECORD_ALLOCATION: header, place, objects, bytes, objects and
 * bytes in use, stack…) of the sites whose place, the index and 1, is above AFTER to WORDS, as many
 * whole ones as CAPACITY words hold; returns the number of words. Records have at least LEAST
 * words: where a lost stack has none, they are 0. */
uint32_t site_table_read(const struct site_table *table, uint64_t kind, uint32_t least,
                         uint32_t after, uint64_t *words, uint32_t capacity);

#endif

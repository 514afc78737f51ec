/*
 * v8/call_lines.c: makes V8 note the line of each call.
 *
 * V8's CPU profiles can carry, in each node, the line on which its caller called it
 * (kCallerLineNumbers), but the inspector always asks for kLeafNodeLineNumbers. The mode is the
 * second word of the object that holds the profile. That object is found among what the calling
 * thread allocates while the profile starts, and the mode is changed there.
 *
 * What is read lies in memory that may have been freed again, so it is read by the kernel, which
 * refuses where we would fault. What is written is one word of the one block that looks in five
 * ways like the profile; whether V8 then does what is wanted, the caller proves with calls whose
 * lines it knows, before it believes any line.
 */
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "hook/malloc_hook.h"
#include "linux/fork.h"
#include "linux/raw_syscall.h"
#include "pprof_native.h"
#include "threads/owner.h"

/* V8's CpuProfile is 208 bytes in V8 13.0 to 15.0. */
#define MIN_BYTES 160
#define MAX_BYTES 320

/* Blocks of that size during one start: some hundreds. More, and the search is given up. */
#define MAX_BLOCKS 8192

/* What is read of a block, in words. */
#define HEAD_WORDS 14

/* Word 1: mode 0, the sample limit all ones (none). Low half of word 2: interval 0 (V8's own). */
#define MODE_AND_LIMIT 0xffffffff00000000ul

/* The profile began at most so long ago, in microseconds. */
#define MAX_AGE_US 2000000

/* The inspector titles profiles with a number of its own. */
#define TITLE_BYTES 12

FORK_LOCK(lock); /* for whose blocks are noted */
static void end_noting(struct owner *owner);
static struct owner noting = {.lock = &lock, .end = end_noting};

/* The owner's. */
static void *blocks[MAX_BLOCKS];
static uint32_t block_count; /* > MAX_BLOCKS: some were not noted */

static void note_block(void *block, size_t size, const void *frame) {
    (void)frame;
    if (size < MIN_BYTES || size > MAX_BYTES || !owner_is_mine(&noting))
        return;
    if (block_count < MAX_BLOCKS)
        blocks[block_count] = block;
    if (block_count <= MAX_BLOCKS)
        block_count++;
}

static struct malloc_watcher watcher = {.allocated = note_block};

/* Under `lock`. */
static void end_noting(struct owner *owner) {
    (void)owner;
    malloc_hook_leave(&watcher);
}

int32_t pprof_v8_lines_begin(void) {
    pthread_mutex_lock(&lock);
    int32_t status = owner_claim(&noting);
    if (status == 0 || status == -EALREADY) {
        block_count = 0; /* a block that was noted in between is none that is looked for */
        status = malloc_hook_tell(&watcher);
        if (status < 0)
            owner_release(&noting);
    }
    pthread_mutex_unlock(&lock);
    return status;
}

/* Copies N bytes at FROM; false where they cannot be read. */
static bool read_memory(uintptr_t from, void *to, size_t n) {
    return raw_read_memory(from, to, n) == (long)n;
}

/* True if a text of decimal digits lies at ADDRESS. */
static bool is_number(uintptr_t address) {
    char text[TITLE_BYTES];
    if (!read_memory(address, text, sizeof text))
        return false;
    size_t n = 0;
    while (n < sizeof text && text[n] >= '0' && text[n] <= '9')
        n++;
    return n > 0 && n < sizeof text && text[n] == '\0';
}

static bool has_recent_time(const uint64_t *words, uint32_t n, uint64_t now_us) {
    for (uint32_t i = 0; i < n; i++)
        if (words[i] <= now_us && now_us - words[i] < MAX_AGE_US)
            return true;
    return false;
}

static bool is_profile(void *block, uint64_t now_us) {
    uint64_t head[HEAD_WORDS];
    return read_memory((uintptr_t)block, head, sizeof head) && head[1] == MODE_AND_LIMIT &&
           (uint32_t)head[2] == 0 && has_recent_time(head + 3, HEAD_WORDS - 3, now_us) &&
           is_number(head[0]);
}

int32_t pprof_v8_lines_end(void) {
    if (!owner_is_mine(&noting))
        return -ESRCH;
    malloc_hook_leave(&watcher);
    uint32_t n = block_count;
    uint64_t now_us = raw_now(CLOCK_MONOTONIC) / 1000;
    int32_t *mode = NULL;
    int32_t found = n > MAX_BLOCKS ? -E2BIG : 0;
    for (uint32_t i = 0; i < n && found >= 0; i++) {
        bool again = false; /* a block that was freed and handed out once more */
        if (!is_profile(blocks[i], now_us))
            continue;
        for (uint32_t j = 0; j < i && !again; j++)
            again = blocks[j] == blocks[i];
        if (again)
            continue;
        mode = (int32_t *)blocks[i] + 2;
        found++;
    }
    /* Relaxed: V8 reads it on another thread, but only for the samples that come. */
    if (found == 1)
        __atomic_store_n(mode, 1, __ATOMIC_RELAXED);
    pthread_mutex_lock(&lock);
    owner_release(&noting);
    pthread_mutex_unlock(&lock);
    return found;
}

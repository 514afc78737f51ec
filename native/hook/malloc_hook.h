/*
 * hook/malloc_hook.h: the one hook of malloc and its kin, and the rooms that are told of what it
 * sees.
 */
#ifndef PPROF_HOOK_MALLOC_HOOK_H
#define PPROF_HOOK_MALLOC_HOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a watcher knew of a block that it takes out. */
struct malloc_known {
    uint32_t site; /* the watcher's own; 0: nothing */
    uint64_t size;
};

/*
 * A room that watches allocations: static, and filled in before it first watches. Its functions run
 * on any thread, in normal context, inside malloc: the caller may hold any lock, libc's own
 * included, and may be a forked child. They allocate nothing by the functions that are hooked, and
 * use little stack.
 */
struct malloc_watcher {
    /* The calling thread was given BLOCK, not NULL, of SIZE bytes by malloc; FRAME is the frame of
     * the hook, whose caller is the one that wanted it. NULL: not of interest. */
    void (*allocated)(void *block, size_t size, const void *frame);

    /* The same, of the blocks that are due (hook/countdown.h), from calloc, realloc, posix_memalign
     * and aligned_alloc, too. NULL: not of interest; else the last two are not NULL. */
    void (*sampled)(void *block, size_t size, const void *frame);

    /* The calling thread is about to free BLOCK, not NULL, which pointer_filter_maybe knows. NULL:
     * not of interest. */
    void (*freed)(void *block);

    /* True: `freed` is called for other blocks, too. */
    bool every_free;

    /* As `freed`, of a block that realloc is about to move; says what was known of it. */
    struct malloc_known (*taken)(void *block);

    /* realloc has failed: BLOCK, of which that was KNOWN, is where it was. */
    void (*restored)(void *block, struct malloc_known known);

    uint32_t bit; /* malloc_hook.c's own: which it is; 0: it has never watched */
};

/*
 * Hooks what WATCHER wants to see, for ever, and tells it from now on. Returns 0, or a negative
 * errno: -ENOENT, nobody imports malloc; -EAGAIN, too many watchers. Normal context.
 */
int malloc_hook_tell(struct malloc_watcher *watcher);

/* WATCHER is not told any more; calls that are under way may still reach it. Normal context; may be
 * said of one that does not watch. */
void malloc_hook_leave(const struct malloc_watcher *watcher);

#endif

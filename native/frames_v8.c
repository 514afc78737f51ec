/*
 * frames_v8.c: see frames_v8.h.
 *
 * A frame of JavaScript, whichever of V8's compilers has made its code, has below its frame pointer
 * the context and the function, both tagged pointers; frames of other kinds have a small integer where
 * the context would be. From the function a chain of V8's objects leads to the script's number and to
 * the position where the function starts; each object begins with a pointer to its map, which is one
 * for all objects of its kind. Where in them what lies, the caller has learned. A chain that passes
 * three maps is no accident; and what fails to be read or is of another kind is no function.
 *
 * Functions that were inlined are not seen: their frame is that of the function they became part of.
 */
#include "frames_v8.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/uio.h>

#include "raw_syscall.h"

/* No code lies in the page that catches null pointers. */
#define CODE_START 4096

/* Of a stack's functions so many are looked at, the innermost; and the words read for them at once. */
#define MAX_FUNCTIONS 64
#define MAX_READS (4 * MAX_FUNCTIONS)

/* V8 tags pointers to its objects with the lowest bit. */
#define TAG 1

static bool is_tagged(uint64_t word) {
    return (word & 7) == TAG && word < CPU_ADDRESS_END && word >= CODE_START;
}

__attribute__((no_sanitize("address", "thread", "undefined"))) uint32_t
frames_v8_walk(const void *frame, struct stack_bounds bounds, struct frames_v8_frame *frames,
               uint32_t capacity) {
    uint32_t depth = 0;
    uintptr_t fp = (uintptr_t)frame;
    while (depth < capacity) {
        if (fp % sizeof(uintptr_t) != 0 || fp < bounds.low || fp >= bounds.high ||
            bounds.high - fp < 2 * sizeof(uintptr_t))
            break;
        const uintptr_t *words = (const uintptr_t *)fp;
        uintptr_t pc = cpu_return_address(words[1]);
        uintptr_t above = words[0];
        if (pc < CODE_START || pc >= CPU_ADDRESS_END)
            break;
        struct frames_v8_frame *next = &frames[depth++];
        *next = (struct frames_v8_frame){.pc = pc};
        if (above <= fp || above % sizeof(uintptr_t) != 0 || above >= bounds.high)
            break;
        /* The two words below the frame pointer of the function that pc lies in: at or above fp + 16
         * only if it has them. */
        const uintptr_t *slots = (const uintptr_t *)above;
        if (above - fp >= 4 * sizeof(uintptr_t) && is_tagged(slots[-1]) && is_tagged(slots[-2]))
            next->function = slots[-2];
        fp = above;
    }
    return depth;
}

/* Reads the word at each of ADDRESSES[0..n) to WORDS; 0 where it cannot be read. */
static void read_words(const uint64_t *addresses, uint64_t *words, uint32_t n) {
    struct iovec remote[MAX_READS];
    for (uint32_t i = 0; i < n; i++) {
        remote[i] = (struct iovec){(void *)addresses[i], sizeof(uint64_t)};
        words[i] = 0;
    }
    for (uint32_t from = 0; from < n;) {
        struct iovec local = {&words[from], (n - from) * sizeof(uint64_t)};
        long got = raw_syscall(SYS_process_vm_readv, raw_process_id(), (long)&local, 1,
                               (long)&remote[from], n - from, 0);
        if (got == -ENOSYS || got == -EPERM)
            return;
        /* It stops at the first that cannot be read. */
        from += (got < 0 ? 0 : (uint32_t)((size_t)got / sizeof(uint64_t))) + 1;
    }
}

static uint64_t field(uint64_t object, uint64_t offset) {
    return is_tagged(object) ? object - TAG + offset : 0;
}

/* A small integer is the upper half of a word; -1 for a word that is none. */
static int32_t small_integer(uint64_t word) {
    return (uint32_t)word == 0 && (int64_t)word >= 0 ? (int32_t)(word >> 32) : -1;
}

void frames_v8_resolve(const struct pprof_v8_frame_layout *layout, struct frames_v8_frame *frames,
                       uint32_t n) {
    uint32_t indices[MAX_FUNCTIONS];
    uint64_t addresses[MAX_READS] = {0};
    uint64_t infos[MAX_FUNCTIONS];
    uint64_t words[MAX_READS];
    uint32_t count = 0;
    for (uint32_t i = 0; i < n && count < MAX_FUNCTIONS; i++)
        if (frames[i].function != 0)
            indices[count++] = i;

    for (uint32_t i = 0; i < count; i++)
        addresses[i] = field(frames[indices[i]].function, layout->function_info);
    read_words(addresses, infos, count);

    for (uint32_t i = 0; i < count; i++) {
        addresses[3 * i] = field(infos[i], 0);
        addresses[3 * i + 1] = field(infos[i], layout->info_script);
        addresses[3 * i + 2] = field(infos[i], layout->info_scope);
    }
    read_words(addresses, words, 3 * count);

    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (words[3 * i] != layout->info_map)
            continue;
        uint64_t script = words[3 * i + 1], scope = words[3 * i + 2];
        indices[kept] = indices[i];
        addresses[4 * kept] = field(script, 0);
        addresses[4 * kept + 1] = field(script, layout->script_number);
        addresses[4 * kept + 2] = field(scope, 0);
        addresses[4 * kept + 3] = field(scope, layout->scope_start);
        kept++;
    }
    read_words(addresses, words, 4 * kept);

    for (uint32_t i = 0; i < kept; i++) {
        const uint64_t *read = &words[4 * i];
        int32_t script = small_integer(read[1]), position = small_integer(read[3]);
        if (read[0] != layout->script_map || read[2] != layout->scope_map || script <= 0 ||
            position < 0)
            continue;
        frames[indices[i]].script = script;
        frames[indices[i]].position = position;
    }
}

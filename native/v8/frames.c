/*
 * v8/frames.c: see v8/frames.h.
 *
 * A StandardFrame of V8 (src/execution/frame-constants.h), whichever compiler made its code, has
 * its Context and JSFunction below the frame pointer, both tagged pointers; a TypedFrame has a
 * small integer in the Context's place. JSFunction -> SharedFunctionInfo -> Script leads to
 * Script::id and to the position where the function starts; each of these objects begins with a
 * pointer to its Map, one for all objects of its class. The caller has learned the offsets. A chain
 * is believed when all three Maps are the known ones; what cannot be read, or is of another class,
 * is no function.
 *
 * The kernel reads V8's memory for us, which takes a third of a microsecond for each object: what a
 * SharedFunctionInfo has led to is remembered.
 *
 * Verified on V8 14.0 to 15.0 (Deno 2.5 to 2.9): tests/heap_profile_test.ts, tests/versions.
 *
 * LIMITATIONS: an inlined function is not seen; its frame is that of the function it became part
 * of.
 */
#include "v8/frames.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/uio.h>

#include "linux/raw_syscall.h"

/* No code lies in the page that catches null pointers. */
#define CODE_START 4096

/* Of a stack's functions so many are looked at, the innermost; and the words read for them at once.
 */
#define MAX_FUNCTIONS 64
#define MAX_READS (4 * MAX_FUNCTIONS)

/* So much of a function's shared information is read at once. */
#define INFO_BYTES PPROF_V8_FRAME_INFO

/* Functions that are remembered. A power of two. */
#define MAX_KNOWN 1024

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
        /* The two words below the frame pointer of the function that pc lies in: at or above fp +
         * 16 only if it has them. */
        const uintptr_t *slots = (const uintptr_t *)above;
        if (above - fp >= 4 * sizeof(uintptr_t) && is_tagged(slots[-1]) && is_tagged(slots[-2]))
            next->function = slots[-2];
        fp = above;
    }
    return depth;
}

/* What is worked on. Not on the stack: this runs inside malloc, on threads that may have little of
 * it. */
static struct {
    struct iovec remote[MAX_READS];
    uint64_t addresses[MAX_READS];
    uint64_t words[MAX_READS];
    char rows[MAX_FUNCTIONS * INFO_BYTES];
    uint32_t indices[MAX_FUNCTIONS];
    struct known {
        uint64_t info; /* a function's shared information, and what it points to */
        uint64_t script_object;
        uint64_t scope_object;
        int32_t script;
        int32_t position;
    } unknown[MAX_FUNCTIONS];
    uint32_t unknown_indices[MAX_FUNCTIONS];
} work;

/* Reads SIZE bytes at each of work.addresses[0..n) to OUT, a row for each: zeros where they cannot
 * be read. */
static void read_rows(uint32_t n, size_t size, void *out) {
    for (uint32_t i = 0; i < n; i++)
        work.remote[i] = (struct iovec){(void *)work.addresses[i], size};
    memset(out, 0, n * size);
    for (uint32_t from = 0; from < n;) {
        struct iovec local = {(char *)out + from * size, (n - from) * size};
        long got = raw_syscall(SYS_process_vm_readv, raw_process_id(), (long)&local, 1,
                               (long)&work.remote[from], n - from, 0);
        if (got == -ENOSYS || got == -EPERM)
            return;
        /* It stops at the first that cannot be read, of which it may have read a part. */
        uint32_t complete = got < 0 ? 0 : (uint32_t)((size_t)got / size);
        if (from + complete < n)
            memset((char *)out + (from + complete) * size, 0, size);
        from += complete + 1;
    }
}

static uint64_t field(uint64_t object, uint64_t offset) {
    return is_tagged(object) ? object - TAG + offset : 0;
}

/* A small integer is the upper half of a word; -1 for a word that is none. */
static int32_t small_integer(uint64_t word) {
    return (uint32_t)word == 0 && (int64_t)word >= 0 ? (int32_t)(word >> 32) : -1;
}

/* What functions' shared information has led to before. It is the same function as long as that
 * points to the same script and scope. */
static struct known known[MAX_KNOWN];

void frames_v8_forget(void) {
    memset(known, 0, sizeof known);
}

static struct known *known_place(uint64_t info) {
    return &known[(info >> 3) * 0x9e3779b97f4a7c15u >> 32 & (MAX_KNOWN - 1)];
}

static uint64_t word_in(const char *row, uint64_t offset) {
    uint64_t word;
    memcpy(&word, row + offset, sizeof word);
    return word;
}

/* Finds script and position of each of FUNCTIONS[0..n), which lack them; 0 and 0 where they have
 * none. */
static void learn(const struct pprof_v8_frame_layout *layout, struct known *functions, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        uint64_t *addresses = &work.addresses[4 * i];
        addresses[0] = field(functions[i].script_object, 0);
        addresses[1] = field(functions[i].script_object, layout->script_number);
        addresses[2] = field(functions[i].scope_object, 0);
        addresses[3] = field(functions[i].scope_object, layout->scope_start);
    }
    read_rows(4 * n, sizeof work.words[0], work.words);
    for (uint32_t i = 0; i < n; i++) {
        const uint64_t *read = &work.words[4 * i];
        int32_t script = small_integer(read[1]), position = small_integer(read[3]);
        bool is_script = read[0] == layout->script_map && read[2] == layout->scope_map &&
                         script > 0 && position >= 0;
        functions[i].script = is_script ? script : 0;
        functions[i].position = is_script ? position : 0;
        *known_place(functions[i].info) = functions[i];
    }
}

void frames_v8_resolve(const struct pprof_v8_frame_layout *layout, struct frames_v8_frame *frames,
                       uint32_t n) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < n && count < MAX_FUNCTIONS; i++)
        if (frames[i].function != 0) {
            work.addresses[count] = field(frames[i].function, layout->function_info);
            work.indices[count++] = i;
        }
    read_rows(count, sizeof work.words[0], work.words);

    for (uint32_t i = 0; i < count; i++)
        work.addresses[i] = field(work.words[i], 0);
    read_rows(count, INFO_BYTES, work.rows);

    uint32_t unknown_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        const char *row = &work.rows[i * INFO_BYTES];
        if (word_in(row, 0) != layout->info_map)
            continue;
        struct known wanted = {.info = work.words[i],
                               .script_object = word_in(row, layout->info_script),
                               .scope_object = word_in(row, layout->info_scope)};
        const struct known *found = known_place(wanted.info);
        if (found->info == wanted.info && found->script_object == wanted.script_object &&
            found->scope_object == wanted.scope_object) {
            frames[work.indices[i]].script = found->script;
            frames[work.indices[i]].position = found->position;
        } else {
            work.unknown_indices[unknown_count] = work.indices[i];
            work.unknown[unknown_count++] = wanted;
        }
    }
    learn(layout, work.unknown, unknown_count);
    for (uint32_t i = 0; i < unknown_count; i++) {
        frames[work.unknown_indices[i]].script = work.unknown[i].script;
        frames[work.unknown_indices[i]].position = work.unknown[i].position;
    }
}

/* stack/frame_walk.c: fabricated stacks. The page after the stack is unmapped, so that a read
 * beyond the bounds ends the test. */
#include <sys/mman.h>

#include "harness.h"
#include "pprof_native.h"
#include "stack/frame_walk.h"

#define STACK_BYTES 8192
#define LEAF 0x401000
#define CODE 0x500000 /* return address i is CODE + i */

static uintptr_t low, high;

/* A readable stack [low, high) with unmapped pages on both sides. */
static void make_stack(void) {
    size_t size = STACK_BYTES + 2 * 4096;
    char *memory = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    low = (uintptr_t)memory + 4096;
    high = low + STACK_BYTES;
    mprotect((void *)low, STACK_BYTES, PROT_READ | PROT_WRITE);
}

static void put_frame(uintptr_t at, uintptr_t next, uintptr_t address) {
    ((uintptr_t *)at)[0] = next;
    ((uintptr_t *)at)[1] = address;
}

/* N frames of 32 bytes from low + 64 upwards, the last with the frame pointer LAST. */
static void put_chain(uint32_t n, uintptr_t last) {
    for (uint32_t i = 0; i < n; i++) {
        uintptr_t at = low + 64 + 32 * i;
        put_frame(at, i + 1 < n ? at + 32 : last, CODE + i);
    }
}

static uint64_t pcs[PPROF_MAX_DEPTH + 1];
static uint32_t flags;

static uint32_t walk_from(uintptr_t sp, uintptr_t fp, uint32_t capacity) {
    struct cpu_context context = {.pc = LEAF, .fp = fp, .sp = sp};
    struct stack_bounds bounds = {low, high};
    memset(pcs, 0xee, sizeof pcs);
    flags = 0;
    return frame_walk(&context, bounds, pcs, capacity, &flags);
}

static uint32_t walk(void) {
    return walk_from(low + 32, low + 64, PPROF_MAX_DEPTH);
}

static void complete_chain(void) {
    make_stack();
    put_chain(40, 0);
    CHECK_EQUAL(walk(), 41);
    CHECK_EQUAL(flags, 0);
    CHECK_EQUAL(pcs[0], LEAF);
    for (uint32_t i = 0; i < 40; i++)
        CHECK_EQUAL(pcs[1 + i], CODE + i);
    CHECK_EQUAL(pcs[41], 0xeeeeeeeeeeeeeeee);
}

static void ends_at_a_null_return_address(void) {
    make_stack();
    put_chain(3, low + 1024);
    put_frame(low + 1024, low + 2048, 0);
    CHECK_EQUAL(walk(), 4);
    CHECK_EQUAL(flags, 0);
}

static void no_frame_at_all(void) {
    make_stack();
    CHECK_EQUAL(walk_from(low + 32, 0, PPROF_MAX_DEPTH), 1);
    CHECK_EQUAL(flags, 0);
}

static void too_deep(void) {
    make_stack();
    put_chain(PPROF_MAX_DEPTH + 10, 0);
    CHECK_EQUAL(walk(), PPROF_MAX_DEPTH);
    CHECK_EQUAL(flags, PPROF_TICK_TRUNCATED);
    CHECK_EQUAL(pcs[PPROF_MAX_DEPTH], 0xeeeeeeeeeeeeeeee);
    /* Exactly as deep as there is room: complete. */
    put_chain(PPROF_MAX_DEPTH - 1, 0);
    CHECK_EQUAL(walk(), PPROF_MAX_DEPTH);
    CHECK_EQUAL(flags, 0);
    CHECK_EQUAL(walk_from(low + 32, low + 64, 1), 1);
    CHECK_EQUAL(flags, PPROF_TICK_TRUNCATED);
}

static void misaligned(void) {
    make_stack();
    put_chain(5, low + 1025);
    CHECK_EQUAL(walk(), 6);
    CHECK_EQUAL(flags, PPROF_TICK_CUT);
    CHECK_EQUAL(walk_from(low + 32, low + 65, PPROF_MAX_DEPTH), 1);
    CHECK_EQUAL(flags, PPROF_TICK_CUT);
}

static void cycles_and_descents_end(void) {
    make_stack();
    put_chain(5, low + 64);
    CHECK_EQUAL(walk(), 6);
    CHECK_EQUAL(flags, PPROF_TICK_CUT);
    put_chain(5, low + 64 + 32 * 4); /* a frame that is its own caller */
    CHECK_EQUAL(walk(), 6);
    CHECK_EQUAL(flags, PPROF_TICK_CUT);
    put_chain(5, low + 40); /* below, but above the sp */
    CHECK_EQUAL(walk(), 6);
    CHECK_EQUAL(flags, PPROF_TICK_CUT);
}

static void below_the_stack_pointer(void) {
    make_stack();
    put_chain(5, 0);
    CHECK_EQUAL(walk_from(low + 72, low + 64, PPROF_MAX_DEPTH), 1);
    CHECK_EQUAL(flags, PPROF_TICK_CUT);
    CHECK_EQUAL(walk_from(low + 64, low + 64, PPROF_MAX_DEPTH), 6);
    CHECK_EQUAL(flags, 0);
}

/* The last frame that fits, and the one that is a word too high. */
static void at_the_upper_bound(void) {
    make_stack();
    put_chain(2, high - 16);
    put_frame(high - 16, 0, CODE + 2);
    CHECK_EQUAL(walk(), 4);
    CHECK_EQUAL(flags, 0);
    const uintptr_t beyond[] = {high - 8,
                                high,
                                high + 8,
                                high + 4096,
                                UINTPTR_MAX & ~(uintptr_t)7,
                                (UINTPTR_MAX & ~(uintptr_t)7) - 8};
    for (size_t i = 0; i < sizeof beyond / sizeof beyond[0]; i++) {
        put_chain(2, beyond[i]);
        CHECK_EQUAL(walk(), 3);
        CHECK_EQUAL(flags, PPROF_TICK_CUT);
        CHECK_EQUAL(walk_from(low + 32, beyond[i], PPROF_MAX_DEPTH), 1);
        CHECK_EQUAL(flags, PPROF_TICK_CUT);
    }
}

static void unlikely_return_addresses(void) {
    make_stack();
    const uintptr_t unlikely[] = {1, 4095, CPU_ADDRESS_END};
    for (size_t i = 0; i < sizeof unlikely / sizeof unlikely[0]; i++) {
        put_chain(3, low + 1024);
        put_frame(low + 1024, low + 2048, unlikely[i]);
        put_frame(low + 2048, 0, CODE);
        if (cpu_return_address(unlikely[i]) == 0)
            continue; /* a signature alone: aarch64 */
        CHECK_EQUAL(walk(), 4);
        CHECK_EQUAL(flags, PPROF_TICK_CUT);
    }
}

/* Nothing is read: the registers point to unmapped memory. */
static void stack_pointer_elsewhere(void) {
    make_stack();
    const uintptr_t elsewhere[] = {low - 8, low - 4096, high, high + 64, 0, UINTPTR_MAX - 7};
    for (size_t i = 0; i < sizeof elsewhere / sizeof elsewhere[0]; i++) {
        CHECK_EQUAL(walk_from(elsewhere[i], elsewhere[i], PPROF_MAX_DEPTH), 1);
        CHECK_EQUAL(flags, PPROF_TICK_NO_BOUNDS);
    }
    low = high = 0;
    CHECK_EQUAL(walk_from(4096, 4096, PPROF_MAX_DEPTH), 1);
    CHECK_EQUAL(flags, PPROF_TICK_NO_BOUNDS);
}

static uint64_t random_state = 88172645463325252u;

static uint64_t random_number(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

/* Words that are mostly plausible: whatever the stack holds, the walk stays inside and ends. */
static void random_stacks(void) {
    make_stack();
    for (int round = 0; round < 20000; round++) {
        uintptr_t *words = (uintptr_t *)low;
        for (uint32_t i = 0; i < STACK_BYTES / sizeof *words; i++) {
            uint64_t r = random_number();
            words[i] = r % 8 == 0 ? r : low - 64 + (r >> 8) % (STACK_BYTES + 128);
            if (r % 16 != 1)
                words[i] &= ~(uintptr_t)7;
        }
        uint32_t n = walk_from(low + random_number() % STACK_BYTES,
                               low - 64 + random_number() % (STACK_BYTES + 128), PPROF_MAX_DEPTH);
        REQUIRE(n >= 1 && n <= PPROF_MAX_DEPTH);
    }
}

TEST_MAIN({"walk: a complete chain, leaf first", complete_chain},
          {"walk: ends at a null return address", ends_at_a_null_return_address},
          {"walk: a null frame pointer is the end", no_frame_at_all}, {"walk: too deep", too_deep},
          {"walk: misaligned frame pointers", misaligned},
          {"walk: cycles and descents end", cycles_and_descents_end},
          {"walk: never below the stack pointer", below_the_stack_pointer},
          {"walk: never a word above the bound", at_the_upper_bound},
          {"walk: unlikely return addresses", unlikely_return_addresses},
          {"walk: stack pointer outside of the bounds", stack_pointer_elsewhere},
          {"walk: random stacks", random_stacks})

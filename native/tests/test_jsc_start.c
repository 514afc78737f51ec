/* jsc/start.c: fabricated stacks and code. The pages around the stack are unmapped, so that a read
 * beyond the bounds ends the test. */
#include <sys/mman.h>

#include "harness.h"
#include "jsc/start.h"

#define STACK_BYTES 4096
#define CODE_BYTES ((size_t)4 << 20)

/* Cells of a heap; nobody reads them. */
#define CODE_CELL 0x100000001000
#define CALLEE_CELL 0x100000002010

static struct stack_bounds stack;
static uintptr_t code; /* compiled */

/* Stands for all that is native: the code that contains it is the program's. */
static void native(void) {
}

#define NATIVE ((uintptr_t)native)

static void make_stack(void) {
    char *memory = mmap(NULL, STACK_BYTES + 2 * 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                        0);
    stack.low = (uintptr_t)memory + 65536;
    stack.high = stack.low + STACK_BYTES;
    mprotect((void *)stack.low, STACK_BYTES, PROT_READ | PROT_WRITE);
}

static void make_all(void) {
    make_stack();
    code = (uintptr_t)mmap(NULL, CODE_BYTES, PROT_READ | PROT_WRITE | PROT_EXEC,
                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    jsc_start_prepare(NATIVE);
}

enum call { PLAIN, PLAIN_LOW, STORED, NEAR, CALLS };

/* What a call of that kind returns to. */
static uintptr_t call(enum call kind) {
    uintptr_t address = code + 4096 + 64 * (unsigned)kind;
#if defined(__x86_64__)
    static const uint8_t bytes[CALLS][8] = {
        [PLAIN] = {0x90, 0x90, 0x90, 0x90, 0x90, 0x41, 0xff, 0xd5},     /* call r13 */
        [PLAIN_LOW] = {0x90, 0x90, 0x48, 0x89, 0x44, 0x24, 0xff, 0xd0}, /* call rax */
        /* mov [rsp], r11; call r10 */
        [STORED] = {0x90, 0x4c, 0x89, 0x1c, 0x24, 0x41, 0xff, 0xd2},
        [NEAR] = {0x90, 0x90, 0x90, 0xe8, 0x00, 0x01, 0x00, 0x00},
    };
#else
    static const uint32_t bytes[CALLS][2] = {
        [PLAIN] = {0xd503201f, 0xd63f00a0},     /* nop; blr x5 */
        [PLAIN_LOW] = {0xf90007e9, 0xd63f0200}, /* str x9, [sp, 8]; blr x16 */
        [STORED] = {0xf90003e9, 0xd63f0160},    /* str x9, [sp]; blr x11 */
        [NEAR] = {0xd503201f, 0x94000040},
    };
#endif
    memcpy((void *)(address - 8), bytes[kind], 8);
    return address;
}

static uintptr_t at(unsigned offset) {
    return stack.low + offset;
}

static void put(unsigned offset, uintptr_t word) {
    *(uintptr_t *)at(offset) = word;
}

static void put_frame(unsigned offset, unsigned caller, uintptr_t address) {
    put(offset, at(caller));
    put(offset + 8, address);
}

static void put_script_frame(unsigned offset, unsigned caller, uintptr_t address) {
    put_frame(offset, caller, address);
    put(offset + 16, CODE_CELL);
    put(offset + 24, CALLEE_CELL);
    put(offset + 32, 0x29a00000002);
}

static struct jsc_start start;

static bool find_with_link(uintptr_t pc, unsigned sp, unsigned fp, uintptr_t link) {
    struct cpu_context registers = {.pc = pc, .fp = at(fp), .sp = at(sp), .link = link};
    memset(&start, 0xee, sizeof start);
    return jsc_start_find(&registers, stack, &start);
}

static bool find(uintptr_t pc, unsigned sp, unsigned fp) {
    return find_with_link(pc, sp, fp, 0);
}

#define CHECK_AT(address, frame_offset, stack_offset)                                              \
    do {                                                                                           \
        CHECK_EQUAL(start.registers.pc, (address)-1);                                              \
        CHECK_EQUAL(start.registers.fp, at(frame_offset));                                         \
        CHECK_EQUAL(start.registers.sp, at(stack_offset));                                         \
    } while (0)

/* Some function of a library that is not the program. */
#define LIBRARY ((uintptr_t)memcpy)

static void function_with_a_frame(void) {
    make_all();
    for (enum call kind = PLAIN; kind <= PLAIN_LOW; kind++) {
        put_frame(64, 128, call(kind));
        put_script_frame(128, 256, NATIVE);
        CHECK(find(NATIVE, 32, 64));
        CHECK_AT(call(kind), 128, 80);
        CHECK(find(LIBRARY, 32, 64));
        CHECK_AT(call(kind), 128, 80);
        /* A frame that was below it once does not matter. */
        put_script_frame(64, 128, call(kind));
        put(40, call(PLAIN));
        CHECK(find(LIBRARY, 32, 64));
        CHECK_AT(call(kind), 128, 80);
    }
}

static void function_without_a_frame(void) {
    make_all();
    put_script_frame(128, 256, call(STORED));
    put(32, 0x1234);
    put(40, call(PLAIN));
    put(48, call(PLAIN_LOW));
    CHECK(find(LIBRARY, 32, 128));
    CHECK_AT(call(PLAIN), 128, 48);
    /* The first of them must be a call of native code. */
    put(32, call(NEAR));
    CHECK(!find(LIBRARY, 32, 128));
    /* What the program called does not lie on top of compiled code. */
    put(32, NATIVE);
    CHECK(!find(LIBRARY, 32, 128));
    /* Of the program's functions those alone that have just begun, or end. */
    put(32, 0x1234);
    CHECK(!find(NATIVE, 32, 128));
    CHECK(find(NATIVE, 40, 128));
    CHECK_AT(call(PLAIN), 128, 48);
    put(32, at(128));
    CHECK(find(NATIVE, 32, 128));
    CHECK_AT(call(PLAIN), 128, 48);
}

static void link_register(void) {
    make_all();
    put_script_frame(128, 256, call(STORED));
    CHECK(find_with_link(NATIVE, 32, 128, call(PLAIN)));
    CHECK_AT(call(PLAIN), 128, 32);
    CHECK(!find_with_link(NATIVE, 32, 128, call(STORED)));
    /* Saved, and not used since. */
    put_frame(64, 128, call(PLAIN));
    put_script_frame(64, 128, call(PLAIN));
    CHECK(find_with_link(NATIVE, 32, 64, call(PLAIN)));
    CHECK_AT(call(PLAIN), 128, 80);
}

static void function_of_a_function(void) {
    make_all();
    put_frame(32, 64, NATIVE);
    put_frame(64, 128, call(PLAIN));
    put_script_frame(128, 256, NATIVE);
    CHECK(find(NATIVE, 16, 32));
    CHECK_AT(call(PLAIN), 128, 80);
    /* One more, and it may be an interpreted function. */
    put_frame(16, 32, NATIVE);
    CHECK(!find(NATIVE, 0, 16));
}

static void interpreted_function(void) {
    make_all();
    put_script_frame(64, 128, call(STORED));
    put_script_frame(128, 256, NATIVE);
    CHECK(!find(NATIVE, 32, 64));
    put(72, call(NEAR));
    CHECK(!find(NATIVE, 32, 64));
    /* Its own native code, and what that calls. */
    put_frame(32, 64, NATIVE);
    CHECK(!find(NATIVE, 16, 32));
    CHECK(!find(LIBRARY, 16, 32));
}

static void host_function(void) {
    make_all();
    put_frame(64, 128, call(PLAIN));
    put_script_frame(128, 256, call(STORED));
    put(144, 0);
    CHECK(!find(NATIVE, 32, 64));
    CHECK(!find(LIBRARY, 32, 64));
}

static void implausible_frames(void) {
    make_all();
    put_frame(64, 128, call(PLAIN));
    static const struct {
        unsigned offset;
        uintptr_t word;
    } wrong[] = {{0, 0},     {0, 0x1000},
                 {16, 4},    {16, CODE_CELL + 4},
                 {24, 0},    {24, (uintptr_t)1 << 60},
                 {32, 0},    {32, (uintptr_t)0x20002 << 16},
                 {32, 65537}};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        put_script_frame(128, 256, NATIVE);
        put(128 + wrong[i].offset, wrong[i].word);
        CHECK(!find(NATIVE, 32, 64));
    }
    put_script_frame(128, 256, NATIVE);
    put(144, at(200)); /* a heap is not on the stack, nor among code */
    CHECK(!find(NATIVE, 32, 64));
    put(144, code + 64);
    CHECK(!find(NATIVE, 32, 64));
    put(144, CODE_CELL);
    CHECK(find(NATIVE, 32, 64));
    put(64, at(136)); /* frames are aligned */
    CHECK(!find(NATIVE, 32, 64));
}

/* The call that native code enters JavaScript by returns to NATIVE here. */
static void entries(void) {
    make_all();
    put_frame(256, 512, NATIVE);
    /* Not known yet. */
    CHECK(!find(NATIVE - 4, 128, 256));
    put_script_frame(64, 128, NATIVE);
    put_script_frame(128, 256, NATIVE);
    CHECK(!find(code + 100, 32, 64)); /* right as it is, and called by an interpreted function */
    CHECK(!find(NATIVE - 4, 128, 256));
    put_script_frame(64, 256, NATIVE);
    CHECK(!find(code + 100, 32, 64)); /* right as it is, and tells */
    CHECK(find(NATIVE - 4, 128, 256));
    CHECK(start.registers.pc >= code && start.registers.pc < code + CODE_BYTES);
    CHECK_EQUAL(start.registers.fp, (uintptr_t)start.stand_in);
    CHECK_EQUAL(start.registers.fp % 16, 0);
    CHECK_EQUAL(start.stand_in[0], at(256));
    CHECK_EQUAL(start.stand_in[2], 0);
    CHECK_EQUAL(start.stand_in[3], 0);
    CHECK(find(NATIVE + 8, 128, 256));
    CHECK_EQUAL(start.registers.fp, (uintptr_t)start.stand_in);
    /* Further away, where vm.topCallFrame holds. */
    CHECK(find(NATIVE - 100, 128, 256));
    CHECK_EQUAL(start.registers.pc, NATIVE);
    CHECK_EQUAL(start.registers.fp, at(256));
    /* Interpreted functions lie near. */
    CHECK(!find(NATIVE - 4, 32, 64));
    CHECK(!find(NATIVE - 100, 32, 64));
    CHECK(!find(NATIVE - 5000, 128, 256));
}

static void first_instructions(void) {
    make_all();
    put_frame(256, 512, NATIVE);
    put(64, NATIVE);
    CHECK(find(code + 100, 64, 256));
    CHECK_EQUAL(start.stand_in[0], at(256));
    put(56, at(256));
    CHECK(find(code + 100, 56, 256));
    CHECK(find_with_link(code + 100, 128, 256, NATIVE));
    /* Of a function that compiled code has called: the caller will do. */
    put(64, call(STORED));
    CHECK(!find(code + 100, 64, 256));
    put_script_frame(256, 512, NATIVE);
    put(64, NATIVE);
    CHECK(!find(code + 100, 64, 256));
}

static void bounds(void) {
    make_all();
    put_frame(STACK_BYTES - 16, 0, call(PLAIN));
    CHECK(!find(NATIVE, STACK_BYTES - 16, STACK_BYTES - 16));
    CHECK(!find(NATIVE, STACK_BYTES - 8, STACK_BYTES - 8));
    CHECK(!find(NATIVE, STACK_BYTES, STACK_BYTES));
    CHECK(!find(NATIVE, STACK_BYTES + 64, STACK_BYTES + 128));
    CHECK(!find(NATIVE, (unsigned)-64, 64));
    put_frame(64, STACK_BYTES - 32, call(PLAIN));
    CHECK(!find(NATIVE, 32, 64));
    put_frame(64, STACK_BYTES - 8, NATIVE);
    CHECK(!find(NATIVE, 32, 64));
    put_frame(64, STACK_BYTES + 4096, NATIVE);
    CHECK(!find(NATIVE, 32, 64));
    CHECK(!find(code + 64, STACK_BYTES - 8, STACK_BYTES - 8));
    CHECK(!find(NATIVE, 33, 64));
    /* The first bytes of compiled code have nothing before them. */
    put_frame(64, 128, code);
    put_script_frame(128, 256, NATIVE);
    CHECK(!find(NATIVE, 32, 64));
    struct cpu_context registers = {.pc = NATIVE, .fp = at(64), .sp = at(32)};
    CHECK(!jsc_start_find(&registers, (struct stack_bounds){0, 0}, &start));
}

/* Any words on the stack, any registers. */
static void nothing_else_is_read(void) {
    make_all();
    for (enum call kind = 0; kind < CALLS; kind++)
        call(kind);
    uint64_t seed = 1;
    unsigned found = 0;
    for (int round = 0; round < 200000; round++) {
        uintptr_t words[8];
        for (int i = 0; i < 8; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            uint64_t random = seed >> 33;
            switch (random % 8) {
            case 0:
                words[i] = stack.low + random / 8 % (STACK_BYTES / 16) * 16;
                break;
            case 1:
                words[i] = stack.high - random / 8 % 64;
                break;
            case 2:
                words[i] = code + 4096 + 64 * (random / 8 % CALLS);
                break;
            case 3:
                words[i] = code + random / 8 % 16;
                break;
            case 4:
                words[i] = NATIVE + random / 8 % 64;
                break;
            case 5:
                words[i] = CODE_CELL + random / 8 % 4 * 16;
                break;
            case 6:
                words[i] = random / 8 % 4;
                break;
            default:
                words[i] = seed;
            }
        }
        for (int i = 0; i < 40; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            ((uintptr_t *)stack.low)[(seed >> 40) % (STACK_BYTES / 8)] = words[(seed >> 33) % 6];
        }
        struct cpu_context registers = {words[0], words[1], words[2], round % 2 ? words[3] : 0};
        if (round % 4 != 0) {
            registers.sp = stack.low + (words[2] & 0xf8);
            registers.fp = registers.sp + (words[1] & 0x1f8);
        }
        found += jsc_start_find(&registers, stack, &start);
    }
    printf("found %u\n", found);
    CHECK(found > 0);
}

static void without_compiled_code(void) {
    make_stack();
    put_frame(64, 128, NATIVE);
    CHECK(!find(NATIVE, 32, 64)); /* before it is prepared */
    jsc_start_prepare(NATIVE);
    CHECK(!find(NATIVE, 32, 64));
    /* Some pages are not JSC's. */
    code = (uintptr_t)mmap(NULL, 65536, PROT_READ | PROT_WRITE | PROT_EXEC,
                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    jsc_start_prepare(NATIVE);
    put_frame(64, 128, call(PLAIN));
    put_script_frame(128, 256, NATIVE);
    CHECK(!find(NATIVE, 32, 64));
}

TEST_MAIN({"a native function with a frame", function_with_a_frame},
          {"a native function without one", function_without_a_frame},
          {"a link register", link_register},
          {"a native function's native function", function_of_a_function},
          {"interpreted functions are left alone", interpreted_function},
          {"host functions are left alone", host_function},
          {"frames that are none", implausible_frames}, {"entries into JavaScript", entries},
          {"a function's first instructions", first_instructions}, {"bounds", bounds},
          {"nothing else is read", nothing_else_is_read},
          {"without compiled code", without_compiled_code})

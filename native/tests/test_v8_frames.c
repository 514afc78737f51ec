/* v8/frames.c: fabricated stacks and objects. */
#include "v8/frames.h"

#include <sys/mman.h>

#include "harness.h"

#define PAGE 4096

/* Objects as V8 makes them: a tagged pointer has 1 in its lowest bit, a small integer is an upper
 * half. */
struct object {
    uint64_t map;
    uint64_t fields[7];
};

static uint64_t tagged(const void *object) {
    return (uint64_t)object + 1;
}

static uint64_t small(int32_t value) {
    return (uint64_t)(uint32_t)value << 32;
}

static const uint64_t maps[4]; /* their addresses are the maps: function, info, script, scope */

static const struct pprof_v8_frame_layout *layout(void) {
    static struct pprof_v8_frame_layout made;
    made = (struct pprof_v8_frame_layout){
        .function_info = 24,
        .info_map = tagged(&maps[1]),
        .info_script = 16,
        .info_scope = 8,
        .script_map = tagged(&maps[2]),
        .script_number = 48,
        .scope_map = tagged(&maps[3]),
        .scope_start = 32,
    };
    return &made;
}

/* A function with all that it leads to. */
struct function {
    struct object function, info, script, scope;
};

static void make(struct function *f, int32_t script, int32_t position) {
    memset(f, 0, sizeof *f);
    f->function.map = tagged(&maps[0]);
    f->function.fields[2] = tagged(&f->info);
    f->info.map = tagged(&maps[1]);
    f->info.fields[0] = tagged(&f->scope);
    f->info.fields[1] = tagged(&f->script);
    f->script.map = tagged(&maps[2]);
    f->script.fields[5] = small(script);
    f->scope.map = tagged(&maps[3]);
    f->scope.fields[3] = small(position);
}

static struct frames_v8_frame resolve_anew(uint64_t pointer) {
    struct frames_v8_frame frame = {.pc = 0x10000, .function = pointer};
    frames_v8_forget();
    frames_v8_resolve(layout(), &frame, 1);
    return frame;
}

static struct frames_v8_frame resolve(uint64_t pointer) {
    struct frames_v8_frame frame = {.pc = 0x10000, .function = pointer};
    frames_v8_resolve(layout(), &frame, 1);
    return frame;
}

static void a_function_is_found(void) {
    static struct function f;
    make(&f, 17, 1234);
    struct frames_v8_frame frame = resolve_anew(tagged(&f.function));
    CHECK_EQUAL(frame.script, 17);
    CHECK_EQUAL(frame.position, 1234);
    CHECK_EQUAL(frame.pc, 0x10000);
    make(&f, 1, 0); /* a module's own */
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 1);
}

static void what_is_known_is_read_again_where_it_may_differ(void) {
    static struct function f, g;
    make(&f, 17, 1234);
    make(&g, 18, 4321);
    CHECK_EQUAL(resolve(tagged(&f.function)).script, 17);
    f.script.fields[5] = small(99); /* a script keeps its number, and nobody looks */
    CHECK_EQUAL(resolve(tagged(&f.function)).script, 17);
    f.info.fields[0] = tagged(&g.scope); /* another function in the same place */
    f.info.fields[1] = tagged(&g.script);
    CHECK_EQUAL(resolve(tagged(&f.function)).script, 18);
    CHECK_EQUAL(resolve(tagged(&f.function)).position, 4321);
    f.info.map = tagged(&maps[0]);
    CHECK_EQUAL(resolve(tagged(&f.function)).script, 0);
    make(&f, 17, 1234);
    f.script.fields[5] = small(99);
    frames_v8_forget();
    CHECK_EQUAL(resolve(tagged(&f.function)).script, 99);
}

static void what_is_of_another_kind_is_none(void) {
    static struct function f;
    make(&f, 17, 1234);
    f.info.map = tagged(&maps[0]);
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    make(&f, 17, 1234);
    f.script.map = tagged(&maps[3]);
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    make(&f, 17, 1234);
    f.scope.map = tagged(&maps[2]);
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    make(&f, 17, 1234);
    f.script.fields[5] = tagged(&f.scope); /* not a number */
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    make(&f, 0, 1234);
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    make(&f, 17, -1);
    CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    CHECK_EQUAL(resolve_anew(0).script, 0);
}

static void what_cannot_be_read_is_none(void) {
    char *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    munmap(pages + PAGE, PAGE);
    static struct function f;
    const uint64_t wild[] = {tagged(pages + PAGE),    tagged(pages + PAGE - 8), 1, 9, UINT64_MAX,
                             ((uint64_t)1 << 60) + 1, 0x7fffffffffff - 6};
    for (size_t i = 0; i < sizeof wild / sizeof wild[0]; i++) {
        CHECK_EQUAL(resolve_anew(wild[i]).script, 0);
        make(&f, 17, 1);
        f.function.fields[2] = wild[i];
        CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
        make(&f, 17, 1);
        f.info.fields[0] = wild[i];
        CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
        make(&f, 17, 1);
        f.info.fields[1] = wild[i];
        CHECK_EQUAL(resolve_anew(tagged(&f.function)).script, 0);
    }
}

static void one_that_fails_spoils_no_other(void) {
    enum { COUNT = 100 };
    static struct function functions[COUNT];
    struct frames_v8_frame frames[COUNT];
    for (int i = 0; i < COUNT; i++) {
        make(&functions[i], i + 1, 10 * i);
        frames[i] = (struct frames_v8_frame){.pc = 1, .function = tagged(&functions[i].function)};
        if (i % 3 == 0)
            frames[i].function = 0;
        if (i % 7 == 0)
            frames[i].function = 4097; /* nothing there */
        if (i % 11 == 0)
            functions[i].info.fields[1] = 4097;
    }
    frames_v8_resolve(layout(), frames, COUNT);
    uint32_t seen = 0;
    for (int i = 0; i < COUNT; i++) {
        bool is_good = i % 3 != 0 && i % 7 != 0 && i % 11 != 0;
        seen += i % 7 == 0 || i % 3 != 0;
        CHECK_EQUAL(frames[i].script, is_good && seen <= 64 ? i + 1 : 0);
        CHECK_EQUAL(frames[i].position, is_good && seen <= 64 ? 10 * i : 0);
    }
}

/* -- Walks ------------------------------------------------------------------------------------- */

static uintptr_t stack[64];

static struct stack_bounds bounds(void) {
    return (struct stack_bounds){(uintptr_t)&stack[0], (uintptr_t)&stack[64]};
}

/* A frame at INDEX with its return address, whose caller's frame is at ABOVE. */
static void put(int index, int above, uintptr_t pc) {
    stack[index] = (uintptr_t)&stack[above];
    stack[index + 1] = pc;
}

static void a_walk_sees_functions_below_frame_pointers(void) {
    struct frames_v8_frame frames[16];
    memset(stack, 0, sizeof stack);
    put(0, 10, 0x10000);
    stack[8] = 0x20001; /* the function, and above it its context */
    stack[9] = 0x30001;
    put(10, 20, 0x11000);
    stack[18] = 0x20009;
    stack[19] = 12; /* no context: another kind of frame */
    put(20, 30, 0x12000);
    stack[28] = 0x20002; /* not tagged */
    stack[29] = 0x30001;
    put(30, 32, 0x13000); /* too near: these words are the frame itself */
    put(32, 40, 0x14000);
    stack[40] = 0;
    stack[41] = 0x15000;
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 6);
    for (uint32_t i = 0; i < 6; i++) {
        CHECK_EQUAL(frames[i].pc, 0x10000 + i * 0x1000);
        CHECK_EQUAL(frames[i].function, i == 0 ? 0x20001 : 0);
        CHECK_EQUAL(frames[i].script, 0);
    }
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 2), 2);
}

static void a_broken_chain_ends_the_walk(void) {
    struct frames_v8_frame frames[16];
    memset(stack, 0, sizeof stack);
    put(0, 10, 0x10000);
    put(10, 5, 0x11000); /* downwards */
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 2);
    put(10, 10, 0x11000); /* a circle */
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 2);
    stack[10] = (uintptr_t)&stack[64]; /* beyond */
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 2);
    stack[10] = (uintptr_t)&stack[63]; /* half of it beyond */
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 2);
    stack[10] = (uintptr_t)&stack[20] + 1; /* askew */
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 2);
    put(10, 20, 100); /* no code there */
    CHECK_EQUAL(frames_v8_walk(stack, bounds(), frames, 16), 1);
    CHECK_EQUAL(frames_v8_walk(stack, (struct stack_bounds){0, 0}, frames, 16), 0);
    CHECK_EQUAL(frames_v8_walk((char *)stack + 4, bounds(), frames, 16), 0);
}

TEST_MAIN({"frames_v8: a function is found", a_function_is_found},
          {"frames_v8: what is known is read again where it may differ",
           what_is_known_is_read_again_where_it_may_differ},
          {"frames_v8: what is of another kind is none", what_is_of_another_kind_is_none},
          {"frames_v8: what cannot be read is none", what_cannot_be_read_is_none},
          {"frames_v8: one that fails spoils no other", one_that_fails_spoils_no_other},
          {"frames_v8: a walk sees functions below frame pointers",
           a_walk_sees_functions_below_frame_pointers},
          {"frames_v8: a broken chain ends the walk", a_broken_chain_ends_the_walk})

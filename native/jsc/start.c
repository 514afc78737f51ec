/*
 * jsc/start.c: see jsc/start.h. But for one section everything here is async-signal-safe.
 *
 * Where a frame of JavaScript was, its words stay until others need the place, so that the words
 * alone do not tell a frame that lives from one that a native function's frame covers by now. The
 * call tells: to native code it goes through a register; to JavaScript through memory, to a fixed
 * place, or through a register just after the callee's code was stored at the top of the stack.
 * That keeps interpreted functions apart, too, whose program counter lies among the native code's.
 */
#include "jsc/start.h"

#include "linux/maps_line.h"

/* JSC reserves 128 MiB to 1 GiB for compiled code, others' compiled code takes some pages. */
#define MIN_COMPILED_BYTES ((uintptr_t)1 << 20)

/* Functions of libm have frames of some hundred bytes. */
#define REACH_BYTES 1024

/* JSC's own limit of a call. */
#define MAX_ARGUMENTS 65536

#define FRAME_ALIGNMENT 16
#define CELL_ALIGNMENT 8

/* Native code enters JavaScript through one call, which a function for each small number of
 * arguments and one for the rest lead to. They lie so near to it, or else are seen no better than
 * without us. */
#define MAX_ENTRIES 4
#define ENTRY_BYTES 1024

/* So far around the call vm.topEntryFrame is the entry's. */
#define CALL_BYTES 8
#define RETURN_BYTES 32

enum { FRAME_CALLER, FRAME_RETURN, FRAME_CODE, FRAME_CALLEE, FRAME_ARGUMENTS };

struct code_range {
    uintptr_t low;
    uintptr_t high;
};

/* Both stay where they are as long as the process lives. */
static struct code_range compiled;
static struct code_range program;
/* Of a function of JSC's that is neither compiled nor interpreted JavaScript. */
static uintptr_t native_address;

/* Where JavaScript that native code has entered returns to; 0: not seen yet. Relaxed: each stands
 * for itself, and one that is overwritten is seen again. */
static uintptr_t entries[MAX_ENTRIES];
static uint32_t entries_seen;

static bool contains(struct code_range range, uintptr_t address) {
    return address >= range.low && address < range.high;
}

/* -- Normal context -------------------------------------------------------------------------- */

struct found {
    struct code_range compiled;
    struct code_range program;
    uintptr_t jsc_address;
};

static void take(const struct maps_line *line, void *value) {
    struct found *found = value;
    if (line->permissions[2] != 'x')
        return;
    struct code_range range = {line->low, line->high};
    if (contains(range, found->jsc_address))
        found->program = range;
    else if (line->permissions[0] == 'r' && line->inode == 0 &&
             range.high - range.low >= MIN_COMPILED_BYTES &&
             range.high - range.low > found->compiled.high - found->compiled.low)
        found->compiled = range;
}

void jsc_start_prepare(uintptr_t jsc_address) {
    struct found found = {.jsc_address = jsc_address};
    if (maps_read(take, &found) < 0 || found.program.high == 0)
        return;
    native_address = jsc_address;
    program = found.program;
    compiled = found.compiled;
}

/* -- Signal context -------------------------------------------------------------------------- */

/* Reads whatever lies on the stack, other functions' red zones included. */
#define READS_STACK __attribute__((no_sanitize("address", "thread", "undefined")))

READS_STACK static uintptr_t word_at(uintptr_t address) {
    return *(const uintptr_t *)address;
}

/* True if both words of a frame at FP can be read. */
static bool is_readable(uintptr_t fp, struct stack_bounds stack) {
    return fp % sizeof(uintptr_t) == 0 && fp >= stack.low && fp < stack.high &&
           stack.high - fp >= 2 * sizeof(uintptr_t);
}

static bool can_be_cell(uintptr_t word, struct stack_bounds stack) {
    return word >= 4096 && word < CPU_ADDRESS_END && word % CELL_ALIGNMENT == 0 &&
           (word < stack.low || word >= stack.high) && !contains(compiled, word) &&
           !contains(program, word);
}

/* True if a frame of JavaScript can be at FP, which must not be below LOWEST. A host function's has
 * no code, and is none: vm.topCallFrame is right as long as that runs. */
READS_STACK static bool can_be_frame(uintptr_t fp, uintptr_t lowest, struct stack_bounds stack) {
    if (fp % FRAME_ALIGNMENT != 0 || fp < lowest || fp >= stack.high ||
        stack.high - fp < JSC_FRAME_WORDS * sizeof(uintptr_t))
        return false;
    const uintptr_t *frame = (const uintptr_t *)fp;
    uint32_t arguments = (uint32_t)frame[FRAME_ARGUMENTS]; /* above them: the place in the code */
    return frame[FRAME_CALLER] > fp && frame[FRAME_CALLER] < stack.high &&
           can_be_cell(frame[FRAME_CODE], stack) && can_be_cell(frame[FRAME_CALLEE], stack) &&
           arguments >= 1 && arguments <= MAX_ARGUMENTS;
}

/* True if what returns to ADDRESS was called by compiled code, and is native. */
static bool is_native_call(uintptr_t address) {
    return contains(compiled, address) && address - compiled.low >= CPU_CALL_BYTES &&
           cpu_is_plain_register_call(address);
}

/* At the call that returns to ADDRESS, in the function with the frame FP, whose stack ended at SP.
 * */
static bool start_at_call(struct jsc_start *start, uintptr_t address, uintptr_t fp, uintptr_t sp,
                          struct stack_bounds stack) {
    if (!is_native_call(address) || !can_be_frame(fp, sp, stack))
        return false;
    /* Within the call, which belongs to the line that calls; what follows it may not. */
    start->registers = (struct cpu_context){.pc = address - 1, .fp = fp, .sp = sp};
    return true;
}

/* Where a native function that has no frame of its own, at REGISTERS, is to return to; 0 if that is
 * not sure. AT is where that is kept. */
static uintptr_t return_address(const struct cpu_context *registers, uintptr_t *at) {
    const uintptr_t word = sizeof(uintptr_t);
    uintptr_t fp = registers->fp;
    *at = registers->sp - word;
    if (contains(compiled, registers->link))
        return registers->link;
    *at += word;
    /* JSC's own functions have one but in their first instructions and the last. */
    if (contains(program, registers->pc)) {
        if (*at + word < fp && word_at(*at) == fp)
            *at += word;
        return *at < fp ? word_at(*at) : 0;
    }
    /* Others' have none, perhaps, and keep other things beside. */
    for (; *at < fp; *at += word) {
        uintptr_t address = word_at(*at);
        if (contains(compiled, address))
            return address;
        if (contains(program, address))
            return 0;
    }
    return 0;
}

/* REGISTERS are of native code, as far as we know. */
static bool start_at_caller(struct jsc_start *start, const struct cpu_context *registers,
                            struct stack_bounds stack) {
    const uintptr_t word = sizeof(uintptr_t);
    uintptr_t fp = registers->fp;
    uintptr_t above = word_at(fp + word), caller = word_at(fp);
    if (is_native_call(above))
        return start_at_call(start, above, caller, fp + 2 * word, stack);
    uintptr_t at;
    uintptr_t address = return_address(registers, &at);
    if (address != 0 && start_at_call(start, address, fp, at + word, stack))
        return true;
    /* Or it was called by the native function that was called. Further up there may be JavaScript
     * that is being interpreted. */
    if (!contains(program, above) || caller <= fp || caller - fp > REACH_BYTES ||
        !is_readable(caller, stack))
        return false;
    return start_at_call(start, word_at(caller + word), word_at(caller), caller + 2 * word, stack);
}

static void add_entry(uintptr_t address) {
    for (uint32_t i = 0; i < MAX_ENTRIES; i++)
        if (__atomic_load_n(&entries[i], __ATOMIC_RELAXED) == address)
            return;
    uint32_t place = __atomic_fetch_add(&entries_seen, 1, __ATOMIC_RELAXED) % MAX_ENTRIES;
    __atomic_store_n(&entries[place], address, __ATOMIC_RELAXED);
}

/* The entry that PC is near to, as what the call there returns to; 0 if there is none. */
static uintptr_t entry_near(uintptr_t pc) {
    for (uint32_t i = 0; i < MAX_ENTRIES; i++) {
        uintptr_t entry = __atomic_load_n(&entries[i], __ATOMIC_RELAXED);
        if (entry != 0 && pc >= entry - ENTRY_BYTES && pc < entry + ENTRY_BYTES)
            return entry;
    }
    return 0;
}

/* FP is an entry's, perhaps. If it is vm.topEntryFrame JSC goes on from there; else it gives up, as
 * it would without us. */
static bool start_below_entry(struct jsc_start *start, const struct cpu_context *registers) {
    start->stand_in[FRAME_CALLER] = registers->fp;
    start->stand_in[FRAME_RETURN] = registers->pc;
    start->stand_in[FRAME_CODE] = 0;
    start->stand_in[FRAME_CALLEE] = 0;
    start->stand_in[FRAME_ARGUMENTS] = 1;
    start->registers = (struct cpu_context){
        .pc = compiled.low, /* there JSC believes the frame pointer, and no function's code lies */
        .fp = (uintptr_t)start->stand_in,
        .sp = registers->sp,
    };
    return true;
}

/* REGISTERS are of the functions that lead to the call of ENTRY. Interpreted code may lie beside
 * them, which JSC takes them for. */
static bool start_at_entry(struct jsc_start *start, const struct cpu_context *registers,
                           uintptr_t entry, struct stack_bounds stack) {
    if (can_be_frame(registers->fp, registers->sp, stack))
        return false;
    if (registers->pc >= entry - CALL_BYTES && registers->pc < entry + RETURN_BYTES)
        return start_below_entry(start, registers);
    /* Still, or again, in the function that vm.topCallFrame says: to be seen as other native code
     * is. */
    start->registers = *registers;
    start->registers.pc = native_address;
    return true;
}

/* REGISTERS are of compiled code. */
static bool start_of_compiled(struct jsc_start *start, const struct cpu_context *registers,
                              struct stack_bounds stack) {
    uintptr_t fp = registers->fp, sp = registers->sp;
    if (can_be_frame(fp, sp, stack)) {
        uintptr_t caller = word_at(fp), address = word_at(fp + sizeof(uintptr_t));
        if (contains(program, address) && !can_be_frame(caller, fp, stack))
            add_entry(address);
        return false;
    }
    /* A function's first or last instruction: the return address is the last that was saved, or
     * only the caller's frame after it. */
    uintptr_t address = registers->link;
    if (!contains(program, address)) {
        uintptr_t last = word_at(sp);
        address = last == fp ? word_at(sp + sizeof(uintptr_t)) : last;
    }
    if (!contains(program, address))
        return false;
    add_entry(address);
    return start_below_entry(start, registers);
}

bool jsc_start_find(const struct cpu_context *registers, struct stack_bounds stack,
                    struct jsc_start *start) {
    uintptr_t fp = registers->fp, sp = registers->sp;
    if (compiled.high == 0 || sp < stack.low || sp % sizeof(uintptr_t) != 0 || fp < sp ||
        !is_readable(fp, stack))
        return false;
    if (contains(compiled, registers->pc))
        return start_of_compiled(start, registers, stack);
    uintptr_t entry = entry_near(registers->pc);
    if (entry != 0)
        return start_at_entry(start, registers, entry, stack);
    return fp - sp <= REACH_BYTES && start_at_caller(start, registers, stack);
}

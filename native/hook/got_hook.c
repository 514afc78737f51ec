/*
 * hook/got_hook.c: see hook/got_hook.h. Normal context only.
 *
 * dlopen is not hooked: it looks for a file where the RUNPATH of its caller says, and knows that
 * caller by its return address. No function of a library is called before dlsym has found one in
 * it: that is the moment to hook it; and dlsym, whose caller matters as well (RTLD_NEXT), is jumped
 * to, not called.
 */
#include "hook/got_hook.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/auxv.h>
#include <sys/mman.h>

#include "hook/first_copy.h"
#include "linux/fork.h"
#include "linux/loaded_object.h"
#include "linux/raw_syscall.h"

/* Of all rooms together, and dlsym's. */
#define MAX_HOOKS 24

struct span {
    uintptr_t low;
    uintptr_t high;
};

struct hook {
    const char *name;
    void *replacement;
    void **original;
    /* What slots hold that no hook has changed: addresses in the object that defines the function
     * and in the one that was called in its place. Two versions of a function may lie in one
     * object. */
    struct span defined;
    struct span called;
    int slots; /* now pointing at replacement */
    int error; /* the last mprotect that failed, negative */
};

/* All under `lock`. */
FORK_LOCK(lock);
static struct hook hooks[MAX_HOOKS];
static uint32_t hook_count;
/* Objects that the loader has ever added, as of the last look at all of them. */
static uint64_t loaded;

static bool is_in(struct span span, uintptr_t address) {
    return address >= span.low && address < span.high;
}

/* -- Slots ----------------------------------------------------------------------------------- */

/* Stores REPLACEMENT to SLOT, a word of the object of INFO, if it still holds VALUE. Where the
 * loader has made the page read-only (RELRO), it is read-only again afterwards. 1, 0 if it does
 * not, or a negative errno. */
static int patch_slot(const struct dl_phdr_info *info, uintptr_t slot, void *value,
                      void *replacement) {
    const ElfW(Phdr) *load = loaded_object_header(info, PT_LOAD, slot);
    const ElfW(Phdr) *relro = loaded_object_header(info, PT_GNU_RELRO, slot);
    int protection = (load->p_flags & PF_R ? PROT_READ : 0) |
                     (load->p_flags & PF_W ? PROT_WRITE : 0) |
                     (load->p_flags & PF_X ? PROT_EXEC : 0);
    if (relro != NULL)
        protection &= ~PROT_WRITE;
    uintptr_t page = getauxval(AT_PAGESZ), start = slot & ~(page - 1);
    if (!(protection & PROT_WRITE)) {
        long status = raw_syscall4(SYS_mprotect, (long)start, (long)page, protection | PROT_WRITE,
                                   0);
        if (status < 0)
            return (int)status;
    }
    /* Release: partner of every caller's load of the slot; *ORIGINAL was stored before. */
    int stored = __atomic_compare_exchange_n((void **)slot, &value, replacement, false,
                                             __ATOMIC_RELEASE, __ATOMIC_RELAXED);
    if (!(protection & PROT_WRITE)) {
        /* The loader protects whole pages of RELRO only: its last, partial page stays writable. */
        if (relro == NULL ||
            ((info->dlpi_addr + relro->p_vaddr + relro->p_memsz) & ~(page - 1)) > start)
            raw_syscall4(SYS_mprotect, (long)start, (long)page, protection, 0);
    }
    return stored;
}

/* SLOT of OBJECT holds the address of what HOOK replaces, or that of OBJECT's own code that will
 * look it up. */
static bool is_unchanged(const struct hook *hook, const struct loaded_object *object,
                         uintptr_t value) {
    return is_in(hook->defined, value) || is_in(hook->called, value) ||
           loaded_object_has(object, value);
}

static bool patch_import(const struct loaded_object *object, const ElfW(Sym) *symbol,
                         uintptr_t slot, void *argument) {
    (void)argument;
    const char *name = object->strings + symbol->st_name;
    for (uint32_t i = 0; i < hook_count; i++) {
        struct hook *hook = &hooks[i];
        if (!same_name(name, hook->name))
            continue;
        void *value = __atomic_load_n((void **)slot, __ATOMIC_RELAXED);
        int status = value == hook->replacement;
        if (status == 0 && is_unchanged(hook, object, (uintptr_t)value))
            status = patch_slot(object->info, slot, value, hook->replacement);
        if (status < 0)
            hook->error = status;
        else
            hook->slots += status;
    }
    return false;
}

/* True if OBJECT is ours, whose own calls must reach the originals. */
static bool is_ours(const struct loaded_object *object) {
    return loaded_object_has(object, (uintptr_t)&is_ours);
}

static int patch_object(struct dl_phdr_info *info, size_t size, void *argument) {
    (void)size;
    struct loaded_object object;
    if (loaded_object_read(info, &object) && !is_ours(&object))
        loaded_object_each_import(&object, patch_import, argument);
    return 0;
}

static int read_loaded(struct dl_phdr_info *info, size_t size, void *argument) {
    uint64_t *count = argument;
    if (size >= offsetof(struct dl_phdr_info, dlpi_adds) + sizeof info->dlpi_adds)
        *count = info->dlpi_adds;
    return 1;
}

static uint64_t loaded_by_now(void) {
    uint64_t count = 0;
    dl_iterate_phdr(read_loaded, &count);
    return count;
}

/* Under `lock`. Puts all hooks into all objects. */
static void patch_all(void) {
    loaded = loaded_by_now();
    for (uint32_t i = 0; i < hook_count; i++)
        hooks[i].slots = hooks[i].error = 0;
    dl_iterate_phdr(patch_object, NULL);
}

void got_hook_renew(void) {
    pthread_mutex_lock(&lock);
    if (loaded_by_now() != loaded)
        patch_all();
    pthread_mutex_unlock(&lock);
}

/* -- The originals --------------------------------------------------------------------------- */

struct original {
    const char *name;
    uintptr_t resolved;   /* what dlsym says */
    uintptr_t called;     /* what a slot holds, or who defines it; 0: no slot is bound yet */
    bool is_stub;         /* `resolved` is no function */
    struct span *defined; /* to be filled in: the object that `resolved` lies in, */
    struct span *caller;  /* and the one that `called` lies in */
};

/* Programs at a fixed address (Node) may export a stub of their own for an imported function, so
 * that all objects agree on its address. The stub jumps to what the program's slot holds: it would
 * come back to us. */
static bool find_called(const struct loaded_object *object, const ElfW(Sym) *symbol, uintptr_t slot,
                        void *argument) {
    struct original *original = argument;
    if (!same_name(object->strings + symbol->st_name, original->name))
        return false;
    if (symbol->st_shndx == SHN_UNDEF && symbol->st_value != 0 &&
        loaded_object_has(object, original->resolved))
        original->is_stub = true;
    uintptr_t value = __atomic_load_n((uintptr_t *)slot, __ATOMIC_RELAXED);
    if (value == 0 || loaded_object_has(object, value) ||
        (original->is_stub && value == original->resolved))
        return false;
    original->called = value;
    return true;
}

static int find_in_object(struct dl_phdr_info *info, size_t size, void *argument) {
    (void)size;
    struct original *original = argument;
    struct loaded_object object;
    if (!loaded_object_read(info, &object) || is_ours(&object))
        return 0;
    if (loaded_object_each_import(&object, find_called, original))
        return 1;
    const ElfW(Sym) *defined = original->is_stub ? loaded_object_export(&object, original->name)
                                                 : NULL;
    if (defined != NULL && ELF64_ST_TYPE(defined->st_info) == STT_FUNC)
        original->called = info->dlpi_addr + defined->st_value;
    return original->called != 0;
}

static int find_spans(struct dl_phdr_info *info, size_t size, void *argument) {
    (void)size;
    const struct original *original = argument;
    struct loaded_object object;
    loaded_object_read(info, &object);
    if (loaded_object_has(&object, original->resolved))
        *original->defined = (struct span){object.low, object.high};
    if (loaded_object_has(&object, original->called))
        *original->caller = (struct span){object.low, object.high};
    return 0;
}

/* Under `lock`. Finds what HOOK replaces: what the first bound slot holds, which is the program's
 * mostly and of the version that it was linked with; else what dlsym says. 0 or a negative errno.
 */
static int find_original(struct hook *hook) {
    /* Not `&f`: the compiler may fold that to a read of our own GOT slot. */
    void *resolved = dlsym(RTLD_DEFAULT, hook->name);
    if (resolved == NULL)
        return -ENOENT;
    struct original original = {.name = hook->name,
                                .resolved = (uintptr_t)resolved,
                                .defined = &hook->defined,
                                .caller = &hook->called};
    dl_iterate_phdr(find_in_object, &original);
    if (original.called == 0 && original.is_stub)
        return -ENOENT;
    dl_iterate_phdr(find_spans, &original);
    /* Release: partner of the load in the replacement, which runs as soon as a slot is patched. */
    __atomic_store_n(hook->original, original.called != 0 ? (void *)original.called : resolved,
                     __ATOMIC_RELEASE);
    return 0;
}

/* -- dlsym ----------------------------------------------------------------------------------- */

static void *(*real_dlsym)(void *, const char *)__attribute__((used));
void hooked_dlsym(void);

/* Calls got_hook_renew and jumps to real_dlsym, with the arguments and the return address that it
 * was given. */
#if defined(__x86_64__)
__asm__(".text\n"
        ".hidden hooked_dlsym\n"
        ".globl hooked_dlsym\n"
        ".type hooked_dlsym, @function\n"
        "hooked_dlsym:\n"
        "    push %rdi\n"
        "    push %rsi\n"
        "    sub $8, %rsp\n"
        "    call got_hook_renew\n"
        "    add $8, %rsp\n"
        "    pop %rsi\n"
        "    pop %rdi\n"
        "    jmp *real_dlsym(%rip)\n"
        ".size hooked_dlsym, . - hooked_dlsym\n");
#elif defined(__aarch64__)
__asm__(".text\n"
        ".hidden hooked_dlsym\n"
        ".globl hooked_dlsym\n"
        ".type hooked_dlsym, @function\n"
        "hooked_dlsym:\n"
        "    stp x29, x30, [sp, -32]!\n"
        "    mov x29, sp\n"
        "    stp x0, x1, [sp, 16]\n"
        "    bl got_hook_renew\n"
        "    ldp x0, x1, [sp, 16]\n"
        "    ldp x29, x30, [sp], 32\n"
        "    adrp x16, real_dlsym\n"
        "    ldr x16, [x16, :lo12:real_dlsym]\n"
        "    br x16\n"
        ".size hooked_dlsym, . - hooked_dlsym\n");
#endif

/* -- Interface ------------------------------------------------------------------------------- */

/* Under `lock`. The hook of REPLACEMENT, or NULL. */
static struct hook *hook_of(const void *replacement) {
    for (uint32_t i = 0; i < hook_count; i++)
        if (hooks[i].replacement == replacement)
            return &hooks[i];
    return NULL;
}

/* Under `lock`. 0 or a negative errno. */
static int add_hook(const char *name, void *replacement, void **original) {
    if (hook_count == MAX_HOOKS)
        return -ENOSPC;
    struct hook *hook = &hooks[hook_count];
    *hook = (struct hook){.name = name, .replacement = replacement, .original = original};
    int status = find_original(hook);
    if (status == 0)
        hook_count++;
    return status;
}

/* Under `lock`. As got_hook. */
static int install(const char *name, void *replacement, void **original) {
    struct hook *hook = hook_of(replacement);
    if (hook == NULL) {
        int status = first_copy_check();
        if (status == 0)
            status = fork_watch();
        if (status == 0 && hook_count == 0)
            status = add_hook("dlsym", (void *)hooked_dlsym, (void **)&real_dlsym);
        if (status == 0)
            status = add_hook(name, replacement, original);
        if (status < 0)
            return status;
        patch_all();
        hook = hook_of(replacement);
    } else if (loaded_by_now() != loaded) {
        patch_all();
    }
    return hook->slots == 0 ? hook->error : hook->slots;
}

int got_hook(const char *name, void *replacement, void **original) {
    pthread_mutex_lock(&lock);
    int slots = install(name, replacement, original);
    pthread_mutex_unlock(&lock);
    return slots;
}

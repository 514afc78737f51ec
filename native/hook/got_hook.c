/*
 * hook/got_hook.c: see hook/got_hook.h. Normal context only.
 */
/* Runs once for each hook: the library is embedded in a module, and so its size counts more. */
#pragma GCC optimize("Os")

#include "hook/got_hook.h"

#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/auxv.h>
#include <sys/mman.h>

#include "linux/raw_syscall.h"

#if defined(__x86_64__)
#define RELOC_JUMP_SLOT R_X86_64_JUMP_SLOT
#define RELOC_GLOB_DAT R_X86_64_GLOB_DAT
#define RELOC_ABSOLUTE R_X86_64_64
#elif defined(__aarch64__)
#define RELOC_JUMP_SLOT R_AARCH64_JUMP_SLOT
#define RELOC_GLOB_DAT R_AARCH64_GLOB_DAT
#define RELOC_ABSOLUTE R_AARCH64_ABS64
#endif

struct patch {
    const char *name;
    void *replacement;
    uintptr_t page;
    int slots; /* now pointing at replacement */
    int error; /* the last mprotect that failed, negative */
};

/* What of an object's dynamic section the search needs. */
struct imports {
    const ElfW(Sym) *symbols;
    const char *strings;
    const ElfW(Rela) *tables[2];
    size_t counts[2];
};

static pthread_mutex_t hook_lock = PTHREAD_MUTEX_INITIALIZER;

static bool same_name(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

/* The program header of type TYPE of OBJECT that covers ADDRESS, or NULL. */
static const ElfW(Phdr) *header_covering(const struct dl_phdr_info *object, uint32_t type,
                                         uintptr_t address) {
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *header = &object->dlpi_phdr[i];
        uintptr_t start = object->dlpi_addr + header->p_vaddr;
        if (header->p_type == type && address >= start && address - start < header->p_memsz)
            return header;
    }
    return NULL;
}

/* glibc replaces the dynamic section's addresses by absolute ones, musl and the vDSO leave them
 * relative to the object. An absolute address is never below the object's own base. */
static const void *object_pointer(const struct dl_phdr_info *object, uintptr_t value) {
    return (const void *)(value < object->dlpi_addr ? value + object->dlpi_addr : value);
}

static bool read_imports(const struct dl_phdr_info *object, struct imports *imports) {
    const ElfW(Dyn) *entry = NULL;
    for (int i = 0; i < object->dlpi_phnum; i++)
        if (object->dlpi_phdr[i].p_type == PT_DYNAMIC)
            entry = (const void *)(object->dlpi_addr + object->dlpi_phdr[i].p_vaddr);
    if (entry == NULL)
        return false;

    *imports = (struct imports){0};
    for (; entry->d_tag != DT_NULL; entry++) {
        switch (entry->d_tag) {
        case DT_SYMTAB:
            imports->symbols = object_pointer(object, entry->d_un.d_ptr);
            break;
        case DT_STRTAB:
            imports->strings = object_pointer(object, entry->d_un.d_ptr);
            break;
        case DT_JMPREL:
            imports->tables[0] = object_pointer(object, entry->d_un.d_ptr);
            break;
        case DT_PLTRELSZ:
            imports->counts[0] = entry->d_un.d_val / sizeof(ElfW(Rela));
            break;
        case DT_RELA:
            imports->tables[1] = object_pointer(object, entry->d_un.d_ptr);
            break;
        case DT_RELASZ:
            imports->counts[1] = entry->d_un.d_val / sizeof(ElfW(Rela));
            break;
        }
    }
    return imports->symbols != NULL && imports->strings != NULL;
}

/* Stores PATCH's replacement to SLOT, a word of OBJECT. Where the loader has made the page
 * read-only (RELRO), it is read-only again afterwards. */
static void patch_slot(const struct dl_phdr_info *object, uintptr_t slot, struct patch *patch) {
    const ElfW(Phdr) *load = header_covering(object, PT_LOAD, slot);
    if (load == NULL || slot % sizeof(void *) != 0)
        return;
    if (__atomic_load_n((void **)slot, __ATOMIC_RELAXED) == patch->replacement) {
        patch->slots++;
        return;
    }

    int protection = (load->p_flags & PF_R ? PROT_READ : 0) |
                     (load->p_flags & PF_W ? PROT_WRITE : 0) |
                     (load->p_flags & PF_X ? PROT_EXEC : 0);
    if (header_covering(object, PT_GNU_RELRO, slot) != NULL)
        protection &= ~PROT_WRITE;
    uintptr_t start = slot & ~(patch->page - 1);
    if (!(protection & PROT_WRITE)) {
        long status = raw_syscall4(SYS_mprotect, (long)start, (long)patch->page,
                                protection | PROT_WRITE, 0);
        if (status < 0) {
            patch->error = (int)status;
            return;
        }
    }
    /* Release: partner of every caller's load of the slot; *ORIGINAL was stored before. */
    __atomic_store_n((void **)slot, patch->replacement, __ATOMIC_RELEASE);
    patch->slots++;
    if (!(protection & PROT_WRITE)) {
        /* The loader protects whole pages of RELRO only: its last, partial page stays writable. */
        const ElfW(Phdr) *relro = header_covering(object, PT_GNU_RELRO, slot);
        if (relro == NULL ||
            ((object->dlpi_addr + relro->p_vaddr + relro->p_memsz) & ~(patch->page - 1)) > start)
            raw_syscall4(SYS_mprotect, (long)start, (long)patch->page, protection, 0);
    }
}

static int patch_object(struct dl_phdr_info *object, size_t size, void *argument) {
    (void)size;
    struct patch *patch = argument;
    struct imports imports;
    if (header_covering(object, PT_LOAD, (uintptr_t)&patch_object) != NULL)
        return 0; /* ourselves: our own calls must reach the original */
    if (!read_imports(object, &imports))
        return 0;
    for (int table = 0; table < 2; table++) {
        const ElfW(Rela) *relocation = imports.tables[table];
        for (size_t i = 0; relocation != NULL && i < imports.counts[table]; i++, relocation++) {
            uint32_t type = (uint32_t)ELF64_R_TYPE(relocation->r_info);
            if (type != RELOC_JUMP_SLOT && type != RELOC_GLOB_DAT && type != RELOC_ABSOLUTE)
                continue;
            const ElfW(Sym) *symbol = &imports.symbols[ELF64_R_SYM(relocation->r_info)];
            if (symbol->st_name == 0 || relocation->r_addend != 0 ||
                !same_name(imports.strings + symbol->st_name, patch->name))
                continue;
            patch_slot(object, object->dlpi_addr + relocation->r_offset, patch);
        }
    }
    return 0;
}

int got_hook(const char *name, void *replacement, void **original) {
    /* By dlsym, not by `original = &f`: the compiler may fold the latter to a read of our own GOT
     * slot, and a slot that is not bound yet would be overwritten by the lazy resolver. */
    void *resolved = dlsym(RTLD_DEFAULT, name);
    if (resolved == NULL)
        return -ENOENT;

    struct patch patch = {
        .name = name, .replacement = replacement, .page = getauxval(AT_PAGESZ)};
    pthread_mutex_lock(&hook_lock);
    /* Release: partner of the load in REPLACEMENT, which runs as soon as a slot is patched. */
    __atomic_store_n(original, resolved, __ATOMIC_RELEASE);
    dl_iterate_phdr(patch_object, &patch);
    pthread_mutex_unlock(&hook_lock);
    return patch.slots == 0 ? patch.error : patch.slots;
}

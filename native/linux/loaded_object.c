/*
 * linux/loaded_object.c: see linux/loaded_object.h.
 */
#include "linux/loaded_object.h"

#include <elf.h>

#if defined(__x86_64__)
#define RELOC_JUMP_SLOT R_X86_64_JUMP_SLOT
#define RELOC_GLOB_DAT R_X86_64_GLOB_DAT
#define RELOC_ABSOLUTE R_X86_64_64
#elif defined(__aarch64__)
#define RELOC_JUMP_SLOT R_AARCH64_JUMP_SLOT
#define RELOC_GLOB_DAT R_AARCH64_GLOB_DAT
#define RELOC_ABSOLUTE R_AARCH64_ABS64
#endif

const ElfW(Phdr) *loaded_object_header(const struct dl_phdr_info *info, uint32_t type,
                                       uintptr_t address) {
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *header = &info->dlpi_phdr[i];
        uintptr_t start = info->dlpi_addr + header->p_vaddr;
        if (header->p_type == type && address >= start && address - start < header->p_memsz)
            return header;
    }
    return NULL;
}

/* glibc replaces the dynamic section's addresses by absolute ones, musl and the vDSO leave them
 * relative to the object. An absolute address is never below the object's own base. */
static const void *object_pointer(const struct dl_phdr_info *info, uintptr_t value) {
    return (const void *)(value < info->dlpi_addr ? value + info->dlpi_addr : value);
}

bool loaded_object_read(const struct dl_phdr_info *info, struct loaded_object *object) {
    *object = (struct loaded_object){.info = info, .low = UINTPTR_MAX};
    const ElfW(Dyn) *entry = NULL;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *header = &info->dlpi_phdr[i];
        uintptr_t start = info->dlpi_addr + header->p_vaddr;
        if (header->p_type == PT_DYNAMIC)
            entry = (const void *)start;
        if (header->p_type != PT_LOAD)
            continue;
        object->low = start < object->low ? start : object->low;
        if (start + header->p_memsz > object->high)
            object->high = start + header->p_memsz;
    }
    if (entry == NULL)
        return false;

    size_t relative = 0;
    for (; entry->d_tag != DT_NULL; entry++) {
        const void *pointer = object_pointer(info, entry->d_un.d_ptr);
        switch (entry->d_tag) {
        case DT_SYMTAB:
            object->symbols = pointer;
            break;
        case DT_STRTAB:
            object->strings = pointer;
            break;
        case DT_GNU_HASH:
            object->gnu_hash = pointer;
            break;
        case DT_JMPREL:
            object->relocations[0] = pointer;
            break;
        case DT_PLTRELSZ:
            object->relocation_counts[0] = entry->d_un.d_val / sizeof(ElfW(Rela));
            break;
        case DT_RELA:
            object->relocations[1] = pointer;
            break;
        case DT_RELASZ:
            object->relocation_counts[1] = entry->d_un.d_val / sizeof(ElfW(Rela));
            break;
        case DT_RELACOUNT:
            relative = entry->d_un.d_val; /* they come first; Deno has 158,853 of them */
            break;
        }
    }
    if (object->relocations[1] != NULL && relative <= object->relocation_counts[1]) {
        object->relocations[1] += relative;
        object->relocation_counts[1] -= relative;
    }
    return object->symbols != NULL && object->strings != NULL;
}

/* The table: four words (buckets, index of the first symbol in it, 64-bit words of the Bloom
 * filter, shift), the filter, a symbol's index per bucket, and a hash per symbol, whose lowest bit
 * ends the bucket. */
const ElfW(Sym) *loaded_object_export(const struct loaded_object *object, const char *name) {
    const uint32_t *table = object->gnu_hash;
    if (table == NULL || table[0] == 0)
        return NULL;
    const uint32_t *buckets = table + 4 + 2 * (size_t)table[2];
    const uint32_t *hashes = buckets + table[0];
    uint32_t wanted = 5381;
    for (const char *at = name; *at != '\0'; at++)
        wanted = wanted * 33 + (uint8_t)*at;
    for (uint32_t i = buckets[wanted % table[0]]; i >= table[1]; i++) {
        uint32_t hash = hashes[i - table[1]];
        const ElfW(Sym) *symbol = &object->symbols[i];
        if ((hash | 1) == (wanted | 1) && symbol->st_shndx != SHN_UNDEF &&
            same_name(object->strings + symbol->st_name, name))
            return symbol;
        if (hash & 1)
            break;
    }
    return NULL;
}

bool loaded_object_each_import(const struct loaded_object *object,
                               bool (*visit)(const struct loaded_object *object,
                                             const ElfW(Sym) *symbol, uintptr_t slot,
                                             void *argument),
                               void *argument) {
    for (int table = 0; table < 2; table++) {
        const ElfW(Rela) *relocation = object->relocations[table];
        const ElfW(Rela) *end = relocation + object->relocation_counts[table];
        for (; relocation != NULL && relocation < end; relocation++) {
            uint32_t type = (uint32_t)ELF64_R_TYPE(relocation->r_info);
            if (type != RELOC_JUMP_SLOT && type != RELOC_GLOB_DAT && type != RELOC_ABSOLUTE)
                continue;
            const ElfW(Sym) *symbol = &object->symbols[ELF64_R_SYM(relocation->r_info)];
            uintptr_t slot = object->info->dlpi_addr + relocation->r_offset;
            if (symbol->st_name == 0 || relocation->r_addend != 0 || slot % sizeof(void *) != 0 ||
                loaded_object_header(object->info, PT_LOAD, slot) == NULL)
                continue;
            if (visit(object, symbol, slot, argument))
                return true;
        }
    }
    return false;
}

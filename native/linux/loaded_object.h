/*
 * linux/loaded_object.h: the ELF objects that the loader has mapped, as dl_iterate_phdr tells of
 * them. Normal context only.
 */
#ifndef PPROF_LINUX_LOADED_OBJECT_H
#define PPROF_LINUX_LOADED_OBJECT_H

#include <link.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What of an object's dynamic section is of use here. */
struct loaded_object {
    const struct dl_phdr_info *info;
    uintptr_t low, high; /* of its segments */
    const ElfW(Sym) *symbols;
    const char *strings;
    const uint32_t *gnu_hash;         /* NULL: it has none */
    const ElfW(Rela) *relocations[2]; /* DT_JMPREL, and DT_RELA without its relative ones */
    size_t relocation_counts[2];
};

/* Fills in OBJECT; false where it has no dynamic section (low and high are right then, too). */
bool loaded_object_read(const struct dl_phdr_info *info, struct loaded_object *object);

/* The program header of TYPE that covers ADDRESS, or NULL. */
const ElfW(Phdr) *loaded_object_header(const struct dl_phdr_info *info, uint32_t type,
                                       uintptr_t address);

static inline bool loaded_object_has(const struct loaded_object *object, uintptr_t address) {
    return address >= object->low && address < object->high;
}

/* The symbol NAME, if OBJECT itself defines it for others, or NULL. Looks in DT_GNU_HASH alone. */
const ElfW(Sym) *loaded_object_export(const struct loaded_object *object, const char *name);

/* Calls VISIT for each word of OBJECT, at SLOT, that the loader stores or has stored SYMBOL's
 * address to (JUMP_SLOT, GLOB_DAT and absolute relocations). True ends it, and is returned. */
bool loaded_object_each_import(const struct loaded_object *object,
                               bool (*visit)(const struct loaded_object *object,
                                             const ElfW(Sym) *symbol, uintptr_t slot,
                                             void *argument),
                               void *argument);

static inline bool same_name(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

#endif

/*
 * hook/first_copy.c: see hook/first_copy.h. The loader lists objects in the order in which it has
 * loaded them, and no copy is ever unloaded (-z nodelete): which is the first never changes.
 */
#include "hook/first_copy.h"

#include <errno.h>

#include "linux/loaded_object.h"
#include "pprof_native.h"

static int look_at(struct dl_phdr_info *info, size_t size, void *argument) {
    (void)size;
    const char **other = argument;
    struct loaded_object object;
    bool is_read = loaded_object_read(info, &object);
    if (loaded_object_has(&object, (uintptr_t)&look_at))
        return 1;
    if (!is_read || loaded_object_export(&object, "pprof_abi_version") == NULL)
        return 0;
    *other = info->dlpi_name;
    return 1;
}

/* The loader's name of the first copy; NULL: it is ours. */
static const char *other_copy(void) {
    const char *other = NULL;
    dl_iterate_phdr(look_at, &other);
    return other;
}

int first_copy_check(void) {
    return other_copy() == NULL ? 0 : -EEXIST;
}

int32_t pprof_first_copy(uint8_t *path, uint32_t size) {
    const char *other = other_copy();
    if (other == NULL)
        return 0;
    uint32_t n = 0;
    for (; other[n] != '\0'; n++) {
        if (n == size)
            return -ENOSPC;
        path[n] = (uint8_t)other[n];
    }
    return n == 0 ? -ENOENT : (int32_t)n;
}

/* hook/size_class.h: classes of sizes, by which allocations of one stack are told apart. */
#ifndef PPROF_HOOK_SIZE_CLASS_H
#define PPROF_HOOK_SIZE_CLASS_H

#include <stdint.h>

/* async-signal-safe. Sizes that differ by less than a quarter are of one class, below 256. */
static inline uint8_t size_class_of(uint64_t size) {
    if (size < 4)
        return (uint8_t)size;
    uint32_t top = 63 - (uint32_t)__builtin_clzll(size);
    return (uint8_t)(4 * top + (size >> (top - 2) & 3));
}

#endif

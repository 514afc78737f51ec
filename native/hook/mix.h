/* hook/mix.h: hashes of words, one after the other. */
#ifndef PPROF_HOOK_MIX_H
#define PPROF_HOOK_MIX_H

#include <stdint.h>

/* async-signal-safe. HASH with WORD mixed into it. */
static inline uint64_t mixed(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 32;
}

#endif

/*
 * hook/countdown.c: see hook/countdown.h.
 */
#include "hook/countdown.h"

#include "linux/raw_syscall.h"

struct countdown countdowns[COUNTDOWNS];
uint64_t countdown_expected;

static double rate; /* bytes for each sample */

/* The natural logarithm of X > 0, good to six digits. */
static double logarithm(double x) {
    union {
        double value;
        uint64_t bits;
    } number = {x};
    int exponent = (int)(number.bits >> 52 & 0x7ff) - 1023;
    number.bits = (number.bits & 0x000fffffffffffffu) | 0x3ff0000000000000u; /* from 1 to 2 */
    double y = (number.value - 1) / (number.value + 1);
    double square = y * y;
    double series = 1 + square * (1. / 3 +
                                  square * (1. / 5 +
                                            square * (1. / 7 + square * (1. / 9 + square / 11))));
    return 2 * y * series + exponent * 0.6931471805599453;
}

/* Draws the number of bytes until the next sample. */
static int64_t draw(struct countdown *countdown) {
    uint64_t random = countdown->random;
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    countdown->random = random;
    double chance = (double)((random >> 11) + 1) * (1.0 / 9007199254740992.0); /* (0, 1] */
    return (int64_t)(-logarithm(chance) * rate) + 1;
}

bool countdown_next(size_t size) {
    struct countdown *countdown = countdown_own();
    int64_t left = __atomic_load_n(&countdown->left, __ATOMIC_RELAXED);
    if (left > 0)
        return false;
    /* This thread has had none before: SIZE bytes count into its first one, and may not be a
     * sample. */
    if (countdown->random == 0) {
        countdown->random = (raw_now(CLOCK_MONOTONIC) ^ (uintptr_t)countdown) *
                                0x9e3779b97f4a7c15u |
                            1;
        draw(countdown);
        left = draw(countdown) - (int64_t)size;
        __atomic_store_n(&countdown->left, left, __ATOMIC_RELAXED);
        if (left > 0)
            return false;
    }
    __atomic_store_n(&countdown->left, draw(countdown), __ATOMIC_RELAXED);
    return true;
}

void countdown_start(double bytes) {
    for (uint32_t i = 0; i < COUNTDOWNS; i++) {
        __atomic_store_n(&countdowns[i].left, 0, __ATOMIC_RELAXED);
        countdowns[i].random = 0;
    }
    rate = bytes;
}

/*
 * tick/clock_state.c: see tick/clock_state.h. All of it is async-signal-safe.
 */
#include "tick/clock_state.h"

#include "linux/fork.h"

/* Read by handlers; written by clock_state_begin and _end. */
static int32_t running = CLOCK_STATE_NONE;
static uint64_t period;

int32_t clock_state_running(void) {
    return __atomic_load_n(&running, __ATOMIC_SEQ_CST);
}

bool clock_state_is_running(void) {
    return __atomic_load_n(&running, __ATOMIC_ACQUIRE) != CLOCK_STATE_NONE;
}

uint64_t clock_state_period(void) {
    /* Relaxed: published by `running`, which the caller has loaded. */
    return __atomic_load_n(&period, __ATOMIC_RELAXED);
}

void clock_state_begin(int32_t clock, uint64_t period_ns) {
    __atomic_store_n(&period, period_ns, __ATOMIC_RELAXED);
    /* Publishes the line above, and what the caller has written before. */
    __atomic_store_n(&running, clock, __ATOMIC_SEQ_CST);
}

void clock_state_end(void) {
    __atomic_store_n(&running, CLOCK_STATE_NONE, __ATOMIC_SEQ_CST);
}
IN_FORKED_CHILD(clock_state_end); /* it has no timer */

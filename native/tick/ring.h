/*
 * tick/ring.h: words from many signal handlers to one reader. No locks, no allocation after
 * ring_open.
 */
#ifndef PPROF_TICK_RING_H
#define PPROF_TICK_RING_H

#include <stdbool.h>
#include <stdint.h>

/* Maps the ring's memory; 0 or a negative errno. Once; later calls return 0. */
int ring_open(void);

/* async-signal-safe. Appends one record of N words; RECORD[0] is its non-zero header, which states
 * N too. False when there is no room; counted as a lost tick of WEIGHT then, unless WEIGHT is 0. */
bool ring_put(const uint64_t *record, uint32_t n, uint64_t weight);

/* Moves whole records to OUT (at most CAPACITY words), a LOST record first where ticks were lost;
 * returns the number of words. One reader. */
uint32_t ring_take(uint64_t *out, uint32_t capacity);

/* Touches the memory that is written next, so that a page fault is taken here and not by a tick.
 * The one reader's, whenever it drains. */
void ring_warm(void);

/* Discards all there is to take, the losses included. The one reader's, too. */
void ring_clear(void);

/* async-signal-safe. Records lost since the process began. */
uint64_t ring_lost(void);

#endif

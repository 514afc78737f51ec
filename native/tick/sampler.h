/*
 * tick/sampler.h: what the other rooms may ask of the sampler. The public half is in pprof_native.h.
 */
#ifndef PPROF_TICK_SAMPLER_H
#define PPROF_TICK_SAMPLER_H

#include <stdbool.h>

/* async-signal-safe. True between pprof_cpu_start and pprof_cpu_stop. */
bool sampler_is_running(void);

#endif

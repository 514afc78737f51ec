/*
 * tick/engine_table.c: see tick/engine_table.h. The one place that lists the engines.
 */
#include "tick/engine_table.h"

#include <errno.h>
#include <stddef.h>

#include "pprof_native.h"
#include "threads/thread_watch.h"

static const struct engine_ops *const engines[] = {
    [PPROF_ENGINE_V8] = &v8_engine,
    [PPROF_ENGINE_JSC] = &jsc_engine,
};

static const struct engine_ops *current; /* atomic; set once */

const struct engine_ops *engine_table_current(void) {
    /* Acquire: partner of the release below. */
    return __atomic_load_n(&current, __ATOMIC_ACQUIRE);
}

int engine_table_use(int32_t engine) {
    if (engine < PPROF_ENGINE_NONE || engine > PPROF_ENGINE_JSC)
        return -EINVAL;
    const struct engine_ops *before = NULL;
    const struct engine_ops *wanted = engines[engine];
    if (wanted == NULL)
        return 0;
    if (!__atomic_compare_exchange_n(&current, &before, wanted, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_ACQUIRE))
        return before == wanted ? 0 : -EINVAL;
    thread_watch_tell(wanted->thread_ended);
    return 0;
}

/* What gate_handler.sh is to find: an engine that allocates when it is told of a tick. Compiled,
 * never run. */
#include <stdlib.h>

#include "tick/engine_table.h"

static void *block;

static __attribute__((noinline)) void remember(size_t size) {
    free(block);
    block = malloc(size);
}

static __attribute__((noinline)) void note(siginfo_t *info) {
    remember((size_t)info->si_code);
}

static void planted_told(struct thread_record *thread, struct tick_recipient recipient,
                         siginfo_t *info, void *context) {
    (void)thread;
    (void)context;
    if (recipient.isolate != 0)
        note(info);
}

extern const struct engine_ops planted_engine;
const struct engine_ops planted_engine = {
    .told = planted_told,
};

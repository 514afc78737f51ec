/*
 * tick/engine_table.h: the JavaScript engine of this process, as the sampler sees it. What lies in
 * tick/, stack/ and threads/ knows no other name for it than this table.
 */
#ifndef PPROF_TICK_ENGINE_TABLE_H
#define PPROF_TICK_ENGINE_TABLE_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

struct thread_record;

/* The isolate that is told of a tick, and the number of that tick among those it is told of,
 * from 1. */
struct tick_recipient {
    uint64_t isolate; /* 0: none is told */
    uint64_t sequence;
};

/*
 * One engine. The functions of the first group run in the signal handler, on THREAD's own thread,
 * and are async-signal-safe; gate.sh finds them by their names here and checks what they call.
 */
struct engine_ops {
    /* Who is to be told of this tick; {0, 0}: none. */
    struct tick_recipient (*recipient)(struct thread_record *thread);
    /* Tells RECIPIENT, after the tick's record is in the ring. */
    void (*told)(struct thread_record *thread, struct tick_recipient recipient, siginfo_t *info,
                 void *context);
    /* A thread of this process has sent INFO's SIGPROF to THREAD, which is NULL where it has no
     * record. True if that was the engine, and the signal is dealt with. NULL: it sends none. */
    bool (*raised)(struct thread_record *thread, siginfo_t *info, void *context);

    /* Normal context, under the thread table's lock: THREAD has ended, or ends. NULL: no matter. */
    void (*thread_ended)(struct thread_record *thread);
    /* Normal context. True if ACTION has the engine's own handler. NULL: it has none. */
    bool (*owns)(const struct sigaction *action);
    /* The engine interrupts a thread while its tick's handler runs, and wants it on its own stack:
     * the handler blocks no other signal and uses no alternate stack. */
    bool interrupts_handler;
};

/* v8/cpu.c and jsc/cpu.c. */
extern const struct engine_ops v8_engine;
extern const struct engine_ops jsc_engine;

/* async-signal-safe. NULL: none, ticks have native frames alone. */
const struct engine_ops *engine_table_current(void);

/* Normal context. From now on ENGINE (enum pprof_engine) is the process's; PPROF_ENGINE_NONE leaves
 * what is. 0; -EINVAL when there is no such engine, or when it is another one already. */
int engine_table_use(int32_t engine);

#endif

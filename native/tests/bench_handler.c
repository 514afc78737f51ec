/*
 * bench_handler.c: how long one tick keeps a thread, with a stack of a given depth. Prints
 * quantiles of the handler's time (entry to return in user space, measured around it) for
 * back-to-back ticks, and for ticks between which the caches are overwritten, as they are between
 * two ticks of a real program.
 */
#include "records.h"

#define TICKS 2000

static struct sigaction library_action;
static uint64_t times[TICKS];
static volatile uint32_t ticks;

static void timing_handler(int signal, siginfo_t *info, void *context) {
    uint64_t start = nanos(CLOCK_MONOTONIC);
    library_action.sa_sigaction(signal, info, context);
    uint64_t time = nanos(CLOCK_MONOTONIC) - start;
    if (info->si_code == SI_TIMER && ticks < TICKS) {
        times[ticks] = time;
        ticks = ticks + 1;
    }
}

static int by_value(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static volatile char spoil[8 << 20];

static __attribute__((noinline)) void at_depth(int depth, bool cold) {
    volatile int here = depth;
    if (depth > 1) {
        at_depth(depth - 1, cold);
    } else {
        while (ticks < TICKS) {
            if (cold)
                for (size_t i = 0; i < sizeof spoil; i += 64)
                    spoil[i]++;
            else
                for (volatile int i = 0; i < 1000; i++) {
                }
        }
    }
    here = here + 1;
}

static void measure(const char *name, int depth, bool cold) {
    static struct tally tally;
    memset(&tally, 0, sizeof tally);
    ticks = 0;
    if (pprof_cpu_start(MILLISECOND, PPROF_CLOCK_THREAD) != 0)
        exit(1);
    at_depth(depth, cold);
    pprof_cpu_stop();
    drain(&tally);
    qsort(times, TICKS, sizeof times[0], by_value);
    printf("%s, depth %d: median %.1f us, p90 %.1f us, p99 %.1f us, max %.1f us; "
           "own part on average %.1f us; %u ticks\n",
           name, depth, (double)times[TICKS / 2] / 1e3, (double)times[TICKS * 9 / 10] / 1e3,
           (double)times[TICKS * 99 / 100] / 1e3, (double)times[TICKS - 1] / 1e3,
           stat(PPROF_STAT_HANDLER_NANOS) / 1e3 / stat(PPROF_STAT_TICKS), tally.ticks);
}

int main(void) {
    if (pprof_cpu_prepare(PPROF_ENGINE_NONE) != 0)
        return 1;
    struct sigaction action;
    sigaction(SIGPROF, NULL, &library_action);
    action = library_action;
    action.sa_sigaction = timing_handler;
    sigaction(SIGPROF, &action, NULL);
    measure("warm", 40, false);
    measure("cold", 40, true);
    measure("cold", 5, true);
    measure("cold", 120, true);
    return 0;
}

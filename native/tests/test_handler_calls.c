/* The handler allocates nothing and locks nothing: this program defines those functions itself, and
 * they complain when they are called while it runs. Not for sanitizers, which define them too. */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <sys/mman.h>

#include "records.h"

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void __libc_free(void *);

static __thread volatile int in_handler;
static volatile uint64_t forbidden, handled, malloc_calls;

static void called(void) {
    if (in_handler)
        forbidden = forbidden + 1;
}

void *malloc(size_t size) {
    called();
    malloc_calls = malloc_calls + 1;
    return __libc_malloc(size);
}

void *calloc(size_t n, size_t size) {
    called();
    return __libc_calloc(n, size);
}

void *realloc(void *block, size_t size) {
    called();
    return __libc_realloc(block, size);
}

void free(void *block) {
    called();
    __libc_free(block);
}

/* Whatever else the library imports but the handler must not use. */
#define FORBIDDEN(result, name, parameters, arguments)                                             \
    result name parameters {                                                                       \
        static result(*real) parameters;                                                           \
        called();                                                                                  \
        if (real == NULL)                                                                          \
            real = (result(*) parameters)dlsym(RTLD_NEXT, #name);                                  \
        return real arguments;                                                                     \
    }
FORBIDDEN(int, pthread_getattr_np, (pthread_t thread, pthread_attr_t *attributes),
          (thread, attributes))
FORBIDDEN(int, pthread_setspecific, (pthread_key_t key, const void *value), (key, value))
FORBIDDEN(int, sigaction, (int signal, const struct sigaction *new, struct sigaction *old),
          (signal, new, old))

static uint64_t mutex_calls;

int pthread_mutex_lock(pthread_mutex_t *mutex) {
    static int (*real)(pthread_mutex_t *);
    called();
    mutex_calls++;
    if (real == NULL)
        real = (int (*)(pthread_mutex_t *))dlsym(RTLD_NEXT, "pthread_mutex_lock");
    return real(mutex);
}

static struct sigaction library_action;

static void marking_handler(int signal, siginfo_t *info, void *context) {
    in_handler = 1;
    library_action.sa_sigaction(signal, info, context);
    in_handler = 0;
    handled = handled + 1;
}

static struct tally tally;

static void *burn_awhile(void *argument) {
    (void)argument;
    burn(500);
    return NULL;
}

static void run(int engine, int clock) {
    REQUIRE(pprof_cpu_prepare(engine) == 0);
    struct sigaction action;
    sigaction(SIGPROF, NULL, &library_action);
    action = library_action;
    action.sa_sigaction = marking_handler;
    sigaction(SIGPROF, &action, NULL);

    uint64_t mallocs = malloc_calls, mutexes = mutex_calls;
    REQUIRE(pprof_cpu_start(MILLISECOND, clock) == 0);
    pthread_t threads[3];
    for (int i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, burn_awhile, NULL);
    burn(500);
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    raise(SIGPROF);
    pprof_cpu_stop();
    drain(&tally);
    CHECK(tally.ticks > 30);
    CHECK(handled > 30);
    CHECK_EQUAL(forbidden, 0);
    CHECK(malloc_calls > mallocs); /* the interposition works: the hook allocates */
    CHECK(mutex_calls > mutexes);
}

static void thread_clock(void) {
    run(PPROF_ENGINE_NONE, PPROF_CLOCK_THREAD);
}

static void process_clock(void) {
    run(PPROF_ENGINE_JSC, PPROF_CLOCK_PROCESS);
}

TEST_MAIN({"handler: calls nothing unsafe, thread clock", thread_clock},
          {"handler: calls nothing unsafe, process clock", process_clock})

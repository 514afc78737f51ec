/* hooked_library.h: what libhooked-relro.so and libhooked-lazy.so have, and how a test comes by
 * libraries. */
#ifndef PPROF_TESTS_HOOKED_LIBRARY_H
#define PPROF_TESTS_HOOKED_LIBRARY_H

#include <pthread.h>
#include <stddef.h>
#include <unistd.h>

typedef pid_t getter(void);

pid_t hooked_call(void);
getter *const *hooked_pointer(void);
getter **hooked_variable(void);
void *hooked_find(void *handle, const char *name);
void *hooked_allocate(size_t size);
void hooked_release(void *block);
int hooked_create(pthread_t *thread, void *(*function)(void *), void *argument);

#endif

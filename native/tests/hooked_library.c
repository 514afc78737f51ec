/* A library of its own, whose imports are there to be hooked: built with RELRO and with lazy
 * binding. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "hooked_library.h"

/* An absolute relocation, read-only after loading where RELRO is on. */
static getter *const pointer = getppid;

/* One that the program may change. */
static getter *variable = getppid;

pid_t hooked_call(void) {
    return getppid();
}

getter *const *hooked_pointer(void) {
    return &pointer;
}

getter **hooked_variable(void) {
    return &variable;
}

void *hooked_find(void *handle, const char *name) {
    void *found = dlsym(handle, name);
    __asm__ volatile(""); /* not by a jump: it is this object that asks */
    return found;
}

void *hooked_allocate(size_t size) {
    return malloc(size);
}

void hooked_release(void *block) {
    free(block);
}

int hooked_create(pthread_t *thread, void *(*function)(void *), void *argument) {
    return pthread_create(thread, NULL, function, argument);
}

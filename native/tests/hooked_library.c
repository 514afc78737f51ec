/* A library of its own for test_got_hook.c, whose imports are there to be hooked: built with RELRO
 * and with lazy binding. */
#include <unistd.h>

typedef pid_t getter(void);

pid_t hooked_call(void);
getter *const *hooked_pointer(void);

/* An absolute relocation, read-only after loading where RELRO is on. */
static getter *const pointer = getppid;

pid_t hooked_call(void) {
    return getppid();
}

getter *const *hooked_pointer(void) {
    return &pointer;
}

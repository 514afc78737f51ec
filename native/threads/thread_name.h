/*
 * threads/thread_name.h: what a thread is called.
 */
#ifndef PPROF_THREADS_THREAD_NAME_H
#define PPROF_THREADS_THREAD_NAME_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>

#include "linux/raw_syscall.h"

/* The calling thread's name, padded with zeros. A number at its end stands for all of them:
 * "worker-12" is "worker-N". */
static inline void thread_name_read(uint64_t name[2]) {
    char text[2 * sizeof name[0]] = {0};
    raw_syscall4(SYS_prctl, PR_GET_NAME, (long)text, 0, 0);
    size_t end = 0;
    while (end < sizeof text - 1 && text[end] != '\0')
        end++;
    size_t digits = end;
    while (digits > 0 && text[digits - 1] >= '0' && text[digits - 1] <= '9')
        digits--;
    if (digits > 0 && digits < end) {
        text[digits] = 'N';
        memset(&text[digits + 1], 0, sizeof text - digits - 1);
    }
    memcpy(name, text, sizeof text);
}

#endif

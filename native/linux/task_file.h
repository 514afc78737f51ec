/*
 * linux/task_file.h: what the kernel says of one thread. Normal context only.
 */
#ifndef PPROF_LINUX_TASK_FILE_H
#define PPROF_LINUX_TASK_FILE_H

#include <stddef.h>
#include <stdint.h>

/* Reads /proc/self/task/TID/NAME to TEXT, SIZE bytes with a NUL; the number of bytes without it, or
 * a negative errno. */
long task_file_read(int32_t tid, const char *name, char *text, size_t size);

/* When thread TID began, in the kernel's clock ticks since boot; 0 where that cannot be read. Two
 * threads that had the same tid differ in it: all others have one before it comes again. */
uint64_t task_start_time(int32_t tid);

#endif

/*
 * linux/task_file.c: see linux/task_file.h.
 */
#include "linux/task_file.h"

#include <fcntl.h>
#include <string.h>

#include "linux/raw_syscall.h"

/* In /proc/PID/stat the state is the field after the name; starttime comes so many fields later. */
#define FIELDS_TO_START_TIME 19

long task_file_read(int32_t tid, const char *name, char *text, size_t size) {
    static const char prefix[] = "/proc/self/task/";
    char path[64];
    char digits[12];
    size_t end = sizeof prefix - 1, n = 0;
    memcpy(path, prefix, end);
    for (int32_t rest = tid; rest != 0; rest /= 10)
        digits[n++] = (char)('0' + rest % 10);
    while (n > 0)
        path[end++] = digits[--n];
    path[end++] = '/';
    do
        path[end++] = *name;
    while (*name++ != '\0');

    long file = raw_syscall4(SYS_openat, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0)
        return file;
    long got;
    do
        got = raw_syscall4(SYS_read, file, (long)text, (long)size - 1, 0);
    while (got == -EINTR);
    raw_syscall4(SYS_close, file, 0, 0, 0);
    if (got >= 0)
        text[got] = '\0';
    return got;
}

uint64_t task_start_time(int32_t tid) {
    char text[1024];
    long size = task_file_read(tid, "stat", text, sizeof text);
    /* 1234 (tokio-runtime-w) S 1 …: a name may contain anything, a ")" too. */
    long at = size;
    while (at > 0 && text[at - 1] != ')')
        at--;
    for (int fields = -1; at > 0 && at < size && fields < FIELDS_TO_START_TIME; at++)
        fields += text[at] == ' ';
    uint64_t time = 0;
    for (; at > 0 && at < size && text[at] >= '0' && text[at] <= '9'; at++)
        time = time * 10 + (uint64_t)(text[at] - '0');
    return time;
}

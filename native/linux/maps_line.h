/*
 * linux/maps_line.h: /proc/self/maps, line by line and without allocation. Normal context only.
 */
#ifndef PPROF_LINUX_MAPS_LINE_H
#define PPROF_LINUX_MAPS_LINE_H

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>

#include "linux/raw_syscall.h"

/*
 * One mapping, as it comes in, character by character:
 *
 *     7ffd1c0e8000-7ffd1c109000 rw-p 00000000 00:00 0                          [stack]
 */
struct maps_line {
    uintptr_t low;
    uintptr_t high;
    char permissions[4]; /* "rwxp" */
    uint64_t inode;      /* 0: no file */
    uint64_t tail;       /* the line's last eight characters */
    uint32_t field;      /* which is being read, MAPS_RANGE … MAPS_INODE; above: the rest */
    uint32_t at;         /* how much of a range or of the permissions has been read */
};

enum { MAPS_RANGE, MAPS_PERMISSIONS, MAPS_OFFSET, MAPS_DEVICE, MAPS_INODE };

static inline uintptr_t maps_digit(char c) {
    return (uintptr_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static inline void maps_line_add(struct maps_line *line, char c) {
    line->tail = line->tail << 8 | (uint8_t)c;
    if (c == ' ') {
        line->field++;
        line->at = 0;
    } else if (line->field == MAPS_RANGE) {
        if (c == '-')
            line->at = 1;
        else if (line->at == 0)
            line->low = line->low << 4 | maps_digit(c);
        else
            line->high = line->high << 4 | maps_digit(c);
    } else if (line->field == MAPS_PERMISSIONS && line->at < sizeof line->permissions) {
        line->permissions[line->at++] = c;
    } else if (line->field == MAPS_INODE) {
        line->inode = line->inode * 10 + maps_digit(c);
    }
}

/* Calls TAKE(line, VALUE) for each mapping, lowest first. 0 or a negative errno. */
static inline int maps_read(void (*take)(const struct maps_line *line, void *value), void *value) {
    long file = raw_syscall4(SYS_openat, AT_FDCWD, (long)"/proc/self/maps", O_RDONLY | O_CLOEXEC,
                             0);
    if (file < 0)
        return (int)file;
    struct maps_line line = {0};
    char text[2048];
    long got;
    while ((got = raw_syscall4(SYS_read, file, (long)text, sizeof text, 0)) > 0 || got == -EINTR)
        for (long i = 0; i < got; i++) {
            if (text[i] != '\n') {
                maps_line_add(&line, text[i]);
                continue;
            }
            take(&line, value);
            line = (struct maps_line){0};
        }
    raw_syscall4(SYS_close, file, 0, 0, 0);
    return got < 0 ? (int)got : 0;
}

#endif

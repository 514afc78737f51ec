/*
 * threads/thread_list.c: see threads/thread_list.h.
 */
#include "threads/thread_list.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "linux/raw_syscall.h"

/* One directory entry as the kernel returns it. */
struct kernel_dirent {
    uint64_t inode;
    int64_t offset;
    uint16_t size;
    uint8_t type;
    char name[];
};

/* The tid that NAME spells, or 0 for "." and "..". */
static int32_t parse_tid(const char *name) {
    int32_t tid = 0;
    for (; *name >= '0' && *name <= '9'; name++)
        tid = tid * 10 + (*name - '0');
    return tid;
}

int thread_list_each(void (*visit)(int32_t tid, void *argument), void *argument) {
    long directory = raw_syscall4(SYS_openat, AT_FDCWD, (long)"/proc/self/task",
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (directory < 0)
        return (int)directory;
    _Alignas(struct kernel_dirent) char buffer[4096];
    long got;
    while ((got = raw_syscall4(SYS_getdents64, directory, (long)buffer, sizeof buffer, 0)) > 0) {
        for (long at = 0; at < got;) {
            const struct kernel_dirent *entry = (const struct kernel_dirent *)(buffer + at);
            int32_t tid = parse_tid(entry->name);
            if (tid > 0)
                visit(tid, argument);
            at += entry->size;
        }
    }
    raw_syscall4(SYS_close, directory, 0, 0, 0);
    return got < 0 ? (int)got : 0;
}

/* fs/proc/base.c, proc_task_getattr: a link for each thread, besides a directory's own two. */
uint32_t thread_list_count(void) {
    struct stat task;
    long status = raw_syscall4(SYS_newfstatat, AT_FDCWD, (long)"/proc/self/task", (long)&task, 0);
    return status == 0 && task.st_nlink > 2 ? (uint32_t)task.st_nlink - 2 : 0;
}

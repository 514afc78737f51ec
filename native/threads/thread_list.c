/*
 * threads/thread_list.c: see threads/thread_list.h.
 */
#include "threads/thread_list.h"

#include <fcntl.h>
#include <sys/mman.h>
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

/* What an entry takes with a name of up to 10 digits, and entries besides those that were counted:
 * ".", ".." and newer threads. */
#define ENTRY_BYTES 32
#define SPARE_ENTRIES 64u

/* The tid that NAME spells, or 0 for "." and "..". */
static int32_t parse_tid(const char *name) {
    int32_t tid = 0;
    for (; *name >= '0' && *name <= '9'; name++)
        tid = tid * 10 + (*name - '0');
    return tid;
}

/* Entries of one piece of the listing in BUFFER of SIZE; a negative errno. */
static long read_piece(long directory, char *buffer, size_t size, void (*visit)(int32_t, void *),
                       void *argument) {
    long got = raw_syscall4(SYS_getdents64, directory, (long)buffer, (long)size, 0);
    long threads = 0;
    for (long at = 0; at < got;) {
        const struct kernel_dirent *entry = (const struct kernel_dirent *)(buffer + at);
        int32_t tid = parse_tid(entry->name);
        if (tid > 0) {
            visit(tid, argument);
            threads++;
        }
        at += entry->size;
    }
    return got < 0 ? got : threads;
}

/*
 * fs/proc/base.c, proc_task_readdir: the threads in the order of their creation. The kernel stops
 * where the thread that it has come to ends, and goes on, when it is asked again, by place: where
 * an earlier one has ended meanwhile it skips as many. So only the first piece tells: if it shows
 * as many as there were before, all that were there then are among them, as newer ones come last.
 */
static long read_all(long directory, uint32_t before, char *buffer, size_t size,
                     void (*visit)(int32_t, void *), void *argument) {
    long first = read_piece(directory, buffer, size, visit, argument), more = first;
    while (more > 0)
        more = read_piece(directory, buffer, size, visit, argument);
    return more < 0 ? more : first >= (long)before;
}

int thread_list_each(void (*visit)(int32_t tid, void *argument), void *argument) {
    long directory = raw_syscall4(SYS_openat, AT_FDCWD, (long)"/proc/self/task",
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (directory < 0)
        return (int)directory;
    uint32_t before = thread_list_count();
    size_t size = (before + SPARE_ENTRIES) * ENTRY_BYTES;
    long buffer = raw_syscall(SYS_mmap, 0, (long)size, PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    long status = buffer;
    if (buffer > 0) {
        status = read_all(directory, before, (char *)buffer, size, visit, argument);
        raw_syscall4(SYS_munmap, buffer, (long)size, 0, 0);
    }
    raw_syscall4(SYS_close, directory, 0, 0, 0);
    return (int)status;
}

/* fs/proc/base.c, proc_task_getattr: a link for each thread, besides a directory's own two. */
uint32_t thread_list_count(void) {
    struct stat task;
    long status = raw_syscall4(SYS_newfstatat, AT_FDCWD, (long)"/proc/self/task", (long)&task, 0);
    return status == 0 && task.st_nlink > 2 ? (uint32_t)task.st_nlink - 2 : 0;
}

/* beside.h: libraries that lie beside the test program. */
#ifndef PPROF_TESTS_BESIDE_H
#define PPROF_TESTS_BESIDE_H

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The path of NAME beside this program. */
static inline const char *beside(const char *name) {
    static char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 100);
    path[length > 0 ? length : 0] = '\0';
    char *slash = strrchr(path, '/');
    strcpy(slash == NULL ? path : slash + 1, name);
    return path;
}

/* NULL, and a line that says why, where it cannot be loaded. */
static inline void *open_beside(const char *name) {
    void *handle = dlopen(beside(name), RTLD_LAZY | RTLD_LOCAL);
    if (handle == NULL)
        fprintf(stderr, "%s\n", dlerror());
    return handle;
}

#endif

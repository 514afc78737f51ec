/* hook/got_hook.c: on libraries with RELRO and with lazy binding (hooked_library.c). */
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>

#include "harness.h"
#include "hook/got_hook.h"

typedef pid_t getter(void);

static getter *original;
static int calls;

static pid_t replacement(void) {
    __atomic_fetch_add(&calls, 1, __ATOMIC_RELAXED);
    return -__atomic_load_n(&original, __ATOMIC_ACQUIRE)();
}

struct library {
    getter *call;
    getter *const *pointer;
};

static struct library open_library(const char *name) {
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 100);
    path[length > 0 ? length : 0] = '\0';
    char *slash = strrchr(path, '/');
    strcpy(slash == NULL ? path : slash + 1, name);
    void *handle = dlopen(path, RTLD_LAZY);
    struct library library = {NULL, NULL};
    if (handle == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return library;
    }
    getter *const *(*pointer)(void) = (getter * const *(*)(void)) dlsym(handle, "hooked_pointer");
    library.call = (getter *)dlsym(handle, "hooked_call");
    library.pointer = pointer();
    return library;
}

/* 'w' or '-': the permission of ADDRESS's mapping. */
static char writable(const void *address) {
    char line[512], permission = '?';
    FILE *maps = fopen("/proc/self/maps", "r");
    while (fgets(line, sizeof line, maps) != NULL) {
        unsigned long low, high;
        char permissions[5];
        if (sscanf(line, "%lx-%lx %4s", &low, &high, permissions) == 3 &&
            (uintptr_t)address >= low && (uintptr_t)address < high)
            permission = permissions[1];
    }
    fclose(maps);
    return permission;
}

static void check_library(const char *name, bool call_first, char expected) {
    struct library library = open_library(name);
    REQUIRE(library.call != NULL);
    pid_t parent = getppid();
    if (call_first)
        CHECK_EQUAL(library.call(), parent);
    CHECK_EQUAL(writable(library.pointer), expected);

    int slots = got_hook("getppid", (void *)replacement, (void **)&original);
    CHECK(slots >= 2); /* the call and the pointer */
    CHECK_EQUAL(library.call(), -parent);
    CHECK_EQUAL((*library.pointer)(), -parent);
    CHECK_EQUAL(library.call(), -parent); /* a lazy resolver has not taken the slot back */
    CHECK_EQUAL(calls, 3);
    CHECK_EQUAL(original(), parent);
    CHECK_EQUAL(writable(library.pointer), expected);
    CHECK_EQUAL(getppid(), parent); /* our own object is left alone */

    CHECK_EQUAL(got_hook("getppid", (void *)replacement, (void **)&original), slots);
    CHECK_EQUAL(library.call(), -parent);
    CHECK_EQUAL(calls, 4);
}

static void relro(void) {
    check_library("libhooked-relro.so", false, '-');
}

static void lazy_before_the_first_call(void) {
    check_library("libhooked-lazy.so", false, 'w');
}

static void lazy_after_the_first_call(void) {
    check_library("libhooked-lazy.so", true, 'w');
}

static void loaded_later(void) {
    struct library first = open_library("libhooked-relro.so");
    REQUIRE(first.call != NULL);
    int before = got_hook("getppid", (void *)replacement, (void **)&original);
    struct library second = open_library("libhooked-lazy.so");
    REQUIRE(second.call != NULL);
    CHECK_EQUAL(second.call(), getppid());
    CHECK(got_hook("getppid", (void *)replacement, (void **)&original) > before);
    CHECK_EQUAL(second.call(), -getppid());
}

static void unknown_function(void) {
    void *nothing = &calls;
    CHECK_EQUAL(got_hook("no_such_function_anywhere", (void *)replacement, &nothing), -ENOENT);
    CHECK(nothing == &calls);
}

static void nobody_imports(void) {
    void *found = NULL;
    CHECK_EQUAL(got_hook("hcreate_r", (void *)replacement, &found), 0);
    CHECK(found != NULL);
}

static struct library shared;

static void *call_until_ended(void *argument) {
    pid_t parent = getppid();
    uintptr_t wrong = 0;
    while (!is_ended()) {
        pid_t got = shared.call();
        wrong += got != parent && got != -parent;
    }
    (void)argument;
    return (void *)wrong;
}

static void hooked_while_called(void) {
    shared = open_library("libhooked-relro.so");
    REQUIRE(shared.call != NULL);
    pthread_t threads[3];
    for (int i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, call_until_ended, NULL);
    sleep_millis(20);
    for (int i = 0; i < 50; i++)
        CHECK(got_hook("getppid", (void *)replacement, (void **)&original) > 0);
    sleep_millis(20);
    end_all();
    for (int i = 0; i < 3; i++) {
        void *wrong = NULL;
        pthread_join(threads[i], &wrong);
        CHECK(wrong == NULL);
    }
}

TEST_MAIN({"hook: RELRO, read-only again", relro},
          {"hook: lazy, before the first call", lazy_before_the_first_call},
          {"hook: lazy, after the first call", lazy_after_the_first_call},
          {"hook: again for what was loaded later", loaded_later},
          {"hook: unknown function", unknown_function},
          {"hook: nobody imports it", nobody_imports},
          {"hook: while others call", hooked_while_called})

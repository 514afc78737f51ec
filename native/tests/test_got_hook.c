/* hook/got_hook.c: on libraries with RELRO and with lazy binding (hooked_library.c). */
#include <errno.h>
#include <pthread.h>

#include "beside.h"
#include "harness.h"
#include "hook/got_hook.h"
#include "hooked_library.h"

static getter *original;
static int calls;

static pid_t replacement(void) {
    __atomic_fetch_add(&calls, 1, __ATOMIC_RELAXED);
    return -__atomic_load_n(&original, __ATOMIC_ACQUIRE)();
}

struct library {
    void *handle;
    getter *call;
    getter *const *pointer;
    getter **variable;
    void *(*find)(void *, const char *);
};

/* Its functions are found from here, an object whose own imports are not hooked. */
static struct library open_library(const char *name) {
    struct library library = {.handle = open_beside(name)};
    if (library.handle == NULL)
        return library;
    library.call = (getter *)dlsym(library.handle, "hooked_call");
    library.pointer = ((__typeof__(hooked_pointer) *)dlsym(library.handle, "hooked_pointer"))();
    library.variable = ((__typeof__(hooked_variable) *)dlsym(library.handle, "hooked_variable"))();
    library.find = (__typeof__(hooked_find) *)dlsym(library.handle, "hooked_find");
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
    CHECK(slots >= 3); /* the call and the pointers */
    CHECK_EQUAL((*library.variable)(), -parent);
    calls = 0;
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

static void loaded_while_it_is_hooked(void) {
    struct library first = open_library("libhooked-relro.so");
    REQUIRE(first.call != NULL);
    CHECK(got_hook("getppid", (void *)replacement, (void **)&original) > 0);
    struct library second = open_library("libhooked-lazy.so");
    REQUIRE(second.call != NULL);
    CHECK_EQUAL(second.call(), getppid());
    /* A program calls nothing in a library before it has looked it up. */
    CHECK(first.find(second.handle, "hooked_call") == (void *)second.call);
    CHECK_EQUAL(second.call(), -getppid());
}

/* dlsym's answer depends on who asks: a library finds what it was loaded with itself. */
static void dlsym_knows_who_asks(void) {
    struct library library = open_library("libhooked-relro.so");
    REQUIRE(library.call != NULL);
    CHECK(dlsym(RTLD_DEFAULT, "hooked_call") == NULL);
    void *own = library.find(RTLD_DEFAULT, "hooked_call");
    void *next = library.find(RTLD_NEXT, "hooked_call");
#ifdef __GLIBC__
    CHECK(own == (void *)library.call); /* musl: RTLD_LOCAL is local even there */
#endif
    CHECK(got_hook("getppid", (void *)replacement, (void **)&original) > 0);
    CHECK(library.find(RTLD_DEFAULT, "hooked_call") == own);
    CHECK(library.find(RTLD_NEXT, "hooked_call") == next);
    CHECK(library.find(library.handle, "hooked_call") == (void *)library.call);
    CHECK(library.find(library.handle, "no_such_function_anywhere") == NULL);
}

static pid_t another(void) {
    return 42;
}

/* Somebody else's hook, or a variable of the program's that began with the function. */
static void what_others_have_changed_is_left_alone(void) {
    struct library first = open_library("libhooked-relro.so");
    struct library second = open_library("libhooked-lazy.so");
    REQUIRE(first.call != NULL && second.call != NULL);
    *first.variable = another;
    *second.variable = NULL;
    CHECK(got_hook("getppid", (void *)replacement, (void **)&original) > 0);
    CHECK(*first.variable == another);
    CHECK(*second.variable == NULL);
    CHECK_EQUAL(first.call(), -getppid());
    CHECK_EQUAL(second.call(), -getppid());
    *second.variable = another;
    CHECK(open_library("libhooked-relro.so").handle == first.handle);
    got_hook_renew();
    CHECK(*second.variable == another);
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
          {"hook: loaded while it is hooked", loaded_while_it_is_hooked},
          {"hook: dlsym knows who asks", dlsym_knows_who_asks},
          {"hook: what others have changed is left alone", what_others_have_changed_is_left_alone},
          {"hook: unknown function", unknown_function}, {"hook: nobody imports it", nobody_imports},
          {"hook: while others call", hooked_while_called})

/* linux/process.c */
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <sys/mman.h>

#include "harness.h"
#include "pprof_native.h"

static void ids_and_clocks(void) {
    CHECK_EQUAL(pprof_abi_version(), PPROF_ABI_VERSION);
    CHECK_EQUAL(pprof_thread_id(), gettid());
    const clockid_t clocks[] = {CLOCK_MONOTONIC, CLOCK_REALTIME, CLOCK_PROCESS_CPUTIME_ID,
                                CLOCK_THREAD_CPUTIME_ID};
    for (int32_t i = 0; i < 4; i++) {
        double before = (double)nanos(clocks[i]);
        double now = pprof_now(i);
        CHECK(now >= before && now <= (double)nanos(clocks[i]));
    }
    CHECK_EQUAL(pprof_now(-1), -EINVAL);
    CHECK_EQUAL(pprof_now(4), -EINVAL);
}

static void files(void) {
    char path[] = "/tmp/pprof-test-XXXXXX";
    int file = mkstemp(path);
    REQUIRE(file >= 0 && write(file, "0123456789", 10) == 10);
    close(file);
    uint8_t buffer[16] = {0};
    CHECK_EQUAL(pprof_read_file(path, 0, buffer, 16), 10);
    CHECK(memcmp(buffer, "0123456789", 10) == 0);
    CHECK_EQUAL(pprof_read_file(path, 7, buffer, 16), 3);
    CHECK(memcmp(buffer, "789", 3) == 0);
    CHECK_EQUAL(pprof_read_file(path, 2, buffer, 4), 4);
    CHECK(memcmp(buffer, "2345", 4) == 0);
    CHECK_EQUAL(pprof_read_file(path, 10, buffer, 16), 0);
    CHECK_EQUAL(pprof_read_file(path, 1e12, buffer, 16), 0);
    CHECK_EQUAL(pprof_read_file(path, 0, buffer, 0), 0);
    CHECK_EQUAL(pprof_read_file(path, -1, buffer, 16), -EINVAL);
    CHECK_EQUAL(pprof_read_file(path, NAN, buffer, 16), -EINVAL);
    CHECK_EQUAL(pprof_read_file(path, INFINITY, buffer, 16), -EINVAL);
    CHECK_EQUAL(pprof_read_file(NULL, 0, buffer, 16), -EINVAL);
    CHECK_EQUAL(pprof_read_file(path, 0, NULL, 16), -EINVAL);
    unlink(path);
    CHECK_EQUAL(pprof_read_file(path, 0, buffer, 16), -ENOENT);
    CHECK_EQUAL(pprof_read_file("/tmp", 0, buffer, 16), -EISDIR);
    int next = open("/dev/null", O_RDONLY);
    CHECK(next == file); /* no descriptor was left open */
}

/* More than the page that one read of it gives. */
static void memory_map(void) {
    for (int i = 0; i < 50; i++)
        CHECK(mmap(NULL, 4096, i % 2 ? PROT_READ : PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
    static uint8_t text[1 << 20];
    int32_t size = pprof_read_file("/proc/self/maps", 0, text, sizeof text - 1);
    REQUIRE(size > 1000);
    CHECK(text[size - 1] == '\n');
    CHECK(strstr((char *)text, "[stack]") != NULL);
    CHECK(strstr((char *)text, "libpprof") != NULL);
    CHECK_EQUAL(pprof_read_file("/proc/self/maps", size, text, 100), 0);
}

static int end_of_child(int32_t signal_number) {
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        signal(SIGTERM, SIG_IGN);
        signal(SIGCHLD, SIG_IGN);
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, NULL);
        int32_t status = pprof_die(signal_number);
        _exit(status == 0 ? 77 : 78);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : -WEXITSTATUS(status);
}

static void ends_by_the_signal(void) {
    CHECK_EQUAL(end_of_child(SIGTERM), SIGTERM); /* although ignored and blocked */
    CHECK_EQUAL(end_of_child(SIGINT), SIGINT);
    CHECK_EQUAL(end_of_child(SIGPROF), SIGPROF);
    CHECK_EQUAL(end_of_child(SIGKILL), SIGKILL);
    CHECK_EQUAL(end_of_child(SIGCHLD), -77); /* whose default is to be ignored */
    CHECK_EQUAL(end_of_child(0), -78);
    CHECK_EQUAL(end_of_child(-3), -78);
    CHECK_EQUAL(end_of_child(1000), -78);
}

TEST_MAIN({"process: ids and clocks", ids_and_clocks}, {"process: files", files},
          {"process: the memory map, whole", memory_map},
          {"process: ends by the signal", ends_by_the_signal})

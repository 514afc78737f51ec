/* threads/owner.c: claims, and how they end. */
#include "threads/owner.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/syscall.h>

#include "harness.h"
#include "linux/raw_syscall.h"
#include "linux/task_file.h"
#include "pprof_native.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static void ends(struct owner *owner);
static struct owner first = {.lock = &lock, .end = ends};
static struct owner second = {.lock = &lock, .end = ends};

static struct {
    struct owner *owner;
    int32_t on; /* the thread on which it ended */
} ended[10];
static int end_count;

static void ends(struct owner *owner) {
    CHECK(pthread_mutex_trylock(&lock) == EBUSY);
    CHECK(owner_is_claimed(owner));
    ended[end_count].owner = owner;
    ended[end_count++].on = raw_thread_id();
}

static int claim(struct owner *owner) {
    pthread_mutex_lock(&lock);
    int status = owner_claim(owner);
    pthread_mutex_unlock(&lock);
    return status;
}

static void release(struct owner *owner) {
    pthread_mutex_lock(&lock);
    owner_release(owner);
    pthread_mutex_unlock(&lock);
}

/* Runs WORK on a thread of its own, and waits until that is gone for libc. */
static void on_thread(void *(*work)(void *), void *argument) {
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, argument) == 0);
    pthread_join(thread, NULL);
}

static void *claim_it(void *status) {
    *(int *)status = claim(&first);
    CHECK_EQUAL(owner_is_mine(&first), *(int *)status == 0);
    return NULL;
}

static void one_thread_at_a_time(void) {
    int status;
    CHECK(!owner_is_mine(&first));
    CHECK_EQUAL(pprof_claims(), 0);
    CHECK_EQUAL(claim(&first), 0);
    CHECK(owner_is_mine(&first));
    CHECK_EQUAL(pprof_claims(), 1);
    CHECK_EQUAL(claim(&first), -EALREADY);
    on_thread(claim_it, &status);
    CHECK_EQUAL(status, -EBUSY);
    CHECK(owner_is_mine(&first));
    CHECK_EQUAL(claim(&second), 0);
    CHECK_EQUAL(pprof_claims(), 2);
    release(&first);
    CHECK(!owner_is_mine(&first) && owner_is_mine(&second));
    CHECK_EQUAL(end_count, 0); /* who releases has ended it */
    on_thread(claim_it, &status);
    CHECK_EQUAL(status, 0);
    CHECK_EQUAL(claim(&first), 0);
}

/* -- Ends that libc tells of ------------------------------------------------------------------- */

static sem_t claimed;

static void *claim_and_return(void *unused) {
    (void)unused;
    CHECK_EQUAL(claim(&first), 0);
    CHECK_EQUAL(claim(&second), 0);
    return NULL;
}

static void *claim_and_exit(void *unused) {
    claim_and_return(unused);
    pthread_exit(NULL);
}

static void *claim_and_wait(void *unused) {
    claim_and_return(unused);
    sem_post(&claimed);
    while (!is_ended())
        sleep_millis(1000);
    return NULL;
}

static void check_ended(void) {
    CHECK_EQUAL(end_count, 2);
    CHECK(ended[0].owner != ended[1].owner);
    CHECK_EQUAL(ended[0].on, ended[1].on);
    CHECK(ended[0].on != raw_thread_id());
    CHECK_EQUAL(pprof_claims(), 0);
    CHECK_EQUAL(claim(&first), 0);
    CHECK_EQUAL(claim(&second), 0);
    CHECK_EQUAL(end_count, 2);
}

static void claims_end_as_a_thread_returns(void) {
    on_thread(claim_and_return, NULL);
    check_ended();
}

static void claims_end_as_a_thread_exits(void) {
    on_thread(claim_and_exit, NULL);
    check_ended();
}

static void claims_end_as_a_thread_is_cancelled(void) {
    pthread_t thread;
    sem_init(&claimed, 0, 0);
    REQUIRE(pthread_create(&thread, NULL, claim_and_wait, NULL) == 0);
    sem_wait(&claimed);
    CHECK_EQUAL(claim(&first), -EBUSY);
    pthread_cancel(thread);
    pthread_join(thread, NULL);
    check_ended();
}

/* Another destructor of the thread's, which runs after ours. */
static void *claim_late_value;

static void claims_late(void *value) {
    (void)value;
    if (claim_late_value != NULL)
        CHECK_EQUAL(claim(&first), 0);
    claim_late_value = NULL;
}

static void *claim_in_destructor(void *key) {
    CHECK_EQUAL(claim(&first), 0); /* so that our key is the older one */
    release(&first);
    CHECK_EQUAL(pthread_key_create(key, claims_late), 0);
    pthread_setspecific(*(pthread_key_t *)key, key);
    return NULL;
}

static void a_claim_of_a_destructors_ends_too(void) {
    pthread_key_t key;
    claim_late_value = &key;
    on_thread(claim_in_destructor, &key);
    CHECK_EQUAL(end_count, 1);
    CHECK_EQUAL(pprof_claims(), 0);
}

/* -- Ends that nobody tells of ----------------------------------------------------------------- */

static int32_t unseen;

static void *claim_and_vanish(void *unused) {
    claim_and_return(unused);
    __atomic_store_n(&unseen, raw_thread_id(), __ATOMIC_RELEASE);
    syscall(SYS_exit, 0);
    return NULL;
}

/* A thread has claimed both and is gone; no destructor has run. */
static void vanish(void) {
    pthread_t thread; /* to be joined by nobody: sanitizers wait for what they have seen end */
    REQUIRE(pthread_create(&thread, NULL, claim_and_vanish, NULL) == 0);
    pthread_detach(thread);
    while (__atomic_load_n(&unseen, __ATOMIC_ACQUIRE) == 0 || !raw_thread_has_ended(unseen))
        sleep_millis(1);
    CHECK_EQUAL(end_count, 0);
    CHECK_EQUAL(pprof_claims(), 2);
}

static void check_taken_over(void) {
    CHECK_EQUAL(claim(&first), 0);
    CHECK_EQUAL(end_count, 1);
    CHECK(ended[0].owner == &first);
    CHECK_EQUAL(ended[0].on, raw_thread_id());
    CHECK(owner_is_mine(&first));
}

static void a_dead_owners_claim_is_taken_over(void) {
    vanish();
    check_taken_over();
}

static void *wait_for_end(void *tid) {
    __atomic_store_n((int32_t *)tid, raw_thread_id(), __ATOMIC_RELEASE);
    while (!is_ended())
        sleep_millis(5);
    return NULL;
}

/* What the kernel does when tids have gone round. */
static void a_dead_owners_tid_may_be_anothers(void) {
    vanish();
    int32_t other = 0;
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, wait_for_end, &other) == 0);
    while (__atomic_load_n(&other, __ATOMIC_ACQUIRE) == 0)
        sleep_millis(1);
    first.tid = other;
    first.birth = task_start_time(other) - 1;
    check_taken_over();
    end_all();
    pthread_join(thread, NULL);
}

static void a_dead_owners_stack_may_be_ours(void) {
    vanish();
    __atomic_store_n(&first.thread, cpu_thread_pointer(), __ATOMIC_RELAXED);
    check_taken_over();
    release(&first);
    end_count = 0;
    second.tid = raw_thread_id(); /* and its tid */
    second.birth = task_start_time(second.tid) - 1;
    __atomic_store_n(&second.thread, cpu_thread_pointer(), __ATOMIC_RELAXED);
    CHECK_EQUAL(claim(&second), 0);
    CHECK_EQUAL(end_count, 1);
}

static void a_thread_is_known_by_its_start(void) {
    int32_t other = 0;
    pthread_t thread;
    uint64_t own = task_start_time(raw_thread_id());
    CHECK(own > 0);
    sleep_millis(50);
    REQUIRE(pthread_create(&thread, NULL, wait_for_end, &other) == 0);
    while (__atomic_load_n(&other, __ATOMIC_ACQUIRE) == 0)
        sleep_millis(1);
    CHECK(task_start_time(other) > own);
    CHECK_EQUAL(task_start_time(raw_thread_id()), own);
    end_all();
    pthread_join(thread, NULL);
    CHECK_EQUAL(task_start_time(0x7ffffff), 0);
}

static void a_forked_child_takes_over(void) {
    pthread_t thread;
    sem_init(&claimed, 0, 0);
    REQUIRE(pthread_create(&thread, NULL, claim_and_wait, NULL) == 0);
    sem_wait(&claimed);
    release(&second);
    CHECK_EQUAL(claim(&second), 0);
    pid_t child = fork();
    if (child == 0) {
        CHECK_EQUAL(claim(&first), 0);  /* that of a thread that the child does not have */
        CHECK_EQUAL(claim(&second), 0); /* that of the thread which it was */
        CHECK_EQUAL(end_count, 2);
        _exit(failed_checks != 0);
    }
    int status = 1;
    waitpid(child, &status, 0);
    CHECK_EQUAL(status, 0);
    CHECK_EQUAL(claim(&first), -EBUSY);
    CHECK(owner_is_mine(&second));
    pthread_cancel(thread);
    pthread_join(thread, NULL);
}

/* -- Crowds ------------------------------------------------------------------------------------ */

static int inside; /* under `lock`: owners of `first` */
static int won;

static void leaves(struct owner *owner) {
    (void)owner;
    CHECK_EQUAL(inside, 1);
    inside--;
}

static struct owner crowded = {.lock = &lock, .end = leaves};

/* Wins or not, and ends with or without a word. */
static void *compete(void *argument) {
    unsigned i = (unsigned)(uintptr_t)argument;
    pthread_mutex_lock(&lock);
    if (owner_claim(&crowded) == 0) {
        CHECK_EQUAL(inside, 0);
        inside++;
        won++;
    }
    pthread_mutex_unlock(&lock);
    pthread_mutex_lock(&lock);
    if (i % 2 != 0 && owner_is_mine(&crowded)) {
        leaves(&crowded);
        owner_release(&crowded);
    }
    pthread_mutex_unlock(&lock);
    if (i % 3 == 0)
        pthread_exit(NULL);
    return NULL;
}

static void *come_and_go(void *unused) {
    (void)unused;
    for (uintptr_t i = 0; i < 200; i++)
        on_thread(compete, (void *)i);
    return NULL;
}

static void many_threads_want_it(void) {
    pthread_t threads[4];
    for (int i = 0; i < 4; i++)
        REQUIRE(pthread_create(&threads[i], NULL, come_and_go, NULL) == 0);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    CHECK(won >= 200);
    CHECK_EQUAL(inside, 0);
    CHECK_EQUAL(pprof_claims(), 0);
}

TEST_MAIN({"owner: one thread at a time", one_thread_at_a_time},
          {"owner: claims end as a thread returns", claims_end_as_a_thread_returns},
          {"owner: claims end as a thread exits", claims_end_as_a_thread_exits},
          {"owner: claims end as a thread is cancelled", claims_end_as_a_thread_is_cancelled},
          {"owner: a claim of a destructor's ends, too", a_claim_of_a_destructors_ends_too},
          {"owner: a dead owner's claim is taken over", a_dead_owners_claim_is_taken_over},
          {"owner: a dead owner's tid may be another's", a_dead_owners_tid_may_be_anothers},
          {"owner: a dead owner's stack may be ours", a_dead_owners_stack_may_be_ours},
          {"owner: a thread is known by its start", a_thread_is_known_by_its_start},
          {"owner: a forked child takes over", a_forked_child_takes_over},
          {"owner: many threads want it", many_threads_want_it})

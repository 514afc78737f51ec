/*
 * stack/stack_request.c: see stack/stack_request.h. All of this is async-signal-safe.
 */
#include "stack/stack_request.h"

#include <stddef.h>

#include "linux/raw_syscall.h"
#include "stack/cpu_context.h"
#include "stack/frame_walk.h"
#include "stack/stack_map.h"

struct stack_request stack_requests[STACK_REQUESTS];

/* async-signal-safe. The request that POINTER is exactly the address of, or NULL. */
static struct stack_request *request_at(const void *pointer) {
    uintptr_t offset = (uintptr_t)pointer - (uintptr_t)stack_requests;
    if (offset >= sizeof stack_requests || offset % sizeof stack_requests[0] != 0)
        return NULL;
    return &stack_requests[offset / sizeof stack_requests[0]];
}

/* async-signal-safe. */
bool stack_request_answer(int32_t tid, const siginfo_t *info, const void *context) {
    if (info->si_code != SI_QUEUE)
        return false;
    struct stack_request *request = request_at(info->si_value.sival_ptr);
    if (request == NULL)
        return false;
    uint32_t asked = STACK_REQUEST_ASKED;
    /* Relaxed tid: read again below, when the request can no longer change hands. Acquire: partner
     * of the release that asked. */
    if (__atomic_load_n(&request->tid, __ATOMIC_RELAXED) != tid ||
        !__atomic_compare_exchange_n(&request->state, &asked, STACK_REQUEST_WRITING, false,
                                     __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
        return true;
    if (__atomic_load_n(&request->tid, __ATOMIC_RELAXED) != tid) {
        /* It was asked anew in between, of another thread. Release: hands it back as it was. */
        __atomic_store_n(&request->state, STACK_REQUEST_ASKED, __ATOMIC_RELEASE);
        return true;
    }
    struct cpu_context registers = cpu_context_of(context);
    request->flags = 0;
    request->depth = frame_walk(&registers, stack_map_find(registers.sp), request->pcs,
                                PPROF_MAX_DEPTH, &request->flags);
    /* Release: partner of the reader's acquire. */
    __atomic_store_n(&request->state, STACK_REQUEST_ANSWERED, __ATOMIC_RELEASE);
    return true;
}

/* async-signal-safe. */
int stack_request_send(struct stack_request *request) {
    siginfo_t info = {0};
    info.si_signo = SIGPROF;
    info.si_code = SI_QUEUE;
    info.si_pid = raw_process_id();
    info.si_value.sival_ptr = request;
    return (int)raw_syscall4(SYS_rt_tgsigqueueinfo, info.si_pid, request->tid, SIGPROF,
                             (long)&info);
}

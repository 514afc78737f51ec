/*
 * stack/own_stack.c: see stack/own_stack.h.
 */
#include "stack/own_stack.h"

#include <pthread.h>
#include <stddef.h>

#include "linux/raw_syscall.h"
#include "stack/stack_map.h"

struct stack_bounds own_stack(void) {
    struct stack_bounds bounds = {0, 0};
    pthread_attr_t attributes;
    void *low;
    size_t size;
    if (raw_thread_id() == raw_process_id())
        return stack_map_find((uintptr_t)__builtin_frame_address(0));
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
        return bounds;
    if (pthread_attr_getstack(&attributes, &low, &size) == 0)
        bounds = (struct stack_bounds){(uintptr_t)low, (uintptr_t)low + size};
    pthread_attr_destroy(&attributes);
    return bounds;
}

/* A Node-API addon without its headers: as it is loaded, it asks for memory and creates threads. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define BLOCKS 64
#define BLOCK_BYTES (1u << 20)
#define THREADS 3

static void *kept[BLOCKS];

static void *nothing(void *argument) {
    return argument;
}

__attribute__((visibility("default"))) void *napi_register_module_v1(void *env, void *exports) {
    (void)env;
    for (int i = 0; i < BLOCKS; i++) {
        kept[i] = malloc(BLOCK_BYTES);
        memset(kept[i], 1, BLOCK_BYTES);
    }
    /* Half of it is given back. */
    for (int i = 0; i < BLOCKS; i += 2)
        free(kept[i]);
    for (int i = 0; i < THREADS; i++) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, nothing, NULL) == 0)
            pthread_join(thread, NULL);
    }
    return exports;
}

/* Registries: a chain of snapshots, published one after another. */
#define _POSIX_C_SOURCE 200809L

#include "dtype/registry.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/build.h"
#include "system/cpu.h"
#include "system/fail.h"
#include "system/memory.h"

/* A snapshot with the memory it is made of. Older ones stay, for ufuncs and entries of them
 * are in use. */
typedef struct edition {
    struct edition *older;
    const ndm_snapshot *snapshot;
    ndm_arena arena;
} edition;

struct ndm_registry {
    pthread_mutex_t mutex; /* held while registering */
    _Atomic(const ndm_snapshot *) current;
    edition *newest; /* under mutex */
};

static ndm_registry default_registry = {.mutex = PTHREAD_MUTEX_INITIALIZER};

ndm_registry *ndm_registry_new(void)
{
    ndm_registry *registry = ndm_new(1, sizeof *registry);
    if (registry != NULL && pthread_mutex_init(&registry->mutex, NULL) != 0) {
        free(registry);
        return NULL;
    }
    return registry;
}

void ndm_registry_free(ndm_registry *registry)
{
    if (registry == NULL) {
        return;
    }
    edition *each = registry->newest;
    while (each != NULL) {
        edition *older = each->older;
        ndm_arena_free(&each->arena);
        free(each);
        each = older;
    }
    pthread_mutex_destroy(&registry->mutex);
    free(registry);
}

const ndm_snapshot *ndm_registry_snapshot(const ndm_registry *registry)
{
    return atomic_load_explicit(&registry->current, memory_order_acquire);
}

/* Whether `module` is registered already, which is no error, or another of its name, which is.
 */
static ndm_status find_same(const ndm_snapshot *snapshot, const ndm_module *module, bool *found,
                            ndm_error *error)
{
    *found = false;
    for (int32_t i = 0; snapshot != NULL && i < snapshot->module_count; i++) {
        const ndm_module *known = snapshot->modules[i];
        if (known == module || ndm_module_same(known, module)) {
            *found = true;
            return NDM_OK;
        }
        if (strcmp(known->name, module->name) == 0) {
            return ndm_fail(error, NDM_ERROR_MODULE,
                            "module '%s' of ndmillc %s: another module of this name, of "
                            "ndmillc %s, is registered",
                            module->name, module->compiler, known->compiler);
        }
    }
    return NDM_OK;
}

/* Under the mutex. */
static ndm_status add(ndm_registry *registry, const ndm_module *module, ndm_error *error)
{
    const ndm_snapshot *old = ndm_registry_snapshot(registry);
    bool found;
    ndm_target_id target;
    ndm_status status = ndm_module_check(module, error);
    if (status == NDM_OK) {
        status = find_same(old, module, &found, error);
    }
    if (status != NDM_OK || found) {
        return status;
    }
    status = ndm_cpu_target(&target, error);
    if (status != NDM_OK) {
        return status;
    }
    edition *next = ndm_new(1, sizeof *next);
    if (next == NULL) {
        return ndm_fail_memory(error);
    }
    status = ndm_merge(&next->arena, old, module, target, &next->snapshot, error);
    if (status != NDM_OK) {
        ndm_arena_free(&next->arena);
        free(next);
        return status;
    }
    next->older = registry->newest;
    registry->newest = next;
    atomic_store_explicit(&registry->current, next->snapshot, memory_order_release);
    return NDM_OK;
}

ndm_status ndm_registry_add(ndm_registry *registry, const ndm_module *module, ndm_error *error)
{
    pthread_mutex_lock(&registry->mutex);
    ndm_status status = add(registry, module, error);
    pthread_mutex_unlock(&registry->mutex);
    return status;
}

ndm_status ndm_snapshot_get(const ndm_snapshot **out, ndm_error *error)
{
    const ndm_snapshot *snapshot = ndm_registry_snapshot(&default_registry);
    if (snapshot == NULL) {
        ndm_status status = ndm_registry_add(&default_registry, &ndm_module_core, error);
        if (status != NDM_OK) {
            return status;
        }
        snapshot = ndm_registry_snapshot(&default_registry);
    }
    *out = snapshot;
    return NDM_OK;
}

ndm_status ndm_module_register(const ndm_module *module, ndm_error *error)
{
    const ndm_snapshot *core;
    ndm_status status = ndm_snapshot_get(&core, error);
    return status == NDM_OK ? ndm_registry_add(&default_registry, module, error) : status;
}

size_t ndm_module_list(const ndm_module **out, size_t capacity)
{
    const ndm_snapshot *snapshot;
    if (ndm_snapshot_get(&snapshot, NULL) != NDM_OK) {
        return 0;
    }
    size_t count = (size_t)snapshot->module_count;
    for (size_t i = 0; out != NULL && i < count && i < capacity; i++) {
        out[i] = snapshot->modules[i];
    }
    return count;
}

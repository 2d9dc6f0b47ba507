/* Loading modules from shared libraries. */
#define _POSIX_C_SOURCE 200809L

#include "ndmill/module.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "dtype/registry.h"
#include "ndmill/ndmill.h"
#include "system/fail.h"
#include "system/memory.h"

#define ENTRY "ndm_module_entry"

const char *ndm_version(void)
{
    return NDM_VERSION;
}

/* A bare file name would be searched for in the directories of system libraries. */
static void *open_library(const char *path, ndm_error *error)
{
    char *direct = NULL;
    if (strchr(path, '/') == NULL) {
        size_t size = strlen(path) + sizeof "./";
        direct = ndm_new_raw(size, 1);
        if (direct == NULL) {
            ndm_fail_memory(error);
            return NULL;
        }
        memcpy(direct, "./", 2);
        memcpy(direct + 2, path, size - 2);
    }
    void *library = dlopen(direct != NULL ? direct : path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        const char *reason = dlerror();
        ndm_fail(error, NDM_ERROR_MODULE, "cannot load module: %s",
                 reason != NULL ? reason : path);
    }
    free(direct);
    return library;
}

static ndm_status register_library(void *library, const char *path, bool *added,
                                   ndm_error *error)
{
    void *symbol = dlsym(library, ENTRY);
    if (symbol == NULL) {
        return ndm_fail(error, NDM_ERROR_MODULE,
                        "'%s' is not an ndmill module: it has no function %s", path, ENTRY);
    }
    ndm_module_entry_function entry;
    memcpy(&entry, &symbol, sizeof entry);
    const ndm_module *module = entry();
    ndm_error why;
    ndm_status status = ndm_module_register(module, &why);
    if (status != NDM_OK) {
        return ndm_fail(error, status, "'%s': %s", path, why.message);
    }
    const ndm_snapshot *snapshot;
    status = ndm_snapshot_get(&snapshot, error);
    for (int32_t i = 0; status == NDM_OK && i < snapshot->module_count; i++) {
        *added = *added || snapshot->modules[i] == module;
    }
    return status;
}

ndm_status ndm_module_load(const char *path, ndm_error *error)
{
    bool added = false;
    void *library = open_library(path, error);
    if (library == NULL) {
        return error != NULL ? error->status : NDM_ERROR_MODULE;
    }
    ndm_status status = register_library(library, path, &added, error);
    if (!added) {
        dlclose(library);
    }
    return status;
}

/* A .npy file mapped into memory. */
#define _GNU_SOURCE

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "io/npy.h"
#include "system/fail.h"
#include "system/memory.h"

typedef struct mapping {
    void *start;
    size_t length;
} mapping;

static void unmap(void *context, void *data)
{
    mapping *map = context;
    (void)data;
    (void)munmap(map->start, map->length);
    free(map);
}

/* The whole file up to the data's end, wrapped as an array. */
static ndm_status map_data(int descriptor, const ndm_npy_header *header, bool writeable,
                           const char *path, ndm_array **out, ndm_error *error)
{
    mapping *map = ndm_new(1, sizeof *map);
    if (map == NULL) {
        return ndm_fail_memory(error);
    }
    map->length = header->offset + header->bytes;
    map->start = mmap(NULL, map->length, PROT_READ | (writeable ? PROT_WRITE : 0), MAP_SHARED,
                      descriptor, 0);
    if (map->start == MAP_FAILED) {
        char text[128] = "";
        int number = errno;
        free(map);
        return ndm_fail(error, NDM_ERROR_IO, "%s: cannot map: %s", path,
                        strerror_r(number, text, sizeof text));
    }
    ptrdiff_t strides[NDM_MAXDIMS];
    ndm_npy_strides(header, strides);
    const ndm_view view = {.data = (char *)map->start + header->offset,
                           .dtype = header->dtype,
                           .ndim = header->ndim,
                           .shape = header->shape,
                           .strides = strides,
                           .flags = writeable ? NDM_VIEW_WRITEABLE : 0};
    ndm_status status = ndm_from_memory(&view, unmap, map, out, error);
    if (status != NDM_OK) {
        unmap(map, view.data);
    }
    return status;
}

ndm_status ndm_npy_map(const char *path, bool writeable, ndm_array **out, ndm_error *error)
{
    ndm_npy_header header;
    header.dtype = (ndm_dtype){0};
    int descriptor;
    ndm_status status = ndm_npy_open(path, writeable, &descriptor, &header, error);
    if (status != NDM_OK) {
        return status;
    }
    status = map_data(descriptor, &header, writeable, path, out, error);
    (void)close(descriptor);
    return status;
}

/* Reading .npy files: opening them, and their data as a new array. */
#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "array/array.h"
#include "io/npy.h"
#include "system/fail.h"

static ndm_status system_error(ndm_error *error, const char *path, const char *what)
{
    char text[128] = "";
    const int number = errno;
    ndm_status status = number == ENOENT ? NDM_ERROR_NOT_FOUND : NDM_ERROR_IO;
    return ndm_fail(error, status, "%s: cannot %s: %s", path, what,
                    strerror_r(number, text, sizeof text));
}

/* Reads exactly `size` bytes at `offset`. */
static ndm_status read_at(int descriptor, void *to, size_t size, size_t offset,
                          const char *path, ndm_error *error)
{
    char *next = to;
    while (size > 0) {
        const size_t most = (size_t)1 << 30;
        ssize_t count = pread(descriptor, next, size < most ? size : most, (off_t)offset);
        if (count < 0 && errno != EINTR) {
            return system_error(error, path, "read");
        }
        if (count == 0) {
            return ndm_fail(error, NDM_ERROR_FORMAT, "%s: the file became shorter", path);
        }
        if (count > 0) {
            next += count;
            size -= (size_t)count;
            offset += (size_t)count;
        }
    }
    return NDM_OK;
}

static ndm_status read_header(int descriptor, size_t file_size, const char *path,
                              ndm_npy_header *out, ndm_error *error)
{
    unsigned char prefix[NDM_NPY_PREFIX];
    char text[NDM_NPY_HEADER_MAX];
    size_t offset, length, size = file_size < sizeof prefix ? file_size : sizeof prefix;
    ndm_status status = read_at(descriptor, prefix, size, 0, path, error);
    if (status == NDM_OK) {
        status = ndm_npy_prefix(prefix, size, path, &offset, &length, error);
    }
    if (status == NDM_OK && file_size - offset < length) {
        status = ndm_fail(error, NDM_ERROR_FORMAT,
                          "%s: the file of %zu bytes ends in its header of %zu", path,
                          file_size, length);
    }
    if (status == NDM_OK) {
        status = read_at(descriptor, text, length, offset, path, error);
    }
    if (status == NDM_OK) {
        status = ndm_npy_parse(text, length, offset, path, out, error);
    }
    if (status == NDM_OK && file_size - out->offset < out->bytes) {
        status = ndm_fail(error, NDM_ERROR_FORMAT,
                          "%s: truncated: %zu bytes of data are expected, %zu are there", path,
                          out->bytes, file_size - out->offset);
    }
    return status;
}

ndm_status ndm_npy_open(const char *path, bool writeable, int *descriptor, ndm_npy_header *out,
                        ndm_error *error)
{
    /* O_NONBLOCK: a FIFO is refused below, not waited for. */
    int flags = (writeable ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NONBLOCK;
    int opened = open(path, flags);
    if (opened < 0) {
        return system_error(error, path, "open");
    }
    struct stat about;
    ndm_status status = NDM_OK;
    if (fstat(opened, &about) != 0) {
        status = system_error(error, path, "read");
    } else if (!S_ISREG(about.st_mode)) {
        status = ndm_fail(error, NDM_ERROR_IO, "%s: %s, not a regular file", path,
                          S_ISDIR(about.st_mode)    ? "a directory"
                          : S_ISFIFO(about.st_mode) ? "a pipe"
                                                    : "a device or socket");
    } else {
        status = read_header(opened, (size_t)about.st_size, path, out, error);
    }
    if (status != NDM_OK) {
        (void)close(opened);
        return status;
    }
    *descriptor = opened;
    return NDM_OK;
}

void ndm_npy_strides(const ndm_npy_header *header, ptrdiff_t *strides)
{
    int axes[NDM_MAXDIMS];
    for (int i = 0; i < header->ndim; i++) {
        axes[i] = header->ndim - 1 - i;
    }
    (void)ndm_packed_strides((ptrdiff_t)header->dtype.itemsize, header->ndim, header->shape,
                             header->fortran_order ? axes : NULL, strides);
}

ndm_status ndm_npy_read(const char *path, ndm_array **out, ndm_error *error)
{
    return ndm_npy_read_as(path, NULL, out, error);
}

ndm_status ndm_npy_read_as(const char *path, const ndm_dtype *dtype, ndm_array **out,
                           ndm_error *error)
{
    ndm_npy_header header;
    header.dtype = dtype == NULL ? (ndm_dtype){0} : *dtype;
    int descriptor = -1;
    ndm_status status = ndm_npy_open(path, false, &descriptor, &header, error);
    if (status != NDM_OK) {
        return status;
    }
    ndm_array *array = NULL;
    status = ndm_empty(&header.dtype, header.ndim, header.shape,
                       header.fortran_order ? NDM_ORDER_F : NDM_ORDER_C, NULL, &array, error);
    if (status == NDM_OK) {
        status = read_at(descriptor, ndm_array_data(array), header.bytes, header.offset, path,
                         error);
    }
    (void)close(descriptor);
    if (status != NDM_OK) {
        ndm_array_release(array);
        return status;
    }
    *out = array;
    return NDM_OK;
}

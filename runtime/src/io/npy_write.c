/* Writing .npy files, byte for byte as numpy.save: to a temporary file that then replaces the
 * old one. */
#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "array/array.h"
#include "io/npy.h"
#include "ndmill/module.h"
#include "system/fail.h"
#include "system/memory.h"

/* Room for 64 lengths of 20 digits and the rest of a header. */
#define HEADER_SIZE (2048 + NDM_NPY_DESCR)
/* NumPy leaves room for the first axis (the last in Fortran order) to grow to this many digits
 * in place (numpy.lib.format.GROWTH_AXIS_MAX_DIGITS). */
#define GROWTH_DIGITS 21

static ndm_status system_error(ndm_error *error, const char *path, const char *what)
{
    char text[128] = "";
    const int number = errno;
    return ndm_fail(error, NDM_ERROR_IO, "%s: cannot %s: %s", path, what,
                    strerror_r(number, text, sizeof text));
}

/* The prefix and the header; returns its length, a multiple of 64. */
static size_t make_header(const ndm_view *view, const char *descr, bool fortran,
                          char buffer[HEADER_SIZE])
{
    const size_t prefix = 10;
    char *text = buffer + prefix;
    const size_t room = HEADER_SIZE - prefix;
    size_t used = (size_t)snprintf(text, room, "{'descr': %s, 'fortran_order': %s, 'shape': (",
                                   descr, fortran ? "True" : "False");
    for (int i = 0; i < view->ndim; i++) {
        used +=
            (size_t)snprintf(text + used, room - used, i > 0 ? ", %td" : "%td", view->shape[i]);
    }
    used += (size_t)snprintf(text + used, room - used, "%s), }", view->ndim == 1 ? "," : "");
    if (view->ndim > 0) {
        int digits = snprintf(NULL, 0, "%td", view->shape[fortran ? view->ndim - 1 : 0]);
        for (int i = digits; i < GROWTH_DIGITS; i++) {
            text[used++] = ' ';
        }
    }
    /* NumPy pads by a whole 64 where nothing is missing. */
    size_t padding = 64 - (prefix + used + 1) % 64;
    memset(text + used, ' ', padding);
    used += padding;
    text[used++] = '\n';
    memcpy(buffer, "\x93NUMPY\x01\x00", 8);
    buffer[8] = (char)(used & 0xff);
    buffer[9] = (char)(used >> 8);
    return prefix + used;
}

static ndm_status write_all(int descriptor, const char *from, size_t size, const char *path,
                            ndm_error *error)
{
    while (size > 0) {
        const size_t most = (size_t)1 << 30;
        ssize_t count = write(descriptor, from, size < most ? size : most);
        if (count < 0 && errno != EINTR) {
            return system_error(error, path, "write");
        }
        if (count > 0) {
            from += count;
            size -= (size_t)count;
        }
    }
    return NDM_OK;
}

/* The file gets the permissions of the one it replaces, whatever the umask; a new one keeps
 * what it was made with. */
static int keep_mode(const char *path, int descriptor)
{
    struct stat about;
    return stat(path, &about) == 0 ? fchmod(descriptor, about.st_mode & 0777) : 0;
}

/* A new file beside `path`, whose name is written over `temporary`, a template. */
static int open_beside(char *temporary, size_t length)
{
    static atomic_uint serial;
    for (int attempt = 0; attempt < 100; attempt++) {
        unsigned number = atomic_fetch_add_explicit(&serial, 1, memory_order_relaxed);
        (void)snprintf(temporary + length, 48, ".%ld.%u.tmp", (long)getpid(), number);
        int opened = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (opened >= 0 || errno != EEXIST) {
            return opened;
        }
    }
    return -1;
}

/* Writes header and data to a temporary file and renames it. */
static ndm_status replace_file(const char *path, const char *header, size_t header_size,
                               const char *data, size_t size, ndm_error *error)
{
    const size_t length = strlen(path);
    char *temporary = ndm_new_raw(length + 48, 1);
    if (temporary == NULL) {
        return ndm_fail_memory(error);
    }
    memcpy(temporary, path, length);
    int descriptor = open_beside(temporary, length);
    if (descriptor < 0) {
        ndm_status status = system_error(error, path, "create a file beside it");
        free(temporary);
        return status;
    }
    ndm_status status = keep_mode(path, descriptor) == 0
                            ? write_all(descriptor, header, header_size, path, error)
                            : system_error(error, path, "keep the permissions");
    if (status == NDM_OK) {
        status = write_all(descriptor, data, size, path, error);
    }
    if (status == NDM_OK && fsync(descriptor) != 0 && errno != EINVAL) {
        status = system_error(error, path, "write");
    }
    if (close(descriptor) != 0 && status == NDM_OK) {
        status = system_error(error, path, "write");
    }
    if (status == NDM_OK && rename(temporary, path) != 0) {
        status = system_error(error, path, "replace");
    }
    if (status != NDM_OK) {
        (void)unlink(temporary);
    }
    free(temporary);
    return status;
}

static ndm_status write_packed(const char *path, const ndm_view *view, bool fortran,
                               ndm_error *error)
{
    char descr[NDM_NPY_DESCR], header[HEADER_SIZE];
    ndm_status status = ndm_npy_descr(&view->dtype, descr, sizeof descr, error);
    if (status != NDM_OK) {
        return status;
    }
    size_t header_size = make_header(view, descr, fortran, header);
    size_t size = (size_t)ndm_view_size(view) * view->dtype.itemsize;
    struct stat about;
    if (stat(path, &about) == 0 && !S_ISREG(about.st_mode)) {
        return ndm_fail(error, NDM_ERROR_IO, "%s: %s, not a regular file", path,
                        S_ISDIR(about.st_mode) ? "a directory" : "a pipe, device or socket");
    }
    return replace_file(path, header, header_size, view->data, size, error);
}

ndm_status ndm_npy_write(const char *path, const ndm_view *view, ndm_error *error)
{
    ndm_status status = ndm_view_check(view, error);
    if (status != NDM_OK) {
        return status;
    }
    const bool weak = (view->flags & NDM_VIEW_WEAK) != 0;
    const bool c_order = !weak && ndm_view_is_c_contiguous(view);
    if (c_order || (!weak && ndm_view_is_f_contiguous(view))) {
        return write_packed(path, view, !c_order, error);
    }
    ndm_array *array;
    status = weak ? ndm_from_scalar(view->data, NULL, &array, error)
                  : ndm_astype(view, &view->dtype, NDM_CASTING_NO, NDM_ORDER_C, &array, error);
    if (status == NDM_OK) {
        status = write_packed(path, ndm_array_view(array), false, error);
        ndm_array_release(array);
    }
    return status;
}

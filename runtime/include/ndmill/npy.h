/* NumPy's .npy files, versions 1.0, 2.0 and 3.0. */
#ifndef NDMILL_NPY_H
#define NDMILL_NPY_H

#include "ndmill/array.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Reads a whole file into a new array, in the byte order it is stored in. A file that is
 * truncated, lies about its size, holds objects or is no .npy at all: NDM_ERROR_FORMAT.
 * Nothing is allocated for data that the file does not have. Thread-safe. */
NDM_API ndm_status ndm_npy_read(const char *path, ndm_array **out, ndm_error *error);

/* The same of a file whose items are of `dtype` though its header says otherwise, and of as
 * many bytes: other programs write dtypes that NumPy does not have as '|V1', '<V2' or '|u1'. A
 * file that names its dtype keeps it. NULL: as the header says. */
NDM_API ndm_status ndm_npy_read_as(const char *path, const ndm_dtype *dtype, ndm_array **out,
                                   ndm_error *error);

/* The same as a read-only map of the file, or (writeable) a shared one: writes go to the
 * file. The map lives as long as the array. */
NDM_API ndm_status ndm_npy_map(const char *path, bool writeable, ndm_array **out,
                               ndm_error *error);

/* A dtype that NumPy does not have is written as a structured dtype of one field that has its
 * name, [('bfloat16', '<u2')], which NumPy reads and writes; reading finds the dtype by it.
 * Writes version 1.0, or 2.0 where the header needs it, to a temporary file beside `path`
 * that then replaces it: on failure `path` is as it was. Thread-safe. */
NDM_API ndm_status ndm_npy_write(const char *path, const ndm_view *view, ndm_error *error);

#ifdef __cplusplus
}
#endif
#endif

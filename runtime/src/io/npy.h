/* What the files of the .npy reader and writer share. */
#ifndef NDM_IO_NPY_H
#define NDM_IO_NPY_H

#include <sys/stat.h>

#include "ndmill/npy.h"

/* No header of a readable dtype comes near it: 64 lengths take 1.3 KiB. */
#define NDM_NPY_HEADER_MAX 65536
/* Magic, version, and the longer of the two length fields. */
#define NDM_NPY_PREFIX 12

/* Room for what a file calls a dtype. */
enum { NDM_NPY_DESCR = 1536 };

typedef struct ndm_npy_header {
    ndm_dtype dtype; /* before reading: what the items are to be taken as, cls NULL for none */
    bool fortran_order;
    int ndim;
    ptrdiff_t shape[NDM_MAXDIMS];
    size_t offset; /* of the data in the file */
    size_t bytes;  /* of data */
} ndm_npy_header;

/* The bytes before the header's text: the offset and the length of that text. `size` bytes of
 * the file are at `start`, NDM_NPY_PREFIX of them if the file has so many. */
ndm_status ndm_npy_prefix(const unsigned char *start, size_t size, const char *path,
                          size_t *offset, size_t *length, ndm_error *error);
/* Reads the dict in text[0, length), which stands at `offset` of the file: nothing is
 * evaluated. Sets everything in *out. */
ndm_status ndm_npy_parse(const char *text, size_t length, size_t offset, const char *path,
                         ndm_npy_header *out, ndm_error *error);

/* Whether a file names the dtype, for NumPy does not have it. */
bool ndm_npy_is_named(const ndm_dtype *dtype);
/* What a file calls a dtype, quotes and brackets included; NDM_NPY_DESCR bytes do. */
ndm_status ndm_npy_descr(const ndm_dtype *dtype, char *buffer, size_t size, ndm_error *error);
/* The dtype of a name and of the whole text around it. */
ndm_status ndm_npy_find_named(const char *name, const char *text, ndm_dtype *out,
                              ndm_error *error);
/* `as`, in the byte order that `descr` says, if items of `descr` have its size. */
ndm_status ndm_npy_take_as(const char *descr, const ndm_dtype *as, ndm_dtype *out,
                           ndm_error *error);

/* Opens a regular file (*descriptor to be closed by the caller, also later on failure) and
 * reads its header; the data is known to be there. */
ndm_status ndm_npy_open(const char *path, bool writeable, int *descriptor, ndm_npy_header *out,
                        ndm_error *error);

/* Strides of the array in the file. */
void ndm_npy_strides(const ndm_npy_header *header, ptrdiff_t *strides);

#endif

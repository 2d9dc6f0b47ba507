/* Status codes and the caller-owned error record. */
#ifndef NDMILL_ERROR_H
#define NDMILL_ERROR_H

#include <stddef.h>
#include <stdint.h>

#include "ndmill/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a public function returns. NDM_OK is 0; every other value is an error. */
typedef enum ndm_status {
    NDM_OK = 0,
    NDM_ERROR_MEMORY,    /* an allocation failed */
    NDM_ERROR_VALUE,     /* an argument's value is out of its range */
    NDM_ERROR_TYPE,      /* no loop or no common dtype for the operands */
    NDM_ERROR_SHAPE,     /* shapes do not broadcast, or do not match an output */
    NDM_ERROR_CASTING,   /* a cast that the casting rule forbids */
    NDM_ERROR_OVERFLOW,  /* a weak integer does not fit its dtype, or a size is too large */
    NDM_ERROR_INDEX,     /* an index or an axis out of bounds */
    NDM_ERROR_READONLY,  /* an output that may not be written */
    NDM_ERROR_OVERLAP,   /* an output that overlaps itself, another output or the mask */
    NDM_ERROR_LOOP,      /* a loop refused a value, such as a negative integer power */
    NDM_ERROR_FP,        /* an IEEE exception under NDM_FP_FAIL */
    NDM_ERROR_CANCELLED, /* the cancel token was set */
    NDM_ERROR_NOT_FOUND, /* no ufunc, dtype or file of that name */
    NDM_ERROR_IO,        /* the operating system refused a read or a write */
    NDM_ERROR_FORMAT,    /* a file or a text that is not what it says it is */
    NDM_ERROR_MODULE,    /* a module that cannot be loaded or registered */
    NDM_ERROR_TARGET     /* NDMILL_TARGET names no target that this machine runs */
} ndm_status;

#define NDM_ERROR_MESSAGE_SIZE 512

/* Belongs to the caller; every function that takes one accepts NULL. It is written only
 * when the function fails. The message is one line of UTF-8, ends in NUL, has no newline. */
typedef struct ndm_error {
    ndm_status status;
    char message[NDM_ERROR_MESSAGE_SIZE];
} ndm_error;

/* The name of a status, such as "casting"; static, never NULL. Thread-safe. */
NDM_API const char *ndm_status_name(ndm_status status);

#ifdef __cplusplus
}
#endif
#endif

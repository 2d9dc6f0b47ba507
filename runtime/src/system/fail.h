/* Making an error. */
#ifndef NDM_SYSTEM_FAIL_H
#define NDM_SYSTEM_FAIL_H

#include "ndmill/error.h"

/* Writes status and message to *error unless it is NULL; returns status. Too long a message is
 * cut at a character boundary and ends in "...". */
__attribute__((format(printf, 3, 4))) ndm_status ndm_fail(ndm_error *error, ndm_status status,
                                                          const char *format, ...);

/* "out of memory" */
ndm_status ndm_fail_memory(ndm_error *error);

/* The name in names[0..count) nearest to `name` by edit distance, or NULL if none is near. */
const char *ndm_nearest(const char *name, const char *const *names, size_t count);

#endif

/* ndmill: NumPy's ufuncs as a C library. This header is all of the public interface; module
 * authors include ndmill/module.h too. */
#ifndef NDMILL_NDMILL_H
#define NDMILL_NDMILL_H

#include "ndmill/array.h"
#include "ndmill/dtype.h"
#include "ndmill/error.h"
#include "ndmill/limits.h"
#include "ndmill/npy.h"
#include "ndmill/reduce.h"
#include "ndmill/ufunc.h"
#include "ndmill/ufuncs.h" /* generated: ndm_add, ndm_multiply, ... */

#ifdef __cplusplus
extern "C" {
#endif

/* Loads a module built by ndmillc and registers it: permanent, all or nothing. Loading the
 * same file twice does nothing. NDM_ERROR_MODULE says what is wrong. Thread-safe. */
NDM_API ndm_status ndm_module_load(const char *path, ndm_error *error);

/* The library's version, such as "0.1.0"; and the target that kernels run on, such as
 * "x86-64-v3": chosen once, at first use, from the machine and NDMILL_TARGET. */
NDM_API const char *ndm_version(void);
NDM_API ndm_status ndm_target(const char **name, ndm_error *error);
/* Whether this library was built with `target`, and whether this machine can run it. */
typedef struct ndm_target_info {
    const char *name;
    bool built, runnable, chosen;
} ndm_target_info;
/* All targets there are, as ndm_dtype_list. */
NDM_API size_t ndm_target_list(ndm_target_info *out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif

/* What the tables of all the tests' modules have in common. */
#ifndef MODULE_HEAD_H
#define MODULE_HEAD_H

#include "ndmill/module.h"

/* The members of an ndm_module that say what it is and how long its records are. */
#define MODULE_HEAD(title, needs)                                                              \
    .abi = NDM_MODULE_ABI, .size = sizeof(ndm_module), .name = title, .compiler = "a test",    \
    .depends = needs, .sizes = NDM_MODULE_SIZES, .ufunc_size = sizeof(ndm_ufunc_record),       \
    .stem_size = sizeof(ndm_stem), .loop_size = sizeof(ndm_loop_record),                       \
    .cast_size = sizeof(ndm_cast_record)

/* A module with one ufunc of one loop: the lists `ufuncs` and `loops`, and the one kernel
 * `kernels`. */
#define ONE_LOOP_KERNEL(title, function)                                                       \
    static const ndm_kernel kernels[] = {                                                      \
        {NDM_FORM_STRIDED, NDM_TIER_CORRECT, 0, (ndm_kernel_function)(function)}};             \
    static const ndm_kernel_table table = {sizeof(ndm_kernel), NDM_TARGET_GENERIC, 1,          \
                                           kernels};                                           \
    static const ndm_kernel_table *const tables[] = {&table};                                  \
    static const ndm_stem stems[] = {{title, tables, 1}};                                      \
    static const char *const nothing[] = {NULL}
#define ONE_LOOP_MODULE(title)                                                                 \
    MODULE_HEAD(title, nothing), .ufunc_count = 1, .ufuncs = ufuncs, .stem_count = 1,          \
                                 .stems = stems, .loop_count = 1, .loops = loops

#endif

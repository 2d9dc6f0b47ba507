/* Accumulations under names of their own, such as cumsum. */
#ifndef NDM_REDUCE_RUNNING_H
#define NDM_REDUCE_RUNNING_H

#include "ndmill/reduce.h"

/* ndm_reduce of a ufunc that has NDM_UFUNC_ACCUMULATES. */
ndm_status ndm_reduce_running(const ndm_ufunc *ufunc, const ndm_view *const *inputs,
                              ndm_array **results, const ndm_reduce_options *options,
                              ndm_error *error);

#endif

/* The limits of a dtype, from its class. */
#include "ndmill/limits.h"

#include "ndmill/module.h"
#include "system/fail.h"

ndm_status ndm_dtype_limits(const ndm_dtype *dtype, ndm_limits *out, ndm_error *error)
{
    const ndm_dtype_class *cls = dtype->cls;
    if (cls == NULL) {
        return ndm_fail(error, NDM_ERROR_VALUE, "the dtype is not set");
    }
    *out = (ndm_limits){.bits = 8 * cls->itemsize,
                        .max = cls->max,
                        .min = cls->min,
                        .eps = cls->eps,
                        .tiny = cls->tiny};
    /* A module made before these were there has a shorter record. */
    if (cls->size >= sizeof *cls) {
        out->smallest = cls->smallest;
        out->nmant = cls->nmant;
    }
    return NDM_OK;
}

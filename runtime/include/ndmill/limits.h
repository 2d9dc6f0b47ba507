/* What numpy.finfo and numpy.iinfo tell of a dtype. */
#ifndef NDMILL_LIMITS_H
#define NDMILL_LIMITS_H

#include "ndmill/dtype.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Items are of the dtype in native byte order, live as long as the process, and are NULL where
 * the dtype has no such value: integers and bool have max and min, complex dtypes none. */
typedef struct ndm_limits {
    uint32_t bits;         /* of an item in memory */
    int32_t nmant;         /* floating: stored bits of the mantissa */
    const void *max, *min; /* the largest and the least finite value */
    const void *eps;       /* floating: from 1 to the next number */
    const void *tiny;      /* floating: the least positive normal number */
    const void
        *smallest; /* floating: the least positive number, subnormal where there are any */
} ndm_limits;

/* Thread-safe. NDM_ERROR_VALUE for an unspecified dtype. */
NDM_API ndm_status ndm_dtype_limits(const ndm_dtype *dtype, ndm_limits *out, ndm_error *error);

#ifdef __cplusplus
}
#endif
#endif

/* Visibility of public symbols. */
#ifndef NDMILL_EXPORT_H
#define NDMILL_EXPORT_H

#if defined(__GNUC__)
#define NDM_API __attribute__((visibility("default")))
#else
#define NDM_API
#endif

#include "ndmill/version.h"

/* NumPy's limit on dimensions, and the most operands of a ufunc. */
#define NDM_MAXDIMS 64
#define NDM_MAXARGS 32

#endif

/* Visibility of public symbols; a program that holds the library's C may define it otherwise.
 */
#ifndef NDMILL_EXPORT_H
#define NDMILL_EXPORT_H

#ifdef NDM_API
#elif defined(__GNUC__)
#define NDM_API __attribute__((visibility("default")))
#else
#define NDM_API
#endif

#include "ndmill/version.h"

/* NumPy's limit on dimensions, and the most operands of a ufunc. */
#define NDM_MAXDIMS 64
#define NDM_MAXARGS 32

#endif

/* Nanoseconds an element, in cache. */
#ifndef NDM_TESTS_ELEMENTARY_TIMING_H
#define NDM_TESTS_ELEMENTARY_TIMING_H

#include "reference.h"

/* Arguments between range[0] and range[1], all equally likely. */
void measure_time(const reference *ref, const double *range);

#endif

/* Values and IEEE flags of special arguments. */
#ifndef NDM_TESTS_ELEMENTARY_SPECIAL_H
#define NDM_TESTS_ELEMENTARY_SPECIAL_H

#include "reference.h"

void measure_special(const reference *ref);

#endif

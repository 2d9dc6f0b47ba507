/* The functions of two arguments among the references. */
#ifndef NDM_TESTS_ELEMENTARY_REFERENCE_PAIRS_H
#define NDM_TESTS_ELEMENTARY_REFERENCE_PAIRS_H

#include "reference.h"

enum { PAIR_COUNT = 8 };
extern const reference pair_references[PAIR_COUNT];

#endif

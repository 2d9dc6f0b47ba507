/* x**y of floats: all negative and zero bases that are common stay in the bare loops, the
 * special cases in vectors. Squares, reciprocals and, in float64, roots are rounded correctly,
 * whether a block has such exponents only or not. */
#ifndef NDM_PRIMITIVES_REAL_POWER_H
#define NDM_PRIMITIVES_REAL_POWER_H

#include "real_power_blocks.h"
#include "real_power_far.h"
#include "real_power_float32.h"
#include "real_power_float64.h"

#endif

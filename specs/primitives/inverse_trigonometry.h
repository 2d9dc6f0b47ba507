/* Inverse trigonometric functions. */
#ifndef NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_H
#define NDM_PRIMITIVES_INVERSE_TRIGONOMETRY_H

#include "inverse_trigonometry_arcsin.h"
#include "inverse_trigonometry_arctan.h"
#include "inverse_trigonometry_fast.h"
#include "inverse_trigonometry_float32.h"
#include "inverse_trigonometry_steps.h"

#endif

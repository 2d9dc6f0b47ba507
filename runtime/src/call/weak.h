/* Weak scalars as operands of a loop. */
#ifndef NDM_CALL_WEAK_H
#define NDM_CALL_WEAK_H

#include "call/resolve.h"

/* Whether every weak input fits the dtype it is taken as. Fills `which` with the first that
 * does not. */
bool ndm_weak_fits(const ndm_resolution *resolution, const ndm_view *const *inputs, int nin,
                   int *which);

/* For ufuncs that compare weak integers by value, where one does not fit: the values that stand
 * for the weak inputs. Against arrays an integer beyond every value of the dtype becomes an
 * infinity of its sign, in the default floating dtype; two weak scalars become their order and
 * zero. */
void ndm_weak_exact(const ndm_view *const *inputs, int nin, const ndm_resolution *resolution,
                    ndm_scalar *values);

#endif

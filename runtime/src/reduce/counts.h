/* How many items a mask selects. */
#ifndef NDM_REDUCE_COUNTS_H
#define NDM_REDUCE_COUNTS_H

#include "reduce/job.h"

/* Adds to counts, which lie count_steps bytes apart along each axis that does not fold, how
 * many bytes of a mask are not 0. steps: of the mask along each of the job's axes. */
void ndm_count_selected(const ndm_reduce_job *job, const uint8_t *mask, const ptrdiff_t *steps,
                        const ptrdiff_t *count_steps, ptrdiff_t *counts);

#endif

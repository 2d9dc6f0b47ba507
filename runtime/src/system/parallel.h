/* The one parallel-for. */
#ifndef NDM_SYSTEM_PARALLEL_H
#define NDM_SYSTEM_PARALLEL_H

#include "ndmill/ufunc.h"

/* Most threads for a call that asked for `requested` (0: the default) on `pool` (NULL: the
 * default one). 1 in a forked child without a pool. */
int ndm_parallel_threads(int requested, const ndm_pool *pool);
/* Whether a host's pool runs the tasks: nobody is to start threads beside it. Thread-safe. */
bool ndm_parallel_uses_pool(const ndm_pool *pool);

/* task(argument, i) for i in [0, count), on the pool or OpenMP; serially for count 1. */
void ndm_parallel_for(const ndm_pool *pool, int count, void (*task)(void *argument, int index),
                      void *argument);

#endif

/* Which targets this machine runs, and which one the process uses. */
#ifndef NDM_SYSTEM_CPU_H
#define NDM_SYSTEM_CPU_H

#include "ndmill/error.h"
#include "ndmill/module.h"

/* The target of the process, chosen once: the best runnable one, or what NDMILL_TARGET says
 * (NDM_ERROR_TARGET if that is unknown or cannot run here). Thread-safe. */
ndm_status ndm_cpu_target(ndm_target_id *out, ndm_error *error);
bool ndm_cpu_runs(ndm_target_id target);
/* Whether the core module has kernels for the target. */
bool ndm_cpu_built(ndm_target_id target);
/* Whether a process on target `process` may use kernels of `target`. */
bool ndm_target_within(ndm_target_id target, ndm_target_id process);
const char *ndm_target_name(ndm_target_id target);

#endif

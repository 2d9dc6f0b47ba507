/* The floating-point environment around kernels: default rounding, no FTZ, no DAZ, and the
 * flags of one run. Control registers are touched directly; <fenv.h> costs ten times more. */
#ifndef NDM_SYSTEM_FPENV_H
#define NDM_SYSTEM_FPENV_H

#include <stdbool.h>
#include <stdint.h>

typedef struct ndm_fpenv {
    uint64_t control, status; /* SSE, or FPCR and FPSR */
    uint16_t x87_control, x87_status;
    bool x87, changed;
} ndm_fpenv;

/* Saves the environment and makes it the default one; x87 too where asked. Clears raised flags
 * only if a reportable one is set. */
void ndm_fpenv_enter(ndm_fpenv *saved, bool x87);
/* Returns NDM_FP_* raised since enter, and puts the environment back as it was: the caller's
 * own flags are neither lost nor added to. */
uint32_t ndm_fpenv_leave(const ndm_fpenv *saved);

#endif

/* Runs a loop for the tests and tells the IEEE flags that it raised, as NDM_FP_* bits. */
#include <fenv.h>

#include "ndmill/module.h"
#include "ndmill/ufunc.h"

int probe_run(const ndm_kernel_table *table, uint32_t slot, char *const *args,
              const ptrdiff_t *dimensions, const ptrdiff_t *strides, uint32_t *flags,
              ptrdiff_t *fault_index);

int probe_run(const ndm_kernel_table *table, uint32_t slot, char *const *args,
              const ptrdiff_t *dimensions, const ptrdiff_t *strides, uint32_t *flags,
              ptrdiff_t *fault_index)
{
    for (uint32_t i = 0; i < table->count; i++) {
        if (table->kernels[i].slot != slot) {
            continue;
        }
        ndm_loop_ctx ctx = {.size = sizeof ctx};
        const ndm_loop loop = (ndm_loop)table->kernels[i].function;
        feclearexcept(FE_ALL_EXCEPT);
        const int fault = loop(args, dimensions, strides, &ctx);
        const int raised = fetestexcept(FE_ALL_EXCEPT);
        *flags = (raised & FE_DIVBYZERO ? NDM_FP_DIVIDE : 0u) |
                 (raised & FE_OVERFLOW ? NDM_FP_OVERFLOW : 0u) |
                 (raised & FE_UNDERFLOW ? NDM_FP_UNDERFLOW : 0u) |
                 (raised & FE_INVALID ? NDM_FP_INVALID : 0u);
        *fault_index = ctx.fault_index;
        return fault;
    }
    return -1;
}

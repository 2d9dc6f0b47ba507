/* Choosing a kernel: the best table that the process's target covers. */
#include "dtype/build.h"
#include "system/cpu.h"

static ndm_loop find_kernel(const ndm_kernel_table *table, uint32_t slot, uint16_t tier)
{
    for (uint32_t i = 0; i < table->count; i++) {
        const ndm_kernel *kernel =
            (const void *)((const char *)table->kernels + table->kernel_size * i);
        if (kernel->slot == slot && kernel->form == NDM_FORM_STRIDED && kernel->tier == tier) {
            return (ndm_loop)kernel->function;
        }
    }
    return NULL;
}

ndm_bound_kernel ndm_bind(const ndm_build *build, const ndm_module *module, uint32_t stem,
                          uint32_t slot, uint16_t tier)
{
    const ndm_stem *record = ndm_record_at(module->stems, module->stem_size, stem);
    ndm_bound_kernel best = {NULL, NDM_TARGET_GENERIC};
    for (uint32_t i = 0; i < record->table_count; i++) {
        ndm_target_id target = (ndm_target_id)record->tables[i]->target;
        if (target >= NDM_TARGET_COUNT || !ndm_target_within(target, build->target) ||
            (best.function != NULL && target < best.target)) {
            continue;
        }
        ndm_loop function = find_kernel(record->tables[i], slot, tier);
        if (function != NULL) {
            best = (ndm_bound_kernel){function, target};
        }
    }
    return best;
}

/* Choosing a kernel: the best table that the process's target covers. */
#include "dtype/build.h"
#include "system/cpu.h"

static const ndm_kernel *kernel_at(const ndm_kernel_table *table, uint32_t i)
{
    return (const void *)((const char *)table->kernels + table->kernel_size * i);
}

static ndm_loop find_kernel(const ndm_kernel_table *table, uint32_t slot, uint16_t tier)
{
    for (uint32_t i = 0; i < table->count; i++) {
        const ndm_kernel *kernel = kernel_at(table, i);
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

/* ---- further forms ---------------------------------------------------------------- */

static bool set_form(ndm_forms *forms, const ndm_kernel *kernel)
{
    switch (kernel->form) {
    case NDM_FORM_LANES:
        forms->lanes = (ndm_lanes)kernel->function;
        return true;
    case NDM_FORM_FOLD:
        forms->fold = (ndm_fold)kernel->function;
        return true;
    case NDM_FORM_SCAN:
        forms->scan = (ndm_scan)kernel->function;
        return true;
    case NDM_FORM_INDEXED:
        forms->indexed = (ndm_indexed)kernel->function;
        return true;
    case NDM_FORM_PIECES:
        forms->pieces = (ndm_pieces)kernel->function;
        return true;
    case NDM_FORM_ROW:
        forms->row = (ndm_row)kernel->function;
        return true;
    case NDM_FORM_LIFT:
        forms->lift = (ndm_reduction_join)kernel->function;
        return true;
    case NDM_FORM_JOIN:
        forms->join = (ndm_reduction_join)kernel->function;
        return true;
    case NDM_FORM_COMBINE:
        forms->combine = (ndm_reduction_combine)kernel->function;
        return true;
    case NDM_FORM_FINISH:
        forms->finish = (ndm_reduction_finish)kernel->function;
        return true;
    case NDM_FORM_PLACES:
        forms->places = (ndm_places)kernel->function;
        return true;
    default:
        return false;
    }
}

/* All of one table: lesser targets' forms only stand in where the best has none. */
bool ndm_bind_forms(const ndm_build *build, const ndm_module *module, uint32_t stem,
                    uint32_t slot, ndm_forms *out)
{
    const ndm_stem *record = ndm_record_at(module->stems, module->stem_size, stem);
    bool found = false;
    *out = (ndm_forms){0};
    for (int target = 0; target <= (int)build->target; target++) {
        for (uint32_t t = 0; t < record->table_count; t++) {
            const ndm_kernel_table *table = record->tables[t];
            if ((int)table->target != target ||
                !ndm_target_within((ndm_target_id)target, build->target)) {
                continue;
            }
            for (uint32_t i = 0; i < table->count; i++) {
                const ndm_kernel *kernel = kernel_at(table, i);
                if (kernel->slot == slot && kernel->form != NDM_FORM_STRIDED) {
                    found = set_form(out, kernel) || found;
                }
            }
        }
    }
    return found;
}

/* From operands and options to a loop: the search, what `dtype` and `signature` ask for, what a
 * ufunc refuses, and the casting rule for inputs. */
#include <stdio.h>
#include <string.h>

#include "call/resolve.h"
#include "call/weak.h"
#include "system/fail.h"
#include "system/number.h"

enum { TEXT_SIZE = 320 };

/* ---- messages --------------------------------------------------------------------- */

static void append(char *text, size_t size, const char *piece)
{
    size_t used = strlen(text);
    snprintf(text + used, size - used, "%s", piece);
}

static const char *name_of(const ndm_snapshot *snapshot, int32_t num)
{
    return num < 0 ? "any dtype" : snapshot->dtypes[num].cls->name;
}

static void input_names(const ndm_request *request, char *text, size_t size)
{
    static const char *const weak[] = {"weak truth value", "weak integer", "weak float",
                                       "weak complex", "weak integer"};
    text[0] = '\0';
    for (int i = 0; i < request->nin; i++) {
        append(text, size, i == 0 ? "" : ", ");
        append(text, size,
               request->nums[i] >= 0 ? name_of(request->snapshot, request->nums[i])
                                     : weak[request->kinds[i]]);
    }
}

static void fixed_names(const ndm_request *request, char *text, size_t size)
{
    text[0] = '\0';
    for (int i = 0; i < request->nin + request->nout; i++) {
        append(text, size, i == 0 ? "" : i == request->nin ? " -> " : ", ");
        append(text, size, name_of(request->snapshot, request->fixed[i]));
    }
}

/* The loops there are, by their inputs. */
static void loop_names(const ndm_request *request, char *text, size_t size)
{
    text[0] = '\0';
    for (size_t k = 0; k < request->entry->loop_count && strlen(text) + 1 < size; k++) {
        append(text, size, k == 0 ? "(" : "), (");
        for (int i = 0; i < request->nin; i++) {
            append(text, size, i == 0 ? "" : ", ");
            append(text, size, name_of(request->snapshot, request->entry->loops[k].nums[i]));
        }
    }
    append(text, size, ")");
}

static ndm_status fail_no_loop(const ndm_request *request, ndm_error *error)
{
    char inputs[TEXT_SIZE], fixed[TEXT_SIZE], loops[TEXT_SIZE];
    const char *name = request->entry->record->name;
    input_names(request, inputs, sizeof inputs);
    if (request->any_fixed) {
        fixed_names(request, fixed, sizeof fixed);
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s' has no loop of types (%s) for inputs of dtype (%s) under casting "
                        "rule '%s'",
                        name, fixed, inputs, ndm_casting_name(request->casting));
    }
    loop_names(request, loops, sizeof loops);
    return ndm_fail(error, NDM_ERROR_TYPE,
                    "'%s' has no loop for inputs of dtype (%s); it has loops for %s", name,
                    inputs, loops);
}

/* ---- what the caller asked for ---------------------------------------------------- */

static bool input_may_be(const ndm_request *request, int i, int32_t to)
{
    const ndm_snapshot *snapshot = request->snapshot;
    bool weak = request->nums[i] < 0;
    int32_t num = weak ? ndm_weak_default(snapshot, request->kinds[i]) : request->nums[i];
    if (num < 0) {
        return false;
    }
    if (weak && ndm_absorbs(snapshot, to, request->kinds[i])) {
        return true;
    }
    ndm_dtype from = ndm_snapshot_dtype(snapshot, num),
              dtype = ndm_snapshot_dtype(snapshot, to);
    return ndm_snapshot_can_cast(snapshot, &from, &dtype, request->casting);
}

static bool matches_fixed(const ndm_request *request, const ndm_resolution *found)
{
    for (int i = 0; found->loop != NULL && i < request->nin + request->nout; i++) {
        if (request->fixed[i] >= 0 &&
            ndm_resolution_logical(found, i).num != request->fixed[i]) {
            return false;
        }
    }
    return found->loop != NULL;
}

/* The one dtype asked for; -1 where several differ. */
static int32_t only_fixed(const ndm_request *request)
{
    int32_t found = -1;
    for (int i = 0; i < request->nin + request->nout; i++) {
        if (request->fixed[i] >= 0 && found >= 0 && request->fixed[i] != found) {
            return -1;
        }
        found = request->fixed[i] >= 0 ? request->fixed[i] : found;
    }
    return found;
}

/* The loop for inputs of these dtypes, or of its compute dtype; false if it is not of the types
 * asked for. */
static bool search_for(const ndm_request *request, const int32_t *nums, ndm_resolution *out)
{
    ndm_request own = *request;
    for (int i = 0; i < request->nin; i++) {
        own.nums[i] = nums[i];
        if (nums[i] >= 0) {
            own.all_weak = false;
        }
    }
    out->loop = ndm_search(&own, &out->compute, &out->outside);
    return matches_fixed(request, out);
}

/* The loop of the inputs' own dtypes if it is of the types asked for; the one whose inputs are
 * all of the dtype asked for; the first of such types that the inputs may be cast to. */
static void search_fixed(const ndm_request *request, ndm_resolution *out)
{
    int32_t nums[NDM_MAXARGS], num = only_fixed(request);
    for (int i = 0; i < request->nin; i++) {
        nums[i] = request->fixed[i] >= 0 ? request->fixed[i] : request->nums[i];
    }
    if (search_for(request, nums, out)) {
        return;
    }
    for (int i = 0; i < request->nin; i++) {
        nums[i] = num;
    }
    if (num >= 0 && search_for(request, nums, out)) {
        return;
    }
    out->compute = out->outside = -1;
    for (size_t k = 0; k < request->entry->loop_count; k++) {
        out->loop = &request->entry->loops[k];
        bool fits = matches_fixed(request, out);
        for (int i = 0; fits && i < request->nin; i++) {
            fits = input_may_be(request, i, out->loop->nums[i]);
        }
        if (fits) {
            return;
        }
    }
    out->loop = NULL;
}

/* ---- refusals and casting --------------------------------------------------------- */

static const ndm_refuse_rule *refusal(const ndm_request *request, const int32_t *nums)
{
    const ndm_ufunc_record *record = request->entry->record;
    for (uint32_t r = 0; r < record->refuse_count; r++) {
        bool all = true;
        for (int i = 0; all && i < request->nin; i++) {
            all = ndm_type_set_has(request->snapshot, &record->refuse[r].types[i], nums[i]);
        }
        if (all) {
            return &record->refuse[r];
        }
    }
    return NULL;
}

/* What a ufunc refuses need have no loop: the inputs' own dtypes count where the caller asked
 * for none. */
static ndm_status check_refused(const ndm_request *request, const ndm_loop_entry *loop,
                                ndm_error *error)
{
    const ndm_refuse_rule *rule = loop == NULL ? NULL : refusal(request, loop->nums);
    if (rule == NULL && !request->any_fixed) {
        int32_t nums[NDM_MAXARGS];
        for (int i = 0; i < request->nin; i++) {
            nums[i] = request->nums[i] >= 0
                          ? request->nums[i]
                          : ndm_weak_default(request->snapshot, request->kinds[i]);
        }
        rule = refusal(request, nums);
    }
    return rule == NULL ? NDM_OK
                        : ndm_fail(error, NDM_ERROR_TYPE, "'%s': %s",
                                   request->entry->record->name, rule->message);
}

/* Whether the ufunc itself asks for a cast that no rule but unsafe allows: a `resolve` rule to
 * a lower dtype, as truth values have. */
static bool is_ruled(const ndm_request *request, const ndm_loop_entry *loop,
                     const ndm_dtype *from, const ndm_dtype *to)
{
    const ndm_ufunc_record *record = request->entry->record;
    if (request->any_fixed || !loop->uniform ||
        ndm_snapshot_can_cast(request->snapshot, from, to, NDM_CASTING_SAME_KIND)) {
        return false;
    }
    for (uint32_t r = 0; r < record->resolve_count; r++) {
        if (strcmp(record->resolve[r].dtype, to->cls->name) == 0) {
            return true;
        }
    }
    return false;
}

static ndm_status check_casts(const ndm_request *request, const ndm_view *const *inputs,
                              const ndm_resolution *resolution, ndm_error *error)
{
    const ndm_snapshot *snapshot = request->snapshot;
    for (int i = 0; i < request->nin; i++) {
        ndm_dtype to = ndm_resolution_logical(resolution, i), from;
        bool weak = (inputs[i]->flags & NDM_VIEW_WEAK) != 0;
        if (!weak) {
            from = inputs[i]->dtype;
        } else if (ndm_absorbs(snapshot, to.num, request->kinds[i])) {
            continue;
        } else {
            int32_t num = ndm_weak_default(snapshot, request->kinds[i]);
            if (num < 0) {
                return fail_no_loop(request, error);
            }
            from = ndm_snapshot_dtype(snapshot, num);
        }
        if (!ndm_snapshot_can_cast(snapshot, &from, &to, request->casting) &&
            !is_ruled(request, resolution->loop, &from, &to)) {
            return ndm_fail(error, NDM_ERROR_CASTING,
                            "'%s': cannot cast input %d from %s%s to %s under casting rule "
                            "'%s'",
                            request->entry->record->name, i,
                            from.order == NDM_SWAPPED ? "byte-swapped " : "", from.cls->name,
                            to.cls->name, ndm_casting_name(request->casting));
        }
    }
    return NDM_OK;
}

/* ---- weak scalars ----------------------------------------------------------------- */

static ndm_status fail_unfit(const ndm_request *request, const ndm_resolution *resolution,
                             const ndm_scalar *value, int which, ndm_error *error)
{
    ndm_dtype dtype = ndm_resolution_weak(resolution, which, value->kind);
    const char *name = request->entry->record->name, *sign = value->negative ? "-" : "";
    char number[32];
    switch (value->kind) {
    case NDM_SCALAR_INT:
    case NDM_SCALAR_BOOL:
        return ndm_fail(error, NDM_ERROR_OVERFLOW,
                        "'%s': integer %s%llu does not fit %s "
                        "(input %d)",
                        name, sign, (unsigned long long)value->magnitude, dtype.cls->name,
                        which);
    case NDM_SCALAR_HUGE:
        (void)ndm_double_text(value->real, false, number, sizeof number);
        return ndm_fail(error, NDM_ERROR_OVERFLOW,
                        "'%s': integer %s does not fit %s "
                        "(input %d)",
                        name, number, dtype.cls->name, which);
    default:
        return ndm_fail(error, NDM_ERROR_TYPE,
                        "'%s': the scalar of input %d is no value of "
                        "%s",
                        name, which, dtype.cls->name);
    }
}

static ndm_status check_weak(const ndm_request *request, const ndm_view *const *inputs,
                             ndm_resolution *resolution, ndm_error *error)
{
    int which;
    if (ndm_weak_fits(resolution, inputs, request->nin, &which)) {
        return NDM_OK;
    }
    const ndm_scalar *value = (const ndm_scalar *)inputs[which]->data;
    bool integer = value->kind == NDM_SCALAR_INT || value->kind == NDM_SCALAR_HUGE;
    if (!integer || !(request->entry->record->flags & NDM_UFUNC_WEAK_EXACT)) {
        return fail_unfit(request, resolution, value, which, error);
    }
    resolution->unfit = resolution->loop;
    if (!request->all_weak) {
        int32_t num = request->snapshot->roles[NDM_ROLE_FLOAT];
        const ndm_loop_entry *loop = num < 0 ? NULL : ndm_search_uniform(request->entry, num);
        if (loop == NULL) {
            return fail_unfit(request, resolution, value, which, error);
        }
        resolution->loop = loop;
        resolution->compute = resolution->outside = -1;
    }
    return NDM_OK;
}

/* ---- the whole -------------------------------------------------------------------- */

/* The loop of the inputs' own dtypes. What the memo holds has passed the refusals. */
static ndm_status find_loop(const ndm_request *request, ndm_resolution *out, ndm_error *error)
{
    uint64_t key = request->all_weak
                       ? 0
                       : ndm_memo_key(request->snapshot, request->entry->ufunc, request->nin,
                                      request->nums, request->kinds);
    int32_t index = ndm_memo_find(key);
    if (index >= 0) {
        out->loop = &request->entry->loops[index];
        return NDM_OK;
    }
    out->loop = ndm_search(request, &out->compute, &out->outside);
    ndm_status status = check_refused(request, out->loop, error);
    if (status != NDM_OK) {
        return status;
    }
    if (out->loop == NULL) {
        return fail_no_loop(request, error);
    }
    if (out->compute < 0) {
        ndm_memo_store(key, (size_t)(out->loop - request->entry->loops));
    }
    return NDM_OK;
}

static ndm_status find_fixed_loop(const ndm_request *request, ndm_resolution *out,
                                  ndm_error *error)
{
    search_fixed(request, out);
    ndm_status status = check_refused(request, out->loop, error);
    return status == NDM_OK && out->loop == NULL ? fail_no_loop(request, error) : status;
}

ndm_status ndm_resolve_request(const ndm_request *request, const ndm_view *const *inputs,
                               ndm_resolution *out, ndm_error *error)
{
    out->snapshot = request->snapshot;
    out->entry = request->entry;
    out->compute = out->outside = -1;
    out->unfit = NULL;
    ndm_status status = request->any_fixed ? find_fixed_loop(request, out, error)
                                           : find_loop(request, out, error);
    if (status == NDM_OK) {
        status = check_casts(request, inputs, out, error);
    }
    return status == NDM_OK ? check_weak(request, inputs, out, error) : status;
}

ndm_dtype ndm_resolution_dtype(const ndm_resolution *resolution, int operand)
{
    return ndm_snapshot_dtype(resolution->snapshot, resolution->loop->nums[operand]);
}

ndm_dtype ndm_resolution_logical(const ndm_resolution *resolution, int operand)
{
    int32_t num = resolution->loop->nums[operand];
    return ndm_snapshot_dtype(
        resolution->snapshot,
        resolution->compute >= 0 && num == resolution->compute ? resolution->outside : num);
}

ndm_dtype ndm_resolution_weak(const ndm_resolution *resolution, int operand, uint8_t kind)
{
    ndm_dtype logical = ndm_resolution_logical(resolution, operand);
    int32_t num = ndm_weak_default(resolution->snapshot, kind);
    return kind == NDM_SCALAR_BOOL || num < 0 ||
                   ndm_absorbs(resolution->snapshot, logical.num, kind)
               ? logical
               : ndm_snapshot_dtype(resolution->snapshot, num);
}

ndm_bound_kernel ndm_resolution_kernel(const ndm_resolution *resolution, ndm_tier tier)
{
    const ndm_loop_entry *loop = resolution->loop;
    if (tier == NDM_TIER_FAST && loop->fast.function != NULL) {
        return loop->fast;
    }
    const bool lent = resolution->compute >= 0 && loop->odd.function != NULL;
    return lent ? loop->odd : loop->correct;
}

/* The search for a loop: exact dtypes; all operands at the promoted dtype; the first loop that
 * every input can be cast to safely; the compute dtype of an outside one. */
#include <string.h>

#include "call/resolve.h"

int32_t ndm_weak_default(const ndm_snapshot *snapshot, uint8_t kind)
{
    static const uint8_t roles[] = {NDM_ROLE_BOOL, NDM_ROLE_INT, NDM_ROLE_FLOAT,
                                    NDM_ROLE_COMPLEX, NDM_ROLE_INT};
    return kind < sizeof roles ? snapshot->roles[roles[kind]] : -1;
}

bool ndm_absorbs(const ndm_snapshot *snapshot, int32_t num, uint8_t kind)
{
    if (kind == NDM_SCALAR_HUGE) {
        kind = NDM_SCALAR_INT;
    }
    return kind < NDM_SCALAR_HUGE && (snapshot->dtypes[num].cls->weak >> kind & 1u) != 0;
}

static bool has_kind(const ndm_snapshot *snapshot, int32_t num, const char *kind)
{
    for (const char *const *k = snapshot->dtypes[num].cls->kinds; *k != NULL; k++) {
        if (strcmp(*k, kind) == 0) {
            return true;
        }
    }
    return false;
}

/* The dtype of an input, its default one for a weak scalar. */
static int32_t input_num(const ndm_request *request, int i)
{
    return request->nums[i] >= 0 ? request->nums[i]
                                 : ndm_weak_default(request->snapshot, request->kinds[i]);
}

static bool all_inputs_of_kind(const ndm_request *request, const char *kind)
{
    for (int i = 0; i < request->nin; i++) {
        int32_t num = input_num(request, i);
        if (num < 0 || !has_kind(request->snapshot, num, kind)) {
            return false;
        }
    }
    return true;
}

static int32_t promoted(const ndm_request *request)
{
    int32_t nums[NDM_MAXARGS];
    size_t count = 0;
    uint32_t weak = 0;
    for (int i = 0; i < request->nin; i++) {
        if (request->nums[i] >= 0) {
            nums[count++] = request->nums[i];
        } else {
            uint8_t kind = request->kinds[i];
            weak |= 1u << (kind == NDM_SCALAR_HUGE ? NDM_SCALAR_INT : kind);
        }
    }
    return ndm_snapshot_join(request->snapshot, nums, count, weak);
}

static const ndm_loop_entry *search_exact(const ndm_request *request)
{
    const ndm_ufunc_entry *entry = request->entry;
    for (int i = 0; i < request->nin; i++) {
        if (request->nums[i] < 0) {
            return NULL;
        }
    }
    for (size_t k = 0; k < entry->loop_count; k++) {
        if (memcmp(entry->loops[k].nums, request->nums,
                   (size_t)request->nin * sizeof *request->nums) == 0) {
            return &entry->loops[k];
        }
    }
    return NULL;
}

const ndm_loop_entry *ndm_search_uniform(const ndm_ufunc_entry *entry, int32_t num)
{
    for (size_t k = 0; k < entry->loop_count; k++) {
        if (entry->loops[k].uniform && entry->loops[k].nums[0] == num) {
            return &entry->loops[k];
        }
    }
    return NULL;
}

/* Whether an input's dtype, itself from outside the core, is or reaches `num`. */
static bool reached(const ndm_request *request, int32_t num)
{
    const ndm_snapshot *snapshot = request->snapshot;
    for (int i = 0; i < request->nin; i++) {
        int32_t from = request->nums[i];
        if (from < 0 || snapshot->dtypes[from].module_index == 0) {
            continue;
        }
        const uint64_t *upper = snapshot->upper_sets + (size_t)from * snapshot->upper_words;
        if (from == num || (upper[num / 64] >> (num % 64) & 1u) != 0) {
            return true;
        }
    }
    return false;
}

/* Results on the core's dtypes must not depend on the modules loaded. */
static bool eligible(const ndm_request *request, const ndm_loop_entry *loop)
{
    if (loop->newest_module == 0) {
        return true;
    }
    for (int i = 0; i < request->nin + request->nout; i++) {
        if (request->snapshot->dtypes[loop->nums[i]].module_index != 0 &&
            !reached(request, loop->nums[i])) {
            return false;
        }
    }
    return true;
}

static bool input_is_safe(const ndm_request *request, int i, int32_t to)
{
    const ndm_snapshot *snapshot = request->snapshot;
    if (request->nums[i] < 0 && ndm_absorbs(snapshot, to, request->kinds[i])) {
        return true;
    }
    int32_t from = input_num(request, i);
    return from >= 0 &&
           snapshot->cast_levels[(size_t)from * (size_t)snapshot->dtype_count + (size_t)to] <=
               NDM_CAST_SAFE;
}

static const ndm_loop_entry *search_safe(const ndm_request *request)
{
    const ndm_ufunc_entry *entry = request->entry;
    for (size_t k = 0; k < entry->loop_count; k++) {
        const ndm_loop_entry *loop = &entry->loops[k];
        bool fits = eligible(request, loop);
        for (int i = 0; fits && i < request->nin; i++) {
            fits = input_is_safe(request, i, loop->nums[i]);
        }
        if (fits) {
            return loop;
        }
    }
    return NULL;
}

/* The loop of a `resolve` rule. Its dtype decides even where it is no input's. */
static const ndm_loop_entry *search_rules(const ndm_request *request)
{
    const ndm_ufunc_record *record = request->entry->record;
    for (uint32_t r = 0; r < record->resolve_count; r++) {
        bool all = true;
        for (int i = 0; all && i < request->nin; i++) {
            int32_t num = input_num(request, i);
            all = num >= 0 && ndm_type_set_has(request->snapshot, &record->resolve[r].set, num);
        }
        if (all) {
            int32_t num = ndm_snapshot_find_dtype(request->snapshot, record->resolve[r].dtype);
            return num < 0 ? NULL : ndm_search_uniform(request->entry, num);
        }
    }
    return NULL;
}

static const ndm_loop_entry *search_steps(const ndm_request *request)
{
    /* Weak scalars alone have no dtype of their own: a rule comes before their default's loop.
     */
    const ndm_loop_entry *loop = request->all_weak ? NULL : search_exact(request);
    if (loop == NULL) {
        loop = search_rules(request);
    }
    if (loop != NULL) {
        return loop;
    }
    int32_t num = promoted(request);
    const bool uniform = (request->entry->record->flags & NDM_UFUNC_UNIFORM) != 0;
    const bool leaves_integers = num >= 0 && all_inputs_of_kind(request, "integer") &&
                                 !has_kind(request->snapshot, num, "integer");
    if (num >= 0 && (uniform || !leaves_integers)) {
        loop = ndm_search_uniform(request->entry, num);
    }
    if (loop == NULL && !uniform) {
        loop = search_safe(request);
    }
    return loop;
}

static bool loop_takes(const ndm_request *request, const ndm_loop_entry *loop, int32_t num)
{
    for (int i = 0; i < request->nin; i++) {
        if (loop->nums[i] == num) {
            return true;
        }
    }
    return false;
}

/* Ufuncs of the core have loops of their own for its dtypes; reductions have none for dtypes
 * that compute in another. */
static bool computes_elsewhere(const ndm_request *request, int32_t num)
{
    const bool reduction = (request->entry->record->flags & NDM_UFUNC_REDUCTION) != 0;
    return num >= 0 && (reduction || request->snapshot->dtypes[num].module_index != 0) &&
           request->snapshot->dtypes[num].compute != num;
}

/* The outside dtype that a loop is for whose loops are those of its compute dtype: the only one
 * among the inputs or, of several, what they promote to. -1 if there is none. */
static int32_t outside_dtype(const ndm_request *request, bool *several)
{
    int32_t found = -1;
    *several = false;
    for (int i = 0; i < request->nin; i++) {
        int32_t num = request->nums[i];
        if (computes_elsewhere(request, num)) {
            *several = *several || (found >= 0 && found != num);
            found = num;
        }
    }
    if (*several) {
        found = promoted(request);
    }
    return computes_elsewhere(request, found) ? found : -1;
}

/* Whether an input stays what it is while `num` is replaced. */
static bool keeps(const ndm_request *request, int i, int32_t num, bool several)
{
    return request->nums[i] < 0 || (!several && request->nums[i] != num);
}

const ndm_loop_entry *ndm_search(const ndm_request *request, int32_t *compute, int32_t *outside)
{
    *compute = *outside = -1;
    const ndm_loop_entry *loop = search_steps(request);
    bool several;
    int32_t num = outside_dtype(request, &several);
    if (num < 0 || (loop != NULL && loop_takes(request, loop, num))) {
        return loop;
    }
    /* Where the set promotes to something wider, that is what the call computes in. */
    int32_t whole = promoted(request);
    if (loop != NULL && whole != num && whole >= 0 && loop_takes(request, loop, whole)) {
        return loop;
    }
    ndm_request replaced = *request;
    int32_t stand_in = request->snapshot->dtypes[num].compute;
    for (int i = 0; i < request->nin; i++) {
        if (request->nums[i] == stand_in) {
            return loop;
        }
        replaced.nums[i] = keeps(request, i, num, several) ? request->nums[i] : stand_in;
    }
    const ndm_loop_entry *substitute = search_steps(&replaced);
    if (substitute == NULL || !loop_takes(request, substitute, stand_in)) {
        return loop;
    }
    *compute = stand_in;
    *outside = num;
    return substitute;
}

/* Prints lines for every loop of every ufunc: its types and a hash of its results on fixed
 * inputs, of any bits; `ordinary`: on floats of moderate size; `fast`: of that tier, where it
 * has kernels of its own. After these the lines of reductions.
 *
 * The lines are the same for every compiler and architecture, and on all targets with fused
 * multiply-add; tests/golden/hashes.txt holds them. tests/golden/unfused.txt holds those that
 * differ on targets without it. A NaN counts as a NaN. dtypes whose format differs between
 * machines (longdouble) are left out. The program needs neither Check nor Python, so that it
 * runs anywhere. */
#include "golden.h"

enum { COUNT = 4096 };

static bool varies_between_machines(const ndm_loop_info *loop)
{
    for (int i = 0; i < loop->nargs; i++)
        if (golden_varies(&loop->dtypes[i]))
            return true;
    return false;
}

static ndm_status run_loop(const ndm_ufunc *ufunc, const ndm_loop_info *loop, inputs kind,
                           ndm_tier tier, uint64_t *hash, ndm_error *error)
{
    const ptrdiff_t shape[] = {COUNT};
    int nin = ndm_ufunc_nin(ufunc), nout = ndm_ufunc_nout(ufunc);
    ndm_array *arrays[NDM_MAXARGS] = {NULL}, *results[NDM_MAXARGS] = {NULL};
    const ndm_view *views[NDM_MAXARGS];
    ndm_status status = NDM_OK;
    golden_restart();
    for (int i = 0; i < nin && status == NDM_OK; i++) {
        status = ndm_empty(&loop->dtypes[i], 1, shape, NDM_ORDER_C, NULL, &arrays[i], error);
        if (status == NDM_OK)
            golden_fill(&loop->dtypes[i], kind == SMALL && i < nin - 1 ? ANY_BITS : kind, COUNT,
                        ndm_array_data(arrays[i]));
        views[i] = status == NDM_OK ? ndm_array_view(arrays[i]) : NULL;
    }
    ndm_options options = {.size = sizeof options, .threads = 2, .tier = tier};
    if (status == NDM_OK)
        status = ndm_call(ufunc, views, results, &options, error);
    for (int i = 0; i < nout && status == NDM_OK; i++)
        *hash = golden_hash_view(*hash, ndm_array_view(results[i]));
    for (int i = 0; i < NDM_MAXARGS; i++) {
        ndm_array_release(arrays[i]);
        ndm_array_release(results[i]);
    }
    return status;
}

static void print_hash(const ndm_ufunc *ufunc, const ndm_loop_info *loop, const char *what,
                       uint64_t hash)
{
    printf("%s", ndm_ufunc_name(ufunc));
    for (int i = 0; i < loop->nargs; i++)
        printf("%s%s", i == ndm_ufunc_nin(ufunc) ? " -> " : " ",
               ndm_dtype_name(&loop->dtypes[i]));
    printf("%s %016" PRIx64 "\n", what, hash);
}

static bool is_inexact(const ndm_dtype *dtype)
{
    return dtype->cls->eps != NULL || dtype->cls->parts == 2;
}

/* The hash of results on floats of moderate size too, if the first input may be such. */
static ndm_status run_both(const ndm_ufunc *ufunc, const ndm_loop_info *loop, ndm_tier tier,
                           uint64_t *any, uint64_t *ordinary, ndm_error *error)
{
    *any = *ordinary = GOLDEN_HASH;
    ndm_status status = run_loop(ufunc, loop, ANY_BITS, tier, any, error);
    if (status == NDM_ERROR_LOOP)
        status = run_loop(ufunc, loop, SMALL, tier, any, error);
    if (status == NDM_OK && is_inexact(&loop->dtypes[0]))
        status = run_loop(ufunc, loop, ORDINARY, tier, ordinary, error);
    return status;
}

static int print_loop(const ndm_ufunc *ufunc, const ndm_loop_info *loop)
{
    ndm_error error;
    uint64_t any, ordinary, fast_any, fast_ordinary;
    ndm_status status = run_both(ufunc, loop, NDM_TIER_CORRECT, &any, &ordinary, &error);
    if (status == NDM_OK)
        status = run_both(ufunc, loop, NDM_TIER_FAST, &fast_any, &fast_ordinary, &error);
    if (status != NDM_OK) {
        fprintf(stderr, "golden: %s: %s\n", loop->symbol, error.message);
        return 1;
    }
    print_hash(ufunc, loop, "", any);
    if (is_inexact(&loop->dtypes[0]))
        print_hash(ufunc, loop, " ordinary", ordinary);
    if (loop->fast)
        print_hash(ufunc, loop, " fast", fast_any ^ (fast_ordinary << 1 | fast_ordinary >> 63));
    return 0;
}

/* For slow machines: `golden loops` leaves reductions out, `golden once` has them of arrays in
 * C order alone. */
int main(int argc, char **argv)
{
    const char *how = argc < 2 ? "" : argv[1];
    ndm_error error;
    const char *target;
    if (ndm_target(&target, &error) != NDM_OK) {
        fprintf(stderr, "golden: %s\n", error.message);
        return 77; /* a target that this machine lacks is a skip */
    }
    size_t count = ndm_ufunc_list(NULL, 0);
    const ndm_ufunc **ufuncs = calloc(count + 1, sizeof *ufuncs);
    if (!ufuncs)
        return 1;
    ndm_ufunc_list(ufuncs, count);
    int failed = 0;
    for (size_t i = 0; i < count; i++) {
        ndm_loop_info loop;
        /* Products join when their sums have the tree of reductions. */
        if (strchr(ndm_ufunc_signature(ufuncs[i]), '('))
            continue;
        for (size_t k = 0; ndm_ufunc_loop(ufuncs[i], k, &loop, NULL) == NDM_OK; k++)
            if (!varies_between_machines(&loop))
                failed |= print_loop(ufuncs[i], &loop);
    }
    free(ufuncs);
    return strcmp(how, "loops") ? failed | golden_reductions(!strcmp(how, "once")) : failed;
}

/* Which loop a call runs, and which dtypes its operands are taken as. */
#ifndef NDM_CALL_RESOLVE_H
#define NDM_CALL_RESOLVE_H

#include "dtype/registry.h"

/* The outcome. Operand i is regarded as of `logical[i]`: what a call returns and what a weak
 * scalar becomes. The loop takes `dtypes[i]`, which differs only where a dtype without a loop
 * of its own runs in its compute dtype. */
typedef struct ndm_resolution {
    const ndm_snapshot *snapshot;
    const ndm_ufunc_entry *entry;
    const ndm_loop_entry *loop;
    int32_t compute; /* num of the loop's that stands for `outside`; -1: none does */
    int32_t outside;
    const ndm_loop_entry *unfit; /* not NULL: a loop that a weak integer does not fit; the call
                                    compares by value, see weak.h */
} ndm_resolution;

/* What resolution looks at. */
typedef struct ndm_request {
    const ndm_snapshot *snapshot;
    const ndm_ufunc_entry *entry;
    int nin, nout;
    ndm_casting casting;
    bool any_fixed, all_weak;
    int32_t nums[NDM_MAXARGS];  /* of inputs; -1: a weak scalar */
    uint8_t kinds[NDM_MAXARGS]; /* ndm_scalar_kind of the weak ones */
    int32_t fixed[NDM_MAXARGS]; /* dtypes that the caller asks for; -1: any */
} ndm_request;

/* Reads inputs and options; NDM_ERROR_TYPE for a dtype unknown to the snapshot. */
ndm_status ndm_request_make(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc,
                            const ndm_view *const *inputs, const ndm_options *options,
                            ndm_request *out, ndm_error *error);

/* Finds the loop and checks that the inputs may be cast to it; weak integers that do not fit
 * are NDM_ERROR_OVERFLOW, or set `unfit`. Thread-safe. */
ndm_status ndm_resolve_request(const ndm_request *request, const ndm_view *const *inputs,
                               ndm_resolution *out, ndm_error *error);

/* The loop that all inputs of the request lead to (no casting rule applied); NULL if none. */
const ndm_loop_entry *ndm_search(const ndm_request *request, int32_t *compute,
                                 int32_t *outside);
/* The loop whose inputs are all of one dtype; NULL if there is none. */
const ndm_loop_entry *ndm_search_uniform(const ndm_ufunc_entry *entry, int32_t num);
/* Whether a weak scalar of a kind becomes the dtype without a cast. */
bool ndm_absorbs(const ndm_snapshot *snapshot, int32_t num, uint8_t kind);
/* The dtype that a weak scalar has when nothing else says so; -1 if there is none. */
int32_t ndm_weak_default(const ndm_snapshot *snapshot, uint8_t kind);

/* Whether the dtype is one of the snapshot's: a view may hold anything. */
bool ndm_dtype_is_known(const ndm_snapshot *snapshot, const ndm_dtype *dtype);

ndm_dtype ndm_resolution_dtype(const ndm_resolution *resolution, int operand);
ndm_dtype ndm_resolution_logical(const ndm_resolution *resolution, int operand);
/* The dtype that a weak input is read as before it is cast for the loop. */
ndm_dtype ndm_resolution_weak(const ndm_resolution *resolution, int operand, uint8_t kind);
/* The kernel of the loop for a tier. */
ndm_bound_kernel ndm_resolution_kernel(const ndm_resolution *resolution, ndm_tier tier);

/* The memo: a bounded table of single words, each a whole key and its loop's index. A probe
 * that misses returns -1. Nothing is stored where the key does not fit a word. */
uint64_t ndm_memo_key(const ndm_snapshot *snapshot, const ndm_ufunc *ufunc, int nin,
                      const int32_t *nums, const uint8_t *kinds);
int32_t ndm_memo_find(uint64_t key);
void ndm_memo_store(uint64_t key, size_t loop);

/* The options as this version of the library knows them: shorter, older ones are completed. */
void ndm_options_read(const ndm_options *options, ndm_options *out);

#endif

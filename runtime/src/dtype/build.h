/* A snapshot in the making: what the steps of a merge share. */
#ifndef NDM_DTYPE_BUILD_H
#define NDM_DTYPE_BUILD_H

#include <inttypes.h>

#include "dtype/registry.h"
#include "system/arena.h"

typedef struct ndm_build {
    ndm_arena *arena;
    const ndm_snapshot *old;  /* NULL for the core */
    const ndm_module *module; /* the one that is added */
    ndm_snapshot *now;        /* what its const fields point to is writable here: */
    const ndm_module **modules;
    uint8_t *depends;
    int32_t *module_order;
    ndm_dtype_entry *dtypes;
    ndm_cast_entry *casts;
    ndm_target_id target;
    ndm_error *error;
} ndm_build;

/* Records stand as far apart as their module says. */
static inline const void *ndm_record_at(const void *records, uint32_t size, uint32_t index)
{
    return (const char *)records + (size_t)size * index;
}

/* Checks of a module's table by itself: its ABI, sizes, counts, names and kernels. */
ndm_status ndm_module_check(const ndm_module *module, ndm_error *error);
/* Whether two tables say the same: names and hashes. */
bool ndm_module_same(const ndm_module *a, const ndm_module *b);

/* Builds the snapshot that has `module` besides all of `old`, in `arena`. */
ndm_status ndm_merge(ndm_arena *arena, const ndm_snapshot *old, const ndm_module *module,
                     ndm_target_id target, const ndm_snapshot **out, ndm_error *error);

/* Steps of a merge, in their order. */
ndm_status ndm_build_names(ndm_build *build);
ndm_status ndm_build_lattice(ndm_build *build); /* upper_sets, ranks, hubs, promotions ... */
ndm_status ndm_build_ufuncs(ndm_build *build);

/* The num of a dtype that module `from` may name: its own, or one of a module that it depends
 * on. -1 after an error that begins with "module 'x': <what>". */
int32_t ndm_build_dtype(ndm_build *build, int32_t from, const char *name, const char *what);

/* The kernel of `slot` for the build's target. */
ndm_bound_kernel ndm_bind(const ndm_build *build, const ndm_module *module, uint32_t stem,
                          uint32_t slot, uint16_t tier);

/* The further forms of `slot` into *out; false if it has none. */
bool ndm_bind_forms(const ndm_build *build, const ndm_module *module, uint32_t stem,
                    uint32_t slot, ndm_forms *out);

/* The entry of `name` among `count` sorted ones, or NULL. */
const ndm_name_entry *ndm_name_find(const ndm_name_entry *names, size_t count,
                                    const char *name);
/* Sorts by name. */
void ndm_name_sort(ndm_name_entry *names, size_t count);

/* A join in progress: the intersection of upper sets. */
typedef struct ndm_join {
    uint64_t bits[NDM_MAXDTYPES / 64];
} ndm_join;
void ndm_join_begin(const ndm_snapshot *snapshot, ndm_join *join);
void ndm_join_add(const ndm_snapshot *snapshot, ndm_join *join, int32_t num);
int32_t ndm_join_end(const ndm_snapshot *snapshot, const ndm_join *join);
/* The dtype of `num` (-1: none yet) together with weak scalars. */
int32_t ndm_join_weak(const ndm_snapshot *snapshot, int32_t num, uint32_t weak_kinds);

/* Enough of a hash for people to tell two apart. */
#define NDM_HASH_FORMAT "%08" PRIx32
#define NDM_HASH_WORD(hash) ((uint32_t)((hash).high >> 32))

static inline bool ndm_hash_equal(ndm_hash a, ndm_hash b)
{
    return a.high == b.high && a.low == b.low;
}

#endif

/* The registry: modules merged into one immutable snapshot.
 *
 * Readers load the current snapshot once and use it throughout; registering a module builds a
 * new snapshot under a mutex and publishes it. Old snapshots stay, so what they point to is
 * valid for the life of the process. */
#ifndef NDM_DTYPE_REGISTRY_H
#define NDM_DTYPE_REGISTRY_H

#include "ndmill/kernel/places.h"
#include "ndmill/module.h"
#include "ndmill/ufunc.h"

/* Safe-cast strength of a pair, strongest first. */
enum { NDM_CAST_SAME = 0, NDM_CAST_SAFE, NDM_CAST_SAME_KIND, NDM_CAST_UNSAFE, NDM_CAST_NONE };

typedef struct ndm_dtype_entry {
    const ndm_dtype_class *cls;
    const ndm_module *module;
    int32_t module_index; /* place in the snapshot's modules */
    int32_t real;         /* num of the part's dtype */
    int32_t compute;      /* num of the compute dtype; itself if none */
    int32_t rank;         /* linear extension of the safe-cast order */
} ndm_dtype_entry;

/* A loop or cast with its kernel for the process's target. */
typedef struct ndm_bound_kernel {
    ndm_loop function; /* NULL: none built */
    ndm_target_id target;
} ndm_bound_kernel;

typedef struct ndm_cast_entry {
    const ndm_cast_record *record; /* NULL: no direct cast */
    ndm_bound_kernel kernel;
} ndm_cast_entry;

/* The further forms of a loop for the process's target; NULL where none is built. */
typedef struct ndm_forms {
    ndm_lanes lanes;
    ndm_fold fold;
    ndm_scan scan;
    ndm_indexed indexed;
    ndm_pieces pieces;
    ndm_row row;
    ndm_reduction_join lift, join;
    ndm_reduction_combine combine;
    ndm_reduction_finish finish;
    ndm_places places;
} ndm_forms;

typedef struct ndm_loop_entry {
    const ndm_loop_record *record;
    const ndm_module *module;
    const int32_t *nums;                 /* nin + nout dtype nums */
    const ndm_loop_record *build_record; /* a loop for the same dtypes whose results depend on
                                            the build; NULL: none */
    bool uniform;                        /* all inputs of one dtype */
    /* Step (c) takes this loop only if an input has a dtype that reaches the loop's outside
     * ones: module_index of the newest module among its dtypes, 0 for a core-only loop. */
    int32_t newest_module;
    ndm_bound_kernel correct, fast, odd; /* function NULL: use correct */
    ndm_bound_kernel build;              /* build_record's */
    const ndm_forms *forms;              /* NULL: it has none but the strided one */
} ndm_loop_entry;

/* The loops of one ufunc in one snapshot, in search order. */
typedef struct ndm_ufunc_entry {
    const ndm_ufunc *ufunc;
    const ndm_ufunc_record *record;
    const ndm_loop_entry *loops;
    size_t loop_count;
} ndm_ufunc_entry;

/* Permanent identity of a ufunc; its loops are looked up by index in a snapshot. */
struct ndm_ufunc {
    const ndm_ufunc_record *record;
    const ndm_module *module;
    int32_t index;
};

/* A name, or another name, of a dtype or ufunc. */
typedef struct ndm_name_entry {
    const char *name;
    int32_t num;
    int32_t module_index; /* whose name it is */
} ndm_name_entry;

typedef struct ndm_snapshot {
    uint32_t serial; /* 1 for the core alone */
    int32_t module_count, dtype_count, ufunc_count;
    const ndm_module *const *modules;
    const ndm_dtype_entry *dtypes;
    const ndm_ufunc_entry *ufuncs;
    const uint8_t *cast_levels;  /* [from * dtype_count + to]: NDM_CAST_* */
    const int32_t *promotions;   /* [a * dtype_count + b]: num, or -1 */
    const ndm_cast_entry *casts; /* [from * dtype_count + to] */
    const uint64_t *upper_sets;  /* promotion order: bits of all dtypes at or above each */
    size_t upper_words;          /* words per dtype in upper_sets */
    int32_t roles[8];            /* num by NDM_ROLE_*, or -1 */
    /* [m * module_count + d]: module m is d or depends on it, directly or not; all do on 0 */
    const uint8_t *depends;
    const ndm_name_entry *dtype_names, *ufunc_names; /* sorted by name, no name twice */
    size_t dtype_name_count, ufunc_name_count;
    int32_t characters[128];     /* num by type character, or -1 */
    int32_t least_complex;       /* the core's smallest dtype of two parts, or -1 */
    const int32_t *hubs;         /* [from * dtype_count + to]: hub of the cast, or -1 */
    const int32_t *module_order; /* modules in the order of loops: topological, by name */
} ndm_snapshot;

typedef struct ndm_registry ndm_registry;

/* The most dtypes of a registry, and bytes of one item. */
enum { NDM_MAXDTYPES = 1024, NDM_MAXITEMSIZE = 1024 };

/* An empty registry, apart from the default one. NULL when out of memory. */
ndm_registry *ndm_registry_new(void);
/* Frees it with all of its snapshots. */
void ndm_registry_free(ndm_registry *registry);
/* Adds a module; the first one must be the core. As ndm_module_register. Thread-safe. */
ndm_status ndm_registry_add(ndm_registry *registry, const ndm_module *module, ndm_error *error);
/* The current snapshot, NULL while nothing is registered. Thread-safe. */
const ndm_snapshot *ndm_registry_snapshot(const ndm_registry *registry);

/* The default registry's current snapshot; registers the core on first use. Thread-safe. */
ndm_status ndm_snapshot_get(const ndm_snapshot **out, ndm_error *error);

/* The native instance of a dtype. */
ndm_dtype ndm_snapshot_dtype(const ndm_snapshot *snapshot, int32_t num);
/* num by class name or C name; -1 if none. */
int32_t ndm_snapshot_find_dtype(const ndm_snapshot *snapshot, const char *name);
/* Whether the dtype belongs to the set. */
bool ndm_type_set_has(const ndm_snapshot *snapshot, const ndm_type_set *set, int32_t num);

/* The join of a set of nums (any order, repeats allowed) and weak scalar kinds (a bit per
 * ndm_scalar_kind). -1 if there is none; with weak kinds alone, their default dtype. */
int32_t ndm_snapshot_join(const ndm_snapshot *snapshot, const int32_t *nums, size_t count,
                          uint32_t weak_kinds);

/* Whether a cast is allowed, byte order included. */
bool ndm_snapshot_can_cast(const ndm_snapshot *snapshot, const ndm_dtype *from,
                           const ndm_dtype *to, ndm_casting casting);

/* The core module, generated. */
extern const ndm_module ndm_module_core;

#endif

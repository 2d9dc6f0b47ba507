/* The tables of a module: what ndmillc generates and ndm_module_register merges. The core
 * kernels are the first module; a stranger's come through the same door.
 *
 * Everything here is static, constant data. Records of one kind stand in an array whose element
 * size the module states, so that a newer library can read an older module's shorter records.
 */
#ifndef NDMILL_MODULE_H
#define NDMILL_MODULE_H

#include <float.h>

#include "ndmill/ufunc.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The form of these tables that this header describes, and the oldest that its library reads.
 * docs/abi.md says what changes it. */
#define NDM_MODULE_ABI 1u
#define NDM_MODULE_ABI_OLDEST 1u

/* ---- loops ------------------------------------------------------------------------ */

/* What a loop sees beside its operands. `size` tells how much of it the engine filled in. */
typedef struct ndm_loop_ctx {
    size_t size;
    const void *static_data; /* the loop record's */
    void *aux;               /* per-call data from make_aux, or NULL */
    const ndm_dtype *dtypes; /* one instance per operand */
    ptrdiff_t fault_index;   /* set by a loop that returns a fault: the first element refused */
    int threads;             /* most threads that the loop may use by itself, at least 1 */
} ndm_loop_ctx;

/* What a loop with NDM_LOOP_BUILD returns for strides or sizes that it does not take: the loop
 * for the same dtypes without that flag runs in its place. */
enum { NDM_LOOP_DECLINED = -1 };

/* dimensions[0] is the number of elements; for a generalized ufunc the sizes of its core
 * dimensions follow, in the order of ndm_ufunc_record.core_dims, 1 for a dropped one. strides
 * are bytes, one per operand, any sign, zero allowed; for a generalized ufunc the strides of
 * the core dimensions follow, operand after operand in the order of the signature, 0 for a
 * dropped one. Operands are in native byte order and aligned to their dtype's declared
 * alignment; each output is disjoint from every input, or (not for a generalized ufunc)
 * identical to it in address, stride and itemsize. A loop changes neither args nor strides.
 * Returns 0, a fault code f: message f - 1 of its record, or, before anything is written,
 * NDM_LOOP_DECLINED. */
typedef int (*ndm_loop)(char *const *args, const ptrdiff_t *dimensions,
                        const ptrdiff_t *strides, ndm_loop_ctx *ctx);

/* ---- reductions --------------------------------------------------------------------- */

/* A reduction folds the items along an axis into a state. The state of many results is kept as
 * dense arrays, one for each of its fields; a ufunc's has one field, of the dtype that its loop
 * takes and gives. The tree of an axis, which docs/reductions.md draws: rows of `lanes` items
 * fold into as many lanes in order, NDM_FOLD_ROWS rows to a block; blocks combine pairwise,
 * lane by lane; then the lanes fold by halves. */
enum { NDM_FOLD_BYTES = 128, NDM_FOLD_ROWS = 16, NDM_FOLD_BLOCKS = 16 };

/* The number of lanes: for a state whose widest field has so many bytes. A power of two. */
#define NDM_FOLD_LANES(bytes)                                                                  \
    ((bytes) <= 1    ? 128                                                                     \
     : (bytes) <= 2  ? 64                                                                      \
     : (bytes) <= 4  ? 32                                                                      \
     : (bytes) <= 8  ? 16                                                                      \
     : (bytes) <= 16 ? 8                                                                       \
                     : 4)

/* NDM_FORM_LANES, of associative and commutative ufuncs: the tree of `count` contiguous items.
 * Not `whole`: of whole blocks, a power of two of at most NDM_FOLD_BLOCKS, up to its lanes,
 * which `state` gets. `whole`: of a whole axis of at least two items and at most as many, up
 * to the result, which `state` gets. */
typedef void (*ndm_lanes)(const char *items, ptrdiff_t count, bool whole, char *state);

/* NDM_FORM_FOLD: state[k * state_step + i] = f(that, item i of row k) for the `width` items of
 * `count` rows, row after row. row_step: bytes from row to row; step: from item to item.
 * state_step, in items, may be 0. State and rows do not overlap. */
typedef void (*ndm_fold)(char *state, ptrdiff_t state_step, const char *rows,
                         ptrdiff_t row_step, ptrdiff_t step, ptrdiff_t count, ptrdiff_t width);

/* NDM_FORM_SCAN: item i of `to` = state = f(state, item i of `from`), in order. `to` may be
 * `from`. */
typedef void (*ndm_scan)(char *state, const char *from, ptrdiff_t from_step, char *to,
                         ptrdiff_t to_step, ptrdiff_t count);

/* NDM_FORM_INDEXED: the item at data + offsets[i] = f(that, item i of `from`), in order. */
typedef void (*ndm_indexed)(char *data, const ptrdiff_t *offsets, const char *from,
                            ptrdiff_t from_step, ptrdiff_t count);

/* NDM_FORM_PIECES: the folds of `count` pieces of contiguous items, `step` bytes from one
 * result to the next. Piece i goes from item cuts[i] to before cuts[i + 1], or is that one
 * item. `room`: items that may be read from `items` on. The results are those of the tree, of
 * whole axes that NDM_FORM_LANES takes; where there is no such form, of folds from the first
 * item to the last. */
typedef void (*ndm_pieces)(const char *items, ptrdiff_t room, const int64_t *cuts,
                           ptrdiff_t count, char *results, ptrdiff_t step);

/* NDM_FORM_ROW, of loops that give the same bits in any order: the fold of `count` contiguous
 * items, one or more. */
typedef void (*ndm_row)(const char *items, ptrdiff_t count, char *result);

/* What a declared reduction folds: rows of items of one or several inputs. Steps are in bytes;
 * `cell` and `cell_step`, the first row's first place in the state and from there to the next
 * row's, in items. A row's item i belongs to cell + i. */
typedef struct ndm_reduction_rows {
    size_t size; /* sizeof(ndm_reduction_rows) */
    const char *const *items;
    const ptrdiff_t *row_steps, *steps;
    ptrdiff_t count, width;
    const uint8_t *mask; /* items whose byte is 0 count as neutral; NULL: all count */
    ptrdiff_t mask_row_step, mask_step;
    ptrdiff_t index, index_row_step, index_step; /* along the axis, of the first item; ... */
    const char *const *passes; /* what earlier passes gave for a row's first item */
    const ptrdiff_t *pass_steps;
    const double *params;
    char *const *state;
    ptrdiff_t cell, cell_step;
} ndm_reduction_rows;

/* NDM_FORM_LIFT makes states of items; NDM_FORM_JOIN combines states with what it makes. */
typedef void (*ndm_reduction_join)(const ndm_reduction_rows *rows);
/* NDM_FORM_COMBINE: cell `into` + i = combine(that, cell `from` + i) for `width` cells. */
typedef void (*ndm_reduction_combine)(char *const *state, ptrdiff_t into, ptrdiff_t from,
                                      ptrdiff_t width);

/* What a declared reduction gives: from `width` cells an item of each output. */
typedef struct ndm_reduction_results {
    size_t size; /* sizeof(ndm_reduction_results) */
    char *const *state;
    ptrdiff_t cell, width;
    const ptrdiff_t *counts; /* items that a cell has folded; count_step 0: all as many */
    ptrdiff_t count_step;    /* in numbers */
    const char *const *passes;
    const ptrdiff_t *pass_steps;
    const double *params;
    char *const *outputs;
    const ptrdiff_t *steps; /* bytes */
} ndm_reduction_results;

/* NDM_FORM_FINISH */
typedef void (*ndm_reduction_finish)(const ndm_reduction_results *results);

typedef struct ndm_reduction_param {
    const char *name;
    double value; /* its default */
} ndm_reduction_param;

/* ndm_loop_record.static_data of a declared reduction's loop. */
typedef struct ndm_reduction_record {
    size_t size; /* sizeof(ndm_reduction_record) */
    uint32_t field_count;
    const uint32_t *fields; /* bytes of each field of the state */
    uint32_t pass_count;
    const char *const *passes; /* reductions of the same inputs that come before, by name */
    const char *const *pass_dtypes;
    bool indexed;      /* uses the places of items along the axis: one axis, or all */
    bool exact;        /* gives the same bits in whatever order items are folded */
    bool masked;       /* takes a mask: the state has a neutral element */
    const char *empty; /* the error for no items at all; NULL: the neutral state is finished */
} ndm_reduction_record;

/* Forms of a kernel; a library skips forms that it does not know. A cast is a loop of one
 * input and one output. */
enum {
    NDM_FORM_STRIDED = 1, /* ndm_loop */
    NDM_FORM_LANES,       /* ndm_lanes */
    NDM_FORM_FOLD,        /* ndm_fold */
    NDM_FORM_SCAN,        /* ndm_scan */
    NDM_FORM_INDEXED,     /* ndm_indexed */
    NDM_FORM_LIFT,        /* ndm_reduction_join */
    NDM_FORM_JOIN,        /* ndm_reduction_join */
    NDM_FORM_COMBINE,     /* ndm_reduction_combine */
    NDM_FORM_FINISH,      /* ndm_reduction_finish */
    NDM_FORM_PIECES,      /* ndm_pieces */
    NDM_FORM_PLACES,      /* ndm_places: kernel/places.h */
    NDM_FORM_ROW          /* ndm_row */
};

/* ---- kernels ------------------------------------------------------------------------ */

/* Targets, in order of preference within an architecture. */
typedef enum ndm_target_id {
    NDM_TARGET_GENERIC = 0,
    NDM_TARGET_X86_64_V2 = 1,
    NDM_TARGET_X86_64_V3 = 2,
    NDM_TARGET_X86_64_V4 = 3,
    NDM_TARGET_AARCH64 = 4,
    NDM_TARGET_COUNT
} ndm_target_id;

typedef void (*ndm_kernel_function)(void);

/* A tier of kernels beside ndm_tier's: results are rounded to odd, for dtypes that run the loop
 * in their compute dtype and round once more. */
#define NDM_TIER_ODD 2

/* One compiled function. `slot` says which loop of its stem it is. */
typedef struct ndm_kernel {
    uint16_t form; /* NDM_FORM_*: which function type to call it by */
    uint16_t tier; /* ndm_tier, or NDM_TIER_ODD */
    uint32_t slot;
    ndm_kernel_function function;
} ndm_kernel;

/* The one exported symbol of a kernel object: ndm_k_<stem>_<target>. */
typedef struct ndm_kernel_table {
    size_t kernel_size; /* sizeof(ndm_kernel) */
    uint32_t target;    /* ndm_target_id */
    uint32_t count;
    const ndm_kernel *kernels;
} ndm_kernel_table;

/* A stem is one generated C file, compiled once per target. tables: one per target built. */
typedef struct ndm_stem {
    const char *name; /* such as "loops/float32/arithmetic" */
    const ndm_kernel_table *const *tables;
    uint32_t table_count;
} ndm_stem;

/* 128 bits that change when the loop's meaning changes (its normalised spec and everything that
 * it inlines, and the compiler's version). */
typedef struct ndm_hash {
    uint64_t high, low;
} ndm_hash;

/* ndm_loop_record.flags */
enum {
    NDM_LOOP_QUIET = 1u << 0, /* reports no IEEE flags: the engine drops what the code raised */
    NDM_LOOP_X87 = 1u << 1,   /* computes in longdouble: x87 control and status words matter */
    NDM_LOOP_BUILD = 1u << 2, /* results depend on the build (BLAS); another loop for the same
                                 dtypes may stand beside it, whose results do not */
    NDM_LOOP_SPLITS = 1u << 3, /* each output item is computed apart: a call may be cut along
                                  any core dimension of the outputs */
    NDM_LOOP_EXACT = 1u << 4,  /* associative to the bit: items may be folded in any grouping */
    NDM_LOOP_STORED = 1u << 5  /* about items as they are stored: states are no wider */
};

typedef struct ndm_loop_record {
    const char *ufunc;        /* a ufunc of this module or of one it depends on */
    const char *const *types; /* nin + nout dtype names */
    const char *symbol;       /* name of the C function, such as add_float32 */
    uint32_t stem, slot;      /* where its kernels are */
    uint32_t flags;
    uint32_t fault_count;
    const char *const *faults; /* messages of the fault codes 1, 2, ... */
    const void *identity;      /* one item of the first output's dtype, or NULL */
    const void *neutral;       /* one item, for padding; NULL: none */
    double cost;               /* ns per element on one core, rough: decides threading */
    ndm_hash hash;
    const void *static_data;
    const void *absorbing; /* one item: what a fold that has come to it stays at; NULL: none */
} ndm_loop_record;

typedef struct ndm_cast_record {
    const char *from, *to;
    const char *symbol;
    uint32_t stem, slot;
    uint32_t flags; /* NDM_LOOP_* */
    ndm_hash hash;
} ndm_cast_record;

/* ---- ufuncs ----------------------------------------------------------------------- */

/* A set of dtypes by kind and name: all that are of a kind or dtype in `include` and of none in
 * `exclude`. Both are NULL-terminated lists of kind or dtype names. */
typedef struct ndm_type_set {
    const char *const *include;
    const char *const *exclude;
} ndm_type_set;

/* When every input is in `set`, the loop is the one for `dtype`. */
typedef struct ndm_resolve_rule {
    ndm_type_set set;
    const char *dtype;
} ndm_resolve_rule;

/* Inputs whose loop would be `types` (nin sets) are refused with a message. */
typedef struct ndm_refuse_rule {
    const ndm_type_set *types;
    const char *message;
} ndm_refuse_rule;

/* ndm_ufunc_record.flags */
enum {
    NDM_UFUNC_UNIFORM = 1u << 0,     /* no search by safe casts */
    NDM_UFUNC_WEAK_EXACT = 1u << 1,  /* weak integers compare by value, out of range or not */
    NDM_UFUNC_REORDERABLE = 1u << 2, /* reduces over several axes */
    NDM_UFUNC_ASSOCIATIVE = 1u << 3, /* reduces by a tree */
    NDM_UFUNC_COMMUTATIVE = 1u << 4,
    NDM_UFUNC_BUILD = 1u << 5,     /* determinism = "build" */
    NDM_UFUNC_REDUCTION = 1u << 6, /* declared as a reduction: its loops have no strided form */
    NDM_UFUNC_ACCUMULATES = 1u << 7 /* a reduction that is the accumulate of reduce_by */
};

/* A core dimension of a generalized ufunc. */
typedef struct ndm_core_dim {
    const char *name; /* such as "n"; the digits for a fixed one without a name */
    ptrdiff_t size;   /* fixed size; -1: as the operands say */
    bool optional;    /* may be dropped from all operands that have it */
} ndm_core_dim;

typedef struct ndm_ufunc_record {
    const char *name;
    const char *doc;
    const char *signature;      /* such as "x1, x2 -> y" or "(m?,n),(n,p?)->(m?,p?)" */
    const char *const *aliases; /* NULL-terminated */
    uint32_t nin, nout;
    uint32_t flags;
    const ndm_resolve_rule *resolve;
    uint32_t resolve_count;
    const ndm_refuse_rule *refuse;
    uint32_t refuse_count;
    ndm_hash hash; /* of all of the above, and of the core dimensions */
    /* A generalized ufunc's core dimensions, in order of appearance; 0: it has none, and works
     * element by element. core_ndims: nin + nout numbers. core_axes: for each operand in turn
     * so many indices into core_dims. */
    uint32_t core_dim_count;
    const ndm_core_dim *core_dims;
    const uint8_t *core_ndims, *core_axes;
    /* A ufunc whose reduction resolves to a wider dtype than its input's: such as sums of small
     * integers. Of a declared reduction: the ufunc that it is the reduction by, or, if it has
     * loops, that does the same to items and states; and its parameters. */
    const ndm_resolve_rule *reduce_as;
    uint32_t reduce_as_count;
    const char *reduce_by; /* NULL: none */
    const ndm_reduction_param *params;
    uint32_t param_count;
} ndm_ufunc_record;

/* The most core dimensions of a ufunc, and of one of its operands. */
enum { NDM_MAXCOREDIMS = 16 };

/* ---- dtypes ----------------------------------------------------------------------- */

typedef struct ndm_format_options {
    int precision; /* digits after the point at most; -1: as many as identify the value */
    bool exponent; /* scientific notation */
    bool repr;     /* as in a list of values: a floating item always shows a point */
} ndm_format_options;

/* A number in an item that is a struct. */
typedef struct ndm_field_record {
    const char *name;
    const char *dtype;
    size_t offset; /* bytes from the item's beginning */
} ndm_field_record;

/* What a library must know about a dtype to hold it, print it, store it and convert it. All
 * functions take items that are aligned and in native byte order. */
struct ndm_dtype_class {
    size_t size; /* sizeof(ndm_dtype_class) */
    const char *name;
    const char *doc;
    const char *kind;             /* the kind it declares */
    const char *const *kinds;     /* that kind and every kind and union around it, NULL-ended */
    const char *descr;            /* array-protocol letters without byte order, such as "f4" */
    char character;               /* NumPy's type character, 0 if none */
    uint8_t role;                 /* NDM_ROLE_* */
    uint8_t weak;                 /* bit k: absorbs weak scalars of ndm_scalar_kind k */
    uint8_t parts;                /* 2 for complex, else 1 */
    uint32_t itemsize, alignment; /* bytes */
    uint32_t swap;                /* size of the units whose bytes are reversed; 0 or 1: none */
    uint32_t flags;               /* NDM_DTYPE_* */
    int32_t cast_order;           /* place in the same_kind order: bool 0, unsigned 1, ... */
    const char *real;             /* dtype of a part; itself for real dtypes */
    const char *compute;          /* dtype its loops compute in; NULL: itself */
    const char *const *promotes;  /* covering edges of the promotion order, NULL-ended */
    const char *const *safe;      /* further safe casts from it, NULL-ended */
    const char *const *safe_from; /* further safe casts to it, NULL-ended */
    const void *zero, *one;       /* items; NULL where the dtype has none */
    const void *max, *min;        /* largest and most negative finite; NULL if none */
    const void *eps, *tiny;       /* floating: spacing at one, smallest normal; NULL if none */
    bool (*nonzero)(const void *item);
    /* -1, 0, 1, or 2 for unordered (a NaN). */
    int (*compare)(const void *a, const void *b);
    /* Rounds to what an ndm_scalar can hold. */
    void (*to_scalar)(const void *item, ndm_scalar *out);
    /* NDM_ERROR_OVERFLOW: an integer that does not fit; NDM_ERROR_TYPE: complex for a real
     * dtype. The item is written only on NDM_OK. Floats given to integers saturate. */
    ndm_status (*from_scalar)(const ndm_scalar *value, void *item);
    /* Writes the shortest text that identifies the item, or what options say, with its NUL;
     * returns its length, or a length >= size if it did not fit. NULL: the library formats
     * what to_scalar gives, with as many digits as from_scalar needs to give the item back. */
    size_t (*format)(const void *item, char *buffer, size_t size,
                     const ndm_format_options *options);
    /* Reads a whole text of `length` bytes; NDM_ERROR_FORMAT if it is not one value. NULL: as
     * ndm_scalar_parse and from_scalar. */
    ndm_status (*parse)(const char *text, size_t length, void *item);
    /* items[i] = items[0] + i * (items[1] - items[0]) for 2 <= i < count; wraps or rounds as
     * the dtype does. */
    void (*fill)(void *items, ptrdiff_t count);
    /* The numbers that an item is made of, without gaps, where the dtype is a struct of them.
     */
    const ndm_field_record *fields;
    uint32_t field_count;
    const void *smallest; /* floating: the least positive number; NULL if none */
    int32_t nmant;        /* floating: stored bits of the mantissa */
};

/* ndm_dtype_class.flags */
enum {
    NDM_DTYPE_X87 = 1u << 0,           /* held or computed in the x87 registers on x86 */
    NDM_DTYPE_NAN = 1u << 1,           /* has NaN */
    NDM_DTYPE_NONCOMMUTATIVE = 1u << 2 /* x * y may differ from y * x */
};

/* What a dtype is the default for. */
enum {
    NDM_ROLE_NONE = 0,
    NDM_ROLE_BOOL,    /* masks, weak true and false */
    NDM_ROLE_INT,     /* weak integers */
    NDM_ROLE_FLOAT,   /* weak floats */
    NDM_ROLE_COMPLEX, /* weak complex numbers */
    NDM_ROLE_INDEX    /* indices; falls back to ROLE_INT */
};

/* Another name of a dtype: NumPy's C names, resolved by the C compiler. */
typedef struct ndm_alias_record {
    const char *name;  /* such as "long" */
    const char *dtype; /* such as "int64" */
    char character;    /* NumPy's type character, 0 if none */
} ndm_alias_record;

/* A module's own kind. within: the kind or union around it. */
typedef struct ndm_kind_record {
    const char *name;
    const char *within;
} ndm_kind_record;

/* ---- the module ------------------------------------------------------------------- */

/* Sizes that a module and its library must agree on, by place in ndm_module.sizes; 0 there: a
 * module older than the place, which does not tell. */
enum {
    NDM_SIZE_POINTER = 0,
    NDM_SIZE_LONG,
    NDM_SIZE_LONGDOUBLE,
    NDM_SIZE_LONGDOUBLE_DIGITS, /* bits of the significand */
    NDM_SIZE_LOOP_CTX,          /* the library's may be larger */
    NDM_SIZE_DTYPE,
    NDM_SIZE_SCALAR,
    NDM_SIZE_FORMAT_OPTIONS,
    NDM_SIZE_PLACES = 16
};
#define NDM_MODULE_SIZES                                                                       \
    {                                                                                          \
        sizeof(void *), sizeof(long), sizeof(long double), LDBL_MANT_DIG,                      \
            sizeof(ndm_loop_ctx), sizeof(ndm_dtype), sizeof(ndm_scalar),                       \
            sizeof(ndm_format_options)                                                         \
    }

typedef struct ndm_module {
    /* These four are the same in every ABI: what a library of another one can tell. */
    uint32_t abi;         /* NDM_MODULE_ABI */
    uint32_t size;        /* sizeof(ndm_module) */
    const char *name;     /* "core", "bfloat16" */
    const char *compiler; /* version of ndmillc that wrote it */

    const char *const *depends;      /* modules that must be registered before, NULL-ended */
    uint16_t sizes[NDM_SIZE_PLACES]; /* NDM_MODULE_SIZES, where the module was compiled */
    /* counts, and sizes of one record */
    uint32_t kind_count, kind_size;
    uint32_t dtype_count, alias_count, alias_size;
    uint32_t ufunc_count, ufunc_size;
    uint32_t stem_count, stem_size;
    uint32_t loop_count, loop_size;
    uint32_t cast_count, cast_size;
    const ndm_kind_record *kinds;
    const ndm_dtype_class *const *dtypes;
    const ndm_alias_record *aliases;
    const ndm_ufunc_record *ufuncs;
    const ndm_stem *stems;
    const ndm_loop_record *loops; /* in search order */
    const ndm_cast_record *casts;
} ndm_module;

/* A loadable module exports this function under the name "ndm_module_entry". */
typedef const ndm_module *(*ndm_module_entry_function)(void);

/* Adds a module's dtypes, casts, ufuncs and loops to the process. Permanent; all or nothing;
 * the same module twice does nothing. `module` must stay for the life of the process.
 * NDM_ERROR_MODULE names what is wrong. Thread-safe. */
NDM_API ndm_status ndm_module_register(const ndm_module *module, ndm_error *error);

/* The function behind loop number `index` of a ufunc on this process's target, for adapters
 * that call loops themselves; its conditions are those of ndm_loop. *record (may be NULL) gets
 * the loop's record. NDM_ERROR_INDEX past the last. Thread-safe. */
NDM_API ndm_status ndm_ufunc_kernel(const ndm_ufunc *ufunc, size_t index, ndm_loop *function,
                                    const ndm_loop_record **record, ndm_error *error);

/* The modules registered so far, in order; as ndm_dtype_list. */
NDM_API size_t ndm_module_list(const ndm_module **out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif

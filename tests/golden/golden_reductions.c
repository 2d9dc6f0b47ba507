/* Lines for what folds: `reduce`, `accumulate` and `reduceat` of each ufunc and dtype, `reduce`
 * of each declared reduction. A hash is of results along all axes of shapes that meet every way
 * of folding, with and without a mask, on three kinds of items. Items in another order in
 * memory, swapped and unaligned ones, and more threads must give the same results. */
#include "golden.h"

enum {
    MOST = 2341,   /* items of a shape: of float64 nine blocks and 37 items */
    MANY = 266670, /* so many that two threads share them */
    MOST_AXES = 3,
    MOST_PROBLEMS = 16,
    PIECES = 6,    /* of reduceat */
    ROOM = 1 << 18 /* bytes of a shape, when every axis has gaps */
};

typedef enum method { REDUCE, ACCUMULATE, REDUCEAT, METHODS } method;
static const char *const method_names[] = {"reduce", "accumulate", "reduceat"};

static const inputs kinds[] = {ANY_BITS, ORDINARY, NEAR_ONE, SMALL};
enum { KINDS = sizeof kinds / sizeof kinds[0], SMALL_KIND = KINDS - 1 };

typedef struct form {
    int ndim;
    ptrdiff_t shape[MOST_AXES];
} form;

/* A long axis, odd lengths around lanes, a narrow axis near and far, wide rows, three axes. */
static const form forms[] = {{1, {1}},      {1, {29}},     {1, {MOST}},     {2, {521, 2}},
                             {2, {2, 521}}, {2, {35, 41}}, {3, {3, 19, 21}}};
static const form many_forms[] = {{1, {MANY}}, {2, {2, MANY / 2}}};

typedef enum order { C_ORDER, F_ORDER, GAPS, BACKWARDS, ODD } order;
typedef struct way {
    const char *name;
    order layout;
    int threads;
    const ndm_pool *pool;
} way;

/* Splits work as a pool of threads does, without any. */
static void last_first(void *context, int count, void (*task)(void *argument, int index),
                       void *argument)
{
    (void)context;
    while (count-- > 0)
        task(argument, count);
}
static const ndm_pool backwards = {.run = last_first};

static const way ways[] = {{"C order", C_ORDER, 1, NULL},
                           {"Fortran order", F_ORDER, 1, NULL},
                           {"gaps between items", GAPS, 1, NULL},
                           {"reversed axes", BACKWARDS, 1, NULL},
                           {"byte-swapped and unaligned items", ODD, 1, NULL}};
static const way many_ways[] = {{"one thread", C_ORDER, 1, NULL},
                                {"two threads", C_ORDER, 2, NULL},
                                {"two shares, the last first", C_ORDER, 2, &backwards}};
enum {
    WAYS = sizeof ways / sizeof ways[0],
    MANY_WAYS = sizeof many_ways / sizeof many_ways[0]
};

/* All that is computed on one array. */
typedef struct problem {
    method method;
    unsigned axes; /* bits */
    bool masked;
} problem;

/* The inputs of one dtype: two arrays of MOST items of each kind, and MANY items. */
typedef struct corpus {
    ndm_dtype dtype;
    char *items[KINDS], *many;
} corpus;

static uint8_t mask_items[MOST];

/* What a line is about. */
typedef struct subject {
    const ndm_ufunc *ufunc;
    const corpus *corpus;
    int layouts; /* how many of `ways` */
    bool declared, in_order, faulted;
    bool converted; /* folded as another dtype, whose line looks more closely */
    bool is_there[METHODS];
    uint64_t hashes[METHODS];
    int failed;
} subject;

/* ---- inputs --------------------------------------------------------------------------- */

static bool make_corpus(corpus *c, const ndm_dtype *dtype)
{
    c->dtype = *dtype;
    golden_restart();
    for (int k = 0; k < KINDS; k++) {
        c->items[k] = malloc((size_t)2 * MOST * dtype->itemsize);
        if (!c->items[k])
            return false;
        golden_fill(dtype, kinds[k], 2 * MOST, c->items[k]);
    }
    c->many = malloc((size_t)MANY * dtype->itemsize);
    if (c->many)
        golden_fill(dtype, NEAR_ONE, MANY, c->many);
    return c->many != NULL;
}

static void free_corpus(corpus *c)
{
    for (int k = 0; k < KINDS; k++)
        free(c->items[k]);
    free(c->many);
}

/* Copies items in C order to memory of another layout, which the view is of. */
static void lay_out(const ndm_dtype *dtype, const form *f, order layout, const char *items,
                    char *memory, ptrdiff_t *strides, ndm_view *view)
{
    const ndm_view plain = {(void *)(uintptr_t)items, *dtype, f->ndim, f->shape, NULL, 0};
    ptrdiff_t step = dtype->itemsize;
    *view = (ndm_view){memory, *dtype, f->ndim, f->shape, strides, NDM_VIEW_WRITEABLE};
    for (int k = 0; k < f->ndim; k++) {
        const int d = layout == F_ORDER ? k : f->ndim - 1 - k;
        step *= layout == GAPS ? 2 : 1;
        strides[d] = layout == BACKWARDS ? -step : step;
        if (layout == BACKWARDS)
            view->data = (char *)view->data + (f->shape[d] - 1) * step;
        step *= f->shape[d];
    }
    if (layout == ODD) {
        view->data = memory + 1;
        view->dtype = ndm_dtype_swapped(dtype);
    }
    ndm_error error;
    if (step + 1 > ROOM ||
        ndm_copyto(view, &plain, NDM_CASTING_EQUIV, NULL, &error) != NDM_OK) {
        fprintf(stderr, "golden: %s\n", step + 1 > ROOM ? "too little room" : error.message);
        exit(1);
    }
}

/* ---- problems ------------------------------------------------------------------------- */

/* Along each axis, along all, and along the first and the third. */
static int list_problems(const form *f, bool declared, problem *out)
{
    const unsigned all = (1u << f->ndim) - 1;
    int count = 0;
    for (unsigned axes = 1; axes <= all; axes++) {
        if (axes == all || axes == 5 || (axes & (axes - 1)) == 0)
            out[count++] = (problem){REDUCE, axes, false};
        if (axes == all || axes == 1)
            out[count++] = (problem){REDUCE, axes, true};
    }
    for (int d = 0; d < f->ndim && !declared; d++) {
        out[count++] = (problem){ACCUMULATE, 1u << d, false};
        out[count++] = (problem){REDUCEAT, 1u << d, false};
    }
    return count;
}

static ndm_status reduce(const subject *s, const problem *p, const ndm_view *const *operands,
                         ndm_array **results, const ndm_options *options, ndm_error *error)
{
    const ndm_scalar one = ndm_scalar_int(1);
    const ndm_view initial = ndm_view_weak(&one);
    int axes[MOST_AXES], count = 0;
    for (int d = 0; d < MOST_AXES; d++)
        if (p->axes >> d & 1)
            axes[count++] = d;
    ndm_reduce_options how = {
        .size = sizeof how, .axes = axes, .axis_count = count, .options = options};
    ndm_status status = ndm_reduce(s->ufunc, operands, results, &how, error);
    if (status == NDM_ERROR_VALUE && p->masked) {
        how.initial = &initial;
        status = ndm_reduce(s->ufunc, operands, results, &how, error);
    }
    return status;
}

/* Long pieces, single items, and the rest. */
static ndm_status reduceat(const subject *s, const ndm_view *operand, int axis,
                           ndm_array **result, const ndm_options *options, ndm_error *error)
{
    const ptrdiff_t n = operand->shape[axis], count = PIECES;
    int64_t places[PIECES] = {0, n / 2, n / 2, n / 5, n - 1, n / 3};
    ndm_view indices = {places, {0}, 1, &count, NULL, 0};
    ndm_status status = ndm_dtype_find("int64", &indices.dtype, error);
    return status == NDM_OK
               ? ndm_reduceat(s->ufunc, operand, &indices, axis, result, options, error)
               : status;
}

/* The hash of the results, or of the refusal. */
static ndm_status solve(const subject *s, const problem *p, const ndm_view *const *operands,
                        const way *how, uint64_t *hash)
{
    ndm_dtype truth;
    ndm_error error;
    ndm_array *results[NDM_MAXARGS] = {NULL};
    ndm_status status = ndm_dtype_find("bool", &truth, &error);
    const ndm_view mask = {mask_items, truth, operands[0]->ndim, operands[0]->shape, NULL, 0};
    const ndm_options options = {.size = sizeof options,
                                 .threads = how->threads,
                                 .pool = how->pool,
                                 .where = p->masked ? &mask : NULL};
    int axis = 0;
    while (!(p->axes >> axis & 1))
        axis++;
    if (p->method == REDUCE)
        status = reduce(s, p, operands, results, &options, &error);
    else if (p->method == ACCUMULATE)
        status = ndm_accumulate(s->ufunc, operands[0], axis, results, &options, &error);
    else
        status = reduceat(s, operands[0], axis, results, &options, &error);
    *hash = GOLDEN_HASH;
    if (status != NDM_OK)
        *hash =
            golden_hash_bytes(*hash, ndm_status_name(status), strlen(ndm_status_name(status)));
    for (int i = 0; i < NDM_MAXARGS && results[i]; i++) {
        *hash = golden_hash_view(*hash, ndm_array_view(results[i]));
        ndm_array_release(results[i]);
    }
    return status;
}

/* ---- lines ---------------------------------------------------------------------------- */

static void print_subject(FILE *file, const subject *s, method m)
{
    fprintf(file, "%s %s %s", method_names[m], ndm_ufunc_name(s->ufunc),
            ndm_dtype_name(&s->corpus->dtype));
}

static void complain(subject *s, const problem *p, const form *f, const char *kind,
                     const char *one, const char *other)
{
    if (s->failed)
        return; /* one of many */
    fprintf(stderr, "golden: ");
    print_subject(stderr, s, p->method);
    fprintf(stderr, " of %s, shape", kind);
    for (int d = 0; d < f->ndim; d++)
        fprintf(stderr, "%c%td", d ? 'x' : ' ', f->shape[d]);
    fprintf(stderr, ", axes");
    for (int d = 0; d < f->ndim; d++)
        if (p->axes >> d & 1)
            fprintf(stderr, " %d", d);
    fprintf(stderr, "%s: %s and %s differ\n", p->masked ? ", masked" : "", one, other);
    s->failed = 1;
}

/* Solves problems in several ways; hashes what the first gives. */
static void compare(subject *s, const form *f, const problem *problems, int count,
                    const way *how, int way_count, const char *const items[2], const char *kind)
{
    static _Alignas(64) char memory[2][ROOM];
    uint64_t first[MOST_PROBLEMS];
    for (int w = 0; w < way_count; w++) {
        ndm_view views[2];
        ptrdiff_t strides[2][MOST_AXES];
        for (int i = 0; i < 2; i++) {
            if (how[w].layout == C_ORDER)
                views[i] = (ndm_view){
                    (void *)(uintptr_t)items[i], s->corpus->dtype, f->ndim, f->shape, NULL, 0};
            else
                lay_out(&s->corpus->dtype, f, how[w].layout, items[i], memory[i], strides[i],
                        &views[i]);
        }
        for (int i = 0; i < count; i++) {
            const problem *p = &problems[i];
            uint64_t hash;
            if (!s->is_there[p->method])
                continue;
            const ndm_view *const operands[2] = {&views[0], &views[1]};
            s->faulted |= solve(s, p, operands, &how[w], &hash) == NDM_ERROR_LOOP;
            if (w == 0) {
                first[i] = hash;
                s->hashes[p->method] =
                    golden_hash_bytes(s->hashes[p->method], &hash, sizeof hash);
            } else if (hash != first[i]) {
                complain(s, p, f, kind, how[0].name, how[w].name);
            }
        }
    }
}

static void hash_kind(subject *s, int kind)
{
    static const char *const names[] = {"any bits", "ordinary items", "items near 1",
                                        "small items"};
    const char *items = s->corpus->items[kind];
    const char *const both[2] = {items, items + (size_t)MOST * s->corpus->dtype.itemsize};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        problem problems[MOST_PROBLEMS];
        const int count = list_problems(&forms[i], s->declared, problems);
        compare(s, &forms[i], problems, count, ways, s->layouts, both, names[kind]);
    }
}

/* One large result, and results side by side, each shared by two threads. */
static void hash_many(subject *s)
{
    static const problem along[] = {
        {REDUCE, 1, false}, {ACCUMULATE, 1, false}, {REDUCEAT, 1, false}};
    const char *const both[2] = {s->corpus->many, s->corpus->many};
    const int ends = s->in_order || s->declared ? 1 : 3;
    if (!s->in_order)
        compare(s, &many_forms[0], along, 1, many_ways, MANY_WAYS, both, "many items");
    compare(s, &many_forms[1], along, ends, many_ways, MANY_WAYS, both, "many items");
}

/* Which methods there are, on four items. */
static void look(subject *s)
{
    static const ptrdiff_t shape[2] = {2, 2};
    const ndm_view view = {s->corpus->items[SMALL_KIND], s->corpus->dtype, 2, shape, NULL, 0};
    const ndm_view *const operands[2] = {&view, &view};
    ndm_array *result = NULL;
    uint64_t hash;
    for (int m = 0; m < METHODS; m++) {
        const problem p = {(method)m, 1, false};
        s->is_there[m] = (m == REDUCE || !s->declared) &&
                         solve(s, &p, operands, &ways[0], &hash) != NDM_ERROR_TYPE;
        s->hashes[m] = GOLDEN_HASH;
    }
    const problem all = {REDUCE, 3, false};
    s->in_order = solve(s, &all, operands, &ways[0], &hash) == NDM_ERROR_VALUE;
    if (!s->declared && ndm_reduce(s->ufunc, operands, &result, NULL, NULL) == NDM_OK)
        s->converted = ndm_array_dtype(result).num != s->corpus->dtype.num;
    ndm_array_release(result);
}

static int print_lines(const ndm_ufunc *ufunc, bool declared, int layouts, const corpus *c)
{
    subject s = {.ufunc = ufunc, .corpus = c, .layouts = layouts, .declared = declared};
    look(&s);
    if (!s.is_there[REDUCE] && !s.is_there[ACCUMULATE] && !s.is_there[REDUCEAT])
        return 0;
    for (int kind = 0; kind < (s.converted ? 1 : SMALL_KIND); kind++)
        hash_kind(&s, kind);
    if (s.faulted)
        hash_kind(&s, SMALL_KIND);
    if (!s.converted)
        hash_many(&s);
    for (int m = 0; m < METHODS; m++) {
        if (s.is_there[m]) {
            print_subject(stdout, &s, (method)m);
            printf(" %016" PRIx64 "\n", s.hashes[m]);
        }
    }
    return s.failed;
}

/* ---- all of them ---------------------------------------------------------------------- */

static int print_all(size_t (*list)(const ndm_ufunc **, size_t), bool declared, int layouts,
                     const corpus *corpora, size_t dtype_count)
{
    const size_t count = list(NULL, 0);
    const ndm_ufunc **ufuncs = calloc(count + 1, sizeof *ufuncs);
    int failed = ufuncs == NULL;
    for (size_t i = 0; ufuncs && i < list(ufuncs, count); i++) {
        if (!declared && (ndm_ufunc_nin(ufuncs[i]) != 2 || ndm_ufunc_nout(ufuncs[i]) != 1 ||
                          strchr(ndm_ufunc_signature(ufuncs[i]), '(')))
            continue;
        for (size_t d = 0; d < dtype_count; d++)
            failed |= print_lines(ufuncs[i], declared, layouts, &corpora[d]);
    }
    free(ufuncs);
    return failed;
}

int golden_reductions(bool once)
{
    const int layouts = once ? 1 : WAYS;
    const size_t count = ndm_dtype_list(NULL, 0);
    ndm_dtype *dtypes = calloc(count + 1, sizeof *dtypes);
    corpus *corpora = calloc(count + 1, sizeof *corpora);
    size_t used = 0;
    int failed = dtypes == NULL || corpora == NULL;
    if (!failed)
        ndm_dtype_list(dtypes, count);
    for (size_t d = 0; !failed && d < count; d++)
        if (!golden_varies(&dtypes[d]))
            failed = !make_corpus(&corpora[used++], &dtypes[d]);
    golden_restart();
    for (int i = 0; i < MOST; i++)
        mask_items[i] = (uint8_t)(golden_random() >> 31);
    if (!failed) {
        failed = print_all(ndm_ufunc_list, false, layouts, corpora, used);
        failed |= print_all(ndm_reduction_list, true, layouts, corpora, used);
    }
    for (size_t d = 0; d < used; d++)
        free_corpus(&corpora[d]);
    free(corpora);
    free(dtypes);
    return failed;
}

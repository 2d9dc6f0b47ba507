/* A libFuzzer target: programs of views and calls on one block of memory. Every call with an
 * output is held against the same call on copies of its inputs; what it should not write, and
 * everything after a refused call, must be as before. Build as tests/CMakeLists.txt does. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"
#include "ndmill/ndmill.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { BLOCK = 1024, SLOTS = 8, STEPS = 24, MOST_INPUTS = 4, LARGEST = 100000 };

/* What the program is read from; after its end, zeros. */
typedef struct input {
    const uint8_t *data;
    size_t size, at;
} input;

typedef struct state {
    input from;
    _Alignas(64) uint8_t block[BLOCK];
    ndm_array *slot[SLOTS];
    const ndm_ufunc *ufuncs[256];
    ndm_dtype dtypes[64];
    size_t ufunc_count, dtype_count;
} state;

#define REQUIRE(condition)                                                                     \
    do {                                                                                       \
        if (!(condition)) {                                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                    \
            abort();                                                                           \
        }                                                                                      \
    } while (0)

static unsigned next(state *s)
{
    return s->from.at < s->from.size ? s->from.data[s->from.at++] : 0;
}

static int below(state *s, int limit)
{
    return (int)(next(s) % (unsigned)limit);
}

/* ---- arrays ------------------------------------------------------------------------------ */

/* Dtypes whose every bit pattern is a value: not the x87's. */
static ndm_dtype any_dtype(state *s)
{
    ndm_dtype dtype = s->dtypes[next(s) % s->dtype_count];
    while (dtype.cls->flags & NDM_DTYPE_X87) {
        dtype = s->dtypes[(size_t)dtype.num > 0 ? (size_t)dtype.num - 1 : 0];
    }
    return next(s) % 4 == 0 ? ndm_dtype_swapped(&dtype) : dtype;
}

static void put(state *s, ndm_array *array)
{
    int at = below(s, SLOTS);
    ndm_array_release(s->slot[at]);
    s->slot[at] = array;
}

/* A view of the block, wherever its bytes lie within. */
static void wrap(state *s)
{
    ndm_dtype dtype = any_dtype(s);
    ptrdiff_t shape[4], strides[4], low = 0, high = (ptrdiff_t)dtype.itemsize;
    int ndim = below(s, 5);
    for (int i = 0; i < ndim; i++) {
        shape[i] = below(s, 6);
        strides[i] = (ptrdiff_t)(int8_t)next(s);
        if (next(s) % 4 != 0) {
            strides[i] *= (ptrdiff_t)dtype.itemsize;
        }
        ptrdiff_t reach = shape[i] > 1 ? strides[i] * (shape[i] - 1) : 0;
        low += reach < 0 ? reach : 0;
        high += reach > 0 ? reach : 0;
    }
    if (high - low > BLOCK) {
        return;
    }
    ptrdiff_t room = BLOCK - (high - low), offset = (ptrdiff_t)(next(s) * 4 + next(s) % 4);
    const uint32_t flags = next(s) % 8 == 0 ? 0 : NDM_VIEW_WRITEABLE;
    const ndm_view view = {
        s->block - low + (offset < room ? offset : room), dtype, ndim, shape, strides, flags};
    ndm_array *array;
    if (ndm_from_memory(&view, NULL, NULL, &array, NULL) == NDM_OK) {
        put(s, array);
    }
}

static void rearrange(state *s)
{
    ndm_array *from = s->slot[below(s, SLOTS)], *made = NULL;
    if (from == NULL) {
        return;
    }
    const int a = below(s, 6) - 2, b = below(s, 6) - 2;
    ndm_slice slices[4];
    ptrdiff_t shape[4];
    switch (below(s, 12)) {
    case 0:
        for (int i = 0; i < 4; i++) {
            slices[i] = (ndm_slice){(int8_t)next(s), (int8_t)next(s), (int8_t)next(s) % 4,
                                    next(s) % 2, next(s) % 2};
        }
        (void)ndm_slice_view(from, slices, below(s, 5), &made, NULL);
        break;
    case 1:
        (void)ndm_transpose(from, NULL, &made, NULL);
        break;
    case 2:
        (void)ndm_swapaxes(from, a, b, &made, NULL);
        break;
    case 3:
    case 4:
        for (int i = 0; i < 4; i++) {
            shape[i] = below(s, 8) - 1;
        }
        (void)(next(s) % 2
                   ? ndm_reshape(from, below(s, 5), shape, (ndm_order)below(s, 4), &made, NULL)
                   : ndm_broadcast_to(from, below(s, 5), shape, &made, NULL));
        break;
    case 5:
        (void)ndm_ravel(from, (ndm_order)below(s, 4), &made, NULL);
        break;
    case 6:
        (void)ndm_expand_dims(from, a, &made, NULL);
        break;
    case 7:
        (void)ndm_squeeze(from, NULL, 0, &made, NULL);
        break;
    case 8:
        (void)ndm_diagonal(from, b, a, below(s, 4), &made, NULL);
        break;
    case 9:
        (void)(next(s) % 2 ? ndm_array_real(from, &made, NULL)
                           : ndm_array_imag(from, &made, NULL));
        break;
    case 10:
        (void)ndm_take_index(from, a, b, &made, NULL);
        break;
    default:
        (void)ndm_copy(ndm_array_view(from), (ndm_order)below(s, 4), &made, NULL);
    }
    if (made != NULL) {
        REQUIRE(ndm_view_check(ndm_array_view(made), NULL) == NDM_OK);
        put(s, made);
    }
}

/* ---- calls ------------------------------------------------------------------------------- */

typedef struct operands {
    ndm_scalar scalars[MOST_INPUTS];
    ndm_view weak[MOST_INPUTS];
    const ndm_view *inputs[MOST_INPUTS];
    ndm_array *copies[MOST_INPUTS], *mask_copy;
    const ndm_view *copied[MOST_INPUTS], *where, *out;
    ndm_options options;
    int nin;
} operands;

static ndm_scalar any_scalar(state *s)
{
    static const double reals[] = {0, -0.0, 0.5, -1, 3e10, 1e300, 1e-320};
    switch (below(s, 5)) {
    case 0:
        return ndm_scalar_bool(next(s) % 2);
    case 1:
        return ndm_scalar_float(reals[below(s, 7)]);
    case 2:
        return ndm_scalar_complex(reals[below(s, 7)], reals[below(s, 7)]);
    case 3:
        return ndm_scalar_uint((uint64_t)next(s) << (next(s) % 57));
    default:
        return ndm_scalar_int((int8_t)next(s));
    }
}

/* Fills in a call; false where there is nothing to call it on. */
static bool choose(state *s, const ndm_ufunc *ufunc, operands *o)
{
    memset(o, 0, sizeof *o);
    o->nin = ndm_ufunc_nin(ufunc);
    if (o->nin > MOST_INPUTS || ndm_ufunc_nout(ufunc) != 1) {
        return false;
    }
    for (int i = 0; i < o->nin; i++) {
        ndm_array *array = s->slot[below(s, SLOTS)];
        if (array == NULL || next(s) % 8 == 0) {
            o->scalars[i] = any_scalar(s);
            o->weak[i] = ndm_view_weak(&o->scalars[i]);
            o->inputs[i] = &o->weak[i];
        } else {
            o->inputs[i] = ndm_array_view(array);
        }
    }
    o->options.size = sizeof o->options;
    o->options.deterministic = true; /* what goes through a library depends on strides */
    o->options.casting = (ndm_casting)below(s, 5);
    if (next(s) % 4 == 0) {
        o->options.dtype = s->dtypes[next(s) % s->dtype_count];
    }
    ndm_array *mask = s->slot[below(s, SLOTS)], *out = s->slot[below(s, SLOTS)];
    o->where = mask != NULL && next(s) % 3 == 0 ? ndm_array_view(mask) : NULL;
    o->out = out != NULL ? ndm_array_view(out) : NULL;
    return true;
}

/* Copies of what the call reads, so that it overlaps nothing. */
static void copy_inputs(operands *o)
{
    for (int i = 0; i < o->nin; i++) {
        o->copied[i] = o->inputs[i];
        if (!(o->inputs[i]->flags & NDM_VIEW_WEAK)) {
            REQUIRE(ndm_copy(o->inputs[i], NDM_ORDER_C, &o->copies[i], NULL) == NDM_OK);
            o->copied[i] = ndm_array_view(o->copies[i]);
        }
    }
    if (o->where != NULL) {
        REQUIRE(ndm_copy(o->where, NDM_ORDER_C, &o->mask_copy, NULL) == NDM_OK);
    }
}

static void release(operands *o)
{
    for (int i = 0; i < o->nin; i++) {
        ndm_array_release(o->copies[i]);
    }
    ndm_array_release(o->mask_copy);
}

static bool is_in_block(const state *s, const ndm_view *view)
{
    const uint8_t *data = view->data;
    return data >= s->block && data < s->block + BLOCK;
}

/* The output's elements are all that may differ from `before`. */
static void check_outside(state *s, const ndm_view *out, uint8_t *before)
{
    const ndm_scalar zero = ndm_scalar_int(0);
    const ndm_view weak = ndm_view_weak(&zero);
    ndm_view twin = *out;
    uint8_t after[BLOCK];
    memcpy(after, s->block, BLOCK);
    twin.data = before + ((uint8_t *)out->data - s->block);
    REQUIRE(ndm_copyto(&twin, &weak, NDM_CASTING_UNSAFE, NULL, NULL) == NDM_OK);
    REQUIRE(ndm_copyto(out, &weak, NDM_CASTING_UNSAFE, NULL, NULL) == NDM_OK);
    REQUIRE(memcmp(s->block, before, BLOCK) == 0);
    memcpy(s->block, after, BLOCK);
}

/* The output against `result`, what the call on copies gave, put where the mask says. */
static void check_result(state *s, const operands *o, ndm_array *result, uint8_t *before)
{
    _Alignas(64) uint8_t expected[BLOCK];
    memcpy(expected, before, BLOCK);
    ndm_view twin = *o->out;
    twin.data = expected + ((uint8_t *)o->out->data - s->block);
    const ndm_view *mask = o->mask_copy == NULL ? NULL : ndm_array_view(o->mask_copy);
    REQUIRE(ndm_copyto(&twin, ndm_array_view(result), NDM_CASTING_UNSAFE, mask, NULL) ==
            NDM_OK);
    bool same = false;
    REQUIRE(ndm_array_equal(o->out, &twin, true, &same, NULL) == NDM_OK);
    REQUIRE(same);
}

static void call(state *s)
{
    const ndm_ufunc *ufunc = s->ufuncs[next(s) % s->ufunc_count];
    operands o;
    if (!choose(s, ufunc, &o)) {
        return;
    }
    copy_inputs(&o);
    ndm_array *result = NULL, *fresh = NULL;
    ndm_options plain = o.options;
    plain.where = o.mask_copy == NULL ? NULL : ndm_array_view(o.mask_copy);
    ndm_status reference = ndm_call(ufunc, o.copied, &result, &plain, NULL);
    REQUIRE((reference == NDM_OK) == (result != NULL));
    _Alignas(64) uint8_t before[BLOCK];
    memcpy(before, s->block, BLOCK);
    o.options.where = o.where;
    o.options.out = &o.out;
    o.options.order = (ndm_order)below(s, 4);
    ndm_error error = {NDM_OK, ""};
    ndm_status status = ndm_call(ufunc, o.inputs, &fresh, &o.options, &error);
    REQUIRE(status == NDM_OK || error.status == status);
    REQUIRE((fresh != NULL) == (status == NDM_OK && o.out == NULL));
    /* An empty output leaves nothing that a loop could refuse. */
    bool empty = o.out != NULL && ndm_view_size(o.out) == 0;
    if (status == NDM_OK && !empty) {
        REQUIRE(reference == NDM_OK);
    }
    if (o.out == NULL || (status != NDM_OK && status != NDM_ERROR_LOOP)) {
        REQUIRE(memcmp(s->block, before, BLOCK) == 0);
    } else if (is_in_block(s, o.out)) {
        if (status == NDM_OK && !empty) {
            check_result(s, &o, result, before);
        }
        check_outside(s, o.out, before);
    }
    ndm_array_release(result);
    release(&o);
    if (fresh != NULL) {
        put(s, fresh);
    }
}

static void look(state *s)
{
    ndm_array *a = s->slot[below(s, SLOTS)], *b = s->slot[below(s, SLOTS)];
    if (a == NULL || b == NULL || ndm_array_size(a) > LARGEST) {
        return;
    }
    bool answer;
    char *text;
    const ndm_print_options options = {sizeof options, below(s, 9) - 1, below(s, 20),
                                       below(s, 4), below(s, 90)};
    if (ndm_to_string(ndm_array_view(a), &options, &text, NULL) == NDM_OK) {
        ndm_free(text);
    }
    (void)ndm_array_equal(ndm_array_view(a), ndm_array_view(b), next(s) % 2, &answer, NULL);
    (void)ndm_allclose(ndm_array_view(a), ndm_array_view(b), 1e-5, 0, next(s) % 2, &answer,
                       NULL);
}

/* ---- the whole --------------------------------------------------------------------------- */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    state s = {.from = {data, size, 0}};
    s.ufunc_count = ndm_ufunc_list(s.ufuncs, 256);
    s.dtype_count = ndm_dtype_list(s.dtypes, 64);
    REQUIRE(s.ufunc_count > 0 && s.ufunc_count <= 256 && s.dtype_count > 0);
    uint32_t mixed = 1 + next(&s);
    for (int i = 0; i < BLOCK; i++) {
        mixed = mixed * UINT32_C(1664525) + UINT32_C(1013904223);
        s.block[i] = (uint8_t)(mixed >> (mixed % 3 == 0 ? 31 : 24));
    }
    for (int i = 0; i < STEPS && s.from.at < size; i++) {
        switch (below(&s, 8)) {
        case 0:
        case 1:
            wrap(&s);
            break;
        case 2:
        case 3:
            rearrange(&s);
            break;
        case 4:
            look(&s);
            break;
        default:
            call(&s);
        }
    }
    for (int i = 0; i < SLOTS; i++) {
        ndm_array_release(s.slot[i]);
    }
    return 0;
}

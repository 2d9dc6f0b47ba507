/* Overlap: the solver against enumeration, and calls against copies made first. */
#include "test_call_support.h"

#include "call/overlap.h"

enum { BYTES = 2048, MAX_NDIM = 3 };

typedef struct operand {
    ptrdiff_t shape[MAX_NDIM], strides[MAX_NDIM];
    char *data;
    int ndim;
} operand;

static ptrdiff_t item_offset(const operand *o, ptrdiff_t index)
{
    ptrdiff_t offset = 0;
    for (int axis = o->ndim - 1; axis >= 0; axis--) {
        offset += index % o->shape[axis] * o->strides[axis];
        index /= o->shape[axis];
    }
    return offset;
}

static ptrdiff_t size_of(const operand *o)
{
    ptrdiff_t size = 1;
    for (int axis = 0; axis < o->ndim; axis++) {
        size *= o->shape[axis];
    }
    return size;
}

/* A random layout of `shape` within a buffer; strides of any sign, multiples of `unit`. */
static operand random_operand(uint64_t *seed, char *buffer, int ndim, const ptrdiff_t *shape,
                              ptrdiff_t unit, size_t itemsize)
{
    operand o = {.ndim = ndim};
    for (;;) {
        ptrdiff_t low = 0, high = (ptrdiff_t)itemsize;
        for (int axis = 0; axis < ndim; axis++) {
            o.shape[axis] = shape[axis];
            o.strides[axis] = unit * ((ptrdiff_t)(next_random(seed) % 23) - 11);
            ptrdiff_t reach = o.strides[axis] * (shape[axis] - 1);
            low += reach < 0 ? reach : 0;
            high += reach > 0 ? reach : 0;
        }
        if (high - low <= BYTES) {
            ptrdiff_t room = (BYTES - (high - low)) / unit;
            room = room > 40 ? 40 : room; /* close together, so that they often meet */
            o.data =
                buffer - low + unit * (ptrdiff_t)(next_random(seed) % (uint32_t)(room + 1));
            return o;
        }
    }
}

static bool meet(const operand *a, size_t size_a, const operand *b, size_t size_b, bool self)
{
    ptrdiff_t count_a = size_of(a), count_b = size_of(b);
    for (ptrdiff_t i = 0; i < count_a; i++) {
        const char *x = a->data + item_offset(a, i);
        for (ptrdiff_t j = self ? i + 1 : 0; j < count_b; j++) {
            const char *y = b->data + item_offset(b, j);
            if (x < y + size_b && y < x + size_a) {
                return true;
            }
        }
    }
    return false;
}

START_TEST(solver_agrees_with_enumeration)
{
    static char buffer[BYTES];
    static const size_t sizes[] = {1, 2, 8, 16};
    uint64_t seed = 1;
    int found[3] = {0, 0, 0}, selves = 0;
    for (int round = 0; round < 20000; round++) {
        int ndim = 1 + (int)(next_random(&seed) % MAX_NDIM);
        ptrdiff_t shape[MAX_NDIM];
        for (int axis = 0; axis < ndim; axis++) {
            shape[axis] = 1 + (ptrdiff_t)(next_random(&seed) % 4);
        }
        ptrdiff_t unit = 1 + (ptrdiff_t)(next_random(&seed) % 8);
        size_t size_a = sizes[next_random(&seed) % 4], size_b = sizes[next_random(&seed) % 4];
        operand a = random_operand(&seed, buffer, ndim, shape, unit, size_a);
        operand b = random_operand(&seed, buffer, ndim, shape, unit, size_b);
        if (next_random(&seed) % 8 == 0) {
            b = a;
        }
        ndm_extent ea = {a.data, ndim, a.shape, a.strides, size_a};
        ndm_extent eb = {b.data, ndim, b.shape, b.strides, size_b};
        ndm_sharing got = ndm_extents_share(&ea, &eb);
        found[got]++;
        ck_assert_int_eq(got != NDM_DISJOINT, meet(&a, size_a, &b, size_b, false));
        ck_assert_int_eq(ndm_extents_share(&eb, &ea) == NDM_DISJOINT, got == NDM_DISJOINT);
        bool self = meet(&a, size_a, &a, size_a, true);
        ck_assert_int_eq(ndm_extent_shares_itself(&ea), self);
        selves += self;
    }
    ck_assert(found[0] > 1000 && found[1] > 100 && found[2] > 1000 && selves > 1000);
}
END_TEST

START_TEST(solver_is_bounded)
{
    /* coprime strides over long axes: whatever it says, it says soon */
    ptrdiff_t shape[3] = {1000003, 999983, 99991};
    ptrdiff_t one[3] = {40 * 999983, 40 * 7919, 80}, two[3] = {40 * 99989, 40 * 6007, 80};
    char *base = (char *)(uintptr_t)(1 << 20);
    ndm_extent a = {base, 3, shape, one, 8}, b = {base + 16, 3, shape, two, 8};
    ck_assert_int_ne(ndm_extents_share(&a, &b), NDM_IDENTICAL);
    /* interleaved: disjoint, however long */
    ptrdiff_t long_axis = PTRDIFF_MAX / 32, step = 16;
    ndm_extent even = {base, 1, &long_axis, &step, 8},
               odd = {base + 8, 1, &long_axis, &step, 8};
    ck_assert_int_eq(ndm_extents_share(&even, &odd), NDM_DISJOINT);
}
END_TEST

static ndm_view view_of(const operand *o, const char *dtype)
{
    return strided(o->data, dtype, o->ndim, o->shape, o->strides);
}

static int64_t item(const char *at)
{
    int64_t value;
    memcpy(&value, at, sizeof value);
    return value;
}

/* add on operands cut at random out of one buffer. */
START_TEST(calls_are_as_if_inputs_were_copied)
{
    static char buffer[BYTES], before[BYTES], expected[BYTES];
    uint64_t seed = 7;
    int ran = 0, refused = 0;
    for (int round = 0; round < 20000; round++) {
        int ndim = 1 + (int)(next_random(&seed) % MAX_NDIM);
        ptrdiff_t shape[MAX_NDIM];
        for (int axis = 0; axis < ndim; axis++) {
            shape[axis] = 1 + (ptrdiff_t)(next_random(&seed) % 5);
        }
        ptrdiff_t unit = next_random(&seed) % 4 == 0 ? 4 : 8;
        for (size_t i = 0; i < sizeof buffer; i++) {
            buffer[i] = (char)next_random(&seed);
        }
        operand a = random_operand(&seed, buffer, ndim, shape, unit, 8);
        operand b = random_operand(&seed, buffer, ndim, shape, unit, 8);
        operand out = random_operand(&seed, buffer, ndim, shape, unit, 8);
        if (next_random(&seed) % 3 == 0) { /* distinct places, at least */
            ptrdiff_t packed = unit * 2;
            for (int axis = 0; axis < ndim; axis++) {
                out.strides[axis] = packed;
                packed *= shape[axis];
            }
            out.data = buffer + unit * (ptrdiff_t)(next_random(&seed) % 8);
        }
        if (next_random(&seed) % 4 == 0) {
            a = out;
        }
        memcpy(before, buffer, sizeof buffer);
        memcpy(expected, buffer, sizeof buffer);
        for (ptrdiff_t i = 0; i < size_of(&out); i++) {
            uint64_t x = (uint64_t)item(before + (a.data - buffer) + item_offset(&a, i));
            uint64_t y = (uint64_t)item(before + (b.data - buffer) + item_offset(&b, i));
            uint64_t sum = x + y;
            memcpy(expected + (out.data - buffer) + item_offset(&out, i), &sum, sizeof sum);
        }
        ndm_view va = view_of(&a, "int64"), vb = view_of(&b, "int64");
        ndm_view vo = view_of(&out, "int64");
        ndm_error error;
        ndm_status status = call2("add", &va, &vb, &vo, (ndm_options){0}, &error);
        if (meet(&out, 8, &out, 8, true)) {
            expect(status, NDM_ERROR_OVERLAP, &error);
            ck_assert_mem_eq(buffer, before, sizeof buffer);
            refused++;
        } else {
            expect(status, NDM_OK, &error);
            ck_assert_mem_eq(buffer, expected, sizeof buffer);
            ran++;
        }
    }
    ck_assert(ran > 3000 && refused > 1000);
}
END_TEST

START_TEST(casts_in_place)
{
    /* the same memory read as one dtype and written as another, longer than a block */
    enum { N = 5000 };
    static int64_t memory[N];
    ptrdiff_t n = N;
    for (int i = 0; i < N; i++) {
        memory[i] = i - 2500;
    }
    ndm_view in = row(memory, "int64", &n), out = row(memory, "float64", &n);
    ndm_scalar half = ndm_scalar_float(0.5);
    ndm_view weak = ndm_view_weak(&half);
    ndm_error error;
    expect(call2("add", &in, &weak, &out, (ndm_options){0}, &error), NDM_OK, &error);
    for (int i = 0; i < N; i++) {
        double value;
        memcpy(&value, &memory[i], sizeof value);
        ck_assert_double_eq(value, i - 2500 + 0.5);
    }
    /* half as wide: every other item, behind and ahead of what is written */
    static float narrow[2 * N];
    for (int i = 0; i < 2 * N; i++) {
        narrow[i] = (float)i;
    }
    ndm_view floats = row(narrow, "float32", &n), doubles = row(narrow, "float64", &n);
    expect(call2("add", &floats, &weak, &doubles, (ndm_options){.dtype = the_dtype("float64")},
                 &error),
           NDM_OK, &error);
    for (int i = 0; i < N; i++) {
        double value;
        memcpy(&value, &narrow[2 * i], sizeof value);
        ck_assert_double_eq(value, i + 0.5);
    }
}
END_TEST

START_TEST(outputs_and_mask_are_kept_apart)
{
    int32_t memory[8] = {7, 5, 3, 1, 2, 2, 2, 2};
    uint8_t bytes[4] = {1, 1, 0, 1};
    ptrdiff_t n = 4;
    ndm_view x = row(memory, "int32", &n), y = row(memory + 4, "int32", &n);
    ndm_view q = row(memory, "int32", &n), r = row(memory + 1, "int32", &n);
    const ndm_view *inputs[2] = {&x, &y}, *outs[2] = {&q, &r};
    ndm_options options = {.size = sizeof options, .out = outs};
    ndm_error error;
    expect(ndm_call(the_ufunc("divmod"), inputs, NULL, &options, &error), NDM_ERROR_OVERLAP,
           &error);
    outs[1] = &q;
    expect(ndm_call(the_ufunc("divmod"), inputs, NULL, &options, &error), NDM_ERROR_OVERLAP,
           &error);
    r = row(memory + 4, "int32", &n);
    outs[1] = &r;
    expect(ndm_call(the_ufunc("divmod"), inputs, NULL, &options, &error), NDM_OK, &error);
    static const int32_t wanted[8] = {3, 2, 1, 0, 1, 1, 1, 1};
    ck_assert_mem_eq(memory, wanted, sizeof wanted);
    ndm_view mask = row(bytes, "bool", &n);
    expect(call2("less", &x, &y, &mask, (ndm_options){.where = &mask}, &error),
           NDM_ERROR_OVERLAP, &error);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("overlap");
    TCase *tests = tcase_create("overlap");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, solver_agrees_with_enumeration);
    tcase_add_test(tests, solver_is_bounded);
    tcase_add_test(tests, calls_are_as_if_inputs_were_copied);
    tcase_add_test(tests, casts_in_place);
    tcase_add_test(tests, outputs_and_mask_are_kept_apart);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}

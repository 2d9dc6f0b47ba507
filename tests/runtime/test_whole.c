/* Loops that take whole vectors (runtime/kernels/whole.c): a call on any number of elements
 * gives, byte for byte, what a call on many gives for these, with the flags of these alone, and
 * writes nothing else; for any steps, a single operand, and in place. */
#include "test_call_support.h"

enum { COUNT = 576, MOST = 75, STEP = 3 };

typedef struct layout {
    const char *ufunc, *dtype;
    ptrdiff_t itemsize;
    int inputs, outputs;
    ptrdiff_t in[2], out; /* steps, in items */
    bool in_place;
} layout;

static const layout layouts[] = {
    {"exp", "float32", 4, 1, 1, {1}, 1, false},
    {"exp", "float32", 4, 1, 1, {1}, 1, true},
    {"exp", "float32", 4, 1, 1, {3}, -2, false},
    {"tanh", "float16", 2, 1, 1, {1}, 1, false},
    {"fmod", "float16", 2, 2, 1, {1, -1}, 2, false},
    {"log", "float64", 8, 1, 1, {1}, 1, false},
    {"log", "float64", 8, 1, 1, {-1}, 1, false},
    {"log", "float64", 8, 1, 1, {2}, 2, true},
    {"gamma", "float64", 8, 1, 1, {1}, 1, true},
    {"sincos", "float64", 8, 1, 2, {1}, 1, false},
    {"sincos", "float32", 4, 1, 2, {2}, 3, false},
    {"power", "float64", 8, 2, 1, {1, 1}, 1, false},
    {"power", "float64", 8, 2, 1, {1, 0}, 1, false},
    {"power", "float32", 4, 2, 1, {0, 1}, 1, false},
    {"power", "float32", 4, 2, 1, {0, 0}, 1, false},
    {"hypot", "float32", 4, 2, 1, {1, 3}, 1, true},
    {"exp", "complex128", 16, 1, 1, {1}, 1, false},
    {"exp", "complex128", 16, 1, 1, {1}, 1, true},
    {"power", "complex128", 16, 2, 1, {2, 0}, -1, false},
};

typedef struct operands {
    char inputs[2][COUNT * STEP * 16], outputs[2][COUNT * STEP * 16];
} operands;

/* Numbers from 1/16 to 6, with some that are not ordinary for most functions. */
static void fill(const layout *l, operands *o)
{
    static double numbers[COUNT * STEP * 2 + 2];
    for (ptrdiff_t i = 0; i < COUNT * STEP * 2 + 2; i++) {
        numbers[i] = (double)(1 + i * 37 % 96) / 16;
        numbers[i] = i % 11 == 7 ? -numbers[i] : i % 23 == 5 ? 0.0 : numbers[i];
    }
    const bool is_complex = l->itemsize == 16;
    const ptrdiff_t count = COUNT * STEP;
    for (int i = 0; i < 2; i++) {
        const ndm_view from = row(numbers + i, is_complex ? "complex128" : "float64", &count);
        const ndm_view to = row(o->inputs[i], l->dtype, &count);
        ndm_error error;
        expect(ndm_copyto(&to, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
        memset(o->outputs[i], 0x5a, sizeof o->outputs[i]);
    }
}

static char *first_of(char *memory, const layout *l, ptrdiff_t step)
{
    return step < 0 ? memory + (COUNT * STEP - 1) * l->itemsize : memory;
}

/* The flags of a call on `count` elements from `start` on. */
static uint32_t run(const layout *l, operands *o, ptrdiff_t start, ptrdiff_t count)
{
    ndm_view in[2], out[2];
    const ndm_view *inputs[2] = {&in[0], &in[1]}, *outputs[2] = {&out[0], &out[1]};
    ptrdiff_t strides[3] = {l->in[0] * l->itemsize, l->in[1] * l->itemsize,
                            l->out * l->itemsize};
    if (l->in_place) {
        strides[2] = strides[0];
    }
    for (int i = 0; i < 2; i++) {
        char *const input = first_of(o->inputs[i], l, l->in[i]);
        char *const output = first_of(o->outputs[i], l, l->out);
        in[i] = strided(input + start * strides[i], l->dtype, 1, &count, &strides[i]);
        out[i] = strided(output + start * strides[2], l->dtype, 1, &count, &strides[2]);
    }
    if (l->in_place) {
        out[0].data = in[0].data;
    }
    uint32_t flags = 0;
    const ndm_options options = {.size = sizeof options,
                                 .out = outputs,
                                 .threads = 1,
                                 .fp_flags = &flags,
                                 .fp_mode = NDM_FP_IGNORE};
    ndm_array *results[2];
    ndm_error error;
    expect(ndm_call(the_ufunc(l->ufunc), inputs, results, &options, &error), NDM_OK, &error);
    return flags;
}

/* One call, and a call on the first elements with one for each of the others. */
START_TEST(any_number_as_many)
{
    const layout *l = &layouts[_i];
    static operands wanted, got;
    fill(l, &wanted);
    run(l, &wanted, 0, COUNT);
    uint32_t single[MOST];
    fill(l, &got);
    for (ptrdiff_t i = 0; i < MOST; i++) {
        single[i] = run(l, &got, i, 1);
    }
    for (ptrdiff_t count = 0; count < MOST; count++) {
        fill(l, &got);
        const uint32_t flags = run(l, &got, 0, count);
        uint32_t expected = 0;
        for (ptrdiff_t i = 0; i < count; i++) {
            expected |= single[i];
        }
        ck_assert_msg(flags == expected, "%s of %td elements: flags %x, not %x", l->ufunc,
                      count, (unsigned)flags, (unsigned)expected);
        run(l, &got, count, COUNT - count);
        ck_assert_msg(memcmp(&got, &wanted, sizeof got) == 0, "%s of %td elements", l->ufunc,
                      count);
        static operands rest;
        fill(l, &got);
        fill(l, &rest);
        run(l, &got, 0, count);
        for (ptrdiff_t i = 0; i < count; i++) {
            run(l, &rest, i, 1);
        }
        ck_assert_msg(memcmp(&got, &rest, sizeof got) == 0, "%s writes beyond %td elements",
                      l->ufunc, count);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("whole vectors");
    TCase *test = tcase_create("whole vectors");
    tcase_set_timeout(test, 120);
    tcase_add_loop_test(test, any_number_as_many, 0, COUNT_OF(layouts));
    suite_add_tcase(suite, test);
    return run_tests(suite);
}

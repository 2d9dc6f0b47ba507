/* Operands that span more than the caches hold are copied another way than smaller ones
 * (runtime/kernels/blocks.c): a call gives, byte for byte, what calls on short pieces give, for
 * items of each size, steps of either sign, and the gaps of the output, which nobody touches.
 */
#include "test_call_support.h"

enum { COUNT = 700001, MOST = 3 * COUNT, PIECE = 1000 };

typedef struct layout {
    const char *ufunc, *dtype;
    ptrdiff_t itemsize, first, second, out; /* steps, in items */
} layout;

static const layout layouts[] = {
    {"maximum", "complex128", 16, 2, 2, 2},  {"maximum", "complex128", 16, -1, 3, -2},
    {"floor_divide", "float64", 8, 2, 2, 2}, {"floor_divide", "float64", 8, -2, 0, 3},
    {"floor_divide", "float32", 4, 3, 2, 2}, {"floor_divide", "int32", 4, 2, -3, -1},
    {"floor_divide", "int64", 8, -1, 2, 2},  {"maximum", "complex64", 8, 0, 2, -3},
};

typedef struct operand {
    char *memory, *first;
    ptrdiff_t stride;
} operand;

/* Items from small whole numbers; no item is 0. */
static operand make(const layout *l, ptrdiff_t step, int salt)
{
    const size_t bytes = (size_t)MOST * (size_t)l->itemsize;
    operand o = {malloc(bytes), NULL, step * l->itemsize};
    ck_assert(o.memory != NULL);
    int8_t numbers[MOST / 1000];
    for (size_t i = 0; i < COUNT_OF(numbers); i++) {
        numbers[i] = (int8_t)((int)(i * 7 + (size_t)salt) % 127 - 128);
    }
    const ptrdiff_t count = COUNT_OF(numbers);
    const ndm_view from = row(numbers, "int8", &count);
    const ndm_view whole = row(o.memory, l->dtype, &count);
    ndm_error error;
    expect(ndm_copyto(&whole, &from, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK, &error);
    for (size_t done = (size_t)count * (size_t)l->itemsize; done < bytes;) {
        const size_t more = done < bytes - done ? done : bytes - done;
        memcpy(o.memory + done, o.memory, more);
        done += more;
    }
    o.first = step < 0 ? o.memory + (MOST - 1) * l->itemsize : o.memory;
    return o;
}

static void run(const layout *l, const operand *o, char *out, ptrdiff_t start, ptrdiff_t count)
{
    const ndm_view a =
        strided(o[0].first + start * o[0].stride, l->dtype, 1, &count, &o[0].stride);
    const ndm_view b =
        strided(o[1].first + start * o[1].stride, l->dtype, 1, &count, &o[1].stride);
    const ndm_view y = strided(out + start * o[2].stride, l->dtype, 1, &count, &o[2].stride);
    ndm_error error;
    expect(call2(l->ufunc, &a, &b, &y, (ndm_options){.threads = 1}, &error), NDM_OK, &error);
}

START_TEST(far_as_near)
{
    const layout *l = &layouts[_i];
    const size_t bytes = (size_t)MOST * (size_t)l->itemsize;
    const operand o[] = {make(l, l->first, 1), make(l, l->second, 5), make(l, l->out, 9)};
    const operand wanted = make(l, l->out, 9);
    ck_assert(memcmp(o[2].memory, wanted.memory, bytes) == 0);
    run(l, o, o[2].first, 0, COUNT);
    for (ptrdiff_t start = 0; start < COUNT; start += PIECE) {
        run(l, o, wanted.first, start, COUNT - start < PIECE ? COUNT - start : PIECE);
    }
    ck_assert(memcmp(o[2].memory, wanted.memory, bytes) == 0);
    for (int i = 0; i < 3; i++) {
        free(o[i].memory);
    }
    free(wanted.memory);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("far operands");
    TCase *test = tcase_create("far operands");
    tcase_set_timeout(test, 120);
    tcase_add_loop_test(test, far_as_near, 0, COUNT_OF(layouts));
    suite_add_tcase(suite, test);
    return run_tests(suite);
}

/* Every loop of every ufunc in the registry, on special values: contiguous, strided, backwards,
 * unaligned, byte-swapped and in place must give the same bits (a NaN counting as a NaN). A new
 * loop is tested the day it appears. */
#include "test_kernels_support.h"

typedef enum layout { PLAIN, SPREAD, BACKWARDS, UNALIGNED, SWAPPED, LAYOUT_COUNT } layout;

/* Memory of one operand in some layout. */
typedef struct laid {
    char *memory;
    ptrdiff_t shape, stride;
    ndm_view view;
} laid;

static void lay_out(laid *out, const ndm_dtype *dtype, ptrdiff_t count, layout how)
{
    ptrdiff_t itemsize = (ptrdiff_t)dtype->itemsize;
    out->shape = count;
    out->stride = how == SPREAD ? 3 * itemsize : how == BACKWARDS ? -itemsize : itemsize;
    out->memory = aligned_alloc(64, (size_t)((3 * itemsize * count + 64) / 64 * 64 + 64));
    ck_assert_ptr_nonnull(out->memory);
    memset(out->memory, 0x5a, (size_t)(3 * itemsize * count + 64));
    char *start =
        out->memory + (how == UNALIGNED) + (how == BACKWARDS) * itemsize * (count - 1);
    out->view = (ndm_view){start, *dtype, 1, &out->shape, &out->stride, NDM_VIEW_WRITEABLE};
    if (how == SWAPPED) {
        out->view.dtype = ndm_dtype_swapped(dtype);
    }
}

static void swap_item(const ndm_dtype *dtype, char *item)
{
    size_t unit = dtype->cls->swap < 2 ? 1 : dtype->cls->swap;
    for (size_t at = 0; at < dtype->itemsize; at += unit) {
        for (size_t i = 0; i < unit / 2; i++) {
            char kept = item[at + i];
            item[at + i] = item[at + unit - 1 - i];
            item[at + unit - 1 - i] = kept;
        }
    }
}

static void put(const laid *to, ptrdiff_t i, const char *item)
{
    char *place = (char *)to->view.data + i * to->stride;
    memcpy(place, item, to->view.dtype.itemsize);
    if (to->view.dtype.order == NDM_SWAPPED) {
        swap_item(&to->view.dtype, place);
    }
}

static void get(const laid *from, ptrdiff_t i, char *item)
{
    memcpy(item, (const char *)from->view.data + i * from->stride, from->view.dtype.itemsize);
    if (from->view.dtype.order == NDM_SWAPPED) {
        swap_item(&from->view.dtype, item);
    }
}

typedef struct trial {
    const ndm_ufunc *ufunc;
    ndm_loop_info loop;
    int nin, nout;
    ptrdiff_t count;
    values inputs[NDM_MAXARGS];
    laid operands[NDM_MAXARGS];
} trial;

/* Element i of input k: all pairs of values, the first input slowest. */
static const char *input_item(const trial *t, int k, ptrdiff_t i)
{
    int count = t->inputs[k].count;
    return t->inputs[k].items[k == 0 ? i / t->inputs[t->nin > 1].count % count : i % count];
}

/* Runs the loop; `in_place`: output 0 is the memory of input `in_place - 1`. */
static ndm_status run(trial *t, layout how, int in_place, uint32_t *flags, ndm_error *error)
{
    const ndm_view *inputs[NDM_MAXARGS], *outs[NDM_MAXARGS];
    for (int k = 0; k < t->nin + t->nout; k++) {
        lay_out(&t->operands[k], &t->loop.dtypes[k], t->count, how);
        for (ptrdiff_t i = 0; k < t->nin && i < t->count; i++) {
            put(&t->operands[k], i, input_item(t, k, i));
        }
    }
    for (int k = 0; k < t->nin; k++) {
        inputs[k] = &t->operands[k].view;
    }
    for (int k = 0; k < t->nout; k++) {
        bool shared = k == 0 && in_place > 0;
        outs[k] = &t->operands[shared ? in_place - 1 : t->nin + k].view;
    }
    ndm_options options = {
        .size = sizeof options, .signature = t->loop.dtypes, .out = outs, .fp_flags = flags};
    return ndm_call(t->ufunc, inputs, NULL, &options, error);
}

static void free_operands(trial *t)
{
    for (int k = 0; k < t->nin + t->nout; k++) {
        free(t->operands[k].memory);
    }
}

static void check_outputs(const trial *t, const trial *reference, int in_place, const char *how)
{
    for (int k = 0; k < t->nout; k++) {
        bool shared = k == 0 && in_place > 0;
        const laid *from = &t->operands[shared ? in_place - 1 : t->nin + k];
        for (ptrdiff_t i = 0; i < t->count; i++) {
            char got[MAX_ITEM], wanted[MAX_ITEM];
            get(from, i, got);
            get(&reference->operands[t->nin + k], i, wanted);
            ck_assert_msg(same_item(&t->loop.dtypes[t->nin + k], got, wanted),
                          "%s: output %d, element %td differs: %s", t->loop.symbol, k, i, how);
        }
    }
}

static void compare_runs(const trial *reference, ndm_status wanted, uint32_t flags, layout how,
                         int in_place)
{
    static const char *const names[] = {"contiguous", "strided", "backwards", "unaligned",
                                        "byte-swapped"};
    trial t = *reference;
    ndm_error error = {NDM_OK, ""};
    uint32_t raised = 0;
    ndm_status status = run(&t, how, in_place, &raised, &error);
    ck_assert_msg(status == wanted, "%s, %s: %s", t.loop.symbol, names[how], error.message);
    ck_assert_msg(raised == flags, "%s, %s, in place %d: flags %x, contiguous %x",
                  t.loop.symbol, names[how], in_place, raised, flags);
    if (status == NDM_OK) {
        check_outputs(&t, reference, in_place, names[how]);
    }
    free_operands(&t);
}

/* Values that a loop refuses are taken out, one kind at a time: negative ones. */
static void drop_negative(values *v, const ndm_dtype *dtype)
{
    int kept = 0;
    for (int i = 0; i < v->count; i++) {
        _Alignas(16) char item[MAX_ITEM];
        memcpy(item, v->items[i], sizeof item);
        if (dtype->cls->zero == NULL || dtype->cls->compare(item, dtype->cls->zero) >= 0) {
            memmove(v->items[kept++], v->items[i], MAX_ITEM);
        }
    }
    v->count = kept;
}

static void walk_loop(const ndm_ufunc *ufunc, const ndm_loop_info *loop)
{
    static trial t;
    t = (trial){.ufunc = ufunc, .loop = *loop};
    t.nin = ndm_ufunc_nin(ufunc);
    t.nout = ndm_ufunc_nout(ufunc);
    for (int k = 0; k < t.nin; k++) {
        t.inputs[k] = special_values(&loop->dtypes[k]);
        ck_assert_int_gt(t.inputs[k].count, 1);
    }
    t.count = t.inputs[0].count * (t.nin > 1 ? t.inputs[1].count : 1);
    uint32_t flags = 0;
    ndm_error error = {NDM_OK, ""};
    ndm_status status = run(&t, PLAIN, 0, &flags, &error);
    if (status == NDM_ERROR_LOOP) {
        free_operands(&t);
        for (int k = 1; k < t.nin; k++) {
            drop_negative(&t.inputs[k], &loop->dtypes[k]);
        }
        t.count = t.inputs[0].count * (t.nin > 1 ? t.inputs[1].count : 1);
        status = run(&t, PLAIN, 0, &flags, &error);
    }
    ck_assert_msg(status == NDM_OK, "%s: %s", loop->symbol, error.message);
    for (int how = PLAIN; how < LAYOUT_COUNT; how++) {
        compare_runs(&t, status, flags, (layout)how, 0);
        for (int k = 0; k < t.nin; k++) {
            if (loop->dtypes[k].itemsize == loop->dtypes[t.nin].itemsize &&
                ndm_dtype_equal(&loop->dtypes[k], &loop->dtypes[t.nin])) {
                compare_runs(&t, status, flags, (layout)how, k + 1);
            }
        }
    }
    free_operands(&t);
}

START_TEST(every_loop_gives_the_same_bits)
{
    size_t count = ndm_ufunc_list(NULL, 0), loops = 0;
    const ndm_ufunc **ufuncs = calloc(count, sizeof *ufuncs);
    ck_assert_ptr_nonnull(ufuncs);
    ndm_ufunc_list(ufuncs, count);
    for (size_t i = 0; i < count; i++) {
        ndm_loop_info info;
        for (size_t k = 0;
             is_elementwise(ufuncs[i]) && ndm_ufunc_loop(ufuncs[i], k, &info, NULL) == NDM_OK;
             k++) {
            walk_loop(ufuncs[i], &info);
            loops++;
        }
    }
    free(ufuncs);
    ck_assert_uint_gt(count, 0);
    ck_assert_uint_gt(loops, count);
}
END_TEST

/* Every cast, on the special values of its source, in every layout. */
static void walk_cast(const ndm_dtype *from, const ndm_dtype *to)
{
    values v = special_values(from);
    laid reference_in, reference_out;
    ndm_error error;
    lay_out(&reference_in, from, v.count, PLAIN);
    lay_out(&reference_out, to, v.count, PLAIN);
    for (int i = 0; i < v.count; i++) {
        put(&reference_in, i, v.items[i]);
    }
    expect(
        ndm_copyto(&reference_out.view, &reference_in.view, NDM_CASTING_UNSAFE, NULL, &error),
        NDM_OK, &error);
    for (int pair = 0; pair < LAYOUT_COUNT * LAYOUT_COUNT; pair++) {
        laid in, out;
        lay_out(&in, from, v.count, (layout)(pair / LAYOUT_COUNT));
        lay_out(&out, to, v.count, (layout)(pair % LAYOUT_COUNT));
        for (int i = 0; i < v.count; i++) {
            put(&in, i, v.items[i]);
        }
        expect(ndm_copyto(&out.view, &in.view, NDM_CASTING_UNSAFE, NULL, &error), NDM_OK,
               &error);
        for (int i = 0; i < v.count; i++) {
            char got[MAX_ITEM], wanted[MAX_ITEM];
            get(&out, i, got);
            get(&reference_out, i, wanted);
            ck_assert_msg(same_item(to, got, wanted), "%s to %s, element %d, layouts %d",
                          from->cls->name, to->cls->name, i, pair);
        }
        free(in.memory);
        free(out.memory);
    }
    free(reference_in.memory);
    free(reference_out.memory);
}

START_TEST(every_cast_gives_the_same_bits)
{
    size_t count = ndm_dtype_list(NULL, 0);
    ndm_dtype *dtypes = calloc(count, sizeof *dtypes);
    ck_assert_ptr_nonnull(dtypes);
    ndm_dtype_list(dtypes, count);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            walk_cast(&dtypes[i], &dtypes[k]);
        }
    }
    free(dtypes);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("walk");
    TCase *tests = tcase_create("walk");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, every_loop_gives_the_same_bits);
    tcase_add_test(tests, every_cast_gives_the_same_bits);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}

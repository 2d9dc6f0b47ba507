/* What a call costs beside the loop: the median processor time of calls on few elements, in ns.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "ndmill/ndmill.h"

enum { ROUNDS = 51, CALLS = 20000 };

static double x[1000], y[1000], out[1000];
static float narrow[1000];
static uint8_t mask[1000];

typedef struct bench {
    const char *what;
    ndm_view a, b, out, where;
    bool given, masked, planned;
} bench;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e9 * (double)time.tv_sec + (double)time.tv_nsec;
}

static int by_size(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static ndm_status run_calls(const bench *b, const ndm_ufunc *ufunc, ndm_plan *plan,
                            const ndm_options *options, ndm_error *error)
{
    const ndm_view *inputs[2] = {&b->a, &b->b};
    ndm_status status = NDM_OK;
    for (int i = 0; status == NDM_OK && i < CALLS; i++) {
        if (plan != NULL) {
            status = ndm_plan_run(plan, NULL, error);
        } else if (b->given) {
            status = ndm_call(ufunc, inputs, NULL, options, error);
        } else {
            ndm_array *result = NULL;
            status = ndm_call(ufunc, inputs, &result, options, error);
            ndm_array_release(result);
        }
    }
    return status;
}

static ndm_status measure(const bench *b, const ndm_ufunc *ufunc, double *median,
                          ndm_error *error)
{
    const ndm_view *inputs[2] = {&b->a, &b->b}, *outs[1] = {&b->out};
    const ndm_options options = {.size = sizeof options,
                                 .out = b->given ? outs : NULL,
                                 .where = b->masked ? &b->where : NULL};
    double times[ROUNDS];
    ndm_plan *plan = NULL;
    ndm_status status =
        b->planned ? ndm_plan_create(ufunc, inputs, &options, &plan, error) : NDM_OK;
    for (int round = 0; status == NDM_OK && round < ROUNDS; round++) {
        double start = now();
        status = run_calls(b, ufunc, plan, &options, error);
        times[round] = (now() - start) / CALLS;
    }
    ndm_plan_free(plan);
    if (status == NDM_OK) {
        qsort(times, ROUNDS, sizeof times[0], by_size);
        *median = times[ROUNDS / 2];
    }
    return status;
}

int main(void)
{
    static const ptrdiff_t ten = 10, thousand = 1000, step = 16, square[2] = {3, 3};
    ndm_dtype f8, f4, bools;
    ndm_error error;
    const ndm_ufunc *add;
    if (ndm_dtype_find("float64", &f8, &error) != NDM_OK ||
        ndm_dtype_find("float32", &f4, &error) != NDM_OK ||
        ndm_dtype_find("bool", &bools, &error) != NDM_OK ||
        ndm_ufunc_find("add", &add, &error) != NDM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return EXIT_FAILURE;
    }
    const ndm_scalar value = ndm_scalar_float(2.5);
    const ndm_view weak = ndm_view_weak(&value);
#define ROW(memory, dtype, n) ((ndm_view){memory, dtype, 1, &(n), NULL, NDM_VIEW_WRITEABLE})
    const ndm_view a0 = {x, f8, 0, NULL, NULL, 0}, b0 = {y, f8, 0, NULL, NULL, 0};
    const ndm_view out0 = {out, f8, 0, NULL, NULL, NDM_VIEW_WRITEABLE};
    const ndm_view a10 = ROW(x, f8, ten), b10 = ROW(y, f8, ten), out10 = ROW(out, f8, ten);
    const ndm_view apart = {x, f8, 1, &ten, &step, 0}, other = ROW(narrow, f4, ten);
    const ndm_view a1000 = ROW(x, f8, thousand), b1000 = ROW(y, f8, thousand);
    const ndm_view out1000 = ROW(out, f8, thousand), where = ROW(mask, bools, ten);
    const ndm_view a9 = {x, f8, 2, square, NULL, 0};
    const ndm_view out9 = {out, f8, 2, square, NULL, NDM_VIEW_WRITEABLE};
    const bench benches[] = {
        {.what = "0-d", .a = a0, .b = b0, .out = out0, .given = true},
        {.what = "10 elements", .a = a10, .b = b10, .out = out10, .given = true},
        {.what = "10, into a new array", .a = a10, .b = b10},
        {.what = "10 and a weak scalar", .a = a10, .b = weak, .out = out10, .given = true},
        {.what = "10, every second", .a = apart, .b = b10, .out = out10, .given = true},
        {.what = "3 x 3", .a = a9, .b = a9, .out = out9, .given = true},
        {.what = "10, one cast", .a = other, .b = b10, .out = out10, .given = true},
        {.what = "10, masked",
         .a = a10,
         .b = b10,
         .out = out10,
         .where = where,
         .given = true,
         .masked = true},
        {.what = "10, a kept plan",
         .a = a10,
         .b = b10,
         .out = out10,
         .given = true,
         .planned = true},
        {.what = "1000 elements", .a = a1000, .b = b1000, .out = out1000, .given = true},
    };
    printf("add, float64; median of %d rounds of %d calls\n", ROUNDS, CALLS);
    for (size_t i = 0; i < sizeof benches / sizeof benches[0]; i++) {
        double median;
        if (measure(&benches[i], add, &median, &error) != NDM_OK) {
            fprintf(stderr, "%s\n", error.message);
            return EXIT_FAILURE;
        }
        printf("%-24s %7.1f ns\n", benches[i].what, median);
    }
    return EXIT_SUCCESS;
}

/* A generalized ufunc of as many operands as there may be: a plan that needs more memory than
 * it brings along, every allocation of which is made to fail in turn. */
#include <stdint.h>

#include "modules/module_head.h"
#include "system/memory.h"
#include "test_call_support.h"

enum { INPUTS = NDM_MAXARGS - 1, ROWS = 3, LENGTH = 40 };

/* "(n),(n),...->(n)": the sum of all inputs. */
static int add_all(char *const *args, const ptrdiff_t *dimensions, const ptrdiff_t *strides,
                   ndm_loop_ctx *ctx)
{
    (void)ctx;
    for (ptrdiff_t k = 0; k < dimensions[0]; k++) {
        for (ptrdiff_t i = 0; i < dimensions[1]; i++) {
            double sum = 0, item;
            for (int operand = 0; operand < INPUTS; operand++) {
                memcpy(&item,
                       args[operand] + k * strides[operand] + i * strides[INPUTS + 1 + operand],
                       sizeof item);
                sum += item;
            }
            memcpy(args[INPUTS] + k * strides[INPUTS] + i * strides[2 * INPUTS + 1], &sum,
                   sizeof sum);
        }
    }
    return 0;
}

ONE_LOOP_KERNEL("many", add_all);
static const char *types[INPUTS + 1];
static const ndm_core_dim dims[] = {{"n", -1, false}};
static uint8_t core_ndims[INPUTS + 1];
static const uint8_t core_axes[INPUTS + 1];

static const ndm_ufunc_record ufuncs[] = {{.name = "sum_of_many",
                                           .signature = "(n),...->(n)",
                                           .nin = INPUTS,
                                           .nout = 1,
                                           .aliases = nothing,
                                           .doc = "A test.",
                                           .hash = {86, 1},
                                           .core_dim_count = 1,
                                           .core_dims = dims,
                                           .core_ndims = core_ndims,
                                           .core_axes = core_axes}};
static const ndm_loop_record loops[] = {{.ufunc = "sum_of_many",
                                         .types = types,
                                         .symbol = "sum_of_many",
                                         .cost = 5,
                                         .hash = {86, 2}}};
static const ndm_module module = {ONE_LOOP_MODULE("many")};

static void register_module(void)
{
    ndm_error error;
    for (int i = 0; i <= INPUTS; i++) {
        types[i] = "float64";
        core_ndims[i] = 1;
    }
    expect(ndm_module_register(&module, &error), NDM_OK, &error);
}

/* Every third input is of another dtype; the first one lies on the output, turned. */
START_TEST(every_allocation_fails)
{
    register_module();
    const ptrdiff_t shape[2] = {ROWS, LENGTH};
    const ptrdiff_t turned[2] = {sizeof(double), ROWS * sizeof(double)};
    static double numbers[INPUTS][ROWS * LENGTH], output[ROWS * LENGTH];
    static int16_t narrow[INPUTS][ROWS * LENGTH];
    ndm_view views[INPUTS], out = strided(output, "float64", 2, shape, NULL);
    const ndm_view *inputs[INPUTS], *outs[1] = {&out};
    for (int k = 0; k < INPUTS; k++) {
        for (int i = 0; i < ROWS * LENGTH; i++) {
            numbers[k][i] = narrow[k][i] = (int16_t)(k + i);
        }
        views[k] = k % 3 == 2 ? strided(narrow[k], "int16", 2, shape, NULL)
                              : strided(numbers[k], "float64", 2, shape, NULL);
        inputs[k] = &views[k];
    }
    views[0] = strided(output, "float64", 2, shape, turned);
    ndm_options options = {.size = sizeof options, .out = outs};
    ndm_status status = NDM_ERROR_MEMORY;
    ndm_error error;
    long allowed = 0;
    for (; status != NDM_OK && allowed < 1000; allowed++) {
        memcpy(output, numbers[0], sizeof output);
        ndm_memory_limit(allowed);
        status = ndm_call(the_ufunc("sum_of_many"), inputs, NULL, &options, &error);
        ndm_memory_limit(-1);
        if (status != NDM_OK) {
            expect(status, NDM_ERROR_MEMORY, &error);
            ck_assert_mem_eq(output, numbers[0], sizeof output);
        }
    }
    expect(status, NDM_OK, &error);
    ck_assert_int_gt(allowed, 40);
    for (int row = 0; row < ROWS; row++) {
        for (int i = 0; i < LENGTH; i++) {
            double wanted = numbers[0][i * ROWS + row];
            for (int k = 1; k < INPUTS; k++) {
                wanted += numbers[k][row * LENGTH + i];
            }
            ck_assert_double_eq(output[row * LENGTH + i], wanted);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("many operands");
    TCase *tests = tcase_create("many operands");
    tcase_add_test(tests, every_allocation_fails);
    suite_add_tcase(suite, tests);
    return run_tests(suite);
}

/* A plan made once and run on new memory each time, and a ufunc whose module is named at run
 * time:
 *
 *   cc fused.c $(pkg-config --cflags --libs ndmill) -o fused
 *   cc fused.c $(pkg-config --cflags --libs --static ndmill) -static-libgcc -o fused   # with
 * libndmill.a
 *   ./fused [MODULE.so UFUNC]
 */
#include <ndmill/ndmill.h>
#include <stdio.h>

enum { COUNT = 4 };

static int fail(const ndm_error *error)
{
    fprintf(stderr, "fused: %s\n", error->message);
    return 1;
}

int main(int argc, char **argv)
{
    const ptrdiff_t count = COUNT;
    double x[2][COUNT] = {{1, 2, 3, 4}, {10, 20, 30, 40}}, y[2][COUNT];
    const char *name = argc > 2 ? argv[2] : "multiply";
    ndm_error error;
    ndm_dtype float64;
    const ndm_ufunc *ufunc;
    ndm_plan *plan;

    if (argc > 2 && ndm_module_load(argv[1], &error) != NDM_OK)
        return fail(&error);
    if (ndm_dtype_find("float64", &float64, &error) != NDM_OK ||
        ndm_ufunc_find(name, &ufunc, &error) != NDM_OK)
        return fail(&error);

    const ndm_view in = {.data = x[0], .dtype = float64, .ndim = 1, .shape = &count};
    const ndm_view out = {y[0], float64, 1, &count, NULL, NDM_VIEW_WRITEABLE};
    const ndm_view *ins[] = {&in, &in}, *outs[] = {&out};
    const ndm_options options = {.size = sizeof options, .out = outs};
    if (ndm_plan_create(ufunc, ins, &options, &plan, &error) != NDM_OK)
        return fail(&error);
    for (int row = 0; row < 2; row++) {
        void *const pointers[] = {x[row], x[row], y[row]};
        if (ndm_plan_run(plan, pointers, &error) != NDM_OK)
            return fail(&error);
        for (int i = 0; i < COUNT; i++)
            printf("%.6g%c", y[row][i], i + 1 < COUNT ? ' ' : '\n');
    }
    ndm_plan_free(plan);
    return 0;
}

/* ndmill info: what this library is and has. */
#include <getopt.h>
#include <stdlib.h>

#include "command.h"

static void print_targets(void)
{
    ndm_target_info targets[NDM_TARGET_COUNT];
    size_t count = ndm_target_list(targets, NDM_TARGET_COUNT);
    for (size_t i = 0; i < count && i < NDM_TARGET_COUNT; i++)
        printf("  %-10s %s%s%s\n", targets[i].name, targets[i].built ? "built" : "not built",
               targets[i].runnable ? ", runs here" : "", targets[i].chosen ? ", chosen" : "");
}

static int print_dtypes(void)
{
    size_t count = ndm_dtype_list(NULL, 0);
    ndm_dtype *dtypes = calloc(count + 1, sizeof *dtypes);
    if (!dtypes)
        return complain("out of memory");
    ndm_dtype_list(dtypes, count);
    for (size_t i = 0; i < count; i++)
        printf("  %-12s %c %2u bytes  %s\n", ndm_dtype_name(&dtypes[i]),
               dtypes[i].cls->character ? dtypes[i].cls->character : ' ', dtypes[i].itemsize,
               dtypes[i].cls->doc);
    free(dtypes);
    return EXIT_YES;
}

static uint32_t count_reductions(const ndm_module *module)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < module->ufunc_count; i++)
        count += (ufunc_record(module, i)->flags & NDM_UFUNC_REDUCTION) != 0;
    return count;
}

static int print_modules(void)
{
    size_t count = ndm_module_list(NULL, 0);
    const ndm_module **modules = calloc(count + 1, sizeof *modules);
    if (!modules)
        return complain("out of memory");
    ndm_module_list(modules, count);
    for (size_t i = 0; i < count; i++) {
        const uint32_t reductions = count_reductions(modules[i]);
        printf("  %-12s %u dtypes, %u ufuncs, %u reductions, %u loops, %u casts\n",
               modules[i]->name, modules[i]->dtype_count, modules[i]->ufunc_count - reductions,
               reductions, modules[i]->loop_count, modules[i]->cast_count);
    }
    free(modules);
    return EXIT_YES;
}

/* A value of the dtype as its compute dtype has it, which holds it with all digits; nothing
 * where there is none. */
static int print_limit(const char *name, const ndm_dtype *dtype, const void *item)
{
    const ndm_view view = {.data = (void *)(uintptr_t)item, .dtype = *dtype};
    ndm_dtype wide = *dtype;
    ndm_array *array = NULL;
    char *text = NULL;
    ndm_error error;
    if (!item)
        return EXIT_YES;
    bool failed =
        (dtype->cls->compute && ndm_dtype_find(dtype->cls->compute, &wide, &error) != NDM_OK) ||
        ndm_astype(&view, &wide, NDM_CASTING_UNSAFE, NDM_ORDER_C, &array, &error) ||
        ndm_to_string(ndm_array_view(array), NULL, &text, &error);
    ndm_array_release(array);
    if (failed)
        return complain_error(&error);
    printf("  %-9s %s\n", name, text);
    ndm_free(text);
    return EXIT_YES;
}

static int print_dtype(const char *name)
{
    ndm_error error;
    ndm_dtype dtype;
    ndm_limits limits;
    if (ndm_dtype_find(name, &dtype, &error) != NDM_OK ||
        ndm_dtype_limits(&dtype, &limits, &error) != NDM_OK)
        return complain_error(&error);
    printf("%s  %s\n  %-9s %s\n  %-9s %u\n", ndm_dtype_name(&dtype), dtype.cls->doc, "kind",
           dtype.cls->kind, "bits", (unsigned)limits.bits);
    if (dtype.cls->compute)
        printf("  %-9s %s\n", "compute", dtype.cls->compute);
    if (limits.eps && limits.tiny)
        printf("  %-9s %d\n", "nmant", (int)limits.nmant);
    const struct {
        const char *name;
        const void *item;
    } values[] = {{"max", limits.max},
                  {"min", limits.min},
                  {"eps", limits.eps},
                  {"tiny", limits.tiny},
                  {"smallest", limits.smallest}};
    int status = EXIT_YES;
    for (size_t i = 0; status == EXIT_YES && i < sizeof values / sizeof *values; i++)
        status = print_limit(values[i].name, &dtype, values[i].item);
    return status;
}

int command_info(int argc, char **argv)
{
    static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    int letter;
    while ((letter = getopt_long(argc, argv, "h", options, NULL)) != -1) {
        if (letter != 'h')
            return EXIT_BAD;
        puts("usage: ndmill info [DTYPE]\n\n"
             "The version, the targets, the modules and the dtypes; of one dtype its limits, "
             "as\n"
             "numpy.finfo and numpy.iinfo tell them.");
        return EXIT_YES;
    }
    if (optind + 1 < argc)
        return complain_usage("info", "takes one dtype at most");
    if (optind < argc)
        return print_dtype(argv[optind]);
    ndm_error error;
    const char *target;
    if (ndm_target(&target, &error) != NDM_OK)
        return complain_error(&error);
    printf("ndmill %s\ntarget %s, %d thread%s\n\ntargets\n", ndm_version(), target,
           ndm_get_threads(), ndm_get_threads() == 1 ? "" : "s");
    print_targets();
    puts("\nmodules");
    int status = print_modules();
    puts("\ndtypes");
    return status == EXIT_YES ? print_dtypes() : status;
}

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

static int print_modules(void)
{
    size_t count = ndm_module_list(NULL, 0);
    const ndm_module **modules = calloc(count + 1, sizeof *modules);
    if (!modules)
        return complain("out of memory");
    ndm_module_list(modules, count);
    for (size_t i = 0; i < count; i++)
        printf("  %-12s %u dtypes, %u ufuncs, %u loops, %u casts\n", modules[i]->name,
               modules[i]->dtype_count, modules[i]->ufunc_count, modules[i]->loop_count,
               modules[i]->cast_count);
    free(modules);
    return EXIT_YES;
}

int command_info(int argc, char **argv)
{
    static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    int letter;
    while ((letter = getopt_long(argc, argv, "h", options, NULL)) != -1) {
        if (letter != 'h')
            return EXIT_BAD;
        puts("usage: ndmill info\n\nThe version, the targets, the modules and the dtypes.");
        return EXIT_YES;
    }
    if (optind < argc)
        return complain_usage("info", "takes no arguments");
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

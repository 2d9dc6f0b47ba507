/* ndmill explain: which loop a call would run. */
#include <getopt.h>

#include "command.h"

static void print_help(void)
{
    puts(
        "usage: ndmill explain NAME [ARG]... [--dtype D] [--casting RULE]\n\n"
        "What the ufunc or reduction NAME is: its signature and its loops. With inputs of a\n"
        "ufunc, the loop that would run on them: its types, the casts before and after it, "
        "the\n"
        "target that its code was compiled for and the module it is from. ARG is a dtype, such "
        "as\n"
        "float32, a number or a number with its dtype, such as 3:int8.\n\n"
        "      --dtype D         the output dtype of the loop\n"
        "      --casting RULE    no, equiv, safe, same_kind (default) or unsafe\n"
        "  -h, --help            this text");
}

static void print_casts(const ndm_loop_info *loop, const ndm_dtype *inputs, int nin)
{
    for (int i = 0; i < nin; i++) {
        if (!inputs[i].cls)
            printf("  input %d   weak literal as %s\n", i + 1,
                   ndm_dtype_name(&loop->dtypes[i]));
        else if (ndm_dtype_equal(&inputs[i], &loop->dtypes[i]))
            printf("  input %d   %s\n", i + 1, ndm_dtype_name(&inputs[i]));
        else
            printf("  input %d   %s, cast to %s\n", i + 1, ndm_dtype_name(&inputs[i]),
                   ndm_dtype_name(&loop->dtypes[i]));
    }
    for (int i = nin; i < loop->nargs; i++)
        printf("  output %d  %s\n", i - nin + 1, ndm_dtype_name(&loop->dtypes[i]));
}

static int explain(const char *name, int count, char **arguments, const ndm_options *options)
{
    ndm_error error;
    const ndm_ufunc *ufunc;
    if (ndm_ufunc_find(name, &ufunc, &error) != NDM_OK)
        return complain_error(&error);
    int nin = ndm_ufunc_nin(ufunc);
    if (count == 0)
        return print_about(ufunc);
    if (is_reduction(ufunc))
        return complain("explain: %s is a reduction: 'ndmill explain %s' lists its loops", name,
                        name);
    if (count != nin)
        return complain("explain: %s takes %d input%s (%s), not %d", name, nin,
                        nin == 1 ? "" : "s", ndm_ufunc_signature(ufunc), count);

    operand operands[NDM_MAXARGS];
    ndm_dtype dtypes[NDM_MAXARGS] = {{0}};
    ndm_view views[NDM_MAXARGS];
    const ndm_view *inputs[NDM_MAXARGS];
    for (int i = 0; i < nin; i++) {
        bool is_dtype;
        if (operand_read_type(arguments[i], &dtypes[i], &operands[i], &is_dtype) != 0)
            return EXIT_BAD;
        if (operands[i].array)
            dtypes[i] = ndm_array_dtype(operands[i].array);
        views[i] =
            dtypes[i].cls ? (ndm_view){.dtype = dtypes[i]} : ndm_view_weak(&operands[i].scalar);
        inputs[i] = &views[i];
        operand_release(&operands[i]);
    }
    ndm_loop_info loop;
    ndm_status status = ndm_resolve(ufunc, inputs, options, &loop, &error);
    if (status != NDM_OK) {
        complain_error(&error);
        return status == NDM_ERROR_TYPE || status == NDM_ERROR_CASTING ? EXIT_NO : EXIT_BAD;
    }
    printf("%s: %s ", ndm_ufunc_name(ufunc), loop.symbol);
    print_loop_types(stdout, &loop, nin);
    putchar('\n');
    print_casts(&loop, dtypes, nin);
    printf("  target    %s\n  module    %s\n", loop.target, loop.module);
    return EXIT_YES;
}

int command_explain(int argc, char **argv)
{
    static const struct option long_options[] = {{"dtype", required_argument, NULL, 'd'},
                                                 {"casting", required_argument, NULL, 'c'},
                                                 {"help", no_argument, NULL, 'h'},
                                                 {NULL, 0, NULL, 0}};
    ndm_options options = {.size = sizeof(ndm_options)};
    ndm_error error;
    int letter;
    while ((letter = getopt_long(argc, argv, "h", long_options, NULL)) != -1) {
        ndm_status status = NDM_OK;
        if (letter == 'd')
            status = ndm_dtype_find(optarg, &options.dtype, &error);
        else if (letter == 'c')
            status = ndm_casting_parse(optarg, &options.casting, &error);
        else if (letter == 'h') {
            print_help();
            return EXIT_YES;
        } else
            return EXIT_BAD;
        if (status != NDM_OK)
            return complain_error(&error);
    }
    if (optind >= argc)
        return complain_usage("explain", "say which ufunc");
    return explain(argv[optind], argc - optind - 1, argv + optind + 1, &options);
}

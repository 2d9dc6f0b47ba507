/* ndmill cast: an array in another dtype. */
#include <getopt.h>

#include "command.h"

static void print_help(void)
{
    puts("usage: ndmill cast IN -t DTYPE [-o OUT] [--casting RULE]\n\n"
         "Converts a .npy file (- for one from standard input) or a number, as numpy.astype, "
         "and\n"
         "prints or writes it.\n\n"
         "  -t, --to DTYPE      such as float16, f2 or >i4\n"
         "  -o, --output FILE   write a .npy file, or to - for standard output\n"
         "      --casting RULE  no, equiv, safe, same_kind or unsafe (default)\n"
         "  -h, --help          this text");
}

static int cast(const char *text, const ndm_dtype *dtype, ndm_casting casting, const char *file)
{
    operand input;
    ndm_array *result;
    ndm_error error;
    if (operand_read(text, &input) != 0)
        return EXIT_BAD;
    progress_start("cast", NULL);
    ndm_status status =
        ndm_astype(operand_view(&input), dtype, casting, NDM_ORDER_K, &result, &error);
    progress_stop();
    operand_release(&input);
    if (status != NDM_OK)
        return complain_error(&error);
    int exit_status = output_write(ndm_array_view(result), file);
    ndm_array_release(result);
    return exit_status;
}

int command_cast(int argc, char **argv)
{
    static const struct option options[] = {{"to", required_argument, NULL, 't'},
                                            {"output", required_argument, NULL, 'o'},
                                            {"casting", required_argument, NULL, 'c'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    ndm_error error;
    ndm_dtype dtype = {0};
    ndm_casting casting = NDM_CASTING_UNSAFE;
    const char *file = NULL;
    int letter;
    while ((letter = getopt_long(argc, argv, "t:o:h", options, NULL)) != -1) {
        ndm_status status = NDM_OK;
        if (letter == 't')
            status = ndm_dtype_find(optarg, &dtype, &error);
        else if (letter == 'c')
            status = ndm_casting_parse(optarg, &casting, &error);
        else if (letter == 'o')
            file = optarg;
        else if (letter == 'h') {
            print_help();
            return EXIT_YES;
        } else
            return EXIT_BAD;
        if (status != NDM_OK)
            return complain_error(&error);
    }
    if (!dtype.cls)
        return complain_usage("cast", "say to which dtype (-t)");
    if (argc - optind != 1)
        return complain_usage("cast", "takes one input");
    return cast(argv[optind], &dtype, casting, file);
}

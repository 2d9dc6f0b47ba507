/* ndmill call: a ufunc on .npy files and literals. */
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "command.h"

static ndm_cancel interrupt;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupt.requested = 1;
}

/* What the command line asks for. */
typedef struct request {
    const ndm_ufunc *ufunc;
    operand inputs[NDM_MAXARGS];
    const char *files[NDM_MAXARGS]; /* -o, in order */
    ndm_array *into[NDM_MAXARGS];   /* --out-into, in order */
    const ndm_view *out[NDM_MAXARGS];
    const char *into_files[NDM_MAXARGS];
    int file_count, into_count;
    operand where;
    ndm_options options;
    bool verbose;
} request;

static void print_help(void)
{
    puts("usage: ndmill call NAME IN... [OPTION]...\n\n"
         "Calls the ufunc NAME. IN is a .npy file, or - for one from standard input; a number\n"
         "such as 3, -2.5 or 1+2j, which takes its dtype from the other inputs; a number with "
         "its\n"
         "dtype, such as 3:int8; true or false. A file of such a name is ./3. Results are "
         "printed,\n"
         "or written:\n\n"
         "  -o, --output FILE     write the next output to a new .npy file, or to - for "
         "standard\n"
         "                        output\n"
         "      --out-into FILE   write the next output into the array of an existing .npy "
         "file\n"
         "      --where FILE      compute only where this bool array is true\n"
         "      --casting RULE    no, equiv, safe, same_kind (default) or unsafe\n"
         "      --dtype D         the output dtype of the loop\n"
         "      --order ORDER     memory order of new outputs: C, F, A or K (default)\n"
         "      --tier TIER       correct (default), or fast where there is such a loop\n"
         "      --threads N       use at most N threads\n"
         "      --fp-errors MODE  ignore (default), warn or fail on divide, overflow, invalid\n"
         "      --deterministic   only loops that give the same bits in every build\n"
         "  -v, --verbose         tell the loop, the target and the time on stderr\n"
         "  -h, --help            this text");
}

static int parse_order(const char *text, ndm_order *out)
{
    static const char letters[] = "KCFA";
    const char *found = text[0] && !text[1] ? strchr(letters, text[0]) : NULL;
    if (!found)
        return complain("call: --order '%s' is none of C, F, A, K", text);
    *out = (ndm_order)(found - letters);
    return 0;
}

static int parse_tier(const char *text, ndm_tier *out)
{
    if (strcmp(text, "correct") == 0)
        *out = NDM_TIER_CORRECT;
    else if (strcmp(text, "fast") == 0)
        *out = NDM_TIER_FAST;
    else
        return complain("call: --tier '%s' is neither correct nor fast", text);
    return 0;
}

static int parse_threads(const char *text, int *out)
{
    char *end;
    long value = strtol(text, &end, 10);
    if (end == text || *end || value < 1 || value > 4096)
        return complain("call: --threads '%s' is no number from 1 to 4096", text);
    *out = (int)value;
    return 0;
}

static void on_fp_warning(void *context, const ndm_ufunc *ufunc, uint32_t flags)
{
    static const char *const names[] = {"divide by zero", "overflow", "underflow",
                                        "invalid value"};
    (void)context;
    for (int i = 0; i < 4; i++)
        if (flags & 1u << i)
            fprintf(stderr, "ndmill: warning: %s in %s\n", names[i], ndm_ufunc_name(ufunc));
}

static int parse_fp_errors(const char *text, ndm_options *options)
{
    if (strcmp(text, "ignore") == 0)
        options->fp_mode = NDM_FP_IGNORE;
    else if (strcmp(text, "warn") == 0)
        options->fp_mode = NDM_FP_WARN;
    else if (strcmp(text, "fail") == 0)
        options->fp_mode = NDM_FP_FAIL;
    else
        return complain("call: --fp-errors '%s' is none of ignore, warn, fail", text);
    options->fp_callback = on_fp_warning;
    return 0;
}

/* Whether two names are one file; a file that is not there yet is known by its name alone. */
static bool is_same_file(const char *a, const char *b)
{
    struct stat x, y;
    if (stat(a, &x) != 0 || stat(b, &y) != 0)
        return strcmp(a, b) == 0;
    return x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* Each output needs a file of its own: maps of one file at two addresses do not look as if they
 * overlap. */
static int check_own_file(const request *r, const char *path)
{
    bool taken = false;
    for (int i = 0; i < r->file_count; i++)
        taken = taken || is_same_file(r->files[i], path);
    for (int i = 0; i < r->into_count; i++)
        taken = taken || is_same_file(r->into_files[i], path);
    return taken ? complain("call: two outputs go to %s", path) : 0;
}

static int add_into(request *r, const char *path)
{
    ndm_error error;
    if (r->into_count == NDM_MAXARGS)
        return complain("call: too many outputs");
    if (check_own_file(r, path) != 0)
        return EXIT_BAD;
    if (ndm_npy_map(path, true, &r->into[r->into_count], &error) != NDM_OK)
        return complain_error(&error);
    r->into_files[r->into_count++] = path;
    return 0;
}

static int read_where(request *r, const char *path)
{
    operand_release(&r->where); /* the last one given counts */
    int status = operand_read(path, &r->where);
    if (status == 0 && !r->where.array)
        return complain("call: --where takes true, false or a .npy file of bool, not %s", path);
    return status;
}

enum {
    OPT_INTO = 256,
    OPT_WHERE,
    OPT_CASTING,
    OPT_DTYPE,
    OPT_ORDER,
    OPT_TIER,
    OPT_THREADS,
    OPT_FP,
    OPT_DETERMINISTIC
};

static int take_option(request *r, int letter, const char *value)
{
    ndm_error error;
    switch (letter) {
    case 'o':
        if (r->file_count == NDM_MAXARGS)
            return complain("call: too many outputs");
        if (check_own_file(r, value) != 0)
            return EXIT_BAD;
        r->files[r->file_count++] = value;
        return 0;
    case 'v':
        r->verbose = true;
        return 0;
    case OPT_INTO:
        return add_into(r, value);
    case OPT_WHERE:
        return read_where(r, value);
    case OPT_CASTING:
        if (ndm_casting_parse(value, &r->options.casting, &error) != NDM_OK)
            return complain_error(&error);
        return 0;
    case OPT_DTYPE:
        if (ndm_dtype_find(value, &r->options.dtype, &error) != NDM_OK)
            return complain_error(&error);
        return 0;
    case OPT_ORDER:
        return parse_order(value, &r->options.order);
    case OPT_TIER:
        return parse_tier(value, &r->options.tier);
    case OPT_THREADS:
        return parse_threads(value, &r->options.threads);
    case OPT_DETERMINISTIC:
        r->options.deterministic = true;
        return 0;
    case OPT_FP:
        return parse_fp_errors(value, &r->options);
    default:
        return EXIT_BAD; /* getopt_long has complained */
    }
}

static int read_operands(request *r, int count, char **arguments)
{
    ndm_error error;
    if (count == 0)
        return complain_usage("call", "say which ufunc");
    if (ndm_ufunc_find(arguments[0], &r->ufunc, &error) != NDM_OK)
        return complain_error(&error);
    int nin = ndm_ufunc_nin(r->ufunc), nout = ndm_ufunc_nout(r->ufunc);
    if (count - 1 != nin)
        return complain("call: %s takes %d input%s (%s), not %d", ndm_ufunc_name(r->ufunc), nin,
                        nin == 1 ? "" : "s", ndm_ufunc_signature(r->ufunc), count - 1);
    if (r->file_count + r->into_count > nout)
        return complain("call: %s has %d output%s, but %d are named", ndm_ufunc_name(r->ufunc),
                        nout, nout == 1 ? "" : "s", r->file_count + r->into_count);
    for (int i = 0; i < r->file_count; i++)
        if (is_dash(r->files[i]) && r->file_count + r->into_count < nout)
            return complain("call: with -o -, all %d outputs of %s need a file", nout,
                            ndm_ufunc_name(r->ufunc));
    for (int i = 0; i < nin; i++)
        if (operand_read(arguments[i + 1], &r->inputs[i]) != 0)
            return EXIT_BAD;
    return 0;
}

static double seconds_now(void)
{
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void tell_loop(const request *r, const ndm_view *const *inputs, double seconds)
{
    ndm_loop_info loop;
    if (ndm_resolve(r->ufunc, inputs, &r->options, &loop, NULL) != NDM_OK)
        return;
    fprintf(stderr, "%s: loop %s ", ndm_ufunc_name(r->ufunc), loop.symbol);
    print_loop_types(stderr, &loop, ndm_ufunc_nin(r->ufunc));
    fprintf(stderr, ", target %s, module %s, %.6f s\n", loop.target, loop.module, seconds);
}

static int write_results(const request *r, ndm_array *const *results)
{
    int nout = ndm_ufunc_nout(r->ufunc), status = EXIT_YES;
    for (int i = r->into_count; i < nout && status == EXIT_YES; i++) {
        int file = i - r->into_count;
        status = output_write(ndm_array_view(results[i]),
                              file < r->file_count ? r->files[file] : NULL);
    }
    return status;
}

static int run(request *r)
{
    const ndm_view *inputs[NDM_MAXARGS];
    ndm_array *results[NDM_MAXARGS] = {NULL};
    ndm_error error;
    int nin = ndm_ufunc_nin(r->ufunc), nout = ndm_ufunc_nout(r->ufunc);
    for (int i = 0; i < nin; i++)
        inputs[i] = operand_view(&r->inputs[i]);
    for (int i = 0; i < r->into_count; i++)
        r->out[i] = ndm_array_view(r->into[i]);
    r->options.out = r->into_count ? r->out : NULL;
    r->options.where = r->where.array ? operand_view(&r->where) : NULL;
    r->options.cancel = &interrupt;
    signal(SIGINT, on_interrupt);

    double start = seconds_now();
    progress_start(ndm_ufunc_name(r->ufunc), &interrupt);
    ndm_status status = ndm_call(r->ufunc, inputs, results, &r->options, &error);
    progress_stop();
    if (status != NDM_OK)
        return complain_error(&error);
    if (r->verbose)
        tell_loop(r, inputs, seconds_now() - start);
    int exit_status = write_results(r, results);
    for (int i = 0; i < nout; i++)
        ndm_array_release(results[i]);
    return exit_status;
}

static void release(request *r)
{
    for (int i = 0; i < NDM_MAXARGS; i++) {
        operand_release(&r->inputs[i]);
        ndm_array_release(r->into[i]);
    }
    operand_release(&r->where);
}

int command_call(int argc, char **argv)
{
    static const struct option options[] = {
        {"output", required_argument, NULL, 'o'},
        {"out-into", required_argument, NULL, OPT_INTO},
        {"where", required_argument, NULL, OPT_WHERE},
        {"casting", required_argument, NULL, OPT_CASTING},
        {"dtype", required_argument, NULL, OPT_DTYPE},
        {"order", required_argument, NULL, OPT_ORDER},
        {"tier", required_argument, NULL, OPT_TIER},
        {"threads", required_argument, NULL, OPT_THREADS},
        {"fp-errors", required_argument, NULL, OPT_FP},
        {"deterministic", no_argument, NULL, OPT_DETERMINISTIC},
        {"verbose", no_argument, NULL, 'v'},
        {"help", no_argument, NULL, 'h'},
        {NULL, 0, NULL, 0}};
    request r = {.options = {.size = sizeof(ndm_options)}};
    int letter, status = 0;
    while (status == 0 && (letter = getopt_long(argc, argv, "o:vh", options, NULL)) != -1) {
        if (letter == 'h') {
            print_help();
            release(&r);
            return EXIT_YES;
        }
        status = take_option(&r, letter, optarg);
    }
    if (status == 0)
        status = read_operands(&r, argc - optind, argv + optind);
    if (status == 0)
        status = run(&r);
    release(&r);
    return status;
}

/* The options of `call` and `reduce`. */
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "request.h"

enum {
    OPT_INTO = 256,
    OPT_METHOD,
    OPT_AXIS,
    OPT_KEEPDIMS,
    OPT_INITIAL,
    OPT_INDICES,
    OPT_WHERE,
    OPT_CASTING,
    OPT_DTYPE,
    OPT_ORDER,
    OPT_TIER,
    OPT_THREADS,
    OPT_FP,
    OPT_DETERMINISTIC
};

#define FOR(m) (1u << METHOD_##m)
#define FOR_ALL (FOR(COUNT) - 1)
#define FOR_ELEMENTS (FOR(NONE) | FOR(OUTER))
#define FOR_FOLDS (FOR(REDUCE) | FOR(DECLARED))

static const struct {
    struct option option;
    unsigned methods; /* that it is for */
} table[] = {
    {{"output", required_argument, NULL, 'o'}, FOR_ALL},
    {{"out-into", required_argument, NULL, OPT_INTO}, FOR_ALL},
    {{"method", required_argument, NULL, OPT_METHOD}, FOR_ALL & ~FOR(DECLARED)},
    {{"axis", required_argument, NULL, OPT_AXIS}, FOR_FOLDS | FOR(ACCUMULATE) | FOR(REDUCEAT)},
    {{"keepdims", no_argument, NULL, OPT_KEEPDIMS}, FOR_FOLDS},
    {{"initial", required_argument, NULL, OPT_INITIAL}, FOR_FOLDS},
    {{"indices", required_argument, NULL, OPT_INDICES}, FOR(REDUCEAT) | FOR(AT)},
    {{"param", required_argument, NULL, 'p'}, FOR(DECLARED)},
    {{"where", required_argument, NULL, OPT_WHERE}, FOR_ELEMENTS | FOR_FOLDS},
    {{"casting", required_argument, NULL, OPT_CASTING}, FOR_ALL},
    {{"dtype", required_argument, NULL, OPT_DTYPE}, FOR_ALL},
    {{"order", required_argument, NULL, OPT_ORDER}, FOR_ELEMENTS},
    {{"tier", required_argument, NULL, OPT_TIER}, FOR_ELEMENTS},
    {{"threads", required_argument, NULL, OPT_THREADS}, FOR_ALL},
    {{"fp-errors", required_argument, NULL, OPT_FP}, FOR_ALL},
    {{"deterministic", no_argument, NULL, OPT_DETERMINISTIC}, FOR_ELEMENTS},
    {{"verbose", no_argument, NULL, 'v'}, FOR_ALL},
    {{"help", no_argument, NULL, 'h'}, FOR_ALL},
};
enum { OPTION_COUNT = sizeof table / sizeof *table };

/* ---- values ---------------------------------------------------------------------- */

static int parse_method(request *r, const char *text)
{
    for (enum method m = METHOD_REDUCE; m <= METHOD_AT; m++) {
        if (strcmp(text, method_name(m)) == 0) {
            if (r->method != METHOD_DECLARED) /* else check_method complains */
                r->method = m;
            return 0;
        }
    }
    return complain("%s: --method '%s' is none of reduce, accumulate, reduceat, outer, at",
                    r->command, text);
}

static int parse_axis(request *r, const char *text)
{
    r->has_axis = true;
    r->axis_count = strcmp(text, "all") == 0 ? NDM_ALL_AXES : 0;
    if (r->axis_count == NDM_ALL_AXES || strcmp(text, "none") == 0)
        return 0;
    for (const char *from = text;;) {
        char *end;
        long axis = strtol(from, &end, 10);
        if (end == from || (*end && *end != ',') || axis < INT_MIN || axis > INT_MAX)
            return complain("%s: --axis '%s' is no axis such as -1, no list such as 0,2, and "
                            "neither all nor none",
                            r->command, text);
        if (r->axis_count == NDM_MAXDIMS)
            return complain("%s: --axis: an array has %d axes at most", r->command,
                            NDM_MAXDIMS);
        r->axes[r->axis_count++] = (int)axis;
        if (!*end)
            return 0;
        from = end + 1;
    }
}

/* NAME=VALUE; the name is cut off where it stands. */
static int parse_parameter(request *r, char *text)
{
    char *equals = strchr(text, '='), *end = NULL;
    double value = equals ? strtod(equals + 1, &end) : 0;
    if (!equals || equals == text || end == equals + 1 || *end)
        return complain("%s: --param '%s' is not of the form ddof=1", r->command, text);
    if (r->parameter_count == MOST_PARAMETERS)
        return complain("%s: too many parameters", r->command);
    *equals = '\0';
    r->parameters[r->parameter_count++] = (ndm_parameter){.name = text, .value = value};
    return 0;
}

static int parse_order(request *r, const char *text)
{
    static const char letters[] = "KCFA";
    const char *found = text[0] && !text[1] ? strchr(letters, text[0]) : NULL;
    if (!found)
        return complain("%s: --order '%s' is none of C, F, A, K", r->command, text);
    r->options.order = (ndm_order)(found - letters);
    return 0;
}

static int parse_tier(request *r, const char *text)
{
    if (strcmp(text, "correct") == 0)
        r->options.tier = NDM_TIER_CORRECT;
    else if (strcmp(text, "fast") == 0)
        r->options.tier = NDM_TIER_FAST;
    else
        return complain("%s: --tier '%s' is neither correct nor fast", r->command, text);
    return 0;
}

static int parse_threads(request *r, const char *text)
{
    char *end;
    long value = strtol(text, &end, 10);
    if (end == text || *end || value < 1 || value > 4096)
        return complain("%s: --threads '%s' is no number from 1 to 4096", r->command, text);
    r->options.threads = (int)value;
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

static int parse_fp_errors(request *r, const char *text)
{
    if (strcmp(text, "ignore") == 0)
        r->options.fp_mode = NDM_FP_IGNORE;
    else if (strcmp(text, "warn") == 0)
        r->options.fp_mode = NDM_FP_WARN;
    else if (strcmp(text, "fail") == 0)
        r->options.fp_mode = NDM_FP_FAIL;
    else
        return complain("%s: --fp-errors '%s' is none of ignore, warn, fail", r->command, text);
    r->options.fp_callback = on_fp_warning;
    return 0;
}

/* ---- files ----------------------------------------------------------------------- */

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
    return taken ? complain("%s: two outputs go to %s", r->command, path) : 0;
}

static int add_file(request *r, const char *path)
{
    if (r->file_count == NDM_MAXARGS)
        return complain("%s: too many outputs", r->command);
    if (check_own_file(r, path) != 0)
        return EXIT_BAD;
    r->files[r->file_count++] = path;
    return 0;
}

static int add_into(request *r, const char *path)
{
    ndm_error error;
    if (r->into_count == NDM_MAXARGS)
        return complain("%s: too many outputs", r->command);
    if (check_own_file(r, path) != 0)
        return EXIT_BAD;
    if (ndm_npy_map(path, true, &r->into[r->into_count], &error) != NDM_OK)
        return complain_error(&error);
    r->into_files[r->into_count++] = path;
    return 0;
}

static int add_indices(request *r, const char *text)
{
    if (r->index_count == NDM_MAXDIMS)
        return complain("%s: --indices: an array has %d axes at most", r->command, NDM_MAXDIMS);
    int status = operand_read(text, &r->indices[r->index_count]);
    r->index_count += status == 0;
    return status;
}

static int read_initial(request *r, const char *text)
{
    operand_release(&r->initial); /* the last one given counts */
    int status = operand_read(text, &r->initial);
    r->has_initial = status == 0;
    return status;
}

static int read_where(request *r, const char *path)
{
    operand_release(&r->where);
    int status = operand_read(path, &r->where);
    if (status == 0 && !r->where.array)
        return complain("%s: --where takes true, false or a .npy file of bool, not %s",
                        r->command, path);
    return status;
}

/* ---- options --------------------------------------------------------------------- */

static int take_option(request *r, int letter, char *value)
{
    ndm_error error;
    switch (letter) {
    case 'o':
        return add_file(r, value);
    case 'p':
        return parse_parameter(r, value);
    case 'v':
        r->verbose = true;
        return 0;
    case OPT_INTO:
        return add_into(r, value);
    case OPT_METHOD:
        return parse_method(r, value);
    case OPT_AXIS:
        return parse_axis(r, value);
    case OPT_KEEPDIMS:
        r->keepdims = true;
        return 0;
    case OPT_INITIAL:
        return read_initial(r, value);
    case OPT_INDICES:
        return add_indices(r, value);
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
        return parse_order(r, value);
    case OPT_TIER:
        return parse_tier(r, value);
    case OPT_THREADS:
        return parse_threads(r, value);
    case OPT_DETERMINISTIC:
        r->options.deterministic = true;
        return 0;
    case OPT_FP:
        return parse_fp_errors(r, value);
    default:
        return EXIT_BAD; /* getopt_long has complained */
    }
}

/* Options that do not go with the method are an error, not ignored. */
static int check_method(const request *r)
{
    for (int i = 0; i < OPTION_COUNT; i++) {
        if (!(r->given & 1u << i) || table[i].methods & 1u << r->method)
            continue;
        const char *option = table[i].option.name;
        if (r->method == METHOD_DECLARED)
            return complain("%s: a reduction takes no --%s", r->command, option);
        if (table[i].methods == FOR(DECLARED))
            return complain("%s: --%s is for 'ndmill reduce'", r->command, option);
        if (r->method == METHOD_NONE)
            return complain("%s: --%s is for calls with --method", r->command, option);
        return complain("%s: --method %s takes no --%s", r->command, method_name(r->method),
                        option);
    }
    return 0;
}

int request_options(request *r, int argc, char **argv)
{
    struct option options[OPTION_COUNT + 1] = {{0}};
    for (int i = 0; i < OPTION_COUNT; i++)
        options[i] = table[i].option;
    int letter, status = 0;
    while (status == 0 && (letter = getopt_long(argc, argv, "o:p:vh", options, NULL)) != -1) {
        if (letter == 'h') {
            r->help = true;
            return 0;
        }
        for (int i = 0; i < OPTION_COUNT; i++)
            if (options[i].val == letter)
                r->given |= 1u << i;
        status = take_option(r, letter, optarg);
    }
    return status == 0 ? check_method(r) : status;
}

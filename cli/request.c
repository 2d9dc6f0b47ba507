/* A call of a ufunc, a method or a reduction on operands of the command line. */
#include <getopt.h>
#include <signal.h>
#include <time.h>

#include "request.h"

enum { WORK_SIZE = 128 };

static ndm_cancel interrupt;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    interrupt.requested = 1;
}

/* ---- operands -------------------------------------------------------------------- */

/* Ufuncs and reductions are found by the same names, and called by other commands. */
static int find_ufunc(request *r, const char *name)
{
    ndm_error error;
    if (ndm_ufunc_find(name, &r->ufunc, &error) != NDM_OK)
        return complain_error(&error);
    name = ndm_ufunc_name(r->ufunc);
    const bool wanted = r->method == METHOD_DECLARED, found = is_reduction(r->ufunc);
    if (found && !wanted)
        return complain("%s: %s is a reduction: use 'ndmill reduce %s'", r->command, name,
                        name);
    if (wanted && !found) {
        const bool reduces = ndm_ufunc_nin(r->ufunc) == 2 && ndm_ufunc_nout(r->ufunc) == 1;
        return complain("%s: %s is a ufunc: use 'ndmill call %s%s'", r->command, name, name,
                        reduces ? " --method reduce" : "");
    }
    return 0;
}

static int check_inputs(const request *r, int count)
{
    const int nin = method_inputs(r);
    const char *many = nin == 1 ? "" : "s";
    if (count == nin)
        return 0;
    if (r->method == METHOD_NONE || r->method == METHOD_DECLARED)
        return complain("%s: %s takes %d input%s (%s), not %d", r->command,
                        ndm_ufunc_name(r->ufunc), nin, many, ndm_ufunc_signature(r->ufunc),
                        count);
    return complain("%s: --method %s of %s takes %d input%s, not %d", r->command,
                    method_name(r->method), ndm_ufunc_name(r->ufunc), nin, many, count);
}

static int check_outputs(const request *r)
{
    const int nout = method_outputs(r), named = r->file_count + r->into_count;
    if (named > nout)
        return complain("%s: %s has %d output%s, but %d are named", r->command,
                        ndm_ufunc_name(r->ufunc), nout, nout == 1 ? "" : "s", named);
    for (int i = 0; i < r->file_count; i++)
        if (is_dash(r->files[i]) && named < nout)
            return complain("%s: with -o -, all %d outputs of %s need a file", r->command, nout,
                            ndm_ufunc_name(r->ufunc));
    return 0;
}

static int read_operands(request *r, int count, char **arguments)
{
    if (count == 0)
        return complain_usage(r->command, r->method == METHOD_DECLARED ? "say which reduction"
                                                                       : "say which ufunc");
    if (find_ufunc(r, arguments[0]) != 0 || check_inputs(r, count - 1) != 0 ||
        check_outputs(r) != 0)
        return EXIT_BAD;
    for (int i = 0; i < count - 1; i++)
        if (operand_read(arguments[i + 1], &r->inputs[i]) != 0)
            return EXIT_BAD;
    return method_prepare(r);
}

/* ---- the run --------------------------------------------------------------------- */

static double seconds_now(void)
{
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void tell_work(const request *r, const char *work, const ndm_view *const *inputs,
                      double seconds)
{
    ndm_loop_info loop;
    const char *target;
    if (r->method == METHOD_NONE || r->method == METHOD_OUTER) {
        if (ndm_resolve(r->ufunc, inputs, &r->options, &loop, NULL) != NDM_OK)
            return;
        fprintf(stderr, "%s: loop %s ", work, loop.symbol);
        print_loop_types(stderr, &loop, ndm_ufunc_nin(r->ufunc));
        fprintf(stderr, ", target %s, module %s, %.6f s\n", loop.target, loop.module, seconds);
    } else if (ndm_target(&target, NULL) == NDM_OK) {
        fprintf(stderr, "%s: target %s, %.6f s\n", work, target, seconds);
    }
}

static int write_results(const request *r, ndm_array *const *results)
{
    int nout = method_outputs(r), status = EXIT_YES;
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
    char work[WORK_SIZE]; /* "add", or "add.reduce" */
    const char *method = method_name(r->method);
    for (int i = 0; i < method_inputs(r); i++)
        inputs[i] = operand_view(&r->inputs[i]);
    for (int i = 0; i < r->into_count; i++)
        r->out[i] = ndm_array_view(r->into[i]);
    r->options.out = r->into_count ? r->out : NULL;
    r->options.where = r->where.array ? operand_view(&r->where) : NULL;
    r->options.cancel = &interrupt;
    signal(SIGINT, on_interrupt);

    snprintf(work, sizeof work, "%s%s%s", ndm_ufunc_name(r->ufunc), method ? "." : "",
             method ? method : "");
    double start = seconds_now();
    progress_start(work, &interrupt);
    ndm_status status = method_run(r, inputs, results, &error);
    progress_stop();
    int exit_status = EXIT_BAD;
    if (status != NDM_OK) {
        exit_status = complain_error(&error);
    } else {
        if (r->verbose)
            tell_work(r, work, inputs, seconds_now() - start);
        exit_status = write_results(r, results);
    }
    for (int i = 0; i < NDM_MAXARGS; i++)
        ndm_array_release(results[i]);
    return exit_status;
}

static void release(request *r)
{
    for (int i = 0; i < NDM_MAXARGS; i++) {
        operand_release(&r->inputs[i]);
        ndm_array_release(r->into[i]);
    }
    for (int i = 0; i < r->index_count; i++)
        operand_release(&r->indices[i]);
    operand_release(&r->where);
    operand_release(&r->initial);
}

int request_run(const char *command, enum method method, int argc, char **argv,
                void (*print_help)(void))
{
    request r = {
        .command = command, .method = method, .options = {.size = sizeof(ndm_options)}};
    int status = request_options(&r, argc, argv);
    if (status == 0 && r.help)
        print_help();
    else if (status == 0) {
        status = read_operands(&r, argc - optind, argv + optind);
        if (status == 0)
            status = run(&r);
    }
    release(&r);
    return status;
}

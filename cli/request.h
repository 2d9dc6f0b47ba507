/* What `call` and `reduce` have in common: options, operands, outputs, the run. */
#ifndef NDM_CLI_REQUEST_H
#define NDM_CLI_REQUEST_H

#include "command.h"

/* What is done with the ufunc. */
enum method {
    METHOD_NONE, /* a plain call */
    METHOD_REDUCE,
    METHOD_ACCUMULATE,
    METHOD_REDUCEAT,
    METHOD_OUTER,
    METHOD_AT,
    METHOD_DECLARED, /* ndmill reduce: the ufunc is a declared reduction */
    METHOD_COUNT
};

enum { MOST_PARAMETERS = 16 };

typedef struct request {
    const char *command; /* for complaints */
    const ndm_ufunc *ufunc;
    enum method method;
    operand inputs[NDM_MAXARGS];
    const char *files[NDM_MAXARGS]; /* -o, in order */
    ndm_array *into[NDM_MAXARGS];   /* --out-into, in order */
    const ndm_view *out[NDM_MAXARGS];
    const char *into_files[NDM_MAXARGS];
    int file_count, into_count;
    operand where, initial;
    operand indices[NDM_MAXDIMS];
    int index_count;
    int axes[NDM_MAXDIMS];
    int axis_count; /* NDM_ALL_AXES: all */
    bool has_axis, has_initial, keepdims;
    ndm_parameter parameters[MOST_PARAMETERS];
    int parameter_count;
    ndm_options options;
    bool verbose, help;
    unsigned given; /* a bit for each option of the table in options.c */
} request;

/* A whole command: reads what it is asked for, runs it, writes what it gives. Returns an exit
 * status. */
int request_run(const char *command, enum method method, int argc, char **argv,
                void (*print_help)(void));

/* Reads the options; operands begin at optind then. Returns 0, or EXIT_BAD after complaining.
 */
int request_options(request *r, int argc, char **argv);

/* "reduce"; NULL where the ufunc is simply called. */
const char *method_name(enum method m);
int method_inputs(const request *r);
int method_outputs(const request *r);
/* Checks that options which only the method knows are there and right, and makes arrays of weak
 * scalars where it takes no others. As request_options. */
int method_prepare(request *r);
/* As ndm_call; results has NDM_MAXARGS places. */
ndm_status method_run(request *r, const ndm_view *const *inputs, ndm_array **results,
                      ndm_error *error);

#endif

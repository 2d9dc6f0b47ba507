/* The subcommands, and what they share. A subcommand returns an exit status: 0 yes, 1 no, 2 bad
 * usage or input, 130 interrupted. */
#ifndef NDM_CLI_COMMAND_H
#define NDM_CLI_COMMAND_H

#include <stdio.h>

#include "ndmill/module.h"
#include "ndmill/ndmill.h"

enum { EXIT_YES = 0, EXIT_NO = 1, EXIT_BAD = 2, EXIT_INTERRUPTED = 130 };
enum { PATH_BYTES = 4096 };

/* argv[0] is the subcommand's own name. */
int command_call(int argc, char **argv);
int command_can_cast(int argc, char **argv);
int command_cast(int argc, char **argv);
int command_explain(int argc, char **argv);
int command_info(int argc, char **argv);
int command_list(int argc, char **argv);
int command_promote(int argc, char **argv);
int command_reduce(int argc, char **argv);

/* One line on stderr, "ndmill: ..."; returns EXIT_BAD. */
__attribute__((format(printf, 1, 2))) int complain(const char *format, ...);
/* The same for a library error; EXIT_INTERRUPTED for a cancelled call. */
int complain_error(const ndm_error *error);
/* "ndmill: SUBCOMMAND: try 'ndmill SUBCOMMAND --help'"; returns EXIT_BAD. */
int complain_usage(const char *subcommand, const char *what);

/* An input as the command line gives it. A file is mapped; true, false and a number with its
 * dtype (3:int8) are 0-d arrays; a bare number is a weak scalar. */
typedef struct operand {
    ndm_array *array; /* NULL for a weak scalar */
    ndm_scalar scalar;
    ndm_view weak;
} operand;

/* Reads a literal or a .npy file: a literal wins over a file's name. Returns 0, or EXIT_BAD
 * after complaining. */
int operand_read(const char *text, operand *out);
/* A dtype's name or a literal, for promote and explain; *is_dtype tells which. */
int operand_read_type(const char *text, ndm_dtype *dtype, operand *out, bool *is_dtype);
const ndm_view *operand_view(const operand *op);
void operand_release(operand *op);

/* Arguments such as -3 or -inf are operands, not options: each is replaced by a copy that
 * begins with a space, which getopt_long takes as an operand and the parsers skip. */
void protect_numbers(int argc, char **argv);

bool is_reduction(const ndm_ufunc *ufunc);
/* Record number `index` of a module, whose records may be longer than this program's. */
const ndm_ufunc_record *ufunc_record(const ndm_module *module, uint32_t index);

/* Prints what a ufunc or a reduction is. Returns an exit status. */
int print_about(const ndm_ufunc *ufunc);

/* .npy data from standard input and to standard output, where a file is named "-"; as
 * operand_read and output_write. */
bool is_dash(const char *path);
int input_from_stdin(ndm_array **out);
int output_to_stdout(const ndm_view *view);

/* Tells on a terminal what is being done if it takes long, and how far it is if `watched` (may
 * be NULL) knows. Both must outlive progress_stop. */
void progress_start(const char *what, const ndm_cancel *watched);
void progress_stop(void);

/* "dd->d" in NumPy's type characters; a dtype without one stands as its name in parentheses. */
void print_loop_types(FILE *file, const ndm_loop_info *loop, int nin);

/* Prints an array, or writes it to `path` if that is not NULL. Returns an exit status. */
int output_write(const ndm_view *view, const char *path);

#endif

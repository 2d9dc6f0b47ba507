/* What the subcommands share: complaints, operands, output. */
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

enum { LITERAL_SIZE = 256 };

int complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("ndmill: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    return EXIT_BAD;
}

int complain_error(const ndm_error *error)
{
    complain("%s", error->message);
    return error->status == NDM_ERROR_CANCELLED ? EXIT_INTERRUPTED : EXIT_BAD;
}

int complain_usage(const char *subcommand, const char *what)
{
    return complain("%s: %s; try 'ndmill %s --help'", subcommand, what, subcommand);
}

bool is_reduction(const ndm_ufunc *ufunc)
{
    size_t count = ndm_reduction_list(NULL, 0), i = 0;
    const ndm_ufunc **reductions = calloc(count + 1, sizeof *reductions);
    if (!reductions)
        return false; /* the library refuses what is called wrongly */
    count = ndm_reduction_list(reductions, count);
    while (i < count && reductions[i] != ufunc)
        i++;
    free(reductions);
    return i < count;
}

const ndm_ufunc_record *ufunc_record(const ndm_module *module, uint32_t index)
{
    const char *first = (const char *)module->ufuncs;
    return (const ndm_ufunc_record *)(first + (size_t)index * module->ufunc_size);
}

static const char *skip_space(const char *text)
{
    return *text == ' ' ? text + 1 : text;
}

/* A number of the command line: 3, or 3:int8 with the dtype's name. */
typedef struct literal {
    ndm_scalar value;
    const char *dtype; /* NULL: none is given */
} literal;

static bool parse_literal(const char *text, literal *out)
{
    char number[LITERAL_SIZE];
    const char *colon = strrchr(text, ':');
    size_t length = colon ? (size_t)(colon - text) : strlen(text);
    if (length >= sizeof number)
        return false;
    memcpy(number, text, length);
    number[length] = '\0';
    out->dtype = colon ? colon + 1 : NULL;
    return ndm_scalar_parse(number, &out->value, NULL) == NDM_OK;
}

void protect_numbers(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        literal number;
        if (argv[i][0] != '-' || !parse_literal(argv[i], &number))
            continue;
        char *copy = malloc(strlen(argv[i]) + 2);
        if (!copy)
            return; /* the number is then refused as an option: nothing is computed wrongly */
        copy[0] = ' ';
        strcpy(copy + 1, argv[i]);
        argv[i] = copy;
    }
}

static int operand_from_literal(const literal *number, operand *out)
{
    ndm_error error;
    ndm_dtype dtype = {0};
    if (number->dtype && ndm_dtype_find(number->dtype, &dtype, &error) != NDM_OK)
        return complain_error(&error);
    if (number->dtype || number->value.kind == NDM_SCALAR_BOOL) {
        const ndm_dtype *given = number->dtype ? &dtype : NULL;
        if (ndm_from_scalar(&number->value, given, &out->array, &error) != NDM_OK)
            return complain_error(&error);
        return 0;
    }
    out->scalar = number->value;
    out->weak = ndm_view_weak(&out->scalar);
    return 0;
}

/* FILE.npy:dtype: items that the file's header calls something else. False: it is no such text,
 * or cannot be read so. */
static bool read_as(const char *text, operand *out)
{
    char path[PATH_BYTES];
    ndm_dtype dtype;
    const char *colon = strrchr(text, ':');
    const size_t length = colon ? (size_t)(colon - text) : 0;
    if (!colon || length >= sizeof path || ndm_dtype_find(colon + 1, &dtype, NULL) != NDM_OK)
        return false;
    memcpy(path, text, length);
    path[length] = '\0';
    return ndm_npy_read_as(path, &dtype, &out->array, NULL) == NDM_OK;
}

int operand_read(const char *text, operand *out)
{
    ndm_error error;
    literal number;
    text = skip_space(text);
    memset(out, 0, sizeof *out);
    if (parse_literal(text, &number))
        return operand_from_literal(&number, out);
    if (is_dash(text))
        return input_from_stdin(&out->array);
    if (ndm_npy_map(text, false, &out->array, &error) == NDM_OK)
        return 0;
    return read_as(text, out) ? 0 : complain_error(&error);
}

int operand_read_type(const char *text, ndm_dtype *dtype, operand *out, bool *is_dtype)
{
    ndm_error error;
    literal number;
    text = skip_space(text);
    memset(out, 0, sizeof *out);
    *is_dtype = !parse_literal(text, &number);
    if (!*is_dtype)
        return operand_from_literal(&number, out);
    if (ndm_dtype_find(text, dtype, &error) != NDM_OK)
        return complain_error(&error);
    return 0;
}

const ndm_view *operand_view(const operand *op)
{
    return op->array ? ndm_array_view(op->array) : &op->weak;
}

void operand_release(operand *op)
{
    ndm_array_release(op->array);
    op->array = NULL;
}

void print_loop_types(FILE *file, const ndm_loop_info *loop, int nin)
{
    for (int i = 0; i < loop->nargs; i++) {
        if (i == nin)
            fputs("->", file);
        if (loop->dtypes[i].cls->character)
            fputc(loop->dtypes[i].cls->character, file);
        else
            fprintf(file, "(%s)", ndm_dtype_name(&loop->dtypes[i]));
    }
}

int output_write(const ndm_view *view, const char *path)
{
    ndm_error error;
    if (path) {
        char what[PATH_BYTES + 16];
        snprintf(what, sizeof what, "writing %s", path);
        progress_start(what, NULL);
        ndm_status status = is_dash(path) ? NDM_OK : ndm_npy_write(path, view, &error);
        int exit_status = is_dash(path) ? output_to_stdout(view) : EXIT_YES;
        progress_stop();
        return status == NDM_OK ? exit_status : complain_error(&error);
    }
    char *text;
    if (ndm_to_string(view, NULL, &text, &error) != NDM_OK)
        return complain_error(&error);
    puts(text);
    ndm_free(text);
    return EXIT_YES;
}

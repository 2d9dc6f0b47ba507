/* What the subcommands share: complaints, operands, output. */
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

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

static const char *skip_space(const char *text)
{
    return *text == ' ' ? text + 1 : text;
}

void protect_numbers(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        ndm_scalar value;
        if (argv[i][0] != '-' || ndm_scalar_parse(argv[i], &value, NULL) != NDM_OK)
            continue;
        char *copy = malloc(strlen(argv[i]) + 2);
        if (!copy)
            return; /* the number is then refused as an option: nothing is computed wrongly */
        copy[0] = ' ';
        strcpy(copy + 1, argv[i]);
        argv[i] = copy;
    }
}

static int operand_from_scalar(ndm_scalar value, operand *out)
{
    ndm_error error;
    if (value.kind == NDM_SCALAR_BOOL) {
        if (ndm_from_scalar(&value, NULL, &out->array, &error) != NDM_OK)
            return complain_error(&error);
        return 0;
    }
    out->scalar = value;
    out->weak = ndm_view_weak(&out->scalar);
    return 0;
}

int operand_read(const char *text, operand *out)
{
    ndm_error error;
    ndm_scalar value;
    text = skip_space(text);
    memset(out, 0, sizeof *out);
    if (ndm_scalar_parse(text, &value, NULL) == NDM_OK)
        return operand_from_scalar(value, out);
    if (ndm_npy_map(text, false, &out->array, &error) != NDM_OK)
        return complain_error(&error);
    return 0;
}

int operand_read_type(const char *text, ndm_dtype *dtype, operand *out, bool *is_dtype)
{
    ndm_error error;
    ndm_scalar value;
    text = skip_space(text);
    memset(out, 0, sizeof *out);
    *is_dtype = false;
    if (ndm_scalar_parse(text, &value, NULL) == NDM_OK)
        return operand_from_scalar(value, out);
    *is_dtype = true;
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
        if (ndm_npy_write(path, view, &error) != NDM_OK)
            return complain_error(&error);
        return EXIT_YES;
    }
    char *text;
    if (ndm_to_string(view, NULL, &text, &error) != NDM_OK)
        return complain_error(&error);
    puts(text);
    ndm_free(text);
    return EXIT_YES;
}

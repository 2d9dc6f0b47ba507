/* What a ufunc or a reduction is: its signature, what it computes, its loops. */
#include <stdlib.h>
#include <string.h>

#include "command.h"

enum { WIDTH = 78, INDENT = 2 };

/* Prints words with blanks between, broken into lines. */
static void print_wrapped(const char *text)
{
    size_t column = 0;
    while (*text) {
        size_t length = strcspn(text, " ");
        if (column > 0 && column + 1 + length > WIDTH) {
            putchar('\n');
            column = 0;
        }
        column += (size_t)printf("%s%.*s", column > 0 ? " " : "", (int)length, text);
        text += length + strspn(text + length, " ");
    }
    putchar('\n');
}

static size_t loop_width(const ndm_loop_info *loop)
{
    size_t width = 2; /* the arrow */
    for (int i = 0; i < loop->nargs; i++) {
        bool is_short = loop->dtypes[i].cls->character != 0;
        width += is_short ? 1 : strlen(ndm_dtype_name(&loop->dtypes[i])) + 2;
    }
    return width;
}

static int print_loops(const ndm_ufunc *ufunc)
{
    ndm_loop_info loop;
    ndm_error error;
    size_t column = 0;
    for (size_t i = 0;; i++) {
        ndm_status status = ndm_ufunc_loop(ufunc, i, &loop, &error);
        if (status == NDM_ERROR_INDEX)
            break;
        if (status != NDM_OK)
            return complain_error(&error);
        size_t width = loop_width(&loop);
        if (column > 0 && column + 1 + width > WIDTH) {
            putchar('\n');
            column = 0;
        }
        printf("%*s", column > 0 ? 1 : INDENT, "");
        print_loop_types(stdout, &loop, ndm_ufunc_nin(ufunc));
        column += width + (column > 0 ? 1 : INDENT);
    }
    putchar('\n');
    return EXIT_YES;
}

/* NULL if there is no memory to look for it. */
static const ndm_ufunc_record *find_record(const ndm_ufunc *ufunc)
{
    size_t count = ndm_module_list(NULL, 0);
    const ndm_module **modules = calloc(count + 1, sizeof *modules);
    const ndm_ufunc_record *found = NULL;
    if (!modules)
        return NULL;
    ndm_module_list(modules, count);
    for (size_t m = 0; m < count && !found; m++)
        for (uint32_t i = 0; i < modules[m]->ufunc_count && !found; i++)
            if (strcmp(ufunc_record(modules[m], i)->name, ndm_ufunc_name(ufunc)) == 0)
                found = ufunc_record(modules[m], i);
    free(modules);
    return found;
}

/* `own`: it has loops. */
static void print_reduction(const ndm_ufunc_record *record, bool own)
{
    const bool accumulates = (record->flags & NDM_UFUNC_ACCUMULATES) != 0;
    printf("\n%s, for 'ndmill reduce %s'.",
           accumulates ? "It accumulates along one axis, or all items in C order"
                       : "A reduction",
           record->name);
    for (uint32_t i = 0; i < record->param_count; i++)
        printf("%s%s=%g%s", i == 0 ? " Parameters: " : ", ", record->params[i].name,
               record->params[i].value, i + 1 == record->param_count ? "." : "");
    putchar('\n');
    if (!own && record->reduce_by)
        printf("Its loops are those of %s: 'ndmill help %s'.\n", record->reduce_by,
               record->reduce_by);
}

int print_about(const ndm_ufunc *ufunc)
{
    printf("%s: %s\n\n", ndm_ufunc_name(ufunc), ndm_ufunc_signature(ufunc));
    print_wrapped(ndm_ufunc_doc(ufunc));
    const ndm_ufunc_record *record = is_reduction(ufunc) ? find_record(ufunc) : NULL;
    ndm_loop_info first;
    bool own = ndm_ufunc_loop(ufunc, 0, &first, NULL) == NDM_OK;
    if (record)
        print_reduction(record, own);
    if (!own)
        return EXIT_YES;
    puts("\nLoops, in the order of the search, in the characters that 'ndmill info' lists:\n");
    return print_loops(ufunc);
}

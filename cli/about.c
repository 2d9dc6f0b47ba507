/* What a ufunc is: its signature, what it computes, its loops. */
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

int print_about(const ndm_ufunc *ufunc)
{
    printf("%s: %s\n\n", ndm_ufunc_name(ufunc), ndm_ufunc_signature(ufunc));
    print_wrapped(ndm_ufunc_doc(ufunc));
    puts("\nLoops, in the order of the search, in the characters that 'ndmill info' lists:\n");
    return print_loops(ufunc);
}

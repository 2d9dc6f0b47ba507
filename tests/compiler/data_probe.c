/* Lets tests reach the hidden tables of a generated module, see built_data.py. */
#include <fenv.h>
#include <stdlib.h>
#include <string.h>

#include "ndmill/module.h"
#include "ndmill/ufunc.h"

extern const ndm_module ndm_module_core;

NDM_API uint32_t probe_cast(const char *from, const char *to, char *in, ptrdiff_t in_stride,
                            char *out, ptrdiff_t out_stride, ptrdiff_t count);
NDM_API size_t probe_item(const char *name, const char *which, void *out);
NDM_API int probe_from_scalar(const char *name, const ndm_scalar *value, void *item);
NDM_API void probe_to_scalar(const char *name, const void *item, ndm_scalar *out);
NDM_API int probe_compare(const char *name, const void *a, const void *b);
NDM_API int probe_nonzero(const char *name, const void *item);
NDM_API void probe_fill(const char *name, void *items, ptrdiff_t count);
NDM_API const char *probe_text(const char *name, const char *which);
NDM_API size_t probe_format(const char *name, const void *item, char *buffer, size_t size,
                            int precision, int exponent, int repr);
NDM_API int probe_parse(const char *name, const char *text, void *item);

static const ndm_dtype_class *find(const char *name)
{
    for (uint32_t i = 0; i < ndm_module_core.dtype_count; i++) {
        if (strcmp(ndm_module_core.dtypes[i]->name, name) == 0) {
            return ndm_module_core.dtypes[i];
        }
    }
    return NULL;
}

static ndm_loop find_cast(const char *from, const char *to)
{
    for (uint32_t i = 0; i < ndm_module_core.cast_count; i++) {
        const ndm_cast_record *cast = &ndm_module_core.casts[i];
        if (strcmp(cast->from, from) == 0 && strcmp(cast->to, to) == 0) {
            const ndm_kernel_table *table = ndm_module_core.stems[cast->stem].tables[0];
            for (uint32_t k = 0; k < table->count; k++) {
                if (table->kernels[k].slot == cast->slot) {
                    return (ndm_loop)table->kernels[k].function;
                }
            }
        }
    }
    return NULL;
}

/* Runs a cast; returns the IEEE flags that it raised, or ~0 where there is no such cast. */
uint32_t probe_cast(const char *from, const char *to, char *in, ptrdiff_t in_stride, char *out,
                    ptrdiff_t out_stride, ptrdiff_t count)
{
    const ndm_loop loop = find_cast(from, to);
    if (loop == NULL) {
        return ~0u;
    }
    char *const args[] = {in, out};
    const ptrdiff_t strides[] = {in_stride, out_stride};
    ndm_loop_ctx ctx = {.size = sizeof ctx};
    feclearexcept(FE_ALL_EXCEPT);
    const int fault = loop(args, &count, strides, &ctx);
    const int raised = fetestexcept(FE_ALL_EXCEPT);
    if (fault != 0) {
        return ~0u;
    }
    return (raised & FE_DIVBYZERO ? NDM_FP_DIVIDE : 0u) |
           (raised & FE_OVERFLOW ? NDM_FP_OVERFLOW : 0u) |
           (raised & FE_UNDERFLOW ? NDM_FP_UNDERFLOW : 0u) |
           (raised & FE_INVALID ? NDM_FP_INVALID : 0u);
}

/* Copies one of the class's items; returns its size, 0 where there is none. */
size_t probe_item(const char *name, const char *which, void *out)
{
    const ndm_dtype_class *cls = find(name);
    const struct {
        const char *name;
        const void *item;
    } items[] = {{"zero", cls->zero}, {"one", cls->one}, {"max", cls->max},
                 {"min", cls->min},   {"eps", cls->eps}, {"tiny", cls->tiny}};
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        if (strcmp(items[i].name, which) == 0 && items[i].item != NULL) {
            memcpy(out, items[i].item, cls->itemsize);
            return cls->itemsize;
        }
    }
    return 0;
}

int probe_from_scalar(const char *name, const ndm_scalar *value, void *item)
{
    return find(name)->from_scalar(value, item);
}

void probe_to_scalar(const char *name, const void *item, ndm_scalar *out)
{
    find(name)->to_scalar(item, out);
}

int probe_compare(const char *name, const void *a, const void *b)
{
    return find(name)->compare(a, b);
}

int probe_nonzero(const char *name, const void *item)
{
    return find(name)->nonzero(item);
}

void probe_fill(const char *name, void *items, ptrdiff_t count)
{
    find(name)->fill(items, count);
}

const char *probe_text(const char *name, const char *which)
{
    return strcmp(which, "descr") == 0 ? find(name)->descr : find(name)->kind;
}

size_t probe_format(const char *name, const void *item, char *buffer, size_t size,
                    int precision, int exponent, int repr)
{
    const ndm_format_options options = {precision, exponent != 0, repr != 0};
    return find(name)->format(item, buffer, size, &options);
}

int probe_parse(const char *name, const char *text, void *item)
{
    const size_t length = strlen(text);
    char *exact = malloc(length); /* no NUL: reading past the end shows under a sanitizer */
    memcpy(exact, text, length);
    const int status = find(name)->parse(exact, length, item);
    free(exact);
    return status;
}

/* Methods of ufuncs as one call, and how fast memory can be read. */
#include "methods.h"

#include <stdint.h>

ndm_status bench_call_method(const bench_method *method, const ndm_ufunc *ufunc,
                             const ndm_view *const *inputs, const ndm_options *options,
                             ndm_error *error)
{
    switch (method->kind) {
    case BENCH_REDUCE:
        return ndm_reduce(ufunc, inputs, NULL, method->reduce, error);
    case BENCH_ACCUMULATE:
        return ndm_accumulate(ufunc, inputs[0], method->axis, NULL, options, error);
    case BENCH_REDUCEAT:
        return ndm_reduceat(ufunc, inputs[0], method->indices, method->axis, NULL, options,
                            error);
    default:
        return ndm_at(ufunc, inputs[0], &method->indices, 1, inputs[1], options, error);
    }
}

void bench_read(const bench_operands *operands)
{
    const uint64_t *words = operands->in[0];
    const size_t count = operands->count / sizeof *words;
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += words[i];
    }
    *(uint64_t *)operands->out[0] = sum;
}

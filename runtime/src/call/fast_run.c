/* The short way's run: the loop, or the casts and the loop a block at a time. */
#include "call/fast.h"
#include "system/fpenv.h"

/* Bytes of a block of one input that is cast. */
enum { BLOCK_BYTES = 4096 };

/* The flags of the casts before a quiet loop count, its own do not. */
static int run_quietly(const ndm_fast_call *call, char *const *args, ptrdiff_t count,
                       const ptrdiff_t *strides, ndm_loop_ctx *ctx)
{
    ndm_fpenv inner;
    ndm_fpenv_enter(&inner, (call->loop->record->flags & NDM_LOOP_X87) != 0);
    int fault = call->function(args, &count, strides, ctx);
    ndm_fpenv_leave(&inner);
    return fault;
}

static uint32_t run_plainly(const ndm_fast_call *call, int *fault)
{
    const ndm_loop_record *record = call->loop->record;
    ndm_loop_ctx ctx = {
        .size = sizeof ctx, .static_data = record->static_data, .dtypes = call->dtypes};
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, (record->flags & NDM_LOOP_X87) != 0);
    *fault = call->function(call->args, &call->count, call->strides, &ctx);
    uint32_t flags = ndm_fpenv_leave(&saved);
    return record->flags & NDM_LOOP_QUIET ? 0 : flags;
}

/* What the loop gets: the operands' strides and dtypes, or those of their blocks. */
typedef struct blocks {
    ptrdiff_t length; /* elements */
    ptrdiff_t strides[FAST_ARGS];
    ndm_dtype dtypes[FAST_ARGS];
    bool x87, quiet; /* of the loop or a cast; the loop is quiet and a cast is not */
} blocks;

static blocks lay_out(const ndm_snapshot *snapshot, int nin, int nargs,
                      const ndm_fast_call *call)
{
    const uint32_t flags = call->loop->record->flags;
    blocks b = {.length = call->count, .x87 = (flags & NDM_LOOP_X87) != 0};
    for (int i = 0; i < nargs; i++) {
        b.strides[i] = call->strides[i];
        b.dtypes[i] = call->dtypes[i];
        if (i >= nin || call->casts[i] == NULL) {
            continue;
        }
        b.dtypes[i] = ndm_snapshot_dtype(snapshot, call->loop->nums[i]);
        const ptrdiff_t size = (ptrdiff_t)b.dtypes[i].itemsize;
        if (call->strides[i] != 0) { /* one value stays one */
            b.strides[i] = size;
            b.length = b.length < BLOCK_BYTES / size ? b.length : BLOCK_BYTES / size;
        }
        const uint32_t cast = call->casts[i]->record->flags;
        b.x87 = b.x87 || (cast & NDM_LOOP_X87);
        b.quiet = b.quiet || ((flags & NDM_LOOP_QUIET) && !(cast & NDM_LOOP_QUIET));
    }
    return b;
}

static void cast_block(const ndm_fast_call *call, int i, const ndm_dtype *to, char *from,
                       ptrdiff_t count, char *buffer)
{
    const ndm_dtype dtypes[2] = {call->dtypes[i], *to};
    const ptrdiff_t strides[2] = {call->strides[i], (ptrdiff_t)to->itemsize};
    const ptrdiff_t items = call->strides[i] == 0 ? 1 : count;
    char *const args[2] = {from, buffer};
    ndm_loop_ctx ctx = {.size = sizeof ctx, .dtypes = dtypes};
    call->casts[i]->kernel.function(args, &items, strides, &ctx);
}

static uint32_t run_blocks(const ndm_snapshot *snapshot, int nin, int nargs,
                           const ndm_fast_call *call, int *fault)
{
    _Alignas(64) char buffers[FAST_ARGS][BLOCK_BYTES];
    const ndm_loop_record *record = call->loop->record;
    const blocks b = lay_out(snapshot, nin, nargs, call);
    ndm_loop_ctx ctx = {
        .size = sizeof ctx, .static_data = record->static_data, .dtypes = b.dtypes};
    ndm_fpenv saved;
    ndm_fpenv_enter(&saved, b.x87);
    *fault = 0;
    for (ptrdiff_t start = 0; *fault == 0 && start < call->count; start += b.length) {
        const ptrdiff_t rest = call->count - start, count = rest < b.length ? rest : b.length;
        char *args[FAST_ARGS];
        for (int i = 0; i < nargs; i++) {
            args[i] = call->args[i] + start * call->strides[i];
            if (i < nin && call->casts[i] != NULL) {
                if (start == 0 || call->strides[i] != 0) {
                    cast_block(call, i, &b.dtypes[i], args[i], count, buffers[i]);
                }
                args[i] = buffers[i];
            }
        }
        *fault = b.quiet ? run_quietly(call, args, count, b.strides, &ctx)
                         : call->function(args, &count, b.strides, &ctx);
    }
    const uint32_t flags = ndm_fpenv_leave(&saved);
    return (record->flags & NDM_LOOP_QUIET) && !b.quiet ? 0 : flags;
}

uint32_t ndm_fast_run(const ndm_snapshot *snapshot, int nin, int nargs,
                      const ndm_fast_call *call, int *fault)
{
    return call->any_cast ? run_blocks(snapshot, nin, nargs, call, fault)
                          : run_plainly(call, fault);
}

/* Transfers: copy-swap into a buffer, cast, cast again, copy-swap out; each where needed. */
#include "dtype/cast.h"

#include <stdalign.h>
#include <string.h>

#include "system/fail.h"
#include "system/fpenv.h"

/* Bytes of each buffer of a transfer: three of them stay in the first-level cache. */
enum { BUFFER = 4096 };

static ndm_status refuse(const ndm_dtype *from, const ndm_dtype *to, ndm_error *error)
{
    return ndm_fail(error, NDM_ERROR_TYPE, "there is no cast from %s to %s", from->cls->name,
                    to->cls->name);
}

ndm_status ndm_transfer_make(const ndm_snapshot *snapshot, const ndm_dtype *from,
                             bool aligned_from, const ndm_dtype *to, bool aligned_to,
                             ndm_transfer *out, ndm_error *error)
{
    *out = (ndm_transfer){.from = *from, .to = *to};
    if (from->cls == to->cls) {
        return NDM_OK;
    }
    if (from->num >= snapshot->dtype_count || to->num >= snapshot->dtype_count) {
        return refuse(from, to, error);
    }
    out->unpack = !aligned_from || from->order == NDM_SWAPPED;
    out->pack = !aligned_to || to->order == NDM_SWAPPED;
    size_t count = (size_t)snapshot->dtype_count;
    size_t row = (size_t)from->num * count, at = row + (size_t)to->num;
    int32_t hub = snapshot->hubs[at];
    const ndm_cast_entry *cast = &snapshot->casts[hub < 0 ? at : row + (size_t)hub];
    if (cast->kernel.function == NULL) {
        return refuse(from, to, error);
    }
    out->cast = cast->kernel.function;
    uint32_t flags = cast->record->flags;
    if (hub >= 0) {
        cast = &snapshot->casts[(size_t)hub * count + (size_t)to->num];
        out->hub = ndm_snapshot_dtype(snapshot, hub);
        out->via = cast->kernel.function;
        flags &= cast->record->flags;
    }
    out->raises = (flags & NDM_LOOP_QUIET) == 0;
    return NDM_OK;
}

static size_t swap_unit(const ndm_dtype *dtype)
{
    return dtype->order == NDM_SWAPPED ? dtype->cls->swap : 0;
}

static void run_cast(ndm_loop cast, const ndm_dtype *from, const ndm_dtype *to,
                     const char *source, ptrdiff_t source_stride, char *target,
                     ptrdiff_t target_stride, ptrdiff_t count)
{
    const ndm_dtype dtypes[2] = {*from, *to};
    ndm_loop_ctx ctx = {.size = sizeof ctx, .dtypes = dtypes};
    char *const args[2] = {(char *)(uintptr_t)source, target};
    const ptrdiff_t strides[2] = {source_stride, target_stride};
    cast(args, &count, strides, &ctx);
}

/* One block of at most as many elements as the buffers hold. */
static void run_block(const ndm_transfer *t, const char *from, ptrdiff_t from_stride, char *to,
                      ptrdiff_t to_stride, ptrdiff_t count)
{
    alignas(64) char unpacked[BUFFER], middle[BUFFER], packed[BUFFER];
    if (t->unpack) {
        ndm_copy_swap(from, from_stride, unpacked, (ptrdiff_t)t->from.itemsize, count,
                      t->from.itemsize, swap_unit(&t->from));
        from = unpacked;
        from_stride = (ptrdiff_t)t->from.itemsize;
    }
    char *target = t->pack ? packed : to;
    ptrdiff_t target_stride = t->pack ? (ptrdiff_t)t->to.itemsize : to_stride;
    if (t->via == NULL) {
        run_cast(t->cast, &t->from, &t->to, from, from_stride, target, target_stride, count);
    } else {
        ptrdiff_t stride = (ptrdiff_t)t->hub.itemsize;
        run_cast(t->cast, &t->from, &t->hub, from, from_stride, middle, stride, count);
        run_cast(t->via, &t->hub, &t->to, middle, stride, target, target_stride, count);
    }
    if (t->pack) {
        ndm_copy_swap(packed, (ptrdiff_t)t->to.itemsize, to, to_stride, count, t->to.itemsize,
                      swap_unit(&t->to));
    }
}

static ptrdiff_t block_length(const ndm_transfer *t)
{
    size_t largest = t->from.itemsize > t->to.itemsize ? t->from.itemsize : t->to.itemsize;
    if (t->via != NULL && t->hub.itemsize > largest) {
        largest = t->hub.itemsize;
    }
    return (ptrdiff_t)(BUFFER / largest);
}

void ndm_transfer_run(const ndm_transfer *t, const char *from, ptrdiff_t from_stride, char *to,
                      ptrdiff_t to_stride, ptrdiff_t count)
{
    if (count <= 0) {
        return;
    }
    if (t->cast == NULL) {
        size_t swap = t->from.order != t->to.order ? t->from.cls->swap : 0;
        ndm_copy_swap(from, from_stride, to, to_stride, count, t->from.itemsize, swap);
        return;
    }
    if (!t->unpack && !t->pack && t->via == NULL) {
        run_cast(t->cast, &t->from, &t->to, from, from_stride, to, to_stride, count);
        return;
    }
    ptrdiff_t most = block_length(t);
    for (ptrdiff_t done = 0; done < count; done += most) {
        ptrdiff_t length = count - done < most ? count - done : most;
        run_block(t, from + done * from_stride, from_stride, to + done * to_stride, to_stride,
                  length);
    }
}

void ndm_item_to_scalar(const ndm_dtype *dtype, const void *item, ndm_scalar *out)
{
    alignas(64) char native[NDM_MAXITEMSIZE];
    ndm_fpenv environment;
    ndm_copy_swap(item, 0, native, 0, 1, dtype->itemsize, swap_unit(dtype));
    ndm_fpenv_enter(&environment, (dtype->cls->flags & NDM_DTYPE_X87) != 0);
    dtype->cls->to_scalar(native, out);
    ndm_fpenv_leave(&environment);
}

static ndm_status refuse_scalar(const ndm_dtype *dtype, const ndm_scalar *value,
                                ndm_status status, ndm_error *error)
{
    const char *name = dtype->cls->name, *sign = value->negative ? "-" : "";
    if (status == NDM_ERROR_OVERFLOW && value->kind == NDM_SCALAR_INT) {
        return ndm_fail(error, status, "the integer %s%llu is out of range for %s", sign,
                        (unsigned long long)value->magnitude, name);
    }
    if (status == NDM_ERROR_OVERFLOW) {
        return ndm_fail(error, status, "an integer of more than 64 bits is out of range for %s",
                        name);
    }
    return ndm_fail(error, status, "%s cannot hold %s", name,
                    value->kind == NDM_SCALAR_COMPLEX ? "a complex value" : "this value");
}

ndm_status ndm_item_from_scalar(const ndm_dtype *dtype, const ndm_scalar *value, void *item,
                                ndm_error *error)
{
    alignas(64) char native[NDM_MAXITEMSIZE];
    ndm_fpenv environment;
    ndm_fpenv_enter(&environment, (dtype->cls->flags & NDM_DTYPE_X87) != 0);
    ndm_status status = dtype->cls->from_scalar(value, native);
    ndm_fpenv_leave(&environment);
    if (status != NDM_OK) {
        return refuse_scalar(dtype, value, status, error);
    }
    ndm_copy_swap(native, 0, item, 0, 1, dtype->itemsize, swap_unit(dtype));
    return NDM_OK;
}

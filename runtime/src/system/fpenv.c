/* The floating-point environment of a run. Layouts: Intel SDM volume 1, chapters 8.1 and 10.2
 * (x87 words, MXCSR); Arm ARM, FPCR and FPSR. */
#include "system/fpenv.h"

#include "ndmill/ufunc.h"

#if defined(__x86_64__)

#include <xmmintrin.h>

/* The exception bits of MXCSR and of the x87 status word agree. */
enum { INVALID = 0x01, DIVIDE = 0x04, OVERFLOW = 0x08, UNDERFLOW = 0x10 };
enum { REPORTED = INVALID | DIVIDE | OVERFLOW | UNDERFLOW, EXCEPTIONS = 0x3F };
enum { SSE_DEFAULT = 0x1F80, X87_DEFAULT = 0x037F };

static uint32_t raised_of(uint32_t status)
{
    return ((status & DIVIDE) ? NDM_FP_DIVIDE : 0u) |
           ((status & OVERFLOW) ? NDM_FP_OVERFLOW : 0u) |
           ((status & UNDERFLOW) ? NDM_FP_UNDERFLOW : 0u) |
           ((status & INVALID) ? NDM_FP_INVALID : 0u);
}

static uint16_t x87_read_control(void)
{
    uint16_t control;
    __asm__ volatile("fnstcw %0" : "=m"(control) : : "memory");
    return control;
}

static void x87_write_control(uint16_t control)
{
    __asm__ volatile("fldcw %0" : : "m"(control) : "memory");
}

static uint16_t x87_read_status(void)
{
    uint16_t status;
    __asm__ volatile("fnstsw %0" : "=m"(status) : : "memory");
    return status;
}

/* Only the whole environment can be loaded. The control word goes last, for fnstenv masks all
 * exceptions. */
static void x87_write_exceptions(uint16_t exceptions, uint16_t control)
{
    uint32_t environment[7];
    __asm__ volatile("fnstenv %0" : "=m"(environment) : : "memory");
    environment[0] = (environment[0] & 0xFFFF0000u) | control;
    environment[1] =
        (environment[1] & ~(uint32_t)(EXCEPTIONS | 0x80C0)) | (exceptions & EXCEPTIONS);
    __asm__ volatile("fldenv %0" : : "m"(environment) : "memory");
}

void ndm_fpenv_enter(ndm_fpenv *saved, bool x87)
{
    uint32_t word = _mm_getcsr();
    saved->control = word & ~(uint32_t)EXCEPTIONS;
    saved->status = word & EXCEPTIONS;
    saved->changed = saved->control != SSE_DEFAULT || (word & REPORTED) != 0;
    if (saved->changed) {
        _mm_setcsr(SSE_DEFAULT);
    }
    saved->x87 = x87;
    saved->x87_control = X87_DEFAULT;
    saved->x87_status = 0;
    if (!x87) {
        return;
    }
    saved->x87_control = x87_read_control();
    saved->x87_status = x87_read_status() & EXCEPTIONS;
    if ((saved->x87_status & REPORTED) != 0) {
        __asm__ volatile("fnclex" : : : "memory");
    }
    if (saved->x87_control != X87_DEFAULT) {
        x87_write_control(X87_DEFAULT);
    }
}

static uint32_t leave_x87(const ndm_fpenv *saved)
{
    uint16_t status = x87_read_status() & EXCEPTIONS;
    if (((status | saved->x87_status) & REPORTED) != 0) {
        x87_write_exceptions(saved->x87_status, saved->x87_control);
    } else if (saved->x87_control != X87_DEFAULT) {
        x87_write_control(saved->x87_control);
    }
    return raised_of(status);
}

uint32_t ndm_fpenv_leave(const ndm_fpenv *saved)
{
    uint32_t raised = raised_of(_mm_getcsr());
    if (saved->changed || raised != 0) {
        _mm_setcsr((uint32_t)(saved->control | saved->status));
    }
    if (saved->x87) {
        raised |= leave_x87(saved);
    }
    return raised;
}

#elif defined(__aarch64__)

enum { INVALID = 0x01, DIVIDE = 0x02, OVERFLOW = 0x04, UNDERFLOW = 0x08 };
enum { REPORTED = INVALID | DIVIDE | OVERFLOW | UNDERFLOW };

static uint32_t raised_of(uint64_t status)
{
    return ((status & DIVIDE) ? NDM_FP_DIVIDE : 0u) |
           ((status & OVERFLOW) ? NDM_FP_OVERFLOW : 0u) |
           ((status & UNDERFLOW) ? NDM_FP_UNDERFLOW : 0u) |
           ((status & INVALID) ? NDM_FP_INVALID : 0u);
}

static uint64_t read_status(void)
{
    uint64_t status;
    __asm__ volatile("mrs %0, fpsr" : "=r"(status) : : "memory");
    return status;
}

static void write_status(uint64_t status)
{
    __asm__ volatile("msr fpsr, %0" : : "r"(status) : "memory");
}

static void write_control(uint64_t control)
{
    __asm__ volatile("msr fpcr, %0" : : "r"(control) : "memory");
}

void ndm_fpenv_enter(ndm_fpenv *saved, bool x87)
{
    (void)x87;
    *saved = (ndm_fpenv){0};
    __asm__ volatile("mrs %0, fpcr" : "=r"(saved->control) : : "memory");
    saved->status = read_status();
    if (saved->control != 0) {
        write_control(0);
    }
    saved->changed = (saved->status & REPORTED) != 0;
    if (saved->changed) {
        write_status(saved->status & ~(uint64_t)REPORTED);
    }
}

uint32_t ndm_fpenv_leave(const ndm_fpenv *saved)
{
    uint64_t status = read_status();
    if (saved->changed || (status & REPORTED) != 0) {
        write_status(saved->status);
    }
    if (saved->control != 0) {
        write_control(saved->control);
    }
    return raised_of(status);
}

#else

#include <fenv.h>

static uint32_t raised_of(int status)
{
    return ((status & FE_DIVBYZERO) ? NDM_FP_DIVIDE : 0u) |
           ((status & FE_OVERFLOW) ? NDM_FP_OVERFLOW : 0u) |
           ((status & FE_UNDERFLOW) ? NDM_FP_UNDERFLOW : 0u) |
           ((status & FE_INVALID) ? NDM_FP_INVALID : 0u);
}

void ndm_fpenv_enter(ndm_fpenv *saved, bool x87)
{
    (void)x87;
    *saved = (ndm_fpenv){0};
    saved->control = (uint64_t)fegetround();
    saved->status = (uint64_t)fetestexcept(FE_ALL_EXCEPT);
    saved->changed = raised_of((int)saved->status) != 0;
    if (saved->control != FE_TONEAREST) {
        fesetround(FE_TONEAREST);
    }
    if (saved->changed) {
        feclearexcept(FE_ALL_EXCEPT);
    }
}

uint32_t ndm_fpenv_leave(const ndm_fpenv *saved)
{
    uint32_t raised = raised_of(fetestexcept(FE_ALL_EXCEPT));
    if (saved->changed || raised != 0) {
        feclearexcept(FE_ALL_EXCEPT);
        feraiseexcept((int)saved->status);
    }
    if (saved->control != FE_TONEAREST) {
        fesetround((int)saved->control);
    }
    return raised;
}

#endif

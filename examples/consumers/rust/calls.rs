//! Rust on ndmill's C functions, without any crate:
//!
//!   rustc calls.rs -L native=/where/ndmill/is/lib -C link-args=-Wl,-rpath,/where/ndmill/is/lib
use std::ffi::{c_char, c_int, c_void, CStr, CString};
use std::ptr::{null, null_mut};

#[repr(C)]
#[derive(Clone, Copy)]
struct Dtype {
    class: *const c_void,
    param: *const c_void,
    itemsize: u32,
    num: i32,
    order: u8,
    unit: u8,
}

#[repr(C)]
struct View {
    data: *mut c_void,
    dtype: Dtype,
    ndim: c_int,
    shape: *const isize,
    strides: *const isize,
    flags: u32,
}

#[repr(C)]
struct Error {
    status: c_int,
    message: [c_char; 512],
}

#[link(name = "ndmill")]
extern "C" {
    fn ndm_dtype_find(name: *const c_char, out: *mut Dtype, error: *mut Error) -> c_int;
    fn ndm_ufunc_find(name: *const c_char, out: *mut *const c_void, error: *mut Error) -> c_int;
    fn ndm_call(
        ufunc: *const c_void,
        inputs: *const *const View,
        results: *mut *mut c_void,
        options: *const c_void,
        error: *mut Error,
    ) -> c_int;
    fn ndm_array_view(array: *const c_void) -> *const View;
    fn ndm_array_size(array: *const c_void) -> isize;
    fn ndm_array_release(array: *mut c_void);
}

impl Error {
    fn check(&self, status: c_int) -> Result<(), String> {
        match status {
            0 => Ok(()),
            _ => Err(unsafe { CStr::from_ptr(self.message.as_ptr()) }.to_string_lossy().into()),
        }
    }
}

/// Types whose slices are arrays of an ndmill dtype.
trait Item: Copy {
    const DTYPE: &'static str;
}
impl Item for f64 {
    const DTYPE: &'static str = "float64";
}
impl Item for i32 {
    const DTYPE: &'static str = "int32";
}

fn dtype<T: Item>(error: &mut Error) -> Result<Dtype, String> {
    let name = CString::new(T::DTYPE).unwrap();
    let mut found = Dtype { class: null(), param: null(), itemsize: 0, num: 0, order: 0, unit: 0 };
    let status = unsafe { ndm_dtype_find(name.as_ptr(), &mut found, error) };
    error.check(status).map(|()| found)
}

/// A ufunc of two inputs on slices; the result is copied into a vector.
fn call<A: Item, B: Item, R: Item>(ufunc: &str, a: &[A], b: &[B]) -> Result<Vec<R>, String> {
    let mut error = Error { status: 0, message: [0; 512] };
    let (sizes, name) = ([a.len() as isize, b.len() as isize], CString::new(ufunc).unwrap());
    let views = [
        View { data: a.as_ptr() as *mut c_void, dtype: dtype::<A>(&mut error)?, ndim: 1,
               shape: &sizes[0], strides: null(), flags: 0 },
        View { data: b.as_ptr() as *mut c_void, dtype: dtype::<B>(&mut error)?, ndim: 1,
               shape: &sizes[1], strides: null(), flags: 0 },
    ];
    let wanted = dtype::<R>(&mut error)?;
    let inputs = [&views[0] as *const View, &views[1]];
    let (mut found, mut result) = (null(), null_mut());
    unsafe {
        let status = ndm_ufunc_find(name.as_ptr(), &mut found, &mut error);
        error.check(status)?;
        let status = ndm_call(found, inputs.as_ptr(), &mut result, null(), &mut error);
        error.check(status)?;
        let view = &*ndm_array_view(result);
        let items = if view.dtype.num == wanted.num {
            let count = ndm_array_size(result) as usize;
            Ok(std::slice::from_raw_parts(view.data as *const R, count).to_vec())
        } else {
            Err(format!("{ufunc} gives another dtype than {}", R::DTYPE))
        };
        ndm_array_release(result);
        items
    }
}

fn main() -> Result<(), String> {
    let doubled: Vec<f64> = call("multiply", &[1.5f64, 2.0, 3.0], &[2i32])?;
    println!("{doubled:?}");
    let wrapped: Vec<i32> = call("add", &[i32::MAX, 1], &[1i32, 2])?;
    println!("{wrapped:?}");
    println!("{}", call::<i32, i32, i32>("power", &[2, 3], &[2, -1]).unwrap_err());
    Ok(())
}

# xarray runs ndmill's ufuncs as it runs NumPy's: labels are kept, and what lies in Dask stays so.

import ndmill_axpy
import ndmill_numpy as nm
import numpy as np
import xarray as xr

air = xr.DataArray(
    np.arange(12.0).reshape(3, 4), dims=("time", "place"), coords={"time": [10, 20, 30]}, name="air"
)

# A DataArray is an operand like any other.
warmer = nm.add(air, 1.0)
assert isinstance(warmer, xr.DataArray)
assert list(warmer.coords["time"].values) == [10, 20, 30] and float(warmer[0, 0]) == 1.0

# apply_ufunc aligns by labels, and may be told what to do with Dask's arrays.
scaled = xr.apply_ufunc(ndmill_axpy.axpy, 2.0, air, 1.0)
np.testing.assert_array_equal(scaled.values, 2 * air.values + 1)

chunked = air.chunk({"time": 1})
lazy = xr.apply_ufunc(
    ndmill_axpy.axpy, 2.0, chunked, 1.0, dask="parallelized", output_dtypes=[float]
)
assert lazy.chunks is not None
np.testing.assert_array_equal(lazy.compute().values, scaled.values)

# Core dimensions too.
dots = xr.apply_ufunc(nm.vecdot, air, air, input_core_dims=[["place"], ["place"]])
print(dots.dims, dots.values)

# A class of one's own that takes part in calls of ndmill's ufuncs: numpy.ufunc asks its
# __array_ufunc__, as it does for NumPy's.

import ndmill_axpy
import ndmill_numpy as nm
import numpy as np


class Quantity:
    """Numbers with a unit: products multiply units, sums want equal ones."""

    def __init__(self, values, unit):
        self.values, self.unit = np.asarray(values), unit

    def __repr__(self):
        return f"{self.values} {self.unit}"

    def __array_ufunc__(self, ufunc, method, *inputs, **options):
        if method != "__call__":
            return NotImplemented
        units = [getattr(x, "unit", "") for x in inputs]
        values = [getattr(x, "values", x) for x in inputs]
        if ufunc is nm.multiply:
            unit = " ".join(filter(None, units))
        elif ufunc is ndmill_axpy.axpy:
            unit = units[2]
            if " ".join(filter(None, units[:2])) != unit:
                raise TypeError(f"a * x is in {units[0]} {units[1]}, b in {unit}")
        elif len(set(units)) == 1:
            unit = units[0]
        else:
            raise TypeError(f"{ufunc.__name__} of {' and '.join(units)}")
        return Quantity(ufunc(*values, **options), unit)


speed, time, way = Quantity([1.0, 2.0], "m/s"), Quantity(3.0, "s"), Quantity([10.0, 20.0], "m/s s")
print(nm.multiply(speed, time))
print(ndmill_axpy.axpy(speed, time, way))
print(nm.add(way, way))
try:
    nm.add(speed, time)
except TypeError as error:
    print("refused:", error)

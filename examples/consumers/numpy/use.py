# python use.py build/python
import sys

import numpy as np

sys.path.insert(0, sys.argv[1])
import blend  # noqa: E402

print(type(blend.blend).__name__, blend.blend.types)
print(blend.blend([10.0, 0.0], [[20.0], [40.0]], np.float64(0.25)))

# Dask runs a fused kernel of ndmill's on an array larger than the memory of a worker.
#
# Two worker processes of 256 MiB each; the array has 320 MB, made and used up piece by piece. A
# ufunc goes to the workers by its name, so the extension must be importable there: PYTHONPATH says
# where it is.

import dask.array as da
import ndmill_axpy
import numpy as np
from dask.distributed import Client, LocalCluster

ROWS, COLUMNS = 4000, 10_000


def main() -> None:
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, memory_limit="256MiB",
        dashboard_address=None,
    ) as cluster, Client(cluster) as client:
        x = da.arange(ROWS * COLUMNS, chunks=1_000_000, dtype=float).reshape(ROWS, COLUMNS)
        workers = client.scheduler_info()["workers"]
        limit = max(worker["memory_limit"] for worker in workers.values())
        y = ndmill_axpy.axpy(2.0, x, 1.0)
        assert isinstance(y, da.Array)
        print(f"array: {x.nbytes / 1e6:.0f} MB; a worker: {limit / 1e6:.0f} MB")
        total = y.sum().compute()
        count = ROWS * COLUMNS
        print("workers:", len(workers), "sum:", total)
        assert total == 2.0 * (count * (count - 1) / 2) + count
        assert np.array_equal(y[0, :3].compute(), [1.0, 3.0, 5.0])


if __name__ == "__main__":
    main()

"""[profile.x] -> model.ProfileSpec."""

from __future__ import annotations

from .model import ProfileSpec
from .suggest import hint, shown
from .tables import Known, Table


def read_profile(table: Table, known: Known) -> ProfileSpec:
    """Its ufuncs and dtypes are declared somewhere, and none is listed twice."""
    for key, names, noun in (
        ("ufuncs", known.ufuncs, "ufunc"),
        ("dtypes", known.dtypes, "dtype"),
    ):
        given = table.strings(key)
        for number, name in enumerate(given):
            if name not in names:
                more = hint(name, names, f"known {noun}s")
                table.error(f"unknown {noun} '{shown(name)}'{more}", key, number)
    return ProfileSpec(
        name=table.name,
        position=table.position,
        positions=table.positions(),
        external=table.external,
        ufuncs=table.optional_strings("ufuncs"),
        dtypes=table.optional_strings("dtypes"),
        targets=table.optional_strings("targets"),
        api=table.text("api", "calls"),
        tier=table.text("tier", "correct"),
        doc=table.text("doc"),
    )

"""ndmillc: compiles kernel specs into C."""

from __future__ import annotations

__version__ = "0.1.0"

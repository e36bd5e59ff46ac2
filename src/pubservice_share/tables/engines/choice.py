"""The engine for a kind of table."""

from __future__ import annotations

import narwhals as nw

from .lazy import LazyEngine
from .protocol import Engine, Frame, InMemory

__all__ = ["engine_for", "engine_in_memory"]


def engine_for(frame: Frame) -> Engine:
    """The engine for a table, lazy or in memory."""
    if isinstance(frame, nw.LazyFrame):
        return LazyEngine(frame.implementation)
    return engine_in_memory(frame)


# Each of Polars and Arrow is imported when a table of its kind comes: neither is required.
def engine_in_memory(frame: Frame) -> InMemory:
    """The engine for a table in memory."""
    if frame.implementation.is_polars():
        from .polars import PolarsEngine

        return PolarsEngine()
    from .arrow import ArrowEngine

    return ArrowEngine()

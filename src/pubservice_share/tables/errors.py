"""The error for a table that is refused."""

from __future__ import annotations

__all__ = ["TableError"]


class TableError(ValueError):
    """A table that cannot be assessed at all: what is wrong, and how to fix it."""

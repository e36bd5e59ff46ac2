"""What a table can be refused for."""

from __future__ import annotations

__all__ = ["TableError"]


class TableError(ValueError):
    """A table that cannot be assessed at all: what is wrong, and what would mend it."""

"""What a question to the law comes to."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["Found"]

_Row = TypeVar("_Row")


class Found(tuple[_Row, ...]):
    """Rows of the law: a plain tuple that a notebook shows as a table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from .showing import rows_shown  # notebooks alone need it

        return rows_shown(self)

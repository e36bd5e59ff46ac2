"""The matrix of a partnership, as plain rows."""

from __future__ import annotations

from typing import Any

__all__ = ["Matrix"]


class Matrix(list[dict[str, Any]]):
    """One row for each ordered pair of bodies: a plain list that a notebook shows as a table."""

    def _repr_html_(self) -> str:
        from pubservice_share.assessment.showing import matrix_shown  # notebooks alone need it

        return matrix_shown(self)

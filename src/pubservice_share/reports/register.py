"""The comparison of agreements with the register, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pubservice_share.register import Reconciliation

from .layout import counted, paragraph

__all__ = ["reconciliation_in_text"]


def reconciliation_in_text(reconciliation: Reconciliation, *, width: int = 80) -> str:
    """The differences between a folder and the register, as lines."""
    return "\n".join(_lines(reconciliation, width))


def _lines(reconciliation: Reconciliation, width: int) -> Iterator[str]:
    yield "NO DIFFERENCES" if reconciliation.agrees else "DIFFERENCES"
    both = counted(reconciliation.matched, "agreement", "agreements")
    yield f"{both} in both the folder and the register."
    for heading, agreements in (
        ("Not in the register", reconciliation.not_registered),
        ("Not in the folder", reconciliation.not_held),
    ):
        if agreements:
            yield ""
            yield heading
            for agreement in agreements:
                number = agreement.register_entry.number if agreement.register_entry else None
                title = agreement.title if number is None else f"{agreement.title} (entry {number})"
                yield from paragraph(f"- {title}", width, "  ", "    ")
    if reconciliation.differences:
        yield ""
        yield "Different in the register"
        for row in reconciliation.differences:
            yield from paragraph(f"- {row.agreement}: {row.field}", width, "  ", "    ")
            yield from paragraph(f"folder:   {_shown(row.ours)}", width, "    ", "      ")
            yield from paragraph(f"register: {_shown(row.registered)}", width, "    ", "      ")


def _shown(value: Any) -> str:
    if value is None:
        return "not stated"
    return ", ".join(value) if isinstance(value, list) else str(value)

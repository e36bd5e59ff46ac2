"""Agreements beside the register, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pubservice_share.register import Reconciliation

from .text import counted, paragraph

__all__ = ["reconciliation_in_text"]


def reconciliation_in_text(found: Reconciliation, *, width: int = 80) -> str:
    """What folder and register do not share, as lines."""
    return "\n".join(_lines(found, width))


def _lines(found: Reconciliation, width: int) -> Iterator[str]:
    yield "NO DIFFERENCES" if found.agrees else "DIFFERENCES"
    both = counted(found.matched, "agreement", "agreements")
    yield f"{both} in both the folder and the register."
    for heading, several in (
        ("Not in the register", found.not_registered),
        ("Not in the folder", found.not_held),
    ):
        if several:
            yield ""
            yield heading
            for held in several:
                number = held.register_entry.number if held.register_entry else None
                told = held.title if number is None else f"{held.title} (entry {number})"
                yield from paragraph(f"- {told}", width, "  ", "    ")
    if found.differences:
        yield ""
        yield "Different in the register"
        for row in found.differences:
            yield from paragraph(f"- {row.agreement}: {row.field}", width, "  ", "    ")
            yield from paragraph(f"folder:   {_shown(row.ours)}", width, "    ", "      ")
            yield from paragraph(f"register: {_shown(row.registered)}", width, "    ", "      ")


def _shown(value: Any) -> str:
    if value is None:
        return "not stated"
    return ", ".join(value) if isinstance(value, list) else str(value)

"""The tables of the law that the checks of an agreement look up: the same on every day.

A check has no other access to the law.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pubservice_share.caches import kept_with_first

from .edition import Edition

__all__ = ["CHECK_TABLES", "check_tables_of"]

#: The tables that checks look up, with the keys of each.
CHECK_TABLES: dict[str, tuple[str, ...]] = {
    "act.passed": (),
    "power.modelled": ("power",),
    "entry.authority": ("reference",),
    "basis.consent": ("basis",),
    "basis.closed-to-authorities": ("basis",),
    "basis.since": ("basis",),
    "basis.until": ("basis",),
}


@kept_with_first()
def check_tables_of(edition: Edition) -> Mapping[str, Any]:
    """Every table of ``CHECK_TABLES``: a mapping for each key, and true or a day at the end.

    A key that is absent answers false; of a day, that there is none.
    """
    bases = edition.lawful_bases.values()
    return {
        "act.passed": edition.passed,
        "power.modelled": dict.fromkeys(edition.powers, True),
        # A body in a Schedule otherwise than as a provider of services, on whatever day.
        "entry.authority": {
            ref: True
            for ref, wordings in edition.entries.items()
            if any(row.kind != "provider" for row in wordings)
        },
        "basis.consent": {row.id: True for row in bases if row.consent},
        "basis.closed-to-authorities": {
            row.id: True for row in bases if row.closed_to_public_authorities
        },
        "basis.since": {row.id: row.since for row in bases if row.since is not None},
        "basis.until": {row.id: row.until for row in bases if row.until is not None},
    }

"""The power that a flow may mean where the one that it states is not modelled."""

from __future__ import annotations

import re

from pubservice_share.law import Edition
from pubservice_share.spelling import nearest

__all__ = ["nearest_power"]

#: A section as people write it: ``s.35``, ``S 35``, ``section 35``, ``ss35(1)``, ``35``.
_SECTION = re.compile(r"(?:sections?|sect?|ss?)?[.\s]*([0-9]+[a-z]?)\b.*", re.DOTALL)


def nearest_power(text: str, edition: Edition) -> str | None:
    """The id of the modelled power that a text may mean; None where none is near.

    A text that names another section for certain, as ``s48`` does, means no power nearby.
    """
    plain = text[:80].lower().strip()
    section = _SECTION.fullmatch(plain)
    if section is not None and f"s{section[1]}" in edition.powers:
        return f"s{section[1]}"
    number = section and f"s{section[1]}"
    if any(row.what == "power" and {plain, number} & set(row.words) for row in edition.misreadings):
        return None
    return next(iter(nearest(plain, edition.powers)), None)

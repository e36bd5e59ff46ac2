"""Registers with Hypothesis how to draw the library's nouns, once both are imported.

Hypothesis calls ``register`` when it is imported, and so does the library; the second call does
the work, and neither imports the other.
"""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["register"]


def register() -> None:
    """Register the types, if both are imported."""
    library = sys.modules.get("pubservice_share")
    hypothesis = sys.modules.get("hypothesis.strategies")
    if library is None or hypothesis is None or not hasattr(library, "assess"):
        return
    for name in _DRAWN:
        hypothesis.register_type_strategy(getattr(library, name), _drawn)


def _drawn(cls: type) -> Any:
    """The strategy of a type; the strategies are imported when the first is needed."""
    from hypothesis import strategies as st

    from pubservice_share import strategies

    name, part = _DRAWN[cls.__name__]
    strategy = getattr(strategies, name)()
    if part is None:
        return strategy
    parts = strategy.map(lambda noun: getattr(noun, part))
    if part == "information":
        return parts
    return parts.filter(bool).flatmap(st.sampled_from)


#: The types, each with the strategy that draws it, or the noun and field that contain it.
_DRAWN: dict[str, tuple[str, str | None]] = {
    "Agreement": ("agreements", None),
    "Body": ("bodies", None),
    "DataItem": ("agreements", "data_items"),
    "Disclosure": ("disclosures", None),
    "Flow": ("agreements", "flows"),
    "Information": ("disclosures", "information"),
    "OnwardDisclosure": ("onward_disclosures", None),
    "Partnership": ("partnerships", None),
    "Party": ("agreements", "parties"),
    "ReceivedInformation": ("uses", "information"),
    "Restriction": ("disclosures", "restrictions"),
    "Use": ("uses", None),
}

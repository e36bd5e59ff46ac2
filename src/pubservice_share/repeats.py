"""Objects of JSON in which keys stood twice: Python keeps the last, this says which."""

from __future__ import annotations

from collections import Counter
from typing import Any

__all__ = ["Repeating", "keeping_repeats"]


class Repeating(dict[str, Any]):
    """An object in which keys stood twice."""

    repeated: tuple[str, ...] = ()


def keeping_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object from its pairs, as ``object_pairs_hook`` of ``json.loads`` has it."""
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    repeating = Repeating(plain)
    counts = Counter(name for name, _ in pairs)
    repeating.repeated = tuple(name for name, count in counts.items() if count > 1)
    return repeating

"""JSON objects with repeated keys: Python keeps the last value, and this module lists the keys."""

from __future__ import annotations

from collections import Counter
from typing import Any

__all__ = ["Repeating", "keeping_repeats"]


class Repeating(dict[str, Any]):
    """An object with repeated keys, which ``repeated`` lists."""

    repeated: tuple[str, ...] = ()


def keeping_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object of some pairs, for ``object_pairs_hook`` of ``json.loads``."""
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    repeating = Repeating(plain)
    counts = Counter(name for name, _ in pairs)
    repeating.repeated = tuple(name for name, count in counts.items() if count > 1)
    return repeating

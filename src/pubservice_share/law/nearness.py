"""The word that somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["nearest"]


def nearest(word: str, among: Iterable[str], *, most: int = 1, cutoff: float = 0.6) -> list[str]:
    """The nearest of some known words, best first; none where none is near."""
    import difflib  # only for what is refused, so not at start-up

    return difflib.get_close_matches(word[:80], list(among), n=most, cutoff=cutoff)
